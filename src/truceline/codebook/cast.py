"""Everyone in a codebook by id, and on which side each stands on a day."""

from collections.abc import Iterable
from datetime import date

from truceline.model import Actor, ActorKind, ActorRef, Span

# A country's code has three letters; its government's has these behind them.
_COUNTRY_LETTERS = 3
_GOVERNMENT = "GOV"


class Cast:
    """The actors of a codebook, for whoever has an id and a day and no text to look at.

    A party that is no actor is passed over, since a codebook may be asked before all
    of it has been checked.
    """

    def __init__(self, actors: Iterable[Actor]) -> None:
        self._actors = {actor.id: actor for actor in actors}

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all actors, in the codebook's order."""
        return tuple(self._actors)

    def find(self, actor_id: str) -> Actor | None:
        """The actor with this id, or None."""
        return self._actors.get(actor_id)

    def party_of(self, actor: Actor) -> Actor:
        """The side an actor belongs to, whatever offices it holds; itself if it is one."""
        while actor.party is not None and actor.party in self._actors:
            actor = self._actors[actor.party]
        return actor

    def government_of(self, actor: Actor) -> Actor:
        """The side that acts in a country's name; the country itself by default."""
        if actor.government is None:
            return actor
        return self._actors.get(actor.government, actor)

    def side_on(self, actor: Actor, day: date) -> Actor:
        """The side an actor acts for on a day: that of an office it holds, else its party."""
        for office in actor.offices:
            holder = self._actors.get(office.side)
            if holder is not None and office.held_on(day):
                return self.government_of(self.party_of(holder))
        return self.government_of(self.party_of(actor))

    def ref(
        self, actor: Actor, *, day: date, span: Span, name: str | None = None
    ) -> ActorRef:
        """A reference to an actor at some words, with its side on the day."""
        side = self.side_on(actor, day)
        code = actor.code
        is_country = side.id == actor.id and actor.kind is ActorKind.COUNTRY
        if is_country and code and len(code) == _COUNTRY_LETTERS:
            code += _GOVERNMENT
        return ActorRef(
            id=actor.id,
            name=name or actor.name,
            party=side.id,
            party_name=side.name,
            code=code,
            span=span,
        )
