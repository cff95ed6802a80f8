"""What people decided about which claims report the same thing."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """Two claims of which a person said that they are, or are not, about the same."""

    one: str
    other: str
    by: str


class Decisions:
    """People's decisions as sets of claims that belong together, and sets kept apart.

    Where a chain of "the same" contradicts a "not the same", the chain counts.
    """

    def __init__(self, same: Iterable[Decided], not_same: Iterable[Decided]) -> None:
        self._parent: dict[str, str] = {}
        self._partners: dict[str, list[tuple[str, str]]] = {}
        for pair in same:
            self._join(pair.one, pair.other)
            self._partners.setdefault(pair.one, []).append((pair.other, pair.by))
            self._partners.setdefault(pair.other, []).append((pair.one, pair.by))
        self._apart: dict[str, set[str]] = {}
        for pair in not_same:
            one, other = self.root(pair.one), self.root(pair.other)
            if one != other:
                self._apart.setdefault(one, set()).add(other)
                self._apart.setdefault(other, set()).add(one)

    def root(self, claim: str) -> str:
        """The claim that stands for all that belong to this one."""
        while (above := self._parent.get(claim, claim)) != claim:
            claim = above
        return claim

    def is_decided(self, claim: str) -> bool:
        """Whether somebody said that it is the same as another."""
        return claim in self._partners

    def apart_from(self, claim: str) -> frozenset[str]:
        """The roots of claims that are not about the same."""
        return frozenset(self._apart.get(self.root(claim), ()))

    def who(self, claim: str, known: Iterable[str]) -> tuple[str, str]:
        """The claim among those known that this one was put with, and by whom."""
        there = list(known)
        for other, by in self._partners[claim]:
            if other in there:
                return other, by
        # Through a third claim that comes later or is gone.
        return there[0], self._partners[claim][0][1]

    def _join(self, one: str, other: str) -> None:
        first, second = sorted((self.root(one), self.root(other)))
        self._parent[second] = first
