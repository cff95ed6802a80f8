"""Both halves of an exchange of captives: who goes free, of which side, and how many.

The sentences go through the language model, so the test stands here.
"""

from datetime import date

import pytest

from tests.language.sentences import code_sentences
from tests.loaded import loaded_codebook
from truceline.model import Claim, Factuality

TALIBAN, KABUL = "taliban", "afghan-government"
# A report, and of each release how many, of whom, and by whom if that is told.
BOTH = [
    (
        "Two professors came home, while three Taliban commanders for whom they were exchanged landed in Doha.",
        [(3, TALIBAN, None)],
    ),
    (
        "Kabul exchanged three Taliban prisoners for two professors on Monday.",
        [(3, TALIBAN, KABUL), (2, "two professors", TALIBAN)],
    ),
    (
        "In November three commanders of the Taliban were exchanged for two professors.",
        [(3, TALIBAN, None), (2, "two professors", TALIBAN)],
    ),
]
# What is traded for something and is nobody's captive.
NEITHER = [
    "Kabul exchanged its envoy to the Taliban for a general.",
    "The market exchanged dollars for euros on Monday.",
    "The Taliban exchanged letters with Kabul for three weeks.",
]


def _freed(report: str) -> list[Claim]:
    coded = code_sentences(loaded_codebook(), [report], day=date(2020, 6, 1))[0]
    return [one for one in coded.claims if one.mode == "release"]


@pytest.mark.parametrize(("report", "halves"), BOTH)
def test_each_half_of_an_exchange_is_freed(
    report: str, halves: list[tuple[float, str, str | None]]
) -> None:
    freed = [
        (
            one.amount and one.amount.most,
            one.target[0].party or one.target[0].name,
            one.source[0].party if one.source else None,
        )
        for one in _freed(report)
    ]
    assert sorted(freed, key=str) == sorted(halves, key=str)


@pytest.mark.parametrize("report", NEITHER)
def test_what_is_traded_and_no_captive_is_not_freed(report: str) -> None:
    assert _freed(report) == []


def test_an_exchange_that_is_demanded_frees_nobody() -> None:
    demanded = "The Taliban demanded that two professors be exchanged for ten Taliban commanders."
    freed = _freed(demanded)
    assert freed
    assert all(one.factuality is Factuality.DEMANDED for one in freed)
