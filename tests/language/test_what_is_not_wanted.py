"""Acts that somebody has no mind to do: a refusal, beside what nobody refuses."""

import pytest

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook


def _refusers(codebook: Codebook, text: str) -> list[str | None]:
    [coded] = code_sentences(codebook, [text])
    return [
        ref.party
        for one in coded.claims
        if one.type == "REJECT" and one.factuality == "actual"
        for ref in one.source
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Riek Machar is not going to meet Salva Kiir.", "splm-io"),
        ("The FARC are not about to disarm.", "farc"),
        ("The Taliban do not intend to release the prisoners.", "taliban"),
        ("The Colombian army does not mean to pull out of the town.", "colombia"),
        ("Kabul has no wish to negotiate with the Taliban.", "afghan-government"),
        ("The Taliban have no plans to attend the talks.", "taliban"),
        ("The ELN has no intention of freeing the engineers.", "eln"),
        ("The Houthis are unwilling to withdraw from the port.", "houthis"),
        ("Ukraine is not prepared to give up Crimea.", "ukraine"),
        ("The FARC was not willing to hand over its rifles.", "farc"),
        ("Kabul does not want to hear of a truce.", "afghan-government"),
        ("The Houthis won't hear of a truce.", "houthis"),
    ],
)
def test_whoever_has_no_mind_to_do_an_act_refuses_it(
    codebook: Codebook, text: str, who: str
) -> None:
    assert _refusers(codebook, text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "The talks between Kabul and the Taliban are not going to resume soon.",
        "The ELN did not intend to hit the convoy.",
        "The Houthis have no plans for Sunday.",
        "The minister is not going to write a book about the Taliban.",
        "The Taliban do not mean the village of Ghor.",
        "The FARC are about to disarm.",
        "The Taliban intend to release the prisoners.",
        "Kabul heard of the truce on Monday.",
    ],
)
def test_what_somebody_wants_or_nobody_was_asked_for_is_not_refused(
    codebook: Codebook, text: str
) -> None:
    assert not _refusers(codebook, text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Houthis will not come to Geneva.", "houthis"),
        ("The ELN will not be back in Havana.", "eln"),
        ("The Taliban would not go to the conference, a spokesman said.", "taliban"),
    ],
)
def test_a_side_that_will_not_come_refuses_to(
    codebook: Codebook, text: str, who: str
) -> None:
    assert _refusers(codebook, text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "The refugees will not return to Goma this year.",
        "The rains will not come to Goma this year.",
        "The Houthis will come to Geneva.",
        "The war will not go away.",
    ],
)
def test_people_of_no_side_who_will_not_come_refuse_nothing(
    codebook: Codebook, text: str
) -> None:
    assert not _refusers(codebook, text)
