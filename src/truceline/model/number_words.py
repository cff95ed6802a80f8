"""The numbers that English writes out in one word."""

_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
).split()
_TENS = "thirty forty fifty sixty seventy eighty ninety".split()

# One to twenty, then the tens.
NUMBER_WORDS: dict[str, int] = {
    word: number for number, word in enumerate(_SMALL, start=1)
} | {word: 10 * number for number, word in enumerate(_TENS, start=3)}
