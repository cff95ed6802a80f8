"""What is compared of a mention, worked out once: its sides, days and words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from truceline.model import EventType, Issue, Mention, Participant

# Who acts and with whom is one set: neither is more the doer than the other.
SYMMETRIC = frozenset({EventType.AGREE, EventType.CONSULT})

# News is reported within days; an act without a date is looked for this far back.
LAG_DAYS = 7

# Words that say nothing of what was done.
_EMPTY = frozenset(
    "a an the of to in on at by for from with and or but that which who whom whose as it its "
    "he she they them his her their him was were is are be been being has have had would "
    "will could may might should do did not no this these those there then than after before "
    "when while until if about into over out up said told also both all any more other".split()
)
# What begins a phrase that points at an act told before, and its longest length.
_POINTING = frozenset("the this that these those its their his her".split())
MOST_POINTING = 4
LEAST_DIGITS = 3
_WORD = re.compile(r"\w+(?:[,.]\d+)*")
_ENDINGS = (
    "ations",
    "ation",
    "ings",
    "ing",
    "ers",
    "er",
    "ions",
    "ion",
    "ed",
    "es",
    "s",
    "e",
)
_LEAST_STEM = 4


Order = tuple[int, str, int, int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """First and last day as ordinals; ``is_told`` if the words say so.

    Where they do not, the days within which such news is reported.
    """

    first: int
    last: int
    is_told: bool

    @property
    def length(self) -> int:
        """How many days it may have been."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Traits:
    """A mention as linking sees it.

    ``source`` and ``target`` hold sides that are known; for an act that both sides do,
    ``source`` holds all of them. ``persons`` are known actors more special than their
    side. ``names`` are the words for whom the codebook does not know, ``proper`` those of
    them that begin like a name. ``order`` is that in which mentions are linked: day of
    report, article, place in it.
    """

    mention: Mention
    is_symmetric: bool
    source: frozenset[str]
    target: frozenset[str]
    persons: frozenset[str]
    names: frozenset[str]
    proper: frozenset[str]
    words: frozenset[str]
    numbers: frozenset[str]
    is_reference: bool
    days: Days
    reported: int
    order: Order

    @property
    def sides(self) -> frozenset[str]:
        """All sides that are known."""
        return self.source | self.target


def traits_of(mention: Mention) -> Traits:
    """What is compared of the mention."""
    source, target = _sides(mention.source), _sides(mention.target)
    is_symmetric = mention.type in SYMMETRIC or (
        mention.type is EventType.SUPPORT and mention.issue is Issue.AGREEMENT
    )
    if is_symmetric:
        source, target = source | target, frozenset()
    actors = (*mention.source, *mention.target)
    unknown = [each.name for each in actors if each.id is None]
    words = words_of(mention.quotation)
    reported = mention.reported.toordinal()
    start, end = mention.evidence.start, mention.evidence.end
    return Traits(
        mention=mention,
        is_symmetric=is_symmetric,
        source=source,
        target=target,
        persons=frozenset(
            each.id for each in actors if each.id and each.party not in (None, each.id)
        ),
        names=frozenset(word for each in unknown for word in words_of(each)),
        proper=frozenset(
            word
            for each in unknown
            for word in words_of(" ".join(filter(_is_proper, each.split())))
        ),
        words=words,
        numbers=frozenset(filter(_is_number, words)),
        is_reference=_is_reference(mention),
        days=days_of(mention),
        reported=reported,
        order=(reported, mention.article_id, start, end, mention.claim),
    )


def _is_reference(mention: Mention) -> bool:
    """Whether the words only point at an act that the reader knows: "the attack".

    They are few, begin like it and tell neither when nor where nor how many.
    """
    words = mention.quotation.casefold().split()
    return (
        len(words) <= MOST_POINTING
        and words[0] in _POINTING
        and mention.when is None
        and mention.where is None
        and mention.amount is None
    )


def _is_proper(word: str) -> bool:
    """Whether it may be a name; officers and men are many."""
    return word[:1].isupper()


def _is_number(word: str) -> bool:
    """Whether it counts something; a year or the day of a month may not."""
    return (
        word.isdecimal() and len(word) >= LEAST_DIGITS and not 1900 <= int(word) < 2100
    )


def words_of(text: str) -> frozenset[str]:
    """The words of a text that say something, without their endings."""
    found = (word.replace(",", "") for word in _WORD.findall(text.casefold()))
    return frozenset(_stem(word) for word in found if word not in _EMPTY)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return word[: -len(ending)]
    return word


def _sides(actors: Iterable[Participant]) -> frozenset[str]:
    sides = (each.party or each.id for each in actors)
    return frozenset(side for side in sides if side is not None)


def days_of(mention: Mention) -> Days:
    """The days that the words allow or, where they are silent, those of such news."""
    reported = mention.reported.toordinal()
    told = mention.when
    if told is None or (told.earliest is None and told.latest is None):
        return Days(first=reported - LAG_DAYS, last=reported, is_told=False)
    first = _ordinal(told.earliest, otherwise=reported - LAG_DAYS, least=told.latest)
    last = _ordinal(told.latest, otherwise=max(first, reported))
    return Days(first=min(first, last), last=last, is_told=True)


def _ordinal(day: date | None, *, otherwise: int, least: date | None = None) -> int:
    if day is not None:
        return day.toordinal()
    if least is not None:
        return min(otherwise, least.toordinal() - LAG_DAYS)
    return otherwise
