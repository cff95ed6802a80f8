"""Files and streams -> articles, with a report of everything that gave none.

Articles come one by one in input order; of those that went before only ids and hashes
are kept, to tell an article that comes again.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO

from truceline.documents.again import Again
from truceline.documents.articles_in import articles_in
from truceline.documents.assemble import Calendar
from truceline.documents.bundles.layout import Layout
from truceline.documents.bundles.read_layouts import read_layouts
from truceline.documents.find import Found, find_documents
from truceline.documents.how_to_read import AS_USUAL, HowToRead
from truceline.documents.json_lines import json_articles
from truceline.documents.one_file import Earlier, OneFile
from truceline.documents.own_importer import own_reader
from truceline.documents.printed import Printed, Refused, Remark
from truceline.documents.readers import READERS
from truceline.documents.reports import FileCount, Note, ReadArticle, Unread
from truceline.model import Article


def read_documents(
    paths: Iterable[Path],
    *,
    today: date,
    sources: Path | None = None,
    stream: BinaryIO | None = None,
    how: HowToRead = AS_USUAL,
) -> Iterator[Article | Unread | Note]:
    """The articles at the paths, in order, and what could not be read of them.

    ``today`` is the day of the run: a later date of publication is refused. ``sources``
    is a list of outlets and titles; without it the nearest ``sources.csv`` counts. With a
    ``stream`` its JSON Lines come first.
    """
    for item in read_files(paths, today=today, sources=sources, stream=stream, how=how):
        if isinstance(item, ReadArticle):
            yield item.article
        elif not isinstance(item, FileCount):
            yield item


def read_files(
    paths: Iterable[Path],
    *,
    today: date,
    sources: Path | None = None,
    stream: BinaryIO | None = None,
    how: HowToRead = AS_USUAL,
    again: Again | None = None,
) -> Iterator[ReadArticle | Unread | Note | FileCount]:
    """The same with the places where fields were read, and a count behind each file.

    ``again`` reads some of the files only, beside the articles of the others.
    """
    earlier = Earlier(() if again is None else again.kept)
    layouts = read_layouts(how.layouts)
    readers = (*map(own_reader, how.importers), *READERS)
    calendar = Calendar(today=today, order=how.order, otherwise=how.otherwise)
    if stream is not None:
        # What was read of a stream is gone, so that no later row can prove its order.
        pieces = json_articles(stream)
        yield from OneFile(
            name="-", kind="JSON Lines", source=None, calendar=calendar, earlier=earlier
        ).read(lambda: pieces, is_stream=True)
    for found in find_documents(paths, sources=sources, readers=readers):
        if again is not None and not again.wants(found):
            continue
        if isinstance(found, Found):
            yield from OneFile(
                name=found.name,
                kind=found.reader.name,
                source=found.source,
                calendar=calendar,
                earlier=earlier,
            ).read(_pieces_of(found, layouts))
        else:
            yield found


def _pieces_of(
    found: Found, layouts: tuple[Layout, ...]
) -> Callable[[], Iterator[Printed | Refused | Remark]]:
    return lambda: articles_in(found.reader.read(found.file), layouts)
