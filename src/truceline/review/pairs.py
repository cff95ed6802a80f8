"""Which rows people said report the same thing, and which do not."""

from collections.abc import Iterable

from truceline.model import DecidedPair, Decision, DecisionKind
from truceline.review.applying import FoundRow


def same_pairs(
    decisions: Iterable[Decision], found: Iterable[FoundRow] = ()
) -> tuple[DecidedPair, ...]:
    """The pairs that are the same by the latest decision on each.

    ``found`` gives the ids of today for those that decisions name.
    """
    return _pairs(decisions, found, DecisionKind.SAME)


def not_same_pairs(
    decisions: Iterable[Decision], found: Iterable[FoundRow] = ()
) -> tuple[DecidedPair, ...]:
    """The pairs that are not the same by the latest decision on each."""
    return _pairs(decisions, found, DecisionKind.NOT_SAME)


def _pairs(
    decisions: Iterable[Decision], found: Iterable[FoundRow], kind: DecisionKind
) -> tuple[DecidedPair, ...]:
    now = {each.named: each.now for each in found}
    latest: dict[tuple[str, str], Decision] = {}
    for decision in decisions:
        if decision.other is None:
            continue
        of, other = (now.get(each, each) for each in (decision.of, decision.other))
        latest[min(of, other), max(of, other)] = decision
    return tuple(
        DecidedPair(first=first, second=second, by=decision.by, line=decision.line)
        for (first, second), decision in sorted(latest.items())
        if decision.kind is kind
    )
