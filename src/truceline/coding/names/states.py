"""Which actors of the codebook are states."""

from truceline.model import Actor, ActorKind


def is_state(actor: Actor) -> bool:
    """Whether an actor is a country or its government."""
    return actor.kind in (ActorKind.GOVERNMENT, ActorKind.COUNTRY)
