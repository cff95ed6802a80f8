"""What a row of the codebook rules out, the trained model does not bring back."""

import pytest

from tests.language.sentences import code_sentences
from tests.language.test_learned_words import Knows
from truceline.codebook import Codebook
from truceline.model import EventType


@pytest.mark.parametrize(
    ("sentence", "word", "seen"),
    [
        ("Ashraf Ghani praised the soup.", "praised", EventType.SUPPORT),
        ("Ashraf Ghani met his wife in Kabul.", "met", EventType.CONSULT),
        ("The Taliban signed a goalkeeper.", "signed", EventType.SUPPORT),
        ("The Taliban refused the tea of the envoy.", "refused", EventType.REJECT),
        ("The Taliban refused to be drawn on dates.", "refused", EventType.REJECT),
        ("The Taliban agreed with Kabul to a draw.", "agreed", EventType.AGREE),
    ],
)
def test_a_verb_with_a_thing_that_its_row_rules_out_is_no_event(
    codebook: Codebook, sentence: str, word: str, seen: EventType
) -> None:
    model = Knows(word, chance=0.99, type=seen)
    (coded,) = code_sentences(codebook, [sentence], tagger=model)
    assert not coded.claims


def test_the_same_verb_stays_an_event_of_a_type_whose_rows_say_nothing(
    codebook: Codebook,
) -> None:
    model = Knows("praised", chance=0.99, type=EventType.REQUEST)
    told = "Ashraf Ghani praised the flag of the Taliban."
    (coded,) = code_sentences(codebook, [told], tagger=model)
    assert [claim.type for claim in coded.claims] == [EventType.REQUEST]


@pytest.mark.parametrize(
    "told",
    [
        "Nine Taliban fighters were killed in a plane crash.",
        "Nine Taliban fighters were killed by methane.",
        "Nine Taliban fighters were killed by an avalanche.",
    ],
)
def test_who_dies_of_a_misfortune_was_not_attacked(
    codebook: Codebook, told: str
) -> None:
    assert not code_sentences(codebook, [told])[0].claims


@pytest.mark.parametrize(
    "told",
    [
        "Nine Taliban fighters were killed in a wave of attacks.",
        "Afghan troops killed nine Taliban fighters in a stampede.",
    ],
)
def test_who_is_killed_by_somebody_was(codebook: Codebook, told: str) -> None:
    assert [claim.type for claim in code_sentences(codebook, [told])[0].claims] == [
        EventType.ASSAULT
    ]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("The Taliban declined to give up their weapons.", [EventType.REJECT]),
        ("The Taliban declined to give their reasons.", []),
        ("The Taliban refused to give names.", []),
    ],
)
def test_a_verb_with_a_particle_is_not_the_bare_one_that_a_row_rules_out(
    codebook: Codebook, told: str, found: list[EventType]
) -> None:
    (coded,) = code_sentences(codebook, [told])
    assert [claim.type for claim in coded.claims] == found
