"""Titles that one person at a time holds for a side."""

from collections.abc import Iterable


class SingleOffices:
    """Such titles, ready to be asked; a star at the end stands for any ending."""

    def __init__(self, titles: Iterable[str]) -> None:
        folded = [title.casefold() for title in titles]
        self._whole = {title for title in folded if not title.endswith("*")}
        self._begun = tuple(title[:-1] for title in folded if title.endswith("*"))

    def holds(self, title: str) -> bool:
        """Whether one person at a time holds it."""
        folded = title.casefold()
        return folded in self._whole or folded.startswith(self._begun)
