"""Some files of a study read again, beside what the others gave."""

from dataclasses import dataclass

from truceline.documents.find import Found
from truceline.documents.reports import Note, Unread


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """The names of the files to read, and the articles that all other files gave.

    ``kept`` has the id, the hash of the text and the path of each such article: one that
    comes again is refused as in a run over all files.
    """

    names: frozenset[str]
    kept: tuple[tuple[str, str, str], ...]

    def wants(self, found: Found | Unread | Note) -> bool:
        """Whether a file is to be read, or what is said of it told."""
        name = found.name if isinstance(found, Found) else found.path
        return name in self.names
