"""The page of a promise: its words, its terms, its life, and what people found of it."""

from collections.abc import Iterable
from datetime import date

from truceline.model import Precision
from truceline.model.commitments import Commitment, StatusChange
from truceline.model.commitments import Source as ToldBy
from truceline.model.events import Quantity, When
from truceline.publish.amounts import amount_words
from truceline.publish.commitment_contexts import (
    CommitmentLine,
    CommitmentPage,
    CommitmentsPage,
    InstalmentRow,
    SourceRow,
    StatusRow,
)
from truceline.publish.contexts import Link
from truceline.publish.dates import day_words, when_of
from truceline.publish.gathered import Gathered
from truceline.publish.process_words import (
    OPEN,
    STATUS_MEANINGS,
    STATUS_WORDS,
    VERIFICATION_WORDS,
    is_sourced,
    shown_status,
    status_words,
)
from truceline.publish.quoted import Quotations
from truceline.publish.slugs import slug_of
from truceline.publish.truce_beside import truces_beside
from truceline.publish.truce_contexts import Row
from truceline.publish.words import shortened

NOT_TOLD = "not told"


def commitment_page_of(commitment: Commitment) -> str:
    """The address of a promise's page."""
    return f"commitments/{slug_of(commitment.id, commitment.name)}.html"


def title_of(commitment: Commitment) -> str:
    """The name as a heading: "Release of 5,000 prisoners"."""
    return f"{commitment.name[:1].upper()}{commitment.name[1:]}"


def label_of(commitment: Commitment) -> str:
    """The name with a day, which tells promises of one name apart."""
    return f"{title_of(commitment)} (reported {day_words(commitment.reported)})"


def commitments_page(
    gathered: Gathered, lines: tuple[CommitmentLine, ...], as_of: date
) -> CommitmentsPage:
    """commitments/index.html."""
    return CommitmentsPage(
        frame=gathered.frame("Promises", "commitments", root="../"),
        open=tuple(line for line in lines if line.is_open),
        closed=tuple(line for line in lines if not line.is_open),
        as_of=day_words(as_of),
    )


def commitment_lines(
    commitments: Iterable[Commitment], quotations: Quotations
) -> tuple[CommitmentLine, ...]:
    """Promises as a list: open ones by their term, then those without one by when they
    were heard of last, those without number or day behind them, and then all others."""

    def order(one: Commitment) -> tuple[int, int, str]:
        term = _first_day(one.due) or _first_day(one.end)
        if one.status in OPEN and term is not None:
            return 0, term.toordinal(), one.id
        return (
            3 if one.status not in OPEN else 1 if one.is_bound else 2,
            -_last_change(one).toordinal(),
            one.id,
        )

    ordered = sorted(commitments, key=order)
    return tuple(commitment_line(one, quotations) for one in ordered)


def commitment_line(commitment: Commitment, quotations: Quotations) -> CommitmentLine:
    """One promise in a list."""
    told = list(_all_sources(commitment))
    groups = {quotations.of_source(one).source.group for one in told}
    return CommitmentLine(
        link=Link(words=title_of(commitment), href=commitment_page_of(commitment)),
        reported=commitment.reported,
        by=quotations.parties(commitment.by),
        to=quotations.parties(commitment.to),
        due=term_words(commitment),
        status=status_words(commitment),
        status_code=shown_status(commitment).value,
        done=amount_words(commitment.done),
        reports=len({one.article_id for one in told}),
        independent=len(groups),
        is_open=commitment.status in OPEN,
    )


def term_words(commitment: Commitment) -> str:
    """By when or for how long: "by 10 March 2020", "15–17 June 2018", "no term told"."""
    if commitment.due is not None:
        due = commitment.due
        is_until = due.precision in (Precision.BEFORE, Precision.RANGE)
        if due.latest is not None and (due.earliest is None or is_until):
            return f"by {day_words(due.latest)}"
        return f"by {_when(due)}"
    if commitment.start is None and commitment.end is None:
        return "no term told"
    if commitment.start is not None and commitment.start == commitment.end:
        return _when(commitment.start)
    start = "start not told" if commitment.start is None else _when(commitment.start)
    end = "end not told" if commitment.end is None else _when(commitment.end)
    return f"{start} to {end}"


def commitment_page(
    commitment: Commitment, gathered: Gathered, quotations: Quotations
) -> CommitmentPage:
    """commitments/….html."""
    return CommitmentPage(
        frame=gathered.frame(label_of(commitment), "commitments", root="../"),
        line=commitment_line(commitment, quotations),
        meaning=STATUS_MEANINGS[commitment.status],
        known=VERIFICATION_WORDS[commitment.verification],
        offered=commitment.offered,
        scope=tuple(_scope(commitment, gathered)),
        sources=_sources(commitment.sources, quotations),
        instalments=tuple(
            InstalmentRow(
                when=_when(each.when) if each.when else "no date told",
                amount=_amount(each.amount, in_all=each.in_all),
                known=VERIFICATION_WORDS[each.verification],
                sources=_sources(each.sources, quotations),
            )
            for each in commitment.instalments
        ),
        history=tuple(
            _status(each, quotations, shown=commitment.sources)
            for each in commitment.history
        ),
        unsourced=shown_status(commitment) is not commitment.status,
        truces=truces_beside(commitment, gathered.material.truces),
    )


def _status(
    change: StatusChange, quotations: Quotations, *, shown: tuple[ToldBy, ...]
) -> StatusRow:
    sourced = is_sourced(change.status, len(change.sources))
    when = when_of(change.since)
    return StatusRow(
        status=STATUS_WORDS[change.status] if sourced else "cannot tell",
        meaning=STATUS_MEANINGS[change.status],
        since=when.words if when else None,
        reported=day_words(change.reported),
        because=shortened(change.because)
        if sourced
        else "No report in the record says so.",
        sources=() if change.sources == shown else _sources(change.sources, quotations),
        is_by_promise=bool(change.sources) and change.sources == shown,
    )


def _scope(commitment: Commitment, gathered: Gathered) -> Iterable[Row]:
    """What bounds the promise; a bound that no report tells is said to be not told."""
    tracks = {track.id: track.name for track in gathered.material.codebook.tracks}
    yield Row(name="About", words=gathered.issue_names[commitment.issue])
    if commitment.track is not None:
        yield Row(name="Track", words=tracks.get(commitment.track, commitment.track))
    yield Row(name="Promised", words=_when(commitment.promised))
    yield Row(name="First reported", words=day_words(commitment.reported))
    for name, when in (
        ("From", commitment.start),
        ("Until", commitment.end),
    ):
        yield Row(name=name, words=_when(when))
    due = NOT_TOLD if commitment.due is None else term_words(commitment)
    yield Row(name="Due", words=due)
    for name, quantity in (("How much", commitment.amount), ("Pace", commitment.rate)):
        words = amount_words(quantity)
        if words is not None:
            pace = f"{words} a day" if name == "Pace" else words
            yield Row(name=name, words=pace)
    if commitment.target_share is not None:
        yield Row(name="Share", words=f"by {commitment.target_share:.0%}")
    for name, bounds in (
        ("Where", commitment.places),
        ("Which acts", commitment.acts),
        ("Left out", commitment.excepted),
        ("Rights kept", commitment.reserved),
    ):
        if bounds:
            yield Row(name=name, words="; ".join(bounds))
    if commitment.condition is not None:
        yield Row(name="On condition", words=shortened(commitment.condition))


def _sources(told: tuple[ToldBy, ...], quotations: Quotations) -> tuple[SourceRow, ...]:
    return tuple(
        SourceRow(
            quoted=quotations.of_source(one),
            event=quotations.page_of(one.event),
        )
        for one in told
    )


def _all_sources(commitment: Commitment) -> Iterable[ToldBy]:
    yield from commitment.sources
    for each in commitment.instalments:
        yield from each.sources
    for change in commitment.history:
        yield from change.sources


def _when(when: When | None) -> str:
    found = when_of(when)
    return found.words if found else NOT_TOLD


def _amount(amount: Quantity | None, *, in_all: bool) -> str:
    words = amount_words(amount)
    if words is None:
        return NOT_TOLD
    return f"{words} in all by then" if in_all else words


def _first_day(when: When | None) -> date | None:
    return None if when is None else (when.latest or when.earliest)


def _last_change(commitment: Commitment) -> date:
    return commitment.history[-1].reported if commitment.history else date.min
