"""What a person says about reading a study's files."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from truceline.documents.day_forms import DayOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class HowToRead:
    """``order`` tells 03/04/2020; ``otherwise`` is given to articles that say none.

    ``layouts`` are folders that describe bundles, ``importers`` are Python files that
    read formats, both besides those that ship and before them.
    """

    order: DayOrder | None = None
    otherwise: date | None = None
    layouts: tuple[Path, ...] = ()
    importers: tuple[Path, ...] = ()


AS_USUAL = HowToRead()
