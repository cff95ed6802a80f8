"""Rules by which one thing is required before another, as frozen records."""

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """Where what is required stands, seen from the words of a condition."""

    BEFORE = "before"
    BEHIND = "behind"
    EARLIER = "earlier"


class Need(StrEnum):
    """What the clause of the waiting thing must have for the words to be a condition."""

    NOTHING = "nothing"
    ASKING = "asking"
    OPEN = "open"
    DEMANDED = "demanded"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionRule:
    """Words by which one thing is required before another, in one of three shapes.

    ``words`` stand between the two; ``required``, ``needs`` and ``not_words``, which may
    not stand in what waits, belong to them. ``verbs``
    have the required thing behind a word of ``prepositions``, or as object where there is
    none. ``nouns`` name a condition.
    """

    words: tuple[str, ...]
    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    prepositions: tuple[str, ...]
    required: Side
    needs: Need
    not_words: frozenset[str]
    example: str
    look_alike: str | None
    where: str
