"""Given pairs of actors in given sentences -> the event type between them.

Event typing alone, to compare with published work. A sentence has no date of its own;
it is read as if printed on a day of the years that such collections cover, which only
tells which offices were held.
"""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from truceline.coding import Coding, code_pair
from truceline.errors import CorpusError
from truceline.model.bare_article import bare_article
from truceline.pipeline.tools import Tools

COLUMNS = ("sentence_id", "sentence", "source", "target")
DAY = date(2018, 1, 1)

# Sentences read together, for the language model's batches.
_TOGETHER = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two actors as printed in a sentence."""

    sentence_id: str
    sentence: str
    source: str
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodedPair:
    """The event type between a pair; None where no rule fires."""

    sentence_id: str
    root: str | None
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadPair:
    """A row of the file that is no pair, and why."""

    path: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.reason}; the row is left out"


def read_pairs(file: Path) -> Iterator[Pair | UnreadPair]:
    """The pairs of a table with tabs between its columns; other columns are left aside.

    Refuses a file that cannot be read or lacks a column (CorpusError).
    """
    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            yield from _rows(file, stream)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise CorpusError(
            f"{file}: the pairs cannot be read ({error}); give a file in UTF-8 with the "
            f"columns {', '.join(COLUMNS)} and tabs between them"
        ) from error


def code_pairs(
    pairs: Iterable[Pair | UnreadPair], *, tools: Tools
) -> Iterator[CodedPair | UnreadPair]:
    """The event type of each pair, in order, with the rows that are none between."""
    if not isinstance(tools.coding, Coding):
        raise TypeError("pairs are coded by the coders of this program only")
    rest = iter(pairs)
    while batch := list(islice(rest, _TOGETHER)):
        articles = [
            bare_article(pair.sentence_id, pair.sentence, day=DAY)
            for pair in batch
            if isinstance(pair, Pair)
        ]
        readings = iter(list(tools.reader.read_all(articles)))
        for pair in batch:
            if isinstance(pair, UnreadPair):
                yield pair
                continue
            code = code_pair(
                tools.coding.lexicon,
                bare_article(pair.sentence_id, pair.sentence, day=DAY),
                next(readings),
                source=pair.source,
                target=pair.target,
            )
            yield CodedPair(
                sentence_id=pair.sentence_id,
                root=None if code.root is None else code.root.value,
                confidence=code.confidence,
            )


def _rows(file: Path, stream: Iterable[str]) -> Iterator[Pair | UnreadPair]:
    rows = csv.reader(stream, delimiter="\t")
    header = next(rows, [])
    missing = [name for name in COLUMNS if name not in header]
    if missing:
        raise CorpusError(
            f"{file}:1: the header has no column {', '.join(missing)}; name "
            f"{', '.join(COLUMNS)}, with tabs between"
        )
    for row in rows:
        if len(row) != len(header):
            yield UnreadPair(
                path=file.name,
                line=rows.line_num,
                reason=f"{len(row)} fields where the header has {len(header)}",
            )
            continue
        cells = dict(zip(header, row, strict=True))
        if not cells["sentence"].strip():
            yield UnreadPair(
                path=file.name, line=rows.line_num, reason="there is no sentence"
            )
            continue
        yield Pair(
            sentence_id=cells["sentence_id"],
            sentence=cells["sentence"],
            source=cells["source"],
            target=cells["target"],
        )
