"""Who acts for a side that nothing tells, and is no outsider to both."""

from truceline.model import ActorRef

_FOR_A_SIDE = frozenset(
    "spokesman spokeswoman spokesperson official officer commander captain colonel general "
    "fighter gunman soldier negotiator delegate".split()
)


def is_of_one_side(refs: tuple[ActorRef, ...]) -> bool:
    """Whether all of some people are of a side that is left open: what "a spokesman" promises
    is promised to the other one, and nobody knows which that is."""
    return bool(refs) and all(
        not (ref.id or ref.party or ref.party_name)
        and ref.name.lower().rpartition(" ")[2] in _FOR_A_SIDE
        for ref in refs
    )
