"""The labelled sentences keep their form: a type, a source and a target, once each."""

import re
from collections import Counter
from pathlib import Path

import pytest

from truceline.model import EventType

FOLDER = Path(__file__).parents[2] / "evaluation" / "sentences" / "events"
MARKS = re.compile(r"[<>\[\]]")
# A type with too few sentences could be neither learnt nor measured.
FEWEST_OF_A_TYPE = 40


@pytest.fixture(scope="module")
def rows() -> list[tuple[str, str]]:
    lines = [
        line
        for file in sorted(FOLDER.glob("*.tsv"))
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    return [(line.split("\t")[0], line.split("\t")[1]) for line in lines]


def test_every_sentence_has_a_known_type(rows: list[tuple[str, str]]) -> None:
    assert {root for root, _ in rows} == {str(kind) for kind in EventType}


def test_every_sentence_has_one_source_and_one_target(
    rows: list[tuple[str, str]],
) -> None:
    wrong = [
        sentence
        for _, sentence in rows
        if len(re.findall(r"<[^<>\[\]]+>", sentence)) != 1
        or len(re.findall(r"\[[^<>\[\]]+\]", sentence)) != 1
        or len(MARKS.findall(sentence)) != 4
    ]
    assert not wrong


def test_no_sentence_stands_twice(rows: list[tuple[str, str]]) -> None:
    seen = Counter(MARKS.sub("", sentence) for _, sentence in rows)
    assert [sentence for sentence, times in seen.items() if times > 1] == []


def test_no_type_is_rare(rows: list[tuple[str, str]]) -> None:
    seen = Counter(root for root, _ in rows)
    assert min(seen.values()) >= FEWEST_OF_A_TYPE
