"""truceline import: articles into the record."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from truceline.cli.options import study_argument, study_from, today
from truceline.cli.reading_options import Typed, reading_options
from truceline.cli.telling import counted, on_one_line, tell_gone

if TYPE_CHECKING:
    from truceline.pipeline.imports import ImportReport


@click.command("import")
@study_argument
@reading_options
@click.option(
    "--retry",
    is_flag=True,
    help="Read only the files of which something was left out, after a repair.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def command(folder: Path, *, typed: Typed, retry: bool, as_json: bool) -> int:
    """Bring a study's articles into its record.

    Says what each file holds, what was read of it and what was left out, and why; the
    outlets by month, so that gaps show; languages; and which articles are copies of
    others. An article leaves the record only for another one from the same file, and one
    in another language than English is kept and not coded.

    Exit status 1 if no article could be read.
    """
    from truceline.cli.import_json import report_json
    from truceline.cli.import_report import print_overview
    from truceline.cli.reading_bar import ReadingBar
    from truceline.pipeline.import_report import read_overview
    from truceline.pipeline.imports import import_articles

    study = typed.over(study_from(folder, typed.settings, None))
    with ReadingBar() as bar:
        report = import_articles(
            study, today=today(), retry=retry, tell=bar.tell if bar.is_shown else None
        )
    overview = read_overview(study)
    if as_json:
        click.echo(report_json(report, overview))
    else:
        tell_gone(report)
        click.echo(_summary(report))
        if retry:
            _tell_retry(report)
        print_overview(overview)
    is_retried = retry and not report.unread
    return 0 if report.read or is_retried else 1


def _summary(report: "ImportReport") -> str:
    return (
        f"{counted(report.new, 'new article')}, {report.unchanged:,} unchanged, "
        f"{report.changed:,} changed, {len(report.unread):,} left out"
    )


def _tell_retry(report: "ImportReport") -> None:
    for path in report.repaired:
        click.echo(on_one_line(f"{path}: repaired"))
    still = sorted({unread.path for unread in report.unread})
    for path in still:
        click.echo(on_one_line(f"{path}: still quarantined"))
    if not report.repaired and not still:
        click.echo("nothing was quarantined")
