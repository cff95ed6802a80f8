"""What a reader of one format hands on: a text as printed, a refusal, or a remark.

Readers know their format and nothing of names, duplicates or the day of the run; these
three records are all they give.
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
    METADATA = "the document's own metadata"
    FIELD = "dateline or field of the text"
    FILE_NAME = "file name"
    SIDECAR = "list of sources"
    OPTION = "--date"


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
    ``line`` is where it begins in a bundle. ``date`` was read where ``date_origin``
    says: a header line or, in a bundle, the field of the article. ``byline`` is a field
    of a bundle; a by-line inside the text is found later.
    """

    number: int | None
    line: int | None
    id: str | None
    date: str | None
    title: str | None
    outlet: str | None
    url: str | None
    text: str
    date_origin: Origin = Origin.HEADER
    byline: str | None = None
    metadata: Metadata = Metadata()


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Why something was not read; the caller knows the path and adds it.

    ``articles`` is how many articles are lost by it, and None where it is the whole file
    and nobody can tell how many that holds. ``is_missing`` says that the file promises
    them and does not hold them.
    """

    reason: str
    remedy: str
    value: str | None = None
    line: int | None = None
    articles: int | None = 1
    is_missing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What was assumed in reading; the caller knows the path and adds it."""

    remark: str
