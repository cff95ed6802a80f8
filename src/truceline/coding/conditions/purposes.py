"""Conditions told by a purpose: "they must leave for the talks to begin", "so that we can talk"."""

from collections.abc import Iterator

from truceline.coding.conditions.requirements import MUST, Requirement
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree

# "Called for the troops to leave."
_ASKING = frozenset(
    "call ask wait press push plead appeal vote pray argue campaign arrange time look "
    "allow provide prepare ready".split()
)
_CAN = frozenset({"can", "could", "may", "might", "will"})


def find_purposes(tree: Tree, places: list[int]) -> Iterator[Requirement]:
    """Each such requirement among some tokens of a sentence: what must be, and for what.

    What was done or asked so that something might happen sets no condition.
    """
    inside = set(places)
    for place in places:
        clause = _purpose(tree, place)
        waiting = [one for one in clause if one in inside]
        if not waiting:
            continue
        rest = [one for one in places if one not in set(clause)]
        ahead = [one for one in rest if one < waiting[0]]
        # What leads its sentence has what is required behind it.
        required = (
            ahead if len(ahead) > 1 else [one for one in rest if one > clause[-1]]
        )
        if required and _must(tree, required):
            yield Requirement(
                place=place, required=required, waiting=waiting, follows=waiting
            )


def find_only_ways(tree: Tree, places: list[int]) -> Iterator[Requirement]:
    """ "Only a truce can bring us back to the table": what alone makes the other thing be."""
    for place in places:
        token = tree.token(place)
        subject = tree.subtree(place)
        if token.dep not in SUBJECTS or tree.token(subject[0]).text.lower() != "only":
            continue
        helpers = tree.children(token.head, "aux")
        waiting = [one for one in places if one > subject[-1]]
        if token.pos == "NOUN" and any(
            tree.token(one).text.lower() in _CAN | {"would"} for one in helpers
        ):
            required = [one for one in subject[1:] if one in set(places)]
            if required and waiting:
                yield Requirement(
                    place=subject[0],
                    required=required,
                    waiting=waiting,
                    follows=required,
                )


def find_needs_of_aims(tree: Tree, places: list[int]) -> Iterator[Requirement]:
    """ "To return to the table, the rebels must free the hostages"."""
    words = [one for one in places if tree.token(one).pos != "PUNCT"]
    start = next(
        (one for one in words[:3] if tree.token(one).tag == "TO"), len(tree.tokens)
    )
    if start not in words[:1] and [tree.token(one).lemma for one in words[:2]] != [
        "in",
        "order",
    ]:
        return
    if start == len(tree.tokens):
        return
    aim = tree.subtree(tree.token(start).head)
    waiting = [one for one in places if start <= one <= aim[-1]]
    required = [one for one in places if one > aim[-1]]
    if waiting and len(required) > 2 and _must(tree, required):
        yield Requirement(
            place=start, required=required, waiting=waiting, follows=waiting
        )


def _must(tree: Tree, clause: list[int]) -> bool:
    """Whether a clause says what has to be; "urged them to go so that others may come" asks."""
    return any(
        tree.token(one).text.lower() in MUST
        or (
            tree.token(one).lemma in ("have", "need")
            and one + 1 < len(tree.tokens)
            and tree.token(one + 1).tag == "TO"
        )
        for one in clause
    )


def _purpose(tree: Tree, place: int) -> list[int]:
    """The tokens of the clause of purpose whose first word is a token; none where it is not."""
    token = tree.token(place)
    if token.dep == "prep" and token.text.lower() == "for" and not place:
        return _for_something_to(tree, place)
    verb = token.head
    if token.dep != "mark" or tree.token(verb).head == verb:
        return []
    if not tree.children(verb, *SUBJECTS, *PASSIVE_SUBJECTS, "expl"):
        return []
    helpers = [tree.token(one) for one in tree.children(verb, "aux")]
    lower = token.text.lower()
    is_asked = tree.token(tree.token(verb).head).lemma in _ASKING
    if lower == "for" and not is_asked and any(one.tag == "TO" for one in helpers):
        return tree.subtree(verb)
    after_so = place > 0 and tree.token(place - 1).text.lower() == "so"
    if (
        lower == "that"
        and after_so
        and any(one.text.lower() in _CAN for one in helpers)
    ):
        return [place - 1, *(one for one in tree.subtree(verb) if one > place - 1)]
    return []


def _for_something_to(tree: Tree, place: int) -> list[int]:
    """ "For a truce to begin, ...", which the parser reads as "for a truce", and "to begin" as
    a clause that says more of it."""
    for thing in tree.children(place, "pobj"):
        for verb in tree.children(thing, "relcl", "acl"):
            helpers = tree.children(verb, "aux")
            following = max(tree.subtree(verb)) + 1
            if (
                helpers
                and tree.token(helpers[0]).tag == "TO"
                and tree.tokens[following : following + 1]
                and tree.token(following).text == ","
            ):
                return tree.subtree(place)
    return []
