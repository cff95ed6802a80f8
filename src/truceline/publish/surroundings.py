"""The sentence around a piece of evidence, so that a row can be read by itself."""

import re
from dataclasses import dataclass

from truceline.model import Span
from truceline.publish.words import MOST_WORDS

# A line ends a sentence too: paragraphs and headlines do not run on.
SENTENCE_END = re.compile(r"[.!?…؟۔][\"'”’»)\]]*\s+(?=[^\sa-z]|$)|\s*[\r\n]+\s*")

FULL_STOPS = frozenset(".!?…؟۔")

# An evidence is looked at in a stretch of so many characters, since one line may hold a
# whole book; fifty words of any language fit into it.
STRETCH = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What stands before and after the evidence in its sentence; nothing is "".

    Spaces at the evidence's edge belong to it, so that the three read on.
    """

    before: str
    after: str


NOTHING = Surroundings(before="", after="")


def find_surroundings(text: str, span: Span, most: int = MOST_WORDS) -> Surroundings:
    """The rest of the sentence, cut with an ellipsis so that all is ``most`` words.

    A full stop in a name ("Gen. Miller") may cut it short; it never runs on into the
    next line.
    """
    before = _last_sentence(text[max(span.start - STRETCH, 0) : span.start])
    after = _first_sentence(text[span.end : span.end + STRETCH])
    if text[span.end - 1 : span.end] in FULL_STOPS:
        after = ""
    room = most - len(text[span.start : span.end].split())
    if room <= 0:
        return NOTHING
    ahead, behind = len(before.split()), len(after.split())
    # Half of the room each; what one side leaves, the other takes.
    keep_ahead = min(ahead, max(room // 2, room - behind))
    return Surroundings(
        before=_last_words(before, keep_ahead),
        after=_first_words(after, min(behind, room - keep_ahead)),
    )


def _last_sentence(text: str) -> str:
    ends = [found.end() for found in SENTENCE_END.finditer(text)]
    return text[ends[-1] :] if ends else text.lstrip()


def _first_sentence(text: str) -> str:
    found = SENTENCE_END.search(text)
    return text[: found.end()].rstrip() if found else text.rstrip()


def _last_words(text: str, most: int) -> str:
    starts = [found.start() for found in re.finditer(r"\S+", text)]
    if len(starts) <= most:
        return text
    return f"… {text[starts[-most] :]}" if most else "… "


def _first_words(text: str, most: int) -> str:
    ends = [found.end() for found in re.finditer(r"\S+", text)]
    if len(ends) <= most:
        return text
    return f"{text[: ends[most - 1]]} …" if most else " …"
