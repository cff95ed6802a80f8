"""Which codebook actor a printed name means: told from the text alone."""

from datetime import date
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from truceline.coding.lexicon import Lexicon
from truceline.coding.names.names import find_names

DAY = date(2020, 1, 16)


def _ids(text: str, lexicon: Lexicon, day: date = DAY) -> list[str]:
    return [hit.actor.id for hit in find_names(text, day, lexicon)]


def test_a_surname_counts_after_the_full_name(lexicon: Lexicon) -> None:
    text = "Hamdullah Mohib arrived late. Mohib left early."
    assert _ids(text, lexicon) == ["hamdullah-mohib", "hamdullah-mohib"]


def test_a_surname_counts_where_its_side_is_named(lexicon: Lexicon) -> None:
    assert "hamdullah-mohib" in _ids(
        "The Afghan government waits, Mohib said.", lexicon
    )


def test_a_surname_counts_where_the_side_across_the_table_is_named(
    lexicon: Lexicon,
) -> None:
    assert "hamdullah-mohib" in _ids("The Taliban wait, Mohib said.", lexicon)


def test_a_surname_alone_in_another_setting_is_nobody(lexicon: Lexicon) -> None:
    assert _ids("The bakery of the Mohib family opened again.", lexicon) == []


def test_another_first_name_makes_another_person(lexicon: Lexicon) -> None:
    text = "The Taliban wait. Karim Mohib, a baker in Kabul, sells bread."
    assert "hamdullah-mohib" not in _ids(text, lexicon)


def test_a_title_before_the_surname_is_no_first_name(lexicon: Lexicon) -> None:
    assert "ashraf-ghani" in _ids(
        "In Kabul, President Ghani spoke to Afghans.", lexicon
    )


def test_a_name_inside_a_word_is_no_mention(lexicon: Lexicon) -> None:
    assert _ids("The Omanization of work and the Talibanesque style.", lexicon) == []


def test_being_against_somebody_is_no_mention_of_them(lexicon: Lexicon) -> None:
    assert _ids("An anti-Taliban song played.", lexicon) == []


def test_the_longest_name_wins(lexicon: Lexicon) -> None:
    assert _ids("The UN Security Council met.", lexicon) == ["un-security-council"]


def test_a_curly_apostrophe_reads_like_a_straight_one(lexicon: Lexicon) -> None:
    assert _ids("Planes landed in N’Djamena.", lexicon) == _ids(
        "Planes landed in N'Djamena.", lexicon
    )


def test_of_two_with_one_surname_the_one_in_office_on_the_day_is_meant(
    lexicon: Lexicon,
) -> None:
    text = "The Pentagon said Miller would visit Afghanistan."
    before = _ids("Scott Miller leads the mission. " + text, lexicon)
    assert before.count("austin-scott-miller") == 2 or before.count("scott-miller") == 2


@settings(deadline=None)
@given(st.text(max_size=200))
def test_every_hit_lies_in_the_text_in_order(lexicon: Lexicon, text: str) -> None:
    hits = find_names(text + " Taliban and Kabul " + text, DAY, lexicon)
    spans = [hit.span for hit in hits]
    assert spans == sorted(spans)
    assert len(hits) >= 2
    assert all(first.end <= second.start for first, second in pairwise(spans))


def test_a_name_that_goes_on_as_another_body_s_is_no_mention(lexicon: Lexicon) -> None:
    text = "The National Democratic Front of Karbistan has split."
    assert "cpp-npa-ndf" not in _ids(text, lexicon)


def test_a_name_before_its_own_country_or_before_none_is_a_mention(
    lexicon: Lexicon,
) -> None:
    for text in (
        "The National Democratic Front of the Philippines has split.",
        "The National Democratic Front has split.",
        "The National Democratic Front for its part has split.",
    ):
        assert "cpp-npa-ndf" in _ids(text, lexicon)


def test_a_state_is_known_by_the_name_it_had(lexicon: Lexicon) -> None:
    for text in ("Rhodesia has a new parliament.", "Rhodesian troops left."):
        assert "zimbabwe" in _ids(text, lexicon)
