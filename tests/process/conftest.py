"""Invented articles with statements only."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from truceline.model import (
    ActorRef,
    Article,
    CodedArticle,
    CodedBy,
    Issue,
    Span,
    Statement,
    StatementKind,
)

Said = tuple[str | None, StatementKind, Issue | None]


def actor(name: str) -> ActorRef:
    """ "ann@north" speaks for the north; "north" is a side itself; "?x" is unknown."""
    person, _, side = name.partition("@")
    return ActorRef(
        id=None if person.startswith("?") else person,
        name=person.title(),
        party=side or None,
        party_name=side.title() or None,
        code=None,
        span=Span(0, 1),
    )


@pytest.fixture(scope="session")
def said_on() -> Callable[..., CodedArticle]:
    def make(
        day: int, *said: Said, name: str = "a", reprint_of: str | None = None
    ) -> CodedArticle:
        text = "Words enough for every statement of this article."
        article = Article(
            id=f"{name}{day}",
            path=f"{name}{day}.txt",
            date=date(2020, 1, 1) + timedelta(days=day),
            title=None,
            outlet=None,
            url=None,
            dateline=None,
            front=None,
            authors=(),
            credits=(),
            language="en",
            text=text,
            sha256="0" * 64,
            duplicate_of=reprint_of,
        )
        statements = tuple(
            Statement(
                id=f"s{number}",
                speaker=actor(speaker) if speaker else None,
                cue=None,
                content=(Span(number, number + 5),),
                direct=False,
                kind=kind,
                issue=issue,
                addressee=None,
                coder="test.v1",
            )
            for number, (speaker, kind, issue) in enumerate(said)
        )
        return CodedArticle(
            article=article,
            coding=CodedBy(truceline="0", codebook="0", model="none"),
            actors=(),
            statements=statements,
            claims=(),
            conditions=(),
            terms=(),
            faults=(),
        )

    return make
