"""The verb that the parser took for a remark on the sentence's only noun."""

from tests.language.bare_tokens import tokens_of
from truceline.language.main_verbs import mend_main_verbs


def test_a_participle_behind_a_comma_that_has_an_object_is_the_verb() -> None:
    mended = mend_main_verbs(
        tokens_of(
            ("Moss", "PROPN", "NNP", "ROOT", 0),
            (",", "PUNCT", ",", "punct", 0),
            ("condemned", "VERB", "VBN", "acl", 0),
            ("raids", "NOUN", "NNS", "dobj", 2),
        )
    )
    assert [one.dep for one in mended] == ["nsubj", "punct", "ROOT", "dobj"]


def test_a_participle_that_opens_a_sentence_stays_what_it_is() -> None:
    tokens = tokens_of(
        ("Signed", "VERB", "VBN", "acl", 2),
        ("papers", "NOUN", "NNS", "dobj", 0),
        ("Moss", "PROPN", "NNP", "ROOT", 2),
    )
    assert mend_main_verbs(tokens) == tokens
