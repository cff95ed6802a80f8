"""What a copy is to the article it hangs on, as far as the shared words tell."""

from dataclasses import dataclass

from truceline.model import CopyKind, Overlap, Sketch

# Two articles are near copies if this much of one of them stands in the other. On edited
# dispatches a paragraph of background shared by two different reports stayed below .45,
# and half a report in a merged or updated one above .5. Rerun
# `python -m evaluation.duplicates` after any change to the three numbers.
NEAR = 0.5

# With this much of it in the other, an article has nothing of its own worth the name: a
# lightly edited copy kept .93 and more, an update never had more than .75.
WHOLE = 0.85

# Where neither stands in the other whole, so many characters must be in common: some forty
# words. "The government and the Movement agreed on Wednesday to" opens many briefs and can
# be half of each; of edited dispatches of the tuned rounds none had less than 460.
LEAST_COMMON = 240

# With less of the other in it, something was cut. An edited copy kept .93 and more.
UNCUT = 0.9

# A merged article is made of parts that lie apart: what two sources give to it may add up
# to little more than the whole.
_MOST_IN_PARTS = 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """An overlap seen from the article that comes later in the order of leading."""

    of_copy: float
    of_other: float


def shares_of(overlap: Overlap, copy: str) -> Shares:
    """The overlap as seen from one of its two articles."""
    if copy == overlap.first:
        return Shares(of_copy=overlap.share_of_first, of_other=overlap.share_of_second)
    return Shares(of_copy=overlap.share_of_second, of_other=overlap.share_of_first)


def is_near(overlap: Overlap, first: Sketch, second: Sketch) -> bool:
    """Whether most of one of the two stands in the other, and it is more than a phrase."""
    most = max(overlap.share_of_first, overlap.share_of_second)
    if most < NEAR:
        return False
    return most >= WHOLE or common_length(overlap, first, second) >= LEAST_COMMON


def common_length(overlap: Overlap, first: Sketch, second: Sketch) -> float:
    """About how many characters the two have in common."""
    return min(
        overlap.share_of_first * first.length, overlap.share_of_second * second.length
    )


def are_parts(one: Shares, other: Shares) -> bool:
    """Whether an article took most of two others and each gave it a part of its own."""
    return (
        min(one.of_other, other.of_other) >= NEAR
        and one.of_copy < WHOLE
        and one.of_copy + other.of_copy <= _MOST_IN_PARTS
    )


def kind_of(
    shares: Shares, *, is_merged: bool, credits_another: bool
) -> CopyKind | None:
    """The kind of a copy; None where it took over some of another and left the rest.

    ``credits_another`` says that its head names another outlet or an agency as source.
    """
    if is_merged:
        return CopyKind.MERGED
    if shares.of_copy < WHOLE:
        return CopyKind.UPDATE if shares.of_other >= NEAR else None
    if credits_another and shares.of_other >= NEAR:
        return CopyKind.AGENCY_COPY
    # Of two short texts a few changed words cost each as much: nothing was cut.
    is_whole = shares.of_other >= min(UNCUT, shares.of_copy)
    return CopyKind.REPRINT if is_whole else CopyKind.EXCERPT
