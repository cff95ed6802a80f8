"""Files and streams of news articles -> ``Article`` records.

Comes in: paths of files and folders, or a stream of JSON Lines, and the day of the run.
Goes out: one article at a time in input order with the places where its fields were read,
an ``Unread`` in place of each that cannot be one, a ``Note`` where an assumption was made,
and behind each file a count of what became of it. Will not: change a text, guess a date,
open the network, or stop because one article is bad.
"""

from truceline.documents.again import Again
from truceline.documents.day_forms import DayOrder
from truceline.documents.find import Found, find_documents
from truceline.documents.how_to_read import AS_USUAL, HowToRead
from truceline.documents.printed import Origin
from truceline.documents.reading import read_documents, read_files
from truceline.documents.reports import FileCount, Note, Origins, ReadArticle, Unread

__all__ = [
    "AS_USUAL",
    "Again",
    "DayOrder",
    "FileCount",
    "Found",
    "HowToRead",
    "Note",
    "Origin",
    "Origins",
    "ReadArticle",
    "Unread",
    "find_documents",
    "read_documents",
    "read_files",
]
