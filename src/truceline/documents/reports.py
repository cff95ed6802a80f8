"""What reading says of each article and each file.

``Unread`` says that something was left out, ``Note`` that nothing was lost but something
was assumed or passed over. ``ReadArticle`` is an article with the places its fields were
read in, ``FileCount`` the sum of one file, so that no article goes missing unsaid.
"""

from dataclasses import dataclass

from truceline.documents.printed import Origin
from truceline.model import Article

# A value is shown to be recognised, not to be read whole.
SHOWN = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """An input that could not be read as an article, why, and what to do about it.

    ``path`` names the file as the articles do, ``line`` counts from 1 and is None where
    the whole file or folder is meant. ``value`` is the offending value as printed.
    ``articles`` is how many articles are left out by it, None if nobody can tell.
    """

    path: str
    line: int | None
    reason: str
    remedy: str
    value: str | None
    articles: int | None = 1

    def __str__(self) -> str:
        where = self.path if self.line is None else f"{self.path}:{self.line}"
        shown = "" if self.value is None else f" ({shortened(self.value)!r})"
        return f"{where}: {self.reason}{shown}; {self.remedy}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A remark on an input that lost no article; ``path`` is named as in articles."""

    path: str
    remark: str

    def __str__(self) -> str:
        return f"{self.path}: {self.remark}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """Where the date and the other fields of an article were read; None if unknown.

    A field that stands in the running text, such as a headline or a by-line above it, is
    of the origin ``HEADER``.
    """

    date: Origin
    title: Origin | None
    outlet: Origin | None
    url: Origin | None
    authors: Origin | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadArticle:
    """An article that was read, and where its fields come from."""

    article: Article
    origins: Origins


@dataclass(frozen=True, slots=True, kw_only=True)
class FileCount:
    """What became of one file, told once when it has been read to its end.

    ``read`` articles were read, ``quarantined`` were found and left out, each with an
    ``Unread`` of the same path. ``missing`` are promised by the file itself, in a list of
    contents or in "Document 3 of 100", and are not in it. ``is_whole`` is false if the
    file was refused or broke off, so that nobody knows what else it holds.
    """

    path: str
    format: str
    read: int
    quarantined: int
    missing: int
    is_whole: bool

    @property
    def holds(self) -> int:
        """How many articles the file holds, as far as can be told."""
        return self.read + self.quarantined + self.missing

    def __str__(self) -> str:
        at_least = "" if self.is_whole else "at least "
        parts = [f"holds {at_least}{self.holds:,}", f"read {self.read:,}"]
        if self.quarantined:
            parts.append(f"quarantined {self.quarantined:,}")
        if self.missing:
            parts.append(f"missing {self.missing:,}")
        return f"{self.path}: {', '.join(parts)}"


def shortened(value: str) -> str:
    """The value on one line, cut to what a message can show."""
    line = " ".join(value[: SHOWN * 4].split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"
