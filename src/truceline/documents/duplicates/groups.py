"""Shares of words -> groups of copies, each with the article that leads it.

The earliest article leads, then the longest, then the first by path. Each other one
hangs on the article before it that it is most like, so a group never joins two articles
only because a third was made of both. The same articles give the same groups, whatever
order they came in.
"""

from collections import defaultdict
from collections.abc import Iterable

from truceline.documents.duplicates.crediting import credits_another
from truceline.documents.duplicates.kinds import (
    Shares,
    are_parts,
    is_near,
    kind_of,
    shares_of,
)
from truceline.documents.duplicates.sketches import agreement
from truceline.model import Copy, Overlap, Sketch

# Two that are no copies and yet agree in this part of their runs are bulletins in one form
# of words: what goes on with one of them was not made of both.
_ONE_FORM = 0.25


def copies_of(
    sketches: Iterable[Sketch], overlaps: Iterable[Overlap]
) -> tuple[Copy, ...]:
    """The copies, in the order of leading; an article that is none leads its group.

    Overlaps of articles without a sketch are passed over.
    """
    known = {sketch.article_id: sketch for sketch in sketches}
    near = _near(known, overlaps)
    leading: dict[str, str] = {}
    copies: list[Copy] = []
    for sketch in sorted((known[each] for each in near), key=lambda one: one.order):
        before = sorted(
            (
                (known[other], shares_of(overlap, sketch.article_id))
                for other, overlap in near[sketch.article_id].items()
                if known[other].order < sketch.order
            ),
            key=_most_like,
        )
        if not before:
            leading[sketch.article_id] = sketch.article_id
            continue
        nearest, shares = before[0]
        leading[sketch.article_id] = leading[nearest.article_id]
        parts = _further_parts(before, near[nearest.article_id], leading)
        copies.append(
            Copy(
                article_id=sketch.article_id,
                leading=leading[nearest.article_id],
                copied_from=nearest.article_id,
                also_from=parts,
                share=shares.of_copy,
                share_of_other=shares.of_other,
                kind=kind_of(
                    shares,
                    is_merged=bool(parts),
                    credits_another=credits_another(sketch, nearest),
                ),
            )
        )
    return tuple(copies)


def _near(
    known: dict[str, Sketch], overlaps: Iterable[Overlap]
) -> dict[str, dict[str, Overlap]]:
    near: dict[str, dict[str, Overlap]] = defaultdict(dict)
    for overlap in overlaps:
        first, second = known.get(overlap.first), known.get(overlap.second)
        if first is not None and second is not None and is_near(overlap, first, second):
            near[overlap.first][overlap.second] = overlap
            near[overlap.second][overlap.first] = overlap
    return near


def _further_parts(
    before: list[tuple[Sketch, Shares]],
    near_nearest: dict[str, Overlap],
    leading: dict[str, str],
) -> tuple[str, ...]:
    """What a merged article was made of beside the nearest: one article of each group."""
    (nearest, shares), *others = before
    parts: dict[str, str] = {leading[nearest.article_id]: nearest.article_id}
    for other, of_other in others:
        if other.article_id in near_nearest or not are_parts(shares, of_other):
            continue
        if agreement(nearest, other) < _ONE_FORM:
            parts.setdefault(leading[other.article_id], other.article_id)
    return tuple(parts.values())[1:]


def _most_like(one: tuple[Sketch, Shares]) -> tuple[object, ...]:
    """Sorts first what shares most both ways; on a draw, what leads."""
    sketch, shares = one
    return -round(shares.of_copy + shares.of_other, 4), sketch.order
