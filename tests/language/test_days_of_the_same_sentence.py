"""Days that an act shares with the rest of its sentence, or with the one behind it; the reports
are of Wednesday, 10 June 2020."""

import pytest

from tests.language.test_told_days import days_of
from truceline.model import EventType


@pytest.mark.parametrize(
    ("report", "kind", "day"),
    [
        # What led to an act lies a few days before it at most, or in the same month.
        (
            "Students besieged the palace on Monday after police attacked them.",
            EventType.ASSAULT,
            "2020-06-05 to 2020-06-08",
        ),
        (
            "In April talks with the FARC broke down after rebels killed ten soldiers.",
            EventType.ASSAULT,
            "2020-04-01 to 2020-04-30",
        ),
        (
            "The army freed ten men on Monday, hours after rebels had attacked a bus.",
            EventType.ASSAULT,
            "2020-06-07 to 2020-06-08",
        ),
        # A month in front is that of all main clauses.
        (
            "In March the FARC asked the envoy to return; the president rejected the idea.",
            EventType.REJECT,
            "2020-03-01 to 2020-03-31",
        ),
        # What is joined to a reported verb may be told by the reporter.
        (
            "The president complained on Monday that the army failed to help and urged the "
            "FARC to free ten men.",
            EventType.REQUEST,
            "2020-06-08 to 2020-06-08",
        ),
        # What is said in a paper has the day of the paper.
        (
            "In a video released on Monday the FARC threatened the army.",
            EventType.THREATEN,
            "2020-06-08 to 2020-06-08",
        ),
        (
            "The president, addressing parliament on Monday, accused the FARC of murder.",
            EventType.ACCUSE,
            "2020-06-08 to 2020-06-08",
        ),
        # What came first is of the day of what the next sentence tells of.
        (
            "The FARC and the president have signed a truce. The accord, reached on Monday, "
            "has ten articles.",
            EventType.SUPPORT,
            "2020-06-08 to 2020-06-08",
        ),
        # What somebody is to come for, and what he is to do.
        (
            "The president arrives in Bogota on Friday to meet the FARC.",
            EventType.CONSULT,
            "2020-06-12 to 2020-06-12",
        ),
        # Of two days each has its own act.
        (
            "The envoy met the president on Monday and the rebels yesterday.",
            EventType.CONSULT,
            "2020-06-08 to 2020-06-08",
        ),
        # What is alleged "since" a day has been so until now.
        (
            "The army says that rebels have killed ten men since 1 June.",
            EventType.ASSAULT,
            "2020-06-01 to 2020-06-10",
        ),
        # The month in a clause of its own does not look ahead.
        (
            "Much will depend on the FARC, which in July killed ten soldiers.",
            EventType.ASSAULT,
            "2019-07-01 to 2019-07-31",
        ),
        # Days and weeks without a number.
        (
            "In April 2018 the FARC declared a truce. The army freed ten men weeks later.",
            EventType.RETREAT,
            "2018-04-08 to 2018-07-09",
        ),
        (
            "The army freed ten men within hours of Monday's raid.",
            EventType.RETREAT,
            "2020-06-08 to 2020-06-09",
        ),
    ],
)
def test_an_act_shares_the_day_of_what_stands_beside_it(
    report: str, kind: EventType, day: str
) -> None:
    assert day in set(days_of(report, kind))


@pytest.mark.parametrize(
    ("report", "kind"),
    [
        # Nobody told how many years lie between.
        (
            "Students besieged the palace on Monday long after police had attacked them.",
            EventType.ASSAULT,
        ),
        # Parted from the month by a word.
        (
            "In March the FARC asked the envoy to return; the president later rejected the "
            "idea.",
            EventType.REJECT,
        ),
        # It is part of what he said.
        (
            "The president said on Monday that the FARC wanted peace and freed ten men.",
            EventType.RETREAT,
        ),
        # The day is that of the prison.
        (
            "In a prison opened on Monday the FARC threatened the army.",
            EventType.THREATEN,
        ),
        # He had addressed it before.
        (
            "The president, having addressed parliament on Monday, accused the FARC of "
            "murder.",
            EventType.ACCUSE,
        ),
    ],
)
def test_no_day_is_shared_with_what_is_told_apart(report: str, kind: EventType) -> None:
    assert days_of(report, kind)[0] is None
