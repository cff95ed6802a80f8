"""Where words hang, set right where the parser errs in the same way whatever the words."""

from collections.abc import Sequence
from dataclasses import replace

from truceline.language.hyphens import mend_hyphens
from truceline.language.joined_verbs import rejoin
from truceline.language.main_verbs import mend_main_verbs
from truceline.language.openings import mend_openings
from truceline.language.present_forms import mend_present_forms
from truceline.language.reduced_passives import mend_reduced_passives
from truceline.language.things_let import mend_things_let
from truceline.model import Token

# Adjectives that say what something hangs on, by the preposition behind them.
_HANGING = frozenset({"conditional", "contingent", "dependent"})
_ON = frozenset({"on", "upon"})
# Adjectives that tell what their verb makes of somebody, also in front of the object.
_MADE = frozenset(
    {("set", "free"), ("cut", "short"), ("make", "public"), ("lay", "bare")}
)


def mend_attachments(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of a sentence, with these on the words they belong to: a finite verb that is
    joined to the wrong one ("urged them to stop and accused them", ``joined_verbs``), the
    "on" of "conditional on", the "free" of "set free 20 soldiers", a phrase that opens a report before the clause that tells who
    said it ("Without a truce, Norway said, nothing will change"), a purpose that a report set
    in parts from its verb ("called him, aides said, to ask"), days and towns that were
    taken for parts of a name (``openings``), what is let through (``things_let``), and hyphens
    that were taken for names (``hyphens``)."""
    tokens = mend_hyphens(tokens)
    tokens = mend_openings(mend_main_verbs(_with_forms(tokens)))
    tokens = mend_things_let(tokens)
    heads = [token.head for token in tokens]
    for place, token in enumerate(tokens):
        if token.dep == "conj":
            rejoin(tokens, place, heads)
        elif token.dep == "prep":
            heads[place] = _adjective_before(tokens, place) or _told_after(
                tokens, place
            )
        elif token.tag == "VB" and token.dep in ("xcomp", "advcl"):
            heads[place] = _behind_set_in(tokens, place)
    made = {one for one in range(1, len(tokens)) if _is_made(tokens, one)}
    for place in made:
        heads[place] = place - 1
    return tuple(
        token
        if token.head == heads[place]
        else replace(
            token, head=heads[place], dep="oprd" if place in made else token.dep
        )
        for place, token in enumerate(tokens)
    )


def _is_made(tokens: Sequence[Token], place: int) -> bool:
    """Whether an adjective right behind its verb was taken for one of the object's."""
    token = tokens[place]
    return (
        (tokens[place - 1].lemma, token.text.lower()) in _MADE
        and token.dep == "amod"
        and tokens[token.head].head == place - 1
    )


def _with_forms(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with verbs in the form in which they stand."""
    return mend_reduced_passives(mend_present_forms(tokens))


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


def _behind_set_in(tokens: Sequence[Token], place: int) -> int:
    """The verb before a report set in between commas, for an infinitive behind it that hangs
    on the saying; the head that it has already for any other."""
    said = tokens[place].head
    behind = said + 1
    is_set_in = (
        tokens[said].dep == "parataxis"
        and tokens[said].head < said < place
        and tokens[behind].text == ","
        and tokens[behind + 1].text.lower() == "to"
    )
    return tokens[said].head if is_set_in else said
