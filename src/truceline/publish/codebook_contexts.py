"""What the templates of the codebook's own pages are given: a class per page."""

from dataclasses import dataclass

from truceline.publish.contexts import Frame


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Where an entry comes from, if not from what ships with truceline for all studies."""

    code: str
    """What it is marked as: "study", "replaced" or "process"."""
    words: str
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow:
    """One rule in words, with what it must match and what it must not."""

    words: tuple[str, ...]
    """The words that the rule looks for."""
    sentences: tuple[str, ...]
    """What must hold besides, and what follows."""
    example: str
    """A sentence that must match."""
    look_alike: str | None
    """The nearest sentence that must not; None where none is given."""
    where: str
    """The file and line of the rule."""
    mark: Mark | None
    """None for a rule that ships."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleGroup:
    """Rules of one kind under one heading."""

    anchor: str
    """The id of the heading."""
    heading: str
    """What the rules lead to."""
    code: str | None
    """The code of that, as written in every output."""
    meaning: str
    """What it means."""
    rules: tuple[RuleRow, ...]
    """The rules in the order in which they are asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeEntry:
    """One event type in the list of them."""

    code: str
    """The code, as PLOVER has it."""
    name: str
    """The type in plain words."""
    page: str
    """Its page."""
    definition: str
    """What it means."""
    sort: str
    """Verbal or material, cooperation or conflict."""
    rules: int
    """How many rules announce it."""
    own: int
    """How many of them are the study's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookFront:
    """index.html: what the codebook holds and how to read it."""

    frame: Frame
    """What is around the content."""
    version: str
    """The codebook's version."""
    about: tuple[str, ...]
    """What is in it and where it comes from, in sentences."""
    changes: tuple[str, ...]
    """What the study adds, replaces and drops."""
    types: tuple[TypeEntry, ...]
    """The event types."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypePage:
    """types/….html: one event type."""

    frame: Frame
    """What is around the content."""
    entry: TypeEntry
    """The type."""
    facts: tuple[tuple[str, str], ...]
    """Its class, score and how its two sides relate."""
    modes: tuple[tuple[str, str, str], ...]
    """Its finer kinds: code, score and definition."""
    rules: tuple[RuleRow, ...]
    """The rules that announce it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesPage:
    """statements.html, factuality.html: rules by what they lead to."""

    frame: Frame
    """What is around the content."""
    lead: str
    """What the rules are for."""
    groups: tuple[RuleGroup, ...]
    """The rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordGroup:
    """A meaning with the words that speak of it."""

    anchor: str
    """The id of the heading."""
    heading: str
    """What the words speak of."""
    code: str
    """Its code."""
    meaning: str
    """What it means."""
    words: tuple[str, ...]
    """The words that ship."""
    own: tuple[str, ...]
    """The words that the study adds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsPage:
    """issues.html: what the sides deal about, and the words for it."""

    frame: Frame
    """What is around the content."""
    issues: tuple[WordGroup, ...]
    """The issues in the order in which they are asked."""
    roles: tuple[WordGroup, ...]
    """Nouns for people without a name, by sector."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeRow:
    """An office with its side and days."""

    title: str
    """The title."""
    side: str
    """The side in words."""
    since: str
    """From when; a sentence where it is not known."""
    until: str
    """Until when; a sentence where it is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorRow:
    """One actor with all its names and offices."""

    id: str
    """Its id, also its place on the page."""
    name: str
    """What the pages call it."""
    kind: str
    """Person, group, government, country or body."""
    side: str | None
    """The side it acts for; None for a side itself."""
    code: str | None
    """Its PLOVER code, if it has one."""
    facts: tuple[tuple[str, str], ...]
    """Its other names and short forms, each list with what it is."""
    offices: tuple[OfficeRow, ...]
    """Its offices."""
    seen: str
    """Where it was read."""
    mark: Mark | None
    """None for an actor that ships for all studies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorSection:
    """Actors of one side."""

    anchor: str
    """The id of the heading."""
    heading: str
    """The side."""
    actors: tuple[ActorRow, ...]
    """Its actors, the side itself first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorListEntry:
    """One page of actors in the list of pages."""

    page: str
    """The page."""
    words: str
    """What is on it."""
    count: int
    """How many actors it has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookActorsPage:
    """actors.html and the pages below it."""

    frame: Frame
    """What is around the content."""
    lead: str
    """Which actors these are."""
    pages: tuple[ActorListEntry, ...]
    """All pages of actors."""
    sections: tuple[ActorSection, ...]
    """The actors by side."""
    dropped: tuple[str, ...]
    """Names of actors that the study leaves out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackRow:
    """A line of negotiation."""

    id: str
    """Its id."""
    name: str
    """What the pages call it."""
    sides: tuple[str, ...]
    """Its sides in words."""
    names: tuple[str, ...]
    """Other names it goes by."""
    delegates: tuple[str, ...]
    """Who negotiates on it for which side, with days."""
    mark: Mark | None
    """None for a track that ships for all studies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TracksPage:
    """tracks.html."""

    frame: Frame
    """What is around the content."""
    tracks: tuple[TrackRow, ...]
    """The tracks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """One country with what is known in it."""

    code: str
    """ISO 3166-1 alpha-3."""
    name: str
    """The country."""
    regions: tuple[str, ...]
    """Its provinces, states and regions by their first spelling."""
    cities: int
    """How many of its cities are known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesPage:
    """places.html: what names of places can mean."""

    frame: Frame
    """What is around the content."""
    countries: tuple[PlaceRow, ...]
    """Countries by name."""
    areas: tuple[str, ...]
    """Areas that belong to no one country."""
    cities: int
    """How many cities are known in all."""
