"""How one kind of bundle is laid out, as its YAML file says."""

import re
from dataclasses import dataclass
from enum import StrEnum

from truceline.documents.bundles.line_patterns import LinePattern
from truceline.documents.day_forms import printed_day

# Behind a code such as IN stands a gap: "IN GENEVA" is no label.
_BEHIND_CODE = re.compile(r"\t|\s{2}")
_BEHIND_WORD = re.compile(r"\s")


class Gives(StrEnum):
    """What a line or a label of a layout gives."""

    TITLE = "title"
    OUTLET = "outlet"
    DATE = "date"
    BYLINE = "byline"
    AUTHOR = "author"
    SECTION = "section"
    LENGTH = "length"
    LOADED = "loaded"
    URL = "url"
    BODY = "body"
    NOTHING = "nothing"


class BodyBegins(StrEnum):
    """Where the text of an article begins."""

    AT_LABEL = "at its label"
    BELOW_LABELS = "below the labels"
    BELOW_HEAD = "below the head"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadLine:
    """A line above the labels or the body.

    It is known by one of ``lines``, a date by being one; any other line is known by its
    place between those, and the first of several such takes what is too much.
    """

    gives: Gives
    lines: tuple[LinePattern, ...]
    is_optional: bool

    @property
    def is_known(self) -> bool:
        """Whether it can be told by itself, not only by its place."""
        return bool(self.lines) or self.gives is Gives.DATE

    def fits(self, line: str) -> bool:
        """Whether the line is such a one."""
        if self.lines:
            return any(pattern.fits(line) for pattern in self.lines)
        return printed_day(line) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The beginning of a line that says what follows: ``Section:``, ``Body``.

    A label that stands alone is a whole line. ``ends_body`` says that behind the body
    only such labels come.
    """

    label: str
    gives: Gives
    is_alone: bool
    ends_body: bool

    def value_in(self, line: str) -> str | None:
        """What stands behind the label; None if the line does not begin with it."""
        words = line.strip()
        if self.is_alone:
            return "" if words == self.label else None
        if not words.startswith(self.label):
            return None
        rest = words[len(self.label) :]
        gap = _BEHIND_CODE if self.label.isupper() else _BEHIND_WORD
        if self.label[-1].isalnum() and rest and not gap.match(rest):
            return None
        return rest.strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One layout; ``file`` is where it is described.

    A file is of it if one of ``begins`` or ``ends`` and all of ``known_by`` stand in it.
    Lines of ``contents`` and ``holds`` stand above the first article. A line of ``once``
    stands in an article no more than once: two of them are two articles that have run
    into each other, and a last article without it was cut off if the others have it.
    """

    name: str
    file: str
    known_by: tuple[LinePattern, ...]
    begins: tuple[LinePattern, ...]
    ends: tuple[LinePattern, ...]
    holds: tuple[LinePattern, ...]
    contents: tuple[LinePattern, ...]
    leave_out: tuple[LinePattern, ...]
    head: tuple[HeadLine, ...]
    labels: tuple[Label, ...]
    once: tuple[LinePattern, ...]
    body: BodyBegins

    def label_of(self, line: str) -> tuple[Label, str] | None:
        """The label that the line begins with, the longest, and what follows it."""
        for label in self.labels:
            value = label.value_in(line)
            if value is not None:
                return label, value
        return None


def fits_any(patterns: tuple[LinePattern, ...], line: str) -> bool:
    """Whether a line is one of several."""
    return any(pattern.fits(line) for pattern in patterns)
