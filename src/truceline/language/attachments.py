"""Where words hang, set right where the parser errs in the same way whatever the words."""

from collections.abc import Sequence
from dataclasses import replace

from truceline.language.main_verbs import mend_main_verbs
from truceline.language.openings import mend_openings
from truceline.model import Token

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
# Past tenses that are no participles, so that no "had" before them is theirs.
_PAST = frozenset(
    "became began broke came chose drew drove fell flew forbade forgave gave grew hid knew "
    "overcame overthrew ran rang rose sank sang saw shook spoke stole swore threw took tore "
    "undertook went withdrew wore wrote".split()
)
_VERBS = frozenset({"VERB", "AUX"})


# Adjectives that say what something hangs on, by the preposition behind them.
_HANGING = frozenset({"conditional", "contingent", "dependent"})
_ON = frozenset({"on", "upon"})


def mend_attachments(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of a sentence, with these on the words they belong to: a finite verb that
    hangs on a bare infinitive ("urged them to stop and accused them") or on a participle
    that it cannot share its "had" with ("said it had begun and left"), the "on" of
    "conditional on", a phrase that opens a report before the clause that tells who
    said it ("Without a truce, Norway said, nothing will change"), and days and towns that
    were taken for parts of a name (``openings``)."""
    tokens = mend_openings(mend_main_verbs(tokens))
    heads = [token.head for token in tokens]
    for place, token in enumerate(tokens):
        if token.dep == "conj":
            _take_off_infinitive(tokens, place, heads)
        elif token.dep == "prep":
            heads[place] = _adjective_before(tokens, place) or _told_after(
                tokens, place
            )
    return tuple(
        token if token.head == head else replace(token, head=head)
        for token, head in zip(tokens, heads, strict=True)
    )


def _take_off_infinitive(tokens: Sequence[Token], place: int, heads: list[int]) -> None:
    token = tokens[place]
    is_past = token.text.lower() in _PAST and tokens[token.head].tag == "VBN"
    if not is_past and (token.tag not in _FINITE or tokens[token.head].tag != "VB"):
        return
    if _is_told_by_itself(tokens, place):
        return
    above = _finite_above(tokens, token.head)
    if above is None:
        return
    for one, other in enumerate(tokens):
        is_joint = other.dep in ("cc", "punct") and token.head < one < place
        if other.head == token.head and is_joint:
            heads[one] = above
    heads[place] = above


def _adjective_before(tokens: Sequence[Token], place: int) -> int | None:
    """The adjective right before its "on"; never the first word, which is place 0."""
    before = place - 1
    is_hanging = (
        before > 0
        and tokens[before].text.lower() in _HANGING
        and tokens[place].text.lower() in _ON
    )
    return before if is_hanging else None


def _told_after(tokens: Sequence[Token], place: int) -> int:
    """The verb of a report whose first phrase hangs on the verb of saying set in behind it;
    the head that it has already for any other phrase."""
    head = tokens[place].head
    behind = head + 1
    if head < place or behind >= len(tokens) or tokens[behind].text != ",":
        return head
    subjects = [
        one
        for one in range(place, head)
        if tokens[one].head == head and tokens[one].dep == "nsubj"
    ]
    told = [
        one
        for one in range(behind, len(tokens))
        if tokens[one].head == head and tokens[one].dep == "ccomp"
    ]
    is_cut_off = bool(subjects) and any(
        tokens[one].text == "," for one in range(place, subjects[0])
    )
    return told[0] if told and is_cut_off else head


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
