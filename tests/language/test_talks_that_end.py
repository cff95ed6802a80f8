"""Talks that end or fail have been held; who ends them, or leaves them, refuses them."""

import pytest

from tests.language.sentences import code_sentences
from tests.loaded import loaded_codebook
from truceline.model import EventType


def _types(report: str) -> set[EventType]:
    (coded,) = code_sentences(loaded_codebook(), [report])
    return {claim.type for claim in coded.claims}


@pytest.mark.parametrize(
    "report",
    [
        "The third round of talks between Colombo and the Tamil Tigers ended in Oslo.",
        "The peace talks between the army and the rebels ended on Friday.",
        "The two-day meeting between the president and the rebel leader ended in Juba.",
        "A five-day conference between Kabul and the Taliban ended in Nairobi on Sunday.",
        "The second round of talks between Damascus and the Kurds closed in Geneva.",
        "The negotiations between Rabat and the Polisario wrapped up in New York.",
        "Six days of talks between Kabul and the Taliban ended in Doha on Saturday.",
        "The summit between Armenia and Azerbaijan came to an end in Sochi on Monday.",
        "The dialogue between Kinshasa and the M23 drew to a close in Kampala.",
        "Talks between Georgia and Russia ended with an agreement to exchange prisoners.",
        "The first round of talks between Ankara and the PKK has ended, officials said.",
        "The talks between Colombo and the Tamil Tigers ended without agreement.",
        "The talks between Kabul and the Taliban ended in failure on Friday.",
        "The talks between Kabul and the Taliban collapsed on Friday.",
        "The peace talks between Bogota and the ELN broke down in Quito.",
        "The meeting between Georgia and Russia ended in acrimony.",
    ],
)
def test_talks_that_ended_or_failed_were_held(report: str) -> None:
    found = _types(report)
    assert EventType.CONSULT in found
    assert EventType.REJECT not in found


@pytest.mark.parametrize(
    "report",
    [
        "The negotiations between Rabat and the Polisario ended abruptly.",
        "The dialogue between Kinshasa and the M23 ended when the rebels walked out.",
        "The rebels ended their talks with the government.",
        "Colombo ended the peace talks with the Tamil Tigers on Monday.",
    ],
)
def test_talks_that_were_ended_or_left_were_refused(report: str) -> None:
    found = _types(report)
    assert EventType.REJECT in found
    assert EventType.CONSULT not in found


@pytest.mark.parametrize(
    "report",
    [
        "The first round of the election in Kenya ended on Sunday.",
        "The third round of the boxing match ended in Manila.",
        "The meeting of the two rivers ended the valley.",
        "The school term in Nepal ended on Friday.",
        "The road to the conference hall ended in Doha.",
        "The talks ended on Friday.",
    ],
)
def test_what_else_ends_is_no_meeting(report: str) -> None:
    assert EventType.CONSULT not in _types(report)


@pytest.mark.parametrize(
    ("report", "kind"),
    [
        (
            "Gunmen carried off two priests from a church in Mindanao.",
            EventType.ASSAULT,
        ),
        ("The rebels carried off ten villagers on Friday.", EventType.ASSAULT),
        ("They had been carried off from the cathedral in May.", EventType.ASSAULT),
        ("The government matched the rebels' truce on Monday.", EventType.CONCEDE),
        ("Manila had matched the ceasefire of the communists.", EventType.CONCEDE),
    ],
)
def test_people_are_carried_off_and_a_truce_is_matched(
    report: str, kind: EventType
) -> None:
    assert kind in _types(report)


@pytest.mark.parametrize(
    "report",
    [
        "The coach's team carried off the cup in Manila.",
        "The flood carried off two bridges in Mindanao.",
        "She was carried off on a stretcher.",
        "The colour of the minister's tie matched the flag of the truce.",
        "The army matched the rebels' numbers in Cotabato.",
    ],
)
def test_a_prize_carried_off_and_a_match_of_numbers_are_no_act(report: str) -> None:
    assert not _types(report) & {EventType.ASSAULT, EventType.CONCEDE}
