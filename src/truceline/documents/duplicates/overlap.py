"""Two articles -> the share of each that stands in the other, word by word."""

from truceline.documents.duplicates.wording import RUN, runs_of, words_of
from truceline.model import Article, Overlap


def overlap_of(one: Article, other: Article) -> Overlap:
    """The share of the words of each that stand in a run which the other has as well.

    Counted in words and not in runs, so that one changed word costs one word.
    """
    first, second = sorted((one, other), key=lambda article: article.id)
    words, other_words = words_of(first), words_of(second)
    return Overlap(
        first=first.id,
        second=second.id,
        share_of_first=_share(words, other_words),
        share_of_second=_share(other_words, words),
    )


def _share(words: list[str], of: list[str]) -> float:
    """The part of the words that lie in a run of the other list."""
    if not words:
        return 0.0
    known = frozenset(runs_of(of))
    covered = 0
    reached = 0
    for at, run in enumerate(runs_of(words)):
        if run in known:
            end = min(at + RUN, len(words))
            covered += end - max(at, reached)
            reached = end
    return round(covered / len(words), 4)
