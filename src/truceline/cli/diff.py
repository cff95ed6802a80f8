"""truceline diff: what became known of the process between two days."""

from datetime import date
from pathlib import Path

import click

from truceline.cli.days import Day
from truceline.cli.options import study_from, study_options, today
from truceline.cli.output import put_out
from truceline.cli.telling import Progress, tell_study
from truceline.cli.wrapped import form_options, put_lines, wants_words


@click.command("diff")
@study_options
@click.option(
    "--from", "earlier", type=Day(), required=True, help="The day that is known."
)
@click.option(
    "--to", "later", type=Day(), help="The later day; by default the last report's."
)
@form_options
def command(
    *,
    folder: Path,
    settings: tuple[str, ...],
    jobs: int | None,
    earlier: date,
    later: date | None,
    form: str | None,
) -> int:
    """Tell what became known between two days.

    New events, events with more sources than before, tracks, positions and promises that
    stand otherwise, and what reports have come to disagree on. What changed is coded and
    linked first.
    """
    import msgspec

    from truceline.pipeline.state import told_by_study
    from truceline.process import fold_changes
    from truceline.publish.changes_lines import changes_lines
    from truceline.publish.state_lines import words_for
    from truceline.publish.state_rows import changes_row

    study = study_from(folder, settings, jobs)
    with Progress() as progress:
        told = told_by_study(study, today=today(), tell=progress.tell)
    tell_study(told.run)
    last = told.day(later)
    if last < earlier:
        raise click.BadParameter(
            f"{last} is before {earlier}; name the earlier day with --from and the later "
            "one with --to",
            param_hint="'--to'",
        )
    changes = fold_changes(told.told, earlier=told.day(earlier), later=last)
    if wants_words(form):
        put_lines(changes_lines(changes, words_for(told.told, told.codebook)))
        return 0
    row = changes_row(changes)
    put_out(msgspec.json.format(msgspec.json.encode(row)) + b"\n")
    return 0
