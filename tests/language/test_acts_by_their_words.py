"""Acts whose type the words beside the verb decide: who does it, and what it is called."""

import pytest

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook


@pytest.mark.parametrize(
    ("act", "none", "kind"),
    [
        (
            "The Houthis called the accord the best news in years.",
            "The Houthis called the accord a swindle.",
            "SUPPORT",
        ),
        (
            "Khartoum protested on Friday.",
            "Khartoum's students protested on Friday.",
            "ACCUSE",
        ),
        (
            "Khartoum's students protested on Friday.",
            "Khartoum protested on Friday.",
            "PROTEST",
        ),
        (
            "Rioters set fire to the radio in Khartoum.",
            "Rebels set fire to the radio in Khartoum.",
            "PROTEST",
        ),
        (
            "Renamo disowned its envoy.",
            "Renamo owned a newspaper.",
            "REJECT",
        ),
        (
            "Houthi fighters will shoot at the Yemeni soldiers, their commander said.",
            "Houthi fighters shot at the Yemeni soldiers, their commander said.",
            "THREATEN",
        ),
        (
            "Riek Machar saw Salva Kiir on Monday.",
            "Riek Machar saw the river on Monday.",
            "CONSULT",
        ),
    ],
)
def test_an_act_is_of_the_type_that_its_words_make_it(
    codebook: Codebook, act: str, none: str, kind: str
) -> None:
    told, other = code_sentences(codebook, [act, none])
    assert kind in {claim.type for claim in told.claims}
    assert kind not in {claim.type for claim in other.claims}


def test_a_request_that_was_turned_down_was_made(codebook: Codebook) -> None:
    told, other = code_sentences(
        codebook,
        [
            "Khartoum turned down Renamo's plea for helicopters.",
            "Khartoum made no plea for helicopters.",
        ],
    )
    assert {"REJECT", "REQUEST"} <= {claim.type for claim in told.claims}
    assert "REQUEST" not in {claim.type for claim in other.claims}
