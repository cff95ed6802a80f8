"""The options of the verbs that read articles: settings, and what is said of dates."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from truceline.cli.options import settings_option

if TYPE_CHECKING:
    from truceline.documents import HowToRead
    from truceline.pipeline.settings import Study


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What was typed in place of settings; None where nothing was."""

    settings: tuple[str, ...]
    otherwise: date | None
    order: str | None
    importers: tuple[Path, ...]

    def how_to_read(self) -> "HowToRead":
        """What was typed, for a run without a study."""
        from truceline.documents import DayOrder, HowToRead

        return HowToRead(
            otherwise=self.otherwise,
            order=None if self.order is None else DayOrder(self.order),
            importers=self.importers,
        )

    def over(self, study: "Study") -> "Study":
        """The study with what was typed in place of its own settings."""
        typed = self.how_to_read()
        how = replace(
            study.how,
            otherwise=typed.otherwise,
            order=typed.order or study.how.order,
            importers=(*typed.importers, *study.how.importers),
        )
        return replace(study, how=how)


def reading_options(command: Callable[..., int]) -> Callable[..., int]:
    """Adds the options, and hands them to the command as ``typed``."""

    @wraps(command)
    def with_reading(
        *,
        settings: tuple[str, ...],
        otherwise: datetime | None,
        order: str | None,
        importers: tuple[Path, ...],
        **others: object,
    ) -> int:
        typed = Typed(
            settings=settings,
            otherwise=None if otherwise is None else otherwise.date(),
            order=order,
            importers=importers,
        )
        return command(typed=typed, **others)

    for option in reversed(_OPTIONS):
        with_reading = option(with_reading)
    return with_reading


_OPTIONS = (
    settings_option,
    click.option(
        "--date",
        "otherwise",
        type=click.DateTime(["%Y-%m-%d"]),
        metavar="YYYY-MM-DD",
        help="The day of publication of articles that give none.",
    ),
    click.option(
        "--day-first",
        "order",
        flag_value="day-first",
        help="Read 03/04/2020 as 3 April. Without this or the next, such a date is "
        "not guessed.",
    ),
    click.option(
        "--month-first",
        "order",
        flag_value="month-first",
        help="Read 03/04/2020 as March 4.",
    ),
    click.option(
        "--importer",
        "importers",
        multiple=True,
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        metavar="FILE.py",
        help="Read formats of your own with this program; may be repeated.",
    ),
)
