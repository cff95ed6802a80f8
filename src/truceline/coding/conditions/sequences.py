"""Conditions told by what must come first and what may come then."""

from collections.abc import Iterator

from truceline.coding.conditions.pending import is_wish
from truceline.coding.conditions.requirements import MUST, Requirement
from truceline.coding.sentences.tree import Tree

_LATER = frozenset({"then", "afterwards", "thereafter"})
_PRESENT = frozenset({"VBP", "VBZ"})
_PERFECT = frozenset({"has", "have", "had"})
_MAY = frozenset({"will", "'ll", "’ll", "can", "shall", "may", "could", "would"})
# "First things, then others" needs a word and a mark before "then".
_FEWEST = 2
_BREAKS = frozenset({";", ":", "—", "–", "“", '"'})


def find_sequences(tree: Tree, places: list[int]) -> Iterator[Requirement]:
    """Each such requirement among some tokens of a sentence."""
    words = [tree.token(place).text.lower() for place in places]
    if "first" in words:
        found = list(_first_of_all(tree, places))
        yield from found
        if not found:
            yield from _placed_first(tree, places, words)
    elif "then" in words:
        yield from _then(tree, places, words)


def _placed_first(
    tree: Tree, places: list[int], words: list[str]
) -> Iterator[Requirement]:
    """ "Foreign soil first, then the guns", "first, he insists, they must disarm"."""
    at = words.index("first")
    behind = places[at + 1 :]
    then = next((one for one in behind if tree.token(one).text.lower() == "then"), None)
    ahead = _since_break(tree, places[:at])
    if then is not None and ahead and not _is_told(tree, [*ahead, *behind]):
        waiting = [one for one in behind if one > then]
        if waiting and tree.token(then - 1).text in (",", ";", "and"):
            yield Requirement(
                place=places[at], required=ahead, waiting=waiting, follows=waiting
            )
    elif then is not None and not ahead and _is_order(tree, places, at, then):
        # "First they go, then we talk."
        yield Requirement(
            place=places[at],
            required=[one for one in behind if one < then],
            waiting=[one for one in behind if one > then],
            follows=behind,
        )
    elif (
        not ahead and set(words[at:]) & MUST and tree.token(places[at]).dep == "advmod"
    ):
        yield Requirement(place=places[at], required=behind, waiting=[], follows=behind)


def _is_order(tree: Tree, places: list[int], at: int, then: int) -> bool:
    """Whether a "first" that leads and a "then" behind a comma, a dash or a full stop set an
    order for what is to come."""
    between = [one for one in places[at + 1 :] if one < then]
    behind = [one for one in places if one > then]
    if not behind or len(between) < _FEWEST or _is_told(tree, [*between, *behind]):
        return False
    return tree.token(then - 1).text in (",", ";", ".", "-", "–", "—", "and")


def _then(tree: Tree, places: list[int], words: list[str]) -> Iterator[Requirement]:
    """ "Let them stop, then we will talk", "the army leaves, and then we may vote"."""
    at = words.index("then")
    ahead = _since_break(tree, places[:at])
    behind = places[at + 1 :]
    while ahead and tree.token(ahead[-1]).text.lower() in (",", "and"):
        ahead = ahead[:-1]
    if not ahead or len(ahead) + 1 > at or not behind:
        return
    root = tree.head_of(ahead)
    token = tree.token(root)
    is_asked = token.tag == "VB" and not tree.children(root, "aux", "mark")
    if not is_asked and not any(
        tree.token(one).text.lower() in MUST for one in tree.children(root, "aux")
    ):
        is_asked = token.tag in _PRESENT and not tree.children(root, "mark", "advmod")
        if not is_asked:
            return
    elif not is_asked:
        is_asked = True
    if {tree.token(one).text.lower() for one in ahead} & {"if", "when", "since"}:
        return
    if is_asked and any(
        tree.token(one).tag == "MD" and tree.token(one).text.lower() in _MAY
        for one in behind[:6]
    ):
        yield Requirement(
            place=places[at], required=ahead, waiting=behind, follows=behind
        )


def _since_break(tree: Tree, places: list[int]) -> list[int]:
    """What stands behind the last dash, colon, semicolon or opening mark."""
    breaks = [at for at, one in enumerate(places) if tree.token(one).text in _BREAKS]
    return places[breaks[-1] + 1 :] if breaks else places


def _is_told(tree: Tree, places: list[int]) -> bool:
    """Whether a clause tells what was."""
    return any(
        tree.token(one).tag == "VBD" and tree.token(one).dep != "relcl"
        for one in places
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
        helpers = tree.children(head, "aux")
        if any(tree.token(one).text.lower() in _PERFECT for one in helpers) or (
            tree.token(head).tag == "VBD"
            and not helpers
            and not is_wish(tree, head)
            and not is_wish(tree, tree.token(head).head)
        ):
            # "Where the two first met".
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
