"""The codebook's rules as frozen records: what the YAML files say, checked and typed."""

from dataclasses import dataclass
from datetime import date

from truceline.codebook.commitment_rules import (
    CommitmentBook,
    CommitmentKind,
    CommitmentRole,
    CommitmentRule,
    KeptBy,
)
from truceline.codebook.condition_rules import ConditionRule, Need, Side
from truceline.codebook.gazetteer import Gazetteer
from truceline.codebook.issue_rules import IssueRule
from truceline.codebook.thing_rules import PeopleRule, ThingRule, Unreal, UnrealRule
from truceline.model import (
    Actor,
    EventType,
    Factuality,
    Issue,
    Office,
    PhaseStatus,
    StatementKind,
    Tenure,
    TermKind,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode:
    """A finer kind of an event type, with its PLOVER score where it has one."""

    code: str
    definition: str
    score: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """Words that announce an event, and where its actors stand around them.

    One of ``verbs`` and ``nouns`` is filled; a verb may carry its particle ("call
    off"). With ``objects``, one of these lemmas must head the object (for a passive: the
    subject; for a noun: an "of" phrase or compound); ``not_objects`` must not.
    With ``subjects`` one of these must head the subject.
    ``target`` names where the counterpart stands: "object", "subject" where the act
    befalls it ("ten died in the raid"), "none", or a preposition.
    ``given`` is the factuality of the act itself where the trigger lends it one; ``act``
    is the factuality that an act below the trigger gets. With ``hedged_only`` the bare
    word is no event ("the truce"): it counts where it is asked for, offered or planned.
    With ``armed_only`` it is one only of somebody who bears arms ("entered the town").
    With ``judging`` a verb counts where somebody or something is called a thing, which
    ``objects`` then stand for ("called the text a trap").
    With ``takes_up`` it promises an act asked for before ("would sign the order").
    With ``of_itself`` the objects must stand as the subject of a verb that takes none
    ("the talks ended"). None of ``not_words`` may stand in the clause.
    """

    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    not_objects: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    target: tuple[str, ...]
    mode: str | None = None
    issue: Issue | None = None
    contexts: tuple[str, ...] = ()
    given: Factuality | None = None
    act: Factuality | None = None
    needs_target: bool = False
    armed_only: bool = False
    hedged_only: bool = False
    judging: bool = False
    takes_up: bool = False
    of_itself: bool = False
    not_words: tuple[str, ...] = ()
    example: str
    look_alike: str | None = None
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRule:
    """One PLOVER type with its modes and triggers; ``quad`` counts 1 to 4."""

    type: EventType
    definition: str
    quad: int
    score: float | None
    symmetric: bool
    modes: tuple[Mode, ...]
    triggers: tuple[Trigger, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairRow:
    """Words that announce a root where the pair of actors is given beforehand.

    Such a row never makes an event of an article. A fallback counts after the triggers
    of the events, any other before them.
    """

    root: EventType
    trigger: Trigger
    is_fallback: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Words that report somebody's words, and what kind of statement they make.

    ``kind`` is None for a neutral cue ("said"), whose kind depends on the content.
    ``takes`` is what may be its content besides a clause or a quotation: a "thing" as
    object, only a text's "finding", one with a "quality", or a noun after a preposition.
    ``is_stance`` words tell a stance negated or with a modal too ("does not believe").
    """

    verbs: tuple[str, ...]
    nouns: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    kind: StatementKind | None
    takes: frozenset[str] = frozenset()
    is_stance: bool = False
    example: str
    look_alike: str | None = None
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentRule:
    """Words that tell a statement's kind; ``is_called``: only as what a thing is called."""

    kind: StatementKind
    terms: tuple[str, ...]
    is_called: bool = False
    example: str
    look_alike: str | None
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hedge:
    """Words that make the act below them planned, offered, demanded, possible, denied.

    ``factuality`` is None for words that undo the act below them ("refuse to", "fail
    to"): a negated act is no event.
    """

    words: tuple[str, ...]
    part: str
    factuality: Factuality | None
    example: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """Nouns for people who act for a side without being named: "officials".

    ``code`` is the PLOVER sector; ``acts_for`` is "government", "armed", "civil" or
    "any": which side of a country an adjective before the noun points to.
    """

    nouns: tuple[str, ...]
    code: str
    acts_for: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegate(Tenure):
    """An actor that counts for a side on a track, for a time.

    It was sent by that side or, where ``is_faction``, was part of it.
    """

    actor: str
    side: str
    is_faction: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """A line of negotiation between sides, with other names it goes by.

    ``delegates`` are those who negotiate on it for a side, and the factions of its sides,
    by what actors' rows say.
    ``capitals`` are those of its sides, as the actors have them. One that ``comes_along``
    is of the codebook for all studies, and neither theirs nor of a process they chose.
    """

    id: str
    name: str
    sides: tuple[str, ...]
    names: tuple[str, ...]
    delegates: tuple[Delegate, ...] = ()
    capitals: tuple[str, ...] = ()
    comes_along: bool = False

    def sent_by(self, actor_id: str, day: date) -> str | None:
        """The one side that an actor counts for on a day; None for two or none."""
        sides = {
            one.side
            for one in self.delegates
            if one.actor == actor_id and one.may_hold_on(day)
        }
        return sides.pop() if len(sides) == 1 else None


# In the words of a phase rule: the name of a side's capital, or "the capital".
CAPITAL = "<capital>"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseRule:
    """An event that moves a track from one of the ``origins`` to another phase.

    ``again`` takes the place of ``to`` where the sides have negotiated before. Empty
    ``modes``, ``issues``, ``words`` and ``about`` ask for none. A word of each of the two
    and none of ``not_words`` must stand in the evidence; a star at the end stands for any ending, ``CAPITAL`` for
    the capital of a side. An event that
    ``is_between_sides`` has both sides of the track; otherwise one of them does it.
    With ``needs_name`` the evidence itself must name someone who takes part, with
    ``needs_sides`` its sentences both sides, or the one that acts where one is enough.
    ``because`` says in words what happened.
    """

    origins: tuple[PhaseStatus, ...]
    to: PhaseStatus
    again: PhaseStatus | None
    types: tuple[EventType, ...]
    modes: tuple[str, ...]
    issues: tuple[Issue, ...]
    words: tuple[str, ...]
    about: tuple[str, ...]
    not_words: tuple[str, ...]
    is_between_sides: bool
    needs_name: bool
    needs_sides: bool
    because: str
    example: str
    look_alike: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRule:
    """Words that set a term of something promised, offered, asked or begun.

    ``forms`` are phrases with slots; codebook/terms.yaml says how they are written.
    ``issues`` bound what the term can belong to; empty for any. One that ``is_undated``
    belongs only to what has no day of its own.
    """

    kind: TermKind
    forms: tuple[str, ...]
    issues: tuple[Issue, ...]
    is_undated: bool
    example: str
    look_alike: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """Nouns that take up what was promised in the sentences before: "the order runs".

    ``issues`` is what that was about; empty for any.
    """

    nouns: tuple[str, ...]
    issues: tuple[Issue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Codebook:
    """Everything the coders know beforehand; passed in, never global.

    ``version`` is the codebook's own, with a digest of its files behind a plus sign
    where a study adds to it or overrides it. ``one_holder`` are titles that one person at
    a time holds for a side.
    """

    version: str
    events: tuple[EventRule, ...]
    pairs: tuple[PairRow, ...]
    cues: tuple[Cue, ...]
    contents: tuple[ContentRule, ...]
    conditions: tuple[ConditionRule, ...]
    hedges: tuple[Hedge, ...]
    issues: tuple[IssueRule, ...]
    roles: tuple[Role, ...]
    tracks: tuple[Track, ...]
    phases: tuple[PhaseRule, ...]
    commitments: CommitmentBook
    terms: tuple[TermRule, ...]
    carriers: tuple[Carrier, ...]
    actors: tuple[Actor, ...]
    places: Gazetteer
    one_holder: tuple[str, ...] = ()
    things: tuple[ThingRule, ...] = ()
    of_people: tuple[PeopleRule, ...] = ()
    unreal: tuple[UnrealRule, ...] = ()


__all__ = [
    "Actor",
    "Carrier",
    "Codebook",
    "CommitmentBook",
    "CommitmentKind",
    "CommitmentRole",
    "CommitmentRule",
    "ConditionRule",
    "ContentRule",
    "Cue",
    "Delegate",
    "EventRule",
    "Hedge",
    "IssueRule",
    "KeptBy",
    "Mode",
    "Need",
    "Office",
    "PairRow",
    "PeopleRule",
    "PhaseRule",
    "Role",
    "Side",
    "TermRule",
    "ThingRule",
    "Track",
    "Trigger",
    "Unreal",
    "UnrealRule",
]
