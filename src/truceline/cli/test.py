"""truceline test: whether a truce held, by the incidents of each day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from truceline.cli.days import Day
from truceline.cli.output import put_out
from truceline.cli.telling import on_one_line

if TYPE_CHECKING:
    from truceline.analysis import Period, TruceQuestion
    from truceline.model import TruceTest

# More remarks on a file than this hide the result.
MOST_MESSAGES = 8


class NamedFile(click.ParamType[tuple[str, Path]]):
    """A name and a file, written NAME=FILE."""

    name = "NAME=FILE"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, Path]:
        """The two, the file being there."""
        name, sign, file = f"{value}".partition("=")
        if not (name and sign and file):
            self.fail(f"{value!r} is not written NAME=FILE", param, ctx)
        if not Path(file).is_file():
            self.fail(f"there is no file {file!r}", param, ctx)
        return name, Path(file)


class DayRange(click.ParamType[tuple[date, date]]):
    """Two days, written DAY..DAY."""

    name = "DAY..DAY"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[date, date]:
        """The two days in order."""
        first, _, last = f"{value}".partition("..")
        try:
            days = date.fromisoformat(first), date.fromisoformat(last)
        except ValueError:
            self.fail(
                f"{value!r} is not written like 2014-12-20..2015-05-21", param, ctx
            )
        if days[1] < days[0]:
            self.fail(f"{value!r} ends before it starts", param, ctx)
        return days


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What was typed."""

    series: Path
    name: str | None
    start: date
    end: date
    baseline_days: int
    gap_days: int
    controls: tuple[tuple[str, Path], ...]
    holidays: Path | None
    other_truces: tuple[tuple[date, date], ...]
    target_share: float
    missing: str
    model: str
    trend: bool
    is_json: bool


_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)

OPTIONS = (
    click.option("--series", type=_FILE, help="Daily counts: CSV with date and count."),
    click.option("--name", help="Which series of the file, if it holds several."),
    click.option("--start", type=Day(), help="First day of the truce."),
    click.option("--end", type=Day(), help="Last day of the truce, included."),
    click.option(
        "--baseline-days",
        type=click.IntRange(min=7),
        default=28,
        show_default=True,
        metavar="N",
        help="Days before that are compared with.",
    ),
    click.option(
        "--gap-days",
        type=click.IntRange(min=0),
        default=0,
        show_default=True,
        metavar="N",
        help="Days right before the start to leave out.",
    ),
    click.option(
        "--control",
        "controls",
        type=NamedFile(),
        multiple=True,
        help="A series that the truce did not bind; may be repeated.",
    ),
    click.option(
        "--holidays", type=_FILE, help="Holidays: CSV with name, start and end."
    ),
    click.option(
        "--other-truce",
        "other_truces",
        type=DayRange(),
        multiple=True,
        help="Days of another truce, to be left out; may be repeated.",
    ),
    click.option(
        "--target-share",
        type=click.FloatRange(0, 1, min_open=True),
        default=0.8,
        show_default=True,
        metavar="SHARE",
        help="The fall that was promised.",
    ),
    click.option(
        "--missing",
        type=click.Choice(("unknown", "zero")),
        default="unknown",
        show_default=True,
        help="What a day without a row is.",
    ),
    click.option(
        "--model",
        type=click.Choice(("robust", "plain")),
        default="robust",
        show_default=True,
        help="How the interval is made; plain is too sure of itself.",
    ),
    click.option(
        "--trend", is_flag=True, help="Draw the trend before on into the truce."
    ),
    click.option(
        "--json", "is_json", is_flag=True, help="Everything, as one JSON object."
    ),
)


def _with_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(OPTIONS):
        command = option(command)
    return command


@click.command("test")
@click.argument(
    "study",
    metavar="[STUDY]",
    required=False,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
)
@click.option("--truce", metavar="ID", help="Only this truce of the study.")
@_with_options
@click.pass_context
def command(
    context: click.Context, /, *, study: Path | None, truce: str | None, **typed: Any
) -> int:
    """Test with incident data whether a truce held.

    Tests the truces of STUDY as its pledges.yaml says, or, with --series, --start and
    --end, one that is given by hand. Compares its days with those before, with earlier
    windows of the same length and with controls, and gives a verdict with its reasons.
    docs/truce-tests.md says what is computed and what each verdict means. With STUDY
    only --truce, --model and --json are taken.

    Exit status 0 with any verdict, "cannot tell" among them; 1 if the data do not hold
    the truce and a baseline or a file cannot be used; 2 for wrong usage.
    """
    if study is not None or truce is not None:
        _refuse_by_hand(context)
        from truceline.cli.study_truces import put_study_truces

        folder = Path() if study is None else study
        return put_study_truces(
            folder, truce, model=typed["model"], is_json=typed["is_json"]
        )
    for name in ("series", "start", "end"):
        if typed[name] is None:
            raise click.UsageError(
                f"Missing option '--{name}'. Give --series, --start and --end, or the "
                "folder of a STUDY with pledges."
            )
    asked = Asked(**typed)
    if asked.end < asked.start:
        raise click.BadParameter(
            f"the truce ends {asked.end} before it starts {asked.start}; the last day "
            "comes second",
            param_hint="'--end'",
        )
    _put(_tested(asked), is_json=asked.is_json)
    return 0


def _refuse_by_hand(context: click.Context) -> None:
    """Refuses options that a study's own pledges answer."""
    own = {"study", "truce", "model", "is_json"}
    typed = [
        name
        for name in context.params
        if name not in own
        and context.get_parameter_source(name) is ParameterSource.COMMANDLINE
    ]
    if typed:
        shown = " and ".join(f"--{name.replace('_', '-')}" for name in typed)
        raise click.UsageError(
            f"{shown} cannot go with a study, whose pledges.yaml says how each truce is "
            "tested; change it there, or test its series by itself with --series, "
            "--start and --end"
        )


def _tested(asked: Asked) -> "TruceTest":
    from truceline.analysis import run_truce_test
    from truceline.pipeline.truce_files import SeriesSource, read_test_series

    is_zero = asked.missing == "zero"
    read = read_test_series(
        SeriesSource(file=asked.series, name=asked.name, zero_if_missing=is_zero),
        [
            SeriesSource(file=file, name=name, zero_if_missing=is_zero)
            for name, file in asked.controls
        ],
        asked.holidays,
    )
    _tell(read.messages)
    question = _question(asked, read.holidays)
    return run_truce_test(read.series, question, controls=read.controls)


def _question(asked: Asked, holidays: "tuple[Period, ...]") -> "TruceQuestion":
    from truceline.analysis import Period, TruceQuestion
    from truceline.model import TruceModel

    return TruceQuestion(
        start=asked.start,
        end=asked.end,
        baseline_days=asked.baseline_days,
        gap_days=asked.gap_days,
        target_share=asked.target_share,
        model=TruceModel(asked.model),
        trend=asked.trend,
        holidays=holidays,
        other_truces=tuple(
            Period(name="another truce", start=start, end=end)
            for start, end in asked.other_truces
        ),
    )


def _tell(messages: tuple[str, ...]) -> None:
    for message in messages[:MOST_MESSAGES]:
        click.echo(on_one_line(message), err=True)
    if len(messages) > MOST_MESSAGES:
        click.echo(f"… and {len(messages) - MOST_MESSAGES:,} more", err=True)


def _put(test: "TruceTest", *, is_json: bool) -> None:
    if is_json:
        import msgspec

        put_out(msgspec.json.format(msgspec.json.encode(test)) + b"\n")
        return
    from truceline.cli.truce_page import truce_page

    click.echo(truce_page(test))
