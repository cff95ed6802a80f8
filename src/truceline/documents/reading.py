"""Files and streams -> articles, with a report of everything that gave none.

Articles come one by one in input order; of those that went before only ids and hashes
are kept, to tell an article that comes again.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO

from truceline.documents.assemble import article_from
from truceline.documents.find import Found, find_documents
from truceline.documents.json_lines import json_articles
from truceline.documents.printed import Printed, Refused, Remark
from truceline.documents.reports import Note, Unread
from truceline.documents.sources import Source
from truceline.model import Article


def read_documents(
    paths: Iterable[Path],
    *,
    today: date,
    sources: Path | None = None,
    stream: BinaryIO | None = None,
) -> Iterator[Article | Unread | Note]:
    """The articles at the paths, in order, and what could not be read of them.

    ``today`` is the day of the run: a later date of publication is refused. ``sources``
    is a list of outlets and titles; without it the nearest ``sources.csv`` counts. With a
    ``stream`` its JSON Lines come first.
    """
    earlier = _Earlier()
    if stream is not None:
        yield from _articles(
            json_articles(stream), name="-", source=None, today=today, earlier=earlier
        )
    for found in find_documents(paths, sources=sources):
        if isinstance(found, Found):
            yield from _articles(
                found.reader.read(found.file),
                name=found.name,
                source=found.source,
                today=today,
                earlier=earlier,
            )
        else:
            yield found


class _Earlier:
    """The articles of a run so far: id -> hash of the text and path."""

    def __init__(self) -> None:
        self._by_id: dict[str, tuple[str, str]] = {}

    def fault_of(self, article: Article) -> Refused | None:
        """Why the article cannot stand beside an earlier one; None if it can."""
        sha256, path = self._by_id.setdefault(
            article.id, (article.sha256, article.path)
        )
        if path == article.path:
            return None
        if sha256 == article.sha256:
            return Refused(
                reason=f"this is the same article as {path}, which was read",
                remedy="keep one of the two",
            )
        return Refused(
            reason=f"the id belongs to a different text, {path}, which was read",
            remedy="give each article an id of its own, or none",
            value=article.id,
        )


def _articles(
    pieces: Iterator[Printed | Refused | Remark],
    *,
    name: str,
    source: Source | None,
    today: date,
    earlier: _Earlier,
) -> Iterator[Article | Unread | Note]:
    for piece in pieces:
        if isinstance(piece, Remark):
            yield Note(path=name, remark=piece.remark)
        elif isinstance(piece, Refused):
            yield _unread(name, piece, piece.line)
        else:
            path = name if piece.number is None else f"{name}#{piece.number}"
            article = article_from(piece, path=path, source=source, today=today)
            fault = (
                article if isinstance(article, Refused) else earlier.fault_of(article)
            )
            if fault is not None:
                yield _unread(name, fault, piece.line)
            elif isinstance(article, Article):
                yield article


def _unread(name: str, refused: Refused, line: int | None) -> Unread:
    return Unread(
        path=name,
        line=line,
        reason=refused.reason,
        remedy=refused.remedy,
        value=refused.value,
    )
