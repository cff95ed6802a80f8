"""For whom a move is meant, where its clause names only a thing.

"The army withdrew its howitzers", "troops were sent to the town": what is moved and where
to are no counterpart, the other side is.
"""

from truceline.coding.actors.conflict import find_counterpart
from truceline.coding.names.places import without_towns
from truceline.coding.scene import Scene
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType, Issue

Refs = tuple[ActorRef, ...]

# The sectors of what is printed and may be a thing that is moved: "bombers", "a mission".
_UNSAID = (None, "MIL", "UAF", "UNK")
# Words that make a name one of a place, though no table has it: "Mount Igman".
_OF_PLACES = frozenset(
    "mount mountain river valley gorge ridge hill hills heights bridge camp airport port pass "
    "district province island bay lake peninsula".split()
)
_OF_PEOPLE = frozenset({"release", "access", "resign"})
_IN = frozenset({"in", "at", "near", "outside"})
_ENTERING = frozenset({"enter", "reach", "approach", "occupy", "patrol"})
# What is said to somebody, be it in a town or from one.
_SAID_TO = frozenset(
    {EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.THREATEN}
)


def without_things(scene: Scene, match: Match, source: Refs, target: Refs) -> Refs:
    """The target of a move, left out where it is a thing or a place and the article has
    another side; people who are freed, let in or replaced stay. So are towns left out in which,
    or from which, something is said: "denounced it from Vell". So is one's own side left out
    as whom one gives in to."""
    if match.rule.type in _SAID_TO:
        seats = tuple(ref for ref in target if _is_where_said(match, ref))
        return tuple(
            ref
            for ref in target
            if ref not in seats
            or (ref in without_towns(scene, seats) and not _is_of_no_table(match, ref))
        )
    if (
        match.rule.type is EventType.CONCEDE
        and source
        and target
        and all(_is_own(ref, source) for ref in target)
    ):
        start = match.tree.token(match.place).start
        return () if find_counterpart(scene, source, start) else target
    if (
        match.rule.type not in (EventType.RETREAT, EventType.MOBILIZE)
        or match.trigger.mode in _OF_PEOPLE
        or not source
        or not target
        or not all(
            _is_thing(scene, ref) or _is_own(ref, source) or _is_entered(match, ref)
            for ref in target
        )
    ):
        return target
    start = match.tree.token(match.place).start
    if match.trigger.issue is Issue.PRISONERS:
        return target
    return () if find_counterpart(scene, source, start) else target


def _is_where_said(match: Match, ref: ActorRef) -> bool:
    """Whether it stands behind a preposition of place; what is asked "from" a town behind the
    verb may be asked of those who govern there."""
    tree = match.tree
    words = tree.at(ref.span)
    head = tree.token(tree.head_of(words)) if words else None
    if head is None or head.dep != "pobj":
        return False
    link = tree.token(head.head).text.lower()
    is_asked = match.rule.type is EventType.REQUEST and head.head > match.place
    return link in _IN or (link == "from" and not is_asked)


def _is_of_no_table(match: Match, ref: ActorRef) -> bool:
    """Whether it is a name that nobody knows behind "from" ("denounced it from Little Vell"),
    which for words that are told from somewhere is a place as well."""
    tree = match.tree
    link = tree.token(tree.token(tree.head_of(tree.at(ref.span))).head)
    return (
        link.text.lower() == "from"
        and link.head == match.place
        and match.rule.type is not EventType.REQUEST
        and not (ref.id or ref.party or ref.party_name or ref.code)
    )


def _is_own(ref: ActorRef, source: Refs) -> bool:
    """Whether it is of the source's own side: whoever offers his battalion offers it to
    another."""
    side = ref.party or ref.id
    return side is not None and any(side == (one.party or one.id) for one in source)


def _is_entered(match: Match, ref: ActorRef) -> bool:
    """Whether it is a name of no side that troops or observers enter: "reached Little Vell"."""
    if match.rule.type is not EventType.MOBILIZE or not match.trigger.verbs:
        return False
    if ref.id or ref.party or ref.party_name or ref.code:
        return False
    tree = match.tree
    words = tree.at(ref.span)
    head = tree.token(tree.head_of(words)) if words else None
    if head is None or head.pos != "PROPN":
        return False
    return head.dep == "dobj" and tree.token(head.head).lemma in _ENTERING


def _is_thing(scene: Scene, ref: ActorRef) -> bool:
    if ref.id or ref.party or ref.party_name or ref.code not in _UNSAID:
        return False
    places = scene.lexicon.codebook.places
    return (
        not ref.name[:1].isupper()
        or bool(places.named(ref.name))
        or bool(_OF_PLACES & set(ref.name.lower().split()))
    )
