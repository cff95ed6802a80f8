"""Documents that the program writes say what the program says."""

import importlib
import re
from pathlib import Path
from types import ModuleType

import click
import pytest

from tests.loaded import loaded_codebook
from truceline import __version__
from truceline.model import EventType, Issue, StatementKind


@pytest.fixture(scope="module")
def generate() -> ModuleType:
    return importlib.import_module("generate")


@pytest.fixture(scope="module")
def dictionary() -> ModuleType:
    return importlib.import_module("dictionary")


def test_every_event_type_has_a_row(generate: ModuleType) -> None:
    assert _first_cells(generate.event_types()) == {f"`{each}`" for each in EventType}


def test_every_issue_has_a_row(generate: ModuleType) -> None:
    assert _first_cells(generate.issues()) == {f"`{each}`" for each in Issue}


def test_every_statement_kind_has_a_row(generate: ModuleType) -> None:
    kinds = {f"`{each}`" for each in StatementKind}
    assert _first_cells(generate.statement_kinds()) == {*kinds, "left to the content"}


def test_the_actors_of_all_kinds_add_up(generate: ModuleType) -> None:
    counts = re.findall(r"^\| \w+ \| (\d+) \|", generate.actors(), re.MULTILINE)
    assert sum(map(int, counts)) == len(loaded_codebook().actors)


def test_a_command_is_shown_with_all_that_stand_below_it(generate: ModuleType) -> None:
    @click.group(help="Keeps a record.")
    def root() -> None: ...

    @root.group()
    def codebook() -> None: ...

    @codebook.command(help="Reports every fault.")
    def check() -> None: ...

    page = generate.commands(root)
    headings = [line for line in page.splitlines() if line.startswith("## ")]
    assert headings == [
        "## truceline",
        "## truceline codebook",
        "## truceline codebook check",
    ]
    assert "Usage: truceline codebook check [OPTIONS]" in page
    assert "Reports every fault." in page


def test_a_bar_in_a_cell_does_not_end_the_cell(dictionary: ModuleType) -> None:
    assert "| `party` | `str \\| None` |" in dictionary.records()


def test_the_line_comes_first_and_every_object_of_it_is_described(
    dictionary: ModuleType,
) -> None:
    page = dictionary.lines()
    headings = re.findall(r"^### (\w+)$", page, re.MULTILINE)
    assert headings[0] == "Line"
    types = re.findall(r"^\| `\w+` \| `(.*)` \|$", page, re.MULTILINE)
    named = set(re.findall(r"\b[A-Z]\w+", " ".join(types)))
    assert "Span" in named
    assert named <= set(headings)
    assert "| `claims` | `list[Claim]` |" in page


def test_every_column_of_an_export_says_what_it_means(dictionary: ModuleType) -> None:
    rows = re.findall(r"^\| `\w+` \|(.*)\|$", dictionary.exports(), re.MULTILINE)
    assert rows
    assert all(row.strip() for row in rows)


def test_links_between_documents_lead_somewhere(root: Path) -> None:
    pages = (*root.glob("*.md"), *root.glob("docs/*.md"))
    dead = [
        f"{page.name}: {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#:\s]+)\)", page.read_text("utf-8"))
        if not (page.parent / target).exists()
    ]
    assert not dead


def test_the_index_leads_to_every_document(root: Path) -> None:
    index = (root / "docs" / "index.md").read_text(encoding="utf-8")
    pages = {page.name for page in root.glob("docs/*.md")} - {"index.md"}
    assert {page for page in pages if f"]({page})" not in index} == set()


def test_the_readme_stays_short(root: Path) -> None:
    assert len((root / "README.md").read_text("utf-8").splitlines()) < 150


def test_citation_and_changelog_speak_of_this_version(root: Path) -> None:
    assert f"\nversion: {__version__}\n" in (root / "CITATION.cff").read_text("utf-8")
    assert f"\n## {__version__}" in (root / "CHANGELOG.md").read_text("utf-8")


def _first_cells(table: str) -> set[str]:
    return {line.split(" | ")[0].lstrip("| ") for line in table.splitlines()[2:]}
