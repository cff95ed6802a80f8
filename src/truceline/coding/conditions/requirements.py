"""Where a sentence says that one thing must come before another, and which is which."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.codebook import ConditionRule, Need, Side
from truceline.coding.conditions.around import (
    split_around,
    split_at_comma,
    up_to_breaks,
    up_to_own_clause,
)
from truceline.coding.conditions.joining_words import SPANS, is_meant
from truceline.coding.conditions.mere_time import (
    is_mere_time,
    is_only_then,
    is_wanted_first,
)
from truceline.coding.conditions.pending import (
    is_demanded,
    is_perfect,
    is_refused,
    meets,
)
from truceline.coding.factuality.refusals import has_helper
from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.issues import matches
from truceline.coding.sentences.tree import OBJECTS, Tree

# "As soon as possible", "provided for", "once again" require nothing.
_IDIOMS = frozenset(
    "possible for now then again more necessary after before of on".split()
)
_TIMES = SPANS | frozenset(
    "weekend noon midnight night morning evening end dawn dusk dark sunset sunrise "
    "moment summer winter spring autumn season rain rains christmas easter ramadan eid "
    "feast holiday anniversary harvest breakfast lunch dinner".split()
)
# "Until the end of the extension" dates as well.
_TERMS = frozenset("extension period term mandate deadline phase".split())
# "Should you wish to come" is polite.
_POLITE = frozenset("wish want need like choose prefer ask require".split())
_PRESENT = frozenset({"VBP", "VBZ"})
# Words of time that speak of what is to come where the clause behind them is in the present.
_ONCE = frozenset("until till once only as the".split())
# "If they want peace, they must disarm."
_WANTING = frozenset({"want", "wish", "hope"})
# What has to be, and what a side may do then.
MUST = frozenset({"must", "should", "shall"})
WILL = frozenset({"will", "'ll", "’ll", "can", "shall"})
_SURE = WILL - {"can"} | {"would"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """The tokens of what is required and of what waits for it, around a word at a token.

    ``follows`` is what stands behind the words, whichever of the two that is.
    """

    place: int
    required: list[int]
    waiting: list[int]
    follows: list[int]


def find_requirements(
    tree: Tree, places: list[int], lexicon: Lexicon
) -> Iterator[Requirement]:
    """The requirements among some tokens of a sentence, those of a clause or content.

    "Met after the truce" tells an order of events and none; "will meet only after a
    truce" is one.
    """
    at = 0
    while at < len(places):
        found = _row(tree, places[at], lexicon)
        if found is None:
            at += 1
            continue
        words, rule = found
        following = places[at + len(words) :][:1]
        if is_meant(tree, places[at], words) and not (
            following and tree.token(following[0]).text.lower() in _IDIOMS
        ):
            if rule.required is Side.EARLIER:
                one = _taking_up(tree, places, at, len(words), rule)
            else:
                one = _around(tree, places, at, len(words), rule)
            if one is not None:
                yield one
        at += len(words)
    yield from _turned(tree, places, lexicon)


def _row(
    tree: Tree, place: int, lexicon: Lexicon
) -> tuple[tuple[str, ...], ConditionRule] | None:
    rows = lexicon.condition_words.get(tree.token(place).text.lower()) or (
        lexicon.condition_words.get(tree.token(place).lemma.lower())
    )
    return next((row for row in rows or () if matches(tree, place, row[0])), None)


def _around(
    tree: Tree, places: list[int], at: int, length: int, rule: ConditionRule
) -> Requirement | None:
    """ "Must leave, and only after that the talks may resume" takes up the clause before."""
    place = places[at]
    before, behind = split_around(tree, places, at, length)
    if before is behind or not before or before[0] > place:
        return _told_apart(tree, place, rule, before, behind)
    if len(behind) > 1 and _is_bare(tree, behind[0]):
        ahead = _without_joint(tree, before)
        if ahead and meets(tree, behind[1:], Need.OPEN):
            return Requirement(
                place=place, required=ahead, waiting=behind[1:], follows=behind
            )
    return _told_apart(tree, place, rule, before, up_to_own_clause(tree, place, behind))


def _is_bare(tree: Tree, place: int) -> bool:
    """Whether a word behind a preposition only points back: "only after that may they come"."""
    token = tree.token(place)
    return token.text.lower() in ("that", "this") and token.dep == "pobj"


def _without_joint(tree: Tree, places: list[int]) -> list[int]:
    """Tokens without the mark and the joining word at their end."""
    while places and tree.token(places[-1]).pos in ("PUNCT", "CCONJ"):
        places = places[:-1]
    return places


def _told_apart(
    tree: Tree, place: int, rule: ConditionRule, before: list[int], behind: list[int]
) -> Requirement | None:
    if not before or not behind:
        return None
    if any(tree.token(one).lemma.lower() in rule.not_words for one in before):
        return None
    if not (
        meets(tree, before, rule.needs)
        or (tree.token(place).text.lower() == "until" and is_perfect(tree, behind))
        or _is_to_come(tree, place, before, behind)
        or (rule.needs is Need.REFUSED and is_only_then(tree, before))
    ):
        return None
    if _is_time(tree, _first_noun(tree, behind)) or _is_left_open(tree, behind):
        return None
    if is_mere_time(tree, place, before, behind):
        return None
    if rule.needs is Need.DEMANDED and not is_wanted_first(tree, place, before):
        return None
    is_flipped = rule.required is Side.BEFORE and is_refused(tree, before)
    if before is behind:
        # A clause alone: what waits for it was named before.
        before = []
    is_flipped |= rule.required is Side.BEHIND
    if _is_aim(tree, place, behind) and is_demanded(tree, before):
        # "If talks are to resume, the army must leave."
        is_flipped = False
    if is_flipped:
        return Requirement(place=place, required=behind, waiting=before, follows=behind)
    return Requirement(place=place, required=before, waiting=behind, follows=behind)


def _is_aim(tree: Tree, place: int, clause: list[int]) -> bool:
    """Whether an "if" tells an aim: "if talks are to resume", "if there is to be a truce",
    "if they want peace"."""
    return tree.token(place).text.lower() == "if" and any(
        tree.token(one).text.lower() == "serious"
        or (
            tree.token(one).lemma in _WANTING
            and one == tree.token(place).head
            and not tree.children(one, "neg")
        )
        or (
            tree.token(one).tag == "TO"
            and one > place
            and tree.token(one - 1).text.lower() in ("is", "are", "was", "were")
        )
        for one in clause
    )


def _taking_up(
    tree: Tree, places: list[int], at: int, length: int, rule: ConditionRule
) -> Requirement | None:
    """ "They must leave; only then can we talk": the clause before is required, or the sentence
    before where nothing stands there."""
    _, behind = up_to_breaks(tree, places, at, length)
    before = _without_joint(tree, places[:at])
    before, _ = up_to_breaks(tree, before, len(before), 0)
    if not behind or not meets(tree, behind, rule.needs):
        return None
    if any(tree.token(one).lemma.lower() in rule.not_words for one in behind):
        return None
    place = places[at]
    return Requirement(place=place, required=before, waiting=behind, follows=behind)


def _is_to_come(tree: Tree, place: int, before: list[int], behind: list[int]) -> bool:
    """Whether a clause of time in the present speaks of what is still to come: "binding once
    the camps have been counted", "stays shut till they leave"."""
    for one in behind[:8]:
        token = tree.token(one)
        if token.dep == "aux" and token.text.lower() in ("has", "have"):
            return True
        if (
            token.dep == "aux"
            and token.text.lower() == "had"
            and one > place
            and _would(tree, before)
        ):
            # "Said they would meet after the road had been opened."
            return True
    if _is_deal(tree, place):
        return _is_present(tree, before)
    if tree.token(place).text.lower() not in _ONCE:
        return False
    return _is_present(tree, behind) and _is_present(tree, before)


def _would(tree: Tree, clause: list[int]) -> bool:
    """Whether a clause tells what is still to come in the past: "they would go home"."""
    return any(
        tree.token(one).text.lower() == "would"
        and not any(
            tree.token(aux).text.lower() == "have"
            for aux in tree.children(tree.token(one).head, "aux")
        )
        for one in clause
    )


def _is_deal(tree: Tree, place: int) -> bool:
    """Whether "in exchange for" or "in return for" begins at a token."""
    words = [one.text.lower() for one in tree.tokens[place : place + 3]]
    return (
        words[0] == "in" and words[2:] == ["for"] and words[1] in ("exchange", "return")
    )


def _is_present(tree: Tree, clause: list[int]) -> bool:
    """Whether a clause is in the present, active or passive."""
    head = tree.head_of(clause)
    token = tree.token(head)
    # "Quit", "put" and "shut" look alike in present and past.
    is_alike = token.tag == "VBD" and token.text.lower() == token.lemma.lower()
    return (token.tag in _PRESENT or is_alike) or any(
        tree.token(one).tag in _PRESENT for one in tree.children(head, "auxpass")
    )


def _turned(tree: Tree, places: list[int], lexicon: Lexicon) -> Iterator[Requirement]:
    """ "Should they leave, we will talk", "were they to leave, ...": an "if" that the verb
    says by where it stands."""
    rows = dict(lexicon.condition_words.get("if", ()))
    rule = rows.get(("if",))
    if rule is None or tree.tokens[-1].text == "?":
        return
    for at, place in enumerate(places):
        if not _is_turned(tree, place, is_first=at == 0):
            continue
        verb = tree.token(place).head
        before, behind = up_to_breaks(tree, places, at, 1)
        is_set_off = bool(before) and tree.token(before[-1]).text == ","
        if is_set_off or all(
            tree.token(one).pos in ("PUNCT", "CCONJ", "ADV") for one in before
        ):
            end = max(verb, place) if at else place + 1
            cut = split_at_comma(tree, behind, end)
            if cut is None and not is_set_off:
                continue
            if cut is not None:
                behind = cut[1]
                before = cut[0] if not is_set_off else [*before, *cut[0]]
        one = _told_apart(tree, place, rule, before, behind)
        if one is not None:
            yield one


def _is_turned(tree: Tree, place: int, *, is_first: bool) -> bool:
    token = tree.token(place)
    lower = token.text.lower()
    if lower == "should" and token.dep == "aux":
        if tree.token(token.head).lemma in _POLITE:
            return False
        if tree.children(token.head, "neg") and not _is_sure(tree, token.head):
            return False
        subjects = tree.children(token.head, "nsubj", "nsubjpass", "expl")
        return bool(subjects) and place < subjects[0] < token.head
    following = tree.tokens[place + 1 : place + 6]
    return (
        lower == "were"
        and is_first
        and bool(following)
        and following[0].pos in ("NOUN", "PROPN", "PRON", "DET", "ADJ")
        and any(one.tag == "TO" for one in following)
    )


def _is_sure(tree: Tree, place: int) -> bool:
    """Whether what hangs on a clause "will" be: "should they not come, we will leave", and
    no forecast of what could."""
    return has_helper(tree, tree.token(place).head, _SURE)


def _is_time(tree: Tree, place: int) -> bool:
    """Whether a noun dates: "until the end of the feast", but "an end to the siege" and "the
    end of the ban"."""
    lemma = tree.token(place).lemma.lower()
    if lemma not in _TIMES:
        return False
    following = tree.tokens[place + 1 : place + 2]
    if lemma != "end" or not following:
        return True
    ended = [
        one
        for child in tree.children(place, "prep")
        for one in tree.children(child, "pobj")
    ]
    return following[0].text.lower() != "to" and not any(
        tree.token(one).pos == "NOUN"
        and tree.token(one).lemma.lower() not in _TIMES | _TERMS
        for one in ended
    )


def _is_left_open(tree: Tree, behind: list[int]) -> bool:
    """Whether it is only said that things must allow it: "until conditions permit"."""
    verb = tree.head_of(behind)
    return tree.token(verb).lemma in ("allow", "permit") and not tree.children(
        verb, *OBJECTS, "ccomp", "xcomp", "auxpass"
    )


def _first_noun(tree: Tree, places: list[int]) -> int:
    return next(
        (one for one in places[:4] if tree.token(one).pos in ("NOUN", "PROPN")),
        places[0],
    )
