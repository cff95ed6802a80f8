"""truceline codebook: what there is to know about a codebook."""

from pathlib import Path

import click

from truceline.cli.options import settings_option


@click.group("codebook")
def command() -> None:
    """Check the codebook."""


@command.command("check")
@click.argument(
    "folder", metavar="[STUDY_OR_DIR]", default=".", type=click.Path(path_type=Path)
)
@settings_option
def check(folder: Path, settings: tuple[str, ...]) -> int:
    """Tell every fault of a codebook, with file, line, field and remedy.

    A study's own codebook is checked together with the one it builds on; outside of a
    study the one that comes with truceline is checked. Exit status 2 if there is a fault.
    """
    from truceline.codebook import check_codebook
    from truceline.pipeline.settings import is_study, open_study
    from truceline.pipeline.tools import codebook_folders, load_study_codebook

    own: Path | None = folder
    processes = None
    if is_study(folder) or settings:
        study = open_study(folder, settings=settings)
        own, processes = study.codebook, study.processes
    elif folder == Path():
        own = None
    folders = codebook_folders(own)
    faults = check_codebook(
        overlay=folders.overlay, base=folders.base, processes=processes
    )
    if faults:
        for fault in faults:
            click.echo(f"{fault}")
        click.echo(f"{len(faults)} fault{'' if len(faults) == 1 else 's'}", err=True)
        return 2
    codebook = load_study_codebook(own, processes)
    triggers = sum(len(rule.triggers) for rule in codebook.events)
    click.echo(
        f"no faults: {len(codebook.events)} event types, {triggers:,} triggers, "
        f"{len(codebook.cues):,} cues, {len(codebook.issues)} issues, "
        f"{len(codebook.tracks)} tracks, {len(codebook.actors):,} actors "
        f"(codebook {codebook.version})"
    )
    return 0
