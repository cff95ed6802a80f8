"""Acts that were taken back, mistaken, played or done by private people, beside true ones.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.sentences import code_text
from truceline.coding import Coding
from truceline.language.reader import Reader
from truceline.model import Factuality

LEAD = (
    "The Colombian government and the National Liberation Army (ELN) have met since "
    "May.\n\n"
)

NOT_DONE = [
    "The newspaper withdrew its report that the army had bombed a school.",
    "What the villagers took for shelling was thunder.",
    "The announced withdrawal of the army failed to materialise.",
    "During a drill, soldiers stormed a bus and freed ten hostages.",
    "The opera ends when the soldiers surrender to the queen.",
    "Had the rebels signed, the war would have ended.",
    "A song about the release of the soldiers became a hit.",
    "Students acted out the talks between the government and the ELN.",
    "Colombia met Peru in the quarter-final on Friday.",
]

DONE = [
    "The newspaper withdrew its report, and the ELN freed the nurse.",
    "The ELN not only freed the soldiers but gave back their boots.",
    "The ELN laid siege to the town of Bojaya.",
    "The ELN gave up its siege of the town.",
    "Rebels shot at a bus of the national football team.",
    "The hostages were released by the ELN in front of a football stadium.",
]


def _told_as_done(coding: Coding, reader: Reader, text: str) -> bool:
    return any(
        claim.factuality is Factuality.ACTUAL and claim.evidence.start >= len(LEAD)
        for claim in code_text(coding, reader, LEAD + text).claims
    )


@pytest.mark.parametrize("text", NOT_DONE, ids=NOT_DONE)
def test_what_was_taken_back_or_played_was_not_done(
    coding: Coding, reader: Reader, text: str
) -> None:
    assert not _told_as_done(coding, reader, text)


@pytest.mark.parametrize("text", DONE, ids=DONE)
def test_what_was_done_beside_such_words_was_done(
    coding: Coding, reader: Reader, text: str
) -> None:
    assert _told_as_done(coding, reader, text)
