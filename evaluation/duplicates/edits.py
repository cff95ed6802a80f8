"""A dispatch -> what another newsroom, or the same one a day later, makes of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random

from evaluation.duplicates import new_words
from truceline.documents.edges import edges_of
from truceline.model import Article, CopyKind
from truceline.model.ids import article_id, sha256_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One way of editing; ``kind`` is what the copy must then be told to be."""

    name: str
    kind: CopyKind
    make: Callable[[Article, Random], Article]


def retitled(article: Article, chance: Random) -> Article:
    """A new headline over the same text, with a few words changed."""
    text = _swapped(_joined(_paragraphs(article)), chance, rate=0.8)
    title = chance.choice(new_words.TITLES)
    return _another(article, text, chance, title=title)


def cut(article: Article, chance: Random) -> Article:
    """The first paragraphs alone, from about a third of the text to three quarters."""
    paragraphs = _paragraphs(article)
    wanted = chance.uniform(0.3, 0.75) * len(article.text)
    kept = [paragraphs[0]]
    for paragraph in paragraphs[1:]:
        if sum(map(len, kept)) >= wanted:
            break
        kept.append(paragraph)
    return _another(article, _joined(kept), chance)


def thinned(article: Article, chance: Random) -> Article:
    """Every other paragraph or so dropped, and words changed in what is left."""
    first, *rest = _paragraphs(article)
    kept = [first, *(each for each in rest if chance.random() < 0.45)]
    return _another(article, _swapped(_joined(kept), chance, rate=0.6), chance)


def updated(article: Article, chance: Random) -> Article:
    """A day later, by the same outlet: a new lead, new paragraphs, most of the old."""
    first, *rest = _paragraphs(article)
    old = [first] if chance.random() < 0.6 else []
    old += [each for each in rest if chance.random() < 0.9]
    new = [
        chance.choice(new_words.LEADS),
        *chance.sample(new_words.PARAGRAPHS, chance.randint(2, 3)),
    ]
    text = _joined([*new[:-1], *old, new[-1]])
    later = _another(article, text, chance, outlet=article.outlet)
    return replace(later, date=article.date + timedelta(days=1))


def agency_copy(article: Article, chance: Random) -> Article:
    """Taken from an agency, which the dateline names, with a by-line of the house."""
    paragraphs = _paragraphs(article)
    if chance.random() < 0.4 and len(paragraphs) > 3:
        paragraphs.pop()
    city, agency = chance.choice(new_words.CITIES), chance.choice(new_words.AGENCIES)
    body = _swapped(_joined(paragraphs), chance, rate=0.6)
    text = f"By {chance.choice(new_words.REPORTERS)}\n\n{city} ({agency}) — {body}"
    copy = _another(article, text, chance)
    # On one day nothing tells which of the two was first.
    return replace(copy, date=article.date + timedelta(days=chance.randint(1, 2)))


def merged(one: Article, other: Article, chance: Random) -> Article:
    """One report made of most of two, on the later day of both, its paragraphs mixed."""
    halves = [_paragraphs(article) for article in (one, other)]
    kept = [
        each[: max(2, round(len(each) * chance.uniform(0.7, 1)))] for each in halves
    ]
    if chance.random() < 0.5:
        body = [*kept[0], *kept[1]]
    else:
        body = [kept[0][0], *kept[1], *kept[0][1:]]
    later = max(one, other, key=lambda article: article.date)
    copy = _another(one, _joined(body), chance)
    return replace(copy, date=later.date + timedelta(days=1))


def with_background(article: Article, chance: Random) -> Article:
    """The same report with an agency's paragraph of background at its end: no copy."""
    background = chance.choice(new_words.BACKGROUNDS)
    return replace_text(article, f"{article.text}\n\n{background}")


def with_statement(article: Article, chance: Random) -> Article:
    """The same report with a long statement in it that other outlets quote too."""
    first, *rest = _paragraphs(article)
    statement = chance.choice(new_words.STATEMENTS)
    return replace_text(article, _joined([first, statement, *rest]))


def brief_with_background(article: Article, chance: Random) -> Article:
    """The head of a report over a paragraph of background that fills two fifths of it."""
    kept: list[str] = []
    for paragraph in _paragraphs(article):
        kept.append(paragraph)
        if len(" ".join(kept).split()) >= 60:
            break
    background = chance.choice(new_words.BACKGROUNDS)
    return replace_text(article, _joined([*kept, background]))


EDITS = (
    Edit(name="retitled", kind=CopyKind.REPRINT, make=retitled),
    Edit(name="cut", kind=CopyKind.EXCERPT, make=cut),
    Edit(name="thinned", kind=CopyKind.EXCERPT, make=thinned),
    Edit(name="updated", kind=CopyKind.UPDATE, make=updated),
    Edit(name="agency copy", kind=CopyKind.AGENCY_COPY, make=agency_copy),
)


def replace_text(article: Article, text: str) -> Article:
    """The article with another text and what follows from it."""
    edges = edges_of(text)
    return replace(
        article,
        text=text,
        sha256=sha256_of(text),
        front=edges.front,
        dateline=edges.dateline,
        authors=edges.authors,
        credits=edges.credits,
        id=article_id(
            day=article.date, title=article.title, outlet=article.outlet, text=text
        ),
    )


def _another(
    article: Article,
    text: str,
    chance: Random,
    *,
    title: str | None = None,
    outlet: str | None = None,
) -> Article:
    """An article of another outlet, some days later at most."""
    day = article.date + timedelta(days=chance.choice((0, 0, 1, 2)))
    copy = replace(
        article,
        date=day,
        title=title or article.title,
        outlet=outlet or chance.choice(new_words.OUTLETS),
        path=f"copies/{article.path}",
        url=None,
    )
    return replace_text(copy, text)


def _paragraphs(article: Article) -> list[str]:
    """The body in paragraphs, without the headline, dateline, by-line and credits."""
    left_out = [*article.credits, *((article.front,) if article.front else ())]
    text = article.text
    for span in sorted(left_out, key=lambda span: span.start, reverse=True):
        text = text[: span.start] + text[span.end :]
    return [each.strip() for each in text.split("\n\n") if each.strip()]


def _joined(paragraphs: list[str]) -> str:
    return "\n\n".join(paragraphs)


def _swapped(text: str, chance: Random, *, rate: float) -> str:
    """Some of the words that have a common other word, put in its place."""
    return " ".join(
        new_words.SWAPS[word]
        if word in new_words.SWAPS and chance.random() < rate
        else word
        for word in text.replace("\n\n", " \n\n ").split(" ")
    ).replace(" \n\n ", "\n\n")
