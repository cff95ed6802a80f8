"""Days told from another act: "hours after the ceremony", "on the day of the vote"; the
reports are of Wednesday, 10 June 2020."""

import pytest

from tests.language.test_told_days import days_of
from truceline.model import EventType


@pytest.mark.parametrize(
    ("report", "kind", "day"),
    [
        (
            "The FARC and the Colombian government signed a truce on Thursday. Rebels "
            "attacked a bus hours later.",
            EventType.ASSAULT,
            "2020-06-04 to 2020-06-05",
        ),
        (
            "The FARC and the Colombian government signed a truce on Thursday. Rebels "
            "attacked a bus within the hour.",
            EventType.ASSAULT,
            "2020-06-04 to 2020-06-05",
        ),
        (
            "The FARC and the Colombian government signed a truce on Thursday. Rebels "
            "attacked a bus within two days.",
            EventType.ASSAULT,
            "2020-06-04 to 2020-06-06",
        ),
        (
            "The FARC and the Colombian government signed a truce on Thursday. Rebels "
            "attacked a bus hours before the ceremony.",
            EventType.ASSAULT,
            "2020-06-03 to 2020-06-04",
        ),
        (
            "The president met the FARC on Thursday. The evening before, the rebels freed "
            "ten men.",
            EventType.RETREAT,
            "2020-06-03 to 2020-06-03",
        ),
        (
            "The president met the FARC on Thursday. The day after that, the rebels freed "
            "ten men.",
            EventType.RETREAT,
            "2020-06-05 to 2020-06-05",
        ),
        # The day of another act than the one that the story tells last.
        (
            "Rebels bombed a bridge on 28 May. The president met the FARC on Monday. On the "
            "day of the bombing the army freed ten men.",
            EventType.RETREAT,
            "2020-05-28 to 2020-05-28",
        ),
        (
            "Rebels bombed a bridge on 28 May. The president met the FARC on Monday. Two days "
            "after the bombing the army freed ten men.",
            EventType.RETREAT,
            "2020-05-30 to 2020-05-30",
        ),
        (
            "In April 2018 the FARC declared a truce. The army freed ten men that June.",
            EventType.RETREAT,
            "2018-06-01 to 2018-06-30",
        ),
        (
            "In April 2018 the FARC declared a truce. The army freed ten men the following "
            "year.",
            EventType.RETREAT,
            "2019-01-01 to 2019-12-31",
        ),
        (
            "In April 2018 the FARC declared a truce. The army freed ten men on the 18th of "
            "that month.",
            EventType.RETREAT,
            "2018-04-18 to 2018-04-18",
        ),
        # The day named last in the sentence comes before that of the story.
        (
            "The FARC signed a truce on Thursday. Captain Ruiz was taken in May 2018, and the "
            "rebels freed him three months later.",
            EventType.RETREAT,
            "2018-08-01 to 2018-08-31",
        ),
        (
            "The FARC signed a truce on Thursday. Captain Ruiz, who came home in May, said "
            "that the rebels attacked a bus that evening.",
            EventType.ASSAULT,
            "2020-06-04 to 2020-06-04",
        ),
        # Some week of that month.
        (
            "In April 2018 the FARC declared a truce. The army freed ten men the same week.",
            EventType.RETREAT,
            "2018-04-01 to 2018-04-30",
        ),
        (
            "The truce was broken on Thursday. In three days the rebels attacked ten villages.",
            EventType.ASSAULT,
            "2020-06-04 to 2020-06-07",
        ),
        (
            "The FARC attacked a bus on Friday. The army freed ten men the day after and went "
            "home.",
            EventType.RETREAT,
            "2020-06-06 to 2020-06-06",
        ),
        # The two verbs share the day that stands behind the first.
        (
            "The president shut the door on Friday and asked Cuba to send them home, two days "
            "after rebels attacked a school.",
            EventType.ASSAULT,
            "2020-06-03 to 2020-06-03",
        ),
    ],
)
def test_an_act_has_a_day_so_far_from_the_act_that_its_words_name(
    report: str, kind: EventType, day: str
) -> None:
    assert days_of(report, kind) == [day]


@pytest.mark.parametrize(
    ("report", "kind"),
    [
        # Nobody told when the feast was.
        (
            "The president met the FARC on Monday. The army freed ten men on the day of the "
            "feast.",
            EventType.RETREAT,
        ),
        # On no calendar.
        (
            "The president met the FARC on Monday. 999999999999 days earlier rebels attacked "
            "a bus.",
            EventType.ASSAULT,
        ),
        # No day to count from.
        ("Rebels attacked a bus hours after the ceremony.", EventType.ASSAULT),
    ],
)
def test_no_day_is_made_up_where_the_other_act_has_none(
    report: str, kind: EventType
) -> None:
    assert days_of(report, kind) in ([None], ["None to None"])


def test_the_day_of_a_noun_is_not_that_of_a_verb() -> None:
    report = "The president met the FARC on Monday. He condemned the army for the raids of 3 May."
    assert days_of(report, EventType.ACCUSE) == ["2020-06-08 to 2020-06-10"]


def test_entries_of_a_chronology_are_of_their_year() -> None:
    report = (
        "2016. In late November rebels burned a village.\n\n"
        "June 2017. The army freed ten men on the 15th.\n\n"
        "5 June 2018. Rebels attacked the capital."
    )
    assert days_of(report, EventType.ASSAULT) == [
        "2016-11-21 to 2016-11-30",
        "2018-06-05 to 2018-06-05",
    ]
    assert days_of(report, EventType.RETREAT) == ["2017-06-15 to 2017-06-15"]
