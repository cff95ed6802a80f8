import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from truceline.documents import Note, Unread, read_documents
from truceline.documents.assemble import Calendar, article_from
from truceline.documents.printed import LARGEST_INPUT, Printed, Refused, field_dates
from truceline.model import Article
from truceline.model.ids import article_id

CALENDAR = Calendar(today=date(2022, 1, 1))
GOOD = '{"date": "2020-01-16", "text": "The talks resumed."}'


def results(content: str | bytes) -> list[Article | Unread | Note]:
    raw = content if isinstance(content, bytes) else content.encode()
    return list(read_documents((), stream=io.BytesIO(raw), today=date(2022, 1, 1)))


def test_a_full_row_gives_all_its_fields() -> None:
    row = {
        "id": "wire-7",
        "date": "2020-01-16T23:30:00Z",
        "title": "Talks resume",
        "outlet": "Gulf Wire",
        "url": "https://example.org/7",
        "text": "  The talks\r\nresumed. ",
        "editor": "ignored",
    }
    (article,) = results(json.dumps(row))
    assert isinstance(article, Article)
    assert (article.id, article.path) == ("wire-7", "-#1")
    assert article.date == date(2020, 1, 16)
    assert (article.title, article.outlet) == ("Talks resume", "Gulf Wire")
    assert (article.url, article.text) == (
        "https://example.org/7",
        "The talks\nresumed.",
    )


def test_a_row_without_an_id_gets_the_hash_of_what_it_prints() -> None:
    (article,) = results(GOOD)
    assert isinstance(article, Article)
    assert article.id == article_id(
        day=date(2020, 1, 16), title=None, outlet=None, text="The talks resumed."
    )


def test_a_number_will_do_as_an_id() -> None:
    (article,) = results('{"id": 12, "date": "2020-01-16", "text": "Quiet."}')
    assert isinstance(article, Article)
    assert article.id == "12"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{broken", "-:2: the line is not JSON"),
        ("[1, 2]", "-:2: the line is not a JSON object ('[1, 2]'); write one object"),
        (
            '{"date": "2020-01-16"}',
            "-:2: there is a date but no text; add the text of the article",
        ),
        ('{"text": "Quiet."}', "-:2: no date of publication was found; give it"),
        (
            '{"date": 20200116, "text": "Quiet."}',
            "-:2: the value of date is not a text ('20200116'); write it between quotation marks",
        ),
        (
            '{"date": "2021-02-31", "text": "Quiet."}',
            "-:2: the date is not a day of the calendar ('2021-02-31'); write the day",
        ),
        (
            '{"date": "2020-01-16", "text": "Quiet\\u0000."}',
            "-:2: NUL characters stand in the text, 1 of them; remove them",
        ),
        (
            '{"date": "2020-01-16", "text": "half \\ud83d pair"}',
            "-:2: the line holds half a character, such as \\ud83d alone; write the",
        ),
        (
            '{"id": "a\\nb", "date": "2020-01-16", "text": "Quiet."}',
            "-:2: the id is longer than 200 characters or holds control characters",
        ),
        (
            '{"id": true, "date": "2020-01-16", "text": "Quiet."}',
            "-:2: the value of id is not a text ('True'); write it between quotation marks",
        ),
        ("[" * 100_000, "-:2: the line is not JSON"),
    ],
    ids=[
        "broken",
        "list",
        "no text",
        "no date",
        "number",
        "31 february",
        "nul",
        "surrogate",
        "id",
        "truth as id",
        "deep",
    ],
)
def test_a_bad_line_is_reported_and_the_next_is_read(line: str, message: str) -> None:
    other = GOOD.replace("resumed", "ended")
    first, bad, last = results(f"{GOOD}\n{line}\n\n{other}\n")
    assert isinstance(bad, Unread)
    assert str(bad).startswith(message)
    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert (first.path, last.path) == ("-#1", "-#3")


def test_lines_that_are_not_utf_8_are_read_with_one_note() -> None:
    lines = [f'{{"date": "2020-01-16", "text": "Caf\xe9 {n}."}}' for n in range(3)]
    *articles, note = results("\n".join(lines).encode("cp1252"))
    assert [article.text for article in articles if isinstance(article, Article)] == [
        "Café 0.",
        "Café 1.",
        "Café 2.",
    ]
    assert str(note) == "-: 3 lines are not wholly UTF-8; read as Windows-1252"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_bundle_with_a_byte_order_mark_is_read(encoding: str) -> None:
    (article,) = results(GOOD.encode(encoding))
    assert isinstance(article, Article)


def test_a_line_beyond_the_limit_is_refused_and_the_next_is_read() -> None:
    long = b'{"text": "' + b"x" * LARGEST_INPUT + b'"}\n'
    bad, good = results(long + GOOD.encode())
    assert "the line is longer than the 20,971,520 bytes" in str(bad)
    assert isinstance(bad, Unread)
    assert bad.line == 1
    assert isinstance(good, Article)
    assert good.path == "-#2"


def test_an_empty_stream_is_reported() -> None:
    (report,) = results("\n \n")
    assert str(report).startswith("-: there is no article in it; write one object")


def test_a_stream_that_breaks_is_reported_behind_what_it_gave() -> None:
    class Breaking(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            line = super().readline(size)
            if not line:
                raise OSError(5, "Input/output error")
            return line

    stream = Breaking(GOOD.encode() + b"\n")
    first, report = read_documents((), stream=stream, today=date(2022, 1, 1))
    assert isinstance(first, Article)
    assert str(report).startswith("-: it cannot be read ('Input/output error')")


def test_articles_come_while_the_stream_is_still_being_written() -> None:
    class Endless(io.BytesIO):
        def __init__(self) -> None:
            super().__init__()
            self.given = 0

        def readline(self, size: int | None = -1, /) -> bytes:
            self.given += 1
            return GOOD.replace("resumed", str(self.given)).encode() + b"\n"

    articles = read_documents((), stream=Endless(), today=date(2022, 1, 1))
    assert [next(articles), next(articles)] != []


def test_a_file_of_one_row_still_counts_it(
    written: Callable[[str, str | bytes], Path],
    read: Callable[..., list[Article | Unread | Note]],
) -> None:
    (article,) = read(written("one.jsonl", GOOD))
    assert isinstance(article, Article)
    assert article.path == "one.jsonl#1"


@pytest.mark.parametrize("field", ["id", "title", "outlet", "url", "text"])
def test_half_a_character_is_refused_however_it_came(field: str) -> None:
    known = {"id": None, "title": None, "outlet": None, "url": None, "text": "Quiet."}
    printed = Printed(
        number=1,
        line=4,
        dates=field_dates("2020-01-16"),
        **(known | {field: "a \udc80 b"}),
    )
    refused = article_from(printed, path="-", source=None, calendar=CALENDAR)
    assert isinstance(refused, Refused)
    assert (
        refused.reason == f"the {field} holds half a character, which no file can hold"
    )
    assert refused.line == 4
