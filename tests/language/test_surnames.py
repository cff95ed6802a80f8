"""Surnames that open a sentence and that the tagger takes for other words."""

import pytest

from tests.language.bare_tokens import tokens_of
from tests.language.conftest import MakeArticle
from truceline.language.reader import Reader
from truceline.language.surnames import mend_surnames

FULL = tokens_of(
    ("Porfirio", "PROPN", "NNP", "compound", 1),
    ("Moss", "PROPN", "NNP", "nsubj", 2),
    ("left", "VERB", "VBD", "ROOT", 2),
)
ALONE = tokens_of(
    ("Moss", "NOUN", "NN", "nsubj", 1),
    ("left", "VERB", "VBD", "ROOT", 1),
)


def test_a_surname_is_a_name_where_the_article_prints_the_full_one() -> None:
    _, mended = mend_surnames([FULL, ALONE])
    assert (mended[0].pos, mended[0].tag, mended[0].lemma) == ("PROPN", "NNP", "Moss")


@pytest.mark.parametrize(
    "others",
    [
        [FULL, tokens_of(("moss", "NOUN", "NN", "ROOT", 0))],
        [tokens_of(("Moss", "PROPN", "NNP", "ROOT", 0))],
        [],
    ],
    ids=["printed small as well", "no full name", "nothing else"],
)
def test_a_word_stays_what_it_is_where_nothing_tells_that_it_is_a_name(
    others: list[tuple[object, ...]],
) -> None:
    *_, mended = mend_surnames([*others, ALONE])  # type: ignore[list-item]  # bare tuples
    assert mended == ALONE


def test_a_word_with_an_article_before_it_is_no_surname() -> None:
    thing = tokens_of(
        ("The", "DET", "DT", "det", 1),
        ("Moss", "NOUN", "NN", "nsubj", 2),
        ("dried", "VERB", "VBD", "ROOT", 2),
    )
    _, mended = mend_surnames([FULL, thing])
    assert mended == thing


def test_a_surname_that_opens_a_sentence_is_among_the_names(
    reader: Reader, make_article: MakeArticle
) -> None:
    text = "On Monday Porfirio Lobo met the rebels. Lobo, elected in May, left them."
    reading = reader.read(make_article(text))
    assert [name.span.of(text) for name in reading.names][-2:] == ["Lobo", "May"]
