"""What people decided about which claims report the same thing."""

from collections.abc import Iterable

from truceline.model import DecidedPair


class Decisions:
    """People's decisions as sets of claims that belong together, and sets kept apart.

    Where a chain of "the same" contradicts a "not the same", the chain counts and the
    other stands among the ``contradicted``.
    """

    def __init__(
        self,
        same: Iterable[DecidedPair] = (),
        not_same: Iterable[DecidedPair] = (),
    ) -> None:
        self._partners: dict[str, list[tuple[str, str]]] = {}
        for pair in same:
            self._partners.setdefault(pair.first, []).append((pair.second, pair.by))
            self._partners.setdefault(pair.second, []).append((pair.first, pair.by))
        self._together = _together(self._partners)
        self._apart: dict[str, set[str]] = {}
        contradicted: list[DecidedPair] = []
        for pair in not_same:
            if pair.second in self.together(pair.first):
                contradicted.append(pair)
                continue
            one, other = self.together(pair.first), self.together(pair.second)
            for claims, others in ((one, other), (other, one)):
                for claim in claims:
                    self._apart.setdefault(claim, set()).update(others)
        self.contradicted = tuple(contradicted)

    def together(self, claim: str) -> tuple[str, ...]:
        """The claims that are the same as this one, by chains too; itself among them."""
        return self._together.get(claim, (claim,))

    def is_decided(self, claim: str) -> bool:
        """Whether somebody said that it is the same as another."""
        return claim in self._partners

    def apart_from(self, claim: str) -> frozenset[str]:
        """The claims that are not about the same."""
        return frozenset(self._apart.get(claim, ()))

    def chain(self, pair: DecidedPair) -> tuple[str, ...]:
        """The claims by which the two of a contradicted pair are the same, in order."""
        ways: list[tuple[str, ...]] = [(pair.first,)]
        seen = {pair.first}
        for way in ways:
            if way[-1] == pair.second:
                return way
            for other, _ in self._partners.get(way[-1], ()):
                if other not in seen:
                    seen.add(other)
                    ways.append((*way, other))
        return ()

    def who(self, claim: str, known: Iterable[str]) -> tuple[str, str]:
        """The claim among those known that this one was put with, and by whom.

        The first of those known that somebody named beside it, so that the order in which
        people decided, which no event keeps, changes nothing.
        """
        there = list(known)
        named = self._partners[claim]
        for other in there:
            people = [by for partner, by in named if partner == other]
            if people:
                return other, min(people)
        # Through a third claim that comes later or is gone.
        return there[0], min(by for _, by in named)


def _together(partners: dict[str, list[tuple[str, str]]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for start in partners:
        if start in found:
            continue
        claims = {start: None}
        waiting = [start]
        while waiting:
            for other, _ in partners[waiting.pop()]:
                if other not in claims:
                    claims[other] = None
                    waiting.append(other)
        found |= dict.fromkeys(claims, tuple(sorted(claims)))
    return found
