"""truceline demo: the example, from its articles to its site."""

import os
import webbrowser
from pathlib import Path

import click

from truceline.cli.options import jobs_option, study_from, today
from truceline.cli.telling import Progress, study_summary, tell_study


@click.command("demo")
@click.argument(
    "folder",
    metavar="[DIR]",
    default="truceline-demo",
    type=click.Path(file_okay=False, path_type=Path),
)
@jobs_option
@click.option("--open", "is_opened", is_flag=True, help="Open the site in a browser.")
def command(folder: Path, jobs: int | None, *, is_opened: bool) -> None:
    """Make the example's site and say where it is.

    Copies the example study to DIR, codes its articles and writes its site. A copy that
    is there already is used again. The last line printed is the page to open.
    """
    from truceline.pipeline.demo import copy_example
    from truceline.pipeline.site import publish_study

    copy_example(folder)
    # Newcomers wait for this; more processes than that gain little on 88 short articles.
    jobs = jobs or min(4, os.cpu_count() or 1)
    with Progress() as progress:
        report = publish_study(
            study_from(folder, (), jobs), today=today(), tell=progress.tell
        )
    tell_study(report.study)
    index = report.site.index.absolute()
    click.echo(study_summary(report.study))
    click.echo(
        "All articles of the example are made up. Its site opens by double-click:"
    )
    if is_opened:
        webbrowser.open(index.as_uri())
    click.echo(f"{index}")
