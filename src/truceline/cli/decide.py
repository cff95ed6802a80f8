"""truceline decide: a person's decision, kept apart from what the program worked out."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

import click

from truceline.cli.options import settings_option, study_from

Verb = TypeVar("Verb", bound=Callable[..., int])


def decider_options(verb: Verb) -> Verb:
    """Who decides, why and when; and the settings of the study."""
    for option in (
        click.option(
            "--on",
            type=click.DateTime(["%Y-%m-%d"]),
            help="The day of the decision.  [default: today]",
        ),
        click.option("--because", required=True, help="Your reason."),
        click.option("--by", required=True, help="Your name, as others see it."),
        settings_option,
    ):
        verb = option(verb)
    return verb


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
@decider_options
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


def _row_verb(
    name: str, metavar: str, text: str, *, ids: int = 1, values: bool = False
) -> click.Command:
    """The verb of one kind of decision on rows; nothing is imported to make it."""

    @click.command(name, help=text)
    @click.argument("words", metavar=metavar, nargs=-1, required=True)
    @decider_options
    def verb(
        words: tuple[str, ...],
        settings: tuple[str, ...],
        *,
        by: str,
        because: str,
        on: datetime | None,
    ) -> int:
        from truceline.model import DecisionKind
        from truceline.pipeline.decide import Decider, add_row_decision

        folder, named, written = _parted(words, ids=ids, values=values)
        file = add_row_decision(
            study_from(folder, settings, None),
            DecisionKind(name.replace("-", "_")),
            named,
            decider=Decider(
                by=by, on=on.date() if on else _day_here(), because=because
            ),
            values=written,
        )
        click.echo(
            f"{file}: added the decision {name} on {' and '.join(named)} by {by}"
        )
        return 0

    return verb


def _parted(
    words: tuple[str, ...], *, ids: int, values: bool
) -> tuple[Path, tuple[str, ...], tuple[str, ...]]:
    """The study, the ids and what is corrected."""
    written = tuple(word for word in words if values and "=" in word)
    plain = tuple(word for word in words if word not in written)
    if len(plain) == ids + 1:
        folder, named = Path(plain[0]), plain[1:]
    elif len(plain) == ids:
        folder, named = Path(), plain
    else:
        raise click.UsageError(
            "name the id of the row behind the study"
            if ids == 1
            else "name the ids of two claims behind the study"
        )
    if values and not written:
        raise click.UsageError("say what is right, as field=value")
    return folder, named, written


def _day_here() -> date:
    """The day at the place of whoever decides."""
    return datetime.now().astimezone().date()


for _verb in (
    _row_verb(
        "accept",
        "[STUDY] ID",
        "Say that a claim, statement or condition is right as it is.\n\nIt is marked so "
        "in tables. Accepting a row that was rejected brings it back.",
    ),
    _row_verb(
        "reject",
        "[STUDY] ID",
        "Say that a claim, statement or condition is wrong.\n\nIt vanishes from lists, "
        "tables, pages and events; the record keeps it, so you can change your mind.",
    ),
    _row_verb(
        "correct",
        "[STUDY] ID FIELD=VALUE...",
        "Correct fields of a claim, statement or condition.\n\nA claim has type, "
        "factuality, issue, date, amount, place, source, target; a statement kind, issue, "
        "speaker, addressee; a condition party, requires, before. A date is a day, a "
        "month, a year, or two of them like 2020-02-21..2020-02-22; actors are ids of the "
        "codebook, with commas between; none empties a field.",
        values=True,
    ),
    _row_verb(
        "same",
        "[STUDY] ID ID",
        "Say that two claims, or two events, report the same thing.",
        ids=2,
    ),
    _row_verb(
        "not-same",
        "[STUDY] ID ID",
        "Say that two claims, or two events, do not report the same thing.",
        ids=2,
    ),
    _row_verb(
        "withdraw",
        "[STUDY] ID",
        "Take back what was decided on a row; it is again as it was coded.",
    ),
):
    command.add_command(_verb)
