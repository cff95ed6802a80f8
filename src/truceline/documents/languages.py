"""The language of a text, as an ISO 639 code; None where the text does not tell it.

English is told by its commonest words, which no dispatch can do without however many
names stand in it. Only a text that has few of them is shown to py3langid, which takes
half a second to load and takes short English texts full of names for other languages.
"""

import re
from functools import cache
from typing import Protocol

from truceline.model.languages import ENGLISH

# So much of a text tells its language; the rest would only cost time.
LOOK = 4000

# In fewer letters nothing is recognised; words would not do for scripts without spaces.
_LEAST_LETTERS = 32

# The part of its words that stand in the list below. No dispatch of the example had less
# than .16; of 174 articles of an American broadcaster four did, all of them captions,
# and py3langid took three of the four for English. Short reports in fourteen other
# languages had none.
_ENGLISH = 0.08
_HARDLY_ENGLISH = 0.04
# None of 4,788 single paragraphs of the same broadcaster was taken for another language at
# all; reports in the other languages had .58 and more.
_LEAST_CONFIDENCE = 0.3
# English headlines and captions without a verb are taken for it.
_LIKE_ENGLISH = frozenset({"pcm"})

_WORD = re.compile(r"[^\W\d_]+")
# None of them is a common word of another language written in Latin letters.
_ENGLISH_WORDS = frozenset(
    "the and that with from this which has were they said would their have been are not "
    "who after what when there will his".split()
)


def find_language(text: str) -> str | None:
    """The language, or None for a text that is too short or too mixed to tell."""
    words = _WORD.findall(text[:LOOK])
    english = sum(word.casefold() in _ENGLISH_WORDS for word in words)
    if english and english >= _ENGLISH * len(words):
        return ENGLISH
    # Names say where a report is from and not what it is written in.
    plain = " ".join(word for word in words if not word[0].isupper() or word.isupper())
    if len(plain) < _LEAST_LETTERS:
        return None
    language, confidence = _identifier().classify(plain)
    if language == ENGLISH:
        return ENGLISH
    if english > _HARDLY_ENGLISH * len(words) or confidence < _LEAST_CONFIDENCE:
        return None
    return language


class _Classifies(Protocol):
    def classify(self, text: str) -> tuple[str, float]: ...


@cache
def _identifier() -> _Classifies:
    from py3langid.langid import (  # type: ignore[import-untyped]  # it comes without types
        MODEL_FILE,
        LanguageIdentifier,
    )

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(set(identifier.labels) - _LIKE_ENGLISH)
    classifies: _Classifies = identifier
    return classifies
