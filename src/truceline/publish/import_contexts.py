"""What the template of the page about the import is given."""

from dataclasses import dataclass
from datetime import date

from truceline.model.imports import ImportedFile, ListedArticle, Quarantined, Remarked
from truceline.publish.contexts import Frame


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A line of a short list: what, and how many articles."""

    words: str
    """What it is."""
    articles: int
    """How many articles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLine:
    """One file, and what could not be read of it."""

    file: ImportedFile
    """Its counts."""
    quarantined: tuple[Quarantined, ...]
    """What was left out of it, and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearRow:
    """One outlet in one year."""

    outlet: str | None
    """Its name; None if it is not known."""
    counts: tuple[int | None, ...]
    """The articles of each of the twelve months; None outside of the record's span."""
    total: int
    """The articles of the year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearTable:
    """The outlets by month of one year."""

    year: str
    """The year."""
    months: tuple[str, ...]
    """The names of the months, short."""
    rows: tuple[YearRow, ...]
    """The outlets with an article in it, the most frequent of the whole record first."""
    sums: YearRow
    """All outlets together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMember:
    """An article of a group of copies."""

    article: ListedArticle
    """The article."""
    page: str | None
    """Its page; None for an article that is not coded."""
    how: str | None
    """What it is to the others, in words; None for the one that leads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPage:
    """import.html: what was read of the study's files, and what was not."""

    frame: Frame
    """What is around the content."""
    holds: tuple[str, ...]
    """What was read, in sentences."""
    earliest: date | None
    """The first day of publication."""
    latest: date | None
    """The last day of publication."""
    troubled: tuple[FileLine, ...]
    """Files of which something is not in the record."""
    elsewhere: tuple[Quarantined, ...]
    """What could not be read and is no file that was opened."""
    whole: tuple[ImportedFile, ...]
    """Files that were read to the last article."""
    remarks: tuple[Remarked, ...]
    """What was assumed."""
    languages: tuple[Counted, ...]
    """The languages."""
    set_aside: tuple[GroupMember, ...]
    """Articles in another language than English."""
    date_origins: tuple[Counted, ...]
    """Where dates of publication were read."""
    years: tuple[YearTable, ...]
    """The outlets by month."""
    groups: tuple[tuple[GroupMember, ...], ...]
    """Groups of copies, the article that leads first."""
