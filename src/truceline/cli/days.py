"""A day as it is typed."""

from datetime import date, datetime
from typing import Any

import click


class Day(click.DateTime):
    """A day, written YYYY-MM-DD."""

    name = "day"

    def __init__(self) -> None:
        super().__init__(["%Y-%m-%d"])

    def convert(  # type: ignore[override]  # a day, not a moment
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """The day."""
        moment: datetime = super().convert(value, param, ctx)
        return moment.date()
