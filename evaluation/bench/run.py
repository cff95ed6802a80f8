"""One whole measurement: all commands on one folder, in turns."""

import json
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from evaluation.bench.commands import Commands, commands_for, cutting, reading
from evaluation.bench.measure import Cost, alternate, measure, middle, printed_by
from evaluation.bench.reading_cost import Reading, reading_of

# Starts take a tenth of a second, so more of them fit and fewer would scatter.
STARTS_PER_REPEAT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """How much was read: what the figures stand for."""

    articles: int
    paragraphs: int
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """The middle cost of each command, and what it was measured on.

    ``claims`` is how many ``single`` coded.
    """

    material: Material
    repeats: int
    plain: Cost
    rules: Cost
    single: Cost
    double: Cost
    help: Cost
    click: Cost
    reading: Reading | None = None
    claims: int = 0


def run_bench(folder: Path, *, repeats: int, today: str) -> Bench:
    """Measures truceline and the bare model on the articles of a folder."""
    with tempfile.TemporaryDirectory() as scratch:
        paragraphs = Path(scratch, "paragraphs.json")
        measure(cutting(folder, paragraphs, today))
        output = Path(scratch, "coded.jsonl")
        commands = commands_for(folder, paragraphs=paragraphs, output=output)
        bench = bench_of(commands, _material(paragraphs), repeats=repeats)
        claims = sum(map(_claims, output.read_text(encoding="utf-8").splitlines()))
    return replace(
        bench, claims=claims, reading=reading_of(printed_by(reading(folder, today)))
    )


def bench_of(commands: Commands, material: Material, *, repeats: int) -> Bench:
    """The middle costs of the commands after ``repeats`` rounds."""
    starts = (commands.help, commands.click)
    for command in starts:
        measure(command)  # once for the disk and the compiled files
    plain, rules, double, single = alternate(
        (commands.plain, commands.rules, commands.double, commands.single), repeats
    )
    for_help, click = alternate(starts, repeats * STARTS_PER_REPEAT)
    return Bench(
        material=material,
        repeats=repeats,
        plain=middle(plain),
        rules=middle(rules),
        single=middle(single),
        double=middle(double),
        help=middle(for_help),
        click=middle(click),
    )


def _claims(line: str) -> int:
    return len(json.loads(line)["claims"])


def _material(paragraphs: Path) -> Material:
    found = json.loads(paragraphs.read_text(encoding="utf-8"))
    texts = found["paragraphs"]
    if not texts:
        raise ValueError(
            "there is no article to measure on; name a folder that `truceline code` reads"
        )
    return Material(
        articles=found["articles"],
        paragraphs=len(texts),
        words=sum(len(text.split()) for text in texts),
    )
