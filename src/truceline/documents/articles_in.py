"""What a reader gives -> printed articles: a document is taken apart here."""

from collections.abc import Iterable, Iterator

from truceline.documents.printed import Document, Printed, Refused, Remark
from truceline.documents.single import single_article


def articles_in(
    pieces: Iterable[Printed | Document | Refused | Remark],
) -> Iterator[Printed | Refused | Remark]:
    """The pieces in order, each document in place as the articles that it holds."""
    for piece in pieces:
        if isinstance(piece, Document):
            yield single_article(piece)
        else:
            yield piece
