"""Every pair row of the codebook gives its root on its example and not on its look-alike.

In these sentences the source stands in <> and the target in [].
"""

import re
from collections.abc import Iterable

import pytest

from tests.loaded import loaded_tools
from truceline.codebook import Codebook, PairRow
from truceline.pipeline.pairs import CodedPair, Pair, code_pairs
from truceline.pipeline.tools import Tools

# Concessions in words and in deeds are one root in published collections.
YIELDS = {"CONCEDE": "RETREAT"}


@pytest.fixture(scope="module")
def tools() -> Tools:
    return loaded_tools()


def _roots(sentences: Iterable[str], tools: Tools) -> list[str | None]:
    pairs = [
        Pair(
            sentence_id=str(number),
            sentence=re.sub(r"[<>\[\]]", "", sentence),
            source=_between(sentence, "<>"),
            target=_between(sentence, "[]"),
        )
        for number, sentence in enumerate(sentences)
    ]
    coded = list(code_pairs(pairs, tools=tools))
    return [
        YIELDS.get(one.root or "", one.root)
        for one in coded
        if isinstance(one, CodedPair)
    ]


def _between(sentence: str, marks: str) -> str:
    found = re.search(re.escape(marks[0]) + "(.*?)" + re.escape(marks[1]), sentence)
    return found.group(1) if found else "somebody"


def _wanted(row: PairRow) -> str:
    return YIELDS.get(row.root, row.root)


def test_every_pair_row_gives_its_root_on_its_example(
    codebook: Codebook, tools: Tools
) -> None:
    rows = codebook.pairs
    found = _roots([row.trigger.example for row in rows], tools)
    wrong = [
        f"{row.trigger.where}: {row.trigger.example} -> {root}"
        for row, root in zip(rows, found, strict=True)
        if root != _wanted(row)
    ]
    assert not wrong


def test_no_pair_row_gives_its_root_on_its_look_alike(
    codebook: Codebook, tools: Tools
) -> None:
    rows = [
        (row, row.trigger.look_alike)
        for row in codebook.pairs
        if row.trigger.look_alike
    ]
    found = _roots([look_alike for _, look_alike in rows], tools)
    wrong = [
        f"{row.trigger.where}: {look_alike} -> {root}"
        for (row, look_alike), root in zip(rows, found, strict=True)
        if root == _wanted(row)
    ]
    assert not wrong
