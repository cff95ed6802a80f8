"""Conditions of what is promised, of a word kept or broken, and of what could be done.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.sentences import code_text
from truceline.coding import Coding
from truceline.language.reader import Reader

# What is told, and the issue required before which issue.
TOLD = [
    ("The rebels promised to free the hostages once the army had left Garm.", "withdrawal", "prisoners"),
    ("The government required that every group end its attacks, and only after that the talks may resume.", "violence_reduction", "talks"),
    ("The rebels asked for the release of their comrades as their price for a truce.", "prisoners", "ceasefire"),
    ("Washington could lift the embargo, a State Department official said, if the rebels freed the hostages.", "prisoners", "sanctions"),
    ("If the other side breaks its word, the minister said, the rebels will not come to the talks.", "agreement", "talks"),
    ("The rebels threatened to leave the talks if the government does not keep its word.", "agreement", "talks"),
    ("If the generals open talks with the front, a compact could follow, the mediators said.", "talks", "agreement"),
    ("The front said it would meet the envoys again provided the army observed a truce.", "ceasefire", "talks"),
    ("The rebels said they would enter the cabinet after the hostages had been released.", "prisoners", "power_sharing"),
    ("The embargo was to be reviewed once the hostages were freed, the envoy said.", "prisoners", "sanctions"),
    ("The bridge stays barred to the aid convoys till the hostages have been freed.", "prisoners", "humanitarian"),
    ("A swap of prisoners is off the table for as long as the shelling goes on, the colonel said.", "ceasefire", "prisoners"),
    ("The army would extend the truce, but it wants the hostages freed first.", "prisoners", "ceasefire"),
    ("The rebels want an amnesty; without it, they said, no rifle would be handed over.", "justice", "disarmament"),
    ("Failing a lifting of the embargo, the rebels will free no hostage.", "sanctions", "prisoners"),
    ("\"We will withdraw from the ridge when food reaches the town,\" the colonel said.", "humanitarian", "withdrawal"),
    ("The chief will come to the talks provided that Kenyan soldiers guard the hall.", "monitoring", "talks"),
    ("The front promised a truce in May. The army will leave the valley as long as the rebels keep their word.", "ceasefire", "withdrawal"),
]  # fmt: skip
UNTOLD = [
    "Convoys for the prisoners could be late if it rains on the truce, the official said.",
    "The rebels freed the hostages once the army had left Garm.",
    "Both sides hold their lines for as long as the talks last.",
    "The mediator is to rule after consulting the rebels about the truce.",
    "The general ruled out appearing before foreigners to stand trial.",
    "The rebels said the truce would hold, and the students sang in the square until soldiers attacked them.",
    "The envoy may raise the matter of the prisoners when he visits the camp.",
    "Before he flew home he told reporters that he wanted the truce to stay.",
    "The minister was asked whether the prisoners would go free if the rebels laid down their guns.",
    "The council will govern until elections are held.",
    "The committee will sit upon the causes of the war and the truce.",
    "The rebels would leave the talks, but the army had attacked first.",
    "The peacekeepers would hand out food provided by the agency for the truce.",
    "The rebels were promised a truce once in the talks of May.",
]


@pytest.mark.parametrize(("text", "requires", "before"), TOLD, ids=[t[0] for t in TOLD])
def test_what_is_promised_may_hang_on_something(
    coding: Coding, reader: Reader, text: str, requires: str, before: str
) -> None:
    [one] = code_text(coding, reader, text).conditions
    assert (one.requires, one.before) == (requires, before)


def test_a_condition_ends_where_another_side_begins(
    coding: Coding, reader: Reader
) -> None:
    text = (
        "The rebels want the army out of the town before they hand over their guns, but the "
        "bishop asked both sides on Wednesday to pray."
    )
    [one] = code_text(coding, reader, text).conditions
    assert one.evidence.of(text).endswith("their guns")


@pytest.mark.parametrize("text", UNTOLD, ids=UNTOLD)
def test_what_only_might_be_or_was_done_hangs_on_nothing(
    coding: Coding, reader: Reader, text: str
) -> None:
    assert code_text(coding, reader, text).conditions == ()
