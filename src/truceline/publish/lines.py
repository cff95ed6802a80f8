"""Lines for the terminal: headings, sentences, and quotations with their source."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from truceline.model import Article, Event, Mention
from truceline.model.commitments import Source
from truceline.publish.dates import day_words
from truceline.publish.found_words import event_found_words
from truceline.publish.words import shortened

MOST_QUOTED = 25


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence or two, indented ``depth`` times; a heading stands out and has none."""

    words: str
    depth: int = 0
    is_heading: bool = False


def heading(words: str) -> Line:
    """A heading."""
    return Line(words, is_heading=True)


@dataclass(frozen=True, slots=True)
class Sourced:
    """Articles by id, so that words can be quoted with where they stand."""

    articles: Mapping[str, Article]

    def said(
        self,
        quotation: str,
        article_id: str,
        speaker: str | None,
        remarks: Iterable[str] = (),
    ) -> Iterator[Line]:
        """Some words with their speaker, their article and its day, and remarks on them."""
        words = shortened(" ".join(quotation.split()), MOST_QUOTED)
        by = "" if speaker is None else f"{speaker} in "
        where = "; ".join((self.named(article_id), *remarks))
        yield Line(f"“{words}” — {by}{where}", depth=1)

    def named(self, article_id: str) -> str:
        """An article by outlet, title, day and id, as far as it has them."""
        article = self.articles.get(article_id)
        if article is None:
            return article_id
        parts = [
            *([article.outlet] if article.outlet else []),
            *([f"“{article.title}”"] if article.title else []),
            day_words(article.date),
        ]
        return f"{', '.join(parts)} [{article_id}]"


def quoted(
    told: Mention | Source, sources: Sourced, remarks: Iterable[str] = ()
) -> Iterator[Line]:
    """The words of a report."""
    speaker = None if told.speaker is None else told.speaker.name
    return sources.said(told.quotation, told.article_id, speaker, remarks)


def quoted_event(event: Event, sources: Sourced) -> Iterator[Line]:
    """The words of the report of an event that names most of its sides."""
    return quoted(event.plainest, sources, event_found_words(event))
