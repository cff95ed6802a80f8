"""Whether all that truceline needs is there and whole: one line for each thing."""

import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path

from truceline import __version__
from truceline.codebook import check_codebook
from truceline.errors import (
    CodebookError,
    ModelError,
    RecordError,
    ReviewError,
    StudyError,
)
from truceline.pipeline.odd_dates import (
    OddDate,
    find_odd_dates,
    find_promises_without_term,
)
from truceline.pipeline.settings import Study, is_study, open_study
from truceline.pipeline.tools import (
    USUAL_MODEL,
    codebook_folders,
    load_study_codebook,
)
from truceline.process import UnknownKind

# So many claims of one sort a reader of the terminal goes through.
MOST_TOLD = 10
# What is odd about a date, and what can be done about it.
_ODD = {
    UnknownKind.DATE_AFTER_REPORT: "see whether the article's own date is right; if it "
    "is, truceline decide correct STUDY {row} date=…, or accept the row as it is",
    UnknownKind.BEFORE_STUDY: "fine where the article looks back; else truceline decide "
    "correct STUDY {row} date=…",
    UnknownKind.NO_TERM: "see its reports with 'truceline show --events'; a promise "
    "without a term is followed, but never falls due",
}
_ROWS = {
    UnknownKind.DATE_AFTER_REPORT: "claim",
    UnknownKind.BEFORE_STUDY: "claim",
    UnknownKind.NO_TERM: "event",
}

_LIBRARIES = ("spacy", "sqlalchemy", "alembic", "jinja2", "click", "msgspec", "pyyaml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at; ``remedy`` is None where nothing is wrong.

    A doubt is something to look at that stops nothing.
    """

    what: str
    remedy: str | None = None
    is_doubt: bool = False


def examine(folder: Path, *, settings: tuple[str, ...] = ()) -> Iterator[Finding]:
    """What is there and what is wrong, for a study or, elsewhere, for the program."""
    yield Finding(what=f"truceline {__version__} on Python {platform.python_version()}")
    yield from map(_library, _LIBRARIES)
    study: Study | None = None
    if is_study(folder) or settings:
        try:
            study = open_study(folder, settings=settings)
        except StudyError as error:
            for line in f"{error}".splitlines():
                yield _wrong(line, "see project.toml")
        else:
            yield Finding(what=f"study '{study.name}' in {folder}")
    else:
        yield Finding(what=f"no study in {folder}; only the program was looked at")
    yield _model(study.model if study and study.model else USUAL_MODEL)
    yield from _codebook(
        study.codebook if study else None, study.processes if study else None
    )
    if study is not None:
        yield from _writable(study)
        yield from _record(study.record)
        yield from _decisions(study)
        yield from _odd_dates(study)


def _library(name: str) -> Finding:
    try:
        return Finding(what=f"{name} {metadata.version(name)}")
    except metadata.PackageNotFoundError:
        return Finding(
            what=f"{name} is not installed", remedy="install truceline again"
        )


def _model(name: str) -> Finding:
    from truceline.language.reader import Reader

    try:
        return Finding(what=f"language model {Reader(name).version}")
    except ModelError as error:
        return _wrong(f"{error}", "install the model")


def _codebook(
    folder: Path | None, processes: tuple[str, ...] | None
) -> Iterator[Finding]:
    folders = codebook_folders(folder)
    found = check_codebook(
        overlay=folders.overlay, base=folders.base, processes=processes
    )
    for one in found:
        wrong = _wrong(f"{one}", "correct the file")
        yield replace(wrong, is_doubt=one.is_warning)
    if all(one.is_warning for one in found):
        yield Finding(what="the codebook has no faults")


def _writable(study: Study) -> Iterator[Finding]:
    for place in dict.fromkeys((study.record.parent, study.site.parent)):
        if os.access(place, os.W_OK | os.X_OK):
            yield Finding(what=f"{place} can be written to")
        else:
            yield Finding(
                what=f"{place} cannot be written to",
                remedy="allow writing to it, or move the record and the site elsewhere "
                "with 'record' and 'site' in project.toml",
            )


def _record(file: Path) -> Iterator[Finding]:
    from truceline.record import open_record

    if not file.exists():
        yield Finding(what=f"no record yet at {file}; 'truceline code' makes it")
        return
    try:
        with open_record(file) as record:
            faults = record.check()
            counts = record.counts()
    except RecordError as error:
        yield _wrong(f"{error}", "see the message")
        return
    for fault in faults:
        yield _wrong(fault, "see the message")
    if not faults:
        yield Finding(
            what=f"the record is whole: {counts.articles} articles, {counts.coded} coded"
        )


def _decisions(study: Study) -> Iterator[Finding]:
    from truceline.pipeline.decided import open_decided
    from truceline.review import FILE_NAME, read_decisions

    if not study.record.exists() or not (study.folder / FILE_NAME).exists():
        return
    try:
        made = read_decisions(study.folder)
        with open_decided(study) as decided:
            lost = decided.lost()
    except (CodebookError, RecordError, ReviewError) as error:
        for line in f"{error}".splitlines():
            yield _wrong(line, "correct the file")
        return
    for sentence in lost:
        yield _wrong(sentence, "see the message")
    if not lost:
        yield Finding(what=f"all {len(made)} decisions find their rows")


def _odd_dates(study: Study) -> Iterator[Finding]:
    """Claims with dates that cannot be, then from before the study, then promises."""
    from truceline.pipeline.decided import open_decided

    if not study.record.exists():
        return
    by_kind: dict[str, list[OddDate]] = {kind: [] for kind in _ODD}
    try:
        codebook = load_study_codebook(study.codebook, study.processes)
        with open_decided(study) as decided:
            counts = decided.record.counts()
            first, last = counts.earliest, counts.latest
            if first is None or last is None:
                return
            for one in (
                *find_odd_dates(decided.claims(), first=first),
                *find_promises_without_term(decided, codebook, as_of=last),
            ):
                by_kind[one.kind].append(one)
    except (CodebookError, RecordError, ReviewError):
        return  # What is wrong with these files has been told above.
    for kind, remedy in _ODD.items():
        found = by_kind[kind]
        for one in found[:MOST_TOLD]:
            yield Finding(
                what=f"{one.path} {_ROWS[kind]} {one.row} {one.field}: {one.says}",
                remedy=remedy.format(row=one.row),
                is_doubt=True,
            )
        if len(found) > MOST_TOLD:
            yield Finding(
                what=f"{len(found) - MOST_TOLD:,} more of this sort ({kind})",
                remedy="'truceline state --json' lists all under 'unknowns'",
                is_doubt=True,
            )
    if not any(by_kind.values()):
        yield Finding(what="no date is odd and no promise without a term")


def _wrong(message: str, otherwise: str) -> Finding:
    """A finding from a message, which has its remedy behind a semicolon."""
    what, mark, remedy = message.rpartition("; ")
    return (
        Finding(what=what, remedy=remedy)
        if mark
        else Finding(what=message, remedy=otherwise)
    )
