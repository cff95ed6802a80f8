"""The words of an article that a copy would share, and runs of them.

Headline, dateline, by-line and closing credits are left out: every outlet writes its own.
Case and punctuation do not count.
"""

import re
from dataclasses import dataclass

from truceline.model import Article

# Words in a run that two articles must have in common for its words to be the same text.
# Four to seven found the same pairs on the edited dispatches; at three, set phrases such
# as "said in a" begin to count.
RUN = 5

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def words_of(article: Article) -> list[str]:
    """The words of the body, in order, as they are compared."""
    pieces: list[str] = []
    start = 0
    left_out = [*article.credits, *((article.front,) if article.front else ())]
    for span in sorted(left_out, key=lambda span: (span.start, span.end)):
        pieces.append(article.text[start : max(start, span.start)])
        start = max(start, span.end)
    pieces.append(article.text[start:])
    return _WORD.findall(" ".join(pieces).casefold().replace("’", "'"))


def runs_of(words: list[str]) -> list[str]:
    """Each run of words, one from every word on; a shorter text is a run itself."""
    if not words:
        return []
    last = max(len(words) - RUN, 0)
    return [" ".join(words[at : at + RUN]) for at in range(last + 1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How much of a text stands in another, and its longest stretch that does not."""

    share: float
    longest_gap: int


def coverage_of(words: list[str], of: list[str]) -> Coverage:
    """The part of the words that lie in a run of the other list."""
    if not words:
        return Coverage(share=0.0, longest_gap=0)
    known = frozenset(runs_of(of))
    covered = reached = longest_gap = 0
    for at, run in enumerate(runs_of(words)):
        if run in known:
            end = min(at + RUN, len(words))
            covered += end - max(at, reached)
            longest_gap = max(longest_gap, at - reached)
            reached = end
    return Coverage(
        share=round(covered / len(words), 4),
        longest_gap=max(longest_gap, len(words) - reached),
    )
