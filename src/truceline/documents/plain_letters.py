"""The text of an article in plain letters and line breaks, as it is kept and quoted."""

import re

# Hints for whoever sets the line, which nobody sees: a word is one word with them or
# without. Joiners (U+200C, U+200D) stay; Persian words and emoji are other ones without.
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
# Letters that a typesetter ran together, as they are copied from a page.
_RUN_TOGETHER = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)


def with_plain_letters(raw: str) -> str:
    """The text with LF for every line break, without blank space at its ends, unseen
    characters in its words and letters run together."""
    seen = _UNSEEN.sub("", raw.replace("\r\n", "\n").replace("\r", "\n"))
    return seen.translate(_RUN_TOGETHER).strip()
