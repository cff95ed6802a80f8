"""One event with all its reports, why they were joined and where they differ."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

import click

from truceline.cli.listing import MOST_WORDS, days_in_words, print_rows
from truceline.cli.output import put_out
from truceline.cli.telling import counted, on_one_line
from truceline.model import Event, Mention, Participant, Quantity
from truceline.publish.event_tables import (
    EVENT_DIFFERENCES,
    EVENT_LINKS,
    EVENT_MENTIONS,
    EVENTS,
    event_difference_rows,
    event_link_rows,
    event_mention_rows,
)
from truceline.publish.found_words import found_words
from truceline.publish.table_lines import Table, json_lines, whole
from truceline.publish.words import shortened

Row = TypeVar("Row")


def words_of_event(event: Event) -> str:
    """What WORDS are looked for in: quotations, who takes part, the place."""
    actors = (*event.source, *event.target, *event.third_parties)
    names = (f"{actor.name} {actor.party_name or ''}" for actor in actors)
    quotations = (each.quotation for each in event.mentions)
    return " ".join((*quotations, *names, event.where.name if event.where else ""))


def print_event(event: Event, paths: Mapping[str, str], *, form: str) -> int:
    """Prints the event and gives 1; CSV holds its reports, JSON all of it.

    ``paths`` are the files of its articles by their ids.
    """
    match form:
        case "table":
            for line in _lines(event, paths):
                click.echo(line)
        case "json":
            put_out(f"{json.dumps(_whole(event), ensure_ascii=False)}\n".encode())
        case _:
            print_rows(EVENT_MENTIONS, tuple(event_mention_rows([event])), form=form)
    return 1


def _whole(event: Event) -> dict[str, object]:
    """The columns of the export, with those of each table that has rows of the event."""
    (row,) = _rows(EVENTS, [event])
    return row | {
        "mentions": _rows(EVENT_MENTIONS, event_mention_rows([event])),
        "links": _rows(EVENT_LINKS, event_link_rows([event])),
        "differences": _rows(EVENT_DIFFERENCES, event_difference_rows([event])),
    }


def _rows(table: Table[Row], rows: Iterable[Row]) -> list[dict[str, object]]:
    return [json.loads(line) for line in json_lines(table, rows)]


def _lines(event: Event, paths: Mapping[str, str]) -> Iterator[str]:
    kind = event.type.value if event.mode is None else f"{event.type} {event.mode}"
    yield f"Event {event.id}: {kind}, {event.factuality}"
    told = {
        "who": _names(event.source),
        "whom": _names(event.target),
        "with the help of": _names(event.third_parties),
        "when": days_in_words(event.when),
        "where": event.where and event.where.name,
        "how many": _number(event.amount),
        "about": event.issue and event.issue.value.replace("_", " "),
    }
    for name, value in told.items():
        if value:
            yield f"  {name}: {on_one_line(value)}"
    articles = len({each.article_id for each in event.mentions})
    yield (
        f"  {counted(len(event.mentions), 'report')} in {counted(articles, 'article')}, "
        f"{counted(event.independent, 'independent source')}"
    )
    numbers = {each.claim: number for number, each in enumerate(event.mentions, 1)}
    why = {link.claim: link for link in event.links}
    for mention in event.mentions:
        yield ""
        yield from _report(mention, numbers[mention.claim], paths)
        link = why.get(mention.claim)
        if link is not None:
            reasons = "; ".join(link.reasons)
            with_number = numbers.get(link.to, link.to)
            yield f"     like report {with_number} ({link.likeness}): {reasons}"
    if event.differences:
        yield "\nWhere the reports differ"
    for difference in event.differences:
        values = "; ".join(
            f"{told.value} (report {', '.join(f'{numbers[one]}' for one in told.claims)})"
            for told in difference.values
        )
        yield on_one_line(f"{difference.field}: {values}")


def _report(mention: Mention, number: int, paths: Mapping[str, str]) -> Iterator[str]:
    path = paths.get(mention.article_id, mention.article_id)
    outlet = "" if mention.outlet is None else f", {mention.outlet}"
    yield on_one_line(f"{number}. {mention.reported}{outlet}, {path}")
    quotation = on_one_line(shortened(mention.quotation, MOST_WORDS))
    speaker = "" if mention.speaker is None else f" – by {mention.speaker.name}"
    yield f"     “{quotation}”{on_one_line(speaker)}"
    for remark in found_words(mention):
        yield f"     {remark}"
    yield f"     claim {mention.claim}"


def _names(actors: Iterable[Participant]) -> str:
    return ", ".join(actor.name for actor in actors)


def _number(amount: Quantity | None) -> str | None:
    if amount is None:
        return None
    least, most = whole(amount.least), whole(amount.most)
    number = f"{least}" if least == most else f"{least or '…'} – {most or '…'}"
    return number if amount.unit is None else f"{number} {amount.unit}"
