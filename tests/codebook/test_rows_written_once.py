"""Nothing stands twice in the codebook: no word in a list, and no row for a word."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.loaded import loaded_codebook
from truceline.codebook import Trigger

ROOT = Path(__file__).parents[2] / "codebook"
FILES = sorted(ROOT.rglob("*.yaml"))
# What may differ between two rows of a word without either of them being another row.
ALIKE: dict[str, Any] = {
    one.name: () for one in fields(Trigger) if one.name in ("verbs", "nouns")
} | {"not_objects": (), "contexts": (), "mode": None, "issue": None, "where": ""}


def lists(data: object) -> Iterator[list[str]]:
    if isinstance(data, dict):
        for value in data.values():
            yield from lists(value)
    elif isinstance(data, list):
        yield [one for one in data if isinstance(one, str)]
        for value in data:
            yield from lists(value)


@pytest.mark.parametrize(
    "file", FILES, ids=[f"{one.relative_to(ROOT)}" for one in FILES]
)
def test_no_list_has_a_word_twice(file: Path) -> None:
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    counts = [Counter(words) for words in lists(data)]
    assert [
        word for words in counts for word, count in words.items() if count > 1
    ] == []


def test_no_word_has_a_row_that_an_earlier_one_hides() -> None:
    """Of two rows that ask for the same, the first is taken, and both leave out what
    either of them leaves out: the words belong into one."""
    hidden = []
    for rule in loaded_codebook().events:
        seen: dict[tuple[bool, str, Trigger], str] = {}
        for row in rule.triggers:
            bare = replace(row, example="", look_alike="", **ALIKE)
            for word in (*row.verbs, *row.nouns):
                key = (bool(row.verbs), word, bare)
                if key in seen:
                    hidden.append(f"{row.where}: {word!r} is in {seen[key]}")
                seen.setdefault(key, row.where)
    assert hidden == []
