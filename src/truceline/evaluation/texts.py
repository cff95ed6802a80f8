"""Texts of a measuring set -> articles, readings and codings, by the program's own way.

The texts go in as JSON Lines, like those of any user, so that what is measured is what
a user gets.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import msgspec

from truceline.documents import read_documents
from truceline.model import Article, CodedArticle
from truceline.pipeline.code_paths import code_items
from truceline.pipeline.tools import Tools

# Sets hold nothing that was published later than this.
LAST_DAY = date(2100, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text of a set: its name there, its day of publication and its words."""

    id: str
    date: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodedText:
    """A text with what was found in it; None where the program refused the text.

    ``shift`` is what to add to an offset of the article to get one of the text.
    """

    text: Text
    coded: CodedArticle | None
    shift: int


def read_texts(texts: Sequence[Text]) -> dict[str, Article]:
    """The articles by the names of their texts; refused texts are missing."""
    lines = b"\n".join(msgspec.json.encode(text) for text in texts)
    items = read_documents([], today=LAST_DAY, stream=io.BytesIO(lines))
    return {item.id: item for item in items if isinstance(item, Article)}


def code_texts(texts: Sequence[Text], tools: Tools) -> Iterator[CodedText]:
    """Each text with its coding, in order."""
    articles = read_texts(texts)
    waiting = [articles[text.id] for text in texts if text.id in articles]
    coded = {one.article.id: one for one in code_whole(waiting, tools)}
    for text in texts:
        one = coded.get(text.id)
        shift = 0 if one is None else max(text.text.find(one.article.text), 0)
        yield CodedText(text=text, coded=one, shift=shift)


def code_whole(articles: Sequence[Article], tools: Tools) -> Iterator[CodedArticle]:
    """The articles coded, in order, as the records themselves."""
    for one in code_items(articles, tools=tools, jobs=1, render=_itself):
        if isinstance(one, CodedArticle):
            yield one


def _itself(coded: CodedArticle) -> CodedArticle:
    return coded
