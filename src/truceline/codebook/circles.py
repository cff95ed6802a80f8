"""Sides that lead back to where one began: nobody could be said to act for anyone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from truceline.codebook.draft import Named
from truceline.codebook.rules import Actor
from truceline.model import TieKind

_PARTY = "party"


@dataclass(frozen=True, slots=True)
class _Step:
    """A way from one actor to another, with the key that says so and its days."""

    to: str
    key: str
    index: int
    since: date
    until: date


def check_circles(actors: Iterable[Named[Actor]]) -> None:
    """Keeps a fault for each circle of parties and factions, and of negotiators."""
    entries = {entry.id: entry for entry in actors}
    for walk, problem, remedy in (
        (
            _upwards,
            "the {what} run in a circle: {line}",
            "remove the {key} of the one that is a side itself",
        ),
        (
            _sent,
            "they negotiate for one another in a circle: {line}",
            "remove the {key} of the one that is spoken for",
        ),
    ):
        steps = {
            actor_id: list(walk(entry.record))
            for actor_id, entry in entries.items()
            if entry.record is not None
        }
        for loop in _loops(steps):
            first, last = loop[0], loop[-1]
            owner = entries[last.to]
            line = " -> ".join([last.to, *(step.to for step in loop)])
            keys = {step.key for step in loop}
            what = "parties" if keys == {_PARTY} else "parties and factions"
            owner.fields.item_fault(
                first.key,
                first.index,
                problem=problem.format(what=what, line=line),
                remedy=remedy.format(key=first.key),
            )


def _upwards(actor: Actor) -> Iterator[_Step]:
    if actor.party is not None:
        yield _Step(actor.party, _PARTY, 0, date.min, date.max)
    yield from _ties(actor, TieKind.FACTION_OF)


def _sent(actor: Actor) -> Iterator[_Step]:
    yield from _ties(actor, TieKind.NEGOTIATES_FOR)


def _ties(actor: Actor, kind: TieKind) -> Iterator[_Step]:
    ties = [tie for tie in actor.ties if tie.kind is kind]
    for index, tie in enumerate(ties):
        since, until = tie.since or date.min, tie.until or date.max
        yield _Step(tie.to, str(kind), index, since, until)


def _loops(steps: Mapping[str, list[_Step]]) -> Iterator[list[_Step]]:
    """Each circle that one can walk on a single day, once."""
    found: set[frozenset[str]] = set()
    for start in steps:
        yield from _walk(steps, start, [], found)


def _walk(
    steps: Mapping[str, list[_Step]],
    start: str,
    gone: list[_Step],
    found: set[frozenset[str]],
) -> Iterator[list[_Step]]:
    here = gone[-1].to if gone else start
    met = [start, *(step.to for step in gone)]
    if here in met[:-1]:
        loop = gone[met.index(here) :]
        members = frozenset(step.to for step in loop)
        if members not in found:
            found.add(members)
            yield loop
        return
    for step in steps.get(here, ()):
        way = [*gone, step]
        first = max(each.since for each in way)
        if first <= min(each.until for each in way):
            yield from _walk(steps, start, way, found)
