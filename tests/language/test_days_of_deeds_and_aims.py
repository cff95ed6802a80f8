"""Days that deeds, aims and ends take over from what was told before; the reports are of
Wednesday, 10 June 2020."""

import pytest

from tests.language.test_told_days import days_of
from truceline.model import EventType


@pytest.mark.parametrize(
    ("report", "kind", "day"),
    [
        # Deeds that are reported next, or that have just been done.
        (
            "Rebels attacked a bus on Monday. The army said that ten men had been freed.",
            EventType.RETREAT,
            "2020-06-08 to 2020-06-10",
        ),
        (
            "Rebels attacked a bus on Monday. The army has freed ten men.",
            EventType.RETREAT,
            "2020-06-08 to 2020-06-10",
        ),
        # So has what was asked about them.
        (
            "Rebels attacked a bus on Monday. Amnesty has urged both sides to stop.",
            EventType.REQUEST,
            "2020-06-08 to 2020-06-10",
        ),
        # What was set out for comes on the day of setting out.
        (
            "The president flew to Bogota on Monday to meet the FARC.",
            EventType.CONSULT,
            "2020-06-08 to 2020-06-08",
        ),
        (
            "5 June 2018. The president flies to Bogota to meet the FARC.\n\n"
            "7 June 2018. Rebels attack a bus.",
            EventType.CONSULT,
            "2018-06-05 to 2018-06-05",
        ),
        # What ended an act came on that day or later.
        (
            "Students besieged the palace on Monday until police attacked them.",
            EventType.ASSAULT,
            "2020-06-08 to 2020-06-10",
        ),
        # The year says which accord is meant.
        (
            "A day after the president scrapped the 2015 nuclear accord, Iran threatened him.",
            EventType.REJECT,
            "2020-06-08 to 2020-06-09",
        ),
    ],
)
def test_a_deed_or_an_aim_has_the_day_of_what_it_goes_with(
    report: str, kind: EventType, day: str
) -> None:
    assert set(days_of(report, kind)) == {day}


@pytest.mark.parametrize(
    ("report", "kind"),
    [
        # Agreed on that day, and not yet done.
        ("The president agreed on Monday to meet the FARC.", EventType.CONSULT),
        # Words and deeds told with "has" behind an old story lie anywhere.
        (
            "Rebels attacked a bus on 1 May. Amnesty has urged both sides to stop.",
            EventType.REQUEST,
        ),
        (
            "Rebels attacked a bus on 1 May. The army has freed ten men.",
            EventType.RETREAT,
        ),
    ],
)
def test_no_day_is_taken_from_what_came_at_another_time(
    report: str, kind: EventType
) -> None:
    assert days_of(report, kind)[0] is None
