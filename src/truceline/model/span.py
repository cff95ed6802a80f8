"""A piece of an article's text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points ``start`` to ``end`` (exclusive) of an article's text.

    Refuses an empty or reversed piece: a row without words has no evidence.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(
                f"a span needs 0 <= start < end, not start {self.start}, end {self.end}"
            )

    def of(self, text: str) -> str:
        """The words themselves; refuses a span that ends behind the text."""
        if self.end > len(text):
            raise ValueError(f"{self} ends behind a text of {len(text)} characters")
        return text[self.start : self.end]

    def touches(self, other: "Span") -> bool:
        """Whether the two pieces share at least one character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Whether the other piece lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end
