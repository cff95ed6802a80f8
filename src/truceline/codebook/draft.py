"""What one codebook folder says, read but not yet put together or checked across files."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from truceline.codebook.fields import Fields
from truceline.codebook.rules import (
    Actor,
    Carrier,
    CommitmentKind,
    CommitmentRule,
    ConditionRule,
    ContentRule,
    Cue,
    Hedge,
    IssueRule,
    Mode,
    PairRow,
    PeopleRule,
    PhaseRule,
    Role,
    TermRule,
    ThingRule,
    Track,
    Trigger,
    UnrealRule,
)
from truceline.model import EventType

Rule = TypeVar("Rule")


@dataclass(frozen=True, slots=True)
class Placed(Generic[Rule]):
    """A record and the fields that it was read from, for faults found later."""

    record: Rule
    fields: Fields


@dataclass(frozen=True, slots=True)
class Named(Generic[Rule]):
    """An entry with an id; ``record`` is None where an overlay drops that id."""

    id: str
    record: Rule | None
    fields: Fields


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft:
    """One event file; ``definition`` is None in an overlay that only adds to a rule."""

    type: EventType
    definition: str | None
    quad: int
    score: float | None
    symmetric: bool
    modes: tuple[Placed[Mode], ...]
    triggers: tuple[Placed[Trigger], ...]
    replaces: bool
    fields: Fields


@dataclass(slots=True)
class Draft:
    """Everything that the files of one or more folders say, in reading order.

    ``unread`` names the files that could not be read at all: what they hold is not
    known, so nothing may be called missing because of them. ``dropped`` are the ids of
    actors and tracks that a folder laid over another leaves out.
    """

    version: str | None = None
    events: list[EventDraft] = field(default_factory=list)
    pairs: list[PairRow] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    contents: list[ContentRule] = field(default_factory=list)
    conditions: list[ConditionRule] = field(default_factory=list)
    hedges: list[Hedge] = field(default_factory=list)
    things: list[Placed[ThingRule]] = field(default_factory=list)
    of_people: list[Placed[PeopleRule]] = field(default_factory=list)
    unreal: list[UnrealRule] = field(default_factory=list)
    issues: list[Placed[IssueRule]] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    phases: list[Placed[PhaseRule]] = field(default_factory=list)
    commitment_kinds: list[Placed[CommitmentKind]] = field(default_factory=list)
    commitments: list[Placed[CommitmentRule]] = field(default_factory=list)
    monitors: list[tuple[str, Fields, int]] = field(default_factory=list)
    terms: list[TermRule] = field(default_factory=list)
    carriers: list[Carrier] = field(default_factory=list)
    tracks: list[Named[Track]] = field(default_factory=list)
    actors: list[Named[Actor]] = field(default_factory=list)
    dropped: set[str] = field(default_factory=set)
    one_holder: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    def is_all_read(self, part: str) -> bool:
        """Whether every file of one name or folder could be read."""
        return not any(name == part or name.startswith(part) for name in self.unread)
