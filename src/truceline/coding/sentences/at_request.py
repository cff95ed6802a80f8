"""Requests named as that at which something is done: "at Norway's request"."""

from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType

# Nouns for what somebody asks whom others then do something for.
_REQUESTS = frozenset(
    "request demand urging insistence invitation bidding initiative behest instigation "
    "prompting entreaty appeal plea".split()
)
_AT = frozenset({"at", "on", "upon"})
_BY = ("of", "from", "by")


def is_at_request(match: Match) -> bool:
    """Whether something is told to be done at the request of somebody."""
    return (
        match.rule.type is EventType.REQUEST
        and bool(match.trigger.nouns)
        and is_granted(match.tree, match.place)
        and bool(find_asking(match))
    )


def find_asking(match: Match) -> list[int]:
    """Whose a nominal request is: the army of "the request of the army", "their request"."""
    tree, place = match.tree, match.place
    return tree.children(place, "poss") + [
        one for link in _BY for one in find_prepositional(tree, place, link)
    ]


def is_granted(tree: Tree, place: int) -> bool:
    """Whether it is told what others did "at the request of" somebody."""
    token = tree.token(place)
    return (
        token.dep == "pobj"
        and token.lemma.lower() in _REQUESTS
        and tree.token(token.head).text.lower() in _AT
    )
