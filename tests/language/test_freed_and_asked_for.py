"""Who frees, leaves or disarms and for whom, where a demand, a deadline or a meeting tells it.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType, Factuality

_FARC = "The Colombian government holds talks with the FARC in Havana. "
TOLD = [
    (
        "The FARC urged the government to free the prisoners.",
        EventType.RETREAT,
        "olombia",
        "farc",
    ),
    (
        "The UN envoy urged the government to free 20 prisoners.",
        EventType.RETREAT,
        "olombia",
        "20 prisoners FARC farc",
    ),
    (
        "The UN envoy urged the government to free all those detained without charge.",
        EventType.RETREAT,
        "olombia",
        "those detained",
    ),
    (
        "The bishops urged both sides to let a convoy of lorries through to Tumaco.",
        EventType.RETREAT,
        "FARC",
        "convoy",
    ),
    (
        "The mission calls for the immediate release of those detained.",
        EventType.RETREAT,
        "",
        "those detained",
    ),
    (
        "The FARC gave the army a week to leave Tumaco.",
        EventType.RETREAT,
        "olombia",
        "FARC",
    ),
    (
        "The archbishop has accepted the FARC's offer of guards.",
        EventType.AGREE,
        "archbishop",
        "FARC",
    ),
    (
        "Ilva Moss telephoned the FARC commander, Oro Belan, who promised to free the miners.",
        EventType.AGREE,
        "Belan",
        "Moss",
    ),
    (
        "Governor Tano Diaz, who received the miners this morning, has agreed to reopen the pit.",
        EventType.AGREE,
        "Diaz",
        "miners",
    ),
    (
        "By Thursday 2,500 rifles had been handed over.",
        EventType.RETREAT,
        "FARC",
        "olombia",
    ),
    (
        "On Monday the bishop obtained the release of 14 nuns from the FARC.",
        EventType.RETREAT,
        "FARC",
        "nuns",
    ),
    (
        "The governor lifted the curfew in Tumaco.",
        EventType.CONCEDE,
        "governor",
        "Tumaco",
    ),
    (
        "The agreement foresees an exchange of prisoners.",
        EventType.RETREAT,
        "olombia",
        "FARC",
    ),
]
# The same, and words of whoever it is not for.
NOT_FOR = [
    (
        "The UN envoy urged both sides to free their prisoners.",
        EventType.RETREAT,
        "prisoners",
    ),
    (
        "The archbishop has accepted the FARC's offer of guards.",
        EventType.AGREE,
        "guards",
    ),
    (
        "Ilva Moss telephoned the FARC commander, Oro Belan, whom the army had promised to free.",
        EventType.AGREE,
        "Moss",
    ),
    (
        "On Monday the bishop obtained the release of 14 nuns from the FARC.",
        EventType.RETREAT,
        "bishop",
    ),
    ("The army lifted the siege of Tumaco.", EventType.CONCEDE, "Tumaco"),
]


@pytest.mark.parametrize(("report", "kind", "doer", "other"), TOLD)
def test_whom_an_act_is_for_is_found_beside_its_words(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(_FARC + report, kind, doer, other)


@pytest.mark.parametrize(("report", "kind", "other"), NOT_FOR)
def test_who_is_only_named_beside_an_act_is_not_whom_it_is_for(
    report: str, kind: EventType, other: str
) -> None:
    claims = claims_of(_FARC + report, kind)
    assert claims
    assert not any(other in called(one.target) for one in claims)


@pytest.mark.parametrize(
    "report",
    [
        "The truce of Monday holds.",
        "The ceasefire remains in force.",
        "The guerrillas surrendered a lorry-load of arms to the army.",
    ],
)
def test_a_truce_that_goes_on_and_arms_by_the_load_are_told(report: str) -> None:
    assert claims_of(_FARC + report, EventType.RETREAT)


@pytest.mark.parametrize(
    "report",
    ["The decree of Monday remains in force.", "The guerrillas ate a load of arms."],
)
def test_a_decree_in_force_is_no_truce(report: str) -> None:
    assert not claims_of(_FARC + report, EventType.RETREAT)


def test_guerrillas_with_an_amnesty_before_them_have_yet_to_surrender() -> None:
    report = "The president offered an amnesty to guerrillas who lay down their arms."
    kinds = {one.factuality for one in claims_of(_FARC + report, EventType.RETREAT)}
    assert kinds == {Factuality.DEMANDED}


def test_guerrillas_who_surrendered_did() -> None:
    report = (
        "The president offered an amnesty to the guerrillas who surrendered on Monday."
    )
    kinds = {one.factuality for one in claims_of(_FARC + report, EventType.RETREAT)}
    assert kinds == {Factuality.ACTUAL}


def test_each_side_gives_its_own_word_in_one_sentence() -> None:
    report = "The FARC pledged to disarm; the government, for its part, undertook to reopen the road."
    claims = claims_of(_FARC + report, EventType.AGREE)
    assert [called(one.source)[:4] for one in claims] in (
        ["FARC", "gove"],
        ["FARC", "Colo"],
    )


def test_two_who_agree_on_one_thing_say_it_once() -> None:
    report = "The FARC agreed with the government to disarm."
    assert len(claims_of(_FARC + report, EventType.AGREE)) == 1


def test_a_truce_reached_by_somebody_is_what_is_welcomed() -> None:
    report = "The bishop welcomed the ceasefire reached yesterday by the government and the FARC."
    (claim,) = claims_of(_FARC + report, EventType.AGREE)
    assert "FARC" in called(claim.source) + called(claim.target)


def test_who_acts_days_later_is_no_part_of_the_day() -> None:
    report = "Two days later the FARC rebels declared a ceasefire."
    (claim,) = claims_of(_FARC + report, EventType.CONCEDE)
    assert "FARC" in called(claim.source)
