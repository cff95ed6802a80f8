"""Sentences with two given actors and the PLOVER root between them.

Given: ``pairs.tsv`` with sentence_id, sentence, source, target, root and quad, where
CONCEDE and RETREAT are one root, YIELD. Event typing alone. The set measures only.
"""

import csv
from pathlib import Path

from truceline.evaluation.scores import Confusion, Measure
from truceline.evaluation.tally import macro_f1
from truceline.pipeline.pairs import CodedPair, code_pairs, read_pairs
from truceline.pipeline.tools import Tools

QUADS = {
    "AGREE": "1", "CONSULT": "1", "SUPPORT": "1",
    "COOPERATE": "2", "AID": "2", "YIELD": "2",
    "REQUEST": "3", "ACCUSE": "3", "REJECT": "3", "THREATEN": "3",
    "PROTEST": "4", "SANCTION": "4", "MOBILIZE": "4", "COERCE": "4", "ASSAULT": "4",
}  # fmt: skip
_YIELDS = frozenset({"CONCEDE", "RETREAT"})


def score_pairs(
    folder: Path, tools: Tools
) -> tuple[int, list[Measure], list[Confusion]]:
    """Macro-F1 over roots and over quads, with bootstrap intervals over the rows."""
    file = folder / "pairs.tsv"
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t"))
    found = [
        _root(pair.root)
        for pair in code_pairs(read_pairs(file), tools=tools)
        if isinstance(pair, CodedPair)
    ]
    wanted = [row["root"] for row in rows]
    roots = macro_f1(wanted, found)
    quads = macro_f1(
        [row["quad"] for row in rows], [QUADS.get(root or "") for root in found]
    )
    measures = [
        Measure(
            name="root macro-F1", value=roots.value, low=roots.low, high=roots.high,
            goal=0.76,
        ),
        Measure(
            name="quad macro-F1", value=quads.value, low=quads.low, high=quads.high,
            goal=0.86,
        ),
        Measure(
            name="pairs with a root",
            value=sum(root is not None for root in found) / len(found),
        ),
    ]  # fmt: skip
    confusions = [
        Confusion(
            where=f"{file.name}:{number + 2}",
            kind=f"{gold} taken for {root or 'nothing'}",
            wanted=gold,
            found=root,
            text=f"{row['sentence']} [{row['source']} -> {row['target']}]",
        )
        for number, (row, gold, root) in enumerate(
            zip(rows, wanted, found, strict=True)
        )
        if gold != root
    ]
    return len(rows), measures, confusions


def _root(root: str | None) -> str | None:
    return "YIELD" if root in _YIELDS else root
