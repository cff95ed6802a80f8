"""`python -m evaluation.condition_passages`: conditions of short passages, found or not.

Scored as the conditions of a gold dispatch are: a condition is found if its evidence
meets what is marked; then it is asked whether what is required is right, and whether
the side, what is required and what waits are.
"""

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from truceline.errors import CorpusError, TrucelineError
from truceline.evaluation.dispatch_events import names_of
from truceline.evaluation.likeness import coverage, is_one_of
from truceline.evaluation.tally import Tally
from truceline.evaluation.texts import CodedText, Text, code_texts
from truceline.model import Condition
from truceline.pipeline.tools import LEARNED, RULES, ToolsWanted

FOLDER = Path(__file__).parent / "sentences" / "conditions" / "passages"
_PIECE = re.compile(r"\[([^]]*)\]")
_RULE = re.compile(r"(?P<party>[^:>]+): (?P<requires>\w+) > (?P<before>\w+)")
_SAME = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A condition as marked: the names that the side may go by, the issues, the piece."""

    party: tuple[str, ...]
    requires: str
    before: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A passage of our own with its day and its conditions."""

    id: str
    date: date
    text: str
    wanted: tuple[Wanted, ...]


def read_passages(file: Path) -> Iterator[Passage]:
    """The rows of a file; a CorpusError names a row that is none."""
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        fields = line.split("\t")
        rules = (
            [] if fields[1:2] == ["-"] else fields[1].split(" | ") if fields[1:] else []
        )
        read = [_RULE.fullmatch(rule) for rule in rules]
        pieces = _PIECE.findall(fields[-1])
        if len(fields) != 3 or None in read or len(pieces) != len(read):
            raise CorpusError(
                f"{file}:{number} is no row of passages; expected a day, 'SIDE; OTHER NAME: "
                "ISSUE > ISSUE' or -, and a text with a [piece] for each condition; put the "
                "row right"
            )
        yield Passage(
            id=f"{file.stem}{number}",
            date=date.fromisoformat(fields[0]),
            text=re.sub(r"[][]", "", fields[2]),
            wanted=tuple(
                Wanted(
                    party=tuple(one["party"].split("; ")),
                    requires=one["requires"], before=one["before"], evidence=piece,
                )
                for one, piece in zip(read, pieces, strict=True)
                if one is not None
            ),
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Conditions found, with what is required right, and with all three right."""

    detected: Tally
    required: Tally
    whole: Tally
    wrong: tuple[str, ...]


def score(passages: Sequence[Passage], coded: Sequence[CodedText]) -> Score:
    """The figures for passages and what was coded in each."""
    tallies = Tally(), Tally(), Tally()
    wrong = []
    for passage, one in zip(passages, coded, strict=True):
        found = () if one.coded is None else one.coded.conditions
        body = "" if one.coded is None else one.coded.article.text
        hits = [_hits(wanted, found, body) for wanted in passage.wanted]
        for place, tally in enumerate(tallies):
            tally.add_pairs(
                hits=sum(hit[place] for hit in hits),
                found=len(found), wanted=len(hits),
            )  # fmt: skip
        if not all(hit[2] for hit in hits) or len(found) > len(hits):
            marked = "; ".join(_told(w.party[0], w, w.evidence) for w in passage.wanted)
            told = "; ".join(
                _told(each.party.name if each.party else "nobody", each,
                      each.evidence.of(body))
                for each in found
            )  # fmt: skip
            wrong.append(
                f"{passage.id}: wanted {marked or 'none'}\n    found {told or 'none'}\n"
                f"    {passage.text}"
            )
    return Score(
        detected=tallies[0], required=tallies[1], whole=tallies[2], wrong=tuple(wrong)
    )


def _hits(
    wanted: Wanted, found: Sequence[Condition], body: str
) -> tuple[bool, bool, bool]:
    near = [
        one
        for one in found
        if coverage(one.evidence.of(body), wanted.evidence) >= _SAME
    ]
    right = [one for one in near if one.requires == wanted.requires]
    whole = [
        one
        for one in right
        if one.before == wanted.before
        and is_one_of(
            names_of([one.party] if one.party else [], body), list(wanted.party)
        )
    ]
    return bool(near), bool(right), bool(whole)


def _told(party: str, one: Wanted | Condition, evidence: str) -> str:
    return f"{party}: {one.requires} before {one.before} [{evidence}]"


def main() -> int:
    """Prints the figures of each file; 1 if one cannot be read."""
    parser = argparse.ArgumentParser(
        prog="python -m evaluation.condition_passages",
        description="Measures conditions on the passages in evaluation/sentences/conditions.",
    )
    parser.add_argument("files", nargs="*", metavar="NAME", help="only these files")
    parser.add_argument(
        "--rules", action="store_true", help="without the trained model"
    )
    parser.add_argument("--wrong", action="store_true", help="list what is wrong")
    options = parser.parse_args()
    try:
        tools = ToolsWanted(coder=RULES if options.rules else LEARNED)()
        for file in sorted(FOLDER.glob("*.tsv")):
            if options.files and file.stem not in options.files:
                continue
            passages = list(read_passages(file))
            texts = [Text(id=one.id, date=one.date, text=one.text) for one in passages]
            result = score(passages, list(code_texts(texts, tools)))
            print(
                f"{file.stem}: {len(passages)} passages; found F1 {result.detected.f1:.3f}, "
                f"what is required {result.required.f1:.3f}, whole {result.whole.f1:.3f}"
            )
            if options.wrong:
                print("\n".join(result.wrong))
    except TrucelineError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
