"""Nothing in the project knows the machine it was written on, or a person's address."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

# Put together here, so that this file does not hold what it forbids.
PLACES = tuple(
    "/" + place + "/" for place in ("work", "root", "home/[a-z]+", "Users/[A-Za-z]+")
)
HOSTS = tuple(
    name + "\\." + ending
    for name, ending in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "(?:org|com)"),
        ("debian", "org"),
        ("huggingface", "co"),
    )
)
MACHINE = re.compile(
    r"(?<![\w./-])(?:" + "|".join(PLACES) + ")|" + "|".join(HOSTS), re.ASCII
)
ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
# Reserved for examples: nobody's post arrives there.
NOBODYS = re.compile(r"(?:^|\.)example(?:\.(?:org|com|net))?$")


def test_no_file_names_a_machine_s_folder_or_a_registry(
    root: Path, files: tuple[Path, ...]
) -> None:
    assert not _found(root, files, _machine_words)


def test_no_file_holds_an_address_of_a_person(
    root: Path, files: tuple[Path, ...]
) -> None:
    assert not _found(root, files, _addresses)


@pytest.mark.parametrize(
    "line",
    ["see /" + "work/main/x", "from https://pypi." + "org/simple", "'/" + "root/.x'"],
)
def test_a_machine_word_is_seen(line: str) -> None:
    assert _machine_words(line)


def test_a_path_inside_the_project_is_no_machine_word() -> None:
    assert not _machine_words("docs/work/index.md and a framework/work/x")


def test_an_address_is_seen_unless_it_is_for_examples() -> None:
    assert _addresses("write to someone@" + "paper.test")
    assert not _addresses("write to someone@example.org or to a@news.example")


def _machine_words(text: str) -> list[str]:
    return MACHINE.findall(text)


def _addresses(text: str) -> list[str]:
    return [
        match.group()
        for match in ADDRESS.finditer(text)
        if not NOBODYS.search(match.group(1))
    ]


def _found(
    root: Path, files: tuple[Path, ...], search: Callable[[str], list[str]]
) -> list[str]:
    found = []
    for path in files:
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue  # a picture, or a fixture in another encoding
        found += [f"{path.relative_to(root)}: {hit}" for hit in search(text)]
    return found
