"""What stands for the side of an actor when two are compared."""

from collections.abc import Iterable

from truceline.model import ActorRef


def side_of(ref: ActorRef) -> str:
    """What stands for a side: its id, or the name as printed where it has none."""
    return ref.party or ref.id or ref.name


def sides_of(refs: Iterable[ActorRef]) -> frozenset[str]:
    """Their sides, or what stands for those that are of none."""
    return frozenset(side_of(ref) for ref in refs)
