"""Who did it to whom in plain sentences about a war that the first of them tells of."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_KNOWN = (
    "The Colombian government and the National Liberation Army (ELN) are at war. "
    "The ELN is led by a priest. "
)
_UNKNOWN = (
    "The Togolese government and the Front for the Freedom of Kara (FFK) have fought "
    "for five years. The FFK is led by a teacher. "
)
_OF_ACRONYMS = (
    "The Togolese government and the FFK have fought for five years. "
    "The FFK is led by a teacher. "
)
# The war, the rest, the type of the act, and words of whoever does it and of whom it is
# done to.
TOLD = [
    (
        _UNKNOWN,
        "The government attacked the FFK on Monday.",
        EventType.ASSAULT,
        "Togo",
        "Freedom of Kara",
    ),
    (
        _UNKNOWN,
        "The group praised the government on Monday.",
        EventType.SUPPORT,
        "Freedom of Kara",
        "Togo",
    ),
    (
        _OF_ACRONYMS,
        "The government accused the movement of bad faith.",
        EventType.ACCUSE,
        "Togo",
        "FFK",
    ),
    (
        _UNKNOWN,
        "The government threatened the other side with new attacks.",
        EventType.THREATEN,
        "Togo",
        "Freedom of Kara",
    ),
    (
        _KNOWN,
        "A spokesman for the government accused the ELN of bad faith.",
        EventType.ACCUSE,
        "colombia",
        "eln",
    ),
    (
        _KNOWN,
        "The soldiers came to Arauca on Monday. The ELN was attacked by them there.",
        EventType.ASSAULT,
        "colombia",
        "eln",
    ),
    (
        _KNOWN,
        "It was the government that kidnapped four guerrillas on Monday.",
        EventType.ASSAULT,
        "colombia",
        "eln",
    ),
    (
        _KNOWN,
        "The meeting of the government with the ELN on Monday came as a surprise.",
        EventType.CONSULT,
        "colombia",
        "eln",
    ),
]


@pytest.mark.parametrize(("war", "rest", "kind", "doer", "other"), TOLD)
def test_a_plain_sentence_tells_who_did_it_to_whom(
    war: str, rest: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(war + rest, kind, doer, other)


def test_a_withdrawal_of_a_side_is_its_own() -> None:
    claims = claims_of(
        _KNOWN + "The withdrawal of the ELN from Arauca began on Monday.",
        EventType.RETREAT,
    )
    assert any("eln" in called(one.source) for one in claims)


def test_those_who_fought_over_money_bear_no_arms() -> None:
    claims = claims_of(
        "The Togolese government and the FFK have fought over wages for five years. "
        "The insurgents freed ten men on Monday.",
        EventType.RETREAT,
    )
    assert not any("FFK" in called(one.source) for one in claims)


def test_the_release_of_a_side_is_not_done_by_it() -> None:
    claims = claims_of(
        _KNOWN + "The release of the guerrillas by the army took place on Monday.",
        EventType.RETREAT,
    )
    assert not any("eln" in called(one.source) for one in claims)


def test_what_it_was_good_that_somebody_did_is_done_by_them() -> None:
    claims = claims_of(
        _KNOWN + "It was a surprise that the ELN freed four soldiers on Monday.",
        EventType.RETREAT,
    )
    assert any("eln" in called(one.source) for one in claims)
