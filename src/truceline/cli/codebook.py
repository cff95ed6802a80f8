"""truceline codebook: check it, let the articles propose actors for it, read it as pages."""

from datetime import date
from pathlib import Path

import click

from truceline.cli.codebook_actor import tell_actor
from truceline.cli.days import Day
from truceline.cli.options import settings_option, study_from, today
from truceline.cli.telling import Progress, counted, tell_import

_STUDY = click.argument(
    "folder", metavar="[STUDY]", default=".", type=click.Path(path_type=Path)
)
_STUDY_OR_DIR = click.argument(
    "folder", metavar="[STUDY_OR_DIR]", default=".", type=click.Path(path_type=Path)
)

# So many proposals are shown on the terminal; all of them stand in the file.
MOST_SHOWN = 10


@click.group("codebook")
def command() -> None:
    """Check, extend and show the codebook."""


@command.command("check")
@_STUDY_OR_DIR
@settings_option
def check(folder: Path, settings: tuple[str, ...]) -> int:
    """Tell every fault of a codebook, with file, line, field and remedy.

    A study's own codebook is checked together with the one it builds on; outside of a
    study the one that comes with truceline is checked. Exit status 2 if there is a fault.
    Contradictions, such as two holders of one office on one day, are told as warnings:
    the codebook can be used, and nothing is left out because of them.
    """
    from truceline.codebook import check_codebook
    from truceline.pipeline.incidents import study_actors
    from truceline.pipeline.tools import codebook_folders, load_study_codebook

    own, processes = _own(folder, settings)
    folders = codebook_folders(own)
    found = check_codebook(
        overlay=folders.overlay, base=folders.base, processes=processes
    )
    for one in found:
        click.echo(f"warning: {one}" if one.is_warning else f"{one}")
    faults = sum(not one.is_warning for one in found)
    if faults:
        click.echo(counted(faults, "fault"), err=True)
        return 2
    if found:
        click.echo(counted(len(found), "warning"), err=True)
    codebook = load_study_codebook(own, processes)
    # The names of incident data have a file of their own; its faults are raised at once.
    study_actors(own, processes)
    triggers = sum(len(rule.triggers) for rule in codebook.events)
    click.echo(
        f"no faults: {len(codebook.events)} event types, {triggers:,} triggers, "
        f"{len(codebook.cues):,} cues, {len(codebook.issues)} issues, "
        f"{len(codebook.tracks)} tracks, {len(codebook.actors):,} actors "
        f"(codebook {codebook.version})"
    )
    return 0


@command.command("new")
@_STUDY
@settings_option
@click.option(
    "--least",
    type=click.IntRange(min=1),
    default=2,
    show_default=True,
    help="How often a name must stand in the articles.",
)
@click.option(
    "-o",
    "--output",
    "file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file for the proposals.  [default: proposed.yaml in the study's codebook]",
)
def new(folder: Path, settings: tuple[str, ...], least: int, file: Path | None) -> int:
    """Propose actors that the articles name and the codebook does not know.

    Spellings of one name are put together, with counts of mentions, articles and outlets,
    the offices and the side that the texts give and where they contradict each other,
    what the name did and said, and quotations. Nothing is added to the codebook: what is right is
    yours to move into its actors/. Exit status 1 if there is nothing to propose.
    """
    from truceline.pipeline.propose import propose_actors

    study = study_from(folder, settings, None)
    with Progress("read") as progress:
        report = propose_actors(
            study, today=today(), least=least, file=file, tell=progress.tell
        )
    tell_import(report.imported)
    if report.file is None:
        click.echo(
            f"Read {counted(report.articles, 'article')}; every name that stands in "
            f"them {counted(least, 'time')} or more is known to the codebook."
        )
        return 1
    click.echo(
        f"Read {counted(report.articles, 'article')}; "
        f"{counted(len(report.proposals), 'name')} recur and are not in the codebook:"
    )
    for one in report.proposals[:MOST_SHOWN]:
        office = one.offices[0].title if one.offices else one.kind.value
        outlets = f" of {counted(len(one.outlets), 'outlet')}" if one.outlets else ""
        click.echo(
            f"  {one.mentions:>5,} × in {counted(one.articles, 'article')}{outlets}, "
            f"{one.first} to {one.last}: {one.name} ({office})"
        )
        for sentence in one.contradictions:
            click.echo(f"          but {sentence}")
    if len(report.proposals) > MOST_SHOWN:
        click.echo(f"        … and {len(report.proposals) - MOST_SHOWN:,} more")
    click.echo(
        f"All stand in {report.file}, with quotations. Nothing counts yet. Next: delete "
        "there what is no actor, say\nwhose side each is on, move the rest into a file in "
        f"actors/ beside it, then run\n"
        f'  truceline codebook check "{folder}"'
    )
    return 0


@command.command("show")
@_STUDY_OR_DIR
@settings_option
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder for the pages.  [default: codebook-pages, in the study]",
)
@click.option(
    "--actor",
    metavar="ACTOR",
    help="Tell instead where this actor stands: its id, or a name of it.",
)
@click.option("--on", type=Day(), help="With --actor: on this day only.")
@click.option("--json", "is_json", is_flag=True, help="With --actor: as JSON.")
def show(
    *,
    folder: Path,
    settings: tuple[str, ...],
    output: Path | None,
    actor: str | None,
    on: date | None,
    is_json: bool,
) -> None:
    """Write the codebook as pages to read, to print and to criticise.

    Every event type with its definition, its rules in words, examples and look-alikes;
    statements, issues, actors with their offices, tracks, phases, promises, places. What
    a study adds or replaces is marked. The last line printed is the page to open.

    With --actor no page is written: its offices, its side, the faction it is in, its
    allies and who negotiates for whom are told, on the day of --on or for all days.
    """
    from truceline.pipeline.settings import is_study, open_study
    from truceline.pipeline.show_codebook import show_codebook

    own, processes = _own(folder, settings)
    if actor is not None:
        tell_actor(own, processes, actor, on=on, is_json=is_json)
        return
    if on is not None or is_json:
        raise click.UsageError("--on and --json go with --actor; name an actor")
    is_of_study = is_study(folder) or bool(settings)
    study = open_study(folder, settings=settings).name if is_of_study else None
    place = (folder if is_of_study else Path()) / "codebook-pages"
    index = show_codebook(own, processes, output or place, study=study)
    click.echo("The codebook's pages open by double-click:")
    click.echo(f"{index.absolute()}")


def _own(
    folder: Path, settings: tuple[str, ...]
) -> tuple[Path | None, tuple[str, ...] | None]:
    """The codebook that is meant and its processes; None is what comes with truceline."""
    from truceline.pipeline.settings import is_study, open_study

    if is_study(folder) or settings:
        study = open_study(folder, settings=settings)
        return study.codebook, study.processes
    return (None if folder == Path() else folder), None
