"""What is threatened is told by the threat; what is wanted under it is told beside it."""

import pytest

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook
from truceline.model import EventType, Factuality, Issue


def _types(codebook: Codebook, sentence: str) -> list[tuple[EventType, Factuality]]:
    (coded,) = code_sentences(codebook, [sentence])
    return [(one.type, one.factuality) for one in coded.claims]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Taliban threatened to attack the Afghan soldiers.",
        "The Taliban threatened to leave the talks with Kabul.",
        "The Taliban, threatening to attack Kabul, wept.",
    ],
)
def test_a_threat_is_one_act(codebook: Codebook, sentence: str) -> None:
    assert _types(codebook, sentence) == [(EventType.THREATEN, Factuality.ACTUAL)]


def test_what_is_wanted_under_a_threat_is_told_beside_it(codebook: Codebook) -> None:
    told = _types(
        codebook,
        "The Taliban threatened to attack Kabul unless it released twelve soldiers.",
    )
    assert told == [
        (EventType.THREATEN, Factuality.ACTUAL),
        (EventType.RETREAT, Factuality.DEMANDED),
    ]


def test_what_somebody_plans_without_a_threat_is_told(codebook: Codebook) -> None:
    told = _types(codebook, "The Taliban planned to free twelve Afghan soldiers.")
    assert told == [(EventType.RETREAT, Factuality.PLANNED)]


@pytest.mark.parametrize(
    ("threat", "conditions"),
    [
        ("leave the table", [(Issue.PRISONERS, Issue.TALKS)]),
        # Force is threatened, and waits for nothing.
        ("seize Kunduz", []),
    ],
)
def test_a_threat_of_force_sets_no_condition(
    codebook: Codebook, threat: str, conditions: list[tuple[Issue, Issue]]
) -> None:
    (coded,) = code_sentences(
        codebook, [f"The Taliban threatened to {threat} unless Kabul freed ten men."]
    )
    assert [(one.requires, one.before) for one in coded.conditions] == conditions
