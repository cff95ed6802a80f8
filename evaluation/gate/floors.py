"""Pinned floors: read, compared with scores, raised, and lowered only with a reason."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from truceline.errors import StudyError
from truceline.evaluation import Measure, NotGiven, SetScore

# Floors are kept to a thousandth; below that a score is the same score.
STEP = 1000


class PinnedSet(msgspec.Struct, forbid_unknown_fields=True):
    """The floors of one edition of a set; for a figure of errors it is a ceiling."""

    digest: str
    items: int
    floors: dict[str, float]


class Lowered(msgspec.Struct, forbid_unknown_fields=True):
    """A floor that was lowered, or a set that was pinned anew, and why."""

    what: str
    before: str
    after: str
    reason: str


class Floors(msgspec.Struct, forbid_unknown_fields=True):
    """All floors, and every time one was lowered."""

    sets: dict[str, PinnedSet] = {}
    lowered: list[Lowered] = []


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What the gate says of one figure or set; ``is_fall`` fails the gate."""

    words: str
    is_fall: bool = False


def read_floors(file: Path) -> Floors:
    """The floors of a file; refuses (StudyError) what is none."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=Floors)
    except (OSError, msgspec.MsgspecError) as error:
        raise StudyError(
            f"{file}: the floors cannot be read ({error}); take the file from the last "
            "commit and use --raise or --lower"
        ) from error


def write_floors(file: Path, floors: Floors) -> None:
    """Writes the floors so that a difference reads well."""
    file.write_bytes(msgspec.json.format(msgspec.json.encode(floors), indent=2) + b"\n")


def compare(scores: Sequence[SetScore | NotGiven], floors: Floors) -> list[Finding]:
    """A finding for each pinned figure, each set not given, and each fall."""
    found: list[Finding] = []
    for score in scores:
        if isinstance(score, NotGiven):
            found.append(Finding(words=f"{score.name}: not given ({score.where})"))
            continue
        pinned = floors.sets.get(score.name)
        if pinned is None:
            found.append(
                Finding(words=f"{score.name}: no floors yet; --raise pins them")
            )
        elif pinned.digest != score.digest:
            found.append(
                Finding(
                    words=f"{score.name}: this is another edition of the set than the "
                    "one its floors were measured on; put that one back, or pin it anew "
                    f"with --lower {score.name} --reason",
                    is_fall=True,
                )
            )
        else:
            found.extend(_compare_set(score, pinned))
    return found


def raised(scores: Sequence[SetScore | NotGiven], floors: Floors) -> Floors:
    """The floors with every figure that is better now; none gets worse.

    A set that has no floors gets them. Refuses (StudyError) another edition of a set.
    """
    sets = dict(floors.sets)
    for score in scores:
        if isinstance(score, NotGiven):
            continue
        before = sets.get(score.name)
        if before is not None and before.digest != score.digest:
            raise StudyError(
                f"{score.name}: another edition of the set cannot raise its floors; pin "
                f"it anew with --lower {score.name} --reason"
            )
        old = {} if before is None else before.floors
        sets[score.name] = PinnedSet(
            digest=score.digest,
            items=score.items,
            floors=old
            | {
                measure.name: _better(measure, old.get(measure.name))
                for measure in _pinned(score)
            },
        )
    return Floors(sets=sets, lowered=floors.lowered)


def lowered(score: SetScore, floors: Floors, *, reason: str) -> Floors:
    """The floors with one set pinned where it stands now, and the reason kept.

    Refuses (StudyError) an empty reason: whoever comes later must be able to judge it.
    """
    if not reason.strip():
        raise StudyError("a floor is lowered only with a reason; say why with --reason")
    before = floors.sets.get(score.name)
    after = {measure.name: _kept(measure) for measure in _pinned(score)}
    entry = Lowered(
        what=score.name,
        before=_in_words({} if before is None else before.floors),
        after=_in_words(after),
        reason=reason.strip(),
    )
    pinned = PinnedSet(digest=score.digest, items=score.items, floors=after)
    return Floors(
        sets={**floors.sets, score.name: pinned}, lowered=[*floors.lowered, entry]
    )


def _pinned(score: SetScore) -> list[Measure]:
    """The figures that have a goal: those are what the project promises."""
    return [measure for measure in score.measures if measure.goal is not None]


def _compare_set(score: SetScore, pinned: PinnedSet) -> list[Finding]:
    measures = {measure.name: measure for measure in score.measures}
    found = []
    for name, floor in pinned.floors.items():
        measure = measures.get(name)
        if measure is None:
            found.append(
                Finding(
                    words=f"{score.name}: {name} is pinned and no longer measured; "
                    f"measure it, or pin the set anew with --lower {score.name} --reason",
                    is_fall=True,
                )
            )
            continue
        has_fallen = _is_worse(measure, floor)
        sign = "ceiling" if measure.is_error else "floor"
        fell = ", which it broke" if has_fallen else ""
        found.append(
            Finding(
                words=f"{score.name}: {name} {measure.value:.3f}, {sign} {floor:.3f}{fell}",
                is_fall=has_fallen,
            )
        )
    return found


def _is_worse(measure: Measure, floor: float) -> bool:
    """Whether a figure broke its floor by more than the last digits of arithmetic."""
    off = measure.value - floor if measure.is_error else floor - measure.value
    return round(off, 6) > 0


def _better(measure: Measure, floor: float | None) -> float:
    kept = _kept(measure)
    if floor is None:
        return kept
    return min(kept, floor) if measure.is_error else max(kept, floor)


def _kept(measure: Measure) -> float:
    """The score less its room, to a thousandth, rounded so that the score holds it."""
    if measure.is_error:
        return math.ceil(_in_steps(min(1.0, measure.value + measure.room))) / STEP
    return math.floor(_in_steps(max(0.0, measure.value - measure.room))) / STEP


def _in_steps(value: float) -> float:
    """A figure in thousandths, free of the last digits of arithmetic."""
    return round(value * STEP, 6)


def _in_words(floors: dict[str, float]) -> str:
    return ", ".join(f"{name} {floor:.3f}" for name, floor in floors.items()) or "none"
