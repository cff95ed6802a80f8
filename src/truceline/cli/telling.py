"""What is told of a run: progress on a terminal, remarks, and a summary in words."""

import re
import sys
from collections.abc import Iterable
from types import TracebackType
from typing import TYPE_CHECKING, Self

import click

if TYPE_CHECKING:
    from truceline.documents import Note, Unread
    from truceline.pipeline.imports import ImportReport
    from truceline.pipeline.study import StudyReport

# Longer lists of files say less than their number.
MOST_NAMED = 10

# Controls, and the marks that turn the direction of what follows.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")


class Progress:
    """A counter on standard error while it is a terminal; otherwise nothing.

    ``done`` is what is done to the articles that it counts.
    """

    def __init__(self, done: str = "coded") -> None:
        self._done = done
        self._is_shown = sys.stderr.isatty()
        self._width = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.clear()

    def tell(self, number: int) -> None:
        """Shows how many articles are done."""
        if self._is_shown:
            words = f"{counted(number, 'article')} {self._done}"
            self._width = len(words)
            click.echo(f"\r{words}", nl=False, err=True)

    def clear(self) -> None:
        """Empties the line, for a message or the end."""
        if self._width:
            click.echo(f"\r{' ' * self._width}\r", nl=False, err=True)
            self._width = 0


def tell_report(report: "Unread | Note") -> None:
    """One line on standard error for an input that was left out or assumed about."""
    click.echo(on_one_line(f"{report}"), err=True)


def tell_warnings(warnings: Iterable[str]) -> None:
    """One line on standard error for what is odd in a codebook that can be used."""
    for words in warnings:
        click.echo(on_one_line(f"warning: {words}"), err=True)


def on_one_line(words: str) -> str:
    """The words as a terminal can show them: a file's name may hold what steers it."""
    return " ".join(_CONTROLS.sub(" ", words).split())


def tell_import(imported: "ImportReport") -> None:
    """What could not be read, what was assumed, and which files are gone."""
    for note in imported.notes:
        tell_report(note)
    for unread in imported.unread:
        tell_report(unread)
    tell_gone(imported)


def tell_gone(imported: "ImportReport") -> None:
    """Which files are gone, and which hold another text now."""
    _tell_gone(imported.removed, "no longer there; its article stays in the record")
    _tell_gone(
        imported.replaced,
        "holds another text now, which took the place of the one before in the record",
    )


def tell_study(report: "StudyReport") -> None:
    """The remarks of a run on standard error, its failures, and decisions without a row."""
    tell_import(report.imported)
    for sentence in report.lost:
        click.echo(on_one_line(sentence), err=True)
    for path in report.failed:
        click.echo(
            f"{on_one_line(path)}: the article could not be coded, which is a mistake in "
            "truceline; the reason is among its faults, please report it",
            err=True,
        )


def study_summary(report: "StudyReport") -> str:
    """What a run did and what the record now holds, in two sentences."""
    imported, counts = report.imported, report.counts
    first = (
        f"Read {counted(imported.new + imported.changed + imported.unchanged, 'article')} "
        f"({imported.new:,} new, {imported.changed:,} changed), left out "
        f"{len(imported.unread):,}, coded {report.coded:,}."
    )
    days = ""
    if counts.earliest is not None and counts.latest is not None:
        days = f" of {counts.earliest} to {counts.latest}"
    second = (
        f"The record holds {counted(counts.articles, 'article')}{days} with "
        f"{counted(counts.claims, 'claim')}, {counted(counts.statements, 'statement')} "
        f"and {counted(counts.conditions, 'condition')} by "
        f"{counted(counts.actors, 'actor')}."
    )
    return f"{first}\n{second}"


def counted(number: int, one: str) -> str:
    """A number with its noun: "1 claim", "1,204 claims"."""
    return f"{number:,} {one}{'' if number == 1 else 's'}"


def _tell_gone(paths: Iterable[str], words: str) -> None:
    named = list(paths)
    for path in named[:MOST_NAMED]:
        click.echo(f"{on_one_line(path)}: {words}", err=True)
    if len(named) > MOST_NAMED:
        click.echo(f"… and {len(named) - MOST_NAMED:,} more", err=True)
