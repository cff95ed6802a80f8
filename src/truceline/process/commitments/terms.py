"""The terms of a promise: what its reports say of when, how long, how much and where."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from truceline.model import (
    CodedArticle,
    Event,
    Factuality,
    Mention,
    Precision,
    Quantity,
    When,
)
from truceline.model.commitments import Term, TermKind
from truceline.model.ids import claim_ids


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """All terms told of one thing; None and empty where none was.

    ``level`` is what is to be left ("down to 8,600"), ``in_all`` what was done up to
    then, ``out_of`` the whole that a part was counted of.
    """

    length_days: int | None = None
    start: When | None = None
    end: When | None = None
    due: When | None = None
    due_days: int | None = None
    share: float | None = None
    rate: Quantity | None = None
    level: Quantity | None = None
    in_all: Quantity | None = None
    out_of: Quantity | None = None
    places: tuple[str, ...] = ()
    excepted: tuple[str, ...] = ()
    reserved: tuple[str, ...] = ()


_NONE = Terms()


class TermsTold:
    """The terms that coded articles tell, by claim; made once for a record.

    Those of an article are looked up when one of its claims is asked for.
    """

    __slots__ = ("_articles", "_by_claim")

    def __init__(self, coded: Iterable[CodedArticle]) -> None:
        self._articles = {one.article.id: one for one in coded if one.terms}
        self._by_claim: dict[str, list[tuple[Term, str]]] = defaultdict(list)

    def _told_in(self, mention: Mention) -> Sequence[tuple[Term, str]]:
        one = self._articles.pop(mention.article_id, None)
        if one is not None:
            ids = dict(
                zip((each.id for each in one.claims), claim_ids(one), strict=True)
            )
            for term in one.terms:
                words = term.evidence.of(one.article.text)
                for claim in _claims_of(term, one):
                    self._by_claim[ids[claim]].append((term, words))
        return self._by_claim.get(mention.claim, ())

    def of(self, event: Event, *, is_planned: bool, is_lasting: bool) -> Terms:
        """The terms of an event, those of the first report before those of later ones.

        What is planned or offered takes its own date for a term where no other is told:
        a promise to act "on 10 March" is due then, one that is kept by lasting begins.
        """
        told = [each for mention in event.mentions for each in self._told_in(mention)]
        terms = _NONE
        for term, words in told:
            terms = _with(terms, term, words)
        if told:
            terms = replace(terms, end=_last_end(term for term, _ in told))
        if not is_planned:
            return terms
        return _dated(terms, event, is_lasting=is_lasting)


def merged(first: Terms, later: Terms) -> Terms:
    """The terms of two reports of one promise; where both tell one, the first's."""
    if first == _NONE or later == _NONE:
        return later if first == _NONE else first
    return Terms(
        length_days=first.length_days or later.length_days,
        start=first.start or later.start,
        end=first.end or later.end,
        due=first.due or later.due,
        due_days=first.due_days or later.due_days,
        share=first.share or later.share,
        rate=first.rate or later.rate,
        level=first.level or later.level,
        in_all=first.in_all or later.in_all,
        out_of=first.out_of or later.out_of,
        places=_joined(first.places, later.places),
        excepted=_joined(first.excepted, later.excepted),
        reserved=_joined(first.reserved, later.reserved),
    )


def reckoned(terms: Terms, promised: When) -> Terms:
    """Terms with the days that follow from the others: an end from a start and a length.

    A term that runs from the promise is reckoned from the last day on which it can have
    been made, so that it never comes too early.
    """
    if terms.length_days is None and terms.due_days is None:
        return terms
    start, end, due = terms.start, terms.end, terms.due
    if terms.length_days is not None:
        if end is None and start is not None:
            end = _moved(start, terms.length_days - 1)
        elif start is None and end is not None:
            start = _moved(end, 1 - terms.length_days)
    if due is None and terms.due_days is not None and promised.latest is not None:
        last = day_after(promised.latest, terms.due_days)
        due = When(earliest=None, latest=last, precision=Precision.BEFORE)
    return replace(terms, start=start, end=end, due=due)


def _claims_of(term: Term, one: CodedArticle) -> tuple[str, ...]:
    """The claim of a term, or the claims in the statement that it stands with."""
    if term.claim is not None:
        return (term.claim,)
    return tuple(
        claim.id
        for claim in one.claims
        if claim.statement == term.statement
        and claim.factuality in (Factuality.PLANNED, Factuality.OFFERED)
    )


def _last_end(told: Iterable[Term]) -> When | None:
    """The last end that is told: what is prolonged names the old end beside the new."""
    ends = [each.when for each in told if each.kind is TermKind.END and each.when]
    return max(ends, key=lambda when: when.latest or date.min, default=None)


def _with(terms: Terms, term: Term, words: str) -> Terms:
    """The terms with one more; where its kind was told before, the first stays."""
    quantity = term.quantity
    new = {
        TermKind.LENGTH: Terms(length_days=term.length_days),
        TermKind.START: Terms(start=term.when),
        TermKind.END: Terms(end=term.when),
        TermKind.DUE: Terms(due=term.when, due_days=term.length_days),
        TermKind.SHARE: Terms(share=term.share),
        TermKind.RATE: Terms(rate=quantity),
        TermKind.LEVEL: Terms(level=quantity),
        TermKind.IN_ALL: Terms(in_all=quantity),
        TermKind.OUT_OF: Terms(out_of=quantity),
        TermKind.PLACE: Terms(places=(words,)),
        TermKind.EXCEPTED: Terms(excepted=(words,)),
        TermKind.RESERVED: Terms(reserved=(words,)),
    }
    return merged(terms, new[term.kind])


def _dated(terms: Terms, event: Event, *, is_lasting: bool) -> Terms:
    when = event.when
    if when is None or event.factuality not in (Factuality.PLANNED, Factuality.OFFERED):
        return terms
    if terms.start or terms.end or terms.due:
        return terms
    if when.precision is Precision.BEFORE:
        return replace(terms, due=when)
    # The day of an offer is that of its making: only a later one can be when it begins.
    is_later = when.earliest is not None and when.earliest > event.reported
    if is_later and not is_lasting and when.latest is not None:
        last = When(earliest=None, latest=when.latest, precision=Precision.BEFORE)
        return replace(terms, due=last)
    if is_later or when.precision is Precision.AFTER:
        return replace(terms, start=when)
    return terms


def _moved(when: When, days: int) -> When:
    return replace(
        when,
        earliest=None if when.earliest is None else day_after(when.earliest, days),
        latest=None if when.latest is None else day_after(when.latest, days),
    )


def day_after(day: date, days: int) -> date:
    """A day so many days on; the last day of the calendar for one beyond it."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max


def _joined(some: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*some, *more)))
