"""What a finite verb behind "and" is joined to, where the parser takes the nearest verb.

"He denied that anyone had met them, and accused Norway": whoever denies accuses, since the
comma ends what is denied.
"""

from collections.abc import Sequence

from truceline.model import Token

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
# Past tenses that are no participles, so that no "had" before them is theirs.
_PAST = frozenset(
    "became began broke came chose drew drove fell flew forbade forgave gave grew hid knew "
    "overcame overthrew ran rang rose sank sang saw shook spoke stole swore threw took tore "
    "undertook went withdrew wore wrote".split()
)
_VERBS = frozenset({"VERB", "AUX"})
_HELPING = frozenset({"aux", "auxpass"})


def rejoin(tokens: Sequence[Token], place: int, heads: list[int]) -> None:
    """Hangs a verb that is joined to another on the one it belongs to, with its "and"."""
    token = tokens[place]
    before = token.head
    if _is_told_by_itself(tokens, place):
        return
    above = _finite_above(tokens, before) if _is_no_partner(tokens, place) else None
    if above is None:
        above = _main_verb(tokens, place)
    if above is None:
        return
    for one, other in enumerate(tokens):
        is_joint = other.dep in ("cc", "punct") and before < one < place
        if other.head == before and is_joint:
            heads[one] = above
    heads[place] = above


def _is_no_partner(tokens: Sequence[Token], place: int) -> bool:
    """Whether no form of the verb before can be joined with a verb: a bare infinitive or a
    gerund, a participle where the verb cannot share its "had"."""
    token, before = tokens[place], tokens[tokens[place].head]
    if token.text.lower() in _PAST and before.tag == "VBN":
        return True
    if token.tag not in _FINITE:
        return False
    return before.tag == "VB" or (
        before.tag == "VBG" and not _helping(tokens, token.head)
    )


def _main_verb(tokens: Sequence[Token], place: int) -> int | None:
    """The verb of the main clause, where a verb of the same tense follows the end of one
    that hangs on it: behind a comma, or behind a "will" that it cannot share."""
    token = tokens[place]
    clause = tokens[token.head]
    if token.tag not in _FINITE:
        return None
    above = clause.head if clause.dep == "ccomp" else None
    if clause.dep == "relcl":
        above = _finite_above(tokens, token.head)
    if above is None or above > token.head or tokens[above].tag != token.tag:
        return None
    is_ended = _is_behind_comma(tokens, place) or (
        clause.dep == "ccomp" and _has_modal(tokens, token.head)
    )
    return above if is_ended else None


def _is_behind_comma(tokens: Sequence[Token], place: int) -> bool:
    """Whether a comma stands before the "and" that joins a verb."""
    joints = [
        one
        for one in range(tokens[place].head, place)
        if tokens[one].dep == "cc" and tokens[one].head == tokens[place].head
    ]
    return bool(joints) and tokens[joints[-1] - 1].text == ","


def _is_told_by_itself(tokens: Sequence[Token], place: int) -> bool:
    """Whether a verb has a subject or an auxiliary of its own, so that its form tells
    nothing of what it is joined to."""
    return any(
        token.head == place
        and token.dep in ("nsubj", "nsubjpass", "aux", "auxpass", "expl")
        for token in tokens
    )


def _finite_above(tokens: Sequence[Token], place: int) -> int | None:
    """The finite verb that a verb hangs on, straight or through other infinitives
    and nouns; None where it has a modal verb or stands alone."""
    if _has_modal(tokens, place):
        return None
    seen = 0
    while tokens[place].head != place and seen < len(tokens):
        place = tokens[place].head
        seen += 1
        if tokens[place].pos in _VERBS and _is_finite(tokens, place):
            return place
    return None


def _is_finite(tokens: Sequence[Token], place: int) -> bool:
    """Whether a verb is a clause's own, be it taken for a participle: "Moss accused them"."""
    if tokens[place].tag == "VBN":
        subjects = [one for one in tokens if one.head == place and one.dep == "nsubj"]
        return bool(subjects) and not _helping(tokens, place)
    return tokens[place].tag in _FINITE


def _has_modal(tokens: Sequence[Token], place: int) -> bool:
    return any(one.tag == "MD" for one in _helping(tokens, place))


def _helping(tokens: Sequence[Token], place: int) -> list[Token]:
    return [token for token in tokens if token.head == place and token.dep in _HELPING]
