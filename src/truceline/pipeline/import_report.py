"""The record -> what is known of its files and articles, for the terminal and the site."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from truceline.model.imports import (
    CopiedArticle,
    CopyGroup,
    ImportOverview,
    ListedArticle,
    OutletMonths,
    Quarantined,
    Share,
)
from truceline.model.languages import is_set_aside
from truceline.pipeline.settings import Study
from truceline.record import Record, open_record


def read_overview(study: Study) -> ImportOverview:
    """What the study's record knows of its files and articles."""
    with open_record(study.record) as record:
        return overview_of(record)


def overview_of(record: Record) -> ImportOverview:
    """What a record knows of its files and articles."""
    articles = record.imports.listed()
    months = tuple(_months_between(articles))
    return ImportOverview(
        files=record.imports.files(),
        quarantined=tuple(
            Quarantined(
                path=row.path, line=row.line, reason=row.reason, remedy=row.remedy
            )
            for row in record.unread()
        ),
        remarks=record.imports.remarks(),
        articles=len(articles),
        sources=len(set(record.found_copies.groups().values())),
        earliest=articles[0].published if articles else None,
        latest=articles[-1].published if articles else None,
        languages=_shares(article.language for article in articles),
        set_aside=tuple(
            article for article in articles if is_set_aside(article.language)
        ),
        date_origins=record.imports.date_origins(),
        months=months,
        outlets=_outlets(articles, months),
        groups=_groups(record, articles),
    )


def _shares(names: Iterable[str | None]) -> tuple[Share, ...]:
    """How many of each name, the most first and what is not known last."""
    counts = Counter(names)
    return tuple(
        Share(name=name, articles=number)
        for name, number in sorted(
            counts.items(), key=lambda item: (item[0] is None, -item[1], item[0] or "")
        )
    )


def _months_between(articles: Sequence[ListedArticle]) -> Iterator[str]:
    if not articles:
        return
    first, last = articles[0].published, articles[-1].published
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield f"{number // 12:04}-{number % 12 + 1:02}"


def _outlets(
    articles: Sequence[ListedArticle], months: tuple[str, ...]
) -> tuple[OutletMonths, ...]:
    counts: dict[str | None, Counter[str]] = defaultdict(Counter)
    for article in articles:
        counts[article.outlet][f"{article.published:%Y-%m}"] += 1
    return tuple(
        OutletMonths(
            outlet=share.name,
            counts=tuple(counts[share.name][month] for month in months),
        )
        for share in _shares(article.outlet for article in articles)
    )


def _groups(record: Record, articles: Sequence[ListedArticle]) -> tuple[CopyGroup, ...]:
    """The groups of copies, by the day of the article that leads."""
    known = {article.id: article for article in articles}
    copies: dict[str, list[CopiedArticle]] = defaultdict(list)
    for copy in record.found_copies.copies():
        copies[copy.leading].append(
            CopiedArticle(article=known[copy.article_id], copy=copy)
        )
    return tuple(
        CopyGroup(leading=article, copies=tuple(copies[article.id]))
        for article in articles
        if article.id in copies
    )
