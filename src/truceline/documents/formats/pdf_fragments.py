"""A page of a PDF -> the pieces of text on it, each with its place and size."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdf import PageObject

Matrix = list[float]

# A typesetter joins letters; "ceasefire" with one sign for "fi" would be another word.
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """A piece of text; ``x`` and ``y`` are its beginning, in points from below left."""

    x: float
    y: float
    size: float
    text: str


def fragments_of(page: "PageObject") -> tuple[Fragment, ...]:
    """The pieces in the order in which the page draws them."""
    found: list[Fragment] = []

    def take(
        text: str, outer: Matrix, inner: Matrix, _font: object, size: float
    ) -> None:
        if text.strip():
            found.append(_placed(text.strip("\n"), outer, inner, size))

    page.extract_text(visitor_text=take)
    return tuple(found)


def _placed(text: str, outer: Matrix, inner: Matrix, size: float) -> Fragment:
    x = inner[4] * outer[0] + inner[5] * outer[2] + outer[4]
    y = inner[4] * outer[1] + inner[5] * outer[3] + outer[5]
    scale = abs(inner[3] * outer[3]) or abs(inner[1] * outer[2]) or 1.0
    return Fragment(
        x=x, y=y, size=max(size * scale, 1.0), text=text.translate(_LIGATURES)
    )
