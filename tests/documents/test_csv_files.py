import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.documents import Note, Unread
from truceline.documents.delimited import delimited_articles
from truceline.documents.printed import Printed, Refused, Remark
from truceline.model import Article

Write = Callable[[str, str | bytes], Path]
Read = Callable[..., list[Article | Unread | Note]]


def rows(content: str) -> list[Printed | Refused | Remark]:
    return list(delimited_articles(io.BytesIO(content.encode())))


@pytest.mark.parametrize(
    "delimiter", [",", ";", "\t"], ids=["comma", "semicolon", "tab"]
)
def test_the_delimiter_is_taken_from_the_header(delimiter: str) -> None:
    lines = ["Date,TEXT,outlet", '2020-01-16,"One; two, three",Wire']
    content = "\n".join(line.replace(",", delimiter) for line in lines)
    (article,) = rows(content)
    assert isinstance(article, Printed)
    assert (article.dates[0].printed, article.outlet) == ("2020-01-16", "Wire")


def test_a_field_may_hold_line_breaks_and_later_rows_keep_their_lines(
    written: Write, read: Read
) -> None:
    file = written(
        "bundle.csv",
        '\ufeffid,date,text,note\r\na,2020-01-16,"One.\r\n\r\nTwo.",x\r\n'
        "b,2020-01-17\r\nc,2020-01-18,Three.,x,y\r\nd,2020-01-19,Four.,\r\n",
    )
    first, few, many, last = read(file)
    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert (first.path, first.text) == ("bundle.csv#1", "One.\n\nTwo.")
    assert (last.path, last.date) == ("bundle.csv#4", date(2020, 1, 19))
    assert str(few).startswith(
        "bundle.csv:5: the row has too few fields, 2 where the header has 4 "
        "('b | 2020-01-17'); put quotation marks around fields"
    )
    assert str(many).startswith("bundle.csv:6: the row has too many fields, 5 where")


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ("id,text", "the header has no column date"),
        ("headline", "the header has no column date and no column text"),
        ("date,text,text", "the header has the column text twice"),
        ("", "the header has no column date and no column text"),
    ],
)
def test_a_header_that_will_not_do_refuses_the_file(header: str, reason: str) -> None:
    (refused,) = rows(f"{header}\n2020-01-16,a,b\n")
    assert isinstance(refused, Refused)
    assert (refused.reason, refused.line) == (reason, 1)
    assert refused.remedy == (
        "the first line must name the columns date and text, and may name id, title, "
        "outlet, url"
    )


def test_a_quotation_mark_left_open_is_reported_with_its_reach() -> None:
    result = rows('date,text\n2020-01-16,"One.\n2020-01-17,"Two."\n2020-01-18,Three.\n')
    refused, *others = result
    assert isinstance(refused, Refused)
    assert refused.line == 2
    assert "it reaches to line 3" in refused.reason
    assert [one.text for one in others if isinstance(one, Printed)] == ["Three."]


def test_a_header_alone_is_reported() -> None:
    (refused,) = rows("date,text\n")
    assert isinstance(refused, Refused)
    assert refused.reason == "there is no article in it"


def test_a_field_beyond_the_limit_is_refused_and_the_next_row_is_read() -> None:
    result = rows(f"date,text\n2020-01-16,{'x' * 1_000_002}\n2020-01-17,Quiet.\n")
    refused, article = result
    assert isinstance(refused, Refused)
    assert refused.line == 2
    assert isinstance(article, Printed)


def test_the_interpreters_own_field_limit_is_left_alone() -> None:
    before = csv.field_size_limit(50_000)
    stream = io.BytesIO(b"date,text\n2020-01-16,One.\n2020-01-17,Two.\n")
    limits = [csv.field_size_limit() for _ in delimited_articles(stream)]
    csv.field_size_limit(before)
    assert limits == [50_000, 50_000]


def test_a_line_beyond_the_limit_takes_its_row_with_it_and_no_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("truceline.documents.lines.LARGEST_INPUT", 100)
    long = "x" * 200
    result = rows(
        f'date,text\n2020-01-16,One.\n2020-01-17,"Two.\n{long}\nMore."\n'
        "2020-01-18,Three.\n"
    )
    first, refused, last = result
    assert isinstance(first, Printed)
    assert isinstance(refused, Refused)
    assert isinstance(last, Printed)
    assert (first.text, last.text) == ("One.", "Three.")
    assert (refused.line, last.line) == (4, 6)


@given(
    st.lists(
        st.text(st.characters(exclude_categories=("Cc", "Cs")) | st.just("\n")),
        min_size=1,
    )
)
def test_texts_written_as_csv_come_back(texts: list[str]) -> None:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(["date", "text"])
    writer.writerows([["2020-01-16", text] for text in texts])
    result = rows(buffer.getvalue())
    assert [one.text for one in result if isinstance(one, Printed)] == texts
