"""Words of time set a condition where they say what must come first, not where they date.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.sentences import code_sentences
from tests.loaded import loaded_codebook

# A sentence that states a condition, and one like it that tells an order of events.
PAIRS = [
    (
        "The army must release the prisoners before the talks open.",
        "The army will release the prisoners before the talks open.",
    ),
    (
        "The rebels will not disarm before the election.",
        "The rebels asked whether they would disarm before the election.",
    ),
    (
        "The envoy will sign the agreement after the troops have left.",
        "The envoy will sign the agreement after the troops leave.",
    ),
    (
        "The rebels will enter the talks only when observers are in place.",
        "The rebels will enter the talks after observers are in place.",
    ),
    (
        "There can be no talks while the troops remain, the rebels said.",
        "While the troops remain, the government does not oppose the talks.",
    ),
    (
        "It is clear: the rebels will sign the accord if the prisoners are freed.",
        "It is not clear if the rebels will sign the accord and free the prisoners.",
    ),
    (
        "The rebels want the truce to hold before the talks.",
        "The rebels want the truce to hold before Easter.",
    ),
    (
        "The prisoners must go home, or we do not sign the accord, the rebels said.",
        "The army must let the prisoners go home or sign the accord, the rebels said.",
    ),
    (
        "Parliament offered an amnesty to fighters who lay down their arms.",
        "Parliament praised the fighters who lay down their arms.",
    ),
]


@pytest.mark.parametrize(("told", "dated"), PAIRS, ids=[one[:40] for one, _ in PAIRS])
def test_an_order_of_events_sets_no_condition(told: str, dated: str) -> None:
    first, second = code_sentences(loaded_codebook(), [told, dated])
    assert len(first.conditions) == 1
    assert second.conditions == ()
