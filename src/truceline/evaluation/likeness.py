"""When two pieces of text, or two names, are the same for scoring a gold dispatch.

Pieces are compared as words without case, accents and punctuation. The definitions are
those of the published form of the gold: evidence meets at half of the shorter piece, a
name matches if its words hold the other's.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

# Words that say nothing of who it is.
_IDLE = frozenset({"the", "of", "a", "an", "and", "mr", "ms", "president", "general"})
_SPACE = re.compile(r"\s+")

Place = tuple[int, int]


def words_of(text: str) -> list[str]:
    """The words, folded."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9 ]+", " ", plain.lower()).split()


def one_line(text: str) -> str:
    """The text with every run of white space as one blank."""
    return _SPACE.sub(" ", text)


def place_of(text: str, piece: str) -> Place | None:
    """Where a piece first stands in a text made ``one_line``; None if nowhere."""
    wanted = one_line(piece).strip()
    start = text.find(wanted) if wanted else -1
    return None if start < 0 else (start, start + len(wanted))


def overlap(one: Place | None, other: Place | None) -> float:
    """What two places share, as a part of the shorter one."""
    if one is None or other is None:
        return 0.0
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, shared) / max(1, min(one[1] - one[0], other[1] - other[0]))


def likeness(one: str, other: str) -> float:
    """The words in common over the words of either, counted as often as they stand."""
    first, second = Counter(words_of(one)), Counter(words_of(other))
    return sum((first & second).values()) / max(1, sum((first | second).values()))


def coverage(one: str, other: str) -> float:
    """The words in common as a part of the shorter piece."""
    first, second = Counter(words_of(one)), Counter(words_of(other))
    shorter = min(sum(first.values()), sum(second.values()))
    return sum((first & second).values()) / max(1, shorter)


def is_one_of(found: Iterable[str], accepted: list[str]) -> bool:
    """Whether a name found is an accepted one; where none is, none must be found."""
    names = [_telling(name) for name in found]
    if not accepted:
        return not names
    wanted = [_telling(name) for name in accepted]
    return any(a and b and (a <= b or b <= a) for a in names for b in wanted)


def _telling(name: str) -> frozenset[str]:
    return frozenset(words_of(name.replace("-", " "))) - _IDLE
