"""Acts told in everyday words, in wars that no row takes its example from."""

import pytest

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook


@pytest.mark.parametrize(
    ("act", "none", "kind"),
    [
        (
            "SPLM-IO fighters stacked their rifles at Malakal.",
            "SPLM-IO fighters stacked their plates at Malakal.",
            "RETREAT",
        ),
        (
            "The Houthis ended their siege of Taiz.",
            "The Houthis ended their lunch in Taiz.",
            "RETREAT",
        ),
        (
            "The M23 handed back four nurses on Friday.",
            "The M23 handed back four umbrellas on Friday.",
            "RETREAT",
        ),
        (
            "The exit of Houthi fighters from Hodeidah lasted a week.",
            "The exit of Houthi poets from Hodeidah lasted a week.",
            "RETREAT",
        ),
        (
            "Riyadh's envoy brought the Houthis and the Yemeni government together.",
            "Riyadh's cook brought the rice and the lamb together.",
            "CONSULT",
        ),
        (
            "The Houthis left the table on Tuesday.",
            "The Houthis left the village on Tuesday.",
            "REJECT",
        ),
        (
            "Renamo waved away the offer of the government.",
            "Renamo waved flags at the market.",
            "REJECT",
        ),
        (
            "Houthi rockets slammed into the airport of Aden.",
            "A Houthi lorry slammed into the airport of Aden.",
            "ASSAULT",
        ),
        (
            "M23 gunmen mowed down nine villagers.",
            "M23 gardeners mowed down nine meadows.",
            "ASSAULT",
        ),
        (
            "The taking of 12 workers by Boko Haram went unsolved.",
            "The taking of 12 photographs by Boko Haram went unsolved.",
            "ASSAULT",
        ),
        (
            "Boko Haram waylaid a bus near Maiduguri.",
            "Boko Haram washed a bus near Maiduguri.",
            "ASSAULT",
        ),
        (
            "The Nigerian army drove Boko Haram out of Bama.",
            "The Nigerian army drove tourists round Bama.",
            "ASSAULT",
        ),
    ],
)
def test_an_act_in_plain_words_is_one_and_its_look_alike_is_none(
    codebook: Codebook, act: str, none: str, kind: str
) -> None:
    told, other = code_sentences(codebook, [act, none])
    assert kind in {one.type for one in told.claims}
    assert kind not in {one.type for one in other.claims}
