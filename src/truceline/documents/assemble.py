"""A printed text -> an ``Article``, or why it cannot be one.

Here the dates are weighed, the limits are kept, ids are given, and head and foot are told
from the body.
"""

import re
from dataclasses import dataclass, replace
from datetime import date

from truceline.documents.date_in_name import date_in_name
from truceline.documents.dates import (
    Ambiguous,
    Published,
    no_date,
    publication_date,
)
from truceline.documents.day_forms import DayOrder
from truceline.documents.edges import Edges, edges_of
from truceline.documents.fields import (
    authors_in,
    fields_of,
    first_authors,
    first_told,
)
from truceline.documents.languages import find_language
from truceline.documents.limits import fault_of
from truceline.documents.plain_letters import with_plain_letters
from truceline.documents.printed import Dated, Origin, Printed, Refused
from truceline.documents.reports import Origins, ReadArticle
from truceline.documents.sources import Source
from truceline.model import Article
from truceline.model.ids import article_id, sha256_of

# A day with its year in a dateline: "DOHA, 16 January 2020 (Gulf Wire) —".
_DAY_IN_DATELINE = re.compile(
    r"(?:[A-Z][a-z]{2,8}\.? [0-9]{1,2}|[0-9]{1,2} [A-Z][a-z]{2,8}\.?),? [0-9]{4}(?![0-9])"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """What a run knows of dates.

    ``today`` is its day, ``order`` tells 03/04/2020 where it is stated or proved, and
    ``otherwise`` is the date of articles that give none.
    """

    today: date
    order: DayOrder | None = None
    otherwise: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """An article with its origins, and what was found to disagree about it."""

    read: ReadArticle
    remarks: tuple[str, ...]


def article_from(
    printed: Printed, *, path: str, source: Source | None, calendar: Calendar
) -> Made | Ambiguous | Refused:
    """The article; what its own file says of it goes before what a list says.

    Gives the date itself where only an order of day and month would make it a day.
    """
    in_bundle = printed.number is not None
    if source is not None and in_bundle:
        # A list has one row for a whole bundle: its outlet is all that fits every row.
        source = replace(source, title=None, url=None, date=None)
    text = with_plain_letters(printed.text)
    fault = fault_of(printed, text)
    if fault is not None:
        return fault
    edges = edges_of(text)
    day = publication_date(
        _dates(printed, path, _front_of(edges, text), source, calendar),
        today=calendar.today,
        order=calendar.order,
    )
    if isinstance(day, Ambiguous):
        return day
    if day is None:
        day = no_date(in_bundle=in_bundle)
    if isinstance(day, Refused):
        return replace(day, line=printed.line)
    return _made(printed, path=path, source=source, edges=edges, day=day)


def _made(
    printed: Printed,
    *,
    path: str,
    source: Source | None,
    edges: Edges,
    day: Published,
) -> Made:
    text = with_plain_letters(printed.text)
    fields = fields_of(printed, source)
    authors, authors_origin = first_authors(
        (Origin.HEADER, edges.authors),
        (Origin.METADATA, authors_in(printed.metadata.author)),
        (Origin.FIELD, authors_in(printed.byline)),
    )
    title = first_told(
        (fields.title.origin or Origin.HEADER, fields.title.value),
        (Origin.HEADER, edges.headline),
    )
    article = Article(
        id=(printed.id.strip() if printed.id else None)
        # Only what was printed is hashed: a headline that we tell from the text is not.
        or article_id(
            day=day.day,
            title=fields.title.value,
            outlet=fields.outlet.value,
            text=text,
        ),
        path=path,
        date=day.day,
        title=title.value,
        outlet=fields.outlet.value,
        url=fields.url.value,
        dateline=edges.dateline,
        front=edges.front,
        authors=authors,
        credits=edges.credits,
        language=find_language(text),
        text=text,
        sha256=sha256_of(text),
        duplicate_of=None,
    )
    origins = Origins(
        date=day.origin,
        title=title.origin,
        outlet=fields.outlet.origin,
        url=fields.url.origin,
        authors=authors_origin,
    )
    return Made(read=ReadArticle(article=article, origins=origins), remarks=day.remarks)


def _dates(
    printed: Printed,
    path: str,
    front: str,
    source: Source | None,
    calendar: Calendar,
) -> list[Dated]:
    """Every date that was given, the most trusted first."""
    given = list(printed.dates)
    if printed.metadata.date:
        given.append(Dated(origin=Origin.METADATA, printed=printed.metadata.date))
    given.extend(
        Dated(origin=Origin.FIELD, printed=found)
        for found in _DAY_IN_DATELINE.findall(front)
    )
    if printed.number is None:
        named = date_in_name(path)
        if named is not None:
            given.append(Dated(origin=Origin.FILE_NAME, printed=named))
    if source is not None and source.date is not None:
        given.append(Dated(origin=Origin.SIDECAR, printed=source.date))
    if calendar.otherwise is not None:
        given.append(
            Dated(origin=Origin.OPTION, printed=calendar.otherwise.isoformat())
        )
    trust = list(Origin)
    return sorted(given, key=lambda one: trust.index(one.origin))


def _front_of(edges: Edges, text: str) -> str:
    return "" if edges.front is None else edges.front.of(text)
