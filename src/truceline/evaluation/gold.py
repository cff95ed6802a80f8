"""Gold dispatches: what a person marked in a dispatch, read from NAME.gold.json.

Beside each stands NAME.txt, an article as truceline reads it. Names of actors are lists
of what is accepted, the most specific first; a piece of evidence is an exact piece of
the text. A field that the form does not have is refused, so that a slip of the pen does
not go unseen.
"""

from pathlib import Path

import msgspec

from truceline.errors import CorpusError
from truceline.model.vocabulary import EventType, Factuality, Issue, StatementKind


class GoldDate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The first and the last day, in ISO form."""

    start: str | None
    end: str | None


class GoldEvent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One event; an empty source or target is one that the text does not tell."""

    evidence: str
    type: EventType
    source: list[str]
    factuality: Factuality
    target: list[str] | None = None
    date: GoldDate | None = None
    place: str | None = None
    issue: Issue | None = None


class GoldStatement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One statement with its speaker and what was said."""

    speaker: list[str]
    content: str
    kind: StatementKind
    direct: bool
    party: list[str] = []
    cue: str | None = None
    issue: Issue | None = None


class GoldCondition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who requires what before what."""

    party: list[str]
    requires: Issue | None
    before: Issue | None
    evidence: str


class GoldPhase(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The state of a negotiation track; not scored here."""

    track: str
    status: str


class Optional(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A piece that is neither right nor wrong as an event, and why."""

    evidence: str
    why: str


class GoldDispatch(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that was marked in one dispatch; ``not_events`` are traps."""

    date: str
    process: str
    events: list[GoldEvent]
    statements: list[GoldStatement]
    conditions: list[GoldCondition] = []
    not_events: list[str] = []
    optional: list[Optional] = []
    phase: GoldPhase | None = None


def read_gold(file: Path) -> GoldDispatch:
    """The marks of one dispatch; refuses (CorpusError) what is not of the form."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=GoldDispatch)
    except (OSError, msgspec.MsgspecError) as error:
        raise CorpusError(
            f"{file}: the marks cannot be read ({error}); mend the file by the form in "
            "evaluation/gold/README.md"
        ) from error


def gold_files(folder: Path) -> list[Path]:
    """The files of marks in a folder, by name."""
    return sorted(folder.glob("*.gold.json"))
