"""A row with a person's values in place of the coder's.

The words stay those of the article: a corrected date, amount, place or actor stands at
the phrase it replaces, or where the text had none, at the row's evidence.
"""

from dataclasses import replace
from datetime import date
from typing import TypeVar

from truceline.model import (
    ActorRef,
    Amount,
    Claim,
    Condition,
    Correction,
    EventDate,
    EventType,
    Factuality,
    Issue,
    Place,
    RowField,
    Span,
    Statement,
    StatementKind,
)
from truceline.review.found import span_of
from truceline.review.lookups import Lookups
from truceline.review.values import NONE, read_amount, read_date, read_ids, read_word

Row = TypeVar("Row", Statement, Claim, Condition)


def correct_row(row: Row, correction: Correction, day: date, lookups: Lookups) -> Row:
    """The row with one value corrected; its id, evidence and coder stay.

    Raises ValueError for a value that cannot be taken, such as an actor that the
    codebook no longer has. ``day`` is that of publication, on which sides are asked.
    """
    if isinstance(row, Claim):
        return _correct_claim(row, correction, day, lookups)
    if isinstance(row, Statement):
        return _correct_statement(row, correction, day, lookups)
    return _correct_condition(row, correction, day, lookups)


def _correct_claim(
    claim: Claim, correction: Correction, day: date, lookups: Lookups
) -> Claim:
    value = correction.value
    match correction.field:
        case RowField.TYPE:
            found = read_word(value, EventType) or claim.type
            # A mode is a finer kind of one type and means nothing under another.
            mode = claim.mode if found is claim.type else None
            return replace(claim, type=found, mode=mode)
        case RowField.FACTUALITY:
            factuality = read_word(value, Factuality) or claim.factuality
            return replace(claim, factuality=factuality)
        case RowField.ISSUE:
            return replace(claim, issue=read_word(value, Issue))
        case RowField.DATE:
            return replace(claim, date=_date(claim, value))
        case RowField.AMOUNT:
            return replace(claim, amount=_amount(claim, value))
        case RowField.PLACE:
            return replace(claim, place=_place(claim, value, lookups))
        case RowField.SOURCE:
            actors = _actors(claim, claim.source, value, day, lookups)
            return replace(claim, source=actors)
        case RowField.TARGET:
            actors = _actors(claim, claim.target, value, day, lookups)
            return replace(claim, target=actors)
        case _:
            raise _no_such_field("claim", correction)


def _correct_statement(
    statement: Statement, correction: Correction, day: date, lookups: Lookups
) -> Statement:
    value = correction.value

    def one(before: ActorRef | None) -> ActorRef | None:
        now = () if before is None else (before,)
        return next(iter(_actors(statement, now, value, day, lookups)), None)

    match correction.field:
        case RowField.KIND:
            kind = read_word(value, StatementKind) or statement.kind
            return replace(statement, kind=kind)
        case RowField.ISSUE:
            return replace(statement, issue=read_word(value, Issue))
        case RowField.SPEAKER:
            return replace(statement, speaker=one(statement.speaker))
        case RowField.ADDRESSEE:
            return replace(statement, addressee=one(statement.addressee))
        case _:
            raise _no_such_field("statement", correction)


def _correct_condition(
    condition: Condition, correction: Correction, day: date, lookups: Lookups
) -> Condition:
    value = correction.value
    match correction.field:
        case RowField.PARTY:
            now = () if condition.party is None else (condition.party,)
            found = _actors(condition, now, value, day, lookups)
            return replace(condition, party=next(iter(found), None))
        case RowField.REQUIRES:
            requires = read_word(value, Issue) or condition.requires
            return replace(condition, requires=requires)
        case RowField.BEFORE:
            before = read_word(value, Issue) or condition.before
            return replace(condition, before=before)
        case _:
            raise _no_such_field("condition", correction)


def _no_such_field(kind: str, correction: Correction) -> ValueError:
    return ValueError(f"a {kind} has no {correction.field} to correct; withdraw it")


def _date(claim: Claim, value: str) -> EventDate | None:
    written = read_date(value)
    if written is None:
        return None
    return EventDate(
        earliest=written.earliest,
        latest=written.latest,
        precision=written.precision,
        phrase=claim.date.phrase if claim.date else claim.evidence,
    )


def _amount(claim: Claim, value: str) -> Amount | None:
    written = read_amount(value)
    if written is None:
        return None
    unit = written.unit
    if unit is None and claim.amount is not None:
        unit = claim.amount.unit
    return Amount(
        least=written.least,
        most=written.most,
        unit=unit,
        phrase=claim.amount.phrase if claim.amount else claim.evidence,
    )


def _place(claim: Claim, value: str, lookups: Lookups) -> Place | None:
    if value == NONE:
        return None
    known = lookups.find_place(value)
    return Place(
        name=value if known is None else known.name,
        geonames_id=None if known is None else known.geonames_id,
        latitude=None if known is None else known.latitude,
        longitude=None if known is None else known.longitude,
        phrase=claim.place.phrase if claim.place else claim.evidence,
    )


def _actors(
    row: Statement | Claim | Condition,
    before: tuple[ActorRef, ...],
    value: str,
    day: date,
    lookups: Lookups,
) -> tuple[ActorRef, ...]:
    """The actors written, each at the words that named it or whom it stands in for."""
    own = {each.id: each.span for each in before if each.id is not None}
    ids = read_ids(value)
    freed = [each.span for each in before if each.id not in ids]
    found = []
    for actor_id in ids:
        lookups.refuse_unknown(actor_id)
        actor = lookups.cast.find(actor_id)
        assert actor is not None  # else it was refused
        span: Span = own.get(actor_id) or (freed.pop(0) if freed else span_of(row))
        found.append(lookups.cast.ref(actor, day=day, span=span))
    return tuple(found)
