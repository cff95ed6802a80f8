"""Kept and found: the only home of SQL.

Comes in: articles, what the coders found in them, and the events made of that. Goes out:
the same records, flat rows for lists and exports, counts, search hits, and sentences for
the doctor. It refuses
what it could not give back unchanged. It codes nothing, judges nothing and never writes
text that was not in an article; import it late, SQLAlchemy takes a quarter second.
"""

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
from truceline.record.event_rows import EventsWanted
from truceline.record.events import EventCounts, KeptEvents
from truceline.record.finding import RowAt
from truceline.record.flat import claim_rows, statement_rows
from truceline.record.opening import open_record
from truceline.record.record import Record
from truceline.record.unlinked import Linking, Unlinked

__all__ = [
    "ClaimRow",
    "ClaimsWanted",
    "EventCounts",
    "EventsWanted",
    "FaultRow",
    "KeptArticles",
    "KeptEvents",
    "Linking",
    "Record",
    "RecordCounts",
    "RowAt",
    "SearchHit",
    "StatementRow",
    "StatementsWanted",
    "Unlinked",
    "UnreadRow",
    "claim_rows",
    "open_record",
    "statement_rows",
]
