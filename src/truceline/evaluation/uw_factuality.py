"""Factuality of events in news sentences, judged by people from -3 to 3.

Given: ``uw-dev.jsonl`` with a text of words parted by blanks and targets, each a span of
words and a label. Three classes are compared, cut at -1 and 1: it did not take place, it
is open, it did. Source: Lee, Artzi, Choi and Zettlemoyer 2015. The set measures only.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from truceline.coding import Coding
from truceline.coding.factuality.factuality import find_factuality
from truceline.coding.sentences.tree import Tree
from truceline.evaluation.scores import Confusion, Measure
from truceline.evaluation.tally import macro_f1
from truceline.evaluation.texts import Text, read_texts
from truceline.model import Factuality, Reading
from truceline.pipeline.tools import Tools

CUT = 1.0
NOT_SO, OPEN, SO = "not so", "open", "so"
# The sentences carry no day; none of the judgements hangs on one.
DAY = date(2015, 1, 1)


@dataclass(frozen=True, slots=True)
class _Target:
    text: str
    offset: int
    word: str
    label: str


def score_uw(folder: Path, tools: Tools) -> tuple[int, list[Measure], list[Confusion]]:
    """Macro-F1 of the three classes over all targets."""
    if not isinstance(tools.coding, Coding):
        raise TypeError("factuality is judged by the coders of this program only")
    file = folder / "uw-dev.jsonl"
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line]
    texts = [
        Text(id=f"uw-{number}", date=DAY, text=row["text"])
        for number, row in enumerate(rows)
    ]
    articles = read_texts(texts)
    readings = {one.article_id: one for one in tools.reader.read_all(articles.values())}
    wanted: list[str] = []
    found: list[str | None] = []
    confusions: list[Confusion] = []
    for row, text in zip(rows, texts, strict=True):
        for target in _targets(row):
            reading = readings.get(text.id)
            label = None if reading is None else _judge(tools.coding, reading, target)
            wanted.append(target.label)
            found.append(label)
            if label != target.label:
                confusions.append(
                    Confusion(
                        where=text.id, kind=f"{target.label} taken for {label}",
                        wanted=target.label, found=label,
                        text=f"{target.text} [{target.word}]",
                    )
                )  # fmt: skip
    whole = macro_f1(wanted, found)
    measure = Measure(
        name="three-way macro-F1", value=whole.value, low=whole.low, high=whole.high, goal=0.62
    )  # fmt: skip
    by_class = [
        Measure(name=f"F1 of {label!r}", value=_f1(label, wanted, found))
        for label in (NOT_SO, OPEN, SO)
    ]
    return len(wanted), [measure, *by_class], confusions


def _f1(label: str, wanted: list[str], found: list[str | None]) -> float:
    right = sum(a == b == label for a, b in zip(wanted, found, strict=True))
    return 2 * right / max(1, wanted.count(label) + found.count(label))


def _targets(row: dict[str, object]) -> Iterator[_Target]:
    text, targets = row["text"], row["targets"]
    if not isinstance(text, str) or not isinstance(targets, list):
        return
    words = text.split(" ")
    for target in targets:
        first = target["span1"][0]
        yield _Target(
            text,
            len(" ".join(words[:first])) + (first > 0),
            target["span_text"],
            _label(target["label"]),
        )


def _label(value: float) -> str:
    if value >= CUT:
        return SO
    return NOT_SO if value <= -CUT else OPEN


def _judge(coding: Coding, reading: Reading, target: _Target) -> str | None:
    for number, sentence in enumerate(reading.sentences):
        for place, token in enumerate(sentence.tokens):
            if token.start <= target.offset < token.end:
                told = find_factuality(Tree(sentence, number), place, coding.lexicon)
                return _class_of(told)
    return None


def _class_of(told: Factuality | None) -> str:
    if told is None or told is Factuality.DENIED:
        return NOT_SO
    # The annotators judged whether it did or will take place; what is told as coming
    # ("will resume", "agreed to pay") is so to them, what is hoped or asked for is open.
    return SO if told in (Factuality.ACTUAL, Factuality.PLANNED) else OPEN
