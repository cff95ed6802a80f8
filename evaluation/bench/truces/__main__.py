"""Calibrates the truce test and prints the tables; `make bench` runs it briefly."""

import argparse
import time
from datetime import timedelta
from pathlib import Path

import numpy as np

from evaluation.bench.truces.simulate import World, simulate
from evaluation.bench.truces.tables import Findings, tables
from evaluation.bench.truces.trials import (
    SEED,
    run_trials,
    tally,
    week_at_ten,
    worlds,
)
from truceline.analysis import TruceQuestion, run_truce_test
from truceline.model import TruceModel

TOP = Path(__file__).parents[3]
PAGE = TOP / "docs" / "truce-tests.md"
BEGIN = "<!-- calibration: begin, written by make bench WHOLE=1 WRITE=1 -->"
END = "<!-- calibration: end -->"
COMMAND = "make bench WHOLE=1 WRITE=1"

# Series for each of the 30 cells without and with an effect, for each with the plain
# model, and for each row of the truce that must be found.
BRIEF, WHOLE = (20, 5, 3, 60), (400, 100, 40, 1000)


def main() -> None:
    """Reads the arguments, makes and tests the series, prints the tables."""
    arguments = _arguments()
    each, with_effect, plain, weeks = WHOLE if arguments.whole else BRIEF
    findings = Findings(
        nothing=run_trials(worlds(each, ratio=1.0)),
        effect=run_trials(worlds(with_effect, ratio=0.2)),
        plain=run_trials(worlds(plain, ratio=1.0), model=TruceModel.PLAIN),
        weeks=tuple(
            (label, tally(run_trials(week_at_ten(weeks, memory=memory, history=days))))
            for label, memory, days in (
                ("120 days before, days independent", 0.0, 120),
                ("28 days before, days independent", 0.0, 28),
                ("120 days before, memory 0.5", 0.5, 120),
                ("120 days before, memory 0.8", 0.8, 120),
            )
        ),
        seconds=_thirty_one_years(),
    )
    said = tables(findings, command=COMMAND)
    print(said)
    if arguments.write:
        PAGE.write_text(put_into(PAGE.read_text(encoding="utf-8"), said), "utf-8")


def put_into(document: str, said: str) -> str:
    """The document with the tables between its two marks, which it must have."""
    before, begin, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(
            f"the document has no place for the tables; add the lines {BEGIN!r} and "
            f"{END!r}"
        )
    return f"{before}{BEGIN}\n{said}\n{END}{after}"


def _thirty_one_years() -> float:
    world = World(
        rate=5.0,
        window=14,
        spread=3.0,
        memory=0.5,
        weekly=0.3,
        history=31 * 365,
    )
    series = simulate(world, np.random.default_rng(SEED))
    end = series.end - timedelta(days=7)
    question = TruceQuestion(start=end - timedelta(days=13), end=end)
    started = time.perf_counter()
    run_truce_test(series, question)
    return time.perf_counter() - started


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m evaluation.bench.truces",
        description="Calibrates the truce test on made series.",
    )
    parser.add_argument(
        "--whole", action="store_true", help="many series, many minutes"
    )
    parser.add_argument("--write", action="store_true", help="into docs/truce-tests.md")
    return parser.parse_args()


if __name__ == "__main__":
    main()
