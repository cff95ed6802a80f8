"""What is kept comes back as it was."""

from dataclasses import replace
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from truceline.record import open_record


@pytest.fixture(scope="module")
def empty_record(tmp_path_factory):
    path = tmp_path_factory.mktemp("empty") / "record.sqlite"
    open_record(path, create=True).close()
    return path


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_a_generated_coding_comes_back_as_it_was(data, factory, empty_record):
    coded = data.draw(factory.generated_codings())
    with TemporaryDirectory() as folder:
        check_round_trip(coded, copy(empty_record, folder))


def check_round_trip(coded, path):
    with open_record(Path(path)) as record:
        record.keep_articles([coded.article])
        record.keep_coding(coded)
        assert record.coded_article(coded.article.id) == coded
        assert record.article(coded.article.id) == coded.article
        assert record.check() == ()
        assert [row.quotation for row in record.claims()] == [
            claim.evidence.of(coded.article.text) for claim in coded.claims
        ]


def test_a_coding_comes_back_after_closing(open_store, factory):
    with open_store() as record:
        record.keep_articles([factory.article()])
        record.keep_coding(factory.coded())
    assert open_store().coded_article("dispatch-1") == factory.coded()


def test_an_article_that_is_not_coded_has_no_coding(record, factory):
    record.keep_articles([factory.article()])
    assert record.coded_article("dispatch-1") is None
    assert record.coded_article("never seen") is None
    assert record.article("never seen") is None


def test_codings_come_by_day_then_id_across_batches(record, factory):
    numbers = [*range(130, 0, -1)]
    record.keep_articles(factory.article(number) for number in numbers)
    assert record.keep_codings(factory.coded(number) for number in numbers) == 130
    assert list(record.codings()) == [factory.coded(n) for n in sorted(numbers)]
    assert list(record.articles()) == [factory.article(n) for n in sorted(numbers)]


def test_articles_of_one_day_come_by_id(record, factory):
    day = factory.article().date
    given = [factory.article(number, date=day) for number in (3, 1, 2)]
    record.keep_articles(given)
    assert [each.id for each in record.articles()] == [
        "dispatch-1",
        "dispatch-2",
        "dispatch-3",
    ]


def test_the_record_may_be_written_while_a_list_is_read(record, factory):
    record.keep_articles(factory.article(number) for number in range(1, 6))
    for article in record.uncoded(factory.CODED_BY):
        record.keep_coding(replace(factory.coded(), article=article))
    assert record.counts().coded == 5
