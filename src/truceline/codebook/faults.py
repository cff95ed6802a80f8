"""What is wrong with a codebook, where, and what its author can do about it."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

# A list of known words longer than this hides the message; the nearest one is enough.
MOST_KNOWN_SHOWN = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookFault:
    """One thing that is wrong in a codebook, told so that its author can mend it.

    ``line`` is None where a whole file or folder is meant, ``field`` where no single
    key is. A warning tells of a contradiction that the world or its reports may hold:
    the codebook can be used, and nothing is left out because of it.
    """

    path: str
    line: int | None
    field: str | None
    problem: str
    remedy: str
    is_warning: bool = False

    def __str__(self) -> str:
        place = self.path if self.line is None else f"{self.path}:{self.line}"
        if self.field is not None:
            place = f"{place} {self.field}"
        return f"{place}: {self.problem}; {self.remedy}"


def in_reading_order(faults: Iterable[CodebookFault]) -> tuple[CodebookFault, ...]:
    """The faults by file, then from the top of each file to its foot."""
    return tuple(
        sorted(
            faults,
            key=lambda fault: (
                fault.path,
                fault.line or 0,
                fault.field or "",
                fault.problem,
            ),
        )
    )


def name_known(word: str, known: Iterable[str]) -> str:
    """The remedy for an unknown word: the nearest known one, and all if they are few."""
    # The words of an enumeration would otherwise show as its members.
    names = sorted(map(str, known))
    folded = {name.casefold(): name for name in names}
    near = difflib.get_close_matches(word.casefold(), folded, n=1)
    guess = f"did you mean {folded[near[0]]!r}?" if near else None
    if len(names) > MOST_KNOWN_SHOWN:
        return guess or "correct it, or add what it names"
    listed = f"nown: {', '.join(names)}"
    return f"k{listed}" if guess is None else f"{guess} K{listed}"
