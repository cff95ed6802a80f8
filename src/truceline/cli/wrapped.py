"""Lines of words as the terminal is wide."""

import os
import shutil
import sys
from collections.abc import Callable, Iterable
from textwrap import wrap
from typing import TYPE_CHECKING, TypeVar

import click

from truceline.cli.telling import on_one_line

if TYPE_CHECKING:
    from truceline.publish.lines import Line

# Longer lines are hard to read, however wide the window is.
WIDEST = 88
NARROWEST = 30
STEP = "  "
JSON, WORDS = "json", "words"

Command = TypeVar("Command", bound=Callable[..., object])


def put_lines(lines: Iterable["Line"]) -> None:
    """Writes the lines, each wrapped below its own beginning; headings stand out."""
    width = max(NARROWEST, min(WIDEST, shutil.get_terminal_size().columns))
    for line in lines:
        if line.is_heading:
            click.echo(f"\n{_bold(on_one_line(line.words))}")
            continue
        indent = STEP * (line.depth + 1)
        for row in wrap(
            on_one_line(line.words),
            width,
            initial_indent=indent,
            subsequent_indent=f"{indent}{STEP}",
            break_on_hyphens=False,
        ):
            click.echo(row)


def form_options(command: Command) -> Command:
    """--json and --words."""
    words = click.option(
        "--words", "form", flag_value=WORDS, help="In words, as on a terminal."
    )
    json = click.option(
        "--json", "form", flag_value=JSON, help="As JSON, as off a terminal."
    )
    return json(words(command))


def wants_words(form: str | None) -> bool:
    """Whether people read it: a terminal, unless JSON was asked for, or words were."""
    return form == WORDS or (form is None and sys.stdout.isatty())


def _bold(words: str) -> str:
    return words if os.environ.get("NO_COLOR") else click.style(words, bold=True)
