"""What a person says about reading a study's files."""

from dataclasses import dataclass
from datetime import date

from truceline.documents.day_forms import DayOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class HowToRead:
    """``order`` tells 03/04/2020; ``otherwise`` is given to articles that say none."""

    order: DayOrder | None = None
    otherwise: date | None = None


AS_USUAL = HowToRead()
