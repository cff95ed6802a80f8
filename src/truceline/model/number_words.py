"""The numbers that English writes out in one word."""

_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = tuple("twenty thirty forty fifty sixty seventy eighty ninety".split())

# One to nineteen, then the tens.
NUMBER_WORDS: dict[str, int] = {
    word: number for number, word in enumerate(_SMALL, start=1)
} | {word: 10 * number for number, word in enumerate(TENS, start=2)}
