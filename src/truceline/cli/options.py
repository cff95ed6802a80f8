"""Arguments and options that several verbs share, and the day."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from truceline.pipeline.settings import MOST_JOBS
from truceline.pipeline.tools import CODERS, LEARNED

if TYPE_CHECKING:
    from truceline.pipeline.settings import Study

Command = TypeVar("Command", bound=Callable[..., object])

jobs_option = click.option(
    "--jobs",
    type=click.IntRange(1, MOST_JOBS),
    metavar="N",
    help="Code articles in N processes side by side.",
)
settings_option = click.option(
    "-s",
    "settings",
    multiple=True,
    metavar="KEY=VALUE",
    help="A setting in place of that in project.toml; may be repeated.",
)
_CODER = "truceline.coder"


def _keep_coder(
    ctx: click.Context, _: click.Parameter, value: str | None
) -> str | None:
    ctx.meta[_CODER] = value
    return value


# Kept beside the arguments of the verb, which are many; ``coder_chosen`` asks for it.
coder_option = click.option(
    "--coder",
    type=click.Choice(CODERS),
    expose_value=False,
    callback=_keep_coder,
    help="The rules with the trained model beside them, or the rules alone.  "
    f"[default: {LEARNED}]",
)
study_argument = click.argument(
    "folder", metavar="[STUDY]", default=".", type=click.Path(path_type=Path)
)


def coder_chosen() -> str | None:
    """What ``--coder`` of the running verb says; None where it was not typed."""
    chosen: str | None = click.get_current_context().meta.get(_CODER)
    return chosen


def coder_to_use() -> str:
    """What ``--coder`` of the running verb says, or what is usual."""
    return coder_chosen() or LEARNED


def study_options(command: Command) -> Command:
    """The study's folder, its settings and the number of processes."""
    return study_argument(settings_option(jobs_option(command)))


def study_from(folder: Path, settings: tuple[str, ...], jobs: int | None) -> "Study":
    """The study that was named, with what was typed in place of its own settings."""
    from truceline.pipeline.settings import open_study

    typed = () if jobs is None else (f"jobs={jobs}",)
    return open_study(folder, settings=(*settings, *typed))


def today() -> date:
    """The latest day it is anywhere on earth: an article of that day is none of the future."""
    return datetime.now(timezone(timedelta(hours=14))).date()
