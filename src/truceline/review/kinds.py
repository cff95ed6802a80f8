"""The kinds of decisions, what each needs, and one entry of the file as a decision."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from truceline.codebook.fields import Entry, Fields
from truceline.model import (
    Decision,
    DecisionKind,
    NewValue,
    RowField,
    RowKind,
    RowPlace,
    Span,
    TruceVerdict,
)
from truceline.review.values import CORRECTABLE, check_value

SHARED = frozenset({"kind", "of", "by", "day", "because"})
ROW = "row"
WITH = "with"
WITH_ROW = "with_row"
SET = "set"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """The keys of a kind of decision besides those that all have."""

    kind: DecisionKind
    needs: frozenset[str] = frozenset()
    may: frozenset[str] = frozenset()


KINDS = (
    Kind(kind=DecisionKind.FINDING, needs=frozenset({"verdict"})),
    Kind(kind=DecisionKind.ACCEPT, may=frozenset({ROW})),
    Kind(kind=DecisionKind.REJECT, may=frozenset({ROW})),
    Kind(kind=DecisionKind.CORRECT, needs=frozenset({SET}), may=frozenset({ROW})),
    Kind(
        kind=DecisionKind.SAME,
        needs=frozenset({WITH}),
        may=frozenset({ROW, WITH_ROW}),
    ),
    Kind(
        kind=DecisionKind.NOT_SAME,
        needs=frozenset({WITH}),
        may=frozenset({ROW, WITH_ROW}),
    ),
    Kind(kind=DecisionKind.WITHDRAW, may=frozenset({ROW, WITH, WITH_ROW})),
)

DECISION = Entry("a decision", SHARED.union(*(each.needs | each.may for each in KINDS)))
ROW_PLACE = Entry(
    "where the row stood",
    frozenset({"is", "read_as", "article", "path", "at", "words"}),
)
VALUES = Entry("a correction", frozenset(field.value for field in RowField))

_AT = re.compile(r"([0-9]{1,9})-([0-9]{1,9})")


def read_decision(entry: Fields) -> Iterator[Decision]:
    """The decision of one entry; none, with the faults kept, if there are any."""
    before = len(entry.source.faults)
    kind = entry.needed_choice("kind", DecisionKind)
    keys = next(each for each in KINDS if each.kind is kind)
    entry.need(*sorted(keys.needs))
    for key in sorted(DECISION.keys - SHARED - keys.needs - keys.may):
        if entry.has(key):
            problem = f"a {kind} has no {key}"
            entry.fault(key, problem=problem, remedy="remove it")
    on = _read_day(entry)
    verdict = entry.choice("verdict", TruceVerdict)
    of, by, because = map(entry.needed_text, ("of", "by", "because"))
    row, other_row = (_read_place(entry, key) for key in (ROW, WITH_ROW))
    other = entry.text(WITH)
    if other is not None and other == of:
        entry.fault(
            WITH, problem="a row is always the same as itself", remedy="name another"
        )
    values = tuple(_read_values(entry, row))
    if len(entry.source.faults) > before or on is None:
        return
    yield Decision(
        kind=kind,
        of=of,
        by=by,
        on=on,
        because=because,
        verdict=verdict,
        row=row,
        other=other,
        other_row=other_row,
        values=values,
        line=entry.line,
    )


def _read_day(entry: Fields) -> date | None:
    entry.need("day")
    written = entry.written("day")
    if written is None:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        remedy = "write the day like 2026-11-25"
        entry.fault("day", problem=f"{written!r} is no day", remedy=remedy)
        return None


def _read_place(entry: Fields, key: str) -> RowPlace | None:
    fields = entry.mapping(key, ROW_PLACE)
    if fields is None:
        return None
    kind = fields.needed_choice("is", RowKind)
    texts = ("read_as", "article", "path", "words")
    read_as, article, path, words = map(fields.needed_text, texts)
    fields.need("at")
    at = fields.written("at")
    match = None if at is None else _AT.fullmatch(at)
    if at is not None and (match is None or int(match[1]) >= int(match[2])):
        remedy = "write where the words begin and end, like 120-180"
        fields.fault("at", problem=f"{at!r} is no place in a text", remedy=remedy)
        match = None
    if match is None:
        return None
    return RowPlace(
        kind=kind,
        read_as=read_as,
        article_id=article,
        path=path,
        span=Span(int(match[1]), int(match[2])),
        words=words,
    )


def _read_values(entry: Fields, row: RowPlace | None) -> Iterator[NewValue]:
    fields = entry.mapping(SET, VALUES)
    if fields is None:
        return
    written = [field for field in RowField if fields.has(field.value)]
    if not written:
        remedy = "write what is right, as field: value, or remove the entry"
        entry.fault(SET, problem="nothing is corrected", remedy=remedy)
    for field in written:
        value = (fields.written(field.value) or "").strip()
        if row is not None and field not in CORRECTABLE[row.kind]:
            known = ", ".join(CORRECTABLE[row.kind])
            problem = f"a {row.kind} has no {field} to correct"
            fields.fault(field.value, problem=problem, remedy=f"known: {known}")
            continue
        try:
            check_value(field, value)
        except ValueError as error:
            problem, _, remedy = f"{error}".rpartition("; ")
            fields.fault(field.value, problem=problem, remedy=remedy)
        else:
            yield NewValue(field=field, value=value)
