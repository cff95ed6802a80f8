"""The day of a sentence is not that of an act that hangs on one of its nouns."""

from datetime import date

import pytest

from tests.language.sentences import code_sentences
from tests.loaded import loaded_codebook
from truceline.model import EventDate, EventType


def _date(report: str, kind: EventType) -> EventDate | None:
    (coded,) = code_sentences(loaded_codebook(), [report])
    dates = [claim.date for claim in coded.claims if claim.type is kind]
    assert dates, coded.claims
    return dates[-1]


@pytest.mark.parametrize(
    ("report", "kind"),
    [
        (
            "The rebels freed 20 captives on Sunday under the agreement signed in Doha.",
            EventType.SUPPORT,
        ),
        (
            "Six prisoners to whose release France had objected were flown out on Monday.",
            EventType.REJECT,
        ),
        (
            "The villagers whom the army had arrested came home on Monday.",
            EventType.COERCE,
        ),
        (
            "On Monday the envoy praised the truce that the rebels had declared.",
            EventType.CONCEDE,
        ),
    ],
)
def test_what_was_done_before_is_not_of_the_day_of_the_sentence(
    report: str, kind: EventType
) -> None:
    assert _date(report, kind) is None


@pytest.mark.parametrize(
    ("report", "kind"),
    [
        (
            "The rebels freed 20 captives under the agreement signed in Doha on Monday.",
            EventType.SUPPORT,
        ),
        (
            "The villagers whom the army had arrested on Monday came home.",
            EventType.COERCE,
        ),
        ("The army had arrested ten villagers on Monday.", EventType.COERCE),
    ],
)
def test_the_day_that_stands_beside_the_act_is_its_own(
    report: str, kind: EventType
) -> None:
    found = _date(report, kind)
    assert found is not None
    assert found.earliest == found.latest == date(2020, 6, 1)
