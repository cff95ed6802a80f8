"""Every promise with its terms and its life, from events and the terms told of them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from truceline.codebook import CommitmentBook, KeptBy, Track
from truceline.linking import as_of as known_on
from truceline.linking import everyone
from truceline.model import (
    CodedArticle,
    Commitment,
    Event,
    Verification,
)
from truceline.model.ids import commitment_id
from truceline.process.commitments.concerns import StepsBySide
from truceline.process.commitments.founding import found_lives
from truceline.process.commitments.instalments import Part, done_of, parts_of
from truceline.process.commitments.life import Life, number
from truceline.process.commitments.sources import known_how, sources_of
from truceline.process.commitments.status import changes_of, marks_passed
from truceline.process.commitments.steps import Step, StepFinder
from truceline.process.commitments.terms import Terms, TermsTold
from truceline.process.phases.tracks import TrackFinder
from truceline.process.speaking import side_of


def fold_commitments(
    events: Iterable[Event],
    coded: Sequence[CodedArticle],
    book: CommitmentBook,
    tracks: Sequence[Track],
    *,
    as_of: date,
) -> tuple[Commitment, ...]:
    """Every promise and offer that had been reported by a day, the earliest first.

    An event that says what a side promised founds a commitment, or is one more report of
    a commitment that it agrees with. What was done counts to each commitment of the same
    side and issue that it can be a part of. The same record in any order gives the same.
    """
    return Follower(coded, book, tracks).fold(events, as_of=as_of)


class Follower:
    """Folds promises of one record on one day after another.

    What stood as it does on the day before is not worked out again.
    """

    def __init__(
        self,
        coded: Iterable[CodedArticle],
        book: CommitmentBook,
        tracks: Sequence[Track],
    ) -> None:
        self._coded = {one.article.id: one for one in coded}
        self._finder = StepFinder(book)
        self._told = TermsTold(self._coded.values())
        self._kept_by = {kind.issue: kind.kept_by for kind in book.kinds}
        self._monitors = frozenset(book.monitors)
        self._tracks = TrackFinder(tracks)
        # By event, with how many of its reports were known; None for what is no step.
        self._steps: dict[str, tuple[int, Step | None]] = {}
        self._folded: dict[tuple[object, ...], Commitment] = {}

    def fold(self, events: Iterable[Event], *, as_of: date) -> tuple[Commitment, ...]:
        """The promises of the events as known on a day, the earliest first."""
        known = (known_on(event, as_of) for event in events)
        maybe = (self._step(event) for event in known if event is not None)
        steps = sorted((one for one in maybe if one), key=lambda step: step.place)
        lives = found_lives(
            steps, self._kept_by, lambda event: _track_of(event, self._tracks)
        )
        others = StepsBySide(step for step in steps if not step.is_founding)
        return tuple(self._commitment(life, others, as_of) for life in lives)

    def _step(self, event: Event) -> Step | None:
        kept = self._steps.get(event.id)
        if kept is None or kept[0] != len(event.mentions):
            kept = len(event.mentions), self._finder.find(event, self._told)
            self._steps[event.id] = kept
        return kept[1]

    def _commitment(self, life: Life, others: StepsBySide, as_of: date) -> Commitment:
        life.steps = others.concerning(life)
        key = (
            *((step.event.id, len(step.event.mentions)) for step in life.founding),
            None,
            *((step.event.id, len(step.event.mentions)) for step in life.steps),
            marks_passed(life, as_of),
        )
        if key not in self._folded:
            self._folded[key] = _commitment(
                life,
                name=self._finder.name_of(life.issue),
                track=_track(life, self._tracks),
                condition=_condition(life, self._coded),
                monitors=self._monitors,
                as_of=as_of,
            )
        return self._folded[key]


def _commitment(
    life: Life,
    *,
    name: str,
    track: str | None,
    condition: str | None,
    monitors: frozenset[str],
    as_of: date,
) -> Commitment:
    parts = (
        parts_of(life, life.steps, monitors) if life.kept_by is KeptBy.AMOUNT else []
    )
    history = changes_of(life, parts, as_of=as_of)
    terms = life.terms
    return Commitment(
        id=commitment_id(life.first.event.id),
        issue=life.issue,
        name=_name(name, life, terms),
        by=everyone([life.by]),
        to=everyone([life.to]),
        track=track,
        offered=life.is_offered,
        promised=life.promised,
        reported=life.first.event.reported,
        places=terms.places,
        acts=(),
        excepted=terms.excepted,
        reserved=terms.reserved,
        start=terms.start,
        end=terms.end,
        due=terms.due,
        amount=life.amount,
        rate=terms.rate,
        target_share=terms.share,
        condition=condition,
        instalments=tuple(part.instalment for part in parts),
        done=done_of(life, parts),
        status=history[-1].status,
        verification=_verification(life, parts, monitors),
        history=history,
        sources=tuple(
            source for each in life.founding for source in sources_of(each.event)
        ),
    )


def _name(name: str, life: Life, terms: Terms) -> str:
    """What the promise is called: "release of 5,000 prisoners", "truce of 3 days"."""
    amount = life.amount
    count = number(amount)
    if amount is not None and count is not None:
        of = "to" if life.is_level else "of"
        unit = f" {amount.unit}" if amount.unit else ""
        return f"{name} {of} {count:,.0f}{unit}"
    if terms.length_days is not None:
        days = "day" if terms.length_days == 1 else "days"
        return f"{name} of {terms.length_days} {days}"
    return name


def _track(life: Life, tracks: TrackFinder) -> str | None:
    """The one track that it was promised on; None where that is not told."""
    found = (_track_of(step.event, tracks) for step in life.founding)
    return next((track for track in found if track is not None), None)


def _track_of(event: Event, tracks: TrackFinder) -> str | None:
    shares = [share for share in tracks.find(event) if share.is_between_sides]
    return shares[0].track if len(shares) == 1 else None


def _condition(life: Life, coded: Mapping[str, CodedArticle]) -> str | None:
    """The words of a condition on which its own side made it hang, in the same report."""
    sides = {each.side for each in life.by}
    for mention in life.first.event.mentions:
        one = coded.get(mention.article_id)
        if one is None:
            continue
        for condition in one.conditions:
            party = condition.party
            if party is None:
                continue
            if (
                side_of(party) or party.name
            ) in sides and condition.before is life.issue:
                return condition.evidence.of(one.article.text)
    return None


def _verification(
    life: Life, parts: Sequence[Part], monitors: frozenset[str]
) -> Verification:
    """How well what was done is known; where nothing was, the promise itself."""
    acts = [part.step.event for part in parts] or [
        step.event for step in life.steps if step.role in ("done", "kept", "broken")
    ]
    event = acts[-1] if acts else life.first.event
    return known_how(event, life.by, monitors)
