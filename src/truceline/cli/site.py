"""truceline site: the record as pages."""

from pathlib import Path

import click

from truceline.cli.options import study_from, study_options, today
from truceline.cli.telling import Progress, counted, study_summary, tell_study


@click.command("site")
@study_options
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="The site's folder.  [default: as the study says, or STUDY/site]",
)
@click.option(
    "--excerpts",
    is_flag=True,
    help="Quote at most fifty words at a time, so that the site may be published.",
)
def command(
    folder: Path,
    settings: tuple[str, ...],
    jobs: int | None,
    *,
    output: Path | None,
    excerpts: bool,
) -> int:
    """Write the record as a site that opens by double-click.

    What changed is coded first. The last line printed is the page to open. Without
    --excerpts the pages hold whole articles and are for you alone.
    """
    from dataclasses import replace

    from truceline.pipeline.site import publish_study

    study = study_from(folder, settings, jobs)
    if output is not None:
        study = replace(study, site=output)
    with Progress() as progress:
        report = publish_study(
            study, today=today(), excerpts=excerpts, tell=progress.tell
        )
    tell_study(report.study)
    click.echo(study_summary(report.study))
    click.echo(f"The site has {counted(report.site.pages, 'page')}:")
    click.echo(f"{report.site.index.absolute()}")
    return 0 if report.study.counts.coded > len(report.study.failed) else 1
