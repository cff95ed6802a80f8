import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from truceline.documents import Note, Unread, read_documents
from truceline.model import Article
from truceline.model.ids import article_id, sha256_of

Write = Callable[[str, str | bytes], Path]
Read = Callable[..., list[Article | Unread | Note]]
TEXT = "date 2020-01-16\n\nThe envoys met."


def test_an_article_is_built_whole(written: Write, read: Read) -> None:
    file = written(
        "talks.txt",
        'date 2020-01-16 "We want quiet nights," Rahimi said.\n\n'
        "Nasrin Walizada reported from Kabul.",
    )
    (article,) = read(file)
    assert isinstance(article, Article)
    text = (
        '"We want quiet nights," Rahimi said.\n\nNasrin Walizada reported from Kabul.'
    )
    assert article.text == text
    assert article.sha256 == sha256_of(text)
    assert article.id == article_id(
        day=date(2020, 1, 16), title=None, outlet=None, text=text
    )
    assert (article.path, article.date) == ("talks.txt", date(2020, 1, 16))
    assert article.authors == ("Nasrin Walizada",)
    assert [span.of(text) for span in article.credits] == [
        "Nasrin Walizada reported from Kabul."
    ]
    assert (article.front, article.dateline, article.title) == (None, None, None)
    assert (article.language, article.duplicate_of) == ("en", None)


def test_a_headline_run_into_the_text_does_not_change_the_id(
    written: Write, read: Read
) -> None:
    (article,) = read(
        written("a.txt", "date 2020-01-16\nEnvoys Meet-DOHA — -The envoys met.")
    )
    assert isinstance(article, Article)
    assert article.title == "Envoys Meet"
    assert article.id == article_id(
        day=article.date, title=None, outlet=None, text=article.text
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "bad.txt: the file is empty; write the article into it or remove it"),
        (" \n\ufeff\n", "bad.txt: the file is empty; write the article"),
        (
            "date 2020-01-16\n",
            "bad.txt: there is a date but no text; add the text of the article",
        ),
        (
            "The envoys met.",
            "bad.txt: no date of publication was found; write 'date YYYY-MM-DD' on the "
            "first line, put the date into the file's name or into sources.csv, or give "
            "it with --date",
        ),
        (
            "date 2021-02-31\nText.",
            "bad.txt: the date is not a day of the calendar ('2021-02-31'); write the "
            "day of publication as YYYY-MM-DD",
        ),
        (
            "date 2031-01-01\nText.",
            "bad.txt: the date is in the future (later than 2022-01-01) ('2031-01-01'); "
            "correct the date of publication",
        ),
        (
            "date 1066-10-14\nText.",
            "bad.txt: the date is before 1900, when no article can be ours",
        ),
        (
            "date 03/04/2020\nText.",
            "bad.txt: the date can be 2020-04-03 or 2020-03-04 ('03/04/2020'); say which "
            'with --day-first or --month-first, or with dates = "day-first" in '
            "project.toml, or write it as YYYY-MM-DD",
        ),
        (
            "date: yesterday\nText.",
            "bad.txt: the date is in no form that is known ('yesterday'); write the day",
        ),
        (
            "date 2020-01-16\n" + "word " * 200_001,
            "bad.txt: the text has 1,000,004 characters, more than the 1,000,000 that "
            "one article may have; split it into the articles it is made of",
        ),
        (
            b"date 2020-01-16\nThe envoys \x00 met for a third day and a fourth.",
            "bad.txt: NUL bytes stand in the text, 1 of them; remove them and save it "
            "as UTF-8 text",
        ),
        (
            b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
            "bad.txt: this is not text but binary content; save it as UTF-8 text or "
            "remove it",
        ),
        (
            "date 2020-01-16\nпереговоры продолжаются".encode("koi8-r"),
            "bad.txt: the encoding is neither UTF-8 nor plausible Windows-1252; save it",
        ),
    ],
    ids=[
        "empty",
        "blank",
        "only a date",
        "no date",
        "31 february",
        "future",
        "long ago",
        "two readings",
        "no form",
        "too long",
        "nul",
        "binary",
        "encoding",
    ],
)
def test_a_bad_file_is_reported_and_the_next_is_read(
    content: str | bytes, message: str, written: Write, read: Read, tmp_path: Path
) -> None:
    written("bad.txt", content)
    written("good.txt", TEXT)
    report, article = read(tmp_path)
    assert isinstance(report, Unread)
    assert str(report).startswith(message)
    assert isinstance(article, Article)


@pytest.mark.parametrize(
    ("encoding", "remark"),
    [
        ("cp1252", "not UTF-8; read as Windows-1252"),
        ("utf-16-le", "read as UTF-16, though it has no byte order mark"),
    ],
)
def test_an_assumed_encoding_is_noted_behind_the_article(
    encoding: str, remark: str, written: Write, read: Read
) -> None:
    raw = "date 2020-01-16\n\nThe envoys met in a café — twice."
    article, note = read(written("a.txt", raw.encode(encoding)))
    assert isinstance(article, Article)
    assert article.text == "The envoys met in a café — twice."
    assert isinstance(note, Note)
    assert str(note).startswith(f"a.txt: {remark}")


def test_a_file_of_fifty_megabytes_is_refused_unread(
    written: Write, read: Read
) -> None:
    file = written("long.txt", "")
    os.truncate(file, 50_000_000)
    (report,) = read(file)
    assert str(report) == (
        "long.txt: the file has 50,000,000 bytes, more than the 20,971,520 that one "
        "input may have; split it into one file for each article"
    )


def test_markup_with_scripts_stays_text(written: Write, read: Read) -> None:
    body = "<p>The envoys met.</p><script>alert('1')</script>"
    (article,) = read(written("a.txt", f"date 2020-01-16 {body}"))
    assert isinstance(article, Article)
    assert article.text == body


def test_a_pipe_is_refused_without_waiting_for_it(read: Read, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (report,) = read(tmp_path)
    assert str(report).startswith("pipe.txt: this is not a regular file; give a file")


def test_a_missing_path_is_reported(read: Read, tmp_path: Path) -> None:
    (report,) = read(tmp_path / "gone.txt")
    assert str(report) == ("gone.txt: there is no such file or folder; check the path")


def test_a_file_that_vanishes_in_mid_run_is_reported(
    written: Write, tmp_path: Path
) -> None:
    written("a.txt", TEXT)
    second = written("b.txt", TEXT + " Twice.")
    run = read_documents([tmp_path], today=date(2022, 1, 1))
    assert isinstance(next(run), Article)
    second.unlink()
    assert str(next(run)).startswith("b.txt: there is no such file or folder")


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv"])
def test_a_bundle_that_grows_while_it_is_read_is_reported(
    name: str, written: Write
) -> None:
    rows = {
        "a.jsonl": '{"date": "2020-01-16", "text": "One."}\n',
        "a.csv": "date,text\n2020-01-16,One.\n",
    }
    file = written(name, rows[name])
    run = read_documents([file], today=date(2022, 1, 1))
    assert isinstance(next(run), Article)
    with file.open("a") as stream:
        stream.write("\n" * 100)
    *_, last = run
    assert str(last) == (
        f"{name}: the file changed while it was being read; run again when it is complete"
    )


def test_the_same_text_twice_is_read_once(
    written: Write, read: Read, tmp_path: Path
) -> None:
    written("a.txt", TEXT)
    written("b.txt", TEXT)
    article, report = read(tmp_path)
    assert isinstance(article, Article)
    assert str(report) == (
        "b.txt: this is the same article as a.txt, which was read; keep one of the two"
    )


def test_an_id_that_belongs_to_another_text_is_refused(
    written: Write, read: Read
) -> None:
    row = '{{"id": "w1", "date": "2020-01-16", "text": "{}"}}\n'
    first, report = read(written("a.jsonl", row.format("One.") + row.format("Two.")))
    assert isinstance(first, Article)
    assert str(report) == (
        "a.jsonl:2: the id belongs to a different text, a.jsonl#1, which was read "
        "('w1'); give each article an id of its own, or none"
    )


LOCKED = """
import os, sys
from datetime import date
from pathlib import Path
from truceline.documents import read_documents
if os.geteuid() == 0:
    os.seteuid(65534)
for one in read_documents([Path(sys.argv[1])], today=date(2022, 1, 1)):
    print(getattr(one, "path", ""), type(one).__name__, getattr(one, "reason", ""))
"""


@pytest.mark.parametrize(
    ("locked", "lines"),
    [
        (
            "b.txt",
            [
                "a.txt Article ",
                "b.txt Unread permission to read it is denied",
                "deep/c.txt Article ",
            ],
        ),
        (
            "deep",
            [
                "a.txt Article ",
                "b.txt Article ",
                "deep Unread permission to read it is denied",
            ],
        ),
        (".", ["press Unread permission to read it is denied"]),
    ],
    ids=["file", "folder below", "folder given"],
)
def test_what_may_not_be_read_is_reported_and_the_rest_is_read(
    locked: str, lines: list[str]
) -> None:
    with tempfile.TemporaryDirectory() as top:
        folder = Path(top) / "press"
        (folder / "deep").mkdir(parents=True)
        Path(top).chmod(0o755)
        for number, name in enumerate(("a.txt", "b.txt", "deep/c.txt")):
            (folder / name).write_text(f"date 2020-01-16\n\nThe envoys met {number}.")
        (folder / locked).chmod(0)
        run = subprocess.run(
            [sys.executable, "-c", LOCKED, str(folder)],
            capture_output=True,
            text=True,
            check=False,
        )
        (folder / locked).chmod(0o755)
    assert (run.stderr, run.stdout.splitlines()) == ("", lines)


def test_articles_come_one_by_one(written: Write, tmp_path: Path) -> None:
    rows = "".join(
        f'{{"date": "2020-01-16", "text": "Night {night}."}}\n' for night in range(3)
    )
    run = read_documents([written("a.jsonl", rows + "{broken")], today=date(2022, 1, 1))
    assert [getattr(next(run), "path", None) for _ in range(3)] == [
        "a.jsonl#1",
        "a.jsonl#2",
        "a.jsonl#3",
    ]
