"""The formats that can be read, in one table; a new format is a module and a row here."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from truceline.documents.delimited import read_delimited_file
from truceline.documents.formats.feed import read_feed
from truceline.documents.formats.html import read_html
from truceline.documents.formats.pdf import read_pdf
from truceline.documents.formats.rtf import read_rtf
from truceline.documents.formats.word import read_word
from truceline.documents.json_lines import read_json_lines_file
from truceline.documents.plain import read_plain
from truceline.documents.printed import Document, Printed, Refused, Remark


@dataclass(frozen=True, slots=True)
class Reader:
    """One format: its endings, what reads such a file, and what that may hold."""

    name: str
    endings: tuple[str, ...]
    read: Callable[[Path], Iterator[Printed | Document | Refused | Remark]]
    holds: str


ONE_OR_MANY = "one article, or a bundle of a news database"

READERS = (
    Reader("plain text", (".txt", ".text"), read_plain, ONE_OR_MANY),
    Reader(
        "JSON Lines", (".jsonl", ".ndjson"), read_json_lines_file, "an article a line"
    ),
    Reader("CSV", (".csv", ".tsv"), read_delimited_file, "an article a row"),
    Reader("HTML", (".html", ".htm", ".xhtml"), read_html, "one article"),
    Reader("PDF", (".pdf",), read_pdf, ONE_OR_MANY),
    Reader("Word", (".docx",), read_word, ONE_OR_MANY),
    Reader("RTF", (".rtf",), read_rtf, ONE_OR_MANY),
    Reader("RSS or Atom", (".rss", ".atom", ".xml"), read_feed, "an article an entry"),
)


def reader_for(file: Path, readers: Sequence[Reader] = READERS) -> Reader | None:
    """The first reader that goes by the file's ending, in capitals or not."""
    ending = file.suffix.lower()
    return next((reader for reader in readers if ending in reader.endings), None)


def known_endings(readers: Sequence[Reader] = READERS) -> str:
    """The endings that can be read, for messages."""
    return ", ".join(ending for reader in readers for ending in reader.endings)
