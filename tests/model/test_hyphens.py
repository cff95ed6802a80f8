"""What a hyphen ties."""

from tests.language.bare_tokens import tokens_of
from truceline.model import Token
from truceline.model.hyphens import is_tie


def _tokens(text: str, *cuts: tuple[int, int]) -> tuple[Token, ...]:
    bare = tokens_of(*((text[a:b], "X", "X", "dep", 0) for a, b in cuts))
    return tuple(
        Token(one.text, a, b, one.lemma, one.pos, one.tag, one.dep, one.head)
        for one, (a, b) in zip(bare, cuts, strict=True)
    )


def test_a_hyphen_between_two_words_ties_them() -> None:
    tokens = _tokens("Jean-Marie", (0, 4), (4, 5), (5, 10))
    assert [is_tie(tokens, place) for place in range(3)] == [False, True, False]


def test_a_dash_between_blanks_ties_nothing() -> None:
    assert not is_tie(_tokens("Oslo - Marie", (0, 4), (5, 6), (7, 12)), 1)


def test_a_hyphen_at_the_end_of_a_sentence_ties_nothing() -> None:
    assert not is_tie(_tokens("pro-", (0, 3), (3, 4)), 1)
    assert not is_tie(_tokens("-pro", (0, 1), (1, 4)), 0)
