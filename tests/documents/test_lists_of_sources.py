from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from truceline.documents import Note, Unread
from truceline.model import Article

Write = Callable[[str, str | bytes], Path]
Read = Callable[..., list[Article | Unread | Note]]
TEXT = "date 2020-01-16\n\nThe envoys met."


def test_a_list_in_the_folder_gives_outlet_title_and_address(
    written: Write, read: Read, tmp_path: Path
) -> None:
    written("press/2020/a.txt", TEXT)
    written(
        "press/sources.csv",
        "path,outlet,title,url\n2020/a.txt,Gulf Wire,Envoys meet,https://example.org\n",
    )
    (article,) = read(tmp_path / "press")
    assert isinstance(article, Article)
    assert (article.outlet, article.title) == ("Gulf Wire", "Envoys meet")
    assert article.url == "https://example.org"


def test_the_nearest_list_counts(written: Write, read: Read, tmp_path: Path) -> None:
    written("a.txt", TEXT)
    written("deep/a.txt", TEXT)
    written("sources.csv", "path,outlet\na.txt,Gulf Wire\ndeep/a.txt,Gulf Wire\n")
    written("deep/sources.csv", "path,outlet\na.txt,Kabul Courier\n")
    articles = [one for one in read(tmp_path) if isinstance(one, Article)]
    assert [one.outlet for one in articles] == ["Gulf Wire", "Kabul Courier"]


@pytest.mark.parametrize("path", ["a.txt", "articles/a.txt"])
def test_a_list_beside_the_folder_can_be_given(
    path: str, written: Write, read: Read, tmp_path: Path
) -> None:
    written("articles/a.txt", TEXT)
    listed = written("sources.csv", f"path,outlet\n{path},Gulf Wire\n")
    (article,) = read(tmp_path / "articles", sources=listed)
    assert isinstance(article, Article)
    assert article.outlet == "Gulf Wire"


def test_a_list_can_date_an_undated_text(written: Write, read: Read) -> None:
    file = written("a.txt", "The envoys met.")
    written("sources.csv", "path,outlet,date\na.txt,Gulf Wire,2020-01-16\n")
    (article,) = read(file)
    assert isinstance(article, Article)
    assert article.date == date(2020, 1, 16)


def test_a_list_that_contradicts_the_file_is_noted(written: Write, read: Read) -> None:
    file = written("a.txt", TEXT)
    written("sources.csv", "path,outlet,date\na.txt,Gulf Wire,2020-01-17\n")
    note, article = read(file)
    assert isinstance(article, Article)
    assert article.date == date(2020, 1, 16)
    assert str(note) == (
        "a.txt: the list of sources gives another date, 2020-01-17; 2020-01-16 from the "
        "header line was taken"
    )


def test_dates_of_a_list_prove_each_others_order(
    written: Write, read: Read, tmp_path: Path
) -> None:
    written("a.txt", "The envoys met.")
    written("b.txt", "The envoys parted.")
    rows = "a.txt,Gulf Wire,03/04/2020\nb.txt,Gulf Wire,25/04/2020\n"
    written("sources.csv", f"path,outlet,date\n{rows}")
    note, first, second = read(tmp_path)
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.date, second.date) == (date(2020, 4, 3), date(2020, 4, 25))
    assert str(note) == (
        "sources.csv: dates such as 03/04/2020 are read day-first, as others in it show"
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            "path,paper\na.txt,Wire\n",
            "sources.csv:1: the header has a column that is not known ('paper'); use",
        ),
        (
            "file,outlet\na.txt,Wire\n",
            "sources.csv:1: the header has no column path ('file, outlet')",
        ),
        (
            "path,outlet,outler\na.txt,Wire,x\n",
            "sources.csv:1: the header has a column that is not known ('outler'); use",
        ),
        (
            "path,outlet\na.txt,Wire\na.txt,Other\n",
            "sources.csv:3: the path has two rows ('a.txt'); keep one row",
        ),
        ("path,outlet\n,Wire\n", "sources.csv:2: the row has no path; name the file"),
        ("path,outlet\na.txt\n", "sources.csv:2: the row has too few fields, 1 where"),
        (
            "path,outlet\nb.txt,Wire\n",
            "sources.csv: line 2 names b.txt, which is not there",
        ),
    ],
)
def test_a_fault_in_a_list_is_reported_and_the_article_is_read(
    content: str, message: str, written: Write, read: Read, tmp_path: Path
) -> None:
    written("a.txt", TEXT)
    written("sources.csv", content)
    report, article = read(tmp_path)
    assert str(report).startswith(message)
    assert isinstance(article, Article)


def test_of_a_bundles_row_only_the_outlet_counts(written: Write, read: Read) -> None:
    file = written("a.jsonl", '{"date": "2020-01-16", "text": "The envoys met."}')
    written("sources.csv", "path,outlet,title,date\na.jsonl,Wire,Week 3,2020-01-20\n")
    (article,) = read(file)
    assert isinstance(article, Article)
    assert (article.outlet, article.title) == ("Wire", None)


def test_a_row_of_a_file_that_is_not_read_now_is_no_fault(
    written: Write, read: Read
) -> None:
    file = written("a.txt", TEXT)
    written("b.txt", TEXT)
    written("sources.csv", "path,outlet\na.txt,Wire\nb.txt,Wire\n")
    (article,) = read(file)
    assert isinstance(article, Article)


def test_a_day_that_a_list_gets_wrong_is_looked_for_in_the_list(
    written: Write, read: Read, tmp_path: Path
) -> None:
    written("a.txt", "The envoys met by the river.")
    written("sources.csv", "path,outlet,date\na.txt,Gulf Wire,2020-13-01\n")
    (unread,) = read(tmp_path)
    assert isinstance(unread, Unread)
    assert (
        unread.reason == "in the list of sources the date is not a day of the calendar"
    )
    assert unread.value == "2020-13-01"


def test_a_list_may_give_dates_alone(
    written: Write, read: Read, tmp_path: Path
) -> None:
    written("a.txt", "The envoys met by the river.")
    written("sources.csv", "path,date\na.txt,2020-01-16\n")
    (article,) = read(tmp_path)
    assert isinstance(article, Article)
    assert (article.date, article.outlet) == (date(2020, 1, 16), None)
