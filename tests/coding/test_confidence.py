"""What a claim's confidence follows from."""

from dataclasses import replace

import pytest

from tests.loaded import loaded_codebook
from truceline.codebook import Trigger
from truceline.coding.events.confidence import find_confidence
from truceline.coding.parties.event_parties import Parties

UNKNOWN = Parties(
    source=(),
    target=(),
    third=(),
    is_source_known=False,
    is_target_known=False,
    is_source_told=False,
    is_target_told=False,
)
KNOWN = replace(UNKNOWN, is_source_known=True, is_target_known=True)


@pytest.fixture(scope="module")
def trigger() -> Trigger:
    rules = loaded_codebook().events
    return next(
        one for rule in rules for one in rule.triggers if one.verbs and not one.objects
    )


def test_the_surer_the_model_the_higher_the_confidence(trigger: Trigger) -> None:
    told = [
        find_confidence(KNOWN, trigger, chance=chance, is_learned=False)
        for chance in (0.0, 0.2, 0.6, 0.95, 1.0)
    ]
    assert told == sorted(told)
    assert told[0] < 0.5 < told[-1]


@pytest.mark.parametrize("chance", [None, 0.5])
def test_known_actors_raise_it(trigger: Trigger, chance: float | None) -> None:
    assert find_confidence(
        KNOWN, trigger, chance=chance, is_learned=False
    ) > find_confidence(UNKNOWN, trigger, chance=chance, is_learned=False)


def test_a_word_that_only_the_model_knows_is_less_sure(trigger: Trigger) -> None:
    assert find_confidence(
        KNOWN, trigger, chance=0.9, is_learned=True
    ) < find_confidence(KNOWN, trigger, chance=0.9, is_learned=False)


@pytest.mark.parametrize("chance", [None, 0.0, 0.5, 1.0])
def test_it_lies_between_nought_and_one(trigger: Trigger, chance: float | None) -> None:
    for parties in (KNOWN, UNKNOWN):
        for is_learned in (True, False):
            told = find_confidence(
                parties, trigger, chance=chance, is_learned=is_learned
            )
            assert 0 <= told <= 1
