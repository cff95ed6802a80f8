"""What holds for every row of every golden case, whatever the case is about."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.loaded import loaded_rules
from truceline.coding import Coding
from truceline.documents import read_documents
from truceline.model import (
    ActorRef,
    Article,
    CodedArticle,
    CodedBy,
    Reading,
    Span,
)
from truceline.model.reading_lines import parse_reading

CASES = sorted(
    path
    for path in (Path(__file__).parents[1] / "golden" / "cases").iterdir()
    if path.is_dir()
)
TODAY = date(2022, 1, 1)
BY = CodedBy(truceline="golden", codebook="golden", model="golden")


@pytest.fixture(scope="module")
def coding() -> Coding:
    return loaded_rules()


@pytest.fixture(params=CASES, ids=lambda case: case.name, scope="module")
def read(request: pytest.FixtureRequest) -> tuple[Article, Reading]:
    (article,) = read_documents([request.param / "article.txt"], today=TODAY)
    assert isinstance(article, Article)
    stored = (request.param / "reading.jsonl").read_text(encoding="utf-8")
    return article, parse_reading(stored)


@pytest.fixture(scope="module")
def coded(coding: Coding, read: tuple[Article, Reading]) -> CodedArticle:
    return coding.code(*read, BY)


def test_every_span_of_every_row_lies_in_the_text(coded: CodedArticle) -> None:
    text = coded.article.text
    for span in _spans(coded):
        assert span.of(text).strip(), span


def test_no_row_rests_on_a_credit_or_a_headline(coded: CodedArticle) -> None:
    article = coded.article
    kept = [*article.credits, *([article.front] if article.front else [])]
    pieces = [claim.evidence for claim in coded.claims]
    pieces += [piece for one in coded.statements for piece in one.content]
    pieces += [one.evidence for one in coded.conditions]
    assert not [piece for piece in pieces for one in kept if piece.touches(one)]


def test_local_ids_are_counted_from_one_without_a_gap(coded: CodedArticle) -> None:
    statements, claims = coded.statements, coded.claims
    assert [one.id for one in statements] == [
        f"s{number}" for number in range(1, len(statements) + 1)
    ]
    assert [one.id for one in claims] == [
        f"c{number}" for number in range(1, len(claims) + 1)
    ]


def test_claims_stand_in_reading_order(coded: CodedArticle) -> None:
    evidence = [claim.evidence for claim in coded.claims]
    assert evidence == sorted(evidence)


def test_a_row_points_only_to_statements_of_its_article(coded: CodedArticle) -> None:
    known = {None, *(one.id for one in coded.statements)}
    assert {one.statement for one in coded.claims} <= known
    assert {one.statement for one in coded.conditions} <= known


def test_a_claim_lies_inside_the_statement_it_points_to(coded: CodedArticle) -> None:
    contents = {one.id: one.content for one in coded.statements}
    for claim in coded.claims:
        if claim.statement is not None:
            pieces = contents[claim.statement]
            assert any(piece.touches(claim.evidence) for piece in pieces), claim.id


def test_a_confidence_lies_between_nothing_and_one(coded: CodedArticle) -> None:
    assert all(0 <= claim.confidence <= 1 for claim in coded.claims)


def test_a_date_is_always_one_that_the_text_prints(
    coded: CodedArticle, read: tuple[Article, Reading]
) -> None:
    printed = {one.phrase for one in read[1].dates}
    dated = {claim.date.phrase for claim in coded.claims if claim.date}
    assert dated <= printed


def test_coding_twice_gives_the_same(
    coding: Coding, coded: CodedArticle, read: tuple[Article, Reading]
) -> None:
    assert coding.code(*read, BY) == coded


def test_without_a_date_phrase_nothing_is_dated_with_the_day_of_publication(
    coding: Coding, read: tuple[Article, Reading]
) -> None:
    article, reading = read
    coded = coding.code(article, replace(reading, dates=()), BY)
    assert [claim.id for claim in coded.claims if claim.date] == []


def _spans(coded: CodedArticle) -> Iterator[Span]:
    for actor in coded.actors:
        yield from actor.mentions
    for statement in coded.statements:
        yield from statement.content
        if statement.cue:
            yield statement.cue
        yield from _of(statement.speaker, statement.addressee)
    for claim in coded.claims:
        yield claim.evidence
        yield from _of(*claim.source, *claim.target, *claim.third_parties)
        for fact in (claim.date, claim.amount, claim.place):
            if fact:
                yield fact.phrase
    for one in coded.conditions:
        yield one.evidence
        yield from _of(one.party)


def _of(*refs: ActorRef | None) -> Iterator[Span]:
    for ref in refs:
        if ref is not None:
            yield ref.span
