"""Text broken to the width of a page -> paragraphs of one line each.

A hyphen at the end of a line belongs to the word if the text has the word with it
elsewhere, if a capital or a digit follows, or if the first part is one that words are
joined with; otherwise it only parts the word. Nothing else is changed.
"""

import re
from collections.abc import Iterator

_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")
_BROKEN = re.compile(r"([^\W\d_]+)[-‐\xad]\n([^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_JOINED_WITH = frozenset(
    "anti co cross ex half ill long non one self short ten three two vice well".split()
)


def unwrapped(text: str) -> str:
    """The paragraphs, each on one line, parted by blank lines."""
    known = frozenset(word.casefold() for word in _whole_words(text))
    return "\n\n".join(
        " ".join(_mended(paragraph, known).split())
        for paragraph in _BLANK_LINES.split(text)
        if paragraph.strip()
    )


def _mended(paragraph: str, known: frozenset[str]) -> str:
    def joined(broken: re.Match[str]) -> str:
        first, second = broken.groups()
        hyphenated = f"{first}-{second}"
        if hyphenated.casefold() in known:
            return hyphenated
        if f"{first}{second}".casefold() in known:
            return f"{first}{second}"
        keeps = second[:1].isupper() or first.casefold() in _JOINED_WITH
        return hyphenated if keeps else f"{first}{second}"

    lines = "\n".join(line.strip() for line in paragraph.split("\n"))
    return _BROKEN.sub(joined, lines)


def _whole_words(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        words = _WORD.findall(line)
        # The first and the last of a line may be halves.
        yield from words[1:-1]
