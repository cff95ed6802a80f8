"""The import report on standard output: tables on a terminal, plain lines elsewhere."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import click

from truceline.cli.telling import MOST_NAMED, counted, on_one_line
from truceline.model.imports import (
    ImportedFile,
    ImportOverview,
    ListedArticle,
    OutletMonths,
    Quarantined,
)
from truceline.model.languages import is_set_aside
from truceline.publish.import_words import (
    copy_words,
    holds_words,
    language_words,
    read_words,
)

# Years side by side, so that a line has less than eighty columns.
_YEARS = 4
_OUTLET_WIDTH = 22

LEFT_OUT = "Left out, and why"
RETRY = "After a repair, truceline import --retry takes up these files."


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and the lines under it; those of a column stand under each other."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Troubled:
    """A file with what was left out of it; ``file`` is None if it was never opened."""

    path: str
    file: ImportedFile | None
    reasons: tuple[str, ...]


def print_overview(overview: ImportOverview) -> None:
    """Prints the report: on a terminal what was left out is a table."""
    if sys.stdout.isatty():
        from truceline.cli.import_tables import print_on_terminal

        print_on_terminal(overview, report_sections(overview))
        return
    for section in report_sections(overview):
        if section.lines:
            click.echo(f"\n{section.heading}")
            for line in section.lines:
                click.echo(f"  {line}")


def report_sections(overview: ImportOverview) -> tuple[Section, ...]:
    """The report in sections; one without lines has nothing to say."""
    return (
        Section(heading="What was read", lines=tuple(_read(overview))),
        Section(heading=LEFT_OUT, lines=tuple(_left_out(overview))),
        Section(
            heading="Assumed or passed over",
            lines=_some(
                [on_one_line(f"{one.path}: {one.remark}") for one in overview.remarks]
            ),
        ),
        Section(
            heading="Outlets by month (· none, + ten or more)",
            lines=tuple(_outlets(overview)),
        ),
        Section(heading="Languages", lines=tuple(_languages(overview))),
        Section(
            heading="Where dates of publication were read",
            lines=tuple(
                f"{share.name}: {counted(share.articles, 'article')}"
                for share in overview.date_origins
            ),
        ),
        Section(heading="Copies", lines=_some(list(_copies(overview)))),
    )


def _read(overview: ImportOverview) -> Iterator[str]:
    yield from read_words(overview)
    if overview.earliest is not None:
        yield f"Published from {overview.earliest} to {overview.latest}."


def _left_out(overview: ImportOverview) -> Iterator[str]:
    troubled = troubled_files(overview)
    for one in troubled[:MOST_NAMED]:
        counts = "not read" if one.file is None else holds_words(one.file)
        yield on_one_line(f"{one.path}: {counts}")
        yield from (f"  {line}" for line in one.reasons)
    if len(troubled) > MOST_NAMED:
        yield f"… and {len(troubled) - MOST_NAMED:,} more files; --json names all"
    if troubled:
        yield RETRY


def troubled_files(overview: ImportOverview) -> tuple[Troubled, ...]:
    """The files of which something is not in the record, with some of the reasons."""
    reasons = overview.reasons()
    files = {file.path: file for file in overview.files}
    faulty = (each.path for each in overview.files if not each.is_in_order)
    return tuple(
        Troubled(
            path=on_one_line(path),
            file=files.get(path),
            reasons=_some([_reason(one) for one in reasons.get(path, ())]),
        )
        for path in sorted({*reasons, *faulty})
    )


def _reason(one: Quarantined) -> str:
    place = "" if one.place is None else f"{one.place}: "
    return on_one_line(f"{place}{one.reason}; {one.remedy}")


def _outlets(overview: ImportOverview) -> Iterator[str]:
    years = sorted({month[:4] for month in overview.months})
    shown = overview.outlets[:MOST_NAMED]
    for at in range(0, len(years), _YEARS):
        block = years[at : at + _YEARS]
        years_shown = " ".join(year.ljust(12) for year in block)
        yield f"{' ' * _OUTLET_WIDTH}{years_shown}".rstrip()
        for outlet in shown:
            name = on_one_line(outlet.outlet or "not known")
            short = (
                name if len(name) < _OUTLET_WIDTH else f"{name[: _OUTLET_WIDTH - 2]}…"
            )
            cells = " ".join(_year(overview.months, outlet, year) for year in block)
            yield f"{short.ljust(_OUTLET_WIDTH)}{cells}".rstrip()
    if len(overview.outlets) > len(shown):
        yield f"… and {len(overview.outlets) - len(shown):,} more outlets"


def _year(months: Sequence[str], outlet: OutletMonths, year: str) -> str:
    """Twelve marks for the months of a year; blank before the first and after the last."""
    counts = dict(zip(months, outlet.counts, strict=True))
    return "".join(_mark(counts.get(f"{year}-{month:02}")) for month in range(1, 13))


def _mark(count: int | None) -> str:
    if count is None:
        return " "
    if count == 0:
        return "·"
    return f"{count}" if count < 10 else "+"


def _languages(overview: ImportOverview) -> Iterator[str]:
    for share in overview.languages:
        yield f"{language_words(share)}: {counted(share.articles, 'article')}"
        if is_set_aside(share.name):
            own = [
                _article(article)
                for article in overview.set_aside
                if article.language == share.name
            ]
            yield from (f"  {line}" for line in _some(own))


def _copies(overview: ImportOverview) -> Iterator[str]:
    for group in overview.groups:
        copies = "; ".join(
            f"{_article(each.article)}: {copy_words(each.copy)}"
            for each in group.copies[:MOST_NAMED]
        )
        more = len(group.copies) - MOST_NAMED
        rest = f"; and {more:,} more" if more > 0 else ""
        yield f"{_article(group.leading)} ← {copies}{rest}"


def _article(article: ListedArticle) -> str:
    outlet = f"{article.outlet}, " if article.outlet else ""
    return on_one_line(f"{article.path} ({outlet}{article.published})")


def _some(lines: Sequence[str]) -> tuple[str, ...]:
    more = len(lines) - MOST_NAMED
    rest = (f"… and {more:,} more; --json has all",) if more > 0 else ()
    return (*lines[:MOST_NAMED], *rest)
