"""Reads a codebook folder, and a study's own over it, into one checked Codebook."""

import gc
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from truceline.codebook.checks import check_draft
from truceline.codebook.draft import Draft, EventDraft, Named, Rule
from truceline.codebook.faults import CodebookFault, in_reading_order
from truceline.codebook.fields import Entry, Fields
from truceline.codebook.merge import merge_drafts
from truceline.codebook.read_actors import (
    FILE,
    TRACKS_FILE,
    read_actors,
    read_tracks,
)
from truceline.codebook.read_events import read_event, rule_entry
from truceline.codebook.read_words import (
    CUES_FILE,
    HEDGES_FILE,
    ISSUES_FILE,
    ROLES_FILE,
    read_contents,
    read_cues,
    read_hedges,
    read_issues,
    read_roles,
)
from truceline.codebook.rules import Codebook, EventRule
from truceline.codebook.source import Source, find_sources
from truceline.codebook.tree import read_tree
from truceline.errors import CodebookError

VERSION_FILE = Entry("codebook.yaml", frozenset({"version", "title"}))
DIGITS = 8


def load_codebook(*, overlay: Path | None = None, base: Path | None = None) -> Codebook:
    """The codebook, with a study's own folder laid over it where one is given.

    Raises CodebookError, with every fault in its message, for a codebook that has any.
    """
    base = shipped_codebook() if base is None else base
    faults: list[CodebookFault] = []
    draft = _read_draft(overlay, base, faults)
    if faults:
        count = f"{len(faults)} fault{'' if len(faults) == 1 else 's'}"
        lines = "\n".join(map(str, in_reading_order(faults)))
        raise CodebookError(f"the codebook cannot be used, it has {count}:\n{lines}")
    return _build(draft, overlay)


def check_codebook(
    *, overlay: Path | None = None, base: Path | None = None
) -> tuple[CodebookFault, ...]:
    """All that is wrong with a codebook, in reading order; empty where it is fine."""
    base = shipped_codebook() if base is None else base
    faults: list[CodebookFault] = []
    _read_draft(overlay, base, faults)
    return in_reading_order(faults)


def shipped_codebook() -> Path:
    """The folder of the codebook that came with this truceline.

    An installed truceline carries a copy; in a clone it stands at the top.
    """
    here = Path(__file__)
    places = (here.parents[1] / "shipped" / "codebook", here.parents[3] / "codebook")
    for place in places:
        if place.is_dir():
            return place
    looked = " and ".join(map(str, places))
    raise CodebookError(
        f"no codebook came with this truceline (looked at {looked}); install it again, "
        "or name the folder of a codebook"
    )


def _read_draft(overlay: Path | None, base: Path, faults: list[CodebookFault]) -> Draft:
    with _collector_paused():
        settled = _read_folder(find_sources(base, faults, is_overlay=False))
        added = Draft()
        if overlay is not None:
            added = _read_folder(find_sources(overlay, faults, is_overlay=True))
        draft = merge_drafts(settled, added)
        if base.is_dir():
            check_draft(draft, base, faults)
    return draft


@contextmanager
def _collector_paused() -> Iterator[None]:
    # Forty thousand nodes live until the last check, and none of them is garbage: to
    # look for it took 0.14 s of 0.36 s with 13,000 lines of YAML.
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _read_folder(sources: Iterable[Source]) -> Draft:
    draft = Draft()
    for source in sources:
        root = read_tree(source)
        if root is None:
            draft.unread.append(source.name)
        else:
            _read_file(draft, Fields(source, root, _entry_of(source)))
    return draft


def _entry_of(source: Source) -> Entry:
    match PurePosixPath(source.name).parts[0]:
        case "actors":
            return FILE
        case "events":
            return rule_entry(is_overlay=source.is_overlay)
        case "cues.yaml":
            return CUES_FILE
        case "factuality.yaml":
            return HEDGES_FILE
        case "issues.yaml":
            return ISSUES_FILE
        case "roles.yaml":
            return ROLES_FILE
        case "tracks.yaml":
            return TRACKS_FILE
        case _:
            return VERSION_FILE


def _read_file(draft: Draft, file: Fields) -> None:
    match PurePosixPath(file.source.name).parts[0]:
        case "actors":
            draft.actors.extend(read_actors(file))
        case "events":
            event = read_event(file)
            if event is not None:
                draft.events.append(event)
        case "cues.yaml":
            draft.cues.extend(read_cues(file))
            draft.contents.extend(read_contents(file))
        case "factuality.yaml":
            draft.hedges.extend(read_hedges(file))
        case "issues.yaml":
            draft.issues.extend(read_issues(file))
        case "roles.yaml":
            draft.roles.extend(read_roles(file))
        case "tracks.yaml":
            draft.tracks.extend(read_tracks(file))
        case _:
            draft.version = file.needed_text("version")
            file.needed_text("title")


def _build(draft: Draft, overlay: Path | None) -> Codebook:
    assert draft.version is not None  # a missing version is a fault
    return Codebook(
        version=draft.version + _overlay_mark(overlay),
        events=tuple(map(_build_rule, draft.events)),
        cues=tuple(draft.cues),
        contents=tuple(draft.contents),
        hedges=tuple(draft.hedges),
        issues=tuple(placed.record for placed in draft.issues),
        roles=tuple(draft.roles),
        tracks=_records(draft.tracks),
        actors=_records(draft.actors),
    )


def _build_rule(event: EventDraft) -> EventRule:
    assert event.definition is not None  # a missing definition is a fault
    return EventRule(
        type=event.type,
        definition=event.definition,
        quad=event.quad,
        score=event.score,
        symmetric=event.symmetric,
        modes=tuple(placed.record for placed in event.modes),
        triggers=tuple(placed.record for placed in event.triggers),
    )


def _records(entries: Iterable[Named[Rule]]) -> tuple[Rule, ...]:
    return tuple(entry.record for entry in entries if entry.record is not None)


def _overlay_mark(overlay: Path | None) -> str:
    if overlay is None:
        return ""
    digest = hashlib.sha256()
    sources = find_sources(overlay, [], is_overlay=True)
    for source in sources:
        content = source.path.read_bytes()
        # The length keeps the end of one file apart from the name of the next.
        digest.update(f"{source.name}\x00{len(content)}\x00".encode())
        digest.update(content)
    return f"+{digest.hexdigest()[:DIGITS]}" if sources else ""
