"""Where the words stand for whoever does an act."""

from truceline.coding.sentences.arguments import find_prepositional, find_subjects
from truceline.coding.sentences.at_request import is_granted
from truceline.coding.sentences.passives import find_agents, is_passive
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType

# Verbs whose subject does the act that is their object: "began the withdrawal".
_CARRYING = frozenset(
    "announce declare begin start open resume order launch complete carry conduct hold make "
    "continue extend suspend halt stop end finish delay cancel lead break threaten offer "
    "promise pledge demand accept attend join restart reopen plan propose urge seek undertake "
    "oversee organize stage mount step relaunch postpone pause go keep consider weigh discuss celebrate mark "
    "repeat renew reiterate restate withdraw".split()
)
# What comes from whoever does it.
_SENT = frozenset(
    {
        EventType.ACCUSE,
        EventType.AGREE,
        EventType.AID,
        EventType.REJECT,
        EventType.REQUEST,
        EventType.SUPPORT,
        EventType.THREATEN,
    }
)


def find_doers(match: Match) -> list[int]:
    """Who does it by the grammar: of a noun its owner or agent, else who carries it out."""
    tree, place = match.tree, match.place
    if match.trigger.verbs:
        return find_subjects(tree, place)
    own = [*tree.children(place, "poss"), *find_agents(tree, place)]
    if not own and match.rule.type in _SENT:
        # "An appeal from Norway".
        own = find_prepositional(tree, place, "from")
    if not own and match.rule.type is EventType.REQUEST and is_granted(tree, place):
        own = find_prepositional(tree, place, "of")
    own = own or _noun_subjects(tree, place)
    if not own and match.rule.symmetric and find_prepositional(tree, place, "with"):
        # "The meeting of the bishops with the rebels".
        return find_prepositional(tree, place, "of")
    return own


def _noun_subjects(tree: Tree, place: int) -> list[int]:
    """Who does a nominal event under a verb that announces or carries it: "announced the
    resumption of talks", "began the withdrawal"."""
    token = tree.token(place)
    head = token.head
    if (
        token.dep in ("dobj", "attr", "xcomp", "advcl")
        and tree.token(head).lemma in _CARRYING
        and not is_passive(tree, head)
    ):
        return find_subjects(tree, head)
    return []
