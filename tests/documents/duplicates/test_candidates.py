"""Which pairs are compared: those that share text, and never all."""

import pytest

from truceline.documents.duplicates import candidate_pairs, sketches_of
from truceline.documents.duplicates.candidates import NEIGHBOURS
from truceline.documents.duplicates.sketches import PLACES


def pairs(articles):
    """The candidates as places in the list of articles."""
    places = {article.id: at for at, article in enumerate(articles)}
    found = candidate_pairs(sketches_of(articles))
    return [(places[one], places[other]) for one, other in found]


def test_the_same_text_is_a_candidate(make, text_of):
    assert pairs([make(text_of(1)), make(text_of(2)), make(text_of(1), day=2)]) == [
        (0, 2)
    ]


@pytest.mark.parametrize("kept", [60, 80, 120, 160])
def test_a_cut_text_is_a_candidate(make, text_of, kept):
    whole, cut = make(text_of(1)), make(text_of(1, words=kept))
    assert pairs([whole, make(text_of(2)), cut]) == [(0, 2)]


def test_a_text_made_of_two_is_a_candidate_with_both(make, text_of):
    merged = make(f"{text_of(1)}\n\n{text_of(2)}", day=2)
    assert pairs([make(text_of(1)), make(text_of(2)), merged]) == [(0, 2), (1, 2)]


def test_different_texts_are_not_compared(make, text_of):
    assert pairs([make(text_of(number)) for number in range(100)]) == []


def test_texts_without_words_are_no_copies(make, text_of):
    assert pairs([make("…"), make(text_of(1)), make("…", day=2)]) == []


def test_a_sketch_is_the_same_in_any_company(make, text_of):
    (alone,) = sketches_of([make(text_of(3))])
    among = tuple(sketches_of(make(text_of(number)) for number in range(100)))
    assert alone == among[3]
    assert len(alone.places) == 4 * PLACES


def test_any_order_gives_the_same_candidates(make, text_of):
    articles = [make(text_of(number % 5), outlet=f"{number}") for number in range(20)]
    expected = list(candidate_pairs(sketches_of(articles)))
    assert list(candidate_pairs(sketches_of(articles[::-1]))) == expected


def test_no_and_one_article_give_no_pairs(make, text_of):
    assert pairs([]) == []
    assert pairs([make(text_of(1))]) == []


def test_a_text_printed_everywhere_is_not_compared_all_with_all(make, text_of):
    copies = [
        make(text_of(1), path=f"{number:03}.txt", outlet=f"{number}")
        for number in range(200)
    ]
    found = pairs(copies)
    # Each copy meets the first and its neighbours, so that all hang together.
    assert {upper for _, upper in found} == set(range(1, 200))
    assert len(found) <= 200 * (NEIGHBOURS + 1)
