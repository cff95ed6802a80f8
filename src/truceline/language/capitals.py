"""What is printed in capitals as the parser takes it, in small letters: whole paragraphs,
and the titles of speakers at the head of one."""

import re

from truceline.language.calendar import MONTHS, WEEKDAYS

# Fewer words can be names and their abbreviations.
_FEWEST_WORDS = 4
# Other words, too, where no day or year stands beside them: "may resume", "they march".
_AMBIGUOUS = ("march", "may")
_MONTHS = "|".join(name for name in MONTHS if name not in _AMBIGUOUS)
_NAMES_OF_DAYS = re.compile(
    rf"\b(?:{_MONTHS}|{'|'.join(WEEKDAYS)})\b"
    r"|\b(?:march|may)(?=,?\s+\d)|(?<=\d\s)(?:march|may)\b|(?<=\bin\s)(?:march|may)\b"
)
# "MS. ROWE: ", whose stop the parser would take for the end of a sentence.
_TITLED = re.compile(r"(?:MR|MS|MRS|DR|AMB|GEN|COL|SEN|REP|GOV)\.(?= [A-Z][\w.'’ -]*:)")
_FIRST_LETTERS = re.compile(r"(?:^|[.!?][\"'”’)]*\s+)[\"'“‘(]*[a-z]")


def with_plain_titles(paragraph: str) -> str:
    """A paragraph with the title of whoever speaks at its head as in plain print, every
    character in its place: "Ms. ROWE: Nobody came"."""
    found = _TITLED.match(paragraph)
    if found is None:
        return paragraph
    return found.group().capitalize() + paragraph[found.end() :]


def in_small_letters(paragraph: str) -> str:
    """A paragraph in capitals with every character in its place in small letters; any
    other paragraph as it is.

    Sentences, months and weekdays keep a capital. Names are not told from other words.
    """
    if not paragraph.isupper() or len(paragraph.split()) < _FEWEST_WORDS:
        return paragraph
    small = _NAMES_OF_DAYS.sub(
        lambda found: found.group().capitalize(), paragraph.lower()
    )
    small = _FIRST_LETTERS.sub(lambda found: found.group().upper(), small)
    return small if len(small) == len(paragraph) else paragraph
