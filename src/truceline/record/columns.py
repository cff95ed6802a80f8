"""The small records as columns, and back again: quotations, actors, dates, places.

What is None is None in every column of its group; the start of its quotation tells an
unknown actor, date or place from none.
"""

from math import isfinite

from sqlalchemy import Column, ColumnElement, RowMapping, or_
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from truceline.model import ActorRef, Amount, EventDate, Place, Precision, Span

# One row on its way into a table: column name to value.
Columns = dict[str, object]


def refuse_unkeepable(row: Columns) -> None:
    """Refuses half a character, which UTF-8 cannot write, and what is no number."""
    for name, value in row.items():
        if isinstance(value, str):
            _refuse_half_character(name, value)
        elif isinstance(value, list):
            for words in value:
                _refuse_half_character(name, words)
        elif isinstance(value, float) and not isfinite(value):
            raise ValueError(f"{name} is {value}, which is no number")


def _refuse_half_character(name: str, words: str) -> None:
    # Asked first because it costs nothing and settles most.
    if words.isascii():
        return
    try:
        words.encode()
    except UnicodeEncodeError as error:
        raise ValueError(
            f"{name} holds half a character ({words[error.start]!a}) at position "
            f"{error.start}, which no file can hold"
        ) from error


def quotation_columns(name: str, span: Span | None, text: str) -> Columns:
    """The words of a span and its two ends; refuses a span that ends behind the text."""
    return {
        name: None if span is None else span.of(text),
        f"{name}_start": None if span is None else span.start,
        f"{name}_end": None if span is None else span.end,
    }


def find_span(row: RowMapping, name: str) -> Span | None:
    """The span of a quotation, or None where there is none."""
    if row[f"{name}_start"] is None:
        return None
    return span_from(row, name)


def span_from(row: RowMapping, name: str) -> Span:
    """The span of a quotation that every such row has."""
    return Span(row[f"{name}_start"], row[f"{name}_end"])


def actor_columns(role: str, actor: ActorRef | None, text: str) -> Columns:
    """An actor in its role, with the words that name it."""
    return {
        f"{role}_id": actor and actor.id,
        f"{role}_name": actor and actor.name,
        f"{role}_party": actor and actor.party,
        f"{role}_party_name": actor and actor.party_name,
        f"{role}_code": actor and actor.code,
        **quotation_columns(f"{role}_quote", actor.span if actor else None, text),
    }


def find_actor(row: RowMapping, role: str) -> ActorRef | None:
    """The actor in a role, or None where the role is empty."""
    span = find_span(row, f"{role}_quote")
    if span is None:
        return None
    return ActorRef(
        id=row[f"{role}_id"],
        name=row[f"{role}_name"],
        party=row[f"{role}_party"],
        party_name=row[f"{role}_party_name"],
        code=row[f"{role}_code"],
        span=span,
    )


def date_columns(day: EventDate | None, text: str) -> Columns:
    """When it took place; a phrase that cannot be dated keeps its words and no ends."""
    return {
        "event_earliest": day and day.earliest,
        "event_latest": day and day.latest,
        "date_precision": day and day.precision.value,
        **quotation_columns("date_phrase", day.phrase if day else None, text),
    }


def find_date(row: RowMapping) -> EventDate | None:
    """When it took place, or None where the text has no phrase for it."""
    phrase = find_span(row, "date_phrase")
    if phrase is None:
        return None
    return EventDate(
        earliest=row["event_earliest"],
        latest=row["event_latest"],
        precision=Precision(row["date_precision"]),
        phrase=phrase,
    )


def place_columns(place: Place | None, text: str) -> Columns:
    """Where it took place, with the words that say so."""
    return {
        "place": place and place.name,
        "place_geonames_id": place and place.geonames_id,
        "place_latitude": place and place.latitude,
        "place_longitude": place and place.longitude,
        **quotation_columns("place_phrase", place.phrase if place else None, text),
    }


def find_place(row: RowMapping) -> Place | None:
    """Where it took place, or None where the text does not say."""
    phrase = find_span(row, "place_phrase")
    if phrase is None:
        return None
    return Place(
        name=row["place"],
        geonames_id=row["place_geonames_id"],
        latitude=row["place_latitude"],
        longitude=row["place_longitude"],
        phrase=phrase,
    )


def amount_columns(amount: Amount | None, text: str) -> Columns:
    """How many of what, with the words that say so."""
    return {
        "amount_least": amount and amount.least,
        "amount_most": amount and amount.most,
        "amount_unit": amount and amount.unit,
        **quotation_columns("amount_phrase", amount.phrase if amount else None, text),
    }


def find_amount(row: RowMapping) -> Amount | None:
    """How many of what, or None where the text gives no number."""
    phrase = find_span(row, "amount_phrase")
    if phrase is None:
        return None
    return Amount(
        least=row["amount_least"],
        most=row["amount_most"],
        unit=row["amount_unit"],
        phrase=phrase,
    )


def is_actor(
    actor: str,
    columns: ReadOnlyColumnCollection[str, Column[object]],
    role: str = "",
    *,
    id_name: str = "id",
) -> ColumnElement[bool]:
    """Whether the actor of these columns has this id, this side or this printed name."""
    names = (id_name, "party", "name")
    return or_(*(columns[f"{role}{name}"] == actor for name in names))
