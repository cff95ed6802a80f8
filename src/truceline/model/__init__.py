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
from truceline.model.facts import Amount, EventDate, Place
from truceline.model.reading import Name, Reading, Sentence, Token
from truceline.model.span import Span
from truceline.model.vocabulary import (
    ActorKind,
    EventType,
    Factuality,
    Issue,
    Precision,
    StatementKind,
)

__all__ = [
    "Actor",
    "ActorKind",
    "ActorRef",
    "ActorSeen",
    "Amount",
    "Article",
    "Claim",
    "CodedArticle",
    "CodedBy",
    "Condition",
    "EventDate",
    "EventType",
    "Factuality",
    "Fault",
    "Issue",
    "Name",
    "Office",
    "Place",
    "Precision",
    "Reading",
    "Sentence",
    "Span",
    "Statement",
    "StatementKind",
    "Token",
]
