"""Words of acts that only say who somebody is, whose wish it was, or what somebody fears."""

import pytest

from tests.language.told import claims_of
from truceline.model import EventType

CONSULT, REQUEST, THREATEN = (
    EventType.CONSULT,
    EventType.REQUEST,
    EventType.THREATEN,
)
# What is no act, and words like it that tell one.
PAIRS = [
    (
        "Mohagher Iqbal, who negotiates for the MILF, was in Manila.",
        "Mohagher Iqbal, who negotiated with the Philippine government in Manila, was tired.",
        CONSULT,
    ),
    (
        "At their request the road stayed shut, and Kabul knew their demand.",
        "The Taliban's demand for a full withdrawal was heard in Kabul.",
        REQUEST,
    ),
    (
        "Kabul was silent, and their appeal had been short.",
        "Kabul was silent, and the appeal of the Taliban to Washington had been short.",
        REQUEST,
    ),
    (
        "Rice in the Afghan camps will last nine days, a nurse warned.",
        "Kabul will burn in nine days, the Taliban warned.",
        THREATEN,
    ),
    (
        "The bishop warned the Taliban that the road would be cut by the flood.",
        "The Taliban warned Kabul that the road would be cut by their men.",
        THREATEN,
    ),
    (
        "The panel charged with finding the dead and the envoy charged with monitoring the "
        "Taliban left Kabul.",
        "Prosecutors in Kabul charged a Taliban commander with killing the dead.",
        EventType.ACCUSE,
    ),
    (
        "MS. ROWE: Thank you. Have the Taliban answered Kabul?",
        "The Taliban thanked Kabul. Have they answered?",
        EventType.SUPPORT,
    ),
]


@pytest.mark.parametrize(("mere", "told", "kind"), PAIRS)
def test_a_mere_mention_is_no_act_and_words_like_it_that_tell_one_are(
    mere: str, told: str, kind: EventType
) -> None:
    assert claims_of(mere, kind) == []
    assert claims_of(told, kind)


MARKS = [
    (
        "The Afghan assembly spoke of 400 Taliban prisoners accused of grave crimes.",
        "The Afghan assembly accused 400 Taliban prisoners of grave crimes.",
        EventType.ACCUSE,
    ),
    (
        "Nhial Deng Nhial, who signed for Juba, was in Doha.",
        "Nhial Deng Nhial, who signed the accord with the SPLM-IO for Juba, was in Doha.",
        EventType.SUPPORT,
    ),
]


@pytest.mark.parametrize(("mere", "told", "kind"), MARKS)
def test_words_that_tell_which_people_are_meant_tell_no_act_of_nobody(
    mere: str, told: str, kind: EventType
) -> None:
    assert claims_of(mere, kind) == []
    assert claims_of(told, kind)


OUTCOMES = [
    "A boat of Afghan traders capsized on Monday, killing ten people.",
    "The Afghan army mourned those killed.",
]


@pytest.mark.parametrize("words", OUTCOMES)
def test_a_mishap_or_who_is_mourned_tells_of_no_blow(words: str) -> None:
    assert not claims_of(words, EventType.ASSAULT)


def test_a_blow_that_kills_and_those_killed_by_somebody_tell_of_one() -> None:
    for words in (
        "The Taliban shelled a boat on Monday, killing ten people.",
        "The Afghan army mourned those killed by the Taliban on Monday.",
    ):
        assert claims_of(words, EventType.ASSAULT), words
