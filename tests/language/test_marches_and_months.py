"""The month of March is no march."""

from tests.language.told import claims_of
from truceline.model import EventType


def test_what_is_announced_in_march_is_no_march() -> None:
    report = "In March, the Colombian government announced a lottery."
    assert not claims_of(report, EventType.PROTEST)


def test_a_march_that_is_announced_is_one() -> None:
    report = "In May, the Colombian unions announced a march."
    assert claims_of(report, EventType.PROTEST)
