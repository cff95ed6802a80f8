"""Articles that share their text: how much, which one leads, and what the others are.

Only the words decide. Two reports of one event in different words share nothing here.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class CopyKind(StrEnum):
    """What an article is to the one it shares text with, as far as the words tell."""

    AGENCY_COPY = "agency copy"
    REPRINT = "reprint"
    UPDATE = "update"
    EXCERPT = "excerpt"
    MERGED = "merged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """What must be known of an article to look for its copies, without its text.

    ``places`` are the least hashes of its runs of words, 32 bits each and lowest byte
    first; empty for a text without words, which is nobody's copy. ``credited`` is the
    outlet or agency that its dateline or by-line names.
    """

    article_id: str
    published: date
    path: str
    outlet: str | None
    length: int
    credited: str | None
    places: bytes

    @property
    def order(self) -> tuple[date, int, str, str]:
        """The order of leading: the earliest, then the longest, then the first by path.

        What is left is decided by the id.
        """
        return self.published, -self.length, self.path, self.article_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """The words that two articles have in common, as a share of each.

    ``first`` is the id that comes first by letters, so that a pair has one row whatever
    is learned of its articles later. Two bulletins of different days that differ only in
    their numbers are two reports: both shares are 0.
    """

    first: str
    second: str
    share_of_first: float
    share_of_second: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """An article that shares most of its own or another's text with an earlier one.

    ``leading`` leads the group of both. ``copied_from`` is the nearest of the articles
    before it; ``also_from`` are further ones that a merged article was made of, each in
    the group of its own. ``share`` is the part of this article's words that stand in
    ``copied_from``, ``share_of_other`` the part of the other's that stand here. ``kind``
    is None where the words do not tell it.
    """

    article_id: str
    leading: str
    copied_from: str
    also_from: tuple[str, ...]
    share: float
    share_of_other: float
    kind: CopyKind | None
