"""Two reports in one form of words: the same sentences of another day, other numbers.

A monitor's daily bulletin differs from that of the day before in little but its figures.
It is a report of its own, however many of its words were printed before.
"""

from collections import Counter
from itertools import groupby

from truceline.documents.duplicates.kinds import WHOLE
from truceline.documents.duplicates.wording import RUN, coverage_of

_VALUES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen "
        "fourteen fifteen sixteen seventeen eighteen nineteen".split()
    )
} | {
    word: 10 * tens
    for tens, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
_SCALES = frozenset({"hundred", "thousand"})

# What stands in the place of any number.
_NUMBER = "#"

# Letters and digits of a number that is read as one.
_LONGEST = 60

# So many words in a row that the other article has not are a sentence of news, which
# makes an update, or one that was cut, which makes an excerpt. Fewer are the name of
# another day or place. A changed word next to a shorter run than counts takes that along.
_SENTENCE = 2 * RUN


def are_two_reports(words: list[str], other_words: list[str]) -> bool:
    """Whether two texts are alike sentence by sentence but not in their numbers.

    Each must have a number that the other has not: one that was only cut or added tells
    of no second count, and the order of paragraphs does not matter. An article that
    changes a number and adds a sentence is an update of the other and no new bulletin.
    """
    text, numbers = _without_numbers(words)
    other_text, other_numbers = _without_numbers(other_words)
    if not (numbers - other_numbers and other_numbers - numbers):
        return False
    both = (coverage_of(text, other_text), coverage_of(other_text, text))
    return all(each.share >= WHOLE and each.longest_gap < _SENTENCE for each in both)


def _without_numbers(words: list[str]) -> tuple[list[str], Counter[int | str]]:
    """The words with one mark for each number, and the numbers."""
    text: list[str] = []
    numbers: Counter[int | str] = Counter()
    for is_number, found in groupby(words, key=_is_number):
        if is_number:
            text.append(_NUMBER)
            numbers[_value(list(found))] += 1
        else:
            text.extend(found)
    return text, numbers


def _is_number(word: str) -> bool:
    return word.isdecimal() or word in _VALUES or word in _SCALES


def _value(words: list[str]) -> int | str:
    """One value for one number, as printed: "1,200", "1200" and "twelve hundred"."""
    # The comma of "1,200" is no word: its parts are put together again.
    digits = "".join(words)
    if len(digits) > _LONGEST:
        # The cells of a table, or a line of phone numbers.
        return digits
    if digits.isdecimal():
        return int(digits)
    value = 0
    for is_digits, found in groupby(words, key=str.isdecimal):
        if is_digits:
            value += int("".join(found))
            continue
        for word in found:
            value = _and(value, word)
    return value


def _and(value: int, word: str) -> int:
    """The value of the words so far and one more: "two thousand three" and "hundred"."""
    if word == "hundred":
        last = value % 1000
        return value - last + 100 * (last or 1)
    if word == "thousand":
        return 1000 * (value or 1)
    return value + _VALUES[word]
