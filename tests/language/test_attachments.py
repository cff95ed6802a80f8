"""Words whose attachment is set right after the parser."""

from tests.language.bare_tokens import tokens_of
from truceline.language.attachments import mend_attachments
from truceline.model import Token

URGED = (
    ("Norway", "PROPN", "NNP", "nsubj", 1),
    ("urged", "VERB", "VBD", "ROOT", 1),
    ("them", "PRON", "PRP", "dobj", 1),
    ("to", "PART", "TO", "aux", 4),
    ("stop", "VERB", "VB", "xcomp", 1),
    ("and", "CCONJ", "CC", "cc", 4),
)


def test_a_finite_verb_is_taken_off_the_infinitive_it_cannot_be_joined_to() -> None:
    mended = mend_attachments(tokens_of(*URGED, ("left", "VERB", "VBD", "conj", 4)))
    assert [token.head for token in mended] == [1, 1, 1, 4, 1, 1, 1]


def test_an_infinitive_stays_joined_to_an_infinitive() -> None:
    tokens = tokens_of(*URGED, ("leave", "VERB", "VB", "conj", 4))
    assert mend_attachments(tokens) == tokens


def test_a_verb_with_a_subject_of_its_own_stays_where_it_is() -> None:
    tokens = tokens_of(
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
    tokens = tokens_of(
        *CONDITIONAL,
        ("conditional", "ADJ", "JJ", "ccomp", 1),
        ("on", "ADP", "IN", "prep", 1),
    )
    assert [token.head for token in mend_attachments(tokens)] == [1, 1, 3, 1, 3]


def test_a_place_behind_another_adjective_stays_on_the_verb() -> None:
    tokens = tokens_of(
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
    (without, *_) = mend_attachments(tokens_of(*SET_IN, *behind))
    assert without.head == 6


def test_a_phrase_of_the_saying_itself_stays_on_it() -> None:
    tokens = tokens_of(
        *SET_IN,
        ("nothing", "NOUN", "NN", "nsubj", 6),
        ("changed", "VERB", "VBD", "ccomp", 4),
    )
    assert mend_attachments(tokens) == tokens


NAMED = (
    ("Moss", "PROPN", "NNP", "ROOT", 0),
    (",", "PUNCT", ",", "punct", 0),
    ("who", "PRON", "WP", "nsubj", 3),
    ("signed", "VERB", "VBD", "relcl", 0),
    (",", "PUNCT", ",", "punct", 0),
    ("condemned", "VERB", "VBN", "acl", 0),
)


def test_a_participle_with_an_object_is_the_verb_of_a_name_without_one() -> None:
    mended = mend_attachments(tokens_of(*NAMED, ("raids", "NOUN", "NNS", "dobj", 5)))
    assert (mended[5].dep, mended[5].head) == ("ROOT", 5)
    assert (mended[0].dep, mended[0].head) == ("nsubj", 5)


def test_a_participle_with_an_agent_stays_a_remark_on_its_name() -> None:
    tokens = tokens_of(
        *NAMED,
        ("by", "ADP", "IN", "agent", 5),
        ("Tan", "PROPN", "NNP", "pobj", 6),
    )
    assert mend_attachments(tokens) == tokens


def _of_soldiers(verb: str, adjective: str) -> tuple[Token, ...]:
    return tokens_of(
        ("Rebels", "NOUN", "NNS", "nsubj", 1),
        (verb, "VERB", "VB", "ROOT", 1),
        (adjective, "ADJ", "JJ", "amod", 4),
        ("20", "NUM", "CD", "nummod", 4),
        ("soldiers", "NOUN", "NNS", "dobj", 1),
    )


def test_free_behind_set_tells_what_is_made_of_the_soldiers() -> None:
    (_, _, free, number, _) = mend_attachments(_of_soldiers("set", "free"))
    assert (free.head, free.dep) == (1, "oprd")
    assert number.head == 4


def test_another_adjective_behind_a_verb_stays_with_the_soldiers() -> None:
    tokens = _of_soldiers("arm", "free")
    assert mend_attachments(tokens) == tokens
    tokens = _of_soldiers("set", "tired")
    assert mend_attachments(tokens) == tokens


_LET = (("They", "PRON", "PRP", "nsubj", 1), ("let", "VERB", "VBD", "ROOT", 1))


def test_what_is_let_through_is_an_object():
    convoys = (
        ("food", "NOUN", "NN", "nsubj", 3),
        ("convoys", "NOUN", "NNS", "ccomp", 1),
        ("through", "ADP", "RP", "prt", 1),
    )
    mended = mend_attachments(tokens_of(*_LET, *convoys))
    assert [token.dep for token in mended[2:]] == ["compound", "dobj", "prt"]


def test_a_clause_of_its_own_stays_one():
    tokens = tokens_of(
        *_LET,
        ("convoys", "NOUN", "NNS", "nsubj", 3),
        ("pass", "VERB", "VB", "ccomp", 1),
    )
    assert mend_attachments(tokens) == tokens
