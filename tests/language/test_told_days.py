"""The day of an act by the words of short reports, published on Wednesday, 10 June 2020."""

from datetime import date

import pytest

from tests.language.sentences import code_sentences
from tests.loaded import loaded_codebook
from truceline.model import EventType

REPORT = date(2020, 6, 10)


def days_of(report: str, kind: EventType) -> list[str | None]:
    """First and last day of the claims of a type, each as it is told."""
    (coded,) = code_sentences(loaded_codebook(), [report], day=REPORT)
    return [
        None if claim.date is None else f"{claim.date.earliest} to {claim.date.latest}"
        for claim in coded.claims
        if claim.type is kind
    ]


@pytest.mark.parametrize(
    ("report", "kind", "day"),
    [
        (
            "Maoist rebels pulled out of talks and ended a long ceasefire on Tuesday.",
            EventType.REJECT,
            "2020-06-09 to 2020-06-09",
        ),
        # What stands first has happened on the day that the next sentence tells.
        (
            "The army has freed ten men. They left the camp on Monday.",
            EventType.RETREAT,
            "2020-06-08 to 2020-06-08",
        ),
        (
            "The FARC welcomed the May truce on Monday.",
            EventType.SUPPORT,
            "2020-06-08 to 2020-06-08",
        ),
        (
            "The FARC and the president meet again on Friday.",
            EventType.CONSULT,
            "2020-06-12 to 2020-06-12",
        ),
        # What is alleged of the story's days.
        (
            "The army freed ten men on Monday. Rebels allegedly bombed a bridge.",
            EventType.ASSAULT,
            "2020-06-08 to 2020-06-10",
        ),
        # In an old story only the next sentence of its paragraph goes on.
        (
            "On 3 March the army freed ten men. Rebels bombed a bridge.",
            EventType.ASSAULT,
            "2020-03-03 to 2020-06-10",
        ),
        # By a day of the past: since the day that the story told last.
        (
            "The army freed ten men on Friday. By Monday rebels had attacked a bus.",
            EventType.ASSAULT,
            "2020-06-05 to 2020-06-08",
        ),
        # Who says what he will do, does it by saying so.
        (
            "The president said on Monday that he would not meet the FARC.",
            EventType.REJECT,
            "2020-06-08 to 2020-06-08",
        ),
        (
            "The FARC shelled the camp on Monday. The president would not meet the rebels.",
            EventType.REJECT,
            "2020-06-08 to 2020-06-10",
        ),
        (
            "It was on 2 June that the premier met the rebel leader.",
            EventType.CONSULT,
            "2020-06-02 to 2020-06-02",
        ),
        (
            "It was only on Monday that the army withdrew from the town.",
            EventType.RETREAT,
            "2020-06-08 to 2020-06-08",
        ),
        (
            "On Monday the Kurds put forward a plan. The premier turned it down the next "
            "morning.",
            EventType.REJECT,
            "2020-06-09 to 2020-06-09",
        ),
        (
            "On 3 June the envoys met in Nairobi. That Friday the rebels freed ten "
            "soldiers.",
            EventType.RETREAT,
            "2020-06-05 to 2020-06-05",
        ),
        (
            "The rebels declared a truce on 1 June. The president has since withdrawn "
            "the howitzers from the town.",
            EventType.RETREAT,
            "2020-06-01 to 2020-06-10",
        ),
        (
            "The government and the rebels have, Monday last, signed the accord. The "
            "president freed ten rebels.",
            EventType.RETREAT,
            "2020-06-08 to 2020-06-10",
        ),
        (
            "Rebels shelled the town on Monday. The European Union condemned the attack.",
            EventType.ACCUSE,
            "2020-06-08 to 2020-06-10",
        ),
        (
            "The rebels met the envoy on 1 June. The president freed ten rebels the day "
            "after.",
            EventType.RETREAT,
            "2020-06-02 to 2020-06-02",
        ),
        (
            "The rebels met the envoy on 20 May 2020 in Nairobi. The president freed ten "
            "rebels a month later.",
            EventType.RETREAT,
            "2020-06-01 to 2020-06-10",
        ),
        (
            "The government and the rebels signed the accord on Monday. By the text the "
            "government undertakes to let the refugees come home.",
            EventType.AGREE,
            "2020-06-08 to 2020-06-08",
        ),
        (
            "On 6 June the rebels freed ten men. A week before, the army had shelled "
            "their camp.",
            EventType.ASSAULT,
            "2020-05-27 to 2020-06-02",
        ),
        (
            "On 6 June the rebels freed ten men. A week before the vote, gunmen shelled "
            "the camp.",
            EventType.ASSAULT,
            "None to None",
        ),
        (
            "On Friday the Kurds offered to end the march that began on 1 June. The army "
            "attacked their camp the next day.",
            EventType.ASSAULT,
            "2020-06-06 to 2020-06-06",
        ),
    ],
)
def test_an_act_has_the_day_of_its_sentence_or_of_the_story_it_goes_on(
    report: str, kind: EventType, day: str
) -> None:
    assert set(days_of(report, kind)) == {day}


@pytest.mark.parametrize(
    ("report", "kind"),
    [
        # The second act alone came on that day.
        (
            "Rebels attacked the camp and then freed ten men on Monday.",
            EventType.ASSAULT,
        ),
        (
            "The army shelled the camp and the rebels attacked a bus on Monday.",
            EventType.ASSAULT,
        ),
        # The day is that of the truce.
        (
            "It was after the truce of 2 June that the army left the town.",
            EventType.RETREAT,
        ),
        # Nobody can tell how far back it lies.
        (
            "The rebels declared a truce on 1 June. The president has freed ten men.",
            EventType.RETREAT,
        ),
        (
            "On 3 March the army freed ten men.\n\nRebels bombed a bridge.",
            EventType.ASSAULT,
        ),
        (
            "The army had freed ten men. The president met the FARC on Monday.",
            EventType.RETREAT,
        ),
        ("The army has freed ten men. The war began in 1998.", EventType.RETREAT),
        # The visit is to come, the invitation has been made.
        ("The president invited the rebel leaders for next week.", EventType.REQUEST),
        # A word that is printed on the day of the story may be older than it.
        (
            "Rebels shelled the town on Wednesday. Amnesty condemned the bombing of "
            "schools.",
            EventType.ACCUSE,
        ),
    ],
)
def test_the_day_of_another_act_is_not_taken(report: str, kind: EventType) -> None:
    assert days_of(report, kind)[0] is None


def test_what_others_promise_has_not_the_day_of_an_accord() -> None:
    report = (
        "The Colombian government and the FARC signed the accord on Monday. Norway promises "
        "to send observers."
    )
    assert days_of(report, EventType.AGREE) == [None]


def test_a_day_that_owns_a_noun_is_not_the_day_of_the_verb() -> None:
    report = "On Monday the FARC condemned the army's conduct in last year's protests."
    assert days_of(report, EventType.ACCUSE) == ["2020-06-08 to 2020-06-08"]
