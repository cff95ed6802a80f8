"""What a reader of one format hands on: articles, a text, a refusal or a remark.

Readers know their format and nothing of names, duplicates or the day of the run; these
records are all they give. A ``Document`` may hold one article or many, which is found out
behind the reader, the same way for every format.
"""

from dataclasses import dataclass
from enum import StrEnum

# The parser's own limit for one text, in characters.
LONGEST_TEXT = 1_000_000
# A text of the longest kind takes at most 4 MB; more is a mistake, refused by its size.
LARGEST_INPUT = 20 * 1024 * 1024


class Origin(StrEnum):
    """Where a date or another field of an article was read, the most trusted first."""

    HEADER = "header line"
    METADATA = "document's own metadata"
    FIELD = "dateline or field of the text"
    FILE_NAME = "file name"
    SIDECAR = "list of sources"
    OPTION = "--date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A date of publication as printed, and where it was read."""

    origin: Origin
    printed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a document says of itself outside of its text; unknown is None.

    Values are as the document gives them. A date of making or saving the file is no
    date of publication and is left out.
    """

    date: str | None = None
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """One article as its file gives it, nothing of it checked yet.

    ``number`` counts the rows of a bundle from 1 and is None for a file of one article;
    ``line`` is where it begins in a bundle. ``origin`` is where the fields were read:
    above the text, or in the fields of a bundle. ``dates`` are all that the file gives,
    the most trusted first; ``witnesses`` are further dates, such as that of loading,
    which can prove whether the day or the month comes first. ``byline`` is a field; a
    by-line inside the text is found later.
    """

    number: int | None
    line: int | None
    id: str | None
    dates: tuple[Dated, ...]
    title: str | None
    outlet: str | None
    url: str | None
    text: str
    byline: str | None = None
    origin: Origin = Origin.FIELD
    metadata: Metadata = Metadata()
    witnesses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The text of one file in paragraphs, in which one article stands or many do.

    Paragraphs are parted by blank lines, or lines are kept as printed. ``title`` is the
    paragraph that the file itself marks as its title, which also opens the text.
    ``is_wrapped`` says that lines end where the page ends, in the midst of words even,
    ``has_lines`` that they are the lines of the file, which can be named.
    """

    text: str
    title: str | None = None
    metadata: Metadata = Metadata()
    is_wrapped: bool = False
    has_lines: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Why something was not read; the caller knows the path and adds it.

    ``number`` is that of the article in a bundle of documents. ``articles`` is how many
    articles are lost by it, and None where it is the whole file
    and nobody can tell how many that holds. ``is_missing`` says that the file promises
    them and does not hold them. ``breaks_off`` says that the file ends in its midst, so
    that nobody can tell what else it held.
    """

    reason: str
    remedy: str
    value: str | None = None
    line: int | None = None
    number: int | None = None
    articles: int | None = 1
    is_missing: bool = False
    breaks_off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What was assumed in reading; the caller knows the path and adds it."""

    remark: str


def field_dates(value: str | None) -> tuple[Dated, ...]:
    """The date that a field gives; a field without one gives none."""
    if value is None or not value.strip():
        return ()
    return (Dated(origin=Origin.FIELD, printed=value),)
