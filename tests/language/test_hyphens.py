"""Hyphens that the parser took for names."""

from hypothesis import given
from hypothesis import strategies as st

from tests.language.bare_tokens import tokens_of
from tests.language.told import called, claims_of
from truceline.language.hyphens import mend_hyphens
from truceline.model import EventType, Token

CLAIMED = ("claimed", "VERB", "VBD", "ROOT", 3)


def _tight(*words: tuple[str, str, str, str, int]) -> tuple[Token, ...]:
    """Tokens with nothing between the first three."""
    found, at = [], 0
    for place, token in enumerate(tokens_of(*words)):
        found.append(
            Token(token.text, at, at + len(token.text), *_rest(token)),
        )
        at += len(token.text) + (place > 1)
    return tuple(found)


def _rest(token: Token) -> tuple[str, str, str, str, int]:
    return token.lemma, token.pos, token.tag, token.dep, token.head


def test_a_hyphen_that_was_taken_for_the_subject_gives_its_place_to_the_word_behind() -> (
    None
):
    mended = mend_hyphens(
        _tight(
            ("Jund", "PROPN", "NNP", "compound", 1),
            ("-", "PROPN", "NNP", "nsubj", 3),
            ("Ahrar", "PROPN", "NNP", "appos", 1),
            CLAIMED,
        )
    )
    assert [one.dep for one in mended] == ["compound", "punct", "nsubj", "ROOT"]
    assert [one.head for one in mended] == [2, 2, 3, 3]


def test_what_lay_between_the_hyphen_and_the_word_behind_hangs_on_that_word() -> None:
    mended = mend_hyphens(
        _tight(
            ("Jund", "PROPN", "NNP", "appos", 1),
            ("-", "PROPN", "NNP", "nsubj", 3),
            ("Ahrar", "PROPN", "NNP", "appos", 0),
            CLAIMED,
        )
    )
    assert [one.head for one in mended] == [2, 2, 3, 3]


def test_a_dash_between_blanks_stays_as_it_was() -> None:
    tokens = tokens_of(
        ("Jund", "PROPN", "NNP", "nsubj", 3),
        ("-", "PROPN", "NNP", "appos", 0),
        ("Ahrar", "PROPN", "NNP", "appos", 0),
        CLAIMED,
    )
    assert mend_hyphens(tokens) == tokens


def test_nobody_is_called_by_a_hyphen() -> None:
    claims = claims_of(
        "Ilvo Khan, whose group Jund-ul-Ahrar claimed responsibility for an Easter bombing "
        "in Lahore, fled.",
        EventType.ASSAULT,
    )
    assert claims
    assert all(called(one.source).strip() != "-" for one in claims)


@given(st.permutations(range(6)), st.data())
def test_words_still_hang_on_one_root(order: list[int], data: st.DataObject) -> None:
    heads = {order[0]: order[0]}
    for number, place in enumerate(order[1:], start=1):
        heads[place] = order[data.draw(st.integers(0, number - 1))]
    words = [
        ("-" if place == 1 else "x", "PROPN", "NNP", "dep", heads[place])
        for place in range(6)
    ]
    words[order[0]] = (*words[order[0]][:3], "ROOT", order[0])
    mended = mend_hyphens(_tight(*words))
    for place in range(6):
        steps = [place]
        while mended[steps[-1]].head != steps[-1]:
            steps.append(mended[steps[-1]].head)
            assert len(steps) <= 6
        assert steps[-1] == order[0]
