"""Decisions on rows as a view of a coded article: what vanishes, changes and stays."""

from dataclasses import replace
from datetime import date

import pytest

from tests.record import factory
from truceline.model import (
    CodedArticle,
    Decision,
    DecisionKind,
    EventType,
    NewValue,
    Precision,
    RowField,
    StatementKind,
)
from truceline.model.ids import claim_ids, statement_ids
from truceline.review import apply_to, not_same_pairs, place_of, rows_of, same_pairs

DAY = date(2031, 4, 1)


def decide(kind: str, of: str, **changes: object) -> Decision:
    plain = Decision(
        kind=DecisionKind(kind), of=of, by="Ana Ruiz", on=DAY, because="read it"
    )
    return replace(plain, **changes)


def correct(of: str, **values: str) -> Decision:
    written = tuple(
        NewValue(field=RowField(field), value=value) for field, value in values.items()
    )
    return decide("correct", of, values=written)


@pytest.fixture
def coded() -> CodedArticle:
    return factory.coded()


def test_a_rejected_claim_is_gone_and_the_other_keeps_its_id(
    coded: CodedArticle,
) -> None:
    first, second = claim_ids(coded)
    applied = apply_to(coded, [decide("reject", first)])
    assert claim_ids(applied.coded) == (second,)
    assert [each.now for each in applied.found] == [first]


def test_the_second_of_two_like_claims_keeps_its_number(coded: CodedArticle) -> None:
    like = replace(coded.claims[0], id="c3")
    twice = replace(coded, claims=(coded.claims[0], like))
    first, second = claim_ids(twice)
    applied = apply_to(twice, [decide("reject", first)])
    assert claim_ids(applied.coded) == (second,)


def test_a_rejected_statement_leaves_its_claims_unsaid(coded: CodedArticle) -> None:
    (said,) = statement_ids(coded)
    applied = apply_to(coded, [decide("reject", said)])
    assert applied.coded.statements == ()
    assert [each.statement for each in applied.coded.claims] == [None, None]


def test_the_terms_of_a_rejected_claim_are_gone_with_it(coded: CodedArticle) -> None:
    first, second = claim_ids(coded)
    (said,) = statement_ids(coded)
    terms = (
        factory.term(claim="c2", statement="s1"),
        factory.term(claim="c1", statement=None),
        factory.term(claim=None, statement="s1"),
    )
    coded = replace(coded, terms=terms)
    assert apply_to(coded, [decide("reject", first)]).coded.terms == (
        terms[0],
        terms[2],
    )
    assert apply_to(coded, [decide("reject", second)]).coded.terms == terms[1:]
    assert apply_to(coded, [decide("reject", said)]).coded.terms == (
        replace(terms[0], statement=None),
        terms[1],
    )


def test_a_corrected_claim_keeps_its_id_evidence_and_coder(coded: CodedArticle) -> None:
    first, _ = claim_ids(coded)
    made = correct(first, type="AGREE", date="2031-03..2031-04-02")
    claim = apply_to(coded, [made]).coded.claims[0]
    before = coded.claims[0]
    assert claim.type is EventType.AGREE
    assert claim.date is not None
    assert (claim.date.earliest, claim.date.latest) == (
        date(2031, 3, 1),
        date(2031, 4, 2),
    )
    assert claim.date.precision is Precision.RANGE
    assert (claim.evidence, claim.coder) == (before.evidence, before.coder)
    assert claim.reviewed is not None
    assert claim.reviewed.id == first
    assert claim.reviewed.people == ("Ana Ruiz",)


def test_a_date_for_a_claim_without_one_stands_at_its_evidence(
    coded: CodedArticle,
) -> None:
    _, second = claim_ids(coded)
    claim = apply_to(coded, [correct(second, date="2031-03-10")]).coded.claims[1]
    assert claim.date is not None
    assert claim.date.phrase == claim.evidence


def test_the_latest_decision_on_a_field_counts_whoever_made_it(
    coded: CodedArticle,
) -> None:
    (said,) = statement_ids(coded)
    earlier = correct(said, kind="threat", issue="talks")
    later = replace(correct(said, kind="offer"), by="B. Okoye")
    statement = apply_to(coded, [earlier, later]).coded.statements[0]
    assert (statement.kind, statement.issue) == (StatementKind.OFFER, "talks")


def test_what_is_withdrawn_is_as_it_was_coded(coded: CodedArticle) -> None:
    first, _ = claim_ids(coded)
    made = [correct(first, type="AGREE"), decide("reject", first)]
    applied = apply_to(coded, [*made, decide("withdraw", first)])
    assert [each.type for each in applied.coded.claims] == [
        each.type for each in coded.claims
    ]


def test_accepting_brings_back_what_was_rejected(coded: CodedArticle) -> None:
    first, _ = claim_ids(coded)
    made = [decide("reject", first), decide("accept", first)]
    claim = apply_to(coded, made).coded.claims[0]
    assert claim.reviewed is not None
    assert claim.reviewed.accepted_by == "Ana Ruiz"


def test_an_actor_that_nobody_knows_is_refused_and_the_coded_one_stays(
    coded: CodedArticle,
) -> None:
    first, _ = claim_ids(coded)
    applied = apply_to(coded, [correct(first, source="nobody")])
    assert applied.coded.claims[0].source == coded.claims[0].source
    (refused,) = applied.refused
    assert "no actor has the id 'nobody'" in refused.reason


def test_a_row_is_found_again_by_its_words_when_its_id_has_changed(
    coded: CodedArticle,
) -> None:
    row = next(each for each in rows_of(coded) if each.kind == "claim")
    place = place_of(coded, row)
    recoded = replace(
        coded, claims=(replace(coded.claims[0], target=()), coded.claims[1])
    )
    (now, _) = claim_ids(recoded)
    assert now != row.id
    applied = apply_to(recoded, [decide("reject", row.id, row=place)])
    assert len(applied.coded.claims) == 1
    assert [(each.named, each.now) for each in applied.found] == [(row.id, now)]


def test_a_row_read_as_something_else_is_not_taken_for_it(coded: CodedArticle) -> None:
    row = next(each for each in rows_of(coded) if each.kind == "claim")
    place = replace(place_of(coded, row), read_as="ASSAULT")
    applied = apply_to(coded, [decide("reject", "gone", row=place)])
    assert applied.found == ()
    assert applied.coded == coded


def test_of_a_pair_the_latest_decision_counts_in_either_order() -> None:
    made = [
        decide("same", "b", other="a"),
        decide("not_same", "a", other="b"),
        decide("same", "c", other="a"),
        decide("same", "d", other="a"),
        decide("withdraw", "d", other="a"),
    ]
    assert [(each.first, each.second) for each in same_pairs(made)] == [("a", "c")]
    assert [(each.first, each.second) for each in not_same_pairs(made)] == [("a", "b")]
