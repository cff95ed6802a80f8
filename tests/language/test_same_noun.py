"""Whom a bare "the delegation" means: the one that was named before with its side."""

import pytest

from tests.language.sentences import code_sentences
from tests.loaded import loaded_codebook
from truceline.model import EventType


def _parties(text: str) -> list[str | None]:
    (coded,) = code_sentences(loaded_codebook(), [text])
    (claim,) = (one for one in coded.claims if one.type is EventType.SUPPORT)
    return [ref.party for ref in claim.source]


@pytest.mark.parametrize("noun", ["delegation", "commander", "spokesman"])
def test_a_bare_noun_is_of_the_side_it_was_named_with(noun: str) -> None:
    text = f"A FARC {noun} came to Oslo. It rained. The {noun} praised Norway."
    assert _parties(text) == ["farc"]


@pytest.mark.parametrize(
    "text",
    [
        # Nobody tells whose it is.
        "A delegation came to Oslo. The delegation praised Norway.",
        # One of two, and nobody tells which.
        "A FARC spokesman met an ELN spokesman. The spokesman praised Norway.",
        # The last one is nobody's, whatever came before.
        "A FARC envoy came. A visiting envoy came, too. The envoy praised Norway.",
        # What more is said tells it from the first.
        "A FARC delegation came to Oslo. The smaller delegation praised Norway.",
    ],
)
def test_a_bare_noun_is_nobody_s_where_that_is_open(text: str) -> None:
    assert _parties(text) == [None]


def test_the_people_of_another_state_at_the_table_are_that_state() -> None:
    text = (
        "KABUL (Wire) - The Afghan government met Washington's envoy in Kabul and Herat. "
        "The Americans praised Pakistan."
    )
    assert _parties(text) == ["united-states"]


@pytest.mark.parametrize(
    "people", ["Two Americans", "The Americans of the choir", "The Afghans"]
)
def test_people_who_may_be_anybody_are_nobody_s(people: str) -> None:
    text = (
        "KABUL (Wire) - The Afghan government met Washington's envoy in Kabul and Herat. "
        f"{people} praised Pakistan."
    )
    assert _parties(text) == [None]


@pytest.mark.parametrize(
    "before", ["FARC agreed to the plan.", "The FARC leadership rejected the plan."]
)
def test_a_spokesman_behind_what_a_side_said_is_its_own(before: str) -> None:
    assert _parties(f"{before} A spokesman praised Norway.") == ["farc"]


@pytest.mark.parametrize(
    "before",
    [
        # What is only told of a side may be told by another's.
        "FARC shelled a post in Arauca.",
        # A person may have none.
        "Timochenko rejected the plan.",
        "FARC agreed to the plan.\n\nIt rained.",
    ],
)
def test_a_spokesman_is_nobody_s_where_no_side_spoke_just_before(before: str) -> None:
    assert _parties(f"{before} A spokesman praised Norway.") == [None]
