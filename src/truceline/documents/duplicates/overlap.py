"""Two articles -> the share of each that stands in the other, word by word."""

from truceline.documents.duplicates.numbers import are_two_reports
from truceline.documents.duplicates.wording import coverage_of, words_of
from truceline.model import Article, Overlap


def overlap_of(one: Article, other: Article) -> Overlap:
    """The share of the words of each that stand in a run which the other has as well.

    Counted in words and not in runs, so that one changed word costs one word. Two reports
    of different days in one form of words share nothing; on one day another number is a
    figure put right.
    """
    first, second = sorted((one, other), key=lambda article: article.id)
    words, other_words = words_of(first), words_of(second)
    if first.date != second.date and are_two_reports(words, other_words):
        share = share_of_other = 0.0
    else:
        share = coverage_of(words, other_words).share
        share_of_other = coverage_of(other_words, words).share
    return Overlap(
        first=first.id,
        second=second.id,
        share_of_first=share,
        share_of_second=share_of_other,
    )
