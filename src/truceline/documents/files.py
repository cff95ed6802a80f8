"""A path -> its bytes or an open stream, or why not.

Refuses what is not a regular file (a pipe would block for ever), what is too large, and
what changes while it is being read.
"""

import os
import stat
from pathlib import Path
from typing import BinaryIO

from truceline.documents.printed import LARGEST_INPUT, Refused


def whole_file(file: Path) -> bytes | Refused:
    """All bytes of a file; a large file is refused by its size, unread."""
    stream = opened(file)
    if isinstance(stream, Refused):
        return stream
    with stream:
        size = os.fstat(stream.fileno()).st_size
        if size > LARGEST_INPUT:
            return Refused(
                reason=f"the file has {size:,} bytes, more than the {LARGEST_INPUT:,} "
                "that one input may have",
                remedy="split it into one file for each article",
                articles=None,
            )
        before = fingerprint(stream)
        try:
            content = stream.read(size + 1)
        except OSError as error:
            return refused_by(error)
        if fingerprint(stream) != before or len(content) != size:
            return changed()
        return content


def opened(file: Path) -> BinaryIO | Refused:
    """The open file; refuses what is missing, locked or not a regular file."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            return Refused(
                reason="this is not a regular file",
                remedy="give a file or a folder of files",
                articles=None,
            )
        return file.open("rb")
    except OSError as error:
        return refused_by(error)


def is_there(path: Path) -> bool:
    """Whether there is such a file; one that may not be looked for counts as none."""
    try:
        return path.exists()
    except OSError:
        return False


def fingerprint(stream: BinaryIO) -> tuple[int, int]:
    """Size and time of change of an open file: unequal means that it was changed."""
    status = os.fstat(stream.fileno())
    return status.st_size, status.st_mtime_ns


def changed() -> Refused:
    """The refusal of a file that did not hold still."""
    return Refused(
        reason="the file changed while it was being read",
        remedy="run again when it is complete",
        articles=None,
    )


def refused_by(error: OSError) -> Refused:
    """What the operating system's refusal means for the person who gave the path."""
    if isinstance(error, PermissionError):
        return Refused(
            reason="permission to read it is denied",
            remedy="allow reading it or leave it out",
            articles=None,
        )
    if isinstance(error, FileNotFoundError):
        return Refused(
            reason="there is no such file or folder",
            remedy="check the path",
            articles=None,
        )
    return Refused(
        reason="it cannot be read",
        remedy="check the disk and the path, then run again",
        value=error.strerror or str(error),
        articles=None,
    )
