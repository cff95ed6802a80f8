"""Two or three short quotations that show a name at its most telling places."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from truceline.coding.proposals.joined_names import Seen
from truceline.model import Article, Span

MOST_QUOTATIONS = 3
# Enough to see what is said of a name, too little to stand in for the article.
_MOST_CHARACTERS = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class SightingQuote:
    """Words of an article around a name: ``text`` is ``span`` of that article's text."""

    path: str
    published: date
    span: Span
    text: str


def choose_quotations(seen: Iterable[Seen]) -> tuple[SightingQuote, ...]:
    """Quotations from as many articles as can be, those that describe the name first."""
    chosen: dict[str, SightingQuote] = {}
    described = sorted(
        seen,
        key=lambda one: (
            one.sighting.description is None,
            not one.sighting.acts,
            one.article.date,
            one.article.path,
            one.sighting.span.start,
        ),
    )
    for one in described:
        if one.article.id not in chosen:
            chosen[one.article.id] = _quotation(one)
        if len(chosen) == MOST_QUOTATIONS:
            break
    return tuple(chosen.values())


def quote_words(article: Article, words: Span) -> SightingQuote:
    """Some words of an article, of long ones the beginning."""
    span = words
    if words.end - words.start > _MOST_CHARACTERS:
        cut = words.start + _MOST_CHARACTERS
        blank = article.text.rfind(" ", words.start, cut)
        span = Span(words.start, cut if blank < 0 else blank)
    return SightingQuote(
        path=article.path,
        published=article.date,
        span=span,
        text=span.of(article.text),
    )


def _quotation(one: Seen) -> SightingQuote:
    span = _around(one.article, one.sighting.sentence, _core(one))
    return SightingQuote(
        path=one.article.path,
        published=one.article.date,
        span=span,
        text=span.of(one.article.text),
    )


def _core(one: Seen) -> Span:
    """The name, with what describes it where that stands near."""
    name, description = one.sighting.span, one.sighting.description
    if description is None:
        return name
    start = min(name.start, description.wording.start)
    end = max(name.end, description.wording.end)
    return Span(start, end) if end - start <= _MOST_CHARACTERS else name


def _around(article: Article, sentence: Span, name: Span) -> Span:
    """The sentence, or of a long one whole words on both sides of the name."""
    start, end = sentence.start, sentence.end
    if end - start <= _MOST_CHARACTERS:
        return sentence
    spare = max(0, _MOST_CHARACTERS - (name.end - name.start)) // 2
    text = article.text
    if name.start - start > spare:
        cut = name.start - spare
        blank = text.find(" ", cut, name.start)
        start = name.start if blank < 0 else blank + 1
    if end - name.end > spare:
        cut = name.end + spare
        blank = text.rfind(" ", name.end, cut)
        end = name.end if blank < 0 else blank
    return Span(start, end)
