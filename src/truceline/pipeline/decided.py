"""A study's record as people decided it: the one door for what reads rows after coding.

Only articles with decisions are touched; all others pass as they were kept. The record
itself is not changed, so a decision outlives another coding and can be taken back.
"""

import hashlib
import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import islice
from typing import TypeVar

from truceline.linking import Decisions
from truceline.model import CodedArticle, Decision, DecisionKind
from truceline.pipeline.settings import Study
from truceline.pipeline.tools import load_study_codebook
from truceline.record import (
    ClaimRow,
    ClaimsWanted,
    Record,
    StatementRow,
    StatementsWanted,
    claim_rows,
    open_record,
    statement_rows,
)
from truceline.review import (
    Applied,
    FoundRow,
    Lookups,
    apply_to,
    not_same_pairs,
    read_decisions,
    same_pairs,
)

Row = TypeVar("Row", ClaimRow, StatementRow)

ALL_CLAIMS = ClaimsWanted()
ALL_STATEMENTS = StatementsWanted()


@contextmanager
def open_decided(study: Study) -> Iterator["DecidedRecord"]:
    """The record of a study as people decided it; a broken file of decisions stops it.

    Raises ReviewError with every fault of the file.
    """
    decisions = read_decisions(study.folder)

    def lookups() -> Lookups:
        return Lookups.of(load_study_codebook(study.codebook, study.processes))

    with open_record(study.record) as record:
        yield DecidedRecord(record, decisions, lookups)


class DecidedRecord:
    """What a record holds, without what was rejected and with what was corrected."""

    def __init__(
        self,
        record: Record,
        decisions: tuple[Decision, ...],
        make_lookups: Callable[[], Lookups],
    ) -> None:
        self.record = record
        self._decisions = tuple(
            each for each in decisions if each.kind is not DecisionKind.FINDING
        )
        self._by_article = _by_article(record, self._decisions)
        needs_lookups = any(each.values for each in self._decisions)
        self._lookups = make_lookups() if needs_lookups else Lookups()

    def marks(self) -> dict[str, str]:
        """What stands for all that was decided on an article's rows, by its id.

        Another decision, another mark.
        """
        return {
            article_id: hashlib.sha256(repr(decisions).encode()).hexdigest()[:16]
            for article_id, decisions in self._by_article.items()
        }

    def codings(self) -> Iterator[CodedArticle]:
        """All coded articles, by day of publication, then id."""
        return (self._decided(coded) for coded in self.record.codings())

    def codings_of(self, ids: Iterable[str]) -> Iterator[CodedArticle]:
        """Those of some articles that are coded, by day of publication, then id."""
        return map(self._decided, self.record.codings_of(ids))

    def coded_article(self, article_id: str) -> CodedArticle | None:
        """The article with this id, or None if it is not coded."""
        coded = self.record.coded_article(article_id)
        return None if coded is None else self._decided(coded)

    def claims(self, wanted: ClaimsWanted = ALL_CLAIMS) -> Iterator[ClaimRow]:
        """Claims as flat rows, by day of publication, article, then position."""
        return self._merged(
            self.record.claims(wanted),
            (row for coded in self._touched() for row in claim_rows(coded, wanted)),
            wanted.limit,
        )

    def statements(
        self, wanted: StatementsWanted = ALL_STATEMENTS
    ) -> Iterator[StatementRow]:
        """Statements as flat rows, by day of publication, article, then position."""
        return self._merged(
            self.record.statements(wanted),
            (row for coded in self._touched() for row in statement_rows(coded, wanted)),
            wanted.limit,
        )

    def pairs(self) -> Decisions:
        """Which claims people said are of one event and which not, by ids of today."""
        found = self._found()
        return Decisions(
            same_pairs(self._decisions, found), not_same_pairs(self._decisions, found)
        )

    def lost(self) -> tuple[str, ...]:
        """A sentence for each decision that finds its row, or takes its value, no more."""
        if not self._decisions:
            return ()
        applied = tuple(self._applied())
        found = {row.named for one in applied for row in one.found}
        missing = {
            named: decision
            for decision in self._decisions
            for named in (decision.of, decision.other)
            if named is not None and named not in found
        }
        taken_back = {
            decision.of
            for decision in missing.values()
            if decision.kind is DecisionKind.WITHDRAW
        }
        return (
            *_contradictions(self.pairs()),
            *(
                _lost(named, decision)
                for named, decision in missing.items()
                if named not in taken_back
            ),
            *(
                f"decisions.yaml: the {each.correction.field} that {each.correction.by} "
                f"corrected on {each.correction.on} cannot be taken: {each.reason}"
                for one in applied
                for each in one.refused
            ),
        )

    def _decided(self, coded: CodedArticle) -> CodedArticle:
        decisions = self._by_article.get(coded.article.id)
        if decisions is None:
            return coded
        return apply_to(coded, decisions, self._lookups).coded

    def _touched(self) -> Iterator[CodedArticle]:
        return map(self._decided, self.record.codings_of(self._by_article))

    def _applied(self) -> Iterator[Applied]:
        for coded in self.record.codings_of(self._by_article):
            yield apply_to(coded, self._by_article[coded.article.id], self._lookups)

    def _merged(
        self, as_coded: Iterable[Row], decided: Iterable[Row], limit: int | None
    ) -> Iterator[Row]:
        """Rows of articles without decisions as they are kept, of the others as decided."""
        untouched = (row for row in as_coded if row.article_id not in self._by_article)
        return islice(heapq.merge(untouched, decided, key=_order), limit)

    def _found(self) -> Iterable[FoundRow]:
        if not any(each.other for each in self._decisions):
            return ()
        return tuple(row for one in self._applied() for row in one.found)


def _by_article(
    record: Record, decisions: Iterable[Decision]
) -> dict[str, list[Decision]]:
    """The decisions by the articles that they may be about, in the order made.

    An article is known by the row's id, else by its own, else by its file.
    """
    made = tuple(decisions)
    if not made:
        return {}
    named = {each for one in made for each in (one.of, one.other) if each is not None}
    rows = {row.id: row.article_id for row in record.find_rows(sorted(named))}
    paths = {
        place.path
        for one in made
        for place in (one.row, one.other_row)
        if place is not None
    }
    files: dict[str, list[str]] = defaultdict(list)
    for row in record.articles_at(sorted(paths)):
        files[row.id].append(row.article_id)
    found: dict[str, list[Decision]] = defaultdict(list)
    for one in made:
        places = ((one.of, one.row), (one.other, one.other_row))
        articles: dict[str, None] = {}
        for each, place in places:
            if each is not None and each in rows:
                articles[rows[each]] = None
            elif place is not None:
                articles |= dict.fromkeys((place.article_id, *files[place.path]))
        for article_id in articles:
            found[article_id].append(one)
    return dict(found)


def _order(row: ClaimRow | StatementRow) -> tuple[date, str]:
    return row.published, row.article_id


def _contradictions(pairs: Decisions) -> Iterator[str]:
    for pair in pairs.contradicted:
        chain = " = ".join(pairs.chain(pair))
        yield (
            f"decisions.yaml:{pair.line}: {pair.by} decided that {pair.first} and "
            f"{pair.second} are not the same, but other decisions make them one "
            f"({chain}), and these count; take back one of the two: run 'truceline decide "
            "not-same' on two of the chain, or 'same' on the two"
        )


def _lost(named: str, decision: Decision) -> str:
    place = decision.row if named == decision.of else decision.other_row
    stood = (
        ""
        if place is None
        else f" ({place.kind} {place.read_as} “{place.words}” in {place.path})"
    )
    return (
        f"decisions.yaml: the {decision.kind.value.replace('_', ' ')} of {named}{stood} "
        f"by {decision.by} on {decision.on} finds its row no longer; decide on the row "
        f"that is there now, or run 'truceline decide withdraw {named}'"
    )
