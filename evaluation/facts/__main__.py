"""`python -m evaluation.facts`: the example's state on many days beside the facts."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from evaluation.facts.expected import Expected, ExpectedPhase, Verdict, read_expected
from evaluation.facts.told import say
from truceline.errors import TrucelineError
from truceline.pipeline.demo import copy_example


def main() -> int:
    """Prints each expectation with what was said; 1 if one is wrong, 2 if none was asked."""
    parser = argparse.ArgumentParser(
        prog="python -m evaluation.facts",
        description="Compares the state of the example's process with dated facts.",
    )
    parser.add_argument("--study", type=Path, help="a study of the example's articles")
    parser.add_argument("--wrong", action="store_true", help="print only what is wrong")
    arguments = parser.parse_args()
    try:
        expected = read_expected(Path(__file__).parent)
        verdicts = _judge(expected, arguments.study)
    except TrucelineError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    for verdict in verdicts:
        if not (arguments.wrong and verdict.is_right):
            print(line_of(verdict))
    phases = [isinstance(each, ExpectedPhase) for each in expected]
    for name, kind in (("phases", True), ("commitments", False)):
        some = [each for each, one in zip(verdicts, phases, strict=True) if one is kind]
        right = sum(each.is_right for each in some)
        print(f"{name}: {right} of {len(some)} right")
    return 0 if all(each.is_right for each in verdicts) else 1


def line_of(verdict: Verdict) -> str:
    """The verdict as a line to read."""
    mark = "right" if verdict.is_right else "WRONG"
    return (
        f"{mark}  {verdict.as_of}  {verdict.what}: wanted {verdict.wanted}; "
        f"said {verdict.said} [facts {verdict.facts}]"
    )


def _judge(expected: Sequence[Expected], study: Path | None) -> list[Verdict]:
    with TemporaryDirectory(prefix="truceline-facts-") as folder:
        place = study
        if place is None:
            place = Path(folder) / "study"
            copy_example(place)
        said = {
            day: say(place, day) for day in sorted({each.as_of for each in expected})
        }
    return [each.judge(said[each.as_of]) for each in expected]


if __name__ == "__main__":
    sys.exit(main())
