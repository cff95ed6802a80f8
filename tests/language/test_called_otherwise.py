"""Whom a noun means that says what somebody was or is: "the former judge"."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

MEANT = [
    (
        "Ilva Moss was absent. The former truck driver, who left the front in May, rejected the accord.",
        EventType.REJECT,
    ),
    (
        "Juan Castro was expelled in May, and Ilva Moss took over. The new chairman accused the army of murder.",
        EventType.ACCUSE,
    ),
    (
        "Ilva Moss has stopped the talks. The mediator accused both armies of murder.",
        EventType.ACCUSE,
    ),
    (
        "The winner of the hour is Ilva Moss. The one-time commander praised the army.",
        EventType.SUPPORT,
    ),
]


@pytest.mark.parametrize(("report", "kind"), MEANT, ids=[row[0] for row in MEANT])
def test_who_is_called_otherwise_is_the_one_named_just_before(
    report: str, kind: EventType
) -> None:
    check_told(report, kind, "Moss", "")


@pytest.mark.parametrize(
    "report",
    [
        "Ilva Moss was absent. The former president of the league rejected the accord.",
        "Ilva Moss was absent. The former judge, Juan Castro, rejected the accord.",
        "Ilva Moss was absent. A former judge rejected the accord.",
        "Ilva Moss was absent. The judge rejected the accord.",
    ],
)
def test_who_is_told_apart_is_somebody_else(report: str) -> None:
    made = claims_of(report, EventType.REJECT)
    assert made
    assert not any("Moss" in called(one.source) for one in made)
