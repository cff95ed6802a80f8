"""Small studies with known copies: each dispatch edited once a round, another way each.

A quarter of the dispatches get a paragraph of background or a long quoted statement that
others have too, and some of those are cut to a brief first; they are copies of nothing,
and neither are different dispatches on one event.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from evaluation.duplicates.edits import (
    EDITS,
    brief_with_background,
    merged,
    with_background,
    with_statement,
)
from truceline.model import Article, CopyKind

# The first rounds were used to set the thresholds, those after them are scored.
TUNED_ON = range(5)
SCORED_ON = range(5, 10)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueCopy:
    """Two articles that are copies of each other, and what was done to the one."""

    one: str
    other: str
    edit: str
    kind: CopyKind


@dataclass(frozen=True, slots=True, kw_only=True)
class EditedStudy:
    """Articles, and all pairs of copies among them."""

    articles: tuple[Article, ...]
    copies: tuple[TrueCopy, ...]


def edited_studies(
    dispatches: Sequence[Article], rounds: range
) -> Iterator[EditedStudy]:
    """A study for each round; ``dispatches`` hold no copies among themselves."""
    for number in rounds:
        yield _edited_study(dispatches, number)


def _edited_study(dispatches: Sequence[Article], number: int) -> EditedStudy:
    chance = Random(number)
    articles: list[Article] = []
    copies: list[TrueCopy] = []
    order = list(dispatches)
    chance.shuffle(order)
    pairs, alone = order[: len(order) // 4 * 2], order[len(order) // 4 * 2 :]
    for one, other in zip(pairs[::4], pairs[1::4], strict=False):
        copy = merged(one, other, chance)
        articles += [one, other, copy]
        copies += [
            TrueCopy(one=each.id, other=copy.id, edit="merged", kind=CopyKind.MERGED)
            for each in (one, other)
        ]
    for one in (*pairs[2::4], *pairs[3::4]):
        make = chance.choice((with_background, with_statement, brief_with_background))
        articles.append(make(one, chance))
    for at, one in enumerate(alone):
        edit = EDITS[(at + number) % len(EDITS)]
        copy = edit.make(one, chance)
        articles += [one, copy]
        copies.append(
            TrueCopy(one=one.id, other=copy.id, edit=edit.name, kind=edit.kind)
        )
    return EditedStudy(articles=tuple(articles), copies=tuple(copies))
