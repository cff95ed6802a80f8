"""Paths or a stream -> coded articles and reports, one at a time, in input order."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, TypeVar

from truceline.documents import AS_USUAL, HowToRead, Note, Unread, read_documents
from truceline.model import Article, CodedArticle
from truceline.model.languages import is_set_aside, language_name
from truceline.pipeline.code_articles import (
    ChunkCoder,
    code_articles,
    code_side_by_side,
    has_failed,
)
from truceline.pipeline.crew import Crew
from truceline.pipeline.tools import Tools
from truceline.publish.coded_lines import coded_line

Rendered = TypeVar("Rendered")


@dataclass(frozen=True, slots=True, kw_only=True)
class CodedLine:
    """A coded article as its line; ``failure`` says why it has no rows, if it failed."""

    path: str
    line: str
    failure: str | None


def code_paths(
    paths: Iterable[Path],
    *,
    tools: Tools,
    today: date,
    jobs: int = 1,
    stream: BinaryIO | None = None,
    how: HowToRead = AS_USUAL,
) -> Iterator[CodedLine | Unread | Note]:
    """A line for each article at the paths, and what could not be read, in order.

    With a ``stream`` its JSON Lines come first. ``jobs`` is the number of processes.
    Closing the iterator ends them.
    """
    items = english_only(read_documents(paths, today=today, stream=stream, how=how))
    return code_items(items, tools=tools, jobs=jobs, render=line_of)


def english_only(
    items: Iterable[Article | Unread | Note],
) -> Iterator[Article | Unread | Note]:
    """The items, with a report in place of each article in another language."""
    for item in items:
        if isinstance(item, Article) and is_set_aside(item.language):
            assert item.language is not None  # or it would not be set aside
            yield Unread(
                path=item.path,
                line=None,
                reason=f"the article is in {language_name(item.language)}, and only "
                "English is coded",
                remedy="give a translation, or leave it out",
                value=None,
            )
        else:
            yield item


def code_items(
    items: Iterable[Article | Unread | Note],
    *,
    tools: Tools,
    jobs: int,
    render: Callable[[CodedArticle], Rendered],
) -> Iterator[Rendered | Unread | Note]:
    """The articles coded and rendered; rendering is done where the coding is."""
    coder = ChunkCoder(tools, render)
    if jobs == 1:
        yield from code_articles(items, coder)
        return
    with Crew(coder, jobs=jobs) as crew:
        yield from code_side_by_side(items, crew)


def line_of(coded: CodedArticle) -> CodedLine:
    """The line of a coded article, and whether it is one without rows."""
    failure = coded.faults[0].reason if has_failed(coded) else None
    return CodedLine(path=coded.article.path, line=coded_line(coded), failure=failure)
