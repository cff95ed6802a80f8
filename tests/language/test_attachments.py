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
