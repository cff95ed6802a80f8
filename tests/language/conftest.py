"""Invented articles, and one loaded language model for each module that asks for it."""

from collections.abc import Callable
from datetime import date

import pytest

from truceline.language.reader import Reader
from truceline.model import Article, Span

MakeArticle = Callable[..., Article]


@pytest.fixture(scope="module")
def reader() -> Reader:
    """The default model: loading it takes a second, so a module does it once."""
    return Reader()


@pytest.fixture(scope="session")
def make_article() -> MakeArticle:
    """Makes an article of a text; ``front`` and ``foot`` are pieces of that text."""

    def make(
        text: str, *, name: str = "a1", front: str | None = None, foot: str = ""
    ) -> Article:
        return Article(
            id=name,
            path=f"{name}.txt",
            date=date(2020, 1, 16),
            title=None,
            outlet=None,
            url=None,
            dateline=None,
            front=_piece(text, front) if front else None,
            authors=(),
            credits=(_piece(text, foot),) if foot else (),
            language="en",
            text=text,
            sha256="",
            duplicate_of=None,
        )

    return make


def _piece(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))
