"""truceline import: articles into the record."""

import json
from pathlib import Path

import click

from truceline.cli.options import study_argument, study_from, today
from truceline.cli.reading_options import Typed, reading_options
from truceline.cli.telling import counted, tell_import


@click.command("import")
@study_argument
@reading_options
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def command(folder: Path, *, typed: Typed, as_json: bool) -> int:
    """Bring a study's articles into its record.

    Says what is new, changed and left out, and why. An article leaves the record only
    for another one from the same file.
    Exit status 1 if no article could be read.
    """
    from truceline.pipeline.imports import import_articles

    study = typed.over(study_from(folder, typed.settings, None))
    report = import_articles(study, today=today())
    if as_json:
        rows = {
            "new": report.new,
            "unchanged": report.unchanged,
            "changed": report.changed,
            "unread": [
                {
                    "path": unread.path,
                    "line": unread.line,
                    "reason": unread.reason,
                    "remedy": unread.remedy,
                    "value": unread.value,
                }
                for unread in report.unread
            ],
            "notes": [
                {"path": note.path, "remark": note.remark} for note in report.notes
            ],
            "removed": list(report.removed),
            "replaced": list(report.replaced),
        }
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        tell_import(report)
        click.echo(
            f"{counted(report.new, 'new article')}, {report.unchanged:,} unchanged, "
            f"{report.changed:,} changed, {len(report.unread):,} left out"
        )
    return 0 if report.new + report.unchanged + report.changed else 1
