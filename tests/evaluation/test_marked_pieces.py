"""Pieces meet by characters, and contents are alike by the words they share in place."""

from truceline.evaluation.likeness import (
    coverage,
    is_one_of,
    likeness,
    overlap,
    place_of,
)
from truceline.evaluation.spans import Marked, add_overlaps, share_in_common
from truceline.evaluation.tally import Tally

TEXT = "The envoy said that the talks would go on, and the envoy left."


def marked(words: str) -> Marked:
    start = TEXT.index(words)
    return Marked(((start, start + len(words)),))


def test_pieces_that_only_touch_at_an_edge_do_not_meet() -> None:
    assert not Marked(((0, 3),)).meets(Marked(((3, 9),)))
    assert Marked(((0, 4),)).meets(Marked(((3, 9),)))


def test_a_second_part_of_a_piece_meets_too() -> None:
    assert Marked(((0, 2), (10, 12))).meets(Marked(((11, 20),)))


def test_the_same_word_at_another_place_is_not_shared() -> None:
    late = Marked(((TEXT.rindex("the envoy"), TEXT.rindex("the envoy") + 9),))
    assert share_in_common(marked("The envoy"), late, TEXT) == 0


def test_a_content_with_its_conjunction_is_nearly_the_same() -> None:
    longer, shorter = (
        marked("that the talks would go on"),
        marked("the talks would go on"),
    )
    assert share_in_common(longer, shorter, TEXT) == 5 / 6


def test_overlaps_are_counted_from_both_sides() -> None:
    tally = Tally()
    add_overlaps(
        tally, [marked("the talks"), marked("left")], [marked("that the talks")]
    )
    assert (tally.found, tally.found_right) == (2, 1)
    assert (tally.wanted, tally.wanted_met) == (1, 1)


def test_white_space_does_not_move_a_piece() -> None:
    assert place_of("a b c", "b \n c") == (2, 5)
    assert place_of("a b c", "d") is None


def test_overlap_is_a_part_of_the_shorter_place() -> None:
    assert overlap((0, 10), (5, 7)) == 1
    assert overlap((0, 10), (9, 11)) == 0.5
    assert overlap(None, (9, 11)) == 0


def test_likeness_and_coverage_fold_case_and_accents() -> None:
    assert likeness("Santos’ guérilla", "santos guerilla") == 1
    assert coverage("a truce before talks", "truce") == 1


def test_a_name_is_accepted_if_it_holds_the_other() -> None:
    assert is_one_of(["Mohammad Ashraf Ghani"], ["Ashraf Ghani", "Kabul"])
    assert not is_one_of(["Abdullah Abdullah"], ["Ashraf Ghani", "Kabul"])


def test_an_empty_list_accepts_only_nobody() -> None:
    assert is_one_of([], [])
    assert not is_one_of(["Kabul"], [])


def test_a_title_alone_is_no_name() -> None:
    assert not is_one_of(["the president"], ["President Ghani"])
