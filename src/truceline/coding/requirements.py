"""Where a sentence says that one thing must come before another, and which is which."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.codebook import ConditionRule, Need, Side
from truceline.coding.issues import matches
from truceline.coding.lexicon import Lexicon
from truceline.coding.pending import is_perfect, is_refused, is_wish, meets
from truceline.coding.tree import Tree

# "As soon as possible", "provided for", "once again" require nothing.
_IDIOMS = frozenset({"possible", "for", "now", "then", "again", "more", "necessary"})
_SPANS = frozenset("second minute hour day week month year decade time".split())
_TIMES = _SPANS | frozenset(
    "weekend noon midnight night morning evening end dawn dusk dark sunset sunrise "
    "moment".split()
)
_BREAKS = frozenset({";", ":", "—", "–"})
_QUESTIONS = frozenset("ask wonder know see doubt decide question say".split())
# One stands before these, and nothing waits for them.
_BODIES = frozenset(
    "court judge tribunal council committee crowd camera audience reporter press "
    "parliament congress assembly jury public world commission panel".split()
)
# Verbs that "after" belongs to: "look after the wounded".
_WITH_AFTER = frozenset({"look", "name", "take", "seek"})
_TEMPORAL = frozenset({"once", "after", "before", "following", "while"})


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
        if _is_meant(tree, places[at], words) and not (
            following and tree.token(following[0]).text.lower() in _IDIOMS
        ):
            before, behind = _split(tree, places, at, len(words))
            one = _told_apart(tree, places[at], rule, before, behind)
            if one is not None:
                yield one
        at += len(words)
    yield from _first_of_all(tree, places)
    yield from _bargain(tree, places)


def _row(
    tree: Tree, place: int, lexicon: Lexicon
) -> tuple[tuple[str, ...], ConditionRule] | None:
    rows = lexicon.condition_words.get(tree.token(place).text.lower()) or (
        lexicon.condition_words.get(tree.token(place).lemma.lower())
    )
    return next((row for row in rows or () if matches(tree, place, row[0])), None)


def _is_meant(tree: Tree, place: int, words: tuple[str, ...]) -> bool:
    """Whether the words join two clauses and do not date, ask, or belong to a verb."""
    token = tree.token(place)
    before = tree.token(place - 1) if place else None
    if words in (("after",), ("once",), ("before",)):
        # "Seven days before any talks" may require; set off by a comma it dates.
        start = _span_start(tree, place)
        if start is not None and start and tree.token(start - 1).text == ",":
            return False
    if (
        words == ("after",)
        and token.dep != "mark"
        and tree.token(token.head).lemma in _WITH_AFTER
    ):
        return False
    last = place + len(words) - 1
    if words[-1] == "before" and any(
        tree.token(one).lemma.lower() in _BODIES for one in tree.children(last, "pobj")
    ):
        return False
    if words in (("provided",), ("providing",)):
        return token.dep != "ROOT" and not tree.children(place, "nsubj", "dobj", "aux")
    if words == ("when",):
        return tree.token(token.head).dep == "advcl"
    if words == ("if",):
        return not _is_question(tree, token.head) and (
            before is None or before.text.lower() not in ("as", "even", "only", "and")
        )
    if len(words) == 1 and words[0] in _TEMPORAL:
        # "Three times before", "once a week".
        return token.dep in ("mark", "prep", "advmod") and bool(
            token.dep != "advmod" or tree.token(token.head).dep in ("advcl", "ccomp")
        )
    return True


def _span_start(tree: Tree, place: int) -> int | None:
    """Where a length of time begins that stands right before a token."""
    if not place or tree.token(place - 1).lemma.lower() not in _SPANS:
        return None
    return min(tree.subtree(place - 1, without=frozenset({"prep", "relcl", "acl"})))


def _is_question(tree: Tree, verb: int) -> bool:
    while tree.token(verb).dep == "conj":
        verb = tree.token(verb).head
    governor = tree.token(tree.token(verb).head)
    return tree.token(verb).dep == "ccomp" and governor.lemma in _QUESTIONS


def _split(
    tree: Tree, places: list[int], at: int, length: int
) -> tuple[list[int], list[int]]:
    """What waits and what is required, as they are printed around the words.

    Words that lead their clause have the required thing up to the comma and what waits
    behind it: "Unless the road opens, they will not come".
    """
    before, behind = _up_to_breaks(tree, places, at, length)
    if any(tree.token(one).pos not in ("PUNCT", "CCONJ", "ADV") for one in before):
        return before, behind
    turned = _inverted(tree, behind)
    if turned is not None:
        return turned
    for number, place in enumerate(behind):
        if (
            number
            and tree.token(place - 1).text == ","
            and behind[number - 1] != place - 1
        ):
            # The comma itself stands outside of a content in two pieces.
            return behind[number:], behind[:number]
        if tree.token(place).text == "," and number:
            return behind[number + 1 :], behind[:number]
    return behind, behind


def _up_to_breaks(
    tree: Tree, places: list[int], at: int, length: int
) -> tuple[list[int], list[int]]:
    """What stands on either side of the words, up to a dash, colon or semicolon."""
    behind = places[at + length :]
    if behind and tree.token(behind[0]).text in _BREAKS:
        # "On one condition: that ..."
        behind = behind[1:]
    after = [one for one in behind if tree.token(one).text in _BREAKS]
    ahead = [one for one in places[:at] if tree.token(one).text in _BREAKS]
    last, first = min(after, default=len(tree.tokens)), max(ahead, default=-1)
    return (
        [one for one in places[:at] if one > first],
        [one for one in behind if one < last],
    )


def _inverted(tree: Tree, behind: list[int]) -> tuple[list[int], list[int]] | None:
    """ "Only after that may they enter": what waits begins where the verb is turned round."""
    for number, place in enumerate(behind):
        if number and (tree.token(place).tag == "MD" or tree.token(place).dep == "aux"):
            head = tree.token(place).head
            subjects = tree.children(head, "nsubj", "nsubjpass", "expl")
            if subjects and place < min(subjects) < head:
                return behind[number:], behind[:number]
    return None


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
    ):
        return None
    if _is_time(tree, _first_noun(tree, behind)):
        return None
    is_flipped = rule.needs is Need.ASKING and is_refused(tree, before)
    if rule.required is Side.BEHIND or is_flipped:
        return Requirement(place=place, required=behind, waiting=before, follows=behind)
    return Requirement(place=place, required=before, waiting=behind, follows=behind)


def _is_time(tree: Tree, place: int) -> bool:
    """Whether a noun dates: "until the end of the feast", but "an end to the siege"."""
    following = (
        tree.token(place + 1).text.lower() if place + 1 < len(tree.tokens) else ""
    )
    return tree.token(place).lemma.lower() in _TIMES and following != "to"


def _first_noun(tree: Tree, places: list[int]) -> int:
    return next(
        (one for one in places[:4] if tree.token(one).pos in ("NOUN", "PROPN")),
        places[0],
    )


def _first_of_all(tree: Tree, places: list[int]) -> Iterator[Requirement]:
    """ "Give up the killers first", "must first disarm": required before all else."""
    for place in places:
        token = tree.token(place)
        if token.text.lower() != "first" or token.dep != "advmod":
            continue
        head = token.head
        clause = [one for one in places if one in set(tree.subtree(head))]
        near = [head, *tree.children(head, "aux"), *tree.ancestors(head)]
        if any(tree.token(one).lemma == "have" for one in tree.children(head, "aux")):
            continue
        is_command = tree.token(head).tag == "VB" and not tree.children(
            head, "nsubj", "nsubjpass", "aux", "auxpass"
        )
        demanded = is_command or any(
            tree.token(one).tag == "MD" or is_wish(tree, one) for one in near
        )
        if demanded and clause and tree.token(head).pos in ("VERB", "AUX"):
            then = next(
                (one for one in places if tree.token(one).text.lower() == "then"), None
            )
            required = [one for one in clause if then is None or one < then]
            waiting = [one for one in places if then is not None and one > then]
            yield Requirement(
                place=place,
                required=required or clause,
                waiting=waiting,
                follows=clause,
            )


def _bargain(tree: Tree, places: list[int]) -> Iterator[Requirement]:
    """ "Free our men and we will come", "free them or there will be no truce": a command,
    and what will follow it."""
    head = places[0] if places else None
    if head is None or tree.token(head).tag != "VB":
        return
    for child in tree.children(head, "conj"):
        if not tree.children(child, "nsubj", "expl") or not any(
            tree.token(one).text.lower() in ("will", "'ll", "’ll", "can", "shall")
            for one in tree.children(child, "aux")
        ):
            continue
        waiting = [one for one in tree.subtree(child) if one in set(places)]
        required = [one for one in places if one < min(waiting, default=0)]
        # "Leave or we will fire" threatens.
        is_threat = bool(required) and tree.token(required[-1]).text.lower() == "or"
        if required and waiting and (not is_threat or is_refused(tree, waiting)):
            yield Requirement(
                place=child, required=required, waiting=waiting, follows=waiting
            )
