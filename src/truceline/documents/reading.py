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
from truceline.documents.reports import FileCount, Note, ReadArticle, Unread
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
    for item in read_files(paths, today=today, sources=sources, stream=stream):
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
) -> Iterator[ReadArticle | Unread | Note | FileCount]:
    """The same with the places where fields were read, and a count behind each file."""
    earlier = _Earlier()
    if stream is not None:
        pieces = json_articles(stream)
        yield from _File(
            name="-", kind="JSON Lines", source=None, today=today, earlier=earlier
        ).read(pieces)
    for found in find_documents(paths, sources=sources):
        if isinstance(found, Found):
            yield from _File(
                name=found.name,
                kind=found.reader.name,
                source=found.source,
                today=today,
                earlier=earlier,
            ).read(found.reader.read(found.file))
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


class _File:
    """One file under way: what became of its pieces so far."""

    def __init__(
        self,
        *,
        name: str,
        kind: str,
        source: Source | None,
        today: date,
        earlier: _Earlier,
    ) -> None:
        self._name = name
        self._kind = kind
        self._source = source
        self._today = today
        self._earlier = earlier
        self._read = self._quarantined = self._missing = 0
        self._is_whole = True

    def read(
        self, pieces: Iterator[Printed | Refused | Remark]
    ) -> Iterator[ReadArticle | Unread | Note | FileCount]:
        """Each piece as an article or a report, and the count behind the last."""
        for piece in pieces:
            if isinstance(piece, Remark):
                yield Note(path=self._name, remark=piece.remark)
            elif isinstance(piece, Refused):
                yield self._unread(piece, piece.line)
            else:
                yield self._article(piece)
        yield FileCount(
            path=self._name,
            format=self._kind,
            read=self._read,
            quarantined=self._quarantined,
            missing=self._missing,
            is_whole=self._is_whole,
        )

    def _article(self, piece: Printed) -> ReadArticle | Unread:
        path = self._name if piece.number is None else f"{self._name}#{piece.number}"
        made = article_from(piece, path=path, source=self._source, today=self._today)
        if isinstance(made, Refused):
            return self._unread(made, piece.line)
        fault = self._earlier.fault_of(made.article)
        if fault is not None:
            return self._unread(fault, piece.line)
        self._read += 1
        return made

    def _unread(self, refused: Refused, line: int | None) -> Unread:
        if refused.articles is None:
            self._is_whole = False
        elif refused.is_missing:
            self._missing += refused.articles
        else:
            self._quarantined += refused.articles
        return Unread(
            path=self._name,
            line=line,
            reason=refused.reason,
            remedy=refused.remedy,
            value=refused.value,
            articles=refused.articles,
        )
