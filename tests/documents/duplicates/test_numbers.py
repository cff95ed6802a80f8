"""Bulletins of different days in one form of words, and what only looks like them."""

from itertools import combinations, permutations

import pytest

from truceline.documents.duplicates import copies_of, overlap_of, sketches_of
from truceline.model import CopyKind

BULLETIN = (
    "The monitors said that the parties violated the ceasefire {} times along the river "
    "line, most of them with small arms near the bridge at Ordal. Two patrols could not "
    "pass the gate in the north because the guards held no orders to open it. The mission "
    "called on both commanders to keep their heavy weapons in the depots, and repeated "
    "that the hotline between the headquarters stays open by day and by night."
)
NEWS = (
    "The chief monitor will fly to the capital to meet the commanders of both sides, who "
    "have not spoken with each other since the winter."
)


def copies(*articles):
    """The kind of each copy among the articles, by path."""
    overlaps = [overlap_of(*pair) for pair in combinations(articles, 2)]
    paths = {each.id: each.path for each in articles}
    found = copies_of(sketches_of(articles), overlaps)
    return {paths[copy.article_id]: copy.kind for copy in found}


@pytest.mark.parametrize(
    ("number", "later"),
    [
        ("13", "14"),
        ("thirteen", "fourteen"),
        ("13", "fourteen"),
        ("950", "1,200"),
        ("twenty-one", "twenty-two"),
    ],
)
def test_bulletins_of_two_days_with_other_numbers_are_two_reports(make, number, later):
    first = make(BULLETIN.format(number), path="a.txt")
    second = make(BULLETIN.format(later), day=2, path="b.txt")
    assert copies(first, second) == {}


@pytest.mark.parametrize(
    ("number", "later"),
    [
        ("13", "13"),
        ("13", "thirteen"),
        ("1,200", "1200"),
        ("1,200", "twelve hundred"),
        ("21", "twenty-one"),
        ("two thousand three hundred", "2,300"),
        ("13", "several"),
    ],
)
def test_the_same_numbers_a_day_later_are_a_reprint(make, number, later):
    first = make(BULLETIN.format(number), path="a.txt")
    second = make(BULLETIN.format(later), day=2, path="b.txt", outlet="Lantern Post")
    assert copies(first, second) == {"b.txt": CopyKind.REPRINT}


def test_the_name_of_another_weekday_makes_no_difference(make):
    text = f"{BULLETIN} On {{}} the patrols go out again."
    first = make(text.format("13", "Monday"), path="a.txt")
    second = make(text.format("14", "Tuesday"), day=2, path="b.txt")
    again = make(text.format("14", "Wednesday"), day=3, path="c.txt")
    assert copies(first, second, again) == {"c.txt": CopyKind.REPRINT}


def test_the_day_of_the_dateline_is_no_number_of_the_text(make):
    text = f"DOHA, March {{}} (Orbit Press) — {BULLETIN.format('13')}"
    first = make(text.format(1), path="a.txt", outlet="Orbit Press")
    second = make(text.format(2), day=2, path="b.txt", outlet="Orbit Press")
    assert copies(first, second) == {"b.txt": CopyKind.REPRINT}


def test_another_number_on_the_same_day_is_a_figure_put_right(make):
    first = make(BULLETIN.format("13"), path="a.txt")
    second = make(BULLETIN.format("14"), path="b.txt")
    assert copies(first, second) == {"b.txt": CopyKind.REPRINT}


def test_another_number_and_new_paragraphs_are_an_update(make):
    first = make(BULLETIN.format("13"), path="a.txt")
    second = make(f"{BULLETIN.format('14')}\n\n{NEWS}", day=2, path="b.txt")
    assert copies(first, second) == {"b.txt": CopyKind.UPDATE}


def test_what_goes_on_with_a_bulletin_is_not_merged_from_two_of_them(make, text_of):
    first = make(BULLETIN.format("13"), path="a.txt")
    second = make(BULLETIN.format("14"), day=2, path="b.txt")
    later = f"{BULLETIN.format('15')}\n\n{text_of(1, words=80)}"
    third = make(later, day=3, path="c.txt")
    assert copies(first, second, third) == {"c.txt": CopyKind.UPDATE}


def test_one_new_sentence_in_a_long_text_with_another_number_keeps_it_a_copy(
    make, text_of
):
    first = make(f"{BULLETIN.format('13')}\n\n{text_of(1)}", path="a.txt")
    later = f"{BULLETIN.format('14')} {NEWS}\n\n{text_of(1)}"
    assert copies(first, make(later, day=2, path="b.txt")).keys() == {"b.txt"}


def test_a_cut_paragraph_takes_its_numbers_along_and_stays_an_excerpt(make, text_of):
    text = BULLETIN.format("13")
    first = make(f"{text}\n\n{text_of(1, words=80)} 44 tents.", path="a.txt")
    second = make(text, day=2, path="b.txt")
    assert copies(first, second) == {"b.txt": CopyKind.EXCERPT}


def test_a_table_of_very_many_figures_is_compared_like_any_number(make):
    table = "7 12 " * 2500
    first = make(f"{BULLETIN.format('13')} {table}", path="a.txt")
    again = make(f"{BULLETIN.format('13')} {table}", day=2, path="b.txt")
    second = make(f"{BULLETIN.format('13')} {table} 8", day=3, path="c.txt")
    assert copies(first, again, second) == {"b.txt": CopyKind.REPRINT}


def test_any_order_of_bulletins_and_reprints_gives_the_same_copies(make):
    articles = [
        make(BULLETIN.format("13"), path="a.txt"),
        make(BULLETIN.format("14"), day=2, path="b.txt"),
        make(BULLETIN.format("15"), day=3, path="c.txt"),
        make(BULLETIN.format("14"), day=3, path="d.txt", outlet="Lantern Post"),
    ]
    for order in permutations(articles):
        assert copies(*order) == {"d.txt": CopyKind.REPRINT}
