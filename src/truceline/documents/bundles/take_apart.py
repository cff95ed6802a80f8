"""The lines of one article of a bundle -> its fields and its text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from truceline.documents.bundles.chunks import Chunk
from truceline.documents.bundles.head_lines import head_in
from truceline.documents.bundles.layout import BodyBegins, Gives, HeadLine, Layout

_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What an article of a bundle says; ``body`` keeps its lines as printed."""

    given: dict[Gives, str]
    body: str


def taken_apart(chunk: Chunk, layout: Layout) -> Taken | str:
    """Fields and text, or what is missing, in words."""
    parts = _Parts(layout)
    for line in chunk.lines:
        parts.take(line)
    head = head_in([line for line in parts.head if line.strip()], layout.head)
    if isinstance(head, HeadLine):
        return _lacks(head)
    body = parts.body
    if layout.body is BodyBegins.BELOW_HEAD:
        body = _below(parts.head, head.length)
    if not any(line.strip() for line in body):
        return _no_body(layout)
    given = dict(head.given)
    # A label says what it gives; where a line stands in the head is less sure.
    given.update({gives: value for gives, value in parts.given.items() if value})
    return Taken(
        given=given, body=_BLANK_LINES.sub("\n\n", "\n".join(body)).strip("\n")
    )


class _Parts:
    """Takes the lines one by one and tells head, labels and body apart."""

    def __init__(self, layout: Layout) -> None:
        self.head: list[str] = []
        self.body: list[str] = []
        self.given: dict[Gives, str] = {}
        self._layout = layout
        self._open: Gives | None = None
        self._is_labelled = self._in_body = self._is_below = False

    def take(self, line: str) -> None:
        """One more line."""
        found = self._layout.label_of(line)
        if found is not None and (not self._in_body or found[0].ends_body):
            label, value = found
            self._is_labelled = True
            self._in_body = label.gives is Gives.BODY
            self._is_below = self._is_below or label.ends_body
            self._open = label.gives
            if self._in_body:
                self.body.extend(("", value) if value else ())
            elif label.gives is not Gives.NOTHING:
                self.given.setdefault(label.gives, value)
        elif found is not None and found[0].gives is Gives.BODY:
            # A second part of the text, such as TD below LP.
            self.body.extend(("", found[1]))
        elif self._in_body:
            self.body.append(line)
        elif not self._is_labelled:
            self.head.append(line)
        elif not line.strip():
            self._open = None
        elif self._open is not None:
            self._go_on(line)
        elif self._layout.body is BodyBegins.BELOW_LABELS and not self._is_below:
            self._in_body = True
            self.body.append(line)

    def _go_on(self, line: str) -> None:
        """A line that a label's value runs on in."""
        if self._open in self.given:
            self.given[self._open] = f"{self.given[self._open]} {line.strip()}".strip()


def _below(lines: Sequence[str], length: int) -> list[str]:
    """The lines below so many that are not blank."""
    for number, line in enumerate(lines):
        if length == 0:
            return list(lines[number:])
        length -= bool(line.strip())
    return []


def _lacks(line: HeadLine) -> str:
    if line.lines:
        words = " or ".join(f"'{pattern.words}'" for pattern in line.lines[:2])
        return f"its head has no line such as {words}"
    return f"its head has no {line.gives}"


def _no_body(layout: Layout) -> str:
    labels = [label.label for label in layout.labels if label.gives is Gives.BODY]
    if layout.body is BodyBegins.AT_LABEL:
        return f"no text stands behind '{labels[-1]}'"
    return f"no text stands {layout.body}"
