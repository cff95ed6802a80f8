"""Who lets captives go and whose forces leave, where the clause tells it only in part.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

# A report, and words of whoever frees or leaves and of the other side.
TOLD = [
    (
        "The ELN handed over twelve captives to the Red Cross near Cali. The Colombian government thanked the Red Cross.",
        "ELN",
        "colombia",
    ),
    (
        "Fifteen policemen were among those let go by the rebels on Friday. The FARC and the Colombian government meet in Havana.",
        "FARC",
        "Colombia",
    ),
    (
        "Five Indian soldiers walked free on Saturday after a year in a Pakistani prison. Pakistan and India meet on Monday; India asked Pakistan for it.",
        "Pakistan",
        "India",
    ),
    (
        "Forty members of the FARC left La Picota prison on Tuesday. The pardon was part of the accord between Bogotá and the FARC.",
        "Colombia",
        "FARC",
    ),
    (
        "The Bosnian Serbs pulled back 14 heavy guns from Mount Igman on Monday. The Bosnian government had demanded it.",
        "bosnian-serbs",
        "bosnia-and-herzegovina",
    ),
    (
        "The Indian army withdrew two companies from Garkun Ridge on Sunday. India and Pakistan met; Pakistan thanked India.",
        "india",
        "pakistan",
    ),
    (
        "The army will pull its tanks out of Camp Vesko by June. The FARC and the Colombian government signed in Havana.",
        "colombia",
        "farc",
    ),
    (
        "UN observers were pulled out of Kigali on Monday.",
        "United Nations",
        "",
    ),
    (
        "The last rebel column has left the town of Cali. The FARC and the Colombian government had agreed on it.",
        "farc",
        "Colombia",
    ),
    (
        "Three sailors who had been hostages since May were released on Sunday. The FARC and the Colombian government meet in Havana.",
        "FARC",
        "",
    ),
    (
        "Some 900 captives are to be exchanged in May. The Houthis and the Yemeni government agreed on it in Amman.",
        "emen",
        "outhi",
    ),
]
# The same, and words of whoever is not to be its doer.
NOT_THEIRS = [
    ("Taliban policemen walked freely through Kabul on Monday.", "Afghan"),
    (
        "A student was released from prison on Sunday. The FARC and the Colombian government meet in Havana.",
        "FARC",
    ),
]


@pytest.mark.parametrize(
    ("report", "doer", "other"), TOLD, ids=[one[0][:50] for one in TOLD]
)
def test_whoever_frees_or_leaves_is_told_by_the_words_beside(report, doer, other):
    check_told(report, EventType.RETREAT, doer, other)


@pytest.mark.parametrize(
    ("report", "other"), NOT_THEIRS, ids=[one[0][:50] for one in NOT_THEIRS]
)
def test_nobody_is_taken_for_whoever_freed_them_without_a_word(report, other):
    moves = claims_of(report, EventType.RETREAT)
    assert not any(other in called(one.source) for one in moves)
