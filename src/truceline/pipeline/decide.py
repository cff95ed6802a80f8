"""A person's decision on rows of a study's record, checked before it is written down."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from truceline.errors import ReviewError
from truceline.model import (
    Decision,
    DecisionKind,
    NewValue,
    RowField,
    RowPlace,
)
from truceline.pipeline.settings import Study
from truceline.pipeline.tools import load_study_codebook
from truceline.record import Record, open_record
from truceline.review import (
    Lookups,
    add_decision,
    check_value,
    correctable,
    place_of,
    read_decisions,
    read_ids,
    rows_of,
)
from truceline.review.values import ACTOR_FIELDS

_PAIRS = frozenset({DecisionKind.SAME, DecisionKind.NOT_SAME})


@dataclass(frozen=True, slots=True, kw_only=True)
class Decider:
    """Who decides, when and why."""

    by: str
    on: date
    because: str


def add_row_decision(
    study: Study,
    kind: DecisionKind,
    ids: tuple[str, ...],
    *,
    decider: Decider,
    values: tuple[str, ...] = (),
) -> Path:
    """Adds a decision on one row, or on two for what is and is not the same.

    ``ids`` are those of the record; an event's stands for the claim that reported it
    first, where two are compared. ``values`` are ``field=value`` for a correction.
    Refuses (ReviewError) a row that is not there, a field that it does not have and a
    value that the field cannot have.
    """
    with open_record(study.record) as record:
        places = [_find(record, study, kind, each) for each in ids]
    (of, row), (other, other_row) = places[0], (*places, (None, None))[1]
    if of is None or of == other:
        raise ReviewError(
            f"{of} is one claim under both ids, and always the same as itself; name two"
        )
    return add_decision(
        study.folder,
        Decision(
            kind=kind,
            of=of,
            by=decider.by,
            on=decider.on,
            because=decider.because,
            row=row,
            other=other,
            other_row=other_row,
            values=_values(study, row, values),
        ),
    )


def _find(
    record: Record, study: Study, kind: DecisionKind, row_id: str
) -> tuple[str | None, RowPlace | None]:
    wanted = row_id
    if kind in _PAIRS or kind is DecisionKind.WITHDRAW:
        event = record.kept_events.one(row_id)
        if event is not None:
            wanted = event.mentions[0].claim
    at = next(record.find_rows([wanted]), None)
    coded = None if at is None else record.coded_article(at.article_id)
    row = None
    if coded is not None:
        row = next((each for each in rows_of(coded) if each.id == wanted), None)
    if coded is not None and row is not None:
        if kind in _PAIRS and row.kind != "claim":
            raise ReviewError(
                f"{wanted} is a {row.kind}, and only claims and events report the same; "
                "name the id of a claim"
            )
        return row.id, place_of(coded, row)
    if kind is DecisionKind.WITHDRAW and any(
        row_id in (each.of, each.other) for each in read_decisions(study.folder)
    ):
        return row_id, None
    raise ReviewError(
        f"no claim, statement or condition of {study.record} has the id {row_id!r}; "
        "'truceline show' and the export list them with their ids"
    )


def _values(
    study: Study, row: RowPlace | None, written: Iterable[str]
) -> tuple[NewValue, ...]:
    values = {each.field: each for one in written for each in (_value(row, one),)}
    actors = [each for each in values.values() if each.field in ACTOR_FIELDS]
    if actors:
        codebook = load_study_codebook(study.codebook, study.processes)
        lookups = Lookups.of(codebook)
        for each in actors:
            for actor_id in read_ids(each.value):
                try:
                    lookups.refuse_unknown(actor_id)
                except ValueError as error:
                    raise ReviewError(f"{each.field}: {error}") from error
    return tuple(values.values())


def _value(row: RowPlace | None, written: str) -> NewValue:
    name, equals, value = (part.strip() for part in written.partition("="))
    known = () if row is None else correctable(row.kind)
    if not equals or name not in list(RowField) or RowField(name) not in known:
        what = "row" if row is None else row.kind
        raise ReviewError(
            f"{written!r} corrects no field of a {what}; write field=value with one of "
            f"{', '.join(known)}"
        )
    try:
        check_value(RowField(name), value)
    except ValueError as error:
        raise ReviewError(f"{name}: {error}") from error
    return NewValue(field=RowField(name), value=value)
