"""Days and towns that open a sentence and were taken for a part of who acts in it."""

import pytest

from tests.language.bare_tokens import tokens_of
from truceline.language.openings import mend_openings

GUNMEN = (
    ("gunmen", "NOUN", "NNS", "nsubj", 3),
    ("fired", "VERB", "VBD", "ROOT", 3),
)


def test_a_town_behind_its_preposition_is_no_part_of_who_acts_there() -> None:
    mended = mend_openings(
        tokens_of(
            ("In", "ADP", "IN", "prep", 3),
            ("Herat", "PROPN", "NNP", "compound", 2),
            *GUNMEN,
        )
    )
    assert (mended[1].head, mended[1].dep) == (0, "pobj")


def test_a_plural_behind_its_preposition_is_where_it_was_done() -> None:
    mended = mend_openings(
        tokens_of(
            ("In", "ADP", "IN", "prep", 4),
            ("Afghan", "ADJ", "JJ", "amod", 2),
            ("prisons", "NOUN", "NNS", "compound", 3),
            ("guards", "NOUN", "NNS", "nsubj", 4),
            ("fired", "VERB", "VBD", "ROOT", 4),
        )
    )
    assert (mended[2].head, mended[2].dep) == (0, "pobj")
    assert mended[1].head == 2


def test_a_name_of_two_words_before_the_noun_stays_where_it_is() -> None:
    # "In Herat Taliban fighters": the parser does not tell where the town ends.
    tokens = tokens_of(
        ("In", "ADP", "IN", "prep", 4),
        ("Herat", "PROPN", "NNP", "compound", 2),
        ("Taliban", "PROPN", "NNP", "compound", 3),
        ("fighters", "NOUN", "NNS", "nsubj", 4),
        ("fired", "VERB", "VBD", "ROOT", 4),
    )
    assert mend_openings(tokens) == tokens


def test_a_preposition_with_an_object_gives_none_of_it_away() -> None:
    tokens = tokens_of(
        ("In", "ADP", "IN", "prep", 5),
        ("Herat", "PROPN", "NNP", "pobj", 0),
        (",", "PUNCT", ",", "punct", 5),
        ("Taliban", "PROPN", "NNP", "compound", 4),
        ("gunmen", "NOUN", "NNS", "nsubj", 5),
        ("fired", "VERB", "VBD", "ROOT", 5),
    )
    assert mend_openings(tokens) == tokens


def _opening(*words: tuple[str, str, str, str, int]) -> list[tuple[int, str]]:
    return [(token.head, token.dep) for token in mend_openings(tokens_of(*words))]


def test_a_day_is_no_part_of_the_name_behind_it() -> None:
    mended = _opening(
        ("On", "ADP", "IN", "prep", 3),
        ("Tuesday", "PROPN", "NNP", "compound", 2),
        ("Moss", "PROPN", "NNP", "nsubj", 3),
        ("left", "VERB", "VBD", "ROOT", 3),
    )
    assert mended == [(3, "prep"), (0, "pobj"), (3, "nsubj"), (3, "ROOT")]


def test_the_words_of_a_date_stay_together() -> None:
    mended = _opening(
        ("On", "ADP", "IN", "prep", 4),
        ("5", "NUM", "CD", "nummod", 3),
        ("May", "PROPN", "NNP", "compound", 3),
        ("Moss", "PROPN", "NNP", "nsubj", 4),
        ("left", "VERB", "VBD", "ROOT", 4),
    )
    assert mended[1:3] == [(2, "nummod"), (0, "pobj")]


def test_a_subject_taken_for_the_object_of_a_day_goes_to_its_verb() -> None:
    mended = _opening(
        ("On", "ADP", "IN", "prep", 3),
        ("Friday", "PROPN", "NNP", "compound", 2),
        ("rebels", "NOUN", "NNS", "pobj", 0),
        ("left", "VERB", "VBD", "ROOT", 3),
    )
    assert mended[1:3] == [(0, "pobj"), (3, "nsubj")]


def test_of_a_day_and_its_noon_neither_is_given_away() -> None:
    mended = _opening(
        ("By", "ADP", "IN", "prep", 4),
        ("Tuesday", "PROPN", "NNP", "pobj", 0),
        ("noon", "NOUN", "NN", "compound", 3),
        ("police", "NOUN", "NNS", "nsubj", 4),
        ("left", "VERB", "VBD", "ROOT", 4),
    )
    assert mended[2] == (1, "compound")


def test_a_verb_with_a_subject_keeps_it() -> None:
    # "He met in May leaders": the leaders are whom he met.
    words = (
        ("He", "PRON", "PRP", "nsubj", 1),
        ("met", "VERB", "VBD", "ROOT", 1),
        ("in", "ADP", "IN", "prep", 1),
        ("May", "PROPN", "NNP", "compound", 4),
        ("leaders", "NOUN", "NNS", "pobj", 2),
    )
    assert mend_openings(tokens_of(*words)) == tokens_of(*words)


@pytest.mark.parametrize(
    ("before", "time", "many"),
    [("In", "May", "three"), ("In", "May", "20"), ("On", "Sunday", "17")],
)
def test_how_many_act_is_no_part_of_the_time(before: str, time: str, many: str) -> None:
    mended = _opening(
        (before, "ADP", "IN", "prep", 4),
        (time, "PROPN", "NNP", "compound", 3),
        (many, "NUM", "CD", "nummod", 3),
        ("men", "NOUN", "NNS", "nsubj", 4),
        ("left", "VERB", "VBD", "ROOT", 4),
    )
    assert mended[1:3] == [(0, "pobj"), (3, "nummod")]


def test_a_number_that_is_no_year_is_no_time() -> None:
    # "In 40 towns rebels left".
    words = (
        ("In", "ADP", "IN", "prep", 3),
        ("40", "NUM", "CD", "nummod", 2),
        ("men", "NOUN", "NNS", "nsubj", 3),
        ("left", "VERB", "VBD", "ROOT", 3),
    )
    assert mend_openings(tokens_of(*words)) == tokens_of(*words)


def test_a_sentence_without_words_stays_empty() -> None:
    assert mend_openings(()) == ()
