"""The numbers that English writes out: "seven", "thirty", "twenty-one"."""

_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = tuple("twenty thirty forty fifty sixty seventy eighty ninety".split())
_ONES = tuple(_SMALL[:9])

# One to nineteen, then the tens.
NUMBER_WORDS: dict[str, int] = {
    word: number for number, word in enumerate(_SMALL, start=1)
} | {word: 10 * number for number, word in enumerate(_TENS, start=2)}
# Any of them for a pattern, "twenty-one" before "twenty".
NUMBER_PATTERN = (
    rf"(?:(?:{'|'.join(_TENS)})[\s-](?:{'|'.join(_ONES)})|{'|'.join(NUMBER_WORDS)})"
)


def read_number(text: str) -> int | None:
    """The whole number below a hundred that a text says in words, or any in figures; None for
    everything else."""
    if text.isascii() and text.isdigit():
        return int(text)
    tens, _, ones = " ".join(text.lower().replace("-", " ").split()).partition(" ")
    if not ones:
        return NUMBER_WORDS.get(tens)
    if tens in _TENS and ones in _ONES:
        return NUMBER_WORDS[tens] + NUMBER_WORDS[ones]
    return None
