"""Sentences built by hand, and the scene of an article that consists of them."""

from collections.abc import Callable
from datetime import date

import pytest

from tests.loaded import loaded_codebook
from truceline.codebook import Codebook
from truceline.coding.lexicon import Lexicon
from truceline.coding.scene import Scene, set_scene
from truceline.coding.sentences.tree import Tree
from truceline.model import (
    Article,
    EventDate,
    Precision,
    Reading,
    Sentence,
    Span,
    Token,
)

# A word with its lemma, part of speech, tag, label and the index of its head.
Row = tuple[str, str, str, str, str, int]
BuildTree = Callable[[list[Row]], Tree]
BuildScene = Callable[..., Scene]


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    return loaded_codebook()


@pytest.fixture(scope="session")
def lexicon(codebook: Codebook) -> Lexicon:
    return Lexicon(codebook)


@pytest.fixture
def tree_of() -> BuildTree:
    """The tree of one sentence, its words parted by single spaces."""
    return lambda rows: Tree(_sentence(rows), 0)


@pytest.fixture
def scene_of(lexicon: Lexicon) -> BuildScene:
    """The scene of an article of one sentence; ``dated`` are its date phrases."""

    def build(
        rows: list[Row], *, published: date = date(2020, 6, 2), dated: str | None = None
    ) -> Scene:
        text = " ".join(row[0] for row in rows)
        article = Article(
            id="a1",
            path="a1.txt",
            date=published,
            title=None,
            outlet=None,
            url=None,
            dateline=None,
            front=None,
            authors=(),
            credits=(),
            language="en",
            text=text,
            sha256="0" * 64,
            duplicate_of=None,
        )
        dates: tuple[EventDate, ...] = ()
        if dated is not None:
            start = text.index(dated)
            dates = (
                EventDate(
                    earliest=published,
                    latest=published,
                    precision=Precision.DAY,
                    phrase=Span(start, start + len(dated)),
                ),
            )
        reading = Reading(
            article_id="a1",
            model="by hand",
            sentences=(_sentence(rows),),
            names=(),
            quotations=(),
            dates=dates,
        )
        return set_scene(article, reading, lexicon)

    return build


def _sentence(rows: list[Row]) -> Sentence:
    tokens = []
    start = 0
    for text, lemma, pos, tag, dep, head in rows:
        tokens.append(Token(text, start, start + len(text), lemma, pos, tag, dep, head))
        start += len(text) + 1
    return Sentence(0, tuple(tokens))
