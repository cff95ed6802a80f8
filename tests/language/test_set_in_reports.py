"""What a reporting clause set into a sentence reports, however the parser hangs it.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.sentences import code_text
from truceline.coding import Coding
from truceline.language.reader import Reader

# Text, words of the speaker, the pieces of the content.
TOLD = [
    (
        "Unless the king signs, the Maoist envoy warned on Friday, not one rifle will be stored.",
        "Maoist envoy",
        ["Unless the king signs", "not one rifle will be stored"],
    ),
    (
        "The captives would go home, the Polisario delegate hinted, once the wall had been opened.",
        "Polisario delegate",
        ["The captives would go home", "once the wall had been opened"],
    ),
    (
        "If the rains stop, a relief official told reporters on Sunday, the camps could be reached by May.",
        "relief official",
        ["If the rains stop", "the camps could be reached by May"],
    ),
    (
        "So far, the bishop's office complains, the gunmen have not left the school.",
        "bishop's office",
        ["So far", "the gunmen have not left the school"],
    ),
    (
        "No convoy leaves Juba, the commissioner announced, before the debt to the drivers is paid.",
        "commissioner",
        ["No convoy leaves Juba", "before the debt to the drivers is paid"],
    ),
    (
        "There is, the monitor writes, no longer any line to watch.",
        "monitor",
        ["There is", "no longer any line to watch"],
    ),
    (
        "On Saturday a bus was stopped near Kidal, local radio reported; nobody was hurt.",
        "local radio",
        ["On Saturday a bus was stopped near Kidal"],
    ),
    (
        "Two boys were taken from the market, the fishermen told us; an uncle paid for them.",
        "fishermen",
        ["Two boys were taken from the market"],
    ),
    (
        "Since Monday not a shell has fallen on the port, the observer mission stated in a note issued at Geneva.",
        "observer mission",
        ["Since Monday not a shell has fallen on the port"],
    ),
    (
        "The judge is angry: the admiral, he told a hearing on Thursday, would hear of neither maps nor names.",
        "he",
        ["the admiral", "would hear of neither maps nor names"],
    ),
    (
        "The dam, the engineers said, had been mined.",
        "engineers",
        ["The dam", "had been mined"],
    ),
    (
        "It may lift the blockade, a port clerk said, provided the pilots are paid.",
        "port clerk",
        ["It may lift the blockade", "provided the pilots are paid"],
    ),
    (
        "In Lhokseumawe, the monitors note, not a shot was heard.",
        "monitors",
        ["In Lhokseumawe", "not a shot was heard"],
    ),
]

# The narrator's own words beside a reporting clause.
NARRATED = [
    (
        "The bridge was open, the mayor said, but nobody crossed it.",
        ["The bridge was open"],
    ),
    (
        "The army had won, the general claimed, although his men were still running.",
        ["The army had won"],
    ),
    (
        "The road is mined, a trader said, adding that two lorries had burned.",
        ["The road is mined", "two lorries had burned"],
    ),
    (
        "The front is ready, said its spokesman, who once sold carpets.",
        ["The front is ready"],
    ),
]


# What a verb between two commas is about stands behind it, and nobody says the rest.
NOT_SAID = [
    "A day after the raid on Kidal, the general ordered on Tuesday a new march.",
    "Back in Juba, the envoy asked the court on Friday for a pardon, his third.",
    "The mayor, who sold carpets once, endorsed the plan, his wife beside him.",
]


@pytest.mark.parametrize(("text", "speaker", "pieces"), TOLD)
def test_a_clause_set_in_reports_what_stands_on_both_sides_of_it(
    reader: Reader, coding: Coding, text: str, speaker: str, pieces: list[str]
) -> None:
    [one] = code_text(coding, reader, text).statements
    assert one.speaker is not None
    assert speaker in one.speaker.span.of(text)
    assert [piece.of(text) for piece in one.content] == pieces


@pytest.mark.parametrize(("text", "pieces"), NARRATED)
def test_what_the_narrator_goes_on_with_is_not_in_the_content(
    reader: Reader, coding: Coding, text: str, pieces: list[str]
) -> None:
    found = code_text(coding, reader, text).statements
    assert [piece.of(text) for one in found for piece in one.content] == pieces


@pytest.mark.parametrize("text", NOT_SAID)
def test_what_stands_beside_a_verb_with_an_object_is_not_said(
    reader: Reader, coding: Coding, text: str
) -> None:
    for one in code_text(coding, reader, text).statements:
        assert one.cue is not None
        assert all(piece.start > one.cue.start for piece in one.content)
