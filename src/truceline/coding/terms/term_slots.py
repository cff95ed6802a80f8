"""The parts of a term that vary: lengths of time, numbers, shares, and marked days.

Each is a pattern; its named groups carry the slot's number, so that a form may hold a
slot twice.
"""

from truceline.coding.sentences.numbers import SCALES, WORDS

# Marks put over the date phrases of a sentence, so that a form can ask for one.
DAY, RANGE = "\ue000", "\ue001"
UNITS = ("hour", "day", "week", "month", "year")

_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_WORD = "|".join(sorted((*WORDS, *SCALES), key=lambda word: (-len(word), word)))
_FIGURES = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_ABOUT = (
    r"about|around|some|roughly|approximately|nearly|almost|at least|at most|up to|"
    r"over|under|more than|less than|fewer than|no more than|no less than|as many as|"
    r"a total of|all|all the|the"
)
_COUNT = (
    rf"\d{{1,4}}|(?:{_TENS})[-\s](?:one|two|three|four|five|six|seven|eight|nine)|"
    rf"{_WORD}|an?"
)
_VAGUE = r"(?:a\s+)?few|(?:a\s+)?couple\s+of|several|many|some"
_UNIT = "|".join(UNITS)
# "Ten more days", "seven consecutive days", "six full months".
_BETWEEN = r"(?:(?:more|further|additional|full|whole|consecutive|straight|quiet)\s+)?"


def length(number: int) -> str:
    """ "Three months", "a three-day", "a week-long", "seven to ten days"."""
    return (
        rf"(?P<length{number}>"
        rf"(?:(?:the|an?)\s+)?(?:(?P<about{number}>{_ABOUT})\s+)?"
        rf"(?:(?:first|next|another|additional|full|initial|further)\s+)?"
        rf"(?:(?P<count{number}>{_COUNT})"
        rf"(?P<to{number}>(?:\s+(?:to|or)\s+|\s?[-–]\s?)(?:{_COUNT}))?"
        rf"|(?P<vague{number}>{_VAGUE}))"
        rf"(?:\s+|-){_BETWEEN}(?P<unit{number}>{_UNIT})s?(?:-long)?"
        rf"|(?:(?:the|an?)\s+)?(?P<long{number}>day|week|month|year)-?long)"
        r"(?![\w-]|\s+(?:old|ago|earlier|later|before|after)\b)"
    )


def count(number: int) -> str:
    """ "Up to 5,000", "one hundred", "about 8,600"."""
    return (
        rf"(?:(?P<about{number}>{_ABOUT})\s+)?"
        rf"(?P<number{number}>{_FIGURES}|(?:an?\s+)?(?:{_WORD})(?:[-\s](?:{_WORD})){{0,3}})"
        r"(?![\w%]|[.,:]\d|\s?(?:percent|per\s+cent)\b)"
    )


def rounded(number: int) -> str:
    """ "More than 3,000", "some 4,600": a count of what has come together."""
    return (
        r"(?=(?:about|around|some|roughly|nearly|almost|over|more than|at least)\s)"
        + count(number)
    )


def morrow(number: int) -> str:
    """The day after that on which it is said: "at midnight", "the next day"."""
    return (
        rf"(?P<morrow{number}>midnight\b(?!\s+on\b)|the\s+(?:next|following)\s+day\b)"
    )


def share(number: int) -> str:
    """ "80 percent", "half", "two thirds"."""
    return (
        rf"(?P<share{number}>(?:{_FIGURES})\s?(?:%|percent\b|per\s+cent\b|per-cent\b)|"
        rf"(?:{_WORD})(?:[-\s](?:{_WORD}))?\s+(?:percent|per\s+cent)\b|half\b|"
        r"(?:an?|one|two|three|four)[-\s](?:half|thirds?|quarters?|fourths?|fifths?|"
        r"tenths?)\b)"
    )


def unit(number: int) -> str:
    """A unit of time on its own: "a day", "each week"."""
    return rf"(?P<unit{number}>{_UNIT})s?\b(?!\s+(?:later|earlier|before|after|ago)\b)"


def day(number: int) -> str:
    """A date phrase that days can be given for."""
    return rf"(?:the\s+)?(?P<day{number}>{DAY}+)"


def stretch(number: int) -> str:
    """A date phrase from one day to another."""
    return rf"(?P<range{number}>{RANGE}+)"


def rest(number: int) -> str:
    """The words up to the next mark or to a new clause."""
    return (
        rf"(?P<rest{number}>[^.;:,()\n\u2014{DAY}{RANGE}]{{2,90}}?)"
        r"(?=\s*[.;:,()\n\u2014\"”]|\s+(?:if|when|unless|until|while|but|he|she|they|"
        rf"said|says)\b|\s*[{DAY}{RANGE}]|\s*$)"
    )


def thing(number: int) -> str:
    """A few words from the beginning of a clause on."""
    return (
        r"(?:(?<=^)|(?<=[,;:\u201c\"]\s)|(?<=\bthat\s)|(?<=\band\s)|(?<=\bbut\s)|"
        r"(?<=\ball\s)|(?<=\bof\s)|(?<=\bsaid\s))"
        rf"(?P<thing{number}>[\w'’-]+(?:\s+[\w'’-]+){{0,5}}?)"
    )


def gap(number: int) -> str:
    """A few words that are passed over."""
    return rf"(?P<gap{number}>[^.;:\n]{{0,60}}?)"


SLOTS = {
    "day": day,
    "gap": gap,
    "length": length,
    "morrow": morrow,
    "number": count,
    "range": stretch,
    "rest": rest,
    "rounded": rounded,
    "share": share,
    "thing": thing,
    "unit": unit,
}
