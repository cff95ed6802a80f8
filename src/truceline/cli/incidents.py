"""truceline incidents: incident data in, daily counts out."""

import json
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from truceline.cli.options import settings_option, study_from, today
from truceline.cli.output import put_out
from truceline.cli.telling import counted, on_one_line

if TYPE_CHECKING:
    from truceline.incidents import Counted, Wanted
    from truceline.model import ScopeVerdict
    from truceline.pipeline.incidents import CountedFrom, IncidentImport

DATASETS = ("ged", "acled", "ceasefires", "pax", "csv")
UNITS = ("events", "deaths", "civilian_deaths")
MOST_SHOWN = 10

day_type = click.DateTime(["%Y-%m-%d"])


@click.group("incidents")
def command() -> None:
    """Bring incident data into a study, and count it by day."""


@command.command("import")
@click.argument(
    "paths", metavar="[STUDY] FILE", nargs=-1, type=click.Path(path_type=Path)
)
@settings_option
@click.option(
    "--dataset",
    type=click.Choice(DATASETS),
    help="What the file is.  [default: told from its header]",
)
@click.option(
    "--version", help="The data set's version.  [default: from the file's name]"
)
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def import_file(
    paths: tuple[Path, ...],
    settings: tuple[str, ...],
    *,
    dataset: str | None,
    version: str | None,
    as_json: bool,
) -> int:
    """Keep a file of incidents, truces or agreements as a snapshot of the study.

    Reads UCDP GED, ACLED, the ETH/PRIO ceasefires, PA-X, and tables with the columns date
    and count, also packed as .gz or .zip. The file is kept byte for byte with its hash; a
    newer one is kept beside it, and what it changed is told. Rows that cannot be used
    are named. Exit status 1 if none can.
    """
    from truceline.model import Dataset
    from truceline.pipeline.incidents import import_incidents

    if not 1 <= len(paths) <= 2:
        raise click.UsageError("name the file to import, behind the study's folder")
    study = study_from(paths[0] if len(paths) == 2 else Path(), settings, None)
    report = import_incidents(
        study,
        paths[-1],
        dataset=None if dataset is None else Dataset(dataset),
        version=version,
        today=today(),
    )
    _tell_left_out(report)
    if as_json:
        click.echo(json.dumps(_as_json(report), ensure_ascii=False, indent=2))
    else:
        for line in _import_words(report):
            click.echo(line)
    return 0


@command.command("series")
@click.argument(
    "place", metavar="[STUDY|FILE]", default=".", type=click.Path(path_type=Path)
)
@settings_option
@click.option("--snapshot", metavar="ID", help="Which snapshot.  [default: the latest]")
@click.option(
    "--side", help="Incidents with this side: a codebook's id or a listed name."
)
@click.option("--dyad", metavar="A/B", help="Incidents between these two.")
@click.option("--exclude", multiple=True, metavar="SIDE", help="Leave out this side.")
@click.option(
    "--area", help="A country, province, district or place as the list has it."
)
@click.option("--kind", help="A kind of incident as the list has it.")
@click.option("--from", "first", type=day_type, help="The first day.")
@click.option("--to", "last", type=day_type, help="The last day.")
@click.option("--count", type=click.Choice(UNITS), default="events", show_default=True)
@click.option(
    "--listed-first",
    is_flag=True,
    help="Only incidents that list the side first, which in ACLED mostly began them.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON in place of CSV.")
def series(
    place: Path,
    settings: tuple[str, ...],
    *,
    snapshot: str | None,
    as_json: bool,
    **choice: object,
) -> int:
    """Count incidents by day, for 'truceline test --series'.

    Only incidents with an exact day are counted; those with a vague date or an unknown
    side are told apart, never spread. GED does not say who began an incident, so nothing
    does here.
    """
    from truceline.incidents import series_json, series_lines
    from truceline.pipeline.incidents import count_file, count_study

    wanted = _wanted(**choice)
    if place.is_file():
        found = count_file(place, wanted)
    else:
        found = count_study(study_from(place, settings, None), snapshot, wanted)
    _tell_counted(found)
    if as_json:
        put_out(series_json(found.counted, found.source))
    else:
        put_out("".join(series_lines(found.counted, found.source)).encode())
    return 0


@command.command("scope")
@click.argument("words", metavar="[STUDY] PLEDGE", nargs=-1, required=True)
@settings_option
@click.option("--snapshot", metavar="ID", help="Which snapshot.  [default: the latest]")
def scope(
    words: tuple[str, ...], settings: tuple[str, ...], *, snapshot: str | None
) -> int:
    """Say of each incident in the days of a pledge whether it falls under it.

    Prints JSON Lines: inside, outside or unclear, by whom as far as the data say, and the
    reasons. The pledge's scope stands in the study's pledges.yaml.
    """
    from truceline.pipeline.incidents import judge_study

    if len(words) > 2:
        raise click.UsageError("name one pledge, behind the study's folder")
    study = study_from(Path(words[0]) if len(words) == 2 else Path(), settings, None)
    _, verdicts = judge_study(study, snapshot, words[-1])
    for each in verdicts:
        row = {
            "incident": each.incident,
            "day": each.day and each.day.isoformat(),
            "scope": each.scope.value,
            "by": each.by.value,
            "reasons": list(each.reasons),
        }
        click.echo(json.dumps(row, ensure_ascii=False))
    click.echo(_scope_words(verdicts), err=True)
    return 0


def _scope_words(verdicts: "tuple[ScopeVerdict, ...]") -> str:
    scopes = Counter(each.scope.value for each in verdicts)
    acted = Counter(each.by.value for each in verdicts if each.scope.value == "inside")
    inside = ", ".join(f"{name} {number:,}" for name, number in acted.most_common())
    parts = ", ".join(f"{name} {number:,}" for name, number in scopes.most_common())
    return f"{counted(len(verdicts), 'incident')}: {parts or 'none'}. Inside, by: {inside or 'none'}."


def _wanted(**choice: object) -> "Wanted":
    from truceline.incidents import Listing, Unit, Wanted

    side, dyad, exclude = choice["side"], choice["dyad"], choice["exclude"]
    if side and dyad:
        raise click.UsageError("give --side or --dyad, not both")
    sides = tuple(part.strip() for part in str(dyad).split("/")) if dyad else ()
    if dyad and (len(sides) != 2 or not all(sides)):
        raise click.UsageError(f"--dyad wants two sides with / between, not {dyad!r}")
    area, kind = choice["area"], choice["kind"]
    first, last = choice["first"], choice["last"]
    return Wanted(
        sides=(str(side),) if side else sides,
        excluded=tuple(map(str, exclude)) if isinstance(exclude, tuple) else (),
        area=str(area) if area else None,
        kind=str(kind) if kind else None,
        first=first.date() if isinstance(first, datetime) else None,
        last=last.date() if isinstance(last, datetime) else None,
        unit=Unit(str(choice["count"])),
        listing=Listing.FIRST if choice["listed_first"] else Listing.EITHER,
    )


def _tell_left_out(report: "IncidentImport") -> None:
    from truceline.incidents import told

    imported = report.kept.imported
    for fault in imported.left_out[:MOST_SHOWN]:
        click.echo(on_one_line(told(imported.file, fault)), err=True)
    if len(imported.left_out) > MOST_SHOWN:
        click.echo(f"… and {len(imported.left_out) - MOST_SHOWN:,} more rows", err=True)
    for remark in imported.remarks[:MOST_SHOWN]:
        click.echo(on_one_line(f"{imported.file}: {remark}"), err=True)
    if len(imported.remarks) > MOST_SHOWN:
        click.echo(
            f"… and {len(imported.remarks) - MOST_SHOWN:,} more remarks", err=True
        )


def _import_words(report: "IncidentImport") -> list[str]:
    kept, imported = report.kept, report.kept.imported
    snapshot = kept.snapshot
    version = f" {snapshot.version}" if snapshot.version else ", version unknown"
    lines = [
        f"{snapshot.id}: {snapshot.dataset.upper()}{version}, "
        f"{counted(snapshot.rows, 'row')}, {snapshot.kept:,} kept, "
        f"{snapshot.left_out:,} left out"
        + (f"; {snapshot.first} to {snapshot.last}" if snapshot.first else "")
    ]
    if not kept.is_new:
        lines.append(
            f"This very file is there since {snapshot.imported}; nothing changed."
        )
    if imported.vague:
        lines.append(
            f"{counted(imported.vague, 'incident')} without an exact day: kept, never "
            "counted by day."
        )
    if report.changes is not None and kept.before is not None:
        lines.extend(_change_words(report, kept.before.id))
    return lines


def _change_words(report: "IncidentImport", before: str) -> list[str]:
    changes = report.changes
    if changes is None:
        return []
    lines = [
        f"Against {before}: {len(changes.added):,} added, {len(changes.removed):,} gone, "
        f"{len(changes.revised):,} revised."
    ]
    revised = changes.revised_fields()
    if revised:
        named = ", ".join(f"{name} {number:,}" for name, number in revised.items())
        lines.append(f"Revised fields: {named}.")
    days = changes.days
    if days:
        lines.append(
            f"{counted(len(days), 'day')} with another number of incidents, "
            f"{min(days)} to {max(days)}."
        )
    return lines


def _as_json(report: "IncidentImport") -> dict[str, object]:
    kept, changes = report.kept, report.changes
    snapshot = kept.snapshot
    return {
        "snapshot": snapshot.id,
        "dataset": snapshot.dataset.value,
        "version": snapshot.version,
        "imported": snapshot.imported.isoformat(),
        "sha256": snapshot.sha256,
        "rows": snapshot.rows,
        "kept": snapshot.kept,
        "left_out": snapshot.left_out,
        "vague": kept.imported.vague,
        "first": snapshot.first and snapshot.first.isoformat(),
        "last": snapshot.last and snapshot.last.isoformat(),
        "is_new": kept.is_new,
        "remarks": list(kept.imported.remarks),
        "changes": changes
        and {
            "before": kept.before and kept.before.id,
            "added": [each.id for each in changes.added],
            "removed": [each.id for each in changes.removed],
            "revised": {each.after.id: list(each.fields) for each in changes.revised},
            "days": {day.isoformat(): more for day, more in changes.days.items()},
        },
    }


def _tell_counted(found: "CountedFrom") -> None:
    for line in _counted_words(found.counted):
        click.echo(on_one_line(line), err=True)


def _counted_words(found: "Counted") -> list[str]:
    lines = [
        f"{counted(len(found.incidents), 'incident')} counted: {found.meaning}.",
        f"Left out: {found.vague:,} with a vague date, {found.unknown_sides:,} with an "
        f"actor on no known side, {found.without_number:,} without the number.",
    ]
    if found.unknown_names:
        names = ", ".join(
            f"{name} ({number:,})" for name, number in found.unknown_names[:MOST_SHOWN]
        )
        lines.append(
            f"On no known side: {names}. A row in lookups/incident_actors.yaml of the "
            "codebook puts a name on its side."
        )
    if found.outside:
        lines.append(
            f"{counted(found.outside, 'day')} lie outside of what the list covers and "
            "are unknown."
        )
    return lines
