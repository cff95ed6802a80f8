"""Whoever the clause of an act leaves out, where the article leaves no doubt."""

from truceline.coding.actors.conflict import find_counterpart, find_government
from truceline.coding.actors.sides_meant import side_of
from truceline.coding.parties.authors import is_for_one_person
from truceline.coding.parties.fallen import find_victor, is_gear
from truceline.coding.parties.handed_over import find_holder, is_release
from truceline.coding.parties.movers import disarming_first
from truceline.coding.parties.named_tracks import find_named_sides
from truceline.coding.parties.of_both_sides import BOTH_WAYS, is_of_both
from truceline.coding.parties.opposition import find_rulers
from truceline.coding.parties.rivals import find_rivals
from truceline.coding.scene import Scene
from truceline.coding.sentences.issues import main_issue
from truceline.coding.sentences.pronouns import is_by_speaker, is_of_speaker
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType, Span

Refs = tuple[ActorRef, ...]

_AT_RULERS = frozenset({EventType.PROTEST, EventType.SANCTION})
# From their own movement, which is no state.
_PARTING = frozenset({"break", "split", "secede", "expel", "dismiss"})
# What two sides at once do to each other, if to nobody else.
_MUTUAL = frozenset(
    {EventType.ACCUSE, EventType.ASSAULT, EventType.CONCEDE, EventType.RETREAT}
)
_BOTH = 2
_KNOWN = frozenset({"the", "this", "these", "that", "those", "both", "all"})
_OF_ALL = frozenset({"calm", "restraint", "peace"})


def fill_left_out(
    scene: Scene, match: Match, source: Refs, target: Refs
) -> tuple[Refs, Refs]:
    """Source and target, either of them filled in: the other side of the conflict, those who
    govern, whoever held the freed."""
    if (not source and is_by_speaker(match.tree, match.place)) or (
        not target and is_of_speaker(match.tree, match.objects)
    ):
        # An answer in a transcript: "we" is whoever gives it, and no one else.
        return source, target
    start = match.tree.token(match.place).start
    if (
        not target
        and match.rule.type in _MUTUAL
        and _are_two_sides(scene, source, start)
    ):
        # "Both sides kept the truce": each towards the other.
        return source, tuple(reversed(source))
    if not source and not target and match.rule.type is EventType.CONSULT:
        sides = find_named_sides(scene, _own_words(match))
        if sides:
            return sides[:1], sides[1:]
    if not target:
        is_praise = match.rule.type is EventType.SUPPORT
        target = (
            find_rulers(scene, match, source)
            or find_rivals(scene, source)
            or find_counterpart(scene, source, start, is_praise=is_praise)
        )
        is_parting = match.tree.token(match.place).lemma in _PARTING
        if match.rule.type in _AT_RULERS and len(target) != 1 and not is_parting:
            # A march is meant for those who govern where it is held, an embargo for those
            # whose country it is about.
            return source, find_government(scene, source, start) or target
        is_help = match.rule.type is EventType.AID
        if (
            source
            and len(target) > 1
            and (
                is_help or is_for_one_person(match) or not _is_about_them(scene, match)
            )
        ):
            return source, ()
        if (
            not source
            and len(target) == 2
            and (match.rule.type in BOTH_WAYS or is_of_both(match))
        ):
            # A truce between nobody named is one between the two sides.
            return disarming_first(match, target)
        return source, target
    return _source_of(scene, match, source, target), target


def _source_of(scene: Scene, match: Match, source: Refs, target: Refs) -> Refs:
    """The source, or who it was by whom it is done to."""
    if not source and is_release(scene, match):
        # Whoever is freed was held by the other side.
        return find_holder(scene, match, target)
    if not source or is_gear(scene, source):
        return find_victor(scene, match, target) or source
    return source


def _are_two_sides(scene: Scene, refs: Refs, start: int) -> bool:
    """Whether they are the two sides of the conflict, and no allies."""
    if len(refs) != _BOTH:
        return False
    return any(
        side_of(ref) == side_of(refs[1])
        for ref in find_counterpart(scene, refs[:1], start)
    )


def _is_about_them(scene: Scene, match: Match) -> bool:
    """Whether what a third side welcomes or urges may be the two sides' own affair: calm, an
    issue of the talks or a thing that the reader knows, and no "new ferry"."""
    tree = match.tree
    if match.trigger.issue or not match.objects:
        return True
    if any(
        tree.token(one).pos != "NOUN"
        or tree.token(one).lemma.lower() in _OF_ALL
        or any(
            tree.token(child).text.lower() in _KNOWN
            for child in tree.children(one, "det")
        )
        for one in match.objects
    ):
        return True
    clause = tree.subtree(match.place)
    return main_issue(tree, scene.lexicon, clause) is not None


def _own_words(match: Match) -> Span:
    tree = match.tree
    return tree.cover(sorted(tree.subtree(match.place, without=frozenset({"relcl"}))))
