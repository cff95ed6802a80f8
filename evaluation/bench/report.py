"""The figures as a Markdown table, and that table in its place in a document."""

import os
import platform
from importlib.metadata import version
from pathlib import Path

from evaluation.bench.measure import Cost
from evaluation.bench.reading_cost import FEW, MANY
from evaluation.bench.run import Bench

BEGIN = "<!-- bench: begin, written by make bench WRITE=1 -->"
END = "<!-- bench: end -->"
LINKING_BEGIN = "<!-- linking: begin, written by make bench WRITE=1 -->"
LINKING_END = "<!-- linking: end -->"

# What truceline promises of its own speed and size; README.md says the same.
MOST_CPU = 1.25
MOST_CPU_LEARNED = 2.0
LEAST_GAIN = 1.6
MOST_MEMORY = 1_000_000_000
MOST_START = 3.0
MOST_READING = 1.0
# Of each file its name and its hashes are kept, to tell one that comes again.
MOST_GROWTH = 20_000_000


def report(bench: Bench, *, name: str, day: str) -> str:
    """The table with how it came about; goals that were missed say so."""
    return "\n".join(
        [_measured_on(bench, name, day), "", _costs(bench), "", _goals(bench)]
    )


def put_into(document: str, table: str, *, first: str = BEGIN, last: str = END) -> str:
    """The document with the table between its two marks, which it must have."""
    before, begin, rest = document.partition(first)
    _, end, after = rest.partition(last)
    if not begin or not end:
        raise ValueError(
            "the document has no place for the table; add the lines "
            f"{first!r} and {last!r}"
        )
    return f"{before}{first}\n{table}\n{last}{after}"


def _measured_on(bench: Bench, name: str, day: str) -> str:
    material = bench.material
    return (
        f"Measured {day} on `{name}` ({material.articles:,} articles, "
        f"{material.paragraphs:,} paragraphs, {material.words:,} words), "
        f"{_runs(bench.repeats)} in turns; Python {platform.python_version()}, "
        f"spaCy {version('spacy')}, {os.cpu_count()} cores{_processor()}."
    )


def _costs(bench: Bench) -> str:
    rows = {
        "`nlp.pipe`, all components": bench.plain,
        "`truceline code --coder rules`": bench.rules,
        "`truceline code`": bench.single,
        "`truceline code --jobs 2`": bench.double,
    }
    words = bench.material.words
    lines = [
        "| command | processor s | clock s | words/s | memory MB |",
        "|---|---:|---:|---:|---:|",
    ]
    lines += [_cost_row(name, cost, words) for name, cost in rows.items()]
    return "\n".join(lines)


def _cost_row(name: str, cost: Cost, words: int) -> str:
    speed = words / cost.wall
    return (
        f"| {name} | {cost.cpu:.2f} | {cost.wall:.2f} | {speed:,.0f} "
        f"| {cost.peak / 1e6:,.0f} |"
    )


def _goals(bench: Bench) -> str:
    peak = max(bench.single.peak, bench.double.peak)
    cpu = bench.rules.cpu / bench.plain.cpu
    learned = bench.single.cpu / bench.plain.cpu
    gain = bench.single.wall / bench.double.wall
    start = bench.help.wall / bench.click.wall
    return "\n".join(
        [
            "| goal | wanted | measured | |",
            "|---|---:|---:|---|",
            f"| processor time of the rules against the bare model | ≤ {MOST_CPU} "
            f"| {cpu:.2f} | {_verdict(is_met=cpu <= MOST_CPU)} |",
            f"| the same with the trained model | ≤ {MOST_CPU_LEARNED} | {learned:.2f} "
            f"| {_verdict(is_met=learned <= MOST_CPU_LEARNED)} |",
            f"| gain of two processes over one | ≥ {LEAST_GAIN} | {gain:.2f} "
            f"| {_verdict(is_met=gain >= LEAST_GAIN)} |",
            f"| most memory of one process | < {MOST_MEMORY / 1e6:,.0f} MB "
            f"| {peak / 1e6:,.0f} MB | {_verdict(is_met=peak < MOST_MEMORY)} |",
            f"| `truceline --help` against `import click` | ≤ {MOST_START:.0f} "
            f"| {start:.2f} ({bench.help.wall * 1000:.0f} ms against "
            f"{bench.click.wall * 1000:.0f} ms) | {_verdict(is_met=start <= MOST_START)} |",
            *_reading_goals(bench),
        ]
    )


def _reading_goals(bench: Bench) -> list[str]:
    reading = bench.reading
    if reading is None:
        return []
    coding = bench.single.cpu / bench.material.articles
    share = reading.seconds[reading.slowest] / coding
    growth = reading.many - reading.few
    return [
        "| reading against coding an article, slowest format of text "
        f"({reading.slowest}) | ≤ {MOST_READING:.0f} | {share:.2f} "
        f"| {_verdict(is_met=share <= MOST_READING)} |",
        f"| memory that reading {MANY:,} files takes beyond {FEW:,} "
        f"| < {MOST_GROWTH / 1e6:.0f} MB | {growth / 1e6:.0f} MB "
        f"| {_verdict(is_met=growth < MOST_GROWTH)} |",
    ]


def _verdict(*, is_met: bool) -> str:
    return "met" if is_met else "missed"


def _runs(repeats: int) -> str:
    return "one run each" if repeats == 1 else f"medians of {repeats} runs"


def _processor() -> str:
    """The processor's name where the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    names = [line.partition(":")[2].strip() for line in lines if "model name" in line]
    return f" ({names[0]})" if names else ""
