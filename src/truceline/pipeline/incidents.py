"""A study's snapshots of incident data: bringing them in, and counting them by day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from truceline.codebook import load_codebook, shipped_codebook
from truceline.codebook.source import process_folders
from truceline.errors import IncidentError
from truceline.incidents import (
    Counted,
    Imported,
    IncidentActors,
    KeptImport,
    SnapshotChanges,
    Wanted,
    compare_incidents,
    count_by_day,
    find_pledge,
    find_snapshot,
    judge_scope,
    keep_snapshot,
    read_actors_of,
    read_dataset,
    read_pledges,
    read_snapshot,
    snapshots_in,
)
from truceline.model import (
    Dataset,
    Incident,
    ListedAgreement,
    ListedTruce,
    Pledge,
    ScopeVerdict,
)
from truceline.pipeline.settings import Study
from truceline.pipeline.tools import codebook_folders


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentImport:
    """An import, and what it changed; ``changes`` is None without one before it."""

    kept: KeptImport
    changes: SnapshotChanges | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedFrom:
    """A series with the words for where it was counted."""

    counted: Counted
    source: str
    imported: Imported


def import_incidents(
    study: Study,
    file: Path,
    *,
    dataset: Dataset | None,
    version: str | None,
    today: date,
) -> IncidentImport:
    """Keeps a file among the study's snapshots and tells what it changed."""
    kept = keep_snapshot(
        study.folder, file, dataset=dataset, version=version, today=today
    )
    changes = None
    if kept.is_new and kept.before is not None and kept.imported.incidents:
        before = read_snapshot(study.folder, kept.before)
        changes = compare_incidents(before.incidents, kept.imported.incidents)
    return IncidentImport(kept=kept, changes=changes)


def count_study(study: Study, snapshot: str | None, wanted: Wanted) -> CountedFrom:
    """The series of a study's snapshot, by default its latest of incidents."""
    found = find_snapshot(study.folder, snapshot)
    imported = read_snapshot(study.folder, found)
    actors = study_actors(study.codebook, study.processes)
    version = f" {found.version}" if found.version else ""
    return CountedFrom(
        counted=_counted(imported, wanted, actors),
        source=f"{found.dataset.upper()}{version}, snapshot {found.id}",
        imported=imported,
    )


def count_file(file: Path, wanted: Wanted) -> CountedFrom:
    """The series of a file that no study keeps, with the codebook that ships."""
    imported = read_dataset(file)
    return CountedFrom(
        counted=_counted(imported, wanted, study_actors(None, None)),
        source=f"{imported.dataset.upper()}, {file.name}",
        imported=imported,
    )


def judge_study(
    study: Study, snapshot: str | None, pledge: str
) -> tuple[Pledge, tuple[ScopeVerdict, ...]]:
    """A verdict on every incident that touches the days of a pledge, or has no day."""
    wanted = find_pledge(read_pledges(study.folder), pledge, study.folder)
    found = find_snapshot(study.folder, snapshot)
    imported = read_snapshot(study.folder, found)
    actors = study_actors(study.codebook, study.processes)
    return wanted, tuple(
        judge_scope(incident, wanted, dataset=imported.dataset, actors=actors)
        for incident in imported.incidents
        if touches(incident, wanted)
    )


def touches(incident: Incident, pledge: Pledge) -> bool:
    """Whether an incident shares a day with what is tested of a pledge."""
    last = pledge.last_tested
    starts = pledge.start is None or pledge.start <= incident.last
    return starts and (last is None or incident.first <= last)


def listed_truces(
    study: Study, place: str | None
) -> tuple[ListedTruce | ListedAgreement, ...]:
    """The truces and agreements of the latest snapshot of each list, of one place or all.

    Raises IncidentError for a study without such a list.
    """
    latest = {
        each.dataset: each
        for each in snapshots_in(study.folder)
        if each.dataset in (Dataset.CEASEFIRES, Dataset.PAX)
    }
    if not latest:
        raise IncidentError(
            f"{study.folder}: there is no list of truces or agreements; bring one in with "
            "'truceline incidents import STUDY FILE'"
        )
    found: list[ListedTruce | ListedAgreement] = []
    for snapshot in latest.values():
        imported = read_snapshot(study.folder, snapshot)
        found += [each for each in imported.truces if _is_of(each.location, place)]
        found += [each for each in imported.agreements if _is_of(each.country, place)]
    return tuple(found)


def _is_of(listed: str | None, place: str | None) -> bool:
    return place is None or place.casefold() in (listed or "").casefold()


def study_actors(
    codebook: Path | None, processes: tuple[str, ...] | None
) -> IncidentActors:
    """The names of incident data for a study's codebook, its own tables last."""
    folders = codebook_folders(codebook)
    base = folders.base or shipped_codebook()
    loaded = load_codebook(
        overlay=folders.overlay, base=folders.base, processes=processes
    )
    return read_actors_of(loaded, _tables(base, processes, folders.overlay))


def _tables(
    base: Path, processes: tuple[str, ...] | None, overlay: Path | None
) -> Iterator[Path]:
    yield base
    for name, folder in process_folders(base).items():
        if processes is None or name in processes:
            yield folder
    if overlay is not None:
        yield overlay


def _counted(imported: Imported, wanted: Wanted, actors: IncidentActors) -> Counted:
    if not imported.incidents:
        raise IncidentError(
            f"{imported.file}: this is no list of incidents, so nothing can be counted in "
            "it; a table of daily counts goes to 'truceline test --series' as it is"
        )
    return count_by_day(
        imported.incidents, wanted, dataset=imported.dataset, actors=actors
    )
