"""Bodies, parties and states called by what they are, and people by what they call themselves."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType


@pytest.mark.parametrize(
    ("report", "name"),
    [
        (
            "The African Union met on Monday. The organisation accused the army of murder.",
            "African Union",
        ),
        (
            "ECOWAS met on Monday. It rained. The bloc accused the army of murder.",
            "Economic Community",
        ),
        (
            "Boko Haram moved south. The sect accused the army of murder.",
            "Boko Haram",
        ),
        (
            "A man calling himself Ilva Moss accused the army of murder.",
            "Ilva Moss",
        ),
        (
            "A rebel commander known as Ilva Moss accused the army of murder.",
            "Ilva Moss",
        ),
    ],
)
def test_a_noun_for_its_kind_means_the_one_named_last(report: str, name: str) -> None:
    check_told(report, EventType.ACCUSE, name, "")


@pytest.mark.parametrize(
    "report",
    [
        # Another one, by its own words.
        "The African Union met on Monday. The smaller organisation accused the army of murder.",
        "The African Union met on Monday. An organisation accused the army of murder.",
        # A sheet is known by a name; who brought it is not.
        "A man with a song known as the African Union accused the army of murder.",
    ],
)
def test_one_told_apart_is_another(report: str) -> None:
    made = claims_of(report, EventType.ACCUSE)
    assert made
    assert not any("African Union" in called(one.source) for one in made)


def test_a_state_is_meant_by_the_country_that_something_is_done_to() -> None:
    report = "Kenya arrested ten men in Kisumu. The Union invaded the country."
    check_told(report, EventType.ASSAULT, "Union", "Kenya")


def test_a_name_behind_whom_somebody_leads_is_the_leader_s() -> None:
    report = "The leader of the rebels Ilva Moss accused the army of murder."
    check_told(report, EventType.ACCUSE, "Ilva Moss", "")
