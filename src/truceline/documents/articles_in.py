"""What a reader gives -> printed articles: a document is taken apart here.

A text that begins with a date line is one article. Any other is compared with the known
layouts of bundles; what fits none is one article, too.
"""

from collections.abc import Iterable, Iterator, Sequence

from truceline.documents.bundles.bundle import bundled_articles
from truceline.documents.bundles.layout import Layout
from truceline.documents.bundles.recognise import recognised
from truceline.documents.plain_letters import with_plain_letters
from truceline.documents.printed import Document, Printed, Refused, Remark
from truceline.documents.single import has_header, single_article


def articles_in(
    pieces: Iterable[Printed | Document | Refused | Remark], layouts: Sequence[Layout]
) -> Iterator[Printed | Refused | Remark]:
    """The pieces in order, each document in place as the articles that it holds."""
    for piece in pieces:
        if isinstance(piece, Document):
            yield from _in_document(piece, layouts)
        else:
            yield piece


def _in_document(
    document: Document, layouts: Sequence[Layout]
) -> Iterator[Printed | Refused | Remark]:
    text = with_plain_letters(document.text)
    layout = None if has_header(text) else recognised(text, layouts)
    if isinstance(layout, Refused):
        yield layout
    elif layout is None:
        yield single_article(document)
    else:
        # Blank space above the text is kept: lines are counted from the file's first.
        above = document.text.replace("\r\n", "\n").replace("\r", "\n")
        yield from bundled_articles(document, above.rstrip(), layout)
