"""Files and streams of news articles -> ``Article`` records.

Comes in: paths of files and folders, or a stream of JSON Lines, and the day of the run.
Goes out: one article at a time in input order, an ``Unread`` in place of each that
cannot be one, and a ``Note`` where an assumption was made. Will not: change a text, guess
a date, open the network, or stop because one article is bad.
"""

from truceline.documents.find import Found, find_documents
from truceline.documents.printed import Origin
from truceline.documents.reading import read_documents, read_files
from truceline.documents.reports import FileCount, Note, Origins, ReadArticle, Unread

__all__ = [
    "FileCount",
    "Found",
    "Note",
    "Origin",
    "Origins",
    "ReadArticle",
    "Unread",
    "find_documents",
    "read_documents",
    "read_files",
]
