"""Checks the gold dispatches, as far as a program can, and counts what is in them.

Comes in: a folder with a folder for each split, each full of NAME.txt and
NAME.gold.json. Goes out: every fault at once, or a table of counts. Whether the marks
are right, only a reader can tell.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from truceline.errors import CorpusError
from truceline.evaluation.gold import GoldDate, GoldDispatch, gold_files, read_gold
from truceline.model import EventType

GOLD = Path(__file__).parent / "gold"
SPLITS = ("train", "dev", "test", "more", "unseen", "plain", "wide", "far", "learn")
# What is learnt from may tell of wars whose other dispatches are read, never of the blind ones.
LEARN = "learn"
READ = frozenset({"train", "dev", "more", "wide", LEARN})
PHASES = frozenset(
    "none exploratory talks suspended collapsed resumed agreed implementation".split()
)
FEWEST_WORDS, MOST_WORDS = 120, 350
# Longer than that, a piece holds more than the act and its actors.
MOST_EVIDENCE_WORDS = 20
# Nothing is scored on what is only learnt from, so its form may be looser.
LOOSER = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """One dispatch with its marks; ``text`` has each run of white space as a blank."""

    file: Path
    split: str
    header: str
    text: str
    marks: GoldDispatch


def main() -> int:
    """Prints faults, or the counts if there are none; 1 if there are faults."""
    dispatches = read_dispatches(GOLD)
    faults = find_faults(dispatches)
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print(count_table(dispatches))
    return 1 if faults else 0


def read_dispatches(folder: Path) -> list[Dispatch]:
    """All dispatches of all splits; refuses (CorpusError) marks without a text."""
    found = []
    for split in SPLITS:
        for file in gold_files(folder / split):
            text_file = file.with_name(file.name.removesuffix(".gold.json") + ".txt")
            if not text_file.exists():
                raise CorpusError(
                    f"{file}: {text_file.name} is missing; put it beside its marks"
                )
            printed = text_file.read_text(encoding="utf-8")
            found.append(
                Dispatch(
                    file=file,
                    split=split,
                    header=printed.partition("\n")[0],
                    text=" ".join(printed.split()),
                    marks=read_gold(file),
                )
            )
    return found


def find_faults(dispatches: list[Dispatch]) -> list[str]:
    """Everything that breaks the form, each with its file."""
    faults = [f"{one.file}: {fault}" for one in dispatches for fault in _faults_of(one)]
    names = Counter(one.file.name for one in dispatches)
    faults += [f"{name}: stands in two splits" for name, n in names.items() if n > 1]
    return faults + _shared_processes(dispatches)


def _shared_processes(dispatches: list[Dispatch]) -> list[str]:
    splits: dict[str, set[str]] = {}
    for one in dispatches:
        splits.setdefault(one.marks.process, set()).add(one.split)
    return [
        f"{process}: stands in {' and '.join(sorted(seen))}; a process has one split"
        for process, seen in splits.items()
        if len(seen - {LEARN}) > 1 or (LEARN in seen and not seen <= READ)
    ]


def _faults_of(one: Dispatch) -> Iterator[str]:
    marks = one.marks
    if one.header != f"date {marks.date}":
        yield f"the text begins with {one.header!r}, not with 'date {marks.date}'"
    if not marks.process.strip():
        yield "no process is named"
    if marks.phase is not None and marks.phase.status not in PHASES:
        yield f"the phase must be one of {', '.join(sorted(PHASES))}"
    words = len(one.text.split()) - len(one.header.split())
    looser = LOOSER if one.split == LEARN else 1
    if not FEWEST_WORDS / looser <= words <= MOST_WORDS * looser:
        yield f"{words} words; a dispatch has {FEWEST_WORDS} to {MOST_WORDS}"
    yield from _misplaced(one)
    yield from _twice(marks)
    for event in marks.events:
        yield from _date_faults(event.date, event.evidence)
        if len(event.evidence.split()) > MOST_EVIDENCE_WORDS * looser:
            yield f"{event.evidence!r} is long for the shortest piece with the event"


def _misplaced(one: Dispatch) -> Iterator[str]:
    for piece in _pieces(one.marks):
        times = one.text.count(" ".join(piece.split())) if piece.strip() else 0
        if times != 1:
            yield f"{piece!r} stands {times} times in the text; it must stand once"
    for statement in one.marks.statements:
        cue = statement.cue
        if cue is not None and not re.search(rf"\b{re.escape(cue)}\b", one.text):
            yield f"the cue {cue!r} does not stand in the text"


def _pieces(marks: GoldDispatch) -> Iterator[str]:
    yield from (event.evidence for event in marks.events)
    yield from (statement.content for statement in marks.statements)
    yield from (condition.evidence for condition in marks.conditions)
    yield from marks.not_events
    yield from (piece.evidence for piece in marks.optional)


def _twice(marks: GoldDispatch) -> Iterator[str]:
    evidence = Counter(event.evidence for event in marks.events)
    optional = {piece.evidence for piece in marks.optional}
    for piece, times in evidence.items():
        if times > 1:
            yield f"{piece!r} carries {times} events; give each its own piece"
        if piece in optional:
            yield f"{piece!r} is both an event and optional"


def _date_faults(found: GoldDate | None, evidence: str) -> Iterator[str]:
    if found is None:
        return
    try:
        start, end = (date.fromisoformat(day or "") for day in (found.start, found.end))
    except ValueError:
        yield f"{evidence!r} has a date that is not in ISO form"
        return
    if start > end:
        yield f"{evidence!r} ends before it starts"


def count_table(dispatches: list[Dispatch]) -> str:
    """A table in Markdown: what each split holds, with a row for each event type."""
    rows: dict[str, Counter[str]] = {}
    for one in dispatches:
        marks, split = one.marks, one.split
        for name, number in (
            ("dispatches", 1),
            ("words", len(one.text.split()) - len(one.header.split())),
            ("events", len(marks.events)),
            ("statements", len(marks.statements)),
            ("of them direct", sum(each.direct for each in marks.statements)),
            ("conditions", len(marks.conditions)),
            ("traps", len(marks.not_events)),
            ("optional pieces", len(marks.optional)),
        ):
            rows.setdefault(name, Counter())[split] += number
    for kind in EventType:
        row = rows.setdefault(f"type {kind}", Counter())
        for one in dispatches:
            row[one.split] += sum(each.type is kind for each in one.marks.events)
    head = ["| | " + " | ".join(SPLITS) + " |", "|---|" + "---:|" * len(SPLITS)]
    body = [
        f"| {name} | " + " | ".join(str(row[split]) for split in SPLITS) + " |"
        for name, row in rows.items()
    ]
    return "\n".join(head + body)


if __name__ == "__main__":
    sys.exit(main())
