"""The frozen records that all stages share.

Comes in: nothing. Goes out: types, their ids and the closed vocabularies. Imports
nothing of ours but errors, and does no work beyond refusing what cannot be true.
"""

from truceline.model.actors import Actor, ActorRef, ActorSeen, Office
from truceline.model.article import Article
from truceline.model.coded import (
    Claim,
    CodedArticle,
    CodedBy,
    Condition,
    Fault,
    Statement,
)
from truceline.model.copies import Copy, CopyKind, Overlap, Sketch
from truceline.model.decisions import Decision, DecisionKind, Finding
from truceline.model.facts import Amount, EventDate, Place
from truceline.model.incidents import (
    Dataset,
    Incident,
    LeftOut,
    ListedAgreement,
    ListedTruce,
    PartialDate,
    Snapshot,
    TruceParty,
)
from truceline.model.pledges import (
    ActedBy,
    ControlChoice,
    Pledge,
    PublishedFigure,
    Scope,
    ScopeVerdict,
    SeriesChoice,
)
from truceline.model.reading import Name, Reading, Sentence, Token
from truceline.model.series import DailySeries
from truceline.model.span import Span
from truceline.model.times import TimeKind, TimePhrase
from truceline.model.truce_test import (
    BaselineResult,
    ControlResult,
    HolidayResult,
    MaskedDay,
    PlaceboBin,
    Stretch,
    TruceDetails,
    TruceMethod,
    TruceTest,
)
from truceline.model.vocabulary import (
    ActorKind,
    EventType,
    Factuality,
    Issue,
    MaskReason,
    Precision,
    StatementKind,
    TargetMet,
    TruceModel,
    TruceVerdict,
)

__all__ = [
    "ActedBy",
    "Actor",
    "ActorKind",
    "ActorRef",
    "ActorSeen",
    "Amount",
    "Article",
    "BaselineResult",
    "Claim",
    "CodedArticle",
    "CodedBy",
    "Condition",
    "ControlChoice",
    "ControlResult",
    "Copy",
    "CopyKind",
    "DailySeries",
    "Dataset",
    "Decision",
    "DecisionKind",
    "EventDate",
    "EventType",
    "Factuality",
    "Fault",
    "Finding",
    "HolidayResult",
    "Incident",
    "Issue",
    "LeftOut",
    "ListedAgreement",
    "ListedTruce",
    "MaskReason",
    "MaskedDay",
    "Name",
    "Office",
    "Overlap",
    "PartialDate",
    "Place",
    "PlaceboBin",
    "Pledge",
    "Precision",
    "PublishedFigure",
    "Reading",
    "Scope",
    "ScopeVerdict",
    "Sentence",
    "SeriesChoice",
    "Sketch",
    "Snapshot",
    "Span",
    "Statement",
    "StatementKind",
    "Stretch",
    "TargetMet",
    "TimeKind",
    "TimePhrase",
    "Token",
    "TruceDetails",
    "TruceMethod",
    "TruceModel",
    "TruceParty",
    "TruceTest",
    "TruceVerdict",
]
