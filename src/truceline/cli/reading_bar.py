"""A bar on standard error while files are read, with counts and an estimate."""

import shutil
import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Self, TextIO

from truceline.cli.telling import counted

if TYPE_CHECKING:
    from truceline.pipeline.imports import ReadSoFar

_CELLS = 20
# Drawn no more often: a terminal takes longer to draw than a small file to be read.
_EVERY_SECONDS = 0.1
# An estimate from less has no worth.
_FIRST_ESTIMATE_SECONDS = 2.0


class ReadingBar:
    """The bar; it shows nothing where standard error is no terminal."""

    def __init__(
        self, stream: TextIO | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._stream = stream or sys.stderr
        self._clock = clock
        self.is_shown = self._stream.isatty()
        self._began = self._drawn = clock()
        self._width = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._width:
            self._write("")

    def tell(self, so_far: "ReadSoFar") -> None:
        """Draws how far the reading has come, some times a second."""
        now = self._clock()
        if self.is_shown and now - self._drawn >= _EVERY_SECONDS:
            self._drawn = now
            self._write(_words(so_far, now - self._began))

    def _write(self, words: str) -> None:
        shown = words[: shutil.get_terminal_size().columns - 1]
        self._stream.write(f"\r{shown.ljust(self._width)}")
        if not shown:
            self._stream.write("\r")
        self._stream.flush()
        self._width = len(shown)


def _words(so_far: "ReadSoFar", seconds: float) -> str:
    part = so_far.files / (so_far.of_files or 1)
    full = round(_CELLS * part)
    bar = "#" * full + "." * (_CELLS - full)
    words = (
        f"[{bar}] {so_far.files:,} of {counted(so_far.of_files, 'file')}, "
        f"{counted(so_far.articles, 'article')}"
    )
    if not 0 < part < 1 or seconds < _FIRST_ESTIMATE_SECONDS:
        return words
    return f"{words}, {_left(seconds * (1 - part) / part)} left"


def _left(seconds: float) -> str:
    """About how long, never closer than an estimate can be."""
    if seconds < 60:
        return f"about {max(round(seconds), 1)} s"
    if seconds < 3600:
        return f"about {round(seconds / 60)} min"
    return f"about {seconds / 3600:.1f} h"
