"""What a bundle says about how many articles it holds, against what is in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from truceline.documents.bundles.chunks import Cut
from truceline.documents.bundles.layout import Layout
from truceline.documents.printed import Refused, Remark

# Longer lists of what is missing say less than their number.
MOST_NAMED = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    """How many articles there should be, as far as the file says, and which."""

    count: int | None
    numbers: frozenset[int]
    titles: tuple[str, ...]


def promised(parts: Cut, layout: Layout) -> Promised:
    """The largest count that is printed, the numbers seen, and the list of contents."""
    lines = (*parts.above, *parts.marks)
    counts = _numbers(layout, lines, "count")
    titles = _contents(parts.above, layout)
    if titles:
        counts.append(len(titles))
    return Promised(
        count=max(counts, default=None),
        numbers=frozenset(_numbers(layout, parts.marks, "number")),
        titles=titles,
    )


def compared(
    said: Promised, found: int, titles: Sequence[str]
) -> Refused | Remark | None:
    """What is missing, or that nobody can tell, or nothing if all are there."""
    if said.count is None:
        number = "1 was" if found == 1 else f"{found:,} were"
        return Remark(
            remark=f"the file does not say how many articles it holds; {number} found"
        )
    if found > said.count:
        return Remark(
            remark=f"the file says that it holds {said.count:,} articles; {found:,} were "
            "found"
        )
    if found == said.count:
        return None
    missing = said.count - found
    return Refused(
        reason=f"the file says that it holds {said.count:,} articles, and {found:,} are "
        f"in it: {missing:,} {'is' if missing == 1 else 'are'} missing",
        remedy="export it again, or find them elsewhere",
        value=_named(said, missing, titles),
        articles=missing,
        is_missing=True,
    )


def _named(said: Promised, missing: int, titles: Sequence[str]) -> str | None:
    """The missing ones by number or title, if just those can be named."""
    read = {_plain(title) for title in titles}
    gone = [title for title in said.titles if _plain(title) not in read]
    if not said.titles and said.numbers and said.count is not None:
        every = range(1, said.count + 1)
        numbers = [n for n in every if n not in said.numbers]
        return f"number {_ranges(numbers)}" if len(numbers) == missing else None
    if len(gone) != missing:
        return None
    more = f" and {len(gone) - MOST_NAMED:,} more" if len(gone) > MOST_NAMED else ""
    return ", ".join(gone[:MOST_NAMED]) + more


def _ranges(numbers: Sequence[int]) -> str:
    """ "4, 17 to 20" for numbers in order."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = runs[-1][0], number
        else:
            runs.append((number, number))
    shown = [f"{a}" if a == b else f"{a} to {b}" for a, b in runs[:MOST_NAMED]]
    return ", ".join(shown) + (" and more" if len(runs) > MOST_NAMED else "")


def _plain(title: str) -> str:
    return "".join(letter for letter in title.casefold() if letter.isalnum())


def _numbers(layout: Layout, lines: Sequence[str], name: str) -> list[int]:
    found = []
    for line in lines:
        for pattern in layout.holds:
            number = pattern.number(line, name)
            if number is not None:
                found.append(number)
                break
    return found


def _contents(above: Sequence[str], layout: Layout) -> tuple[str, ...]:
    titles: list[str] = []
    for line in above:
        for pattern in layout.contents:
            if pattern.number(line, "number") == len(titles) + 1:
                _, _, title = line.strip().partition(" ")
                titles.append(title.strip())
                break
    return tuple(titles)
