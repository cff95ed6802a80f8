"""Reads a codebook folder, and a study's own over it, into one checked Codebook."""

import gc
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from truceline.codebook.capitals import with_capitals
from truceline.codebook.checks import check_draft
from truceline.codebook.contradictions import warn_of_contradictions
from truceline.codebook.delegates import with_delegates
from truceline.codebook.draft import Draft, EventDraft, Named, Rule
from truceline.codebook.faults import CodebookFault, in_reading_order, name_known
from truceline.codebook.fields import Entry, Fields
from truceline.codebook.gazetteer import read_gazetteer
from truceline.codebook.merge import merge_drafts
from truceline.codebook.own_names import give_names_to_study
from truceline.codebook.read_actors import (
    FILE,
    TRACKS_FILE,
    read_actors,
    read_tracks,
)
from truceline.codebook.read_commitments import (
    COMMITMENTS_FILE,
    read_commitment_kinds,
    read_commitment_rules,
)
from truceline.codebook.read_conditions import CONDITIONS_FILE, read_conditions
from truceline.codebook.read_events import (
    PAIRS_FILE,
    read_event,
    read_pairs,
    rule_entry,
)
from truceline.codebook.read_phases import PHASES_FILE, read_phases
from truceline.codebook.read_tenures import OFFICES_FILE, read_one_holder
from truceline.codebook.read_terms import TERMS_FILE, read_carriers, read_terms
from truceline.codebook.read_things import (
    THINGS_FILE,
    read_people_verbs,
    read_things,
    read_unreal,
)
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
from truceline.codebook.rules import Codebook, CommitmentBook, EventRule, Track
from truceline.codebook.source import (
    BASE,
    OVERLAY,
    PROCESSES,
    Source,
    find_sources,
    process_folders,
)
from truceline.codebook.tree import read_tree
from truceline.errors import CodebookError

VERSION_FILE = Entry("codebook.yaml", frozenset({"version", "title"}))
_ENTRIES = {
    "actors": FILE,
    "commitments.yaml": COMMITMENTS_FILE,
    "conditions.yaml": CONDITIONS_FILE,
    "cues.yaml": CUES_FILE,
    "factuality.yaml": HEDGES_FILE,
    "issues.yaml": ISSUES_FILE,
    "offices.yaml": OFFICES_FILE,
    "pairs.yaml": PAIRS_FILE,
    "phases.yaml": PHASES_FILE,
    "roles.yaml": ROLES_FILE,
    "terms.yaml": TERMS_FILE,
    "things.yaml": THINGS_FILE,
    "tracks.yaml": TRACKS_FILE,
}
DIGITS = 8


def load_codebook(
    *,
    overlay: Path | None = None,
    base: Path | None = None,
    processes: tuple[str, ...] | None = None,
) -> Codebook:
    """The codebook, with a study's own folder laid over it where one is given.

    ``processes`` names the peace processes whose actors and tracks are wanted; None
    means all that the codebook brings along. Raises CodebookError, with every fault in
    its message, for a codebook that has any.
    """
    faults: list[CodebookFault] = []
    shelves = _find_shelves(base, processes, overlay, faults)
    draft = _read_draft(shelves, faults)
    faults = [fault for fault in faults if not fault.is_warning]
    if faults:
        count = f"{len(faults)} fault{'' if len(faults) == 1 else 's'}"
        lines = "\n".join(map(str, in_reading_order(faults)))
        raise CodebookError(f"the codebook cannot be used, it has {count}:\n{lines}")
    return _build(draft, shelves)


def check_codebook(
    *,
    overlay: Path | None = None,
    base: Path | None = None,
    processes: tuple[str, ...] | None = None,
) -> tuple[CodebookFault, ...]:
    """All that is wrong with a codebook, in reading order; empty where it is fine.

    Warnings are among them: a codebook that has no other faults can be used. What
    contradicts itself is looked for once there are no faults.
    """
    faults: list[CodebookFault] = []
    draft = _read_draft(_find_shelves(base, processes, overlay, faults), faults)
    if all(fault.is_warning for fault in faults):
        # Sides that run in a circle, or that nobody knows, leave no side to compare.
        warn_of_contradictions(draft)
    return in_reading_order(faults)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shelves:
    """The folders of a codebook, each laid over the one before it.

    ``is_all`` says whether every process that comes with the base is among them,
    ``is_shipped`` whether the base is the one that comes with truceline.
    """

    base: Path
    is_shipped: bool
    processes: dict[str, Path]
    is_all: bool
    overlay: Path | None


def _find_shelves(
    base: Path | None,
    wanted: tuple[str, ...] | None,
    overlay: Path | None,
    faults: list[CodebookFault],
) -> _Shelves:
    is_shipped = base is None
    base = shipped_codebook() if base is None else base
    known = process_folders(base)
    names = tuple(known) if wanted is None else tuple(dict.fromkeys(wanted))
    root = Source(base / PROCESSES, PROCESSES, BASE, faults)
    for name in names:
        if name not in known:
            remedy = name_known(name, known) if known else "this codebook has none"
            problem = f"no peace process {name!r} comes with the codebook"
            root.fault(None, None, problem=problem, remedy=remedy)
    # In the codebook's order, so that the order of the setting changes nothing.
    found = {name: folder for name, folder in known.items() if name in names}
    return _Shelves(
        base=base,
        is_shipped=is_shipped,
        processes=found,
        is_all=found == known,
        overlay=overlay,
    )


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


def shipped_processes() -> tuple[str, ...]:
    """The names of the peace processes that come with the codebook of this truceline."""
    return tuple(process_folders(shipped_codebook()))


def _read_draft(shelves: _Shelves, faults: list[CodebookFault]) -> Draft:
    with _collector_paused():
        draft = merge_drafts(_read_folder(find_sources(shelves.base, faults)), Draft())
        for name, folder in shelves.processes.items():
            sources = find_sources(folder, faults, shelf=f"{BASE}/{PROCESSES}/{name}")
            draft = merge_drafts(draft, _read_folder(sources))
        if shelves.overlay is not None:
            sources = find_sources(shelves.overlay, faults, shelf=OVERLAY)
            own = _read_folder(sources)
            give_names_to_study(draft, own)
            draft = merge_drafts(draft, own)
        if shelves.base.is_dir():
            check_draft(draft, shelves.base, faults)
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
        elif root.value or not source.is_overlay:
            _read_file(draft, Fields(source, root, _entry_of(source)))
    return draft


def _entry_of(source: Source) -> Entry:
    part = PurePosixPath(source.name).parts[0]
    if part == "events":
        return rule_entry(is_overlay=source.is_overlay)
    return _ENTRIES.get(part, VERSION_FILE)


def _read_file(draft: Draft, file: Fields) -> None:
    match PurePosixPath(file.source.name).parts[0]:
        case "actors":
            draft.actors.extend(read_actors(file))
        case "events":
            event = read_event(file)
            if event is not None:
                draft.events.append(event)
        case "codebook.yaml":
            draft.version = file.needed_text("version")
            file.needed_text("title")
        case "commitments.yaml" | "terms.yaml" as name:
            _read_promises(draft, file, name)
        case "things.yaml":
            draft.things.extend(read_things(file))
            draft.of_people.extend(read_people_verbs(file))
        case name:
            _read_rules(draft, file, name)


def _read_promises(draft: Draft, file: Fields, name: str) -> None:
    if name == "terms.yaml":
        draft.terms.extend(read_terms(file))
        draft.carriers.extend(read_carriers(file))
        return
    draft.commitment_kinds.extend(read_commitment_kinds(file))
    draft.commitments.extend(read_commitment_rules(file))
    draft.monitors.extend(
        (monitor, file, index) for index, monitor in enumerate(file.texts("monitors"))
    )


def _read_rules(draft: Draft, file: Fields, name: str) -> None:
    match name:
        case "conditions.yaml":
            draft.conditions.extend(read_conditions(file))
        case "cues.yaml":
            draft.cues.extend(read_cues(file))
            draft.contents.extend(read_contents(file))
        case "factuality.yaml":
            draft.hedges.extend(read_hedges(file))
            draft.unreal.extend(read_unreal(file))
        case "issues.yaml":
            draft.issues.extend(read_issues(file))
        case "offices.yaml":
            draft.one_holder.extend(read_one_holder(file))
        case "pairs.yaml":
            draft.pairs.extend(read_pairs(file))
        case "phases.yaml":
            draft.phases.extend(read_phases(file))
        case "roles.yaml":
            draft.roles.extend(read_roles(file))
        case "tracks.yaml":
            draft.tracks.extend(read_tracks(file))


def _build(draft: Draft, shelves: _Shelves) -> Codebook:
    assert draft.version is not None  # a missing version is a fault
    actors = _records(draft.actors)
    return Codebook(
        version=draft.version + _mark(shelves),
        events=tuple(map(_build_rule, draft.events)),
        pairs=tuple(draft.pairs),
        cues=tuple(draft.cues),
        contents=tuple(draft.contents),
        conditions=tuple(draft.conditions),
        hedges=tuple(draft.hedges),
        issues=tuple(placed.record for placed in draft.issues),
        roles=tuple(draft.roles),
        phases=tuple(placed.record for placed in draft.phases),
        commitments=CommitmentBook(
            kinds=tuple(placed.record for placed in draft.commitment_kinds),
            rules=tuple(placed.record for placed in draft.commitments),
            monitors=tuple(dict.fromkeys(name for name, *_ in draft.monitors)),
        ),
        terms=tuple(draft.terms),
        carriers=tuple(draft.carriers),
        tracks=with_capitals(with_delegates(_tracks(draft, shelves), actors), actors),
        actors=actors,
        places=read_gazetteer(shelves.base),
        one_holder=tuple(draft.one_holder),
        things=tuple(placed.record for placed in draft.things),
        of_people=tuple(placed.record for placed in draft.of_people),
        unreal=tuple(draft.unreal),
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


def _tracks(draft: Draft, shelves: _Shelves) -> tuple[Track, ...]:
    """The tracks; those of a base that somebody named are that study's own."""
    return tuple(
        replace(entry.record, comes_along=entry.fields.source.shelf == BASE)
        if shelves.is_shipped
        else entry.record
        for entry in draft.tracks
        if entry.record is not None
    )


def _mark(shelves: _Shelves) -> str:
    """What sets this codebook apart from the one that ships: a choice of processes, files."""
    sources = []
    if shelves.overlay is not None:
        sources = find_sources(shelves.overlay, [], shelf=OVERLAY)
        sources = [source for source in sources if _says_something(source)]
    if not sources and shelves.is_all:
        return ""
    digest = hashlib.sha256()
    if not shelves.is_all:
        digest.update(f"{' '.join(shelves.processes)}\x00".encode())
    for source in sources:
        content = source.path.read_bytes()
        # The length keeps the end of one file apart from the name of the next.
        digest.update(f"{source.name}\x00{len(content)}\x00".encode())
        digest.update(content)
    return f"+{digest.hexdigest()[:DIGITS]}"


def _says_something(source: Source) -> bool:
    lines = (line.strip() for line in source.path.read_bytes().splitlines())
    return any(line and not line.startswith(b"#") for line in lines)
