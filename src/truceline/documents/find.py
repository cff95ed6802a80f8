"""Paths -> the files that hold articles, in order, each with a name unique in the run.

A folder is searched to its depth, in the order of the relative paths; hidden entries and
files that stand beside articles (README, Markdown, settings) are passed over, files in
formats that cannot be read are counted in a note. Nothing is opened but lists of sources.
"""

import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from truceline.documents.listed import Lists
from truceline.documents.names import Place, shown_path, unique_names
from truceline.documents.readers import READERS, Reader, known_endings, reader_for
from truceline.documents.reports import Note, Unread
from truceline.documents.sources import FILE_NAME, Source
from truceline.documents.walk import is_folder, walked

# What stands beside articles in a study and is never one.
BESIDE_ENDINGS = (".md", ".toml", ".yaml", ".yml")
BESIDE_NAMES = ("readme", "license", "notice", "changelog")

# Files of one ending that are named in the note of what was left out.
NAMED = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One file to read, the name its articles get, and what a list says of it."""

    file: Path
    name: str
    reader: Reader
    source: Source | None


def find_documents(
    paths: Iterable[Path],
    *,
    sources: Path | None = None,
    readers: Sequence[Reader] = READERS,
) -> tuple[Found | Unread | Note, ...]:
    """The files at the paths and what could not be searched, in order.

    ``sources`` is the list of sources for all of them; without it, the nearest
    ``sources.csv`` counts. Refuses a file given twice and a folder that holds nothing
    to read.
    """
    search = _Search(sources, readers)
    for path in paths:
        if is_folder(path):
            search.folder(path)
        else:
            search.file(path)
    return search.results()


class _Search:
    """One search: what was found so far, and by which file on the disk."""

    def __init__(self, sources: Path | None, readers: Sequence[Reader]) -> None:
        self._readers = readers
        self._lists = Lists(sources)
        self._found: list[tuple[Place, Reader, Source | None] | Unread | Note] = []
        self._taken: dict[str, str] = {}

    def file(self, file: Path) -> None:
        """One file that was given by name."""
        reader = reader_for(file, self._readers)
        name = shown_path(file.name)
        if reader is not None:
            self._add(Place(file=file, name=name), reader, file.parent)
            return
        self._found.append(
            Unread(
                path=name,
                line=None,
                reason="a file of this kind cannot be read",
                remedy=f"give a folder or a file that ends in {self._endings()}",
                value=file.suffix or None,
            )
        )

    def folder(self, folder: Path) -> None:
        """Everything to read below a folder, then what was left out of it."""
        found = walked(folder)
        name = shown_path(folder.resolve().name)
        left_out: dict[str, list[str]] = defaultdict(list)
        readable = 0
        for file in found.files:
            reader = reader_for(file, self._readers)
            if _stands_beside(file):
                continue
            relative = shown_path(file.relative_to(folder).as_posix())
            if reader is None:
                left_out[file.suffix.lower()].append(relative)
                continue
            readable += 1
            self._add(Place(file=file, name=relative), reader, folder)
        for path, refused in found.closed:
            shown = shown_path(path.relative_to(folder).as_posix())
            self._found.append(
                Unread(
                    path=name if shown == "." else shown,
                    line=None,
                    reason=refused.reason,
                    remedy=refused.remedy,
                    value=refused.value,
                )
            )
        self._found.extend(
            Note(path=name, remark=_left_out(ending, names, self._endings()))
            for ending, names in sorted(left_out.items())
        )
        if not readable and not found.closed:
            self._found.append(_nothing_in(name, self._endings()))

    def results(self) -> tuple[Found | Unread | Note, ...]:
        """Everything found, under unique names, and what the lists of sources lack."""
        names = unique_names([one[0] for one in self._found if isinstance(one, tuple)])
        return tuple(
            Found(file=one[0].file, name=names[one[0]], reader=one[1], source=one[2])
            if isinstance(one, tuple)
            else one
            for one in (*self._lists.reports(), *self._found)
        )

    def _endings(self) -> str:
        return known_endings(self._readers)

    def _add(self, place: Place, reader: Reader, folder: Path) -> None:
        real = os.path.realpath(place.file)
        if real in self._taken:
            self._found.append(
                Unread(
                    path=place.name,
                    line=None,
                    reason="the file is given twice and is read once",
                    remedy="give it once",
                    value=self._taken[real],
                )
            )
            return
        self._taken[real] = place.name
        row = self._lists.row_of(place.file.absolute(), folder.absolute())
        self._found.append((place, reader, row))


def _stands_beside(file: Path) -> bool:
    return (
        file.name == FILE_NAME
        or file.suffix.lower() in BESIDE_ENDINGS
        or file.stem.lower() in BESIDE_NAMES
    )


def _left_out(ending: str, names: list[str], endings: str) -> str:
    files = "1 file" if len(names) == 1 else f"{len(names):,} files"
    kind = f"ending in {ending}" if ending else "without an ending"
    shown = ", ".join(names[:NAMED]) + (", …" if len(names) > NAMED else "")
    return f"left out {files} {kind} ({shown}); what can be read ends in {endings}"


def _nothing_in(name: str, endings: str) -> Unread:
    return Unread(
        path=name,
        line=None,
        reason="there is no article in this folder",
        remedy=f"put files into it that end in {endings}",
        value=None,
    )
