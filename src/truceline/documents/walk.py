"""A folder -> all files below it, in the order of their relative paths.

Hidden entries are passed over, a folder reached twice through links is searched once,
and a folder that may not be searched is reported without stopping the search.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from truceline.documents.files import refused_by
from truceline.documents.printed import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Walked:
    """The files, in order, and the folders that could not be searched."""

    files: tuple[Path, ...]
    closed: tuple[tuple[Path, Refused], ...]


def walked(folder: Path) -> Walked:
    """All files below a folder; none of them is opened."""
    files: list[Path] = []
    closed: list[tuple[Path, Refused]] = []
    seen: set[tuple[int, int]] = set()
    waiting = [folder]
    while waiting:
        current = waiting.pop()
        try:
            status = current.stat()
            entries = os.listdir(current)  # noqa: PTH208 - names are all we need
        except OSError as error:
            closed.append((current, refused_by(error)))
            continue
        # A link back to a folder above would never end.
        if (status.st_dev, status.st_ino) in seen:
            continue
        seen.add((status.st_dev, status.st_ino))
        shown = [current / entry for entry in entries if not entry.startswith(".")]
        waiting.extend(path for path in shown if is_folder(path))
        files.extend(path for path in shown if not is_folder(path))
    return Walked(
        files=tuple(sorted(files, key=lambda file: file.relative_to(folder).parts)),
        closed=tuple(sorted(closed, key=lambda one: one[0].parts)),
    )


def is_folder(path: Path) -> bool:
    """Whether the path is a folder; one that may not be looked at counts as none."""
    try:
        return path.is_dir()
    except OSError:
        return False
