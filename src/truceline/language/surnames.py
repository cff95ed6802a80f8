"""Surnames that the tagger takes for other words, told by the full name elsewhere.

A surname that opens a sentence looks like any word there: "Lobo, elected in May, has to
mend it". Where the article prints "Porfirio Lobo" and never "lobo", it is that name again.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from truceline.model import Token

# As what somebody stands in a sentence.
_PARTS = frozenset(
    {"nsubj", "nsubjpass", "dobj", "dative", "pobj", "poss", "appos", "attr"}
)
_NAME = "PROPN"
# Shorter ones are ordinary words too often.
_SHORTEST = 4


def mend_surnames(
    sentences: Sequence[tuple[Token, ...]],
) -> Iterator[tuple[Token, ...]]:
    """The sentences of an article, each surname in them a proper noun."""
    surnames = frozenset(_surnames(sentences)) - _printed_small(sentences)
    for tokens in sentences:
        if any(_is_mistaken(tokens, place, surnames) for place in range(len(tokens))):
            yield tuple(
                replace(token, pos=_NAME, tag="NNP", lemma=token.text)
                if _is_mistaken(tokens, place, surnames)
                else token
                for place, token in enumerate(tokens)
            )
        else:
            yield tokens


def _surnames(sentences: Iterable[tuple[Token, ...]]) -> Iterator[str]:
    """The last words of full names: two or three words of which each is one of a name."""
    for tokens in sentences:
        for place, token in enumerate(tokens):
            if (
                token.tag == "NNP"
                and len(token.text) >= _SHORTEST
                and token.text[1:].islower()
                and place
                and tokens[place - 1].head == place
                and tokens[place - 1].tag == "NNP"
                and tokens[place - 1].dep == "compound"
                and tokens[place - 1].text.istitle()
            ):
                yield token.text


def _printed_small(sentences: Iterable[tuple[Token, ...]]) -> frozenset[str]:
    return frozenset(
        token.text.capitalize()
        for tokens in sentences
        for token in tokens
        if token.text.islower()
    )


def _is_mistaken(tokens: Sequence[Token], place: int, surnames: frozenset[str]) -> bool:
    """Whether a surname is taken for another word: with no article, since "the Moss" is a
    thing or several."""
    token = tokens[place]
    return (
        token.text in surnames
        and token.pos in ("NOUN", "VERB", "ADJ", "ADV", "X", "INTJ")
        and token.dep in _PARTS
        and not any(one.head == place and one.dep == "det" for one in tokens)
    )
