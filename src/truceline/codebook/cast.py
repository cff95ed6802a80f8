"""Everyone in a codebook by id, and on which side each stands on a day."""

from collections.abc import Iterable
from datetime import date

from truceline.model import Actor, ActorKind, ActorRef, Span, TieKind

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
        """The side an actor acts for on a day: that of the first office it holds, with
        those held beside others last; else the side it is a faction of, else its party.
        """
        for beside in (False, True):
            for office in actor.offices:
                holder = self._actors.get(office.side)
                if (
                    holder is not None
                    and office.beside is beside
                    and office.held_on(day)
                ):
                    return self.government_of(self.line_on(holder, day)[-1])
        return self.government_of(self.line_on(actor, day)[-1])

    def line_on(self, actor: Actor, day: date) -> tuple[Actor, ...]:
        """The actor, what it is part of on a day, what that is part of, up to the side."""
        line = [actor]
        while (above := self._above(line[-1], day)) is not None:
            line.append(above)
        return tuple(line)

    def _above(self, actor: Actor, day: date) -> Actor | None:
        for tie in actor.ties:
            if tie.kind is TieKind.FACTION_OF and tie.may_hold_on(day):
                return self._actors.get(tie.to)
        return None if actor.party is None else self._actors.get(actor.party)

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
