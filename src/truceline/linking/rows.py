"""Acts told by their number in a row: "the fourth round of talks", "a second batch".

Of one row another number is another act. A round of talks goes on for weeks, so that the
news of its opening and that of its end are of one act.
"""

import re

from truceline.model import EventType, Mention

# What it is one of, and which one: ("round", 4).
Numbered = tuple[str, int]

# Weeks that a round goes on, with its pauses, at most.
ROUND_DAYS = 45

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
).split()
_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve"
).split()  # fmt: skip
_NUMBERS = {
    word: number
    for words in (_ORDINALS, _CARDINALS)
    for number, word in enumerate(words, start=1)
}
_ROW = "round|session|meeting|phase|stage|batch|group|tranche|convoy|release|swap"
_NUMBERED = re.compile(
    rf"\b(?P<ordinal>{'|'.join(_ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))"
    rf"(?: and (?:last|final))?(?: [\w-]+)? (?P<noun>{_ROW})\b"
    rf"|\b(?P<of>round|phase|stage) (?P<cardinal>{'|'.join(_CARDINALS)}|\d{{1,2}})\b",
    re.IGNORECASE,
)
# The first meeting is often the first for years, or the first of two men.
_COUNTED_ANEW = frozenset({"session", "meeting", "group", "convoy", "release", "swap"})
_LASTING = "round"


def numbered_in(words: str) -> frozenset[Numbered]:
    """The rows that the words name, each with its number."""
    found = set()
    for each in _NUMBERED.finditer(words):
        noun = (each["noun"] or each["of"]).casefold()
        number = _number(each["ordinal"] or each["cardinal"])
        if number > 1 or noun not in _COUNTED_ANEW:
            found.add((noun, number))
    return frozenset(found)


def _number(word: str) -> int:
    digits = re.match(r"\d+", word)
    return int(digits[0]) if digits else _NUMBERS[word.casefold()]


def is_of_a_round(mention: Mention) -> bool:
    """Whether it is of talks that go on for weeks under one number."""
    return mention.type is EventType.CONSULT and any(
        noun == _LASTING for noun, _ in numbered_in(mention.quotation)
    )


def share_number(one: frozenset[Numbered], other: frozenset[Numbered]) -> bool | None:
    """Whether both are of one number of a row; None where they are of no one row."""
    rows = {noun for noun, _ in one} & {noun for noun, _ in other}
    return bool(one & other) if rows else None
