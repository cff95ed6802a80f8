from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.documents import FileCount, Origin, ReadArticle, Unread, read_files

Write = Callable[[str, str | bytes], Path]
TODAY = date(2022, 1, 1)
GOOD = '{"date": "2020-01-16", "text": "Night %d."}'
BAD = (
    "{broken",
    "[]",
    '{"date": "2020-02-31", "text": "Night."}',
    '{"text": "Night."}',
    '{"date": "2020-01-16"}',
)


def counts_of(*paths: Path) -> list[FileCount]:
    return [
        item for item in read_files(paths, today=TODAY) if isinstance(item, FileCount)
    ]


def test_a_count_stands_behind_each_file(written: Write, tmp_path: Path) -> None:
    written("a.txt", "date 2020-01-16\n\nThe envoys met.")
    written("b.jsonl", f"{GOOD % 1}\n{{broken\n{GOOD % 2}\n")
    written("c.txt", "No day is given here.")
    counts = counts_of(tmp_path)
    assert [str(count) for count in counts] == [
        "a.txt: holds 1, read 1",
        "b.jsonl: holds 3, read 2, quarantined 1",
        "c.txt: holds 1, read 0, quarantined 1",
    ]
    assert [count.format for count in counts] == [
        "plain text",
        "JSON Lines",
        "plain text",
    ]


def test_a_file_that_cannot_be_opened_holds_nobody_knows_how_many(
    tmp_path: Path,
) -> None:
    (count,) = counts_of(tmp_path / "gone.jsonl")
    assert not count.is_whole
    assert str(count) == "gone.jsonl: holds at least 0, read 0"


def test_an_article_says_where_its_fields_were_read(
    written: Write, tmp_path: Path
) -> None:
    written("a.txt", "By Lena Hoff\n\nThe envoys met in Doha.")
    written("sources.csv", "path,outlet,date\na.txt,Gulf Wire,2020-01-16\n")
    read, _ = read_files([tmp_path], today=TODAY)
    assert isinstance(read, ReadArticle)
    origins = read.origins
    assert (origins.date, origins.outlet) == (Origin.SIDECAR, Origin.SIDECAR)
    assert (origins.title, origins.url) == (None, None)
    assert origins.authors is Origin.HEADER


@given(st.lists(st.sampled_from((GOOD, *BAD)), min_size=1))
def test_every_row_is_read_or_reported_and_counted(
    tmp_path_factory: pytest.TempPathFactory, rows: list[str]
) -> None:
    lines = [row % n if "%" in row else row for n, row in enumerate(rows)]
    file = tmp_path_factory.mktemp("rows") / "a.jsonl"
    file.write_text("\n".join(lines))
    items = list(read_files([file], today=TODAY))
    (count,) = [item for item in items if isinstance(item, FileCount)]
    assert items[-1] == count
    assert count.holds == len(rows)
    assert count.read == sum(isinstance(item, ReadArticle) for item in items)
    assert count.quarantined == sum(isinstance(item, Unread) for item in items)
    assert (count.missing, count.is_whole) == (0, True)
