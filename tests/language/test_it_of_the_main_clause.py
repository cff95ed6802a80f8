"""Whom "it" and "its" mean behind a sentence in which more than one side acts."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType


@pytest.mark.parametrize(
    "before",
    [
        "The FARC wants the ELN to leave the valley.",
        "The FARC broke off the talks four days after the ELN burned the bridge.",
        "The FARC waited until the ELN left the valley.",
    ],
)
def test_it_is_who_acts_and_not_who_acts_under_another(before: str) -> None:
    check_told(f"{before} It accused the army of murder.", EventType.ACCUSE, "FARC", "")


def test_it_is_who_acts_by_somebodys_account() -> None:
    check_told(
        "Villagers said that the ELN burned the bridge. It accused the army of murder.",
        EventType.ACCUSE,
        "ELN",
        "",
    )


def test_an_interim_president_is_not_who_holds_the_office_elsewhere() -> None:
    made = claims_of(
        "Turkish soldiers left Syria. The interim president praised the army.",
        EventType.SUPPORT,
    )
    assert made
    assert not any("Erdogan" in called(one.source) for one in made)
