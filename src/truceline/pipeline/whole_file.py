"""A file that appears whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from truceline.errors import OutputError


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A stream whose content takes the file's place at the end.

    When anything goes wrong the old file stays as it was. What is no regular file, such
    as a pipe, is written as it goes. Refuses a place that may not be written to, and a
    disk that is full (OutputError).
    """
    target = path.resolve()
    try:
        if target.exists() and not target.is_file():
            with target.open("wb") as stream:
                yield stream
            return
        draft = target.with_name(f".{target.name[:80]}.{os.getpid()}.part")
        try:
            with draft.open("wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(
            f"{path}: the file cannot be written ({error.strerror or error}); free some "
            "space or name another place"
        ) from error
