"""Who struck where no word tells it: by the report of those struck, and by fire told before.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

# A report, and words of whoever struck in it and of those who were struck.
TOLD = [
    (
        "Colombo said that two soldiers were killed by mortar fire at Muhamalai, where the Tamil Tigers hold the other trench.",
        "Tamil",
        "Sri",
    ),
    (
        "The Philippine army lost three men in an encounter with guerrillas. Two soldiers of the Philippine army were killed in an ambush by night, a spokesman said. The New People's Army was silent.",
        "cpp-npa-ndf",
        "philippines",
    ),
    (
        "Georgia said that a village was shelled from the Abkhaz side on Monday. Abkhazia and Georgia meet in Sochi on Friday.",
        "bkhaz",
        "village",
    ),
    (
        "The Colombian army said that four FARC guerrillas were killed in a bombardment near Cali.",
        "Colombia",
        "FARC",
    ),
    (
        "India and Pakistan traded fire on Monday. India said that a shepherd was killed in shelling from across the Line of Control. Pakistan said nothing.",
        "Pakistan",
        "shepherd",
    ),
    (
        "Three villages near Kunduz were hit by air strikes on Sunday. The Taliban fight the Afghan government there.",
        "Afghan",
        "villages",
    ),
    (
        "The Houthis shelled Taiz on Monday. On Tuesday four people were killed in shelling of the market of Taiz.",
        "Houthi",
        "people",
    ),
    (
        "Two of the army's men were killed in a clash near Cali on Monday. The FARC did not comment, and the Colombian government sent helicopters.",
        "FARC",
        "Colombia",
    ),
    (
        "The Abu Sayyaf has kept silent in the past. A German sailor was seized off Jolo on Monday, and the Abu Sayyaf demanded ransom for him.",
        "abu-sayyaf",
        "Germany",
    ),
    (
        "The Indian army said one of its soldiers was killed by firing from across the Line of Control in Poonch. Pakistan made no comment.",
        "Pakistan",
        "Indian",
    ),
]
NOBODYS = [
    "The army said that two soldiers were killed by a roadside bomb in Pattani, Thailand. No group has owned up.",
    "A judge was shot dead near Cali on Sunday. The FARC and the Colombian government meet in Havana.",
    "A mine killed two soldiers of the Colombian army near Cali. The FARC said nothing.",
    "Two aircraft of the World Food Programme were brought down near Kuito. UNITA and the Angolan government deny everything.",
    "The Red Cross said that four people were killed in an attack in Taiz. The Houthis and the Yemeni government fight over the city.",
    "Twelve people were killed in Kunduz when a mortar shell hit a market. Neither the Taliban nor the Afghan army could say who had fired it.",
]


@pytest.mark.parametrize(
    ("report", "doer", "other"), TOLD, ids=[one[0][:50] for one in TOLD]
)
def test_a_blow_of_war_is_the_enemys_where_no_word_tells_whose(report, doer, other):
    check_told(report, EventType.ASSAULT, doer, other)


@pytest.mark.parametrize("report", NOBODYS, ids=[one[:50] for one in NOBODYS])
def test_a_blow_that_may_be_anybodys_is_nobodys(report):
    blows = claims_of(report, EventType.ASSAULT)
    assert blows
    assert not any(called(one.source) for one in blows)


def test_an_arrest_that_a_ministry_reports_is_its_states():
    check_told(
        "Hundreds of Kashmiris were detained in Srinagar, the Indian police said.",
        EventType.COERCE,
        "India",
        "Kashmiris",
    )
