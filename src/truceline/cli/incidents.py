"""truceline incidents: incident data in, daily counts out."""

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from truceline.cli.incident_words import (
    import_as_json,
    import_words,
    moved_words,
    scope_words,
    tell_counted,
    tell_left_out,
)
from truceline.cli.options import settings_option, study_from, today
from truceline.cli.output import put_out

if TYPE_CHECKING:
    from truceline.incidents import Wanted

DATASETS = ("ged", "acled", "ceasefires", "pax", "csv")
UNITS = ("events", "deaths", "civilian_deaths")

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
    tell_left_out(report)
    moved = moved_words(study, report)
    if as_json:
        body = {**import_as_json(report), "moved_results": moved}
        click.echo(json.dumps(body, ensure_ascii=False, indent=2))
    else:
        for line in (*import_words(report), *moved):
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
    tell_counted(found)
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
    click.echo(scope_words(verdicts), err=True)
    return 0


@command.command("truces")
@click.argument(
    "place", metavar="[STUDY]", default=".", type=click.Path(path_type=Path)
)
@settings_option
@click.option("--place", "where", help="Only those of a country, or part of its name.")
def truces(place: Path, settings: tuple[str, ...], *, where: str | None) -> int:
    """List imported truces and agreements as JSON Lines, to write pledges from.

    A date is as wide as the list gives it; what the list calls unknown is left out.
    """
    import msgspec

    from truceline.pipeline.incidents import listed_truces

    for each in listed_truces(study_from(place, settings, None), where):
        put_out(msgspec.json.encode(each) + b"\n")
    return 0


@command.command("report")
@click.argument(
    "place", metavar="[STUDY]", default=".", type=click.Path(path_type=Path)
)
@settings_option
@click.option("--pledge", metavar="ID", help="One pledge alone.  [default: all]")
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder of the reports.  [default: STUDY/reports]",
)
@click.option(
    "--figures",
    type=click.Choice(("pdf", "svg", "png")),
    help="Draw figures for papers, too; wants truceline[figures].",
)
def report(
    place: Path,
    settings: tuple[str, ...],
    *,
    pledge: str | None,
    output: Path | None,
    figures: str | None,
) -> int:
    """Write a report of each truce of the study's pledges.yaml, one file each.

    A report states data, window, method, result, what the data cannot say and how to
    cite, with the findings of people apart. It opens in a browser and prints well.
    """
    from truceline.pipeline.truces import write_reports

    study = study_from(place, settings, None)
    folder = output or study.folder / "reports"
    for path in write_reports(study, folder, only=pledge, figures=figures):
        click.echo(f"{path}")
    return 0


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
