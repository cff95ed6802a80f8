"""A reader and coders without a language model, whose behaviour the texts command."""

import os
import signal
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from truceline.model import (
    Article,
    Claim,
    CodedArticle,
    CodedBy,
    EventType,
    Factuality,
    Reading,
    Span,
)
from truceline.model.bare_article import bare_article
from truceline.pipeline.tools import Tools

CODED_BY = CodedBy(truceline="0.0", codebook="0.0", model="fake 1.0")


class FakeReader:
    """Reads nothing; stops at a text with UNREADABLE in it."""

    def read_all(self, articles: Iterable[Article]) -> Iterator[Reading]:
        for article in articles:
            if "UNREADABLE" in article.text:
                raise RuntimeError("no model can read this")
            yield Reading(
                article_id=article.id,
                model=CODED_BY.model,
                sentences=(),
                names=(),
                quotations=(),
                dates=(),
            )


@dataclass(frozen=True)
class FakeCoding:
    """One claim on the first word; stops, dies, errs or waits where the text says so."""

    seconds: float = 0.0

    def code(
        self, article: Article, reading: Reading, coded_by: CodedBy
    ) -> CodedArticle:
        time.sleep(self.seconds)
        if "EXPLODE" in article.text:
            raise KeyError("boom")
        if "DIE" in article.text:
            os.kill(os.getpid(), signal.SIGKILL)
        end = len(article.text.split()[0])
        if "BEYOND" in article.text:
            end = len(article.text) + 1
        return CodedArticle(
            article=article,
            coding=coded_by,
            actors=(),
            statements=(),
            claims=(claim_on(Span(0, end)),),
            conditions=(),
            terms=(),
            faults=(),
        )


@dataclass(frozen=True)
class FakeMaker:
    """Makes the tools at once and counts how often it had to."""

    seconds: float = 0.0
    coded_by: CodedBy = CODED_BY
    is_expected: bool = True

    def expected(self) -> CodedBy | None:
        return self.coded_by if self.is_expected else None

    def __call__(self) -> Tools:
        return Tools(
            reader=FakeReader(),
            coding=FakeCoding(self.seconds),
            coded_by=self.coded_by,
        )


def claim_on(evidence: Span) -> Claim:
    return Claim(
        id="c1",
        type=EventType.CONSULT,
        mode=None,
        contexts=(),
        source=(),
        target=(),
        third_parties=(),
        date=None,
        place=None,
        factuality=Factuality.ACTUAL,
        issue=None,
        amount=None,
        evidence=evidence,
        statement=None,
        coder="fake.v1",
        confidence=0.5,
    )


def article_with(text: str, *, name: str = "a") -> Article:
    article = bare_article(name, text, day=date(2020, 1, 16))
    return replace(article, path=f"{name}.txt")
