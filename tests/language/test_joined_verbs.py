"""What a finite verb behind "and" is joined to."""

import pytest

from tests.language.bare_tokens import tokens_of
from truceline.language.attachments import mend_attachments

Word = tuple[str, str, str, str, int]
AND: Word = ("and", "CCONJ", "CC", "cc", 4)
COMMA: Word = (",", "PUNCT", ",", "punct", 4)
DENIED: tuple[Word, ...] = (
    ("Moss", "PROPN", "NNP", "nsubj", 1),
    ("denied", "VERB", "VBD", "ROOT", 1),
    ("they", "PRON", "PRP", "nsubj", 4),
)
MET: tuple[Word, ...] = (
    *DENIED,
    ("had", "AUX", "VBD", "aux", 4),
    ("met", "VERB", "VBN", "ccomp", 1),
)
WOULD_MEET: tuple[Word, ...] = (
    *DENIED,
    ("would", "AUX", "MD", "aux", 4),
    ("meet", "VERB", "VB", "ccomp", 1),
)
ACCUSED: Word = ("accused", "VERB", "VBD", "conj", 4)
BLAMED: tuple[Word, ...] = (
    ("Moss", "PROPN", "NNP", "nsubj", 1),
    ("blamed", "VERB", "VBD", "ROOT", 1),
    ("them", "PRON", "PRP", "dobj", 1),
    ("for", "ADP", "IN", "prep", 1),
    ("leaving", "VERB", "VBG", "pcomp", 3),
)
MARCH: tuple[Word, ...] = (
    ("Police", "NOUN", "NNS", "nsubj", 1),
    ("met", "VERB", "VBD", "ROOT", 1),
    ("those", "PRON", "DT", "dobj", 1),
    ("who", "PRON", "WP", "nsubj", 4),
    ("marched", "VERB", "VBD", "relcl", 2),
)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ((*MET, COMMA, AND, ACCUSED), 7),
        ((*WOULD_MEET, AND, ACCUSED), 6),
        ((*BLAMED, AND, ("asked", "VERB", "VBD", "conj", 4)), 6),
        ((*MARCH, COMMA, AND, ("arrested", "VERB", "VBD", "conj", 4)), 7),
    ],
    ids=["behind a comma", "without a will", "no gerund", "of the main clause"],
)
def test_a_verb_that_the_clause_before_cannot_hold_is_the_main_one(
    words: tuple[Word, ...], place: int
) -> None:
    mended = mend_attachments(tokens_of(*words))
    assert (mended[place].head, mended[place - 1].head) == (1, 1)


@pytest.mark.parametrize(
    "words",
    [
        (*MET, AND, ACCUSED),
        (*MET, COMMA, AND, ("accuses", "VERB", "VBZ", "conj", 4)),
        (*WOULD_MEET, AND, ("thank", "VERB", "VB", "conj", 4)),
        (*MARCH, AND, ("sang", "VERB", "VBD", "conj", 4)),
        (*BLAMED, AND, ("burning", "VERB", "VBG", "conj", 4)),
    ],
    ids=["no comma", "another tense", "the same will", "of those", "two gerunds"],
)
def test_a_verb_that_the_clause_before_can_hold_stays_in_it(
    words: tuple[Word, ...],
) -> None:
    tokens = tokens_of(*words)
    assert mend_attachments(tokens) == tokens


CALLED: tuple[Word, ...] = (
    ("Moss", "PROPN", "NNP", "nsubj", 1),
    ("called", "VERB", "VBD", "ROOT", 1),
    (",", "PUNCT", ",", "punct", 1),
    ("aides", "NOUN", "NNS", "nsubj", 4),
)
TO_ASK: tuple[Word, ...] = (
    ("to", "PART", "TO", "aux", 7),
    ("ask", "VERB", "VB", "xcomp", 4),
)


def test_a_purpose_behind_a_report_set_in_is_that_of_the_main_verb() -> None:
    words = (*CALLED, ("said", "VERB", "VBD", "parataxis", 1), COMMA, *TO_ASK)
    assert mend_attachments(tokens_of(*words))[7].head == 1


def test_a_purpose_of_another_clause_stays_with_it() -> None:
    words = (*CALLED, ("came", "VERB", "VBD", "conj", 1), COMMA, *TO_ASK)
    tokens = tokens_of(*words)
    assert mend_attachments(tokens) == tokens
