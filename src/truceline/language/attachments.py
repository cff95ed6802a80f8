"""Where words hang, set right where the parser errs in the same way whatever the words."""

from collections.abc import Sequence
from dataclasses import replace

from truceline.model import Token

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_VERBS = frozenset({"VERB", "AUX"})


def mend_attachments(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of a sentence, finite verbs taken off the bare infinitives that they
    cannot be joined to: the accusing of "urged them to stop and accused them" goes on the
    urging."""
    heads = [token.head for token in tokens]
    for place, token in enumerate(tokens):
        below = tokens[token.head]
        if token.dep != "conj" or token.tag not in _FINITE or below.tag != "VB":
            continue
        if _is_told_by_itself(tokens, place):
            continue
        above = _finite_above(tokens, token.head)
        if above is None:
            continue
        for one, other in enumerate(tokens):
            is_joint = other.dep in ("cc", "punct") and token.head < one < place
            if other.head == token.head and is_joint:
                heads[one] = above
        heads[place] = above
    return tuple(
        token if token.head == head else replace(token, head=head)
        for token, head in zip(tokens, heads, strict=True)
    )


def _is_told_by_itself(tokens: Sequence[Token], place: int) -> bool:
    """Whether a verb has a subject or an auxiliary of its own, so that its form tells
    nothing of what it is joined to."""
    return any(
        token.head == place
        and token.dep in ("nsubj", "nsubjpass", "aux", "auxpass", "expl")
        for token in tokens
    )


def _finite_above(tokens: Sequence[Token], place: int) -> int | None:
    """The finite verb that an infinitive hangs on, straight or through other infinitives
    and nouns; None where the infinitive has a modal verb or stands alone."""
    if any(
        token.head == place and token.dep == "aux" and token.tag == "MD"
        for token in tokens
    ):
        return None
    seen = 0
    while tokens[place].head != place and seen < len(tokens):
        place = tokens[place].head
        seen += 1
        if tokens[place].pos in _VERBS and tokens[place].tag in _FINITE:
            return place
    return None
