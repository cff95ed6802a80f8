"""Plain words for codes: a reader who does not know PLOVER must understand the pages."""

from collections.abc import Iterable
from dataclasses import dataclass

from truceline.model import (
    ActorRef,
    EventType,
    Factuality,
    Participant,
    Precision,
    StatementKind,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """What a type of act is called, and how a sentence says it.

    ``done`` goes with an actor before it ("met or talked"), ``base`` with a modal verb
    before it ("may meet or talk"); ``link`` stands before the counterpart.
    """

    name: str
    done: str
    base: str
    link: str


def _phrase(name: str, done: str, base: str, link: str = "") -> Phrase:
    return Phrase(name=name, done=done, base=base, link=link)


PHRASES: dict[EventType, Phrase] = {
    EventType.AGREE: _phrase(
        "Agreement or promise",
        "made an agreement or promise",
        "make an agreement or promise",
        "with",
    ),
    EventType.CONSULT: _phrase(
        "Talks or meeting", "met or talked", "meet or talk", "with"
    ),
    EventType.SUPPORT: _phrase(
        "Support or signing",
        "voiced support or signed",
        "voice support or sign",
        "with",
    ),
    EventType.CONCEDE: _phrase(
        "Concession announced", "announced a concession", "announce a concession", "to"
    ),
    EventType.COOPERATE: _phrase(
        "Working together", "worked together", "work together", "with"
    ),
    EventType.AID: _phrase("Help given", "gave help", "give help", "to"),
    EventType.RETREAT: _phrase(
        "Concession carried out",
        "carried out a concession",
        "carry out a concession",
        "to",
    ),
    EventType.REQUEST: _phrase(
        "Demand or request",
        "asked for or demanded something",
        "ask for or demand something",
        "from",
    ),
    EventType.ACCUSE: _phrase(
        "Accusation or criticism",
        "made an accusation or criticism",
        "make an accusation or criticism",
        "of",
    ),
    EventType.REJECT: _phrase(
        "Refusal", "refused or ended something", "refuse or end something", "with"
    ),
    EventType.THREATEN: _phrase(
        "Threat or warning", "threatened or warned", "threaten or warn"
    ),
    EventType.PROTEST: _phrase("Protest", "protested", "protest", "against"),
    EventType.SANCTION: _phrase("Sanction", "took sanctions", "take sanctions", "on"),
    EventType.MOBILIZE: _phrase(
        "Forces moved", "moved or readied forces", "move or ready forces", "towards"
    ),
    EventType.COERCE: _phrase("Coercion", "used coercion", "use coercion", "against"),
    EventType.ASSAULT: _phrase("Attack", "attacked", "attack"),
}

_RELEASE = (EventType.RETREAT, "release")
THE_CAPTIVES = _phrase("Captives freed", "freed", "free")

MODE_PHRASES: dict[tuple[EventType, str], Phrase] = {
    (EventType.CONSULT, "visit"): _phrase("Visit", "visited", "visit"),
    (EventType.CONSULT, "phone"): _phrase(
        "Call", "spoke by telephone", "speak by telephone", "with"
    ),
    _RELEASE: _phrase("Captives freed", "freed captives", "free captives", "of"),
    (EventType.RETREAT, "ceasefire"): _phrase(
        "Ceasefire kept", "held fire", "hold fire", "towards"
    ),
    (EventType.RETREAT, "withdraw"): _phrase(
        "Forces withdrawn", "withdrew forces", "withdraw forces", "from"
    ),
    (EventType.RETREAT, "disarm"): _phrase(
        "Arms handed over", "handed over arms", "hand over arms", "to"
    ),
    (EventType.RETREAT, "access"): _phrase(
        "Access given", "gave access", "give access", "to"
    ),
    (EventType.RETREAT, "resign"): _phrase("Resignation", "stepped down", "step down"),
    (EventType.REQUEST, "meet"): _phrase(
        "Demand for talks", "asked for talks", "ask for talks", "with"
    ),
    (EventType.REJECT, "meet"): _phrase(
        "Talks refused", "refused or called off talks", "refuse talks", "with"
    ),
    (EventType.REJECT, "yield"): _phrase(
        "Concession refused", "refused a concession", "refuse a concession", "to"
    ),
    (EventType.REJECT, "assist"): _phrase(
        "Help refused", "refused help or relations", "refuse help or relations", "to"
    ),
    (EventType.ACCUSE, "disapprove"): _phrase(
        "Criticism", "voiced criticism", "voice criticism", "of"
    ),
    (EventType.ACCUSE, "allege"): _phrase(
        "Accusation", "made an accusation", "make an accusation", "against"
    ),
    (EventType.ACCUSE, "investigate"): _phrase(
        "Inquiry", "opened an inquiry", "open an inquiry", "into"
    ),
    (EventType.THREATEN, "violence"): _phrase(
        "Threat of force", "threatened force", "threaten force", "against"
    ),
    (EventType.SANCTION, "convict"): _phrase(
        "Conviction", "passed a sentence", "pass a sentence", "for"
    ),
    (EventType.SANCTION, "discontinue"): _phrase(
        "Ties or aid cut", "cut ties, trade or aid", "cut ties, trade or aid", "with"
    ),
    (EventType.SANCTION, "withdraw"): _phrase(
        "Departure",
        "left a body, mission or country",
        "leave a body, mission or country",
    ),
    (EventType.COERCE, "arrest"): _phrase("Arrest", "arrested", "arrest"),
    (EventType.ASSAULT, "abduct"): _phrase("Abduction", "abducted", "abduct"),
}

FACTUALITY_WORDS: dict[Factuality, str] = {
    Factuality.ACTUAL: "Happened",
    Factuality.PLANNED: "Planned",
    Factuality.OFFERED: "Offered",
    Factuality.DEMANDED: "Demanded",
    Factuality.POSSIBLE: "Possible",
    Factuality.DENIED: "Denied",
}

FACTUALITY_MEANINGS: dict[Factuality, str] = {
    Factuality.ACTUAL: "The article itself reports it as a fact.",
    Factuality.PLANNED: "Somebody was going to do it, or it was agreed and not yet done.",
    Factuality.OFFERED: "A side proposed it, or would do it under a condition.",
    Factuality.DEMANDED: "Somebody asked for it or required it first.",
    Factuality.POSSIBLE: "It could happen, was feared, or is alleged and not confirmed.",
    Factuality.DENIED: "A speaker says that it did not happen.",
}

# The modal verb that keeps a sentence from saying that an act took place.
MODALS: dict[Factuality, str | None] = {
    Factuality.ACTUAL: None,
    Factuality.PLANNED: "would",
    Factuality.OFFERED: "would",
    Factuality.DEMANDED: "should",
    Factuality.POSSIBLE: "might",
    Factuality.DENIED: None,
}

KIND_WORDS: dict[StatementKind, str] = {
    StatementKind.DEMAND: "demands",
    StatementKind.CONDITION: "sets a condition",
    StatementKind.OFFER: "offers",
    StatementKind.PROMISE: "promises",
    StatementKind.THREAT: "threatens",
    StatementKind.ACCUSATION: "accuses",
    StatementKind.DENIAL: "denies",
    StatementKind.REFUSAL: "refuses",
    StatementKind.SUPPORT: "supports",
    StatementKind.REPORT: "reports",
    StatementKind.ASSESSMENT: "gives a view",
}

KIND_MEANINGS: dict[StatementKind, str] = {
    StatementKind.DEMAND: "The speaker asks another side for something.",
    StatementKind.CONDITION: "The speaker requires one thing before another.",
    StatementKind.OFFER: "The speaker says what the side would do.",
    StatementKind.PROMISE: "The speaker binds the side to do something.",
    StatementKind.THREAT: "The speaker announces harm if something does or does not happen.",
    StatementKind.ACCUSATION: "The speaker says that somebody did wrong.",
    StatementKind.DENIAL: "The speaker says that something is not so.",
    StatementKind.REFUSAL: "The speaker turns something down.",
    StatementKind.SUPPORT: "The speaker backs a person, a side or a step.",
    StatementKind.REPORT: "The speaker tells what happened or will happen.",
    StatementKind.ASSESSMENT: "The speaker says what to think of something.",
}

PRECISION_MEANINGS: dict[Precision, str] = {
    Precision.DAY: "The text points to one day.",
    Precision.WEEK: "The text points to a week, Monday to Sunday.",
    Precision.MONTH: "The text points to a month or a part of one.",
    Precision.SEASON: "The text points to a season or a part of a year.",
    Precision.YEAR: "The text points to a year.",
    Precision.RANGE: "The text gives a first and a last day.",
    Precision.BEFORE: "The text says only that it was before a day.",
    Precision.AFTER: "The text says only that it was after a day.",
    Precision.ABOUT: "The text says about when; the ends are not sharp.",
}

# So much of an article in one place is a quotation and not a reprint.
MOST_WORDS = 50

NO_SOURCE = "Somebody the text does not name"


def phrase_for(
    kind: EventType, mode: str | None, targets: Iterable[ActorRef | Participant] = ()
) -> Phrase:
    """The words for a type of act, finer where its mode has words of its own. Captives
    who are told of are freed themselves; of a side, captives are."""
    finer = MODE_PHRASES.get((kind, mode)) if mode is not None else None
    if (kind, mode) == _RELEASE and any(_is_described(one) for one in targets):
        return THE_CAPTIVES
    return finer or PHRASES[kind]


def _is_described(actor: ActorRef | Participant) -> bool:
    """Whether an actor is told by a number or plain words, and not by a name: "1,500",
    "ten Afghan prisoners"."""
    return actor.party is None and not actor.name.split()[-1][0].isupper()


def verb_of(phrase: Phrase, factuality: Factuality) -> str:
    """The verb of the sentence; only "happened" and "denied" are in the past tense."""
    modal = MODALS[factuality]
    return phrase.done if modal is None else f"{modal} {phrase.base}"


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 claim", "1,204 claims", "no claims"."""
    if number == 0:
        return f"no {many}"
    return f"{number:,} {one if number == 1 else many}"


def listed(words: list[str]) -> str:
    """Words as a sentence lists them: "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def shortened(text: str, most: int = MOST_WORDS) -> str:
    """At most so many words, with an ellipsis where the rest was left out."""
    words = text.split()
    return text if len(words) <= most else f"{' '.join(words[:most])} …"
