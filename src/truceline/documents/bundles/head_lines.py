"""The lines above an article -> what each of them gives, as the layout says."""

from collections.abc import Sequence
from dataclasses import dataclass

from truceline.documents.bundles.layout import Gives, HeadLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the head gives; ``length`` is how many lines it takes."""

    given: dict[Gives, str]
    length: int


def head_in(lines: Sequence[str], head: Sequence[HeadLine]) -> Head | HeadLine:
    """The head of an article; gives the line that should stand in it and does not."""
    given: dict[Gives, str] = {}
    waiting: list[HeadLine] = []
    at = 0
    for entry in head:
        if not entry.is_known:
            waiting.append(entry)
            continue
        found = _place(lines, at, entry, is_next=not waiting)
        if found is None and entry.is_optional:
            continue
        if found is None:
            return entry
        missing = _share_out(lines[at:found], waiting, given)
        if missing is not None:
            return missing
        waiting = []
        given.setdefault(entry.gives, lines[found].strip())
        at = found + 1
    if waiting:
        missing = _share_out(lines[at:], waiting, given)
        if missing is not None:
            return missing
        at = len(lines)
    return Head(given=given, length=at)


def _place(
    lines: Sequence[str], start: int, entry: HeadLine, *, is_next: bool
) -> int | None:
    """Where a known line stands; one that may be missing must come next."""
    end = start + 1 if entry.is_optional and is_next else len(lines)
    for number in range(start, min(end, len(lines))):
        if entry.fits(lines[number]):
            return number
    return None


def _share_out(
    lines: Sequence[str], entries: Sequence[HeadLine], given: dict[Gives, str]
) -> HeadLine | None:
    """Gives each entry its line, the first what is too much; tells which gets none."""
    shown = [line.strip() for line in lines if line.strip()]
    taken = list(entries)
    while len(taken) > len(shown):
        optional = [entry for entry in taken if entry.is_optional]
        if not optional:
            return taken[len(shown)]
        taken.remove(optional[-1])
    if not taken:
        return None
    extra = len(shown) - len(taken)
    pieces = [" ".join(shown[: extra + 1]), *shown[extra + 1 :]]
    for entry, piece in zip(taken, pieces, strict=True):
        given.setdefault(entry.gives, piece)
    return None
