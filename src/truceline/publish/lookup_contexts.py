"""What the templates of the pages to look things up in are given."""

from dataclasses import dataclass

from truceline.codebook.rules import Track
from truceline.publish.contexts import Frame
from truceline.publish.material import Unread
from truceline.publish.rows import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """search.html: the search; its rows come in a script beside it."""

    frame: Frame
    """What is around the content."""
    has_texts: bool
    """Whether the articles' full texts can be searched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceEntry:
    """One article of the list of sources."""

    source: Source
    """The article."""
    acts: int
    """How many claims it yields."""
    said: int
    """How many statements it yields."""
    faults: int
    """How many faults it has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesPage:
    """sources.html: all articles, and the files that could not be read."""

    frame: Frame
    """What is around the content."""
    entries: tuple[SourceEntry, ...]
    """The articles by date and outlet."""
    unread: tuple[Unread, ...]
    """Files that could not be read."""
    has_import: bool
    """Whether there is a page about what was read of each file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """A word of the pages and what it means."""

    anchor: str
    """The id of the entry."""
    word: str
    """The word as the pages print it."""
    code: str
    """The code it stands for."""
    definition: str
    """What it means."""
    finer: tuple[tuple[str, str], ...] = ()
    """The modes of a type, each with its code and definition."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeaningGroup:
    """Words of one sort."""

    anchor: str
    """The id of the heading."""
    heading: str
    """What sort of words they are."""
    note: str
    """What to know of all of them."""
    meanings: tuple[Meaning, ...]
    """The words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookPage:
    """codebook.html: what the words on the pages mean."""

    frame: Frame
    """What is around the content."""
    version: str
    """The codebook's own version."""
    groups: tuple[MeaningGroup, ...]
    """The words by sort."""
    tracks: tuple[Track, ...]
    """The lines of negotiation that the codebook names."""
