"""Search: what is typed is words, never operators."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from truceline.record import open_record
from truceline.record.sqlite_search import expression_for


@pytest.fixture
def searched(record, factory):
    record.keep_articles(
        [
            factory.article(1),
            factory.article(
                2, text="Envoys in Kābul spoke of peace 🕊️ (and NEAR peace)."
            ),
            factory.article(3, title="هدنة في الميناء", text="وقف إطلاق النار"),
        ]
    )
    return record


@pytest.fixture(scope="module")
def one_record(tmp_path_factory, factory):
    path = tmp_path_factory.mktemp("search") / "record.sqlite"
    with open_record(path, create=True) as record:
        record.keep_articles([factory.article()])
        yield record


def ids(hits):
    return [hit.article_id for hit in hits]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param("ceasefire", ["dispatch-1"], id="a word"),
        pytest.param("CeaseFire talks", ["dispatch-1"], id="all words in any case"),
        pytest.param("ceasefire unicorn", [], id="not only some words"),
        pytest.param('"Hill Council"', ["dispatch-1"], id="a phrase"),
        pytest.param('"Council Hill"', [], id="a phrase in another order"),
        pytest.param("council hill", ["dispatch-1"], id="words in another order"),
        pytest.param("kabul", ["dispatch-2"], id="accents do not count"),
        pytest.param("NEAR", ["dispatch-2"], id="an operator is a word"),
        pytest.param("النار", ["dispatch-3"], id="right to left"),
        pytest.param("الميناء", ["dispatch-3"], id="a title"),
    ],
)
def test_search_finds(searched, query, expected):
    assert ids(searched.search(query)) == expected


@pytest.mark.parametrize(
    "query",
    [
        '"',
        '""',
        '"a',
        "*",
        "NEAR(",
        "NEAR(a b, 3)",
        "-",
        "-peace",
        "title:",
        "AND",
        "a OR",
        "^",
        "{x}:",
        "'; DROP TABLE articles; --",
        "",
        " ",
        "🕊️",
        "\x00",
        "\ud83d",
        "a " * 5000,
        '"' + "a b " * 5000 + '"',
        "x" * 100_000,
        "(" * 500,
    ],
)
def test_a_hostile_query_never_raises(searched, query):
    assert isinstance(searched.search(query), tuple)


@settings(max_examples=100, deadline=None)
@given(query=st.text(st.characters()) | st.text('"*()-^:+{} NEARORAND\x00'))
def test_no_query_raises(one_record, query):
    assert isinstance(one_record.search(query), tuple)


def test_a_hit_says_where_and_shows_the_words(searched):
    (hit,) = searched.search("ceasefire")
    assert hit.path == "dispatch-1.txt"
    assert hit.published.isoformat() == "2031-03-04"
    assert hit.outlet == "The Harbour Post"
    assert "First a ceasefire" in hit.excerpt


def test_no_more_hits_than_asked_for(record, factory):
    record.keep_articles(factory.article(number) for number in range(1, 6))
    assert len(record.search("council", limit=2)) == 2


def test_a_replaced_text_is_found_by_its_new_words_only(searched, factory):
    searched.keep_articles([factory.article(1, text="Snow fell on the harbour.")])
    assert ids(searched.search("ceasefire")) == []
    assert ids(searched.search("snow")) == ["dispatch-1"]
    assert searched.check() == ()


def test_quotation_marks_and_operators_are_taken_as_words():
    assert expression_for('a "b c" NEAR(d -e"') == '"a" "b c" "NEAR(d" "-e"'
