"""Kept and found: the only home of SQL.

Comes in: articles, and what the coders found in them. Goes out: the same records, flat
rows for lists and exports, counts, search hits, and sentences for the doctor. It refuses
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
from truceline.record.opening import open_record
from truceline.record.record import Record

__all__ = [
    "ClaimRow",
    "ClaimsWanted",
    "FaultRow",
    "KeptArticles",
    "Record",
    "RecordCounts",
    "SearchHit",
    "StatementRow",
    "StatementsWanted",
    "UnreadRow",
    "open_record",
]
