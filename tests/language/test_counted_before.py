"""Whom "the three" and "both" mean: the last row of just so many."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

MEANT = [
    "The paper of Mali, Chad and Niger was read on Monday. The three accused the army of murder.",
    "The ministers of Mali, Chad and Niger flew home. It rained. All three countries accused the army of murder.",
    "Envoys spoke for Norway, Mali, Chad and Niger.\n\nFor Mali, Chad and Niger it was late. The three accused the army of murder.",
]


@pytest.mark.parametrize("report", MEANT)
def test_a_number_alone_means_the_last_row_of_so_many(report: str) -> None:
    for name in ("Mali", "Chad", "Niger"):
        check_told(report, EventType.ACCUSE, name, "")


def test_both_are_the_two_who_act_just_before() -> None:
    report = "Ilva Moss and Juan Castro flew home. Both accused the army of murder."
    for name in ("Moss", "Castro"):
        check_told(report, EventType.ACCUSE, name, "")


@pytest.mark.parametrize(
    "report",
    [
        # A row of another size.
        "Mali, Chad and Niger signed. The four accused the army of murder.",
        # Three that nobody has told of.
        "Mali, Chad and Niger signed. Three women accused the army of murder.",
        # Of three others the words tell who they are.
        "Mali, Chad and Niger signed. The three villagers accused the army of murder.",
        # Where it rained nobody acts.
        "It rained in Mali, Chad and Niger. The three accused the army of murder.",
    ],
)
def test_any_other_number_means_nobody_named(report: str) -> None:
    made = claims_of(report, EventType.ACCUSE)
    assert made
    assert not any("Niger" in called(one.source) for one in made)
