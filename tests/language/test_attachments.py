"""Words whose attachment is set right after the parser."""

from truceline.language.attachments import mend_attachments
from truceline.model import Token


def _tokens(*words: tuple[str, str, str, str, int]) -> tuple[Token, ...]:
    """Tokens of "text", part of speech, tag, label and head, with blanks between."""
    found, at = [], 0
    for text, pos, tag, dep, head in words:
        found.append(Token(text, at, at + len(text), text.lower(), pos, tag, dep, head))
        at += len(text) + 1
    return tuple(found)


URGED = (
    ("Norway", "PROPN", "NNP", "nsubj", 1),
    ("urged", "VERB", "VBD", "ROOT", 1),
    ("them", "PRON", "PRP", "dobj", 1),
    ("to", "PART", "TO", "aux", 4),
    ("stop", "VERB", "VB", "xcomp", 1),
    ("and", "CCONJ", "CC", "cc", 4),
)


def test_a_finite_verb_is_taken_off_the_infinitive_it_cannot_be_joined_to() -> None:
    mended = mend_attachments(_tokens(*URGED, ("left", "VERB", "VBD", "conj", 4)))
    assert [token.head for token in mended] == [1, 1, 1, 4, 1, 1, 1]


def test_an_infinitive_stays_joined_to_an_infinitive() -> None:
    tokens = _tokens(*URGED, ("leave", "VERB", "VB", "conj", 4))
    assert mend_attachments(tokens) == tokens


def test_a_verb_with_a_subject_of_its_own_stays_where_it_is() -> None:
    tokens = _tokens(
        *URGED,
        ("they", "PRON", "PRP", "nsubj", 7),
        ("left", "VERB", "VBD", "conj", 4),
    )
    assert mend_attachments(tokens) == tokens


def test_a_sentence_without_words_stays_empty() -> None:
    assert mend_attachments(()) == ()


CONDITIONAL = (
    ("Norway", "PROPN", "NNP", "nsubj", 1),
    ("made", "VERB", "VBD", "ROOT", 1),
    ("aid", "NOUN", "NN", "nsubj", 3),
)


def test_what_aid_is_made_conditional_on_hangs_on_the_adjective() -> None:
    tokens = _tokens(
        *CONDITIONAL,
        ("conditional", "ADJ", "JJ", "ccomp", 1),
        ("on", "ADP", "IN", "prep", 1),
    )
    assert [token.head for token in mend_attachments(tokens)] == [1, 1, 3, 1, 3]


def test_a_place_behind_another_adjective_stays_on_the_verb() -> None:
    tokens = _tokens(
        *CONDITIONAL,
        ("possible", "ADJ", "JJ", "ccomp", 1),
        ("on", "ADP", "IN", "prep", 1),
    )
    assert mend_attachments(tokens) == tokens


SET_IN = (
    ("Without", "ADP", "IN", "prep", 4),
    ("talks", "NOUN", "NNS", "pobj", 0),
    (",", "PUNCT", ",", "punct", 4),
    ("Norway", "PROPN", "NNP", "nsubj", 4),
    ("said", "VERB", "VBD", "ROOT", 4),
)


def test_a_phrase_that_opens_a_report_hangs_on_what_is_reported() -> None:
    behind = (",", "PUNCT", ",", "punct", 4), ("left", "VERB", "VBD", "ccomp", 4)
    (without, *_) = mend_attachments(_tokens(*SET_IN, *behind))
    assert without.head == 6


def test_a_phrase_of_the_saying_itself_stays_on_it() -> None:
    tokens = _tokens(
        *SET_IN,
        ("nothing", "NOUN", "NN", "nsubj", 6),
        ("changed", "VERB", "VBD", "ccomp", 4),
    )
    assert mend_attachments(tokens) == tokens


GUNMEN = (
    ("gunmen", "NOUN", "NNS", "nsubj", 3),
    ("fired", "VERB", "VBD", "ROOT", 3),
)


def test_a_town_behind_its_preposition_is_no_part_of_who_acts_there() -> None:
    mended = mend_attachments(
        _tokens(
            ("In", "ADP", "IN", "prep", 3),
            ("Herat", "PROPN", "NNP", "compound", 2),
            *GUNMEN,
        )
    )
    assert (mended[1].head, mended[1].dep) == (0, "pobj")


def test_a_plural_behind_its_preposition_is_where_it_was_done() -> None:
    mended = mend_attachments(
        _tokens(
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
    tokens = _tokens(
        ("In", "ADP", "IN", "prep", 4),
        ("Herat", "PROPN", "NNP", "compound", 2),
        ("Taliban", "PROPN", "NNP", "compound", 3),
        ("fighters", "NOUN", "NNS", "nsubj", 4),
        ("fired", "VERB", "VBD", "ROOT", 4),
    )
    assert mend_attachments(tokens) == tokens


def test_a_preposition_with_an_object_gives_none_of_it_away() -> None:
    tokens = _tokens(
        ("In", "ADP", "IN", "prep", 5),
        ("Herat", "PROPN", "NNP", "pobj", 0),
        (",", "PUNCT", ",", "punct", 5),
        ("Taliban", "PROPN", "NNP", "compound", 4),
        ("gunmen", "NOUN", "NNS", "nsubj", 5),
        ("fired", "VERB", "VBD", "ROOT", 5),
    )
    assert mend_attachments(tokens) == tokens
