"""The record of a study: the door to everything that is kept and found."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from types import TracebackType
from typing import Self, TypeVar

from sqlalchemy import Connection

from truceline.model import Article, CodedArticle, CodedBy, Event
from truceline.record import articles, check, coded, codings, counts, finding, listing
from truceline.record.answers import (
    ClaimRow,
    ClaimsWanted,
    FaultRow,
    KeptArticles,
    RecordCounts,
    SearchHit,
    StatementRow,
    StatementsWanted,
    UnreadRow,
)
from truceline.record.coding_rows import Rows, coding_rows
from truceline.record.copies import Copies
from truceline.record.event_rows import EventsWanted
from truceline.record.events import ALL_EVENTS, KeptEvents
from truceline.record.finding import RowAt
from truceline.record.imports import Imports
from truceline.record.sqlite import SqliteStore

# Codings kept in one transaction. One by one took 2.4 to 5 times as long on two cores
# (600 articles of 12 claims); a killed run codes at most this many articles again.
CODINGS_AT_A_TIME = 20

ALL_CLAIMS = ClaimsWanted()
ALL_STATEMENTS = StatementsWanted()

Row = TypeVar("Row")


class Record:
    """Articles and what was found in them, kept in one store.

    Readers see whole transactions only. What is listed is asked for some rows at a
    time, so the record may be written while a list is read.
    """

    def __init__(self, store: SqliteStore) -> None:
        self._store = store

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the store."""
        self._store.close()

    @property
    def found_copies(self) -> Copies:
        """What is kept to find copies, and the copies that were found."""
        return Copies(self._store)

    @property
    def kept_events(self) -> KeptEvents:
        """The events, what they were made from, and which articles are not in them yet."""
        return KeptEvents(self._store)

    @property
    def imports(self) -> Imports:
        """What imports have said of files and articles."""
        return Imports(self._store)

    def keep_articles(self, given: Iterable[Article]) -> KeptArticles:
        """Keeps articles by their id; the same article again changes nothing.

        An article that comes with another text, day, head or foot takes the place of the
        one before and loses its coding. Refuses a text that no file can hold.
        """
        new = unchanged = changed = 0
        for batch in articles.in_batches(given):
            with self._store.writing() as connection:
                kept = articles.keep_articles(connection, batch)
            new += kept.new
            unchanged += kept.unchanged
            changed += kept.changed
        return KeptArticles(new=new, unchanged=unchanged, changed=changed)

    def drop_articles(self, ids: Iterable[str]) -> int:
        """Takes articles out, with what was found in them, and counts them.

        Ids that the record does not hold are passed over.
        """
        dropped = 0
        for batch in articles.in_batches(ids):
            with self._store.writing() as connection:
                dropped += articles.drop_articles(connection, batch)
        return dropped

    def keep_unread(
        self, unread: Iterable[UnreadRow], *, paths: Iterable[str] = ()
    ) -> None:
        """Keeps what could not be read in the place of what was said of those paths.

        ``paths`` are files read again: what was said of them before is dropped even if
        nothing is wrong with them now.
        """
        rows = tuple(unread)
        with self._store.writing() as connection:
            counts.put_unread(connection, rows, paths)

    def uncoded(self, coded_by: CodedBy) -> Iterator[Article]:
        """The articles that these versions have not coded as they now are, by day."""
        with self._store.reading() as connection:
            ids = codings.uncoded_ids(connection, coded_by)
        return self._some_at_a_time(ids, articles.read_in_order)

    @staticmethod
    def refuse_unkeepable(coding: CodedArticle) -> None:
        """Refuses (RecordError) a coding that the record could not give back."""
        coding_rows(coding)

    def keep_coding(self, coding: CodedArticle) -> None:
        """Keeps what was found in an article in the place of what was found before.

        Refuses an article that the record does not hold with this text.
        """
        self._put(coding_rows(coding))

    def keep_codings(self, given: Iterable[CodedArticle]) -> int:
        """Keeps codings as they come, some in each transaction, and counts them.

        When they stop coming because of an error or Ctrl-C, those that came are kept.
        """
        kept = 0
        waiting: list[Rows] = []
        try:
            for coding in given:
                waiting.append(coding_rows(coding))
                if len(waiting) == CODINGS_AT_A_TIME:
                    kept += self._put_waiting(waiting)
        finally:
            kept += self._put_waiting(waiting)
        return kept

    def _put_waiting(self, waiting: list[Rows]) -> int:
        # Emptied first: rows that could not be put must not be tried a second time.
        batch = tuple(waiting)
        waiting.clear()
        if batch:
            self._put(*batch)
        return len(batch)

    def _put(self, *batch: Rows) -> None:
        with self._store.writing() as connection:
            codings.put_rows(connection, batch)

    def articles(self) -> Iterator[Article]:
        """All articles, by day of publication, then id."""
        with self._store.reading() as connection:
            ids = articles.article_ids(connection)
        return self._some_at_a_time(ids, articles.read_in_order)

    def article(self, article_id: str) -> Article | None:
        """The article with this id, or None."""
        with self._store.reading() as connection:
            return articles.read_articles(connection, [article_id]).get(article_id)

    def codings(self) -> Iterator[CodedArticle]:
        """All coded articles, by day of publication, then id."""
        with self._store.reading() as connection:
            ids = coded.coded_ids(connection)
        return self._some_at_a_time(ids, coded.read_coded)

    def coded_article(self, article_id: str) -> CodedArticle | None:
        """What was found in the article with this id, or None if it is not coded."""
        with self._store.reading() as connection:
            return next(iter(coded.read_coded(connection, [article_id])), None)

    def codings_of(self, ids: Iterable[str]) -> Iterator[CodedArticle]:
        """Those of some articles that are coded, by day of publication, then id."""
        with self._store.reading() as connection:
            days = [
                each
                for batch in articles.in_batches(ids)
                for each in finding.days_of(connection, batch)
            ]
        return self._some_at_a_time(
            [each for _, each in sorted(days)], coded.read_coded
        )

    def find_rows(self, ids: Iterable[str]) -> Iterator[RowAt]:
        """Those of the ids that statements, claims or conditions have."""
        for batch in articles.in_batches(ids):
            with self._store.reading() as connection:
                rows = finding.find_rows(connection, batch)
            yield from rows

    def articles_at(self, paths: Iterable[str]) -> Iterator[RowAt]:
        """The articles of these paths: the path as ``id``, and the article's id."""
        for batch in articles.in_batches(paths):
            with self._store.reading() as connection:
                rows = finding.articles_at(connection, batch)
            yield from rows

    def claims(self, wanted: ClaimsWanted = ALL_CLAIMS) -> Iterator[ClaimRow]:
        """Claims as flat rows, by day of publication, article, then position."""
        with self._store.reading() as connection:
            ids = listing.claim_ids(connection, wanted)
        return self._some_at_a_time(ids, listing.read_claims)

    def statements(
        self, wanted: StatementsWanted = ALL_STATEMENTS
    ) -> Iterator[StatementRow]:
        """Statements as flat rows, by day of publication, article, then position."""
        with self._store.reading() as connection:
            ids = listing.statement_ids(connection, wanted)
        return self._some_at_a_time(ids, listing.read_statements)

    def events(self, wanted: EventsWanted = ALL_EVENTS) -> Iterator[Event]:
        """Events with all their mentions, by the day of their first report, then id."""
        return self.kept_events.read(wanted)

    def faults(self) -> tuple[FaultRow, ...]:
        """What could not be coded, by day of publication, then article."""
        with self._store.reading() as connection:
            return listing.read_faults(connection)

    def unread(self) -> tuple[UnreadRow, ...]:
        """What could not be read, by path, in the order it was found."""
        with self._store.reading() as connection:
            return counts.read_unread(connection)

    def search(self, query: str, *, limit: int = 20) -> tuple[SearchHit, ...]:
        """The articles whose title or text holds all the words, the best first.

        Words in double quotation marks are one phrase; no sign is an operator.
        """
        return self._store.search(query, limit)

    def counts(self) -> RecordCounts:
        """How much the record holds."""
        with self._store.reading() as connection:
            return counts.count_all(connection)

    def check(self) -> tuple[str, ...]:
        """A sentence for each thing that is wrong with the record; none if it is whole."""
        faults = list(self._store.find_faults())
        with self._store.reading() as connection:
            return (*faults, *check.find_torn(connection))

    def mend_search(self) -> None:
        """Builds the search index anew from the articles."""
        with self._store.writing() as connection:
            self._store.build_search(connection)

    def _some_at_a_time(
        self,
        ids: Sequence[str],
        read: Callable[[Connection, Sequence[str]], Sequence[Row]],
    ) -> Iterator[Row]:
        for batch in articles.in_batches(ids):
            with self._store.reading() as connection:
                rows = read(connection, batch)
            yield from rows
