"""Where a sentence says that one thing must come before another, and which is which."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.codebook import ConditionRule, Need, Side
from truceline.coding.issues import matches
from truceline.coding.lexicon import Lexicon
from truceline.coding.mere_time import is_mere_time, is_question, is_wanted_first
from truceline.coding.pending import is_perfect, is_refused, is_wish, meets
from truceline.coding.tree import Tree
from truceline.model import Token

# "As soon as possible", "provided for", "once again" require nothing.
_IDIOMS = frozenset(
    "possible for now then again more necessary after before of on".split()
)
_SPANS = frozenset("second minute hour day week month year decade time".split())
_TIMES = _SPANS | frozenset(
    "weekend noon midnight night morning evening end dawn dusk dark sunset sunrise "
    "moment summer winter spring autumn season rain rains christmas easter ramadan eid "
    "feast holiday anniversary harvest breakfast lunch dinner".split()
)
_BREAKS = frozenset({";", ":", "—", "–"})
# One stands before these, and nothing waits for them.
_BODIES = frozenset(
    "court judge tribunal council committee crowd camera audience reporter press "
    "parliament congress assembly jury public world commission panel".split()
)
# Verbs that these belong to: "look after the wounded", "call upon the rebels".
_BELONGS: dict[tuple[str, ...], frozenset[str]] = {
    ("after",): frozenset({"look", "name", "take", "seek"}),
    ("upon",): frozenset(
        "call depend rely agree base hinge look insist put impose act prevail decide "
        "fall touch".split()
    ),
}
_TEMPORAL = frozenset({"once", "after", "before", "following", "while", "upon"})
_LATER = frozenset({"then", "afterwards", "thereafter"})
# "Should you wish to come" is polite.
_POLITE = frozenset("wish want need like choose prefer ask require".split())
# Words that may stand before a clause that leads: "and if", "not until".
_LIGHT = frozenset({"PUNCT", "CCONJ", "ADV", "PART"})
_NAMING = frozenset({"NOUN", "PROPN", "ADJ"})
_PRESENT = frozenset({"VBP", "VBZ"})
# Words of time that speak of what is to come where the clause behind them is in the present.
_ONCE = frozenset("until till once only as the".split())


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
            if rule.required is Side.EARLIER:
                one = _taking_up(tree, places, at, len(words), rule)
            else:
                before, behind = _split(tree, places, at, len(words))
                one = _told_apart(tree, places[at], rule, before, behind)
            if one is not None:
                yield one
        at += len(words)
    yield from _turned(tree, places, lexicon)
    yield from _first_of_all(tree, places)


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
    if token.dep != "mark" and tree.token(token.head).lemma in _BELONGS.get(words, ()):
        return False
    if words == ("otherwise",) and place and tree.token(place - 1).pos != "PUNCT":
        return False
    last = place + len(words) - 1
    if words[-1] == "before" and any(
        tree.token(one).lemma.lower() in _BODIES for one in tree.children(last, "pobj")
    ):
        return False
    if words in (("provided",), ("providing",)):
        return _joins(tree, place, before)
    if words == ("when",):
        return tree.token(token.head).dep == "advcl"
    if words == ("if",):
        return not is_question(tree, token.head) and (
            before is None or before.text.lower() not in ("as", "even", "only", "and")
        )
    if len(words) == 1 and words[0] in _TEMPORAL:
        return _is_temporal(tree, place)
    return True


def _joins(tree: Tree, place: int, before: Token | None) -> bool:
    """Whether "provided" is no verb of its own."""
    token = tree.token(place)
    is_main = token.dep == "ROOT" and (before is None or before.text != ",")
    return not is_main and not tree.children(place, "nsubj", "dobj", "aux")


def _is_temporal(tree: Tree, place: int) -> bool:
    """Whether a word of time joins a clause or a noun, unlike in "three times before" and
    "once a week"."""
    token = tree.token(place)
    if token.text.lower() == "once" and _leads_clause(tree, place):
        return True
    return token.dep in ("mark", "prep", "advmod") and bool(
        token.dep != "advmod" or tree.token(token.head).dep in ("advcl", "ccomp")
    )


def _leads_clause(tree: Tree, place: int) -> bool:
    """Whether a subject and its verb stand right behind: "once they have left"."""
    verb = tree.token(place).head
    subjects = tree.children(verb, "nsubj", "nsubjpass")
    return verb > place and any(
        tree.subtree(one)[0] == place + 1 for one in subjects if one > place
    )


def _span_start(tree: Tree, place: int) -> int | None:
    """Where a length of time begins that stands right before a token."""
    if not place or tree.token(place - 1).lemma.lower() not in _SPANS:
        return None
    return min(tree.subtree(place - 1, without=frozenset({"prep", "relcl", "acl"})))


def _split(
    tree: Tree, places: list[int], at: int, length: int
) -> tuple[list[int], list[int]]:
    """What waits and what is required, as they are printed around the words.

    Words that lead their clause have the required thing up to the comma and what waits
    behind it: "Unless the road opens, they will not come".
    """
    before, behind = _up_to_breaks(tree, places, at, length)
    if any(tree.token(one).pos not in _LIGHT for one in before):
        return before, behind
    turned = _inverted(tree, behind)
    if turned is not None:
        return turned
    return _at_comma(tree, behind, places[at]) or _at_end(tree, behind, places[at])


def _at_comma(
    tree: Tree, behind: list[int], place: int
) -> tuple[list[int], list[int]] | None:
    """What waits and what is required on either side of the comma that ends a first clause."""
    verb = tree.token(place).head if tree.token(place).dep == "mark" else place
    for number, one in enumerate(behind):
        if not number or one <= verb:
            continue
        if tree.token(one - 1).text == "," and behind[number - 1] != one - 1:
            # The comma itself stands outside of a content in two pieces.
            return behind[number:], behind[:number]
        if tree.token(one).text == ",":
            return behind[number + 1 :], behind[:number]
    return None


def _at_end(tree: Tree, behind: list[int], place: int) -> tuple[list[int], list[int]]:
    """The same where no comma stands: the first clause ends where its verb's words do."""
    is_bare = tree.token(behind[1]).pos not in _NAMING if behind[1:] else False
    if is_bare and tree.token(behind[0]).text.lower() in ("that", "this"):
        # "After that 600 men are to be freed."
        return behind[1:], behind[:1]
    if tree.token(place).dep == "mark":
        clause = set(tree.subtree(tree.token(place).head))
        required = [one for one in behind if one in clause]
        waiting = [one for one in behind if required and one > required[-1]]
        if waiting:
            return waiting, required
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
        or _is_to_come(tree, place, before, behind)
    ):
        return None
    if _is_time(tree, _first_noun(tree, behind)):
        return None
    if is_mere_time(tree, place, before, behind):
        return None
    if rule.needs is Need.DEMANDED and not is_wanted_first(tree, place, before):
        return None
    is_flipped = rule.required is Side.BEFORE and is_refused(tree, before)
    if before is behind:
        # A clause alone: what waits for it was named before.
        before = []
    if rule.required is Side.BEHIND or is_flipped:
        return Requirement(place=place, required=behind, waiting=before, follows=behind)
    return Requirement(place=place, required=before, waiting=behind, follows=behind)


def _taking_up(
    tree: Tree, places: list[int], at: int, length: int, rule: ConditionRule
) -> Requirement | None:
    """ "They must leave; only then can we talk": the clause before is required, or the sentence
    before where nothing stands there."""
    _, behind = _up_to_breaks(tree, places, at, length)
    before = places[:at]
    while before and tree.token(before[-1]).pos in ("PUNCT", "CCONJ"):
        before = before[:-1]
    before, _ = _up_to_breaks(tree, before, len(before), 0)
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
    if tree.token(place).text.lower() not in _ONCE:
        return False
    then = tree.token(tree.head_of(behind)).tag
    return then in _PRESENT and tree.token(tree.head_of(before)).tag in _PRESENT


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
        before, behind = _up_to_breaks(tree, places, at, 1)
        if all(tree.token(one).pos in ("PUNCT", "CCONJ", "ADV") for one in before):
            end = max(verb, place) if at else place + 1
            cut = _at_comma(tree, behind, end)
            if cut is None:
                continue
            before, behind = cut
        one = _told_apart(tree, place, rule, before, behind)
        if one is not None:
            yield one


def _is_turned(tree: Tree, place: int, *, is_first: bool) -> bool:
    token = tree.token(place)
    lower = token.text.lower()
    if lower == "should" and token.dep == "aux":
        if tree.token(token.head).lemma in _POLITE or tree.children(token.head, "neg"):
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
        # "Let them first leave."
        above = tree.token(tree.token(head).head)
        is_command |= above.lemma == "let" and above.tag == "VB"
        demanded = is_command or any(
            tree.token(one).tag == "MD" or is_wish(tree, one) for one in near
        )
        then = next((one for one in places if _is_later(tree, one)), None)
        # "They go first, then we come": in the present it sets an order.
        demanded = demanded or (
            then is not None and then > place and tree.token(head).tag in _PRESENT
        )
        if demanded and clause and tree.token(head).pos in ("VERB", "AUX"):
            required = [one for one in clause if then is None or one < then]
            waiting = [one for one in places if then is not None and one > then]
            yield Requirement(
                place=place,
                required=required or clause,
                waiting=waiting,
                follows=clause,
            )


def _is_later(tree: Tree, place: int) -> bool:
    """Whether a word begins what comes second: "then", "after that"."""
    lower = tree.token(place).text.lower()
    after_that = lower == "that" and place and tree.token(place - 1).lemma == "after"
    return lower in _LATER or bool(after_that)
