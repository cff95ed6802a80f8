"""What is compared of a mention, worked out once: its sides, days and words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from truceline.linking.rows import Numbered, is_of_a_round, numbered_in
from truceline.model import EventType, Issue, Mention, Participant

# Who acts and with whom is one set: neither is more the doer than the other.
SYMMETRIC = frozenset({EventType.AGREE, EventType.CONSULT})

# Who signs what with whom makes no difference, be it a truce or an accord.
_SIGNING = frozenset({"sign"})
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
# What begins a clause that hangs on a word, and what looks back from a day in the past.
_RELATIVE = frozenset("who whom whose which that".split())
_HAD = re.compile(r"\bhad (?!to\b|a\b|an\b|the\b|no\b)\w", re.IGNORECASE)
# What points at a day that stands elsewhere in the text.
_THAT_DAY = re.compile(
    r"\b(?:that|same) (?:day|night|morning|evening|week)\b", re.IGNORECASE
)
# What becomes of people in an act of force.
_HARM = re.compile(r"\b(?:kill|wound|injur|die|dead|death|hurt)", re.IGNORECASE)
# The same with no word for the act: "killing five", "that killed five", "five were killed".
_OUTCOME = re.compile(
    r"^(?:(?:that|which|and) )?(?:kill|wound|injur|hurt)"
    r"|\b(?:was|were|been) (?:\w+ ){0,2}(?:kill|wound|injur|hurt)|\bdied\b",
    re.IGNORECASE,
)
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
    side. ``names`` are the words for whom the codebook does not know, for those who act
    and those it is done to, ``proper`` those of them that begin like a name,
    ``strangers`` those of people of no known side. ``order`` is that in which mentions
    are linked: day of report, article, place in it.
    """

    mention: Mention
    is_symmetric: bool
    source: frozenset[str]
    target: frozenset[str]
    persons: frozenset[str]
    names: tuple[frozenset[str], frozenset[str]]
    proper: frozenset[str]
    strangers: frozenset[str]
    words: frozenset[str]
    numbers: frozenset[str]
    numbered: frozenset[Numbered]
    is_of_a_round: bool
    is_reference: bool
    is_background: bool
    is_outcome: bool
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
    words = words_of(mention.quotation)
    is_symmetric = mention.type in SYMMETRIC or (
        mention.type is EventType.SUPPORT
        and (mention.issue is Issue.AGREEMENT or bool(words & _SIGNING))
    )
    names = _unknown(mention.source), _unknown(mention.target)
    if is_symmetric:
        source, target = source | target, frozenset()
        names = (*names[0], *names[1]), ()
    actors = (*mention.source, *mention.target)
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
        names=(words_of(" ".join(names[0])), words_of(" ".join(names[1]))),
        proper=frozenset(
            word
            for each in (*names[0], *names[1])
            for word in words_of(" ".join(filter(_is_proper, each.split())))
        ),
        strangers=words_of(
            " ".join(each.name for each in actors if each.id is each.party is None)
        ),
        words=words,
        numbers=frozenset(filter(_is_number, words)),
        numbered=numbered_in(mention.quotation),
        is_of_a_round=is_of_a_round(mention),
        is_reference=_is_reference(mention),
        is_background=is_background(mention),
        is_outcome=_is_outcome(mention),
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


def is_background(mention: Mention) -> bool:
    """Whether it may be of an act told long ago, as the words look back and tell no day.

    They say that something had been done, or hang on a word: "whom he promised to free".
    """
    if mention.when is not None:
        return False
    if _THAT_DAY.search(mention.quotation) is not None:
        return False
    words = mention.quotation.casefold().split()
    return (
        not _RELATIVE.isdisjoint(words[:2])
        or _HAD.search(mention.quotation) is not None
    )


def _is_outcome(mention: Mention) -> bool:
    """Whether it counts those whom an act of force hit and says no more of the act; who
    did it may be known from the words around."""
    if mention.type is not EventType.ASSAULT or mention.amount is None:
        return False
    least, most = mention.amount.least or 0, mention.amount.most or 0
    return (
        max(least, most) > 1
        and not _is_doer_told(mention)
        and _OUTCOME.search(mention.quotation) is not None
    )


def _is_doer_told(mention: Mention) -> bool:
    """Whether its own words name a known side that did it."""
    words = words_of(mention.quotation)
    return any(
        bool(words & words_of(" ".join((each.name, each.party_name or ""))))
        for each in mention.source
        if each.id is not None
    )


def tells_harm(mention: Mention) -> bool:
    """Whether the words say what became of those who were hit."""
    return _HARM.search(mention.quotation) is not None


def _unknown(actors: Iterable[Participant]) -> tuple[str, ...]:
    return tuple(each.name for each in actors if each.id is None)


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
