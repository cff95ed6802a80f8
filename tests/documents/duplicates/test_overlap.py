"""How much of one article stands in another."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from truceline.documents.duplicates import overlap_of
from truceline.documents.duplicates.wording import words_of


def shares(one, other):
    """The overlap as (share of one, share of the other), whatever their ids."""
    overlap = overlap_of(one, other)
    both = (overlap.share_of_first, overlap.share_of_second)
    return both if overlap.first == one.id else both[::-1]


def test_the_same_text_is_shared_whole(make, text_of):
    one, other = make(text_of(1)), make(text_of(1), outlet="Lantern Post")
    assert shares(one, other) == (1, 1)


def test_different_texts_share_nothing(make, text_of):
    assert shares(make(text_of(1)), make(text_of(2))) == (0, 0)


def test_a_cut_text_stands_whole_in_the_longer_one(make, text_of):
    assert shares(make(text_of(1)), make(text_of(1, words=80))) == (0.4, 1)


def test_one_changed_word_costs_one_word(make, text_of):
    words = text_of(1, words=100).split(" ")
    words[50] = "changed"
    assert shares(make(text_of(1, words=100)), make(" ".join(words))) == (0.99, 0.99)


def test_case_and_punctuation_do_not_count(make):
    one = make("The envoy's letter reached the council on Tuesday, late at night.")
    other = make("THE ENVOY’S LETTER REACHED THE COUNCIL ON TUESDAY – LATE AT NIGHT!")
    assert shares(one, other) == (1, 1)


def test_a_set_phrase_is_no_shared_text(make):
    one = make("The envoy said in a letter that nobody had answered him for days.")
    other = make("Elders met, and one said in a letter to the radio why they had.")
    assert shares(one, other) == (0, 0)


def test_by_lines_and_datelines_are_not_compared(make, text_of):
    body = f"The council met. {text_of(1)}"
    one = make(f"By Lena Hoff\n\nDOHA (Orbit Press) — {body}")
    other = make(f"By Omid Rahimi\n\nGENEVA — {body}")
    assert words_of(one) == words_of(other)
    assert shares(one, other) == (1, 1)


def test_a_short_text_is_compared_whole(make):
    assert shares(make("Talks end."), make("Talks end.", outlet="B")) == (1, 1)
    assert shares(make("Talks end."), make("Talks begin.")) == (0, 0)


TEXTS = st.lists(st.sampled_from("abcd"), min_size=1, max_size=40).map(" ".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(one=TEXTS, other=TEXTS)
def test_shares_lie_between_none_and_all_and_do_not_depend_on_the_order(
    make, one, other
):
    first, second = make(one), make(other, outlet="Lantern Post")
    overlap = overlap_of(first, second)
    assert overlap == overlap_of(second, first)
    assert 0 <= overlap.share_of_first <= 1
    assert 0 <= overlap.share_of_second <= 1
    if one == other:
        assert overlap.share_of_first == 1
