"""truceline decide: a person's decision, kept apart from what the program worked out."""

from datetime import date, datetime
from pathlib import Path

import click

from truceline.cli.options import settings_option, study_from


@click.group("decide")
def command() -> None:
    """Add a decision of yours to the study's decisions.yaml.

    The file is yours: truceline adds to its end and changes nothing in it. If you change
    your mind, decide again; the latest counts.
    """


@command.command("finding")
@click.argument(
    "words",
    metavar="[STUDY] PLEDGE VERDICT",
    nargs=-1,
    required=True,
)
@settings_option
@click.option("--by", required=True, help="Your name, as others should see it.")
@click.option("--because", required=True, help="Your reason.")
@click.option(
    "--on",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day of the decision.  [default: today]",
)
def finding(
    words: tuple[str, ...],
    settings: tuple[str, ...],
    *,
    by: str,
    because: str,
    on: datetime | None,
) -> int:
    """Say whether a truce of the study's pledges.yaml held, in your own judgement.

    It stands beside the computed result and never in its place. VERDICT is one of held,
    held_then_broke, fell_short, no_change, worse, no_different_from_holiday,
    no_truce_to_test, cannot_tell.
    """
    from truceline.model import TruceVerdict
    from truceline.pipeline.findings import add_finding

    if not 2 <= len(words) <= 3:
        raise click.UsageError("name the pledge and the verdict, behind the study")
    pledge, verdict = words[-2:]
    if verdict not in list(TruceVerdict):
        raise click.UsageError(
            f"{verdict!r} is no verdict; write one of {', '.join(TruceVerdict)}"
        )
    study = study_from(Path(words[0]) if len(words) == 3 else Path(), settings, None)
    file = add_finding(
        study,
        pledge=pledge,
        verdict=TruceVerdict(verdict),
        by=by,
        because=because,
        on=on.date() if on else _day_here(),
    )
    click.echo(f"{file}: added the finding {verdict} on {pledge} by {by}")
    return 0


def _day_here() -> date:
    """The day at the place of whoever decides."""
    return datetime.now().astimezone().date()
