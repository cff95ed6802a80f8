"""Requests named as that at which something is done: "at Norway's request"."""

from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType

_AT = frozenset({"at", "upon"})
_BY = ("of", "from", "by")


def is_at_request(match: Match) -> bool:
    """Whether something is told to be done at the request of somebody."""
    tree, place = match.tree, match.place
    token = tree.token(place)
    return (
        match.rule.type is EventType.REQUEST
        and bool(match.trigger.nouns)
        and token.dep == "pobj"
        and tree.token(token.head).text.lower() in _AT
        and bool(find_asking(match))
    )


def find_asking(match: Match) -> list[int]:
    """Whose a nominal request is: the army of "the request of the army", "their request"."""
    tree, place = match.tree, match.place
    return tree.children(place, "poss") + [
        one for link in _BY for one in find_prepositional(tree, place, link)
    ]
