"""Files -> their rows in the lists of sources, each list read once.

Comes in: a list given for the whole run, or none; then the nearest ``sources.csv`` above
a file counts, no higher than the folder that is read.
"""

from collections.abc import Iterator
from pathlib import Path

from truceline.documents.files import is_there
from truceline.documents.names import shown_path
from truceline.documents.reports import Note, Unread
from truceline.documents.sources import FILE_NAME, Source, Sources, read_sources


class Lists:
    """The lists of one run; remembers which rows found their file."""

    def __init__(self, given: Path | None) -> None:
        self._given = None if given is None else read_sources(given.absolute())
        self._in_folder: dict[Path, Sources | None] = {}
        self._used: set[tuple[Path, str]] = set()
        self._bases: set[Path] = set()

    def row_of(self, file: Path, folder: Path) -> Source | None:
        """What the list in charge says of a file that was found below a folder."""
        chosen = self._given or self._nearest(file, folder)
        if chosen is None:
            return None
        self._bases |= {folder, chosen.file.parent}
        for base in (folder, chosen.file.parent):
            if file.is_relative_to(base):
                path = file.relative_to(base).as_posix()
                if path in chosen.rows:
                    self._used.add((chosen.file, path))
                    return chosen.rows[path]
        return None

    def reports(self) -> Iterator[Unread | Note]:
        """The faults of every list that was read, and rows whose file is not there."""
        every = [self._given, *self._in_folder.values()]
        for one in every:
            if one is not None:
                yield from self._reports_on(one)

    def _reports_on(self, one: Sources) -> Iterator[Unread | Note]:
        name = shown_path(one.file.name)
        for fault in one.faults:
            yield Unread(
                path=name,
                line=fault.line,
                reason=fault.reason,
                remedy=fault.remedy,
                value=fault.value,
            )
        if one.order is not None:
            remark = (
                f"dates such as 03/04/2020 are read {one.order}, as others in it show"
            )
            yield Note(path=name, remark=remark)
        for path, row in one.rows.items():
            if (one.file, path) not in self._used and not self._exists(path):
                remark = f"line {row.line} names {path}, which is not there"
                yield Note(path=name, remark=remark)

    def _exists(self, path: str) -> bool:
        return any(is_there(base / path) for base in self._bases)

    def _nearest(self, file: Path, folder: Path) -> Sources | None:
        for above in file.parents:
            if above not in self._in_folder:
                beside = above / FILE_NAME
                self._in_folder[above] = (
                    read_sources(beside) if is_there(beside) else None
                )
            found = self._in_folder[above]
            if found is not None or above == folder:
                return found
        return None
