"""Conditions that no joining word tells: turned clauses, and what takes up the clause before.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.sentences import code_text
from truceline.coding import Coding
from truceline.language.reader import Reader

TOLD = [
    (
        "Should the captured officers be freed, the Tuareg movement said, its delegates would fly to the talks.",
        "prisoners",
        "talks",
    ),
    (
        "Should the prisoners not be freed, the rebels will walk out of the talks.",
        "prisoners",
        "talks",
    ),
    (
        "Congolese units must pull out of Bunagana; only then can talks begin, the spokesman said.",
        "withdrawal",
        "talks",
    ),
    (
        "Foreign mercenaries must go home. Until then, the chief said, there will be no dialogue.",
        "withdrawal",
        "talks",
    ),
    (
        "The junta must sign the accord; otherwise the travel bans will stay, the leaders said.",
        "agreement",
        "sanctions",
    ),
    (
        "Any return to the table requires that the army free its captives, Kampala said.",
        "prisoners",
        "talks",
    ),
    (
        "Unless the foreign battalions go home there will be no elections, the sheikh said.",
        "withdrawal",
        "power_sharing",
    ),
    (
        "The sanctions will go once inspectors have certified the camps, it says.",
        "monitoring",
        "sanctions",
    ),
    (
        "A truce was near. In return the sheikh must let the captives go, Kampala said.",
        "prisoners",
        "ceasefire",
    ),
    (
        '"No foreign troops in the north, and the ceasefire will hold," the rebel said.',
        "withdrawal",
        "ceasefire",
    ),
    (
        "The captives come home first, then we sign the accord, the chief said.",
        "prisoners",
        "agreement",
    ),
    (
        "The signing of the accord will follow the release of the captives, Kampala said.",
        "prisoners",
        "agreement",
    ),
    (
        "The talks depended on the army dropping its veto in parliament, Kampala said.",
        "power_sharing",
        "talks",
    ),
    (
        "The rebels refuse to hand in their rifles, the mediator said at the talks, unless the captives are freed.",
        "prisoners",
        "disarmament",
    ),
    (
        "Any accord presumes the release of the captives, the chief said.",
        "prisoners",
        "agreement",
    ),
]
TALES = [
    "Any truce was over. The seat remains empty as long as the chief is ill, he said.",
    "In return for the captives the army gave the rebels a truce.",
    "The signing of the accord followed the release of the captives.",
    "No captives and no truce were mentioned at the talks.",
    "The guns fell silent; only then did the talks begin.",
    "The delegates remain at your disposal should you wish to discuss the truce.",
    "Should the deal not be signed, the fighters could withdraw to the hills.",
    "The army called upon the rebels for talks and a ceasefire.",
]


@pytest.mark.parametrize(("text", "requires", "before"), TOLD, ids=[t[0] for t in TOLD])
def test_a_condition_says_what_is_required_before_what(
    coding: Coding, reader: Reader, text: str, requires: str, before: str
) -> None:
    [one] = code_text(coding, reader, text).conditions
    assert (one.requires, one.before) == (requires, before)


@pytest.mark.parametrize("text", TALES, ids=TALES)
def test_an_order_of_events_is_no_condition(
    coding: Coding, reader: Reader, text: str
) -> None:
    assert code_text(coding, reader, text).conditions == ()
