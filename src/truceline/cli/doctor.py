"""truceline doctor: what is missing or broken."""

from pathlib import Path

import click

from truceline.cli.options import settings_option, study_argument


@click.command("doctor")
@study_argument
@settings_option
def command(folder: Path, settings: tuple[str, ...]) -> int:
    """Tell what is missing or broken.

    Looks at the program, the language model, the codebook and, in a study, at its
    settings, folders and record. Changes nothing. Exit status 1 if there is a problem.
    What is marked with "look at" stops nothing: it may be so, or an article is wrong.
    """
    from truceline.pipeline.doctor import examine

    problems = 0
    for finding in examine(folder, settings=settings):
        if finding.remedy is None:
            click.echo(f"ok       {finding.what}")
        else:
            problems += not finding.is_doubt
            mark = "look at" if finding.is_doubt else "problem"
            click.echo(f"{mark}  {finding.what}\n         remedy: {finding.remedy}")
    return 1 if problems else 0
