"""What each side requires before what, as far as it was told up to a day."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from truceline.model import ActorRef, CodedArticle, Issue
from truceline.process.speaking import side_name_of, side_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionTold:
    """One report of a condition, with the words that carry it."""

    party: ActorRef | None
    reported: date
    article_id: str
    quotation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldCondition:
    """A side requires one thing before another; ``told`` has its reports, newest first.

    ``side`` is None where no report says whose condition it is.
    """

    side: str | None
    side_name: str | None
    requires: Issue
    before: Issue
    told: tuple[ConditionTold, ...]


def fold_conditions(
    coded: Iterable[CodedArticle], *, as_of: date
) -> tuple[HeldCondition, ...]:
    """The conditions of every side, the one told last first.

    That a condition was dropped or met is no part of it; copies of an article do not
    tell it again.
    """
    told: dict[tuple[str | None, Issue, Issue], list[ConditionTold]] = defaultdict(list)
    for one in coded:
        if one.article.date > as_of or one.article.duplicate_of is not None:
            continue
        for condition in one.conditions:
            side = _side(condition.party)
            told[side, condition.requires, condition.before].append(
                ConditionTold(
                    party=condition.party,
                    reported=one.article.date,
                    article_id=one.article.id,
                    quotation=condition.evidence.of(one.article.text),
                )
            )
    held = (
        HeldCondition(
            side=side,
            side_name=_name(side, reports),
            requires=requires,
            before=before,
            told=tuple(sorted(reports, key=_newest_first)),
        )
        for (side, requires, before), reports in told.items()
    )
    return tuple(
        sorted(
            held,
            key=lambda one: (
                -one.told[0].reported.toordinal(),
                one.side or "",
                one.requires,
                one.before,
            ),
        )
    )


def _newest_first(told: ConditionTold) -> tuple[int, str, str]:
    return (-told.reported.toordinal(), told.article_id, told.quotation)


def _side(party: ActorRef | None) -> str | None:
    return None if party is None else side_of(party) or party.name


def _name(side: str | None, reports: Iterable[ConditionTold]) -> str | None:
    """What the side is called: its own name, or that of the speaker where it has none."""
    if side is None:
        return None
    parties = [told.party for told in reports if told.party is not None]
    return min(map(side_name_of, parties))
