"""A PDF -> the lines of its text in the order they are read in.

Columns are read one after another, running heads and feet are left out, and paragraphs are
parted by blank lines. Pages without text are scans: truceline reads no pictures and says
so. Title and author are the document's own; the day a PDF was made is no date of
publication.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from truceline.documents.files import whole_file
from truceline.documents.formats.archives import protected
from truceline.documents.formats.pdf_columns import PageLine, lines_of
from truceline.documents.formats.pdf_flow import text_of
from truceline.documents.formats.pdf_fragments import fragments_of
from truceline.documents.formats.quiet import quiet
from truceline.documents.printed import Document, Metadata, Refused, Remark

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES = 5_000
# What printing programs put into the title: the name of the file, not of the article.
_NO_TITLES = (
    "about:blank", "microsoft word", "untitled", "print", "layout 1", "document",
)  # fmt: skip


def read_pdf(file: Path) -> Iterator[Document | Refused | Remark]:
    """The text of a PDF; refuses passwords, scans and damage."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    content = whole_file(file)
    if isinstance(content, Refused):
        yield content
        return
    with quiet("pypdf"):
        try:
            reader = PdfReader(BytesIO(content), strict=False)
            found = _read(reader)
        except PyPdfError as error:
            found = (_damaged(error),)
        # What a damaged file makes its library stumble over cannot be listed.
        except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError, OSError, AssertionError) as error:  # fmt: skip
            found = (_damaged(error),)
    yield from found


def _read(reader: "PdfReader") -> Sequence[Document | Refused | Remark]:
    from pypdf.errors import DependencyError

    if reader.is_encrypted:
        try:
            # Many a PDF is encrypted against changes alone and opens without a word.
            is_open = bool(reader.decrypt(""))
        except DependencyError:
            return (_encrypted(),)
        if not is_open:
            return (protected(),)
    pages = len(reader.pages)
    if pages > MOST_PAGES:
        return (
            Refused(
                reason=f"it has {pages:,} pages, more than the {MOST_PAGES:,} that one "
                "file may have",
                remedy="split it",
                articles=None,
            ),
        )
    lines: list[tuple[PageLine, ...]] = []
    blank = []
    for number, page in enumerate(reader.pages, start=1):
        fragments = fragments_of(page)
        lines.append(lines_of(fragments, width=float(page.mediabox.width)))
        if not fragments:
            blank.append(number)
    return _told(lines, blank, _facts(reader), [float(p.mediabox.height) for p in reader.pages])  # fmt: skip


def _told(
    pages: Sequence[Sequence[PageLine]],
    blank: Sequence[int],
    facts: Metadata,
    heights: Sequence[float],
) -> Sequence[Document | Refused | Remark]:
    if len(blank) == len(pages):
        return (
            Refused(
                reason="its pages hold no text, only pictures of it (a scan)"
                if pages
                else "it has no pages",
                remedy="have a program for text recognition (OCR) put text into it; "
                "truceline reads no pictures",
                articles=None,
            ),
        )
    document = Document(text=text_of(pages, heights), metadata=facts, is_wrapped=True)
    if not blank:
        return (document,)
    named = ", ".join(f"{number}" for number in blank[:10])
    more = ", …" if len(blank) > 10 else ""
    return (
        document,
        Remark(
            remark=f"{len(blank):,} of {len(pages):,} pages hold no text (a scan or a "
            f"picture) and were not read: {named}{more}"
        ),
    )


def _facts(reader: "PdfReader") -> Metadata:
    facts = reader.metadata
    if facts is None:
        return Metadata()
    title, author = facts.title, facts.author
    if title is not None and title.lower().startswith(_NO_TITLES):
        title = None
    return Metadata(title=title, author=author)


def _encrypted() -> Refused:
    return Refused(
        reason="the file is encrypted in a way that cannot be read here",
        remedy="open it and save or print it as a PDF without protection",
        articles=None,
    )


def _damaged(error: Exception) -> Refused:
    return Refused(
        reason="the file is damaged or is no PDF",
        remedy="get it again, or open it and save it anew",
        value=f"{error}" or type(error).__name__,
        articles=None,
    )
