"""Conditions that name what is required or what waits only by what was told before, and words
that look like them.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.sentences import code_text
from truceline.coding import Coding
from truceline.language.reader import Reader

# What is told, and the issue required before which issue.
TOLD = [
    ("The minister urged the rebels to free the hostages. If they do not, he warned, the talks will not resume.", "prisoners", "talks"),
    ("The rebels are to free eleven herders by Tuesday. The minister threatened to leave the talks if that did not happen.", "prisoners", "talks"),
    ("Soldiers killed seven farmers in Garm. If that goes on, the front said, its men will not prolong the truce.", "violence_reduction", "ceasefire"),
    ("The mission stands ready to facilitate contacts if both sides wish it.", "talks", "talks"),
    ("Washington said it is willing to withdraw its troops if that is the government's wish.", "withdrawal", "withdrawal"),
    ("The rebels had insisted on the release of their comrades before any ceasefire.", "prisoners", "ceasefire"),
    ("Diplomats have floated a plan, under which the extremists would come to the talks once they had freed the hostages.", "prisoners", "talks"),
    ("They are to discuss the elections which the front has made its price for handing in its weapons.", "power_sharing", "disarmament"),
    ("The elder suggested that the army free the hostages before it sends envoys to the talks.", "prisoners", "talks"),
    ("The rebels killed nine people on Monday, and more would die, they said, unless the hostages were freed.", "prisoners", "violence_reduction"),
    ("The front said its men will not prolong the truce if the army stays, and may resume attacks.", "withdrawal", "ceasefire"),
]  # fmt: skip
UNTOLD = [
    "The minister ruled out talks with the rebels on Sunday after the army said that it had found the bodies of hostages.",
    "The envoy will return to the hall where the two sides first met for talks on a truce.",
    "The rebel chief would be arrested if he came to the talks.",
    "The government undertook to hold no talks on the prisoners until conditions allow.",
    "The premier, elected three days before that, has to mend the truce.",
    "If it goes on raining, the minister said, the talks will last longer.",
]


@pytest.mark.parametrize(("text", "requires", "before"), TOLD, ids=[t[0] for t in TOLD])
def test_what_was_told_before_may_be_required(
    coding: Coding, reader: Reader, text: str, requires: str, before: str
) -> None:
    [one] = code_text(coding, reader, text).conditions
    assert (one.requires, one.before) == (requires, before)


@pytest.mark.parametrize("text", UNTOLD)
def test_what_only_looks_back_requires_nothing(
    coding: Coding, reader: Reader, text: str
) -> None:
    assert not code_text(coding, reader, text).conditions
