"""Days of words about an act that has a day, and of what a day's act brought; the reports are of
Wednesday, 10 June 2020."""

import pytest

from tests.language.test_told_days import days_of
from truceline.model import EventType


@pytest.mark.parametrize(
    ("report", "kind", "day"),
    [
        # The words came after what they are about.
        (
            "The rebels killed ten men on Friday. Germany has condemned the killing.",
            EventType.ACCUSE,
            "2020-06-05 to 2020-06-10",
        ),
        (
            "The FARC and the president signed a truce on Friday. In March rebels attacked a "
            "bus. Germany welcomed the truce.",
            EventType.SUPPORT,
            "2020-06-05 to 2020-06-10",
        ),
        (
            "The FARC leader rejects yesterday's offer of the president.",
            EventType.REJECT,
            "2020-06-09 to 2020-06-10",
        ),
        (
            "The army sent ten battalions to Vell after Sunday's raid, in which rebels killed "
            "ten men.",
            EventType.ASSAULT,
            "2020-06-07 to 2020-06-07",
        ),
        (
            "The army sent ten battalions to Vell after Sunday's raid.",
            EventType.MOBILIZE,
            "2020-06-07 to 2020-06-10",
        ),
        # The parser joins the clause behind "after" to the others.
        (
            "The president on Friday shut the door on peace talks with the FARC and asked Cuba "
            "to capture its delegates there, a day after a car bomb killed 20 cadets.",
            EventType.ASSAULT,
            "2020-06-04 to 2020-06-04",
        ),
        (
            "Under a declaration signed in Rome on 1 June the FARC had agreed to free ten men.",
            EventType.AGREE,
            "2020-06-01 to 2020-06-01",
        ),
    ],
)
def test_words_and_outcomes_have_a_day_from_the_act_they_name(
    report: str, kind: EventType, day: str
) -> None:
    assert day in set(days_of(report, kind))


@pytest.mark.parametrize(
    ("report", "kind"),
    [
        # Another truce, of another year.
        (
            "The FARC declared a truce on Friday. In March rebels attacked a bus. Germany has "
            "praised the 2015 truce.",
            EventType.SUPPORT,
        ),
        # What is asked for is still to come.
        (
            "The army freed ten men on Friday. In March rebels attacked a bus. The FARC has "
            "demanded the release of two women.",
            EventType.REQUEST,
        ),
        # He had done it before.
        (
            "The rebels killed ten men on Friday. Germany had condemned the killing.",
            EventType.ACCUSE,
        ),
        # It was told with no day.
        (
            "The rebels killed ten men. Germany has condemned the killing.",
            EventType.ACCUSE,
        ),
        # Too old for an answer of these days.
        (
            "The rebels killed ten men on 5 January. Germany has condemned the killing.",
            EventType.ACCUSE,
        ),
    ],
)
def test_words_about_something_else_have_no_day(report: str, kind: EventType) -> None:
    assert days_of(report, kind)[0] is None
