"""Which role an event plays in the life of promises, by the codebook's rules."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from truceline.codebook import CommitmentBook, CommitmentRole, CommitmentRule, KeptBy
from truceline.model import Event, EventType, Issue, Participant
from truceline.process.commitments.terms import Terms, TermsTold
from truceline.process.days import day_of
from truceline.process.wording import Wording, words_pattern

FOUNDING = frozenset({CommitmentRole.PROMISED, CommitmentRole.OFFERED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """An event as a step in the life of promises, with its terms.

    ``day`` is the last day on which it can have taken place, ``sources`` and ``targets``
    are the sides of those who take part. ``makers`` do it; where the sentence of a promise
    names nobody who will ("the prisoners are to be freed"), they are those who say so, or
    nobody that is known. ``others`` are those it is promised to: whoever can be a side and
    is no maker; "ten prisoners" are what is promised.
    """

    event: Event
    rule: CommitmentRule
    terms: Terms
    day: date
    makers: tuple[Participant, ...]
    others: tuple[Participant, ...]
    sources: frozenset[str]
    targets: frozenset[str]
    is_apart: bool

    @property
    def role(self) -> CommitmentRole:
        """What it is in the life of a promise."""
        return self.rule.role

    @property
    def is_founding(self) -> bool:
        """Whether it makes a promise or an offer."""
        return self.role in FOUNDING

    @property
    def place(self) -> tuple[date, date, str]:
        """Where it stands among others, the same for any order of import."""
        return self.event.reported, self.day, self.event.id


class StepFinder:
    """Finds the steps in events; made once for a codebook's rules of promises."""

    __slots__ = ("_apart", "_kinds", "_rules")

    def __init__(self, book: CommitmentBook) -> None:
        self._rules: dict[EventType, list[tuple[CommitmentRule, Wording]]]
        self._rules = defaultdict(list)
        self._kinds = {kind.issue: kind for kind in book.kinds}
        self._apart = {
            kind.issue: words_pattern(kind.apart) for kind in book.kinds if kind.apart
        }
        for rule in book.rules:
            wording = Wording(rule.words, refused=rule.not_words)
            for each in rule.types:
                self._rules[each].append((rule, wording))

    def find(self, event: Event, told: TermsTold) -> Step | None:
        """The step that an event is, with its terms; None for what concerns no promise."""
        rule = self.rule_of(event)
        if rule is None:
            return None
        day = event.reported if rule.role in FOUNDING else day_of(event)
        if day is None:
            return None
        makers = _makers(event, rule)
        sources = sides_of(makers)
        return Step(
            event=event,
            rule=rule,
            terms=told.of(
                event,
                is_planned=rule.role in FOUNDING,
                is_lasting=self.kept_by(rule.about) is KeptBy.LASTING,
            ),
            day=day,
            makers=makers,
            others=_others(event.target, sources),
            sources=sources,
            targets=sides_of(event.target),
            is_apart=self._is_apart(event, rule),
        )

    def rule_of(self, event: Event) -> CommitmentRule | None:
        """The first rule that an event meets; None for what concerns no promise."""
        for rule, wording in self._rules.get(event.type, ()):
            if _is_of_kind(event, rule) and wording.fits(event):
                return rule
        return None

    def _is_apart(self, event: Event, rule: CommitmentRule) -> bool:
        unit = None if event.amount is None else event.amount.unit
        apart = self._apart.get(rule.about)
        return bool(unit and apart and apart.search(unit))

    def kept_by(self, issue: Issue) -> KeptBy:
        """What keeps a promise on an issue."""
        return self._kinds[issue].kept_by

    def name_of(self, issue: Issue) -> str:
        """What a promise on an issue is called."""
        return self._kinds[issue].name


def _makers(event: Event, rule: CommitmentRule) -> tuple[Participant, ...]:
    if rule.role not in FOUNDING or (rule.about is Issue.TALKS and event.source):
        # Whoever talks does so with all who take part, named here or elsewhere.
        return event.source
    named = event.named
    return tuple(one for one in event.source if one.side in named) or _speakers(event)


def _others(
    targets: Iterable[Participant], makers: frozenset[str]
) -> tuple[Participant, ...]:
    # What two sides promise together, they promise each other.
    own = makers if len(makers) == 1 else frozenset()
    return tuple(
        one for one in targets if (one.party or one.id) and one.side not in own
    )


def _speakers(event: Event) -> tuple[Participant, ...]:
    speakers = (mention.speaker for mention in event.mentions)
    return next(((one,) for one in speakers if one and (one.party or one.id)), ())


def sides_of(participants: Iterable[Participant]) -> frozenset[str]:
    """The sides that those who take part stand for."""
    return frozenset(each.side for each in participants)


def _is_of_kind(event: Event, rule: CommitmentRule) -> bool:
    return (
        (not rule.modes or event.mode in rule.modes)
        and (not rule.factualities or event.factuality in rule.factualities)
        and (not rule.issues or event.issue in rule.issues)
    )
