"""What is proposed for a codebook: a name that recurs, with all that shows who it is."""

from dataclasses import dataclass
from datetime import date

from truceline.coding.proposals.quoted_sightings import SightingQuote
from truceline.model import ActorKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedOffice:
    """A title as printed, for a side where the texts tell it, with the days of its
    first and last report and the words of the first.

    ``side`` is an id of the codebook, ``group`` a printed name; one of them or none.
    """

    title: str
    side: str | None
    times: int
    first: date
    last: date
    group: str | None = None
    words: SightingQuote | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedDeed:
    """What a name did or said, with whom, and the words that say so."""

    what: str
    part: str
    others: tuple[str, ...]
    words: SightingQuote


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A name that recurs and is nobody's in the codebook.

    ``names`` are its other spellings, ``surnames`` its short forms; ``side`` is an id of
    the codebook, ``group`` a printed name; ``perhaps`` are actors of the codebook whose
    name is spelled much like it. ``outlets`` are those that print the name, where they
    are known; ``contradictions`` say what the texts do not agree on.
    """

    name: str
    kind: ActorKind
    names: tuple[str, ...]
    surnames: tuple[str, ...]
    side: str | None
    group: str | None
    offices: tuple[ProposedOffice, ...]
    mentions: int
    articles: int
    first: date
    last: date
    quotations: tuple[SightingQuote, ...]
    perhaps: tuple[str, ...]
    outlets: tuple[str, ...] = ()
    deeds: tuple[ProposedDeed, ...] = ()
    contradictions: tuple[str, ...] = ()
