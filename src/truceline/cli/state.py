"""truceline state: where the process stood on a day, by what had been reported."""

import sys
from datetime import date
from pathlib import Path

import click

from truceline.cli.days import Day
from truceline.cli.options import study_from, study_options, today
from truceline.cli.output import put_out
from truceline.cli.telling import Progress, tell_study


@click.command("state")
@study_options
@click.option("--as-of", type=Day(), help="The day; by default the last report's.")
@click.option("--track", metavar="T", help="Only this track of negotiation.")
@click.option("--json", "is_json", is_flag=True, help="As JSON, as off a terminal.")
def command(
    *,
    folder: Path,
    settings: tuple[str, ...],
    jobs: int | None,
    as_of: date | None,
    track: str | None,
    is_json: bool,
) -> int:
    """Tell where the talks, demands and promises stood on a day.

    Only what had been reported on or before that day counts. What changed is coded and
    linked first.
    """
    import msgspec

    from truceline.pipeline.state import told_by_study
    from truceline.process import fold_state
    from truceline.publish.state_rows import state_row

    study = study_from(folder, settings, jobs)
    with Progress() as progress:
        told = told_by_study(study, today=today(), tell=progress.tell)
    tell_study(told.run)
    names = {one.id: one.name for one in told.codebook.tracks}
    if track is not None and track not in names:
        raise click.BadParameter(
            f"there is no track {track!r}; known: {', '.join(sorted(names))}",
            param_hint="'--track'",
        )
    state = fold_state(told.told, as_of=told.day(as_of))
    row = state_row(state, track=track)
    if is_json or not sys.stdout.isatty():
        put_out(msgspec.json.format(msgspec.json.encode(row)) + b"\n")
        return 0
    click.echo(f"The process on {state.as_of}, by what had been reported by then\n")
    for one in row.tracks:
        since = one.since.earliest or one.since.latest
        words = f"{names[one.track]}: {one.status}"
        click.echo(f"  {words}" if since is None else f"  {words}, since {since}")
    return 0
