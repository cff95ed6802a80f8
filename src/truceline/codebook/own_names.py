"""Names that a study's own actors take from those of the codebook it builds on."""

from collections import defaultdict
from dataclasses import dataclass, field, replace

from truceline.codebook.draft import Draft, Named
from truceline.codebook.fields import Fields
from truceline.codebook.rules import Actor


def give_names_to_study(base: Draft, overlay: Draft) -> None:
    """Takes from the base's actors what names an actor of the study; keeps a warning.

    The base's actor keeps its other names. With it go the surnames that both have, as
    they are one person's then, and whoever has no name left is found no more. An actor
    that the study replaces or drops has nothing to lose.
    """
    own = {entry.id for entry in overlay.actors}
    owners = _Owners()
    for entry in overlay.actors:
        if entry.record is not None:
            owners.add(entry, entry.record)
    for number, entry in enumerate(base.actors):
        if entry.record is not None and entry.id not in own:
            base.actors[number] = owners.take_from(entry, entry.record)


@dataclass(slots=True)
class _Owners:
    """Whose a word is in the study: names by their capitals, as they are printed."""

    names: dict[str, Named[Actor]] = field(default_factory=dict)
    others: set[str] = field(default_factory=set)

    def add(self, entry: Named[Actor], actor: Actor) -> None:
        for name in (actor.name, *actor.names):
            self.names.setdefault(name, entry)
        self.others.update((*actor.adjectives, *actor.people, *actor.metonyms))

    def take_from(self, entry: Named[Actor], actor: Actor) -> Named[Actor]:
        taken: dict[str, list[str]] = defaultdict(list)
        by: dict[str, Named[Actor]] = {}
        for name in dict.fromkeys((actor.name, *actor.names)):
            owner = self.names.get(name)
            if owner is not None:
                taken[owner.id].append(name)
                by[owner.id] = owner
        left = replace(
            actor,
            adjectives=self._left(actor.adjectives),
            people=self._left(actor.people),
            metonyms=self._left(actor.metonyms),
        )
        for owner_id, names in taken.items():
            _warn(by[owner_id].fields, names, entry)
            same = by[owner_id].record
            assert same is not None  # only records have names
            left = _without(left, names, same.surnames)
        return Named(entry.id, left, entry.fields)

    def _left(self, words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(word for word in words if word not in self.others)


def _without(actor: Actor, names: list[str], surnames: tuple[str, ...]) -> Actor:
    left = tuple(name for name in actor.names if name not in names)
    name = actor.name
    if name in names:
        # An id in brackets is printed by no paper, so nothing is found by such a name.
        name, left = (left[0], left[1:]) if left else (f"{name} ({actor.id})", ())
    return replace(
        actor,
        name=name,
        names=left,
        surnames=tuple(one for one in actor.surnames if one not in surnames),
    )


def _warn(fields: Fields, names: list[str], entry: Named[Actor]) -> None:
    listed = " and ".join(map(repr, names))
    place = f"{entry.fields.source.shown}:{entry.fields.line}"
    means = "names" if len(names) == 1 else "name"
    fields.warn(
        "id",
        problem=f"{listed} {means} this actor of the study, and no longer "
        f"{entry.id!r} at {place}",
        remedy=f"if both are the same, write id: {entry.id} here or drop that one, so "
        "that nothing is left with it",
    )
