import os
from collections.abc import Callable
from pathlib import Path

from truceline.documents import Found, Note, Unread, find_documents
from truceline.documents.readers import known_endings

Write = Callable[[str, str | bytes], Path]


def names(*paths: Path) -> list[str]:
    return [found.name for found in find_documents(paths) if isinstance(found, Found)]


def reports(*paths: Path) -> list[str]:
    return [str(one) for one in find_documents(paths) if not isinstance(one, Found)]


def test_a_folder_is_searched_to_its_depth_in_order(
    written: Write, tmp_path: Path
) -> None:
    for name in ("b.txt", "a/z.txt", "a/b/c.jsonl", "A.csv", "a.txt"):
        written(name, "x")
    assert names(tmp_path) == ["A.csv", "a/b/c.jsonl", "a/z.txt", "a.txt", "b.txt"]


def test_hidden_files_and_folders_are_passed_over(
    written: Write, tmp_path: Path
) -> None:
    for name in (".a.txt", ".git/b.txt", "c.txt"):
        written(name, "x")
    assert names(tmp_path) == ["c.txt"]
    assert reports(tmp_path) == []


def test_what_stands_beside_articles_is_no_article(
    written: Write, tmp_path: Path
) -> None:
    for name in ("README", "README.txt", "notes.md", "project.toml", "a.yaml", "a.txt"):
        written(name, "x")
    assert names(tmp_path) == ["a.txt"]
    assert reports(tmp_path) == []


def test_other_endings_are_counted_and_named_in_a_note(
    written: Write, tmp_path: Path
) -> None:
    for name in ("a.txt", "b.mp3", "c.MP3", "d", "e/f.odt"):
        written(f"press/{name}", "x")
    known = f"what can be read ends in {known_endings()}"
    assert reports(tmp_path / "press") == [
        f"press: left out 1 file without an ending (d); {known}",
        f"press: left out 2 files ending in .mp3 (b.mp3, c.MP3); {known}",
        f"press: left out 1 file ending in .odt (e/f.odt); {known}",
    ]


def test_of_many_files_of_another_kind_the_first_are_named(
    written: Write, tmp_path: Path
) -> None:
    for name in ("a.txt", *(f"{number:02}.jpg" for number in range(30))):
        written(f"press/{name}", "x")
    (report,) = reports(tmp_path / "press")
    assert "left out 30 files ending in .jpg (00.jpg, 01.jpg, " in report
    assert "09.jpg, …); " in report


def test_a_file_of_another_kind_given_by_name_is_unread(written: Write) -> None:
    (report,) = find_documents([written("talks.odt", "x")])
    assert isinstance(report, Unread)
    assert str(report) == (
        "talks.odt: a file of this kind cannot be read ('.odt'); give a folder or a file "
        f"that ends in {known_endings()}"
    )


def test_a_folder_without_articles_is_unread(written: Write, tmp_path: Path) -> None:
    written("press/notes.md", "x")
    (report,) = reports(tmp_path / "press")
    assert report.startswith("press: there is no article in this folder; put files")


def test_links_that_lead_back_do_not_trap_the_search(
    written: Write, tmp_path: Path
) -> None:
    written("a/b/c.txt", "x")
    (tmp_path / "a/b/up").symlink_to(tmp_path / "a")
    (tmp_path / "a/loop.txt").symlink_to(tmp_path / "a/loop.txt")
    assert names(tmp_path / "a") == ["b/c.txt", "loop.txt"]


def test_a_file_given_twice_is_read_once(written: Write, tmp_path: Path) -> None:
    file = written("a/talks.txt", "x")
    found, report = find_documents([file, tmp_path / "a"])
    assert isinstance(found, Found)
    assert str(report) == (
        "talks.txt: the file is given twice and is read once ('talks.txt'); give it once"
    )


def test_equal_names_get_folders_in_front_until_they_differ(written: Write) -> None:
    first = written("2020/wire/talks.txt", "x")
    second = written("2021/wire/talks.txt", "x")
    third = written("2021/other.txt", "x")
    assert names(first, second, third) == [
        "2020/wire/talks.txt",
        "2021/wire/talks.txt",
        "other.txt",
    ]


def test_a_lengthened_name_that_meets_another_is_lengthened_again(
    written: Write, tmp_path: Path
) -> None:
    first = written("one/wire/talks.txt", "x")
    second = written("two/talks.txt", "x")
    written("three/wire/talks.txt", "x")
    found = names(first, second, tmp_path / "three")
    assert found == ["one/wire/talks.txt", "two/talks.txt", "three/wire/talks.txt"]


def test_a_name_that_is_not_utf_8_can_still_be_written(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_text("x")
    assert names(tmp_path) == ["caf�.txt"]


def test_a_missing_path_is_left_to_the_reading(tmp_path: Path) -> None:
    assert names(tmp_path / "gone.txt") == ["gone.txt"]
    assert not any(
        isinstance(one, Note) for one in find_documents([tmp_path / "gone.txt"])
    )
