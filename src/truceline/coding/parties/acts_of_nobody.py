"""Words for acts that tell of things, of chance or of nobody: no political event."""

from truceline.coding.factuality.things import is_done_to
from truceline.coding.parties.armed import is_armed
from truceline.coding.parties.misfortunes import is_by_misfortune
from truceline.coding.parties.of_both_sides import hits_somebody, is_of_both
from truceline.coding.parties.sides import ON_BODIES
from truceline.coding.scene import Scene
from truceline.coding.sentences.passives import is_passive
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

Refs = tuple[ActorRef, ...]

# Acts that are done by saying them.
SPOKEN_ACTS = frozenset(
    {
        EventType.ACCUSE,
        EventType.AGREE,
        EventType.REJECT,
        EventType.REQUEST,
        EventType.SUPPORT,
        EventType.THREATEN,
    }
)
_BODIES = ("IGO", "IGUN", "UNO")


def is_no_act(
    scene: Scene, match: Match, source: Refs, target: Refs, *, is_seen: bool
) -> bool:
    """Whether people die by nobody's doing, or an act is told of things alone."""
    if match.rule.type in ON_BODIES and is_by_misfortune(scene, match):
        return True
    if not is_armed(source) and is_done_to(match, scene.lexicon.things.unless_armed):
        return True
    if not (target or is_seen) and _is_done_to_a_thing(match) and not is_armed(source):
        return True
    is_spoken = match.rule.type in SPOKEN_ACTS
    return is_spoken and not source and _is_of_a_thing(match)


def is_nobodys(match: Match, source: Refs, target: Refs) -> bool:
    """Whether an act that nobody asks for has too little of parties to be political."""
    if match.trigger.needs_target and not (
        (
            _has_actor(source)
            and (target or _is_of_a_body(match, source) or hits_somebody(match))
        )
        or (target and _is_suffered(match))
    ):
        return True
    return not source and not target and not is_of_both(match)


def _is_of_a_body(match: Match, source: Refs) -> bool:
    """Whether those who meet are one body of many: "the Security Council discussed it"."""
    return match.rule.type is EventType.CONSULT and any(
        (ref.code or "").startswith(_BODIES) for ref in source
    )


def _is_suffered(match: Match) -> bool:
    """Whether it is told of people in the passive, by nobody: "two hostages were freed"."""
    return match.rule.type in ON_BODIES and is_passive(match.tree, match.place)


def _has_actor(refs: Refs) -> bool:
    """Whether one of them is somebody, and no thing that is named as printed."""
    return any(
        ref.id or ref.party or ref.code or ref.name[:1].isupper() for ref in refs
    )


def _is_of_a_thing(match: Match) -> bool:
    """Whether a thing is said to do what only people do: "the flood threatened them"."""
    tree = match.tree
    return any(
        tree.token(one).pos == "NOUN"
        for one in tree.children(match.place, "nsubj")
        if one not in match.objects
    )


def _is_done_to_a_thing(match: Match) -> bool:
    """Whether force is told of what no force is used on: "the frost killed the vines"."""
    trigger = match.trigger
    return (
        match.rule.type in ON_BODIES - {EventType.COERCE}
        and bool(trigger.verbs)
        and not trigger.objects
        and "object" in trigger.target
        and any(match.tree.token(one).pos == "NOUN" for one in match.objects)
    )
