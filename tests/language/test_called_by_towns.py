"""Talks and papers that go by a town, whose government is no side of them."""

import pytest

from tests.language.told import check_told
from truceline.model import EventType

_WAR = (
    "The government of Sudan and the Justice and Equality Movement met envoys of Qatar in "
    "May. "
)


@pytest.mark.parametrize(
    ("report", "kind"),
    [
        ("The movement froze its part in the Doha talks.", EventType.REJECT),
        ("On Monday the movement signed the Doha Document.", EventType.SUPPORT),
    ],
)
def test_the_town_of_talks_is_no_side_of_them(report: str, kind: EventType) -> None:
    check_told(_WAR + report, kind, "jem", "sudan")


def test_a_town_that_stands_for_who_governs_there_is_a_side() -> None:
    check_told(
        _WAR + "The movement rejected the demands of Doha.",
        EventType.REJECT,
        "jem",
        "qatar",
    )
