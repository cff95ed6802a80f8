"""truceline link: bring together the claims that report the same event."""

from pathlib import Path

import click

from truceline.cli.options import study_from, study_options, today
from truceline.cli.output import put_out
from truceline.cli.telling import Progress, counted, study_summary, tell_study


@click.command("link")
@study_options
@click.option("--json", "is_json", is_flag=True, help="The events themselves, as JSON.")
def command(
    *, folder: Path, settings: tuple[str, ...], jobs: int | None, is_json: bool
) -> int:
    """Bring together the claims of different articles that report the same event.

    Every event keeps all its reports, what they do not agree on, and why each claim was
    counted to it. What changed is imported and coded first.
    """
    import msgspec

    from truceline.pipeline.link import link_study
    from truceline.record import open_record

    study = study_from(folder, settings, jobs)
    with Progress() as progress:
        report = link_study(study, today=today(), tell=progress.tell)
    tell_study(report.study)
    if is_json:
        with open_record(study.record) as record:
            events = msgspec.json.encode(tuple(record.events()))
        put_out(msgspec.json.format(events) + b"\n")
        return 0
    counts = report.counts
    click.echo(study_summary(report.study))
    click.echo(
        f"They tell of {counted(counts.events, 'event')}: {counts.joined:,} told more than "
        f"once, {counts.confirmed:,} by more than one independent source; on "
        f"{counts.disputed:,} the reports do not agree."
    )
    return 0
