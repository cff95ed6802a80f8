"""Sentences with the words of acts that tell of none, each beside one that does."""

import pytest

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook
from truceline.model import Factuality


def _acts(codebook: Codebook, text: str) -> list[str]:
    [coded] = code_sentences(codebook, [text])
    return [one.type for one in coded.claims if one.factuality is Factuality.ACTUAL]


@pytest.mark.parametrize(
    ("none", "act"),
    [
        (
            "The bronze relief shows tanks withdrawing across the bridge at Termez.",
            "Tanks withdrew across the bridge at Termez.",
        ),
        (
            "The comedy has a Houthi tax man arresting his own mother.",
            "A Houthi tax official arrested a trader in Sanaa.",
        ),
        (
            "The plan has Armenian troops leaving Kelbajar in three stages.",
            "Armenian troops left Kelbajar on 25 November.",
        ),
        (
            "The mayor of Mostar shot himself in the foot with the remark.",
            "The mayor of Mostar was shot in the foot by a gunman.",
        ),
        (
            "The officer killed himself in Grozny.",
            "The bomber blew himself up in Grozny.",
        ),
        (
            "The tailor of Peshawar surrendered to the heat.",
            "The commander surrendered to the army in Peshawar.",
        ),
        (
            "Old age has disarmed the warlord.",
            "The mission has disarmed the warlord's men.",
        ),
        (
            "A hippopotamus attacked a fishing boat on Lake Albert, killing two.",
            "A militia attacked a fishing boat on Lake Albert, killing two.",
        ),
        (
            "An avalanche killed nine Indian soldiers on the Siachen glacier.",
            "Pakistani fire killed nine Indian soldiers on the Siachen glacier.",
        ),
        (
            "Cholera killed sixty people in Aden, the health ministry said.",
            "Turkey killed sixty people in Afrin, the health ministry said.",
        ),
        (
            "A wave killed forty fishermen near Galle.",
            "A wave of bombings killed forty officers near Galle.",
        ),
        (
            "He knows how to meet a warlord, the mediator's friend said.",
            "He met a warlord, the mediator's friend said.",
        ),
        (
            "The Karen commanders declared a truce over the will.",
            "The Karen commanders declared a truce over the weekend.",
        ),
    ],
)
def test_a_figure_or_an_accident_is_no_act_and_its_look_alike_is(
    codebook: Codebook, none: str, act: str
) -> None:
    assert not _acts(codebook, none)
    assert _acts(codebook, act)
