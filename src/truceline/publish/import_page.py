"""The page about the import: what was read of each file, what was not, and the gaps."""

from collections.abc import Iterator, Sequence

from truceline.model.imports import (
    CopyGroup,
    ImportOverview,
    ListedArticle,
)
from truceline.publish.contexts import Frame
from truceline.publish.dates import MONTHS
from truceline.publish.import_contexts import (
    Counted,
    FileLine,
    GroupMember,
    ImportPage,
    YearRow,
    YearTable,
)
from truceline.publish.import_words import copy_words, language_words, read_words

_SHORT = tuple(month[:3] for month in MONTHS)


def import_page(
    frame: Frame, overview: ImportOverview, pages: dict[str, str]
) -> ImportPage:
    """import.html; ``pages`` are the addresses of articles that have a page, by id."""
    reasons = overview.reasons()
    known = {file.path for file in overview.files}
    return ImportPage(
        frame=frame,
        holds=tuple(read_words(overview)),
        earliest=overview.earliest,
        latest=overview.latest,
        troubled=tuple(
            FileLine(file=file, quarantined=reasons.get(file.path, ()))
            for file in overview.files
            if not file.is_in_order or file.path in reasons
        ),
        elsewhere=tuple(
            one for name in reasons if name not in known for one in reasons[name]
        ),
        whole=tuple(
            file
            for file in overview.files
            if file.is_in_order and file.path not in reasons
        ),
        remarks=overview.remarks,
        languages=tuple(
            Counted(words=language_words(share), articles=share.articles)
            for share in overview.languages
        ),
        set_aside=tuple(
            GroupMember(article=article, page=pages.get(article.id), how=None)
            for article in overview.set_aside
        ),
        date_origins=tuple(
            Counted(words=share.name or "not known", articles=share.articles)
            for share in overview.date_origins
        ),
        years=tuple(_years(overview)),
        groups=tuple(_members(group, pages) for group in overview.groups),
    )


def _members(group: CopyGroup, pages: dict[str, str]) -> tuple[GroupMember, ...]:
    def member(article: ListedArticle, how: str | None) -> GroupMember:
        return GroupMember(article=article, page=pages.get(article.id), how=how)

    return (
        member(group.leading, None),
        *(member(each.article, copy_words(each.copy)) for each in group.copies),
    )


def _years(overview: ImportOverview) -> Iterator[YearTable]:
    years = sorted({month[:4] for month in overview.months})
    for year in years:
        at = {
            int(month[5:]): place
            for place, month in enumerate(overview.months)
            if month[:4] == year
        }
        rows = [_row(outlet.outlet, outlet.counts, at) for outlet in overview.outlets]
        sums = [sum(numbers) for numbers in zip(*_counts(overview), strict=True)]
        yield YearTable(
            year=year,
            months=_SHORT,
            rows=tuple(row for row in rows if row.total),
            sums=_row(None, sums, at),
        )


def _counts(overview: ImportOverview) -> list[tuple[int, ...]]:
    return [outlet.counts for outlet in overview.outlets]


def _row(outlet: str | None, counts: Sequence[int], at: dict[int, int]) -> YearRow:
    months = tuple(counts[at[month]] if month in at else None for month in range(1, 13))
    return YearRow(
        outlet=outlet, counts=months, total=sum(each or 0 for each in months)
    )
