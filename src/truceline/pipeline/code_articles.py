"""Articles -> coded articles, in order, in one process or many.

Articles are coded in chunks of whole articles: the language model is quicker on many
paragraphs at once, and a chunk is what one process hands to another. The chunks are the
same for any number of processes, so that the results are.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from truceline.documents import Note, Unread
from truceline.errors import RecordError
from truceline.model import Article, CodedArticle, Fault, Reading
from truceline.pipeline.crew import Crew
from truceline.pipeline.tools import Tools

# About a second's work: long enough to fill the model's batches, short enough that no
# process waits long for another at the end of a run of some hundred articles.
CHUNK_CHARACTERS = 24_000
CHUNK_ITEMS = 64

# The stage that a fault names when an article could not be coded at all.
FAILED = "pipeline"

Rendered = TypeVar("Rendered")


@dataclass(frozen=True, slots=True)
class ChunkCoder(Generic[Rendered]):
    """Codes a chunk and renders each coded article, in whatever process it runs."""

    tools: Tools
    render: Callable[[CodedArticle], Rendered]

    def __call__(
        self, chunk: Sequence[Article | Unread | Note]
    ) -> list[Rendered | Unread | Note]:
        """The chunk with each article coded and rendered, in its order."""
        articles = [item for item in chunk if isinstance(item, Article)]
        rendered = iter(
            [self._rendered(coded) for coded in _coded(self.tools, articles)]
        )
        return [next(rendered) if isinstance(item, Article) else item for item in chunk]

    def _rendered(self, coded: CodedArticle) -> Rendered:
        try:
            return self.render(coded)
        # A row whose offsets lie outside of its text is a coder's mistake in one article.
        except (ValueError, RecordError) as error:
            return self.render(_failed(self.tools, coded.article, error))


def code_articles(
    items: Iterable[Article | Unread | Note],
    coder: Callable[
        [Sequence[Article | Unread | Note]], list[Rendered | Unread | Note]
    ],
) -> Iterator[Rendered | Unread | Note]:
    """What the coder makes of the articles, and the reports between them, in order."""
    for chunk in chunks_of(items):
        yield from coder(chunk)


def code_side_by_side(
    items: Iterable[Article | Unread | Note],
    crew: Crew[Sequence[Article | Unread | Note], list[Rendered | Unread | Note]],
) -> Iterator[Rendered | Unread | Note]:
    """The same from many processes, in the same order."""
    for results in crew.results(chunks_of(items)):
        yield from results


def chunks_of(
    items: Iterable[Article | Unread | Note],
) -> Iterator[tuple[Article | Unread | Note, ...]]:
    """The items in order, cut so that chunks hold about the same length of text."""
    chunk: list[Article | Unread | Note] = []
    characters = 0
    for item in items:
        chunk.append(item)
        if isinstance(item, Article):
            characters += len(item.text)
        if characters >= CHUNK_CHARACTERS or len(chunk) == CHUNK_ITEMS:
            yield tuple(chunk)
            chunk, characters = [], 0
    if chunk:
        yield tuple(chunk)


def has_failed(coded: CodedArticle) -> bool:
    """Whether the coders stopped at this article, so that it has no rows."""
    return any(fault.stage == FAILED for fault in coded.faults)


def _coded(tools: Tools, articles: Sequence[Article]) -> Iterator[CodedArticle]:
    try:
        readings = list(tools.reader.read_all(articles))
    # One article must not end a run of thousands, and what stops a model or a rule on a
    # text nobody has seen cannot be listed beforehand. The fault is kept, not hidden.
    except Exception as error:  # noqa: BLE001
        yield from _read_one_by_one(tools, articles, error)
        return
    for article, reading in zip(articles, readings, strict=True):
        yield _coded_one(tools, article, reading)


def _read_one_by_one(
    tools: Tools, articles: Sequence[Article], error: Exception
) -> Iterator[CodedArticle]:
    if len(articles) == 1:
        yield _failed(tools, articles[0], error)
        return
    for article in articles:
        yield from _coded(tools, [article])


def _coded_one(tools: Tools, article: Article, reading: Reading) -> CodedArticle:
    try:
        return tools.coding.code(article, reading, tools.coded_by)
    # For the same reason as above.
    except Exception as error:  # noqa: BLE001
        return _failed(tools, article, error)


def _failed(tools: Tools, article: Article, error: Exception) -> CodedArticle:
    return CodedArticle(
        article=article,
        coding=tools.coded_by,
        actors=(),
        statements=(),
        claims=(),
        conditions=(),
        terms=(),
        faults=(
            Fault(
                stage=FAILED,
                reason="the article could not be coded, which is a mistake in truceline "
                f"({type(error).__name__}: {error}); please report it with the article",
                value=article.path,
            ),
        ),
    )
