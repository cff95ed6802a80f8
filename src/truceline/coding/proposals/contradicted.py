"""What the articles do not agree on about names that nobody knows: sides and offices."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace

from truceline.codebook import Cast, Codebook, SingleOffices
from truceline.coding.proposals.proposed import Proposal, ProposedOffice


def with_contradictions(
    proposals: tuple[Proposal, ...], codebook: Codebook
) -> tuple[Proposal, ...]:
    """The proposals with what contradicts them: in the texts, each other, the codebook."""
    titles = SingleOffices(codebook.one_holder)
    claimed: dict[tuple[str, str], list[tuple[str, ProposedOffice]]] = defaultdict(list)
    for one in proposals:
        for office in one.offices:
            side = _side(office, one)
            if side is not None and titles.holds(office.title):
                claimed[office.title, side].append((one.name, office))
    known = _KnownHolders(codebook)
    return tuple(
        replace(
            one,
            contradictions=(
                *_two_sides(one),
                *_two_holders(one, claimed),
                *(
                    sentence
                    for office in one.offices
                    if titles.holds(office.title)
                    for sentence in known.say(office, _side(office, one))
                ),
            ),
        )
        for one in proposals
    )


def _side(office: ProposedOffice, one: Proposal) -> str | None:
    return office.side or office.group or one.side or one.group


def _two_sides(one: Proposal) -> Iterator[str]:
    counts: Counter[str] = Counter()
    for office in one.offices:
        side = office.side or office.group
        if side is not None:
            counts[side] += office.times
    if len(counts) > 1:
        sides = " and ".join(
            f"{side!r} ({times} times)" if times > 1 else f"{side!r} (once)"
            for side, times in counts.most_common()
        )
        yield f"the texts name more than one side: {sides}"


def _two_holders(
    one: Proposal, claimed: dict[tuple[str, str], list[tuple[str, ProposedOffice]]]
) -> Iterator[str]:
    for office in one.offices:
        side = _side(office, one)
        if side is None:
            continue
        for name, other in claimed.get((office.title, side), ()):
            if name != one.name:
                yield (
                    f"{name!r} is called {office.title} of {side!r}, too "
                    f"({other.first} to {other.last})"
                )


class _KnownHolders:
    """Who holds which office on which day by the codebook."""

    def __init__(self, codebook: Codebook) -> None:
        self._cast = Cast(codebook.actors)
        self._offices = [
            (actor, office) for actor in codebook.actors for office in actor.offices
        ]

    def say(self, office: ProposedOffice, side: str | None) -> Iterator[str]:
        for actor, known in self._offices:
            holder = self._cast.find(known.side)
            if (
                known.title.casefold() == office.title
                and holder is not None
                and side in (holder.id, self._cast.side_on(holder, office.first).id)
                and known.held_on(office.first)
                and known.held_on(office.last)
            ):
                yield (
                    f"by the codebook {actor.id!r} was {office.title} of {side!r} then"
                )
