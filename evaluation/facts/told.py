"""What `truceline state --json` says, as far as facts can be held against it."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import msgspec

from truceline.errors import StudyError


class Days(msgspec.Struct, frozen=True):
    """Days between which something took place."""

    earliest: date | None = None
    latest: date | None = None


class Number(msgspec.Struct, frozen=True):
    """How many."""

    least: float | None = None
    most: float | None = None


class Party(msgspec.Struct, frozen=True):
    """Someone who promised."""

    id: str | None = None
    name: str = ""
    party: str | None = None


class TrackSaid(msgspec.Struct, frozen=True):
    """Where a track stands, and the events that put it there."""

    track: str
    status: str
    evidence: tuple[str, ...] = ()


class CommitmentSaid(msgspec.Struct, frozen=True):
    """A commitment as it stood on the day."""

    issue: str
    name: str
    reported: date
    status: str
    by: tuple[Party, ...] = ()
    start: Days | None = None
    end: Days | None = None
    due: Days | None = None
    amount: Number | None = None
    done: Number | None = None


class Said(msgspec.Struct, frozen=True):
    """What is said of a day."""

    as_of: date
    tracks: tuple[TrackSaid, ...] = ()
    commitments: tuple[CommitmentSaid, ...] = ()


def say(study: Path, day: date) -> Said:
    """The state of the study's process on a day; StudyError if the verb fails."""
    verb = ["state", str(study), "--as-of", day.isoformat(), "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "truceline", *verb], capture_output=True, check=False
    )
    if done.returncode:
        raise StudyError(f"truceline {' '.join(verb)}: {done.stderr.decode().strip()}")
    return read_said(done.stdout)


def read_said(printed: bytes) -> Said:
    """The state that the verb printed."""
    return msgspec.json.decode(printed, type=Said)
