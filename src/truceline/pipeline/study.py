"""A study's first stages in their order: import, then code what changed.

What is coded is kept as it comes, so a run that is
stopped loses at most the articles it was at, and the next run goes on from there.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from truceline.documents import Note, Unread, read_documents
from truceline.documents.reports import shortened
from truceline.model import Article, CodedArticle
from truceline.pipeline.code_articles import (
    ChunkCoder,
    code_articles,
    code_side_by_side,
    has_failed,
)
from truceline.pipeline.crew import Crew
from truceline.pipeline.settings import Study
from truceline.pipeline.tools import MakesTools, ToolsWanted
from truceline.record import Record, RecordCounts, UnreadRow, open_record

# What stands behind the name of a bundle for one of its articles.
_ROW = re.compile(r"(?<=.)#[0-9]+$", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import found.

    ``removed`` are articles of the record whose files are gone; they stay in it.
    ``replaced`` are files that hold another text now; the one before has left the record.
    """

    new: int
    unchanged: int
    changed: int
    unread: tuple[Unread, ...]
    notes: tuple[Note, ...]
    removed: tuple[str, ...]
    replaced: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyReport:
    """What a run did: the import, the articles coded anew, and what the record holds.

    ``failed`` are the paths of those that could not be coded.
    """

    imported: ImportReport
    coded: int
    failed: tuple[str, ...]
    counts: RecordCounts


def import_articles(study: Study, *, today: date) -> ImportReport:
    """Brings the record up to the study's files.

    An article leaves it only for another one from the same file.
    """
    with open_record(study.record, create=True) as record:
        return _import(study, record, today)


def code_study(
    study: Study,
    *,
    today: date,
    tools: MakesTools | None = None,
    tell: Callable[[int], None] | None = None,
) -> StudyReport:
    """Imports, then codes what is new, changed, or was coded by other versions.

    ``tell`` is called with the number of articles coded so far. The language model is
    loaded only if there is something to code.
    """
    make = tools or ToolsWanted(
        codebook=study.codebook, processes=study.processes, model=study.model
    )
    # Asked first: a broken codebook stops here, the record untouched.
    expected = make.expected()
    with open_record(study.record, create=True) as record:
        imported = _import(study, record, today)
        if expected is not None and next(record.uncoded(expected), None) is None:
            return StudyReport(
                imported=imported, coded=0, failed=(), counts=record.counts()
            )
    coder = ChunkCoder(make(), keepable)
    with ExitStack() as stack:
        crew = None
        if study.jobs > 1:
            # Started while the record is closed: an open database must not be forked.
            crew = stack.enter_context(Crew(coder, jobs=study.jobs))
        record = stack.enter_context(open_record(study.record))
        waiting = record.uncoded(coder.tools.coded_by)
        results = (
            code_articles(waiting, coder)
            if crew is None
            else code_side_by_side(waiting, crew)
        )
        failed: list[str] = []
        coded = record.keep_codings(_told(results, failed, tell))
        return StudyReport(
            imported=imported,
            coded=coded - len(failed),
            failed=tuple(failed),
            counts=record.counts(),
        )


def keepable(coded: CodedArticle) -> CodedArticle:
    """The coded article itself; refuses (RecordError) what the record would refuse.

    Asked for one article at a time, so that it cannot stop those beside it.
    """
    Record.refuse_unkeepable(coded)
    return coded


class _Sorted:
    """One pass over what the documents stage gives: articles on, reports aside."""

    def __init__(self, items: Iterable[Article | Unread | Note]) -> None:
        self._items = items
        self.unread: list[Unread] = []
        self.notes: list[Note] = []
        self.paths: dict[str, str] = {}

    def articles(self) -> Iterator[Article]:
        for item in self._items:
            if isinstance(item, Article):
                self.paths[item.id] = item.path
                yield item
            elif isinstance(item, Unread):
                self.unread.append(item)
            else:
                self.notes.append(item)


def _import(study: Study, record: Record, today: date) -> ImportReport:
    known = {article.id: article.path for article in record.articles()}
    items = read_documents(
        study.articles, today=today, sources=study.sources, how=study.how
    )
    found = _Sorted(items)
    kept = record.keep_articles(found.articles())
    record.keep_unread(
        [_unread_row(unread) for unread in found.unread],
        paths=[row.path for row in record.unread()],
    )
    gone = {key: path for key, path in known.items() if key not in found.paths}
    taken = _places_taken(found.paths, known)
    replaced = {key: path for key, path in gone.items() if path in taken}
    record.drop_articles(replaced)
    # A file that cannot be read today has not gone.
    unread = {Path(_file_of(each.path)) for each in found.unread}
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
    )


def _places_taken(found: dict[str, str], known: dict[str, str]) -> set[str]:
    """The paths whose article of before must give way to the one that was read now.

    A file holds one article. In a bundle the rows move up when one is taken out, so only
    an article that was not known before takes another's place.
    """
    return {
        path
        for key, path in found.items()
        if key not in known or _file_of(path) == path
    }


def _told(
    results: Iterable[CodedArticle | Unread | Note],
    failed: list[str],
    tell: Callable[[int], None] | None,
) -> Iterator[CodedArticle]:
    articles = (each for each in results if isinstance(each, CodedArticle))
    for number, coded in enumerate(articles, start=1):
        if has_failed(coded):
            failed.append(coded.article.path)
        if tell is not None:
            tell(number)
        yield coded


def _unread_row(unread: Unread) -> UnreadRow:
    shown = "" if unread.value is None else f" ({shortened(unread.value)!r})"
    return UnreadRow(
        path=unread.path,
        line=unread.line,
        reason=f"{unread.reason}{shown}",
        remedy=unread.remedy,
    )


def _file_of(path: str) -> str:
    return _ROW.sub("", path)


def _at_and_above(path: str) -> tuple[Path, ...]:
    file = Path(_file_of(path))
    return (file, *file.parents)
