"""A hyphen inside a name parts nothing: "Jean-Marie Rochat" is one person and one name."""

import pytest

from tests.language.sentences import code_sentences
from tests.loaded import loaded_codebook
from truceline.model import EventType

NAMES = ["Jean-Marie Rochat", "Abdel-Rahman Omari", "Al-Tayeb Idrisi", "Ana Lopez-Ruiz"]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_with_a_hyphen_is_kept_whole(name: str) -> None:
    (coded,) = code_sentences(
        loaded_codebook(), [f"On Monday {name} met the Norwegian minister."]
    )
    (claim,) = (one for one in coded.claims if one.type is EventType.CONSULT)
    assert [ref.name for ref in claim.source] == [name]


def test_a_surname_later_on_stands_for_the_whole_name() -> None:
    (coded,) = code_sentences(
        loaded_codebook(),
        ["Jean-Marie Rochat arrived in Oslo. Rochat met the Norwegian minister."],
    )
    (claim,) = (one for one in coded.claims if one.type is EventType.CONSULT)
    assert [ref.name for ref in claim.source] == ["Jean-Marie Rochat"]


@pytest.mark.parametrize(
    ("pair", "sides"),
    [("US-Taliban", ["united-states", "taliban"]), ("Iran-Iraq", ["iran", "iraq"])],
)
def test_two_known_sides_with_a_hyphen_between_them_are_two(
    pair: str, sides: list[str]
) -> None:
    (coded,) = code_sentences(
        loaded_codebook(), [f"Germany praised the {pair} agreement."]
    )
    (claim,) = (one for one in coded.claims if one.type is EventType.SUPPORT)
    assert [ref.party for ref in claim.target] == sides


def test_what_is_against_a_side_does_not_name_it() -> None:
    (coded,) = code_sentences(
        loaded_codebook(), ["Germany praised the anti-Taliban parade."]
    )
    assert "taliban" not in {
        ref.party for claim in coded.claims for ref in claim.target
    }
