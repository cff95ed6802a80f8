"""The files of a codebook folder: which belong there, which are missing or unknown."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from truceline.codebook.faults import CodebookFault, name_known

SINGLE_FILES = (
    "codebook.yaml",
    "cues.yaml",
    "factuality.yaml",
    "issues.yaml",
    "roles.yaml",
    "tracks.yaml",
)
# A codebook without them is whole: only measuring needs the pairs, without rules of
# conditions none is found, without rules of phases no track moves, without those of
# promises none is followed, without those of terms they have none, without things any
# thing may act, and without single offices no two holders contradict each other.
EXTRA_FILES = (
    "commitments.yaml",
    "conditions.yaml",
    "offices.yaml",
    "pairs.yaml",
    "phases.yaml",
    "terms.yaml",
    "things.yaml",
)
FOLDERS = ("actors", "events")
# Folders of a codebook with the actors, tracks and words of one peace process each.
PROCESSES = "processes"
# Rows of odd values, read by the stage that meets them and not by this package.
# Tables of places are read by the gazetteer, which has a form of its own.
PLACES = "places"
LOOKUPS = "lookups"
# What the articles suggest; it counts only once a person has moved it into actors/.
PROPOSED_FILE = "proposed.yaml"
# The folder of a codebook and that of a study, as the record names them.
BASE = "codebook"
OVERLAY = "overlay"
YAML_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Source:
    """One file of a codebook folder and the list that its faults go to.

    ``shown`` is its path as the caller would write it, ``name`` its path inside the
    folder, ``shelf`` what the folder is called in the record.
    """

    path: Path
    name: str
    shelf: str
    faults: list[CodebookFault]

    @property
    def is_overlay(self) -> bool:
        """Whether the folder is laid over another."""
        return self.shelf != BASE

    @property
    def shown(self) -> str:
        """The path for messages."""
        return self.path.as_posix()

    @property
    def where(self) -> str:
        """The path for the record: the same on every machine."""
        return f"{self.shelf}/{self.name}"

    def fault(
        self, line: int | None, field: str | None, *, problem: str, remedy: str
    ) -> None:
        """Keeps one fault of this file."""
        self._keep(line, field, problem, remedy, is_warning=False)

    def warn(
        self, line: int | None, field: str | None, *, problem: str, remedy: str
    ) -> None:
        """Keeps one warning of this file, which stops nothing."""
        self._keep(line, field, problem, remedy, is_warning=True)

    def _keep(
        self,
        line: int | None,
        field: str | None,
        problem: str,
        remedy: str,
        *,
        is_warning: bool,
    ) -> None:
        self.faults.append(
            CodebookFault(
                path=self.shown,
                line=line,
                field=field,
                problem=problem,
                remedy=remedy,
                is_warning=is_warning,
            )
        )


def find_sources(
    folder: Path, faults: list[CodebookFault], *, shelf: str = BASE
) -> list[Source]:
    """The files to read, by name; unknown ones, and missing ones of a base, are faults.

    Any ``shelf`` but that of a base holds files that are laid over others.
    """
    root = Source(folder, "", shelf, faults)
    if not folder.is_dir():
        problem = "this file is not a folder" if folder.exists() else "no such folder"
        root.fault(None, None, problem=problem, remedy="give the folder of a codebook")
        return []
    names = sorted(_yaml_names(folder, root))
    sources = [
        Source(folder / name, name, shelf, faults)
        for name in names
        if not _is_left_alone(name, is_overlay=root.is_overlay)
    ]
    known = [source for source in sources if _is_known(source)]
    if not root.is_overlay:
        _ask_for_missing(root, {source.name for source in known})
    return known


def process_folders(base: Path) -> dict[str, Path]:
    """The peace processes that a codebook brings along, by name, with their folders."""
    top = base / PROCESSES
    if not top.is_dir():
        return {}
    folders = (path for path in top.iterdir() if not path.name.startswith("."))
    return {path.name: path for path in sorted(folders) if path.is_dir()}


def _is_left_alone(name: str, *, is_overlay: bool) -> bool:
    top = PurePosixPath(name).parts[0]
    return top in (LOOKUPS, PLACES, PROPOSED_FILE) or (
        top == PROCESSES and not is_overlay
    )


def _yaml_names(folder: Path, root: Source) -> Iterator[str]:
    def refuse(error: OSError) -> None:
        root.fault(
            None,
            None,
            problem=f"the folder {error.filename} cannot be read: {error.strerror}",
            remedy="make it readable",
        )

    for parent, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if name.lower().endswith(YAML_ENDINGS) and not name.startswith("."):
                yield (Path(parent) / name).relative_to(folder).as_posix()


def _is_known(source: Source) -> bool:
    parts = PurePosixPath(source.name).parts
    if source.name in SINGLE_FILES or source.name in EXTRA_FILES:
        return True
    if len(parts) == 2 and parts[0] in FOLDERS:
        if parts[1].endswith(".yaml"):
            return True
        _refuse(source, "this ending is not read", "let its name end in .yaml")
    elif len(parts) == 1:
        _refuse(
            source, "unknown file", name_known(parts[0], [*SINGLE_FILES, *EXTRA_FILES])
        )
    elif parts[0] in FOLDERS:
        _refuse(
            source, "a folder inside a folder is not read", f"move it into {parts[0]}/"
        )
    else:
        _refuse(
            source,
            f"unknown folder {parts[0]!r}",
            name_known(parts[0], [*FOLDERS, LOOKUPS]),
        )
    return False


def _refuse(source: Source, problem: str, remedy: str) -> None:
    source.fault(None, None, problem=problem, remedy=remedy)


def _ask_for_missing(root: Source, names: set[str]) -> None:
    for name in SINGLE_FILES:
        if name not in names:
            missing = Source(root.path / name, name, BASE, root.faults)
            _refuse(missing, "missing file", "every codebook needs it; add it")
    for folder in FOLDERS:
        if not any(name.startswith(f"{folder}/") for name in names):
            missing = Source(root.path / folder, folder, BASE, root.faults)
            _refuse(missing, "no .yaml file in it", "every codebook needs one; add it")
