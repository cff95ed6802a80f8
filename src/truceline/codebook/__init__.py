"""Reads the codebook: its YAML folder becomes one checked, frozen Codebook.

Comes in: the folder of a codebook, and that of a study over it. Goes out: a Codebook
of typed rules, or every fault of its files at once, each with file, line, field and
remedy. It does not match any rule against a text and keeps nothing between calls.
"""

from truceline.codebook.cast import Cast
from truceline.codebook.faults import CodebookFault
from truceline.codebook.gazetteer import Gazetteer, KnownPlace, PlaceKind, folded
from truceline.codebook.load import (
    check_codebook,
    load_codebook,
    shipped_codebook,
    shipped_processes,
)
from truceline.codebook.rules import (
    CAPITAL,
    Carrier,
    Codebook,
    CommitmentBook,
    CommitmentKind,
    CommitmentRole,
    CommitmentRule,
    ConditionRule,
    ContentRule,
    Cue,
    Delegate,
    EventRule,
    Hedge,
    IssueRule,
    KeptBy,
    Mode,
    Need,
    PairRow,
    PeopleRule,
    PhaseRule,
    Role,
    Side,
    TermRule,
    ThingRule,
    Track,
    Trigger,
    Unreal,
    UnrealRule,
)
from truceline.codebook.single_offices import SingleOffices
from truceline.codebook.standing import Bond, Standing, find_standing

__all__ = [
    "CAPITAL",
    "Bond",
    "Carrier",
    "Cast",
    "Codebook",
    "CodebookFault",
    "CommitmentBook",
    "CommitmentKind",
    "CommitmentRole",
    "CommitmentRule",
    "ConditionRule",
    "ContentRule",
    "Cue",
    "Delegate",
    "EventRule",
    "Gazetteer",
    "Hedge",
    "IssueRule",
    "KeptBy",
    "KnownPlace",
    "Mode",
    "Need",
    "PairRow",
    "PeopleRule",
    "PhaseRule",
    "PlaceKind",
    "Role",
    "Side",
    "SingleOffices",
    "Standing",
    "TermRule",
    "ThingRule",
    "Track",
    "Trigger",
    "Unreal",
    "UnrealRule",
    "check_codebook",
    "find_standing",
    "folded",
    "load_codebook",
    "shipped_codebook",
    "shipped_processes",
]
