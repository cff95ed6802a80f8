"""What the verb, helper or clause around an act makes of it, beside a sentence like it in
which it was done."""

import pytest

from tests.language.sentences import code_sentences
from tests.language.told import check_told
from truceline.codebook import Codebook
from truceline.model import EventType, Factuality

CONSULT, MOBILIZE, RETREAT = EventType.CONSULT, EventType.MOBILIZE, EventType.RETREAT
SUPPORT = EventType.SUPPORT


def _factualities(codebook: Codebook, text: str, kind: EventType) -> set[Factuality]:
    (coded,) = code_sentences(codebook, [text])
    return {one.factuality for one in coded.claims if one.type is kind}


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        ("The M23 was about to free forty soldiers.", RETREAT, Factuality.PLANNED),
        ("The M23 has to withdraw from Goma.", RETREAT, Factuality.DEMANDED),
        ("The M23 ought to withdraw from Goma.", RETREAT, Factuality.DEMANDED),
        ("The M23 is set to free forty soldiers.", RETREAT, Factuality.PLANNED),
        ("Kinshasa is set to send troops to Goma.", MOBILIZE, Factuality.PLANNED),
        (
            "Angola insisted that the M23 withdraw from Goma.",
            RETREAT,
            Factuality.DEMANDED,
        ),
        (
            "When the M23 frees forty soldiers, Angola will pay.",
            RETREAT,
            Factuality.PLANNED,
        ),
        (
            "Had the M23 freed forty soldiers, Angola would have paid.",
            RETREAT,
            Factuality.POSSIBLE,
        ),
        ("Perhaps the M23 will free forty soldiers.", RETREAT, Factuality.POSSIBLE),
        (
            "The M23 allegedly freed forty soldiers on Monday.",
            RETREAT,
            Factuality.POSSIBLE,
        ),
        ("The M23 went on to free forty soldiers.", RETREAT, Factuality.ACTUAL),
        ("The M23 had to withdraw from Goma.", RETREAT, Factuality.ACTUAL),
        (
            "Angola insisted that the M23 freed forty soldiers.",
            RETREAT,
            Factuality.ACTUAL,
        ),
        ("When the M23 freed forty soldiers, Angola paid.", RETREAT, Factuality.ACTUAL),
        (
            "Angola paid once the M23 had freed forty soldiers.",
            RETREAT,
            Factuality.ACTUAL,
        ),
    ],
)
def test_words_around_the_verb_of_an_act_tell_how_real_it_is(
    codebook: Codebook, text: str, kind: EventType, wanted: Factuality
) -> None:
    assert _factualities(codebook, text, kind) == {wanted}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The M23 backed out of freeing forty soldiers.", RETREAT),
        ("The M23 stopped handing over its weapons.", RETREAT),
        ("The M23 stopped short of handing over its weapons.", RETREAT),
        ("The M23 hesitated to free forty soldiers.", RETREAT),
        ("The M23 has yet to hold talks with the government of Congo.", CONSULT),
        ("Instead of holding talks with Kinshasa, the M23 went home.", CONSULT),
        ("Rather than hold talks with Kinshasa, the M23 went home.", CONSULT),
    ],
)
def test_what_a_verb_above_leaves_undone_is_no_act(
    codebook: Codebook, text: str, kind: EventType
) -> None:
    assert not _factualities(codebook, text, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The M23 set free forty soldiers.", RETREAT),
        ("The M23 set forty soldiers free.", RETREAT),
        ("The M23 let forty soldiers go free.", RETREAT),
        ("After holding talks with Kinshasa, the M23 went home.", CONSULT),
    ],
)
def test_what_looks_like_it_and_was_done_is_an_act(
    codebook: Codebook, text: str, kind: EventType
) -> None:
    assert _factualities(codebook, text, kind) == {Factuality.ACTUAL}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The M23 vowed to hand over its weapons.", EventType.AGREE),
        ("The M23 vowed to return to the talks.", EventType.AGREE),
        ("The M23 vowed to storm the airport of Goma.", EventType.THREATEN),
    ],
)
def test_a_vow_is_a_promise_or_a_threat_by_what_is_vowed(
    codebook: Codebook, text: str, kind: EventType
) -> None:
    words = {EventType.AGREE, EventType.THREATEN}
    (coded,) = code_sentences(codebook, [text])
    assert {one.type for one in coded.claims} & words == {kind}


def test_whoever_is_paid_in_exchange_for_an_act_is_to_do_it() -> None:
    check_told(
        "Angola offered money to the M23 in exchange for freeing forty soldiers.",
        RETREAT,
        "m23",
        "",
    )


def test_whoever_is_suspected_of_a_deed_is_to_have_done_it() -> None:
    check_told(
        "The M23 is suspected of attacking an army post.", EventType.ASSAULT, "m23", ""
    )
