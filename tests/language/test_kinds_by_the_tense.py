"""What kind of statement it is where the cue word alone misleads.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.sentences import code_text
from truceline.coding import Coding
from truceline.language.reader import Reader


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # What is sworn of the past is no promise.
        ("The admiral swore that no ship of his had fired.", "denial"),
        ("The delegate swears that his men have not left the camp.", "denial"),
        ("The abbot assured us that the bridge was open.", "report"),
        ("The delegate swore that his men would not leave the camp.", "promise"),
        ("The abbot assured us that the bridge will open.", "promise"),
        ("The clerk warned that the town would burn.", "threat"),
        # An infinitive that tells what somebody is or did asks for nothing.
        ("The captain is reported by a trader to have fled to Lome.", "report"),
        ("The captain told the boys to leave the pier.", "demand"),
        # Nobody denies what is only said.
        ("It was said in Kidal that no rice had come.", "report"),
        ("The prefect said that no rice had come.", "denial"),
        ("The queen called the rumour a fairy tale.", "denial"),
        ("The queen called the levy a robbery.", "accusation"),
        ("The court said it had no intention to free him.", "refusal"),
    ],
)
def test_the_content_tells_the_kind(
    reader: Reader, coding: Coding, text: str, kind: str
) -> None:
    [one] = code_text(coding, reader, text).statements
    assert one.kind == kind
