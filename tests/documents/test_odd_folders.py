"""Names, links and numbers of files that a folder may hold."""

import tracemalloc
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from truceline.documents import FileCount, ReadArticle, read_files

Write = Callable[[str, str | bytes], Path]
TODAY = date(2022, 1, 1)


@pytest.mark.parametrize(
    "name",
    ["two\nlines.txt", "محادثات السلام.txt", "a#1.txt", " .txt", "\u202etxt.txt"],
)
def test_a_file_is_read_whatever_its_name(name: str, written: Write) -> None:
    read, count = read_files(
        [written(name, "date 2020-01-16\n\nThe envoys met.").parent], today=TODAY
    )
    assert isinstance(read, ReadArticle)
    assert read.article.path == name
    assert isinstance(count, FileCount)
    assert count.read == 1


def test_links_that_lead_back_are_followed_once(written: Write, tmp_path: Path) -> None:
    written("deep/a.txt", "date 2020-01-16\n\nThe envoys met.")
    (tmp_path / "deep" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "deep" / "loop").symlink_to("loop")
    (tmp_path / "deep" / "self.txt").symlink_to("self.txt")
    items = list(read_files([tmp_path], today=TODAY))
    assert sum(isinstance(item, ReadArticle) for item in items) == 1
    assert "deep/self.txt: it cannot be read" in "\n".join(map(str, items))


def test_a_folder_of_thousands_of_files_is_read_in_little_memory(
    tmp_path: Path,
) -> None:
    text = "The envoys met and spoke of a ceasefire. " * 250
    for number in range(1500):
        file = tmp_path / f"{number}.txt"
        file.write_text(f"date 2020-01-16\n\nRound {number}. {text}")
    size = sum(file.stat().st_size for file in tmp_path.iterdir())
    tracemalloc.start()
    read = sum(
        isinstance(item, ReadArticle) for item in read_files([tmp_path], today=TODAY)
    )
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert read == 1500
    # All texts together are 15 MB; of each file only its name and hashes are kept.
    assert peak < size / 3
