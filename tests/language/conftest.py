"""Invented articles, and what reads and codes them, loaded once for all tests."""

from collections.abc import Callable
from datetime import date

import pytest

from tests.loaded import loaded_codebook, loaded_reader, loaded_rules
from truceline.codebook import Codebook
from truceline.coding import Coding
from truceline.language.reader import Reader
from truceline.model import Article, Span

MakeArticle = Callable[..., Article]


@pytest.fixture(scope="session")
def reader() -> Reader:
    return loaded_reader()


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    return loaded_codebook()


@pytest.fixture(scope="session")
def coding() -> Coding:
    return loaded_rules()


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
