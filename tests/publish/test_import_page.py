"""The page about what was read: every file, what was left out, and the gaps."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.publish.invented_import import overview_of_import
from tests.publish.parsed import Page
from truceline.model.imports import Quarantined
from truceline.publish.contexts import Frame
from truceline.publish.import_page import import_page
from truceline.publish.import_words import holds_words

Parse = Callable[[Path], Page]


@pytest.fixture
def words(site: Path, parse: Parse) -> str:
    return " ".join(parse(site / "import.html").words.split())


def test_the_page_says_what_was_read_and_what_was_not(words: str) -> None:
    assert "3 files hold at least 105 articles: 102 read, 3 quarantined." in words
    assert (
        "1 file was refused or broke off, so what else it holds is not known" in words
    )
    assert "1 of them is a copy of others, so they are 101 sources" in words
    assert "between 3 November 2019 and 2 March 2020" in words


def test_each_file_with_something_left_out_says_why_and_what_to_do(words: str) -> None:
    assert "Line 12: there is no date; write <one>." in words
    assert "It holds pictures of text; run it through text recognition." in words
    assert "truceline import --retry" in words


def test_what_was_left_out_of_a_bundle_stands_with_its_file() -> None:
    overview = overview_of_import()
    name = overview.files[0].path
    faults = [
        Quarantined(path=path, line=9, reason="it breaks off", remedy="get it again")
        for path in (f"{name}#3", "folder#3")
    ]
    overview = replace(overview, quarantined=tuple(faults))
    frame = Frame(study="S", title="T", section="sources", root="", program="0")
    page = import_page(frame, overview, {})
    (line,) = (line for line in page.troubled if line.file.path == name)
    assert [one.place for one in line.quarantined] == ["article 3, line 9"]
    assert [one.path for one in page.elsewhere] == ["folder#3"]


def test_files_that_were_read_whole_stand_apart(words: str) -> None:
    _, _, whole = words.partition("All files 1 file read to the last article")
    assert "talks.txt" in whole
    assert "nexis.docx" not in whole


def test_a_month_without_articles_shows_as_a_gap_and_one_outside_as_nothing() -> None:
    frame = Frame(study="S", title="T", section="sources", root="", program="0")
    page = import_page(frame, overview_of_import(), {})
    first, second = page.years
    assert (first.year, second.year) == ("2019", "2020")
    assert first.rows[0].counts == (*[None] * 10, 60, 0)
    assert second.rows[0].counts == (40, 0, 1, *[None] * 9)
    assert [row.outlet for row in first.rows] == ["The Valley Post"]
    assert [row.outlet for row in second.rows] == ["The Valley Post", None]
    assert second.sums.counts[:3] == (40, 0, 2)


def test_articles_in_other_languages_are_named(words: str) -> None:
    assert "Spanish, set aside and not coded: 1 article" in words
    assert "habana.txt, دریچه, 2 March 2020" in words
    assert "not recognised, and coded as English: 1 article" in words


def test_copies_stand_under_the_article_that_leads(words: str) -> None:
    assert "update, 71% of its words" in words


def test_the_sources_lead_to_the_page(site: Path, parse: Parse) -> None:
    assert "import.html" in parse(site / "sources.html").links


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (0, "holds 100, read 97, quarantined 3"),
        (1, "holds at least 4, read 4"),
        (2, "holds 1, read 1"),
    ],
)
def test_the_counts_of_a_file_in_words(file: int, words: str) -> None:
    assert holds_words(overview_of_import().files[file]) == words
