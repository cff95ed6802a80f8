"""Copies of a study's articles: the same however they came in, and one source."""

from collections.abc import Sequence
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from truceline.model import CopyKind
from truceline.pipeline.imports import import_articles
from truceline.pipeline.settings import Study, open_study
from truceline.record import open_record

TODAY = date(2032, 1, 1)

_WORDS = "river council bridge convoy envoy letter market harvest school radio".split()


def text(number: int, words: int = 120) -> str:
    return " ".join(f"{_WORDS[at % 10]}{number}q{at}" for at in range(words))


# Name, day, text: a report, its reprint, its update, another report, and one of both.
DISPATCHES = (
    ("a.txt", 1, text(1)),
    ("b.txt", 2, text(1)),
    ("c.txt", 3, f"{text(1)} {text(3, 60)}"),
    ("d.txt", 1, text(2)),
    ("e.txt", 4, f"{text(2)} {text(1)}"),
)


@pytest.fixture
def study(tmp_path: Path) -> Study:
    return new_study(tmp_path / "study")


def new_study(folder: Path) -> Study:
    (folder / "articles").mkdir(parents=True)
    (folder / "project.toml").write_text("")
    return open_study(folder)


def add(study: Study, dispatch: tuple[str, int, str]) -> None:
    name, day, body = dispatch
    (study.folder / "articles" / name).write_text(f"date 2031-03-0{day}\n\n{body}.\n")


def copies(study: Study) -> dict[str, tuple[str, str, CopyKind | None]]:
    with open_record(study.record) as record:
        paths = {article.id: article.path for article in record.articles()}
        return {
            paths[copy.article_id]: (
                paths[copy.leading],
                paths[copy.copied_from],
                copy.kind,
            )
            for copy in record.found_copies.copies()
        }


EXPECTED = {
    "b.txt": ("a.txt", "a.txt", CopyKind.REPRINT),
    "c.txt": ("a.txt", "a.txt", CopyKind.UPDATE),
    "e.txt": ("a.txt", "a.txt", CopyKind.MERGED),
}


def test_copies_are_named_after_an_import(study: Study) -> None:
    for dispatch in DISPATCHES:
        add(study, dispatch)
    import_articles(study, today=TODAY)
    assert copies(study) == EXPECTED


@pytest.mark.parametrize("order", [*permutations(DISPATCHES)][::13])
def test_any_order_of_imports_gives_the_same_copies(
    tmp_path: Path, order: Sequence[tuple[str, int, str]]
) -> None:
    study = new_study(tmp_path / "one by one")
    for dispatch in order:
        add(study, dispatch)
        import_articles(study, today=TODAY)
    assert copies(study) == EXPECTED


def test_an_article_names_the_one_that_leads_and_keeps_it(study: Study) -> None:
    for dispatch in DISPATCHES[:2]:
        add(study, dispatch)
    for _ in range(2):
        report = import_articles(study, today=TODAY)
        with open_record(study.record) as record:
            leading, copy = record.articles()
            assert (leading.duplicate_of, copy.duplicate_of) == (None, leading.id)
            assert record.found_copies.groups() == {
                leading.id: leading.id,
                copy.id: leading.id,
            }
            assert record.check() == ()
    assert (report.unchanged, report.changed) == (2, 0)


def test_an_earlier_article_that_comes_later_takes_the_lead(study: Study) -> None:
    add(study, DISPATCHES[1])
    import_articles(study, today=TODAY)
    add(study, DISPATCHES[0])
    import_articles(study, today=TODAY)
    assert copies(study) == {"b.txt": ("a.txt", "a.txt", CopyKind.REPRINT)}


def test_a_copy_that_was_rewritten_is_none_any_more(study: Study) -> None:
    for dispatch in DISPATCHES[:2]:
        add(study, dispatch)
    import_articles(study, today=TODAY)
    add(study, ("b.txt", 2, text(7)))
    import_articles(study, today=TODAY)
    assert copies(study) == {}
    with open_record(study.record) as record:
        assert {article.duplicate_of for article in record.articles()} == {None}


def test_pairs_that_were_compared_are_not_compared_again(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    for dispatch in DISPATCHES[:3]:
        add(study, dispatch)
    import_articles(study, today=TODAY)
    add(study, ("z.txt", 5, text(9)))

    def never(one: object, other: object) -> None:
        raise AssertionError("a pair was compared again")

    monkeypatch.setattr("truceline.pipeline.copies.overlap_of", never)
    import_articles(study, today=TODAY)
    assert set(copies(study)) == {"b.txt", "c.txt"}
