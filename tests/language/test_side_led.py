"""On which side somebody is whom the article names without an office, and who the others are."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

LED = [
    "Ilva Moss, who leads the Colombian team, stayed at home. Moss praised the army.",
    "Ilva Moss speaks for the Colombian government. Moss praised the army.",
    "Ilva Moss, heading the Colombian delegation, stayed at home. Moss praised the army.",
]
OTHERS = [
    (
        "Talks of the FARC with the Colombian government opened. Ilva Moss of the FARC asked for a truce; the other delegation turned it down.",
        EventType.REJECT,
    ),
    (
        "Talks of the FARC with the Colombian government opened. The FARC was glad. The other camp rejected the accord.",
        EventType.REJECT,
    ),
    (
        "Colombia fights the FARC. Ilva Moss, who leads the FARC team, was glad. Her counterpart, Juan Castro, the defence minister, rejected the accord.",
        EventType.REJECT,
    ),
]


@pytest.mark.parametrize("report", LED)
def test_who_leads_or_speaks_for_a_side_is_of_it(report: str) -> None:
    (made,) = claims_of(report, EventType.SUPPORT)
    assert "colombia" in called(made.source)


@pytest.mark.parametrize(
    "report",
    [
        "Ilva Moss, whom the Colombian team leads, stayed at home. Moss praised the army.",
        "Ilva Moss met those who lead the Colombian team. Moss praised the army.",
    ],
)
def test_who_is_led_by_others_is_of_no_side(report: str) -> None:
    made = claims_of(report, EventType.SUPPORT)
    assert made
    assert not any("colombia" in called(one.source) for one in made)


@pytest.mark.parametrize(("report", "kind"), OTHERS, ids=[row[0] for row in OTHERS])
def test_the_others_are_the_enemy_of_who_acts_before_them(
    report: str, kind: EventType
) -> None:
    check_told(report, kind, "colombia", "")
