"""`make gate`: scores the sets, compares them with their floors, and fails on a fall."""

import argparse
import sys
from pathlib import Path

from evaluation.gate.floors import (
    compare,
    lowered,
    raised,
    read_floors,
    write_floors,
)
from truceline.errors import TrucelineError
from truceline.evaluation import SETS, SetScore, own_gold, score_set
from truceline.pipeline.tools import ToolsWanted

FLOORS = Path(__file__).parents[1] / "floors.json"


def main() -> int:
    """Reads the arguments, measures, prints; 1 if a floor fell, 2 for wrong usage."""
    arguments = _arguments()
    if arguments.lower and not arguments.reason:
        sys.stderr.write("--lower wants --reason: say why the floor may fall\n")
        return 2
    names = [arguments.lower] if arguments.lower else [one.name for one in SETS]
    tools = ToolsWanted()()
    try:
        floors = read_floors(FLOORS)
        scores = [
            score_set(one, own=own_gold(), foreign=arguments.gold, tools=tools)
            for one in SETS
            if one.name in names
        ]
        if arguments.lower:
            for score in scores:
                if isinstance(score, SetScore):
                    floors = lowered(score, floors, reason=arguments.reason)
        elif getattr(arguments, "raise"):
            floors = raised(scores, floors)
        found = compare(scores, floors)
    except TrucelineError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if arguments.lower or getattr(arguments, "raise"):
        write_floors(FLOORS, floors)
    for finding in found:
        print(finding.words)
    falls = sum(finding.is_fall for finding in found)
    print(f"{falls} of {len(found)} fell" if falls else "All floors hold.")
    return 1 if falls else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m evaluation.gate",
        description="Compares the coders' scores with their pinned floors.",
    )
    parser.add_argument("--gold", type=Path, help="the folder of sets others made")
    parser.add_argument("--raise", action="store_true", help="keep what is better now")
    parser.add_argument(
        "--lower", metavar="SET", choices=[one.name for one in SETS],
        help="pin a set where it stands now; wants --reason",
    )  # fmt: skip
    parser.add_argument("--reason", help="why a floor may fall; it is kept")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
