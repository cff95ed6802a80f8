from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from truceline.documents import HowToRead, ReadArticle, read_files
from truceline.errors import StudyError

Write = Callable[[str, str | bytes], Path]
IMPORTER = """
ENDINGS = (".wire",)

def articles(path):
    for block in path.read_text(encoding="utf-8").split("\\n=====\\n"):
        date, title, text = block.split("\\n", 2)
        yield {"date": date, "title": title, "text": text, "byline": "Lena Hoff"}
"""
DATA = "2020-01-16\nEnvoys meet\nThe envoys met.\n=====\n2020-01-17\nAgain\nThey met again."


def read_with(importer: Path, file: Path) -> list[object]:
    how = HowToRead(importers=(importer,))
    return list(read_files([file], today=date(2022, 1, 1), how=how))


def test_an_importer_of_ones_own_reads_what_it_says(written: Write) -> None:
    first, second, count = read_with(
        written("own.py", IMPORTER), written("a.wire", DATA)
    )
    assert isinstance(first, ReadArticle)
    assert isinstance(second, ReadArticle)
    assert (first.article.title, first.article.path) == ("Envoys meet", "a.wire#1")
    assert first.article.authors == ("Lena Hoff",)
    assert str(count) == "a.wire: holds 2, read 2"


def test_an_importer_that_fails_is_named_and_ends_its_file_alone(
    written: Write,
) -> None:
    first, report, count = read_with(
        written("own.py", IMPORTER),
        written("a.wire", DATA.split("\n=====")[0] + "\n=====\nx"),
    )
    assert isinstance(first, ReadArticle)
    assert str(report).startswith(
        "a.wire: the importer own.py stopped; articles before that: 1 ('ValueError: not enough"
    )
    assert str(count) == "a.wire: holds at least 1, read 1"


@pytest.mark.parametrize(
    ("gives", "message"),
    [
        ("'text'", "a.wire#1: the importer gave no dictionary but str"),
        ("{'body': 'x'}", "a.wire#1: the importer gave what is not known: body"),
        ("{'text': 1}", "a.wire#1: the importer gave text not as a text"),
    ],
)
def test_what_an_importer_gives_is_checked(
    gives: str, message: str, written: Write
) -> None:
    importer = f"ENDINGS = ['.wire']\ndef articles(path):\n    yield {gives}\n"
    report, _ = read_with(written("own.py", importer), written("a.wire", "x"))
    assert str(report).startswith(message)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("ENDINGS = '.wire'\ndef articles(path): ...\n", "defines ENDINGS, such as"),
        ("ENDINGS = ('.wire',)\n", "and a function articles(path)"),
        ("import no_such_module\n", "cannot be loaded (ModuleNotFoundError"),
    ],
)
def test_what_is_no_importer_stops_the_run(
    content: str, words: str, written: Write
) -> None:
    with pytest.raises(StudyError, match=r"own\.py") as raised:
        read_with(written("own.py", content), written("a.wire", "x"))
    assert words in str(raised.value)
