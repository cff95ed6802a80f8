"""Imported files kept byte for byte in a study, each with what it was and when it came.

A snapshot is never changed. Importing a newer file makes another one beside it, so what
was counted from the old one can be counted again.
"""

import hashlib
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import mkdtemp

import msgspec

from truceline.errors import IncidentError
from truceline.incidents.imported import Imported
from truceline.incidents.readers import read_dataset
from truceline.model import Dataset, Snapshot

FOLDER = "snapshots"
LABEL = "snapshot.json"
DIGITS = 8

# "GEDEvent_v23_1.csv", "ged191.csv", "GEDEvent_v24_0_10.csv"
_VERSION = re.compile(r"v(\d{1,2})[._](\d{1,2})(?:[._](\d{1,2}))?|ged(\d{2})(\d)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptImport:
    """What an import did; ``is_new`` is False where the very file was there already."""

    snapshot: Snapshot
    imported: Imported
    is_new: bool
    before: Snapshot | None


def keep_snapshot(
    study: Path,
    file: Path,
    *,
    dataset: Dataset | None,
    version: str | None,
    today: date,
) -> KeptImport:
    """Reads a file and keeps it in the study's folder of snapshots.

    ``before`` is the latest snapshot of the same data set that was there. Raises
    IncidentError for a file that cannot be read or gives nothing.
    """
    imported = read_dataset(file, dataset)
    if not imported.kept:
        raise IncidentError(
            f"{file}: none of its {imported.rows:,} rows can be used; nothing is imported"
        )
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    known = snapshots_in(study)
    same = next((each for each in known if each.sha256 == digest), None)
    earlier = [
        each
        for each in known
        if each.dataset is imported.dataset and each.sha256 != digest
    ]
    before = earlier[-1] if earlier else None
    if same is not None and same.dataset is imported.dataset:
        return KeptImport(snapshot=same, imported=imported, is_new=False, before=before)
    snapshot = _snapshot(file, imported, digest, len(known) + 1, version, today)
    _write(study / FOLDER, snapshot, file)
    return KeptImport(snapshot=snapshot, imported=imported, is_new=True, before=before)


def snapshots_in(study: Path) -> tuple[Snapshot, ...]:
    """The snapshots of a study in the order they came; none where it has no folder."""
    labels = sorted((study / FOLDER).glob(f"*/{LABEL}"))
    return tuple(_read_label(label) for label in labels)


def find_snapshot(study: Path, wanted: str | None) -> Snapshot:
    """The snapshot with an id, or of a data set; the latest of incidents if not named."""
    known = snapshots_in(study)
    if wanted is None:
        found = [each for each in known if each.dataset in INCIDENTS]
    else:
        found = [each for each in known if wanted in (each.id, each.dataset.value)]
    if found:
        return found[-1]
    listed = ", ".join(each.id for each in known) or "none"
    what = "of incidents" if wanted is None else f"named {wanted!r}"
    raise IncidentError(
        f"{study}: there is no snapshot {what}; the study has: {listed}. Bring a file in "
        "with 'truceline incidents import STUDY FILE'"
    )


INCIDENTS = (Dataset.GED, Dataset.ACLED)


def read_snapshot(study: Path, snapshot: Snapshot) -> Imported:
    """The records of a snapshot; refuses one whose file is not what it was."""
    file = snapshot_file(study, snapshot)
    try:
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError as error:
        raise IncidentError(
            f"{file}: the snapshot's file cannot be read ({error.strerror}); bring it in "
            "again"
        ) from error
    if digest != snapshot.sha256:
        raise IncidentError(
            f"{file}: the file was changed since it was imported; put the old one back, "
            f"or remove the folder {file.parent.name} and import it anew"
        )
    return read_dataset(file, snapshot.dataset)


def snapshot_file(study: Path, snapshot: Snapshot) -> Path:
    """Where the file of a snapshot lies."""
    return study / FOLDER / snapshot.id / snapshot.file


def _snapshot(
    file: Path,
    imported: Imported,
    digest: str,
    number: int,
    version: str | None,
    today: date,
) -> Snapshot:
    span = imported.span
    return Snapshot(
        id=f"{number:04}-{imported.dataset}-{digest[:DIGITS]}",
        dataset=imported.dataset,
        version=version or _version_in(file.name),
        imported=today,
        sha256=digest,
        file=f"data{_ending(file)}",
        named=file.name,
        rows=imported.rows,
        kept=imported.kept,
        left_out=len(imported.left_out),
        first=span[0] if span else None,
        last=span[1] if span else None,
    )


def _version_in(name: str) -> str | None:
    """The version of a data set that its file is named after, as UCDP names its files."""
    found = _VERSION.search(name.casefold())
    if found is None:
        return None
    return ".".join(part for part in found.groups() if part is not None)


def _ending(file: Path) -> str:
    packed = file.suffix.casefold() in (".gz", ".zip")
    return "".join(file.suffixes[-2:]) if packed else file.suffix or ".csv"


def _write(folder: Path, snapshot: Snapshot, file: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
        draft = Path(mkdtemp(prefix=".draft-", dir=folder))
        try:
            draft.chmod(0o755)
            shutil.copyfile(file, draft / snapshot.file)
            label = msgspec.json.format(msgspec.json.encode(snapshot), indent=2)
            (draft / LABEL).write_bytes(label + b"\n")
            draft.rename(folder / snapshot.id)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    except OSError as error:
        raise IncidentError(
            f"{folder}: the snapshot cannot be written ({error.strerror}); make room, or "
            "make the folder writable"
        ) from error


def _read_label(label: Path) -> Snapshot:
    try:
        return msgspec.json.decode(label.read_bytes(), type=Snapshot)
    except (OSError, msgspec.MsgspecError) as error:
        raise IncidentError(
            f"{label}: the label of a snapshot cannot be read ({error}); put it back, or "
            "remove its folder and import the file again"
        ) from error


def versions_of(snapshots: Iterable[Snapshot]) -> str:
    """The snapshots in words, for the foot of a report."""
    return "; ".join(
        f"{each.dataset.upper()} {each.version or 'of unknown version'}, imported "
        f"{each.imported}, SHA-256 {each.sha256[:16]}…"
        for each in snapshots
    )
