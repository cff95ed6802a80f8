"""Who sets a condition, and where words of time or law set none.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.sentences import code_text
from truceline.coding import Coding
from truceline.language.reader import Reader

LEAD = (
    "The Colombian government and the National Liberation Army (ELN) have fought for "
    "fifty years.\n\n"
)

# What is told, by whom, and the issue required before which issue.
SET = [
    ("A truce is demanded by the ELN before any pull-out from the valley.", "ELN", "ceasefire", "withdrawal"),
    ("For a truce to begin, the rebels must hand in their weapons, the government said.", "Colombian government", "disarmament", "ceasefire"),
    ("The ELN has tied an end to the embargo to a ceasefire.", "ELN", "ceasefire", "sanctions"),
    ("The ELN promised to ease the trade ban, provided aid convoys get through.", "ELN", "humanitarian", "sanctions"),
    ("If an amnesty is passed, we are prepared to keep a truce, a spokesman for the government said.", "Colombian government", "justice", "ceasefire"),
    ("The government is ready to release the soldiers if the siege is lifted, its spokesman said.", "Colombian government", "humanitarian", "prisoners"),
    ("Under the plan of the government, a truce would begin only once the prisoners are free.", "Colombian government", "prisoners", "ceasefire"),
    ("For the government, the release of the hostages is a precondition for talks.", "Colombian government", "prisoners", "talks"),
    ("The ELN's price for a ceasefire is the withdrawal of the army.", "ELN", "withdrawal", "ceasefire"),
    ("Only if the rebels accept inspectors will the government ease the embargo.", "Colombian government", "monitoring", "sanctions"),
    ("The government named the laying down of arms as a precondition for the lifting of sanctions.", "Colombian government", "disarmament", "sanctions"),
    ("A war crimes court is out of the question without a ceasefire, the government said.", "Colombian government", "ceasefire", "justice"),
    ("If the rebels want an amnesty, they must first hand in their weapons, the government said.", "Colombian government", "disarmament", "justice"),
    ("A truce will have to wait for the freeing of the captives, the ELN said.", "ELN", "prisoners", "ceasefire"),
    ("The ELN declared that it would free all those it has kidnapped if an interim government takes office.", "ELN", "power_sharing", "prisoners"),
    ("The ELN made a halt to the bomb attacks a condition for a prisoner swap.", "ELN", "violence_reduction", "prisoners"),
    ("The government wants a truce before a pardon for the fighters.", "Colombian government", "ceasefire", "justice"),
]  # fmt: skip

# Alike, and no condition.
NOT_SET = [
    "Before the signing of the treaty in March, the town had no electricity.",
    "Under the law a president must resign before he can stand for another office.",
    "The market opens only when the bus from Cali arrives.",
    "Doctors said the wounded would die unless medicine arrived.",
    "The army would attack the town if the ELN did not free the hostages.",
    "A truce was no question for the government, and it freed the prisoners.",
    "Pilgrims may enter the shrine only if they take off their shoes.",
    "Nobody in the village had seen a soldier until the shelling started.",
]


@pytest.mark.parametrize(
    ("text", "party", "requires", "before"), SET, ids=[row[0] for row in SET]
)
def test_a_condition_is_set_by_the_side_that_its_words_name(
    coding: Coding, reader: Reader, text: str, party: str, requires: str, before: str
) -> None:
    [one] = code_text(coding, reader, LEAD + text).conditions
    assert one.party is not None
    assert (one.party.name, one.requires, one.before) == (party, requires, before)


@pytest.mark.parametrize("text", NOT_SET, ids=NOT_SET)
def test_tales_laws_and_forecasts_set_no_condition(
    coding: Coding, reader: Reader, text: str
) -> None:
    assert code_text(coding, reader, LEAD + text).conditions == ()
