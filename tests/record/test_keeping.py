"""Keeping articles and codings: once, whole, and nothing stale."""

import sqlite3
from dataclasses import replace

import pytest

from truceline.errors import RecordError
from truceline.model.ids import (
    claim_id,
    claim_ids,
    condition_id,
    statement_id,
    term_ids,
)
from truceline.record import KeptArticles, UnreadRow


@pytest.fixture
def coded_record(record, factory):
    record.keep_articles([factory.article()])
    record.keep_coding(factory.coded())
    return record


def test_a_new_article_is_new(record, factory):
    kept = record.keep_articles([factory.article(1), factory.article(2)])
    assert kept == KeptArticles(new=2, unchanged=0, changed=0)


def test_the_same_article_again_changes_nothing(coded_record, factory):
    kept = coded_record.keep_articles([factory.article()])
    assert kept == KeptArticles(new=0, unchanged=1, changed=0)
    assert coded_record.coded_article("dispatch-1") == factory.coded()


def test_the_same_article_twice_in_one_import_is_kept_once(record, factory):
    kept = record.keep_articles([factory.article(), factory.article()])
    assert kept == KeptArticles(new=1, unchanged=1, changed=0)


def test_another_text_takes_the_place_of_the_old_and_drops_its_coding(
    coded_record, factory
):
    anew = factory.article(text="PORT AMARA — Nothing happened after all.")
    kept = coded_record.keep_articles([anew])
    assert kept == KeptArticles(new=0, unchanged=0, changed=1)
    assert coded_record.article("dispatch-1") == anew
    assert coded_record.coded_article("dispatch-1") is None
    counts = coded_record.counts()
    assert (counts.claims, counts.statements, counts.conditions) == (0, 0, 0)
    assert (counts.actors, counts.faults) == (0, 0)


def test_another_day_of_publication_drops_the_coding(coded_record, factory):
    moved = replace(factory.article(), date=factory.article(9).date)
    coded_record.keep_articles([moved])
    assert coded_record.coded_article("dispatch-1") is None


def test_another_title_keeps_the_coding(coded_record, factory):
    titled = factory.article(title="Front meets Council")
    assert coded_record.keep_articles([titled]).changed == 1
    assert coded_record.article("dispatch-1") == titled
    assert coded_record.coded_article("dispatch-1").claims == factory.coded().claims


def test_a_dropped_article_goes_with_all_that_was_found_in_it(coded_record, factory):
    coded_record.keep_articles([factory.article(2)])
    assert coded_record.drop_articles(["dispatch-1", "dispatch-7"]) == 1
    assert [each.id for each in coded_record.articles()] == ["dispatch-2"]
    counts = coded_record.counts()
    assert (counts.coded, counts.claims, counts.statements) == (0, 0, 0)
    assert coded_record.check() == ()


def test_a_dropped_article_is_found_no_more(coded_record, factory):
    word = factory.article().text.split()[-1].strip(".")
    assert coded_record.search(word)
    coded_record.drop_articles(["dispatch-1"])
    assert coded_record.search(word) == ()


def test_dropping_nothing_changes_nothing(coded_record):
    before = coded_record.counts()
    assert coded_record.drop_articles([]) == 0
    assert coded_record.counts() == before


def test_coding_again_duplicates_no_row(coded_record, factory):
    before = coded_record.counts()
    coded_record.keep_coding(factory.coded())
    coded_record.keep_codings([factory.coded(), factory.coded()])
    assert coded_record.counts() == before


def test_a_later_coding_takes_the_place_of_the_earlier(coded_record, factory):
    fewer = factory.coded(claims=(factory.release(),), conditions=(), actors=())
    coded_record.keep_coding(fewer)
    assert coded_record.coded_article("dispatch-1") == fewer


def test_rows_have_the_ids_of_the_model(coded_record, factory):
    coded = factory.coded()
    article = coded.article
    assert [row.id for row in coded_record.claims()] == [
        claim_id(article, claim) for claim in coded.claims
    ]
    assert [row.id for row in coded_record.statements()] == [
        statement_id(article, coded.statements[0])
    ]
    second = [row.statement for row in coded_record.claims()][1]
    assert second == statement_id(article, coded.statements[0])


def test_two_claims_with_one_id_are_told_apart_by_their_order(record, factory):
    claims = tuple(factory.meeting(id=each) for each in ("c1", "c2", "c3"))
    record.keep_articles([factory.article()])
    record.keep_coding(factory.coded(claims=claims))
    first = claim_id(factory.article(), claims[0])
    assert [row.id for row in record.claims()] == [first, f"{first}-2", f"{first}-3"]


def test_two_conditions_with_one_id_are_told_apart(record, factory, path):
    condition = factory.coded().conditions[0]
    record.keep_articles([factory.article()])
    record.keep_coding(factory.coded(conditions=(condition, condition)))
    assert record.coded_article("dispatch-1").conditions == (condition, condition)
    assert condition_id(factory.article(), condition)


def test_a_term_points_at_its_claim_by_the_ids_of_the_record(record, factory, path):
    term = factory.term(claim="c2", statement=None)
    record.keep_articles([factory.article()])
    record.keep_coding(factory.coded(terms=(term, term)))
    coded = record.coded_article("dispatch-1")
    assert coded.terms == (term, term)
    first, second = term_ids(coded)
    assert second == f"{first}-2"
    query = "SELECT id, claim_id FROM terms ORDER BY position"
    assert sqlite3.connect(path).execute(query).fetchall() == [
        (first, claim_ids(coded)[1]),
        (second, claim_ids(coded)[1]),
    ]


@pytest.mark.parametrize("missing", [{"claim": "c9"}, {"statement": "s9"}])
def test_a_term_of_something_that_is_not_there_is_refused(record, factory, missing):
    record.keep_articles([factory.article()])
    with pytest.raises(RecordError, match="is named by a term but not there"):
        record.keep_coding(factory.coded(terms=(factory.term(**missing),)))


def test_an_article_without_a_coding_is_uncoded(record, factory):
    record.keep_articles([factory.article(2), factory.article(1)])
    record.keep_coding(factory.coded(2))
    assert list(record.uncoded(factory.CODED_BY)) == [factory.article(1)]


@pytest.mark.parametrize("version", ["truceline", "codebook", "model"])
def test_another_version_asks_for_coding_again(coded_record, factory, version):
    assert list(coded_record.uncoded(factory.CODED_BY)) == []
    other = replace(factory.CODED_BY, **{version: "another"})
    assert list(coded_record.uncoded(other)) == [factory.article()]


def test_a_coding_of_another_text_asks_for_coding_again(coded_record, factory):
    with coded_record._store.writing() as connection:
        connection.exec_driver_sql("UPDATE codings SET text_sha256 = 'another'")
    assert list(coded_record.uncoded(factory.CODED_BY)) == [factory.article()]


def test_a_coding_of_an_unknown_article_is_refused(record, factory):
    with pytest.raises(RecordError, match="does not hold that article; import it"):
        record.keep_coding(factory.coded())


def test_a_coding_of_an_older_text_is_refused(record, factory):
    record.keep_articles([factory.article(text="PORT AMARA — Something else.")])
    with pytest.raises(RecordError, match="another text meanwhile; code it again"):
        record.keep_coding(factory.coded())
    assert record.counts().coded == 0


def test_half_a_character_in_a_text_is_refused_with_its_place(record, factory):
    broken = factory.article(text="Half a \ud83d dove, and more words.")
    with pytest.raises(RecordError, match=r"dispatch-1.*'\\ud83d'\) at position 7"):
        record.keep_articles([broken])
    assert record.counts().articles == 0


def test_half_a_character_in_a_title_is_refused(record, factory):
    with pytest.raises(RecordError, match="title holds half a character"):
        record.keep_articles([factory.article(title="Half a \udc00")])


def test_half_a_character_in_a_fault_is_refused(record, factory):
    faults = (replace(factory.coded().faults[0], value="\udfff"),)
    record.keep_articles([factory.article()])
    with pytest.raises(
        RecordError, match=r"value holds half a character \('\\udfff'\)"
    ):
        record.keep_coding(factory.coded(faults=faults))


def test_a_span_behind_the_text_is_refused(record, factory):
    claim = factory.meeting(evidence=factory.Span(5, 5000))
    record.keep_articles([factory.article()])
    with pytest.raises(RecordError, match=r"dispatch-1.*ends behind a text"):
        record.keep_coding(factory.coded(claims=(claim,)))


def test_a_claim_of_a_missing_statement_is_refused(record, factory):
    claim = factory.meeting(statement="s9")
    record.keep_articles([factory.article()])
    with pytest.raises(RecordError, match="statement 's9' is named but not there"):
        record.keep_coding(factory.coded(claims=(claim,)))


def test_one_local_id_for_two_claims_is_refused(record, factory):
    claims = (factory.meeting(), factory.release(id="c1"))
    record.keep_articles([factory.article()])
    with pytest.raises(RecordError, match="two rows share the local id 'c1'"):
        record.keep_coding(factory.coded(claims=claims))


def test_a_number_that_is_none_is_refused(record, factory):
    claim = factory.meeting(confidence=float("nan"))
    record.keep_articles([factory.article()])
    with pytest.raises(RecordError, match="confidence is nan"):
        record.keep_coding(factory.coded(claims=(claim,)))


def test_a_sha256_of_another_text_is_refused(record, factory):
    with pytest.raises(RecordError, match="is not that of its text; import"):
        record.keep_articles([factory.article(sha256="0" * 64)])


def test_codings_that_came_before_a_bad_one_are_kept(record, factory):
    record.keep_articles(factory.article(number) for number in (1, 2, 3))
    bad = factory.coded(2, claims=(factory.meeting(evidence=factory.Span(5, 5000)),))
    with pytest.raises(RecordError, match="dispatch-2"):
        record.keep_codings([factory.coded(1), bad, factory.coded(3)])
    assert [each.article.id for each in record.codings()] == ["dispatch-1"]


def test_codings_that_came_before_an_interrupt_are_kept(record, factory):
    def interrupted():
        yield factory.coded(1)
        yield factory.coded(2)
        raise KeyboardInterrupt

    record.keep_articles(factory.article(number) for number in (1, 2, 3))
    with pytest.raises(KeyboardInterrupt):
        record.keep_codings(interrupted())
    assert list(record.uncoded(factory.CODED_BY)) == [factory.article(3)]


def test_what_could_not_be_read_is_said_once_for_each_file(record):
    first = UnreadRow(path="a.csv", line=3, reason="no date", remedy="add one")
    other = UnreadRow(path="b.txt", line=None, reason="empty", remedy="remove it")
    record.keep_unread([first, other])
    again = UnreadRow(path="a.csv", line=7, reason="no date", remedy="add one")
    record.keep_unread([again])
    assert record.unread() == (again, other)


def test_a_file_that_can_be_read_now_is_no_longer_unread(record):
    row = UnreadRow(path="a.csv", line=3, reason="no date", remedy="add one")
    record.keep_unread([row])
    record.keep_unread([], paths=["a.csv"])
    assert record.unread() == ()


def test_a_file_whose_name_is_in_another_encoding_is_reported(record):
    row = UnreadRow(path="caf\udce9.txt", line=None, reason="binary", remedy="remove")
    record.keep_unread([row])
    record.keep_unread([row])
    assert [each.path for each in record.unread()] == ["caf\\udce9.txt"]
