"""Who asks and who is asked where something is done "at the request of" somebody."""

from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.parties.named import resolve_all
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_subjects
from truceline.coding.sentences.at_request import find_asking, is_at_request
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef

Refs = tuple[ActorRef, ...]


def find_asked_for_it(scene: Scene, match: Match) -> tuple[Refs, Refs] | None:
    """Whose request it is, and who does what is done at it; None for any other request, and
    for one of nobody."""
    if not is_at_request(match):
        return None
    source = resolve_all(scene, match.tree, find_asking(match))
    if not source:
        return None
    verb = next(
        (
            one
            for one in match.tree.ancestors(match.place)
            if match.tree.token(one).pos == "VERB"
        ),
        None,
    )
    subjects = [] if verb is None else find_subjects(match.tree, verb)
    own = sides_of(source)
    return source, tuple(
        ref
        for ref in resolve_all(scene, match.tree, subjects)
        if not sides_of((ref,)) & own
    )
