"""A study's files -> its record: all of them, or those that were quarantined."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from truceline.documents import (
    Again,
    FileCount,
    Found,
    Note,
    ReadArticle,
    Unread,
    find_documents,
    read_files,
)
from truceline.documents.reports import shortened
from truceline.model import Article
from truceline.model.imports import ArticleOrigins, ImportedFile, Remarked, file_of
from truceline.pipeline.copies import screen_copies
from truceline.pipeline.settings import Study
from truceline.record import Record, UnreadRow, open_record

Read = ReadArticle | Unread | Note | FileCount


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSoFar:
    """How far an import has come: files of all files, and the articles in them."""

    files: int
    of_files: int
    articles: int


Tell = Callable[[ReadSoFar], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import found.

    ``removed`` are articles of the record whose files are gone; they stay in it.
    ``replaced`` are files that hold another text now; the one before has left the record.
    ``repaired`` are files that were quarantined, whole or in part, and no longer are.
    """

    new: int
    unchanged: int
    changed: int
    unread: tuple[Unread, ...]
    notes: tuple[Note, ...]
    removed: tuple[str, ...]
    replaced: tuple[str, ...]
    repaired: tuple[str, ...]

    @property
    def read(self) -> int:
        """How many articles were read."""
        return self.new + self.unchanged + self.changed


def import_articles(
    study: Study, *, today: date, retry: bool = False, tell: Tell | None = None
) -> ImportReport:
    """Brings the record up to the study's files.

    An article leaves it only for another one from the same file. ``retry`` goes through
    the files alone that were quarantined, whole or in part. ``tell`` is called as files
    are read.
    """
    with open_record(study.record, create=True) as record:
        if retry:
            left_out = {row.path for row in record.unread()}
            # An article of a bundle is named by its place in a file; a folder that was
            # closed may have a name of that form itself.
            only = left_out | set(map(file_of, left_out))
            return import_into(record, study, today=today, only=only, tell=tell)
        return import_into(record, study, today=today, tell=tell)


def import_into(
    record: Record,
    study: Study,
    *,
    today: date,
    only: Collection[str] | None = None,
    tell: Tell | None = None,
) -> ImportReport:
    """The same for a record that is open; ``only`` are the names of files to read."""
    known = {article.id: article.path for article in record.imports.listed()}
    again = None
    if only is not None:
        again = _again(record, frozenset(only))
        known = {key: path for key, path in known.items() if file_of(path) in only}
    items = read_files(
        study.articles,
        today=today,
        sources=study.sources,
        how=study.how,
        again=again,
    )
    found = _Sorted(items if tell is None else _told(items, study, again, tell))
    kept = record.keep_articles(found.articles())
    before = {row.path for row in record.unread()}
    record.keep_unread(
        [_unread_row(unread) for unread in found.unread],
        paths=before if only is None else only,
    )
    record.imports.keep_files(found.files, found.remarks(), paths=only)
    record.imports.keep_origins(found.origins)
    gone = {key: path for key, path in known.items() if key not in found.paths}
    taken = _places_taken(found.paths, known)
    replaced = {key: path for key, path in gone.items() if path in taken}
    record.drop_articles(replaced)
    screen_copies(record)
    # A file that cannot be read today has not gone.
    unread = {Path(file_of(each.path)) for each in found.unread}
    still = {row.path for row in record.unread()}
    return ImportReport(
        new=kept.new,
        unchanged=kept.unchanged,
        changed=kept.changed,
        unread=tuple(found.unread),
        notes=tuple(found.notes),
        removed=tuple(
            path
            for key, path in gone.items()
            if key not in replaced and unread.isdisjoint(_at_and_above(path))
        ),
        replaced=tuple(replaced.values()),
        repaired=tuple(sorted(set(map(file_of, before)) - set(map(file_of, still)))),
    )


def _again(record: Record, names: frozenset[str]) -> Again:
    return Again(
        names=names,
        kept=tuple(
            (article.id, article.sha256, article.path)
            for article in record.articles()
            if file_of(article.path) not in names
        ),
    )


def _told(
    items: Iterable[Read], study: Study, again: Again | None, tell: Tell
) -> Iterator[Read]:
    """The items, and after each article and each file how far the run has come."""
    found = find_documents(study.articles, sources=study.sources)
    of_files = sum(
        isinstance(each, Found) and (again is None or again.wants(each))
        for each in found
    )
    files = articles = 0
    for item in items:
        yield item
        files += isinstance(item, FileCount)
        articles += isinstance(item, ReadArticle)
        if isinstance(item, FileCount | ReadArticle):
            tell(ReadSoFar(files=files, of_files=of_files, articles=articles))


class _Sorted:
    """One pass over what the documents stage gives: articles on, reports aside."""

    def __init__(self, items: Iterable[Read]) -> None:
        self._items = items
        self.unread: list[Unread] = []
        self.notes: list[Note] = []
        self.files: list[ImportedFile] = []
        self.origins: list[ArticleOrigins] = []
        self.paths: dict[str, str] = {}

    def articles(self) -> Iterator[Article]:
        for item in self._items:
            match item:
                case ReadArticle():
                    self.paths[item.article.id] = item.article.path
                    self.origins.append(_origins(item))
                    yield item.article
                case Unread():
                    self.unread.append(item)
                case Note():
                    self.notes.append(item)
                case FileCount():
                    self.files.append(_imported(item))

    def remarks(self) -> list[Remarked]:
        return [Remarked(path=note.path, remark=note.remark) for note in self.notes]


def _origins(read: ReadArticle) -> ArticleOrigins:
    origins = read.origins
    return ArticleOrigins(
        article_id=read.article.id,
        date=origins.date.value,
        title=origins.title and origins.title.value,
        outlet=origins.outlet and origins.outlet.value,
        url=origins.url and origins.url.value,
        authors=origins.authors and origins.authors.value,
    )


def _imported(count: FileCount) -> ImportedFile:
    return ImportedFile(
        path=count.path,
        format=count.format,
        read=count.read,
        quarantined=count.quarantined,
        missing=count.missing,
        is_whole=count.is_whole,
    )


def _places_taken(found: dict[str, str], known: dict[str, str]) -> set[str]:
    """The paths whose article of before must give way to the one that was read now.

    A file holds one article. In a bundle the rows move up when one is taken out, so only
    an article that was not known before takes another's place.
    """
    return {
        path for key, path in found.items() if key not in known or file_of(path) == path
    }


def _unread_row(unread: Unread) -> UnreadRow:
    shown = "" if unread.value is None else f" ({shortened(unread.value)!r})"
    return UnreadRow(
        path=unread.path,
        line=unread.line,
        reason=f"{unread.reason}{shown}",
        remedy=unread.remedy,
    )


def _at_and_above(path: str) -> tuple[Path, ...]:
    file = Path(file_of(path))
    return (file, *file.parents)
