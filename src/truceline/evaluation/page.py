"""Scores -> the tables of docs/accuracy.md, between two marks of the page."""

from collections import Counter
from collections.abc import Sequence

from truceline.errors import OutputError
from truceline.evaluation.scores import Measure, NotGiven, SetScore
from truceline.evaluation.sets import SETS

BEGIN = "<!-- scores: begin, written by truceline evaluate --write -->"
END = "<!-- scores: end -->"
# Kinds of confusion that a reader of the page is told of, the most frequent first.
KINDS_SHOWN = 6


def accuracy_tables(scores: Sequence[SetScore | NotGiven]) -> str:
    """A table of the figures, and one of what the errors are made of."""
    given = [one for one in scores if isinstance(one, SetScore)]
    lines = [
        "| set | items | figure | measured | 95 % | wanted | |",
        "|---|---:|---|---:|---|---:|---|",
    ]
    for one in given:
        lines += [_row(one, measure) for measure in one.measures]
    lines += ["", "| set | what it is | errors, most frequent first |", "|---|---|---|"]
    what = {row.name: row.what for row in SETS}
    lines += [f"| {one.name} | {what[one.name]} | {_kinds(one)} |" for one in given]
    for one in given:
        for measure in one.measures:
            lines += _reliability(one, measure)
    missing = [one.name for one in scores if isinstance(one, NotGiven)]
    if missing:
        lines += ["", f"Not given: {', '.join(missing)}."]
    return "\n".join(lines)


def put_into(page: str, tables: str) -> str:
    """The page with new tables between its marks; refuses (OutputError) one without."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise OutputError(
            f"the page has no marks for the scores; put the lines {BEGIN!r} and {END!r} "
            "where they belong"
        )
    return f"{before}{BEGIN}\n{tables}\n{END}{after}"


def _row(one: SetScore, measure: Measure) -> str:
    interval = ""
    if measure.low is not None and measure.high is not None:
        interval = f"{measure.low:.2f} to {measure.high:.2f}"
    wanted, verdict = "", ""
    if measure.goal is not None:
        wanted = f"{'under' if measure.is_error else 'at least'} {measure.goal:.2f}"
        verdict = "reached" if measure.is_reached else "not reached"
    return (
        f"| {one.name} | {one.items:,} | {measure.name} | {measure.value:.3f} "
        f"| {interval} | {wanted} | {verdict} |"
    )


def _reliability(one: SetScore, measure: Measure) -> list[str]:
    if not measure.bins:
        return []
    return [
        "",
        f"| {one.name}: confidence | claims | mean confidence | share right |",
        "|---|---:|---:|---:|",
        *(
            f"| {part.least:.1f} to {part.most:.1f} | {part.count:,} "
            f"| {part.confidence:.2f} | {part.right:.2f} |"
            for part in measure.bins
        ),
    ]


def _kinds(one: SetScore) -> str:
    kinds = Counter(confusion.kind for confusion in one.confusions)
    return ", ".join(
        f"{kind} {number:,}" for kind, number in kinds.most_common(KINDS_SHOWN)
    )
