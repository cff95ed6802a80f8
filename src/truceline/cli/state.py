"""truceline state: where the process stood on a day, by what had been reported."""

from datetime import date
from pathlib import Path

import click

from truceline.cli.days import Day
from truceline.cli.options import study_from, study_options, today
from truceline.cli.output import put_out
from truceline.cli.telling import Progress, tell_study
from truceline.cli.wrapped import form_options, put_lines, wants_words


@click.command("state")
@study_options
@click.option("--as-of", type=Day(), help="The day; by default the last report's.")
@click.option("--track", metavar="T", help="Only this track of negotiation.")
@form_options
def command(
    *,
    folder: Path,
    settings: tuple[str, ...],
    jobs: int | None,
    as_of: date | None,
    track: str | None,
    form: str | None,
) -> int:
    """Tell where the talks, demands and promises stood on a day.

    Only what had been reported on or before that day counts, and only tracks whose sides
    the articles name are told. What changed is coded and linked first.
    """
    import msgspec

    from truceline.pipeline.state import told_by_study
    from truceline.process import fold_state
    from truceline.publish.state_lines import state_lines, words_for
    from truceline.publish.state_rows import state_row

    study = study_from(folder, settings, jobs)
    with Progress() as progress:
        told = told_by_study(study, today=today(), tell=progress.tell)
    tell_study(told.run)
    names = sorted(one.id for one in told.codebook.tracks)
    if track is not None and track not in names:
        raise click.BadParameter(
            f"there is no track {track!r}; known: {', '.join(names)}",
            param_hint="'--track'",
        )
    state = fold_state(told.told, as_of=told.day(as_of))
    if wants_words(form):
        words = words_for(told.told, told.codebook)
        put_lines(state_lines(state, words, track=track))
        return 0
    row = state_row(state, track=track)
    put_out(msgspec.json.format(msgspec.json.encode(row)) + b"\n")
    return 0
