"""What is said of an input that gave no article, or gave one on an assumption.

Two records, both for people: ``Unread`` says that something was left out, ``Note`` that
nothing was lost but something was assumed or passed over.
"""

from dataclasses import dataclass

# A value is shown to be recognised, not to be read whole.
SHOWN = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """An input that could not be read as an article, why, and what to do about it.

    ``path`` names the file as the articles do, ``line`` counts from 1 and is None where
    the whole file or folder is meant. ``value`` is the offending value as printed.
    """

    path: str
    line: int | None
    reason: str
    remedy: str
    value: str | None

    def __str__(self) -> str:
        where = self.path if self.line is None else f"{self.path}:{self.line}"
        shown = "" if self.value is None else f" ({shortened(self.value)!r})"
        return f"{where}: {self.reason}{shown}; {self.remedy}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A remark on an input that lost no article; ``path`` is named as in articles."""

    path: str
    remark: str

    def __str__(self) -> str:
        return f"{self.path}: {self.remark}"


def shortened(value: str) -> str:
    """The value on one line, cut to what a message can show."""
    line = " ".join(value[: SHOWN * 4].split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"
