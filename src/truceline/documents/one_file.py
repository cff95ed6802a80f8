"""One file under way: its pieces -> articles and reports, and the sum of them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from truceline.documents.assemble import Calendar, Made, article_from
from truceline.documents.dates import Ambiguous, proved_order, two_readings
from truceline.documents.day_forms import DayOrder
from truceline.documents.printed import Printed, Refused, Remark
from truceline.documents.reports import FileCount, Note, ReadArticle, Unread
from truceline.documents.sources import Source
from truceline.model import Article

Pieces = Callable[[], Iterator[Printed | Refused | Remark]]


class Earlier:
    """The articles of a run so far: id -> hash of the text and path."""

    def __init__(self, kept: Iterable[tuple[str, str, str]] = ()) -> None:
        self._by_id = {key: (sha256, path) for key, sha256, path in kept}

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


class OneFile:
    """One file under way: what became of its pieces so far."""

    def __init__(
        self,
        *,
        name: str,
        kind: str,
        source: Source | None,
        calendar: Calendar,
        earlier: Earlier,
    ) -> None:
        self._name = name
        self._kind = kind
        self._source = source
        self._calendar = calendar
        self._earlier = earlier
        self._read = self._quarantined = self._missing = 0
        self._is_whole = True

    def read(
        self, pieces: Pieces, *, is_stream: bool = False
    ) -> Iterator[ReadArticle | Unread | Note | FileCount]:
        """Each piece as an article or a report, and the count behind the last.

        ``pieces`` can be asked again, unless it ``is_stream``: dates further on in the
        file may prove which of 03/04/2020 is the day.
        """
        is_asked = is_stream or self._calendar.order is not None
        for piece in pieces():
            if isinstance(piece, Remark):
                yield Note(path=self._name, remark=piece.remark)
                continue
            if isinstance(piece, Refused):
                yield self._unread(piece)
                continue
            made = self._made(piece)
            if isinstance(made, Ambiguous) and not is_asked:
                is_asked = True
                order = proved_order(_printed_dates(pieces()))
                if order is not None:
                    self._calendar = replace(self._calendar, order=order)
                    yield Note(path=self._name, remark=_proved(made, order))
                    made = self._made(piece)
            yield from self._told(made, piece)
        yield self._count()

    def _made(self, piece: Printed) -> Made | Ambiguous | Refused:
        path = self._name if piece.number is None else f"{self._name}#{piece.number}"
        return article_from(
            piece, path=path, source=self._source, calendar=self._calendar
        )

    def _told(
        self, made: Made | Ambiguous | Refused, piece: Printed
    ) -> Iterator[ReadArticle | Unread | Note]:
        if isinstance(made, Ambiguous):
            yield self._unread(
                replace(two_readings(made), line=piece.line, number=_number(piece))
            )
            return
        if isinstance(made, Refused):
            yield self._unread(made)
            return
        article = made.read.article
        fault = self._earlier.fault_of(article)
        if fault is not None:
            yield self._unread(replace(fault, line=piece.line, number=_number(piece)))
            return
        for remark in made.remarks:
            yield Note(path=article.path, remark=remark)
        self._read += 1
        yield made.read

    def _count(self) -> FileCount:
        return FileCount(
            path=self._name,
            format=self._kind,
            read=self._read,
            quarantined=self._quarantined,
            missing=self._missing,
            is_whole=self._is_whole,
        )

    def _unread(self, refused: Refused) -> Unread:
        if refused.articles is None or refused.breaks_off:
            self._is_whole = False
        lost = refused.articles or 0
        if refused.is_missing:
            self._missing += lost
        else:
            self._quarantined += lost
        number = refused.number
        return Unread(
            path=self._name if number is None else f"{self._name}#{number}",
            line=refused.line,
            reason=refused.reason,
            remedy=refused.remedy,
            value=refused.value,
            articles=refused.articles,
        )


def _number(piece: Printed) -> int | None:
    """The number of an article that no line names."""
    return piece.number if piece.line is None else None


def _printed_dates(pieces: Iterator[Printed | Refused | Remark]) -> Iterator[str]:
    for piece in pieces:
        if isinstance(piece, Printed):
            yield from (dated.printed for dated in piece.dates)
            yield from piece.witnesses


def _proved(ambiguous: Ambiguous, order: DayOrder) -> str:
    return (
        f"dates such as {ambiguous.printed} are read {order}, as other dates in the "
        "same file show"
    )
