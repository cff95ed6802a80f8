"""How long it takes to find the copies among many articles.

`python -m evaluation.bench.screening` takes 5,000, 10,000 and 20,000; `--whole` goes on to
200,000, which takes some minutes. Each size is a process of its own.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from evaluation.bench.measure import Cost, measure
from evaluation.bench.synthetic import is_copy, synthetic_article
from truceline.documents.duplicates import (
    candidate_pairs,
    copies_of,
    overlap_of,
    sketches_of,
)

SHORT = (5_000, 10_000, 20_000)
WHOLE = (25_000, 50_000, 100_000, 200_000)
# A screening that misses copies may be quick for the wrong reason.
_MOST_OFF = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Screening:
    """What it cost to make so many articles and to screen them."""

    articles: int
    making: Cost
    whole: Cost

    @property
    def seconds(self) -> float:
        """Processor time of the screening alone."""
        return self.whole.cpu - self.making.cpu


def measured(sizes: Sequence[int]) -> tuple[Screening, ...]:
    """The cost at each size."""
    return tuple(
        Screening(
            articles=size,
            making=measure(_command(size, "--make-only")),
            whole=measure(_command(size)),
        )
        for size in sizes
    )


def screening_table(screenings: Sequence[Screening]) -> str:
    """The costs as a Markdown table, with how the time grew from size to size."""
    lines = [
        "| articles | screened in s | articles/s | memory MB | time grew by |",
        "|---:|---:|---:|---:|---:|",
    ]
    growths = ["", *(_growth(one, other) for one, other in pairwise(screenings))]
    for screening, growth in zip(screenings, growths, strict=True):
        lines.append(
            f"| {screening.articles:,} | {screening.seconds:.1f} "
            f"| {screening.articles / screening.seconds:,.0f} "
            f"| {screening.whole.peak / 1e6:,.0f} | {growth} |"
        )
    return "\n".join(lines)


def _growth(one: Screening, other: Screening) -> str:
    factor = other.articles / one.articles
    return f"{other.seconds / one.seconds:.2f} for {factor:.0f} times as many"


def screen(number: int) -> int:
    """Screens so many synthetic articles and counts the copies that were found."""
    sketches = tuple(sketches_of(synthetic_article(each) for each in range(number)))
    overlaps = [
        overlap_of(synthetic_article(int(one)), synthetic_article(int(other)))
        for one, other in candidate_pairs(sketches)
    ]
    found = len(copies_of(sketches, overlaps))
    made = sum(map(is_copy, range(number)))
    if abs(found - made) > _MOST_OFF * made:
        raise RuntimeError(
            f"{made:,} copies were made and {found:,} found, so the time says nothing"
        )
    return found


def _command(size: int, *more: str) -> tuple[str, ...]:
    module = "evaluation.bench.screening"
    return (sys.executable, "-m", module, "--one", str(size), *more)


def main() -> None:
    """Reads the arguments, measures, prints."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.bench.screening")
    parser.add_argument("--whole", action="store_true", help="up to 200,000 articles")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--make-only", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one is None:
        print(screening_table(measured(WHOLE if arguments.whole else SHORT)))
    elif arguments.make_only:
        for each in range(arguments.one):
            synthetic_article(each)
    else:
        print(screen(arguments.one))


if __name__ == "__main__":
    main()
