"""A text of which nothing is known but its words, as an article that can be read."""

from datetime import date

from truceline.model.article import Article
from truceline.model.ids import sha256_of


def bare_article(name: str, text: str, *, day: date) -> Article:
    """A sentence or passage read by itself, under its name, as if printed on a day."""
    return Article(
        id=name,
        path=name,
        date=day,
        title=None,
        outlet=None,
        url=None,
        dateline=None,
        front=None,
        authors=(),
        credits=(),
        language=None,
        text=text,
        sha256=sha256_of(text),
        duplicate_of=None,
    )
