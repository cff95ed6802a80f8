"""Conditions told by what comes first, by a bargain, or by words that other words need.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.sentences import code_text
from truceline.coding import Coding
from truceline.language.reader import Reader

# What is told, and the issue required before which issue.
TOLD = [
    ("The envoy said: \"The army leaves the valley, and then we may vote.\"", "withdrawal", "power_sharing"),
    ("\"Let them stop the shelling, then we will talk,\" the rebels said.", "ceasefire", "talks"),
    ("The minister was brief: \"Prisoners first, then the treaty.\"", "prisoners", "agreement"),
    ("Those who hand in their rifles will be pardoned, the president said.", "disarmament", "justice"),
    ("The amnesty must await the surrender of the rifles, the minister said.", "disarmament", "justice"),
    ("The truce must wait for the release of the hostages, the rebels said.", "prisoners", "ceasefire"),
    ("The rebels agreed to step aside in return for the end of the trade ban.", "sanctions", "power_sharing"),
    ("The commander proposed a truce in exchange for an end to the embargo.", "sanctions", "ceasefire"),
    ("The rebels agreed to a truce on the proviso that the hostages are freed.", "prisoners", "ceasefire"),
    ("The guerrillas leave the town in exchange for an amnesty, the paper says.", "justice", "withdrawal"),
    ("The minister adjourned the talks until the hostages were freed.", "prisoners", "talks"),
    ("The rebels, for their part, will disarm; the government, in return, must grant an amnesty.", "justice", "disarmament"),
    ("The generals tied their presence at the conference to his release from prison.", "prisoners", "talks"),
    ("Fighters who desert get money and lower sentences, the minister said.", "disarmament", "justice"),
    ("The minister promised lower sentences to guerrillas who hand in a rifle.", "disarmament", "justice"),
    ("Those who hand in a rifle are pardoned, the president said.", "disarmament", "justice"),
    ("The militia would keep their guns until the Taliban gave up theirs.", "disarmament", "disarmament"),
    ("Washington will not lift the sanctions unless the president leaves.", "power_sharing", "sanctions"),
    ("The general will go only after observers are in the streets, he said.", "monitoring", "power_sharing"),
    ("The rebels will not lay down a single rifle until there is democracy.", "power_sharing", "disarmament"),
    ("The envoy insisted that without a truce and a free ballot there could be no withdrawal.", "ceasefire", "withdrawal"),
]  # fmt: skip

# Alike, and no condition.
NOT_TOLD = [
    "The army left the valley, and then the villagers could vote.",
    "The soldiers were barring the road to the prisoners and the talks.",
    "The rebels stayed in the talks until reaching a truce.",
    "Analysts fear that the truce will end if the prisoners are not freed.",
    "If the prisoners are freed, the truce will hold, the economists predicted.",
    "No shot was heard in the talks after the withdrawal.",
    "The prisoners awaited the truce.",
    "The prisoners first saw the envoy, then a doctor.",
    "Those who handed in their rifles were pardoned.",
    "The rebels left the town in exchange for an amnesty.",
    "The government, in return, freed the prisoners after the truce.",
    "Fighters who deserted got money and lower sentences.",
    "The two factions have not talked for years, though the bishop once sought a truce between them.",
    "The ministry offered to receive both delegations for talks whenever they wish.",
]


@pytest.mark.parametrize(("text", "requires", "before"), TOLD, ids=[t[0] for t in TOLD])
def test_a_condition_in_other_words_says_what_is_required_before_what(
    coding: Coding, reader: Reader, text: str, requires: str, before: str
) -> None:
    [one] = code_text(coding, reader, text).conditions
    assert (one.requires, one.before) == (requires, before)


@pytest.mark.parametrize("text", NOT_TOLD, ids=NOT_TOLD)
def test_what_is_only_alike_is_no_condition(
    coding: Coding, reader: Reader, text: str
) -> None:
    assert code_text(coding, reader, text).conditions == ()


@pytest.mark.parametrize(
    ("text", "setter"),
    [
        pytest.param(
            "An official said the Taliban would leave the town if the prisoners were freed.",
            "taliban",
            id="who will act, where nobody's side is told",
        ),
        pytest.param(
            "The Houthis will hand over their rifles once parliament has made a truce.",
            "houthis",
            id="not who acts in what is required",
        ),
    ],
)
def test_the_side_that_will_act_sets_a_condition_told_by_no_side(
    coding: Coding, reader: Reader, text: str, setter: str
) -> None:
    [one] = code_text(coding, reader, text).conditions
    assert one.party is not None
    assert one.party.id == setter
