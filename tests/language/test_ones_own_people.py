"""Whom one praises or blames among one's own is not the enemy."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_WAR = "The Taliban fought the Afghan army all week, and the Afghan army fought the Taliban. "
OWN = [
    ("Kabul praised its policemen.", EventType.SUPPORT, "its policemen"),
    ("The government criticised its generals.", EventType.ACCUSE, "its generals"),
]


@pytest.mark.parametrize(
    ("words", "kind", "own"), OWN, ids=[words for words, _, _ in OWN]
)
def test_ones_own_people_are_the_other_end_as_printed(
    words: str, kind: EventType, own: str
) -> None:
    check_told(_WAR + words, kind, "afghan-government", own)
    assert not any(
        "taliban" in called(one.target) for one in claims_of(_WAR + words, kind)
    )


@pytest.mark.parametrize(
    "words",
    ["Kabul thanked its allies.", "The president of Afghanistan thanked “my brother”."],
)
def test_allies_and_brothers_in_quotes_are_none_of_ones_own(words: str) -> None:
    assert not any(
        "afghan-government" in called(one.target)
        for one in claims_of(_WAR + words, EventType.SUPPORT)
    )


def test_a_truce_declared_over_a_feast_is_not_declared_over() -> None:
    report = "Kabul and the Taliban declared a truce over the feast in June."
    assert not claims_of(report, EventType.REJECT)
    assert claims_of(report, EventType.CONCEDE)
