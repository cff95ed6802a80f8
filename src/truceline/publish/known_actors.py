"""What the codebook says of an actor, in words for its page."""

from collections.abc import Iterator

from truceline.codebook.rules import Codebook
from truceline.codebook.standing import find_standing
from truceline.model import Actor
from truceline.publish.tenure_words import tenure_words
from truceline.publish.tie_words import tie_facts


class KnownActors:
    """The actors of a codebook, ready to be told of one by one."""

    def __init__(self, codebook: Codebook) -> None:
        self._actors = {actor.id: actor for actor in codebook.actors}
        # Of a thousand actors a few dozen are bound to another.
        tied = [actor for actor in codebook.actors if actor.ties]
        ends = {tie.to for actor in tied for tie in actor.ties}
        self._bound = tuple(
            actor for actor in codebook.actors if actor.ties or actor.id in ends
        )

    def facts(self, actor_id: str) -> tuple[tuple[str, str], ...]:
        """Its offices and what binds it to others, with days; none for one not known."""
        actor = self._actors.get(actor_id)
        return () if actor is None else tuple(self._facts(actor))

    def _facts(self, actor: Actor) -> Iterator[tuple[str, str]]:
        offices = tuple(self._offices(actor))
        if offices:
            yield "Offices", "; ".join(offices)
        yield from self.ties(actor)

    def ties(
        self, actor: Actor, *, with_sources: bool = False
    ) -> Iterator[tuple[str, str]]:
        """What binds it to others, with days."""
        standing = find_standing(actor, self._bound, (), day=None)
        yield from tie_facts(standing, with_sources=with_sources)

    def _offices(self, actor: Actor) -> Iterator[str]:
        for office in actor.offices:
            side = self._actors.get(office.side)
            days = tenure_words(office)
            words = f"{office.title}, {office.side if side is None else side.name}"
            yield f"{words} ({days})" if days else words
