"""Who leads, who hangs on whom, and what each copy is called."""

from itertools import combinations, permutations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from truceline.documents.duplicates import copies_of, overlap_of, sketches_of
from truceline.model import CopyKind


def copies(*articles):
    """The copies among the articles, by path."""
    overlaps = [overlap_of(*pair) for pair in combinations(articles, 2)]
    found = copies_of(sketches_of(articles), overlaps)
    paths = {each.id: each.path for each in articles}
    return {
        paths[copy.article_id]: (
            paths[copy.leading],
            paths[copy.copied_from],
            copy.kind,
        )
        for copy in found
    }


def test_the_earliest_leads(make, text_of):
    later = make(text_of(1), day=3, path="a.txt")
    first = make(text_of(1), day=2, path="b.txt")
    assert copies(later, first) == {"a.txt": ("b.txt", "b.txt", CopyKind.REPRINT)}


def test_of_one_day_the_longest_leads(make, text_of):
    cut = make(text_of(1, words=120), path="a.txt")
    whole = make(text_of(1), path="b.txt")
    assert copies(cut, whole) == {"a.txt": ("b.txt", "b.txt", CopyKind.EXCERPT)}


def test_of_one_day_and_length_the_first_by_path_leads(make, text_of):
    one = make(text_of(1), path="b.txt", outlet="A")
    other = make(text_of(1), path="a.txt", outlet="B")
    assert copies(one, other) == {"b.txt": ("a.txt", "a.txt", CopyKind.REPRINT)}


def test_a_later_text_with_new_paragraphs_is_an_update(make, text_of):
    first = make(text_of(1), path="a.txt")
    later = make(f"{text_of(2, words=80)}\n\n{text_of(1)}", day=2, path="b.txt")
    assert copies(first, later) == {"b.txt": ("a.txt", "a.txt", CopyKind.UPDATE)}


def test_a_later_text_that_is_shorter_and_has_nothing_new_is_an_excerpt(make, text_of):
    first = make(text_of(1), path="a.txt")
    later = make(text_of(1, words=80), day=2, path="b.txt")
    assert copies(first, later) == {"b.txt": ("a.txt", "a.txt", CopyKind.EXCERPT)}


def test_a_copy_that_credits_another_outlet_is_an_agency_copy(make, text_of):
    body = f"The council met. {text_of(1)}"
    first = make(body, path="a.txt", outlet="Orbit Press")
    later = make(f"DOHA (Orbit Press) — {body}", day=2, path="b.txt", outlet="Ridge")
    assert copies(first, later) == {"b.txt": ("a.txt", "a.txt", CopyKind.AGENCY_COPY)}


def test_a_by_line_can_credit_another_outlet(make, text_of):
    first = make(text_of(1), path="a.txt", outlet="Orbit Press")
    by_line = f"By Lena Hoff, Orbit Press\n\n{text_of(1)}"
    later = make(by_line, day=2, path="b.txt", outlet="Ridge Herald")
    assert copies(first, later)["b.txt"][2] is CopyKind.AGENCY_COPY


def test_a_copy_that_credits_its_own_outlet_is_a_reprint(make, text_of):
    body = f"The council met. {text_of(1)}"
    first = make(body, path="a.txt", outlet="Orbit Press")
    later = make(f"DOHA (Ridge) — {body}", day=2, path="b.txt", outlet="Ridge")
    assert copies(first, later)["b.txt"][2] is CopyKind.REPRINT


def test_a_text_made_of_two_is_merged_and_does_not_join_them(make, text_of):
    one, other = make(text_of(1), path="a.txt"), make(text_of(2), path="b.txt")
    merged = make(f"{text_of(1)}\n\n{text_of(2)}", day=2, path="c.txt")
    assert copies(one, other, merged) == {
        "c.txt": ("a.txt", "a.txt", CopyKind.MERGED),
    }
    (copy,) = copies_of(
        sketches_of((one, other, merged)),
        [overlap_of(one, merged), overlap_of(other, merged)],
    )
    assert copy.also_from == (other.id,)


def test_a_text_that_repeats_one_and_its_copy_is_not_merged(make, text_of):
    one = make(text_of(1), path="a.txt")
    again = make(text_of(1), day=2, path="b.txt")
    update = make(f"{text_of(2, words=120)}\n\n{text_of(1)}", day=3, path="c.txt")
    assert copies(one, again, update)["c.txt"] == ("a.txt", "a.txt", CopyKind.UPDATE)


def test_an_update_of_an_update_stays_in_the_group_of_the_first(make, text_of):
    first = make(text_of(1), path="a.txt")
    second = make(f"{text_of(1)}\n\n{text_of(2)}", day=2, path="b.txt")
    third = make(f"{text_of(2)}\n\n{text_of(3)}", day=3, path="c.txt")
    assert copies(first, second, third) == {
        "b.txt": ("a.txt", "a.txt", CopyKind.UPDATE),
        "c.txt": ("a.txt", "b.txt", CopyKind.UPDATE),
    }


def test_a_shared_paragraph_of_background_makes_no_copy(make, text_of):
    background = text_of(9, words=60)
    one = make(f"{text_of(1, words=120)}\n\n{background}", path="a.txt")
    other = make(f"{text_of(2, words=120)}\n\n{background}", day=2, path="b.txt")
    assert copies(one, other) == {}


FORMULA = "The government and the Sarda Liberation Movement agreed on Wednesday to"


def test_a_set_opening_that_fills_half_of_two_briefs_makes_no_copy(make):
    one = make(f"{FORMULA} hold elections in the north on 9 September.", path="a.txt")
    other = make(
        f"{FORMULA} share power in the north. Lena Ordal and Tomas Brek signed the text.",
        day=20,
        path="b.txt",
    )
    overlap = overlap_of(one, other)
    assert max(overlap.share_of_first, overlap.share_of_second) > 0.5
    assert copies(one, other) == {}


def test_a_brief_that_was_printed_again_and_gone_on_with_is_still_a_copy(make):
    brief = f"{FORMULA} hold elections in the north on 9 September."
    more = "Observers will come from six countries, and the army stays in its barracks."
    first = make(brief, path="a.txt")
    again = make(brief, day=2, path="b.txt", outlet="Lantern Post")
    later = make(f"{brief} {more}", day=3, path="c.txt")
    assert copies(first, again, later) == {
        "b.txt": ("a.txt", "a.txt", CopyKind.REPRINT),
        "c.txt": ("a.txt", "a.txt", CopyKind.UPDATE),
    }


def test_a_few_changed_words_cut_nothing_off_a_brief(make, text_of):
    words = text_of(1, words=30).split(" ")
    words[10:14] = ["one", "or", "two", "others"]
    first = make(text_of(1, words=30), path="a.txt")
    later = make(" ".join(words), day=2, path="b.txt")
    overlap = overlap_of(first, later)
    assert overlap.share_of_first == overlap.share_of_second < 0.9
    assert copies(first, later) == {"b.txt": ("a.txt", "a.txt", CopyKind.REPRINT)}


def test_half_of_another_text_among_own_words_has_no_name(make, text_of):
    first = make(text_of(1, words=400), path="a.txt")
    later = f"{text_of(1, words=160)}\n\n{text_of(2, words=80)}"
    found = copies(first, make(later, day=2, path="b.txt"))
    assert found == {"b.txt": ("a.txt", "a.txt", None)}


def test_any_order_gives_the_same_copies(make, text_of):
    articles = [
        make(text_of(1), path="a.txt"),
        make(text_of(2), path="b.txt"),
        make(f"{text_of(1)}\n\n{text_of(2)}", day=2, path="c.txt"),
        make(text_of(1, words=120), day=2, path="d.txt"),
        make(text_of(2), day=2, path="e.txt", outlet="Lantern Post"),
    ]
    expected = copies(*articles)
    assert len(expected) == 3
    for order in permutations(articles):
        assert copies(*order) == expected


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(data=st.data())
def test_every_group_is_led_by_one_that_is_nobodys_copy(make, text_of, data):
    pieces = [text_of(each, words=60) for each in range(3)]
    chosen = data.draw(
        st.lists(
            st.lists(st.sampled_from(pieces), min_size=1, max_size=3, unique=True),
            min_size=2,
            max_size=6,
        )
    )
    articles = [
        make("\n\n".join(text), day=at + 1, path=f"{at}.txt", outlet=f"{at}")
        for at, text in enumerate(chosen)
    ]
    found = copies(*articles)
    for path, (leading, copied_from, _) in found.items():
        assert leading not in found
        assert copied_from < path
