"""Who says what where a noun carries it, where an idiom tells it, and where the tagger errs.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.sentences import code_text
from truceline.coding import Coding
from truceline.language.reader import Reader

# Text, words of the speaker, the cue, the pieces of the content.
TOLD = [
    # What somebody is charged with, or what is laid on somebody.
    (
        "The widow charged the bishop with cowardice.",
        "widow",
        "charged",
        "the bishop with cowardice",
    ),
    (
        "Elders reproached the governor with the burning of the market.",
        "Elders",
        "reproached",
        "the governor with the burning of the market",
    ),
    (
        "Traders ascribe the fire to the harbour police.",
        "Traders",
        "ascribe",
        "the fire to the harbour police",
    ),
    (
        "A senator likened the accord to a fire sale.",
        "senator",
        "likened",
        "the accord to a fire sale",
    ),
    # Idioms.
    (
        "The junta made plain that no ship would sail.",
        "junta",
        "made",
        "no ship would sail",
    ),
    (
        "The king let it be known that he would not sign.",
        "king",
        "let",
        "he would not sign",
    ),
    (
        "If the rains stop, the abbot let it be known, he might come down.",
        "abbot",
        "let",
        "If the rains stop|he might come down",
    ),
    (
        "The rebels served notice that the bridge would burn.",
        "rebels",
        "served",
        "the bridge would burn",
    ),
    (
        "The colonel gave his word that nobody would be harmed.",
        "colonel",
        "gave",
        "nobody would be harmed",
    ),
    # A subject in the quotation, and a verb that the parser hangs on its subject.
    (
        '"No talks under the guns," their envoy, Tan, declared.',
        "Tan",
        "declared",
        "No talks under the guns",
    ),
    (
        "The Cobra faction, which split from the front in 2002, offered to guard the dam.",
        "Cobra faction",
        "offered",
        "to guard the dam",
    ),
    (
        "The priest of the valley retorts that rice was sent to the camp twice.",
        "priest",
        "retorts",
        "rice was sent to the camp twice",
    ),
    (
        "One of the captains, Luis Prado, says the raid was staged.",
        "Luis Prado",
        "says",
        "the raid was staged",
    ),
    (
        "The premier ruled out a truce before the vote.",
        "premier",
        "ruled",
        "a truce before the vote",
    ),
]

NOT_TOLD = [
    "The pact announced last Monday did not take effect at noon.",
    "The shop charged the widow for two rugs.",
    "The waiter served the fish that the envoy had ordered.",
    # When somebody did something is not what they said.
    "The FARC declared a truce before the ministers met.",
    "The rebels attacked a post hours after the ministers had met.",
]


@pytest.mark.parametrize(("text", "speaker", "cue", "content"), TOLD)
def test_it_is_told_who_says_what(
    reader: Reader, coding: Coding, text: str, speaker: str, cue: str, content: str
) -> None:
    [one] = code_text(coding, reader, text).statements
    assert one.speaker is not None
    assert speaker in one.speaker.name
    assert one.cue is not None
    assert one.cue.of(text) == cue
    assert [piece.of(text) for piece in one.content] == content.split("|")


@pytest.mark.parametrize("text", NOT_TOLD)
def test_nobody_says_anything(reader: Reader, coding: Coding, text: str) -> None:
    assert not code_text(coding, reader, text).statements


def test_a_second_report_of_one_speaker_is_not_part_of_the_first(
    reader: Reader, coding: Coding
) -> None:
    text = "The League deplores that killers may go free and has threatened to go to court."
    found = code_text(coding, reader, text).statements
    assert [one.cue.of(text) for one in found if one.cue] == ["deplores", "threatened"]
    assert found[0].content[-1].of(text) == "killers may go free"
