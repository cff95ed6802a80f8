"""Articles through readers and coders: order, chunks, and what goes wrong in one."""

from hypothesis import given
from hypothesis import strategies as st

from tests.pipeline.fake_stages import FakeMaker, article_with
from truceline.documents import Note, Unread
from truceline.model import Article, CodedArticle
from truceline.pipeline.code_articles import CHUNK_CHARACTERS, chunks_of, has_failed
from truceline.pipeline.code_paths import code_items, line_of

NOTE = Note(path="n.txt", remark="taken as UTF-16")
UNREAD = Unread(path="u.txt", line=None, reason="no date", remedy="add one", value=None)


def as_it_is(coded: CodedArticle) -> CodedArticle:
    return coded


def coded(*items: Article | Unread | Note, jobs: int = 1) -> list[object]:
    return list(code_items(items, tools=FakeMaker()(), jobs=jobs, render=as_it_is))


def test_reports_stay_between_the_articles_they_were_found_between() -> None:
    first, last = article_with("One met."), article_with("Two met.", name="b")
    found = coded(first, NOTE, UNREAD, last)
    assert [type(each).__name__ for each in found] == [
        "CodedArticle",
        "Note",
        "Unread",
        "CodedArticle",
    ]


def test_an_article_that_stops_a_coder_keeps_its_place_and_names_the_fault() -> None:
    found = coded(
        article_with("One met."),
        article_with("EXPLODE", name="b"),
        article_with("Two met.", name="c"),
    )
    assert [len(each.claims) for each in found if isinstance(each, CodedArticle)] == [
        1,
        0,
        1,
    ]
    broken = found[1]
    assert isinstance(broken, CodedArticle)
    assert has_failed(broken)
    assert broken.faults[0].value == "b.txt"
    assert broken.faults[0].reason == (
        "the article could not be coded, which is a mistake in truceline "
        "(KeyError: 'boom'); please report it with the article"
    )


def test_an_article_that_stops_the_reader_does_not_take_its_neighbours_along() -> None:
    found = coded(
        article_with("One met."),
        article_with("UNREADABLE", name="b"),
        article_with("Two met.", name="c"),
    )
    failed = [has_failed(each) for each in found if isinstance(each, CodedArticle)]
    assert failed == [False, True, False]


def test_a_row_without_words_fails_its_article_and_not_the_run() -> None:
    found = list(
        code_items(
            [article_with("BEYOND the end"), article_with("Two met.", name="b")],
            tools=FakeMaker()(),
            jobs=1,
            render=line_of,
        )
    )
    failures = [getattr(each, "failure", "no line") for each in found]
    assert "ends behind a text of 14 characters" in failures[0]
    assert failures[1] is None


@given(st.lists(st.integers(1, 30_000), max_size=20))
def test_chunks_joined_are_the_items_in_order(lengths: list[int]) -> None:
    items = [
        article_with("x" * length, name=f"{number}")
        for number, length in enumerate(lengths)
    ]
    chunks = list(chunks_of(items))
    assert [item for chunk in chunks for item in chunk] == items
    for chunk in chunks:
        shorter = sum(
            len(item.text) for item in chunk[:-1] if isinstance(item, Article)
        )
        assert shorter < CHUNK_CHARACTERS


def test_many_processes_give_what_one_gives_in_the_same_order() -> None:
    items = [
        article_with(f"Text{number} " + "x" * 9_000, name=f"{number}")
        for number in range(30)
    ]
    assert coded(*items, NOTE, jobs=3) == coded(*items, NOTE)
