"""What stands behind a preposition of an act, wherever the parser hangs it."""

from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType

_ON_PEOPLE = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.RETREAT})
_BETWEEN = frozenset({"by", "on", "in", "at"})


def find_behind(match: Match, preposition: str) -> list[int]:
    """The heads of what stands behind a preposition of an act, or of its objects."""
    tree = match.tree
    heads = find_prepositional(tree, match.place, preposition)
    for one in match.objects:
        heads.extend(find_prepositional(tree, one, preposition))
        for inner in tree.children(one, "appos"):
            heads.extend(find_prepositional(tree, inner, preposition))
    for inner in tree.children(match.place, "dep"):
        heads.extend(find_prepositional(tree, inner, preposition))
    if preposition == "against" and not heads:
        # "Took to the streets in protest against".
        for inner in find_prepositional(tree, match.place, "in"):
            heads.extend(find_prepositional(tree, inner, preposition))
    if match.trigger.verbs:
        # "Put them under guard": the guard is part of the act.
        return [one for one in heads if one not in match.objects]
    return (
        heads
        or _behind_a_day(tree, match.place, preposition)
        or _behind_another(match, preposition)
    )


def _behind_a_day(tree: Tree, place: int, preposition: str) -> list[int]:
    """Who stands behind the day of a nominal act: "the meeting Monday with the mayor".

    The parser hangs the preposition on whatever verb is above.
    """
    days = [one for one in tree.children(place, "npadvmod") if one > place]
    if not days:
        return []
    behind = max(tree.subtree(days[-1])) + 1
    if behind >= len(tree.tokens):
        return []
    token = tree.token(behind)
    if token.dep != "prep" or token.text.lower() != preposition:
        return []
    return list(tree.children(behind, "pobj"))


def _behind_another(match: Match, preposition: str) -> list[int]:
    """Those whom an act hits, told behind its doer or day: "the arrest by the police of 200
    men", "the killing on Monday of teachers"; the parser hangs the "of" on these."""
    tree = match.tree
    if preposition != "of" or match.rule.type not in _ON_PEOPLE:
        return []
    return [
        head
        for link in tree.children(match.place, "prep")
        if tree.token(link).text.lower() in _BETWEEN
        for one in tree.children(link, "pobj")
        for head in find_prepositional(tree, one, preposition)
        if tree.token(head).pos == "NOUN"
        and (tree.token(head).tag == "NNS" or tree.children(head, "nummod"))
    ]
