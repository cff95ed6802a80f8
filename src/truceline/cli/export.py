"""truceline export: the record as tables."""

from pathlib import Path

import click

from truceline.cli.options import study_from, study_options, today
from truceline.cli.telling import Progress, counted, tell_study


@click.command("export")
@study_options
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder of the tables.  [default: STUDY/export]",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "jsonl"]),
    default="csv",
    show_default=True,
    help="CSV, or JSON Lines with typed values.",
)
@click.option("--bom", is_flag=True, help="Mark CSV as UTF-8 the way Excel needs it.")
def command(
    folder: Path,
    settings: tuple[str, ...],
    jobs: int | None,
    *,
    output: Path | None,
    form: str,
    bom: bool,
) -> int:
    """Write the record as tables.

    What changed is coded and linked first. Writes articles (without their texts), claims,
    claim_actors, statements, conditions, events with event_mentions, event_links and
    event_differences, and a README that explains every column.
    In CSV a text that a spreadsheet would take for a formula has an apostrophe in front.
    """
    from truceline.pipeline.export import export_record
    from truceline.pipeline.link import link_study

    study = study_from(folder, settings, jobs)
    with Progress() as progress:
        report = link_study(study, today=today(), tell=progress.tell).study
    tell_study(report)
    place = output or study.folder / "export"
    for written in export_record(study, place, form=form, bom=bom):
        click.echo(f"{written.file}: {counted(written.rows, 'row')}")
    return 0 if report.counts.articles else 1
