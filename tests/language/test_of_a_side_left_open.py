"""Somebody of a side that nothing tells is no outsider to both."""

import pytest

from tests.language.told import claims_of
from truceline.model import EventType

REPORT = (
    "The Taliban entered Kabul, and the Afghan army left its posts. Fighters of the Taliban "
    "shelled the Afghan police. A {speaker} promised that nobody would be harmed."
)


@pytest.mark.parametrize(("speaker", "others"), [("spokesman", 0), ("bishop", 2)])
def test_a_promise_of_somebody_of_one_side_is_not_made_to_both(
    speaker: str, others: int
) -> None:
    (promise,) = claims_of(REPORT.format(speaker=speaker), EventType.AGREE)
    assert len(promise.target) == others
