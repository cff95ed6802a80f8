"""What each template is given: one typed class per page, every field explained.

Pages to look things up in have theirs in ``lookup_contexts``.
"""

from dataclasses import dataclass
from datetime import date

from truceline.model import Article, Fault, Issue
from truceline.publish.decided_marks import DecidedMark
from truceline.publish.marks import Paragraph
from truceline.publish.rows import Act, Party, Requirement, Said, Source
from truceline.publish.strip import Strip
from truceline.publish.surroundings import Surroundings


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What every page has around its content."""

    study: str
    """The name of the study, as its owner gave it."""
    title: str
    """What the page is, without the study's name."""
    section: str
    """The key of the entry of the main menu that the page belongs to."""
    root: str
    """The way from the page to the top folder: nothing, or "../"."""
    program: str
    """The version of truceline that writes the page."""
    has_truces: bool = False
    """Whether the menu leads to pages of truces."""
    has_process: bool = False
    """Whether the menu leads to the state of the process, its events and promises."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A place to go, in words."""

    words: str
    """What the link says."""
    href: str
    """The address, from the top of the site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One thing that the record does not know."""

    sentence: str
    """How much of it there is, as a sentence."""
    examples: tuple[Link, ...]
    """A few places to look at."""
    all_of_them: Link | None
    """Where the rest stands, if a page lists it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandRow:
    """One stand on an issue in words."""

    speaker: Party
    """Who spoke."""
    kind: str
    """What the speaker does by speaking, as a verb."""
    kind_code: str
    """The code of that, for links to its meaning."""
    day: date
    """The day of publication."""
    quotation: str
    """The words, at most fifty."""
    around: Surroundings
    """The rest of their sentence, as far as fifty words go."""
    anchor: str
    """The address of the words in the article."""
    source: Source
    """The article that reports it."""
    decided: tuple[DecidedMark, ...]
    """What people decided about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionRow:
    """A side's latest stand on an issue with what it said before."""

    issue: Issue
    """What it is about."""
    anchor: str
    """The address of the position on the page of positions."""
    latest: tuple[StandRow, ...]
    """The latest stand; more than one where speakers of the side differ."""
    earlier: tuple[StandRow, ...]
    """Other stands, newest first, as far as one page holds them."""
    earlier_in_all: int
    """How many other stands there are in the record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SidePositions:
    """All positions of one side."""

    side: str
    """The id of the side."""
    name: str
    """The side as people call it."""
    anchor: str
    """The id of its heading."""
    positions: tuple[PositionRow, ...]
    """Its positions by issue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One issue of the table on the front page."""

    issue: Issue
    """What it is about."""
    cells: tuple[PositionRow | None, ...]
    """The position of each side of the head row; None where none is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontPage:
    """index.html, or record.html: what the record holds, says and does not know."""

    frame: Frame
    """What is around the content."""
    holds: tuple[str, ...]
    """Sentences that say what the record holds."""
    happened: tuple[Act, ...]
    """The latest acts that are reported as facts, newest first."""
    wanted: tuple[Act, ...]
    """The latest acts that were demanded, offered or planned."""
    unsure: tuple[Act, ...]
    """The latest acts that are possible or denied."""
    sides: tuple[SidePositions, ...]
    """The columns of the table of positions."""
    table: tuple[TableRow, ...]
    """Its rows."""
    more_sides: int
    """How many sides with positions have no column here."""
    gaps: tuple[Gap, ...]
    """What the record does not know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthOfActs:
    """The acts under one heading of the timeline.

    The month is that of the act, or for acts without a date that of publication.
    """

    anchor: str
    """The id of the heading."""
    heading: str
    """The month in words, or the year for dates no closer than a season."""
    acts: tuple[Act, ...]
    """The acts, earliest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One value of a filter."""

    value: str
    """What stands in the address."""
    words: str
    """What the reader sees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """One filter of the timeline, used only where scripts run."""

    key: str
    """Its name in the address and in the rows."""
    label: str
    """Its name for the reader."""
    choices: tuple[Choice, ...]
    """Its values in reading order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePage:
    """timeline.html, or where the list is long a year of it, dated or without dates."""

    frame: Frame
    """What is around the content."""
    strip: Strip | None
    """The drawing over the list; None where nothing has a date."""
    months: tuple[MonthOfActs, ...]
    """The dated list."""
    undatable: tuple[Act, ...]
    """Acts whose date phrase could not be worked out."""
    undated: tuple[MonthOfActs, ...]
    """Acts for which the text has no date, by month of publication."""
    parts: tuple[Link, ...]
    """The pages of a long list; none for a short one."""
    undated_parts: tuple[Link, ...]
    """The pages of a long list of acts without a date, by year of publication."""
    has_list: bool
    """Whether the acts stand on this page or on its parts."""
    total: int
    """How many acts this page lists."""
    filters: tuple[Filter, ...]
    """The filters over the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePage:
    """articles/….html: the text with its evidence marked, or quotations only."""

    frame: Frame
    """What is around the content."""
    article: Article
    """The article as the record holds it."""
    headline: str
    """The title, or the path for an article without one."""
    url: str | None
    """The address of the original, only if it is http or https."""
    language: str | None
    """The language of the text for the reader's voice; None if it is not known."""
    credits: tuple[str, ...]
    """By-lines and closing credits as printed."""
    original: Link | None
    """The article that leads the copies this one belongs to, if it has a page."""
    paragraphs: tuple[Paragraph, ...]
    """The marked text; empty where only quotations may be shown."""
    is_excerpt: bool
    """Whether only quotations are shown."""
    acts: tuple[Act, ...]
    """The claims in reading order."""
    said: tuple[Said, ...]
    """The statements in reading order."""
    requirements: tuple[Requirement, ...]
    """The conditions in reading order."""
    faults: tuple[Fault, ...]
    """What could not be read or coded, and why."""
    made_with: str
    """The versions of program, codebook and language model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorEntry:
    """One actor of the list of actors."""

    party: Party
    """The actor."""
    offices: tuple[str, ...]
    """Offices it was seen in."""
    counts: str
    """How often it acts, speaks and is named, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SideGroup:
    """The actors of one side."""

    name: str
    """The side as people call it."""
    actors: tuple[ActorEntry, ...]
    """Its actors by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownName:
    """A name that acts or speaks in articles and is not in the codebook."""

    name: str
    """The name as printed."""
    count: int
    """How many claims and statements it stands in."""
    places: tuple[Link, ...]
    """Some of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorsPage:
    """actors/index.html: all actors by side."""

    frame: Frame
    """What is around the content."""
    sides: tuple[SideGroup, ...]
    """The actors by side."""
    unknown: tuple[UnknownName, ...]
    """Names that the codebook does not know, the most frequent first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActSection:
    """Acts in which an actor has one part: doing, suffering, hosting."""

    anchor: str
    """The id of the heading."""
    heading: str
    """The part it has."""
    acts: tuple[Act, ...]
    """The acts, newest first, as far as one page holds them."""
    in_all: int
    """How many there are in the record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorPage:
    """actors/….html: one actor and everything the record has of it, newest first."""

    frame: Frame
    """What is around the content."""
    party: Party
    """The actor."""
    is_side: bool
    """Whether it is a side itself."""
    offices: tuple[str, ...]
    """Offices it was seen in."""
    facts: tuple[tuple[str, str], ...]
    """What the codebook says of it, with days: offices, factions, allies, negotiators."""
    people: tuple[Party, ...]
    """The actors of this side, if it is one."""
    sections: tuple[ActSection, ...]
    """Its acts by the part it has in them; parts without acts are left out."""
    said: tuple[Said, ...]
    """What it said, as far as one page holds it."""
    said_in_all: int
    """How many statements of it the record has."""
    articles: tuple[Source, ...]
    """Articles that name it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionsPage:
    """positions.html: stands by side and issue, and who requires what before what."""

    frame: Frame
    """What is around the content."""
    sides: tuple[SidePositions, ...]
    """The positions by side."""
    requirements: tuple[Requirement, ...]
    """The conditions, newest first."""
