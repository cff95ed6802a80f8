"""How likely a claim is an event of its type at its words, between 0 and 1.

A logistic regression over what is seen of the claim, so that of many claims with a
confidence of .7 about seven in ten are right. What it says nothing about: whether sides,
date and factuality are right as well.
"""

import math
from dataclasses import dataclass

from truceline.codebook import Trigger
from truceline.coding.learned.matches import is_specific
from truceline.coding.parties.event_parties import Parties

# A chance is kept this far from 0 and 1, where its logarithm has no value.
_EDGE = 0.002


@dataclass(frozen=True, slots=True, kw_only=True)
class _Weights:
    start: float
    chance: float
    learned: float
    source: float
    target: float
    specific: float


# The weights beside the model were fitted on 1,091 claims of own-dev, own-more and own-wide,
# those of the rules alone on 344 of own-dev and of three files of passages; both with a light
# ridge. Fit them again after another model and look at the reliability tables of
# docs/accuracy.md.
_WITH_MODEL = _Weights(
    start=1.11, chance=0.5, learned=-1.01, source=0.07, target=-0.03, specific=0.99
)
_RULES = _Weights(
    start=1.0, chance=0.0, learned=0.0, source=0.56, target=0.39, specific=0.21
)


def find_confidence(
    parties: Parties, trigger: Trigger, *, chance: float | None, is_learned: bool
) -> float:
    """The confidence of a claim; ``chance`` is that of its type by the trained model, and
    None where no model ran."""
    weights = _RULES if chance is None else _WITH_MODEL
    seen = min(max(chance or 0.0, _EDGE), 1 - _EDGE)
    total = (
        weights.start
        + weights.chance * math.log(seen / (1 - seen))
        + weights.learned * is_learned
        + weights.source * parties.is_source_known
        + weights.target * parties.is_target_known
        + weights.specific * is_specific(trigger)
    )
    return round(1 / (1 + math.exp(-total)), 2)
