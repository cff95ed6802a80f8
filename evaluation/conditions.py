"""`python -m evaluation.conditions`: the conditions of our own sentences, found or not."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from truceline.errors import CorpusError, TrucelineError
from truceline.evaluation.tally import Tally
from truceline.evaluation.texts import Text, code_texts
from truceline.model import Condition
from truceline.pipeline.tools import LEARNED, RULES, ToolsWanted

FOLDER = Path(__file__).parent / "sentences" / "conditions"
_MARKS = "[]{}"
_FIELDS = 3
_NONE = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A sentence of our own with its condition; ``requires`` is None where it has none."""

    id: str
    requires: str | None
    before: str | None
    text: str

    def meets(self, one: Condition) -> bool:
        """Whether a condition has both issues as they are marked."""
        return (one.requires, one.before) == (self.requires, self.before)


def read_marked(file: Path) -> list[Marked]:
    """The rows of a file; an CorpusError names a row without its pieces."""
    found = []
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        fields = line.split("\t")
        marks = [fields[-1].count(mark) for mark in _MARKS]
        wanted = [0] * 4 if fields[0] == _NONE else [1] * 4
        if len(fields) != _FIELDS or marks != wanted:
            raise CorpusError(
                f"{file}:{number} is no row of conditions; expected what is required, what "
                "waits and a sentence with one [piece] and one {piece}, or - twice and "
                "a sentence without pieces; put the marks right"
            )
        requires, before = (None if one == _NONE else one for one in fields[:2])
        text = "".join(one for one in fields[2] if one not in _MARKS)
        found.append(
            Marked(
                id=f"{file.stem}{number}", requires=requires, before=before, text=text
            )
        )
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many conditions were found, with what is required met, and with both met."""

    detected: Tally
    required: Tally
    both: Tally
    wrong: tuple[str, ...]


def score(marked: Sequence[Marked], found: Sequence[Sequence[Condition]]) -> Score:
    """The figures for sentences and the conditions found in each."""
    detected, required, both = Tally(), Tally(), Tally()
    wrong = []
    for one, rows in zip(marked, found, strict=True):
        wanted = int(one.requires is not None)
        hits = (
            min(wanted, len(rows)),
            int(any(row.requires == one.requires for row in rows)),
            int(any(one.meets(row) for row in rows)),
        )
        for tally, hit in zip((detected, required, both), hits, strict=True):
            tally.add_pairs(hits=hit, found=len(rows), wanted=wanted)
        if hits[2] < wanted or len(rows) > wanted:
            told = "; ".join(f"{row.requires} before {row.before}" for row in rows)
            wrong.append(
                f"{one.id}: wanted {one.requires} before {one.before}; "
                f"found {told or 'none'}; {one.text}"
            )
    return Score(detected=detected, required=required, both=both, wrong=tuple(wrong))


def main() -> int:
    """Prints the figures of each file; 1 if one cannot be read."""
    parser = argparse.ArgumentParser(
        prog="python -m evaluation.conditions",
        description="Measures conditions on the sentences in evaluation/sentences/conditions.",
    )
    parser.add_argument(
        "--rules", action="store_true", help="without the trained model"
    )
    parser.add_argument(
        "--wrong", metavar="NAME", help="list what is wrong in this file"
    )
    options = parser.parse_args()
    try:
        tools = ToolsWanted(coder=RULES if options.rules else LEARNED)()
        for file in sorted(FOLDER.glob("*.tsv")):
            marked = read_marked(file)
            texts = [
                Text(id=one.id, date=date(2010, 6, 15), text=one.text) for one in marked
            ]
            found = [
                () if one.coded is None else one.coded.conditions
                for one in code_texts(texts, tools)
            ]
            result = score(marked, found)
            print(
                f"{file.stem}: {len(marked)} sentences; found F1 {result.detected.f1:.3f}, "
                f"what is required {result.required.f1:.3f}, both {result.both.f1:.3f}"
            )
            if options.wrong == file.stem:
                print("\n".join(result.wrong))
    except TrucelineError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
