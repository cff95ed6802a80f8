"""Where a sentence says that one thing must come before another, and which is which."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.coding.tree import Tree


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """Words between what is required and what waits for it.

    ``required_follows`` tells that the required thing stands behind the words. A
    ``strong`` marker is a condition whatever the main clause says; ``once`` or
    "before" is one only where something is refused, asked for or still to come.
    """

    words: tuple[str, ...]
    required_follows: bool
    is_strong: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """The tokens of what is required and of what waits for it."""

    required: list[int]
    waiting: list[int]


def _marker(words: str, *, follows: bool = True, strong: bool = False) -> Marker:
    return Marker(
        words=tuple(words.split()), required_follows=follows, is_strong=strong
    )


# Longer ones first: "only after" before "after".
MARKERS = (
    _marker("on the condition that", strong=True),
    _marker("on condition that", strong=True),
    _marker("until such time as"),
    _marker("provided that", strong=True),
    _marker("providing that", strong=True),
    _marker("in exchange for"),
    _marker("in return for"),
    _marker("as long as", strong=True),
    _marker("so long as", strong=True),
    _marker("as soon as"),
    _marker("only if", strong=True),
    _marker("only when"),
    _marker("only after"),
    _marker("only once"),
    _marker("not before", strong=True),
    _marker("provided", strong=True),
    _marker("unless", strong=True),
    _marker("until"),
    _marker("till"),
    _marker("once"),
    _marker("after"),
    _marker("if"),
    _marker("before", follows=False),
    _marker("prior to", follows=False),
)

_BY_FIRST_WORD = {
    first: tuple(one for one in MARKERS if one.words[0] == first)
    for first in {one.words[0] for one in MARKERS}
}

_NEGATIONS = frozenset(
    "not n't no never neither nor cannot nobody nothing without".split()
)
# Words of a main clause that ask, refuse or put off.
_WISHES = frozenset(
    "demand insist require want refuse reject must need rule ready prepared agree offer call "
    "urge oppose promise pledge vow threaten shall ask willing condition possible imaginable "
    "conceivable suspend halt freeze postpone withhold boycott challenge".split()
)
_REFUSALS = frozenset("refuse reject rule oppose exclude".split())
# "As soon as possible", "provided for", "on condition of anonymity" require nothing.
_IDIOMS = frozenset({"possible", "for", "now", "then"})
_SPANS = frozenset("second minute hour day week month year decade time".split())
# Subordinate words by which a clause of its own begins: what waits stands behind them.
_BREAKS = frozenset({";", ":", "—", "–"})
_TIMES = _SPANS | frozenset("weekend noon night morning evening end dawn dusk".split())
_QUESTIONS = frozenset("ask wonder know see doubt decide question".split())


def find_requirements(tree: Tree, places: list[int]) -> Iterator[Requirement]:
    """The requirements among some tokens of a sentence, those of a clause or content.

    "Met after the truce" tells an order of events and none; "will meet only after a
    truce" is one.
    """
    words = [tree.token(place).text.lower() for place in places]
    at = 0
    while at < len(places):
        marker = next(
            (
                one
                for one in _BY_FIRST_WORD.get(words[at], ())
                if tuple(words[at : at + len(one.words)]) == one.words
            ),
            None,
        )
        if marker is None:
            at += 1
            continue
        following = places[at + len(marker.words) :][:1]
        if _is_clausal(tree, places[at], marker) and not (
            following and tree.token(following[0]).text.lower() in _IDIOMS
        ):
            before, behind = _split(tree, places, at, len(marker.words))
            found = _told_apart(tree, marker, before, behind)
            if found is not None:
                yield found
        at += len(marker.words)
    yield from _first_of_all(tree, places)


def _is_clausal(tree: Tree, place: int, marker: Marker) -> bool:
    token = tree.token(place)
    before = tree.token(place - 1) if place else None
    is_dating = marker.words in (("after",), ("before",), ("once",))
    if is_dating and before is not None and before.lemma.lower() in _SPANS:
        # "A day after the truce" dates, "45 days before any talks" may require.
        return marker.words == ("before",)
    if marker.words == ("provided",):
        return token.dep != "ROOT" and not tree.children(place, "nsubj", "dobj", "aux")
    if marker.words == ("if",):
        head = tree.token(token.head)
        governor = tree.token(head.head)
        is_question = head.dep == "ccomp" and governor.lemma in _QUESTIONS
        return not is_question and (
            before is None or before.text.lower() not in ("as", "even", "only")
        )
    if marker.words in (("once",), ("after",), ("before",)):
        # "Three times before", "once a week".
        return token.dep in ("mark", "prep", "advmod") and bool(
            token.dep != "advmod" or tree.token(token.head).dep in ("advcl", "ccomp")
        )
    return True


def _split(
    tree: Tree, places: list[int], at: int, length: int
) -> tuple[list[int], list[int]]:
    """What waits and what is required, as they are printed around a marker.

    A marker that leads its clause has the required thing up to the comma and what waits
    behind it: "Unless the road opens, they will not come".
    """
    behind = places[at + length :]
    before = places[:at]
    for number in range(len(before) - 1, -1, -1):
        if tree.token(before[number]).text in _BREAKS:
            before = before[number + 1 :]
            break
    for number, place in enumerate(behind):
        if tree.token(place).text in _BREAKS:
            behind = behind[:number]
            break
    if any(tree.token(one).pos not in ("PUNCT", "CCONJ", "ADV") for one in before):
        return before, behind
    for number, place in enumerate(behind):
        if tree.token(place).text == "," and number > 1:
            return behind[number + 1 :], behind[:number]
    # "Only after that may they enter": what is meant stands behind all the same.
    return behind, behind


def _told_apart(
    tree: Tree, marker: Marker, before: list[int], behind: list[int]
) -> Requirement | None:
    if not before or not behind:
        return None
    if not (
        marker.is_strong
        or _is_demanding(tree, before)
        or (marker.words[0] == "until" and _is_perfect(tree, behind))
    ):
        return None
    if tree.token(_first_noun(tree, behind)).lemma.lower() in _TIMES:
        return None
    if marker.required_follows or _is_refused(tree, before):
        return Requirement(required=behind, waiting=before)
    return Requirement(required=before, waiting=behind)


def is_wish(tree: Tree, place: int) -> bool:
    """Whether a word asks, refuses, offers or puts off."""
    token = tree.token(place)
    return token.lemma.lower() in _WISHES or token.text.lower() in _WISHES


def _is_demanding(tree: Tree, places: list[int]) -> bool:
    """Whether a main clause asks, refuses or speaks of what is still to come."""
    for place in places:
        token = tree.token(place)
        if token.tag == "MD" or token.text.lower() in _NEGATIONS:
            return True
        if is_wish(tree, place):
            return True
        if token.tag == "TO" and place and tree.token(place - 1).text in ("is", "are"):
            return True
    return False


def _is_perfect(tree: Tree, places: list[int]) -> bool:
    """Whether a clause speaks of what must be over: "until they had left"."""
    return any(
        tree.token(place).dep == "aux"
        and tree.token(place).text.lower() in ("has", "have", "had")
        for place in places[:8]
    )


def _first_noun(tree: Tree, places: list[int]) -> int:
    return next(
        (one for one in places[:4] if tree.token(one).pos in ("NOUN", "PROPN")),
        places[0],
    )


def _is_refused(tree: Tree, places: list[int]) -> bool:
    """Whether nothing happens before: "no talks before the troops have left"."""
    return any(
        tree.token(place).text.lower() in _NEGATIONS
        or tree.token(place).lemma.lower() in _REFUSALS
        for place in places
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
        demanded = any(
            tree.token(one).tag == "MD" or tree.token(one).lemma in _WISHES
            for one in near
        )
        if demanded and clause and tree.token(head).pos in ("VERB", "AUX"):
            yield Requirement(required=clause, waiting=[])
