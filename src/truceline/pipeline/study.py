"""A study's first stages in their order: import, then code what changed.

What is coded is kept as it comes, so a run that is
stopped loses at most the articles it was at, and the next run goes on from there.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date

from truceline.documents import Note, Unread
from truceline.model import CodedArticle
from truceline.pipeline.code_articles import (
    ChunkCoder,
    code_articles,
    code_side_by_side,
    has_failed,
)
from truceline.pipeline.crew import Crew
from truceline.pipeline.decided import open_decided
from truceline.pipeline.imports import ImportReport, import_into
from truceline.pipeline.settings import Study
from truceline.pipeline.tools import MakesTools, ToolsWanted
from truceline.record import Record, RecordCounts, open_record
from truceline.review import read_decisions


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyReport:
    """What a run did: the import, the articles coded anew, and what the record holds.

    ``failed`` are the paths of those that could not be coded. ``lost`` are sentences on
    decisions of people that find their rows no longer.
    """

    imported: ImportReport
    coded: int
    failed: tuple[str, ...]
    counts: RecordCounts
    lost: tuple[str, ...] = ()


def code_study(
    study: Study,
    *,
    today: date,
    tools: MakesTools | None = None,
    tell: Callable[[int], None] | None = None,
) -> StudyReport:
    """Imports, then codes what is new, changed, or was coded by other versions.

    Then looks for the rows of what people decided; a broken file of theirs stops the run
    before it begins.

    ``tell`` is called with the number of articles coded so far. The language model is
    loaded only if there is something to code.
    """
    read_decisions(study.folder)
    report = _code(study, today=today, tools=tools, tell=tell)
    with open_decided(study) as decided:
        return replace(report, lost=decided.lost())


def _code(
    study: Study,
    *,
    today: date,
    tools: MakesTools | None,
    tell: Callable[[int], None] | None,
) -> StudyReport:
    make = tools or ToolsWanted(
        codebook=study.codebook,
        processes=study.processes,
        model=study.model,
        coder=study.coder,
    )
    # Asked first: a broken codebook stops here, the record untouched.
    expected = make.expected()
    with open_record(study.record, create=True) as record:
        imported = import_into(record, study, today=today)
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
