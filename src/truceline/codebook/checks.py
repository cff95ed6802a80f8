"""Checks that need more than one entry: names, sides, modes, what must not be missing."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from truceline.codebook.check_things import check_things
from truceline.codebook.check_ties import check_ties
from truceline.codebook.check_tracks import check_tracks
from truceline.codebook.circles import check_circles
from truceline.codebook.draft import Draft, Named, Placed
from truceline.codebook.faults import CodebookFault, name_known
from truceline.codebook.fields import Fields
from truceline.codebook.rules import Actor, CommitmentRule, Mode, PhaseRule
from truceline.codebook.source import BASE, Source
from truceline.model import EventType, Issue


def check_draft(draft: Draft, base: Path, faults: list[CodebookFault]) -> None:
    """Keeps every fault that shows only when all files are put together.

    What a file that could not be read may hold is not called missing.
    """
    _check_modes(draft)
    if draft.events and draft.is_all_read("events/"):
        _check_types(draft, Source(base / "events", "events", BASE, faults))
    issues = base / "issues.yaml"
    if issues.exists() and draft.is_all_read("issues.yaml"):
        _check_issues(draft, Source(issues, "issues.yaml", BASE, faults))
    _check_rule_modes(draft)
    _check_commitment_kinds(draft)
    check_things(draft)
    _check_names(draft.actors)
    if draft.actors and draft.is_all_read("actors/"):
        _check_sides(draft)
        check_ties(draft)
        _check_monitors(draft)
    check_circles(draft.actors)
    check_tracks(draft)


def _check_types(draft: Draft, events: Source) -> None:
    missing = set(EventType) - {event.type for event in draft.events}
    if missing:
        problem = f"no rule for the event types {', '.join(sorted(missing))}"
        events.fault(None, None, problem=problem, remedy="add a file for each")


def _check_issues(draft: Draft, issues: Source) -> None:
    missing = set(Issue) - {placed.record.issue for placed in draft.issues}
    if missing:
        problem = f"the issues {', '.join(sorted(missing))} are missing"
        issues.fault(None, "issues", problem=problem, remedy="add an entry for each")


def _check_modes(draft: Draft) -> None:
    for event in draft.events:
        codes = _mode_codes(event.modes)
        for trigger, fields in (
            (placed.record, placed.fields) for placed in event.triggers
        ):
            if trigger.mode is not None and trigger.mode not in codes:
                problem = f"{trigger.mode!r} is not a mode of {event.type}"
                remedy = name_known(trigger.mode, codes)
                if not codes:
                    remedy = f"add it to the modes of {event.type}, or remove it"
                fields.fault("mode", problem=problem, remedy=remedy)


def _mode_codes(modes: Iterable[Placed[Mode]]) -> set[str]:
    codes: set[str] = set()
    for placed in modes:
        code = placed.record.code
        if code in codes:
            problem = f"the mode {code!r} is given twice"
            placed.fields.fault("code", problem=problem, remedy="keep one of the two")
        codes.add(code)
    return codes - {""}


def _check_rule_modes(draft: Draft) -> None:
    """A mode that a rule of phases or promises asks for must be one of its types."""
    codes = {
        event.type: {one.record.code for one in event.modes} for event in draft.events
    }
    rules: list[Placed[PhaseRule] | Placed[CommitmentRule]] = [
        *draft.phases,
        *draft.commitments,
    ]
    for rule, fields in ((placed.record, placed.fields) for placed in rules):
        known = set().union(*(codes.get(each, set()) for each in rule.types))
        for index, mode in enumerate(rule.modes):
            if mode not in known:
                types = ", ".join(rule.types)
                problem = f"{mode!r} is not a mode of {types}"
                remedy = name_known(mode, known) if known else "remove it"
                fields.item_fault("modes", index, problem=problem, remedy=remedy)


def _check_commitment_kinds(draft: Draft) -> None:
    """What a promise is about must be one of the kinds of promises."""
    known = {placed.record.issue for placed in draft.commitment_kinds}
    for placed in draft.commitments:
        if placed.record.about not in known:
            problem = f"no kind of promise is about {placed.record.about.value!r}"
            remedy = "add a row to kinds, or name one of its issues"
            placed.fields.fault("about", problem=problem, remedy=remedy)


def _check_names(actors: Iterable[Named[Actor]]) -> None:
    owners: dict[str, Named[Actor]] = {}
    for entry in actors:
        for key, index, name in _names_of(entry):
            owner = owners.setdefault(name, entry)
            if owner.id != entry.id:
                place = f"{owner.fields.source.shown}:{owner.fields.line}"
                problem = f"{name!r} is also a name of {owner.id!r} at {place}"
                remedy = "keep it with one of the two"
                entry.fields.item_fault(key, index, problem=problem, remedy=remedy)


def _names_of(entry: Named[Actor]) -> Iterator[tuple[str, int, str]]:
    if entry.record is not None:
        if entry.record.name:
            yield "name", 0, entry.record.name
        for index, name in enumerate(entry.record.names):
            if name != entry.record.name:
                yield "names", index, name


def _check_sides(draft: Draft) -> None:
    known = {entry.id for entry in draft.actors}
    for entry in draft.actors:
        actor = entry.record
        if actor is None:
            continue
        for key, side in (("party", actor.party), ("government", actor.government)):
            if side is not None and side not in known:
                _refuse_actor(entry.fields, (key, 0), side, known)
        for index, office in enumerate(actor.offices):
            if office.side and office.side not in known:
                _refuse_actor(entry.fields, ("offices", index), office.side, known)
    for track in draft.tracks:
        sides = () if track.record is None else track.record.sides
        for index, side in enumerate(sides):
            if side not in known:
                _refuse_actor(track.fields, ("sides", index), side, known)


def _check_monitors(draft: Draft) -> None:
    known = {entry.id for entry in draft.actors}
    for name, file, index in draft.monitors:
        if name not in known:
            _refuse_actor(file, ("monitors", index), name, known)


def _refuse_actor(
    fields: Fields, place: tuple[str, int], side: str, known: set[str]
) -> None:
    key, index = place
    remedy = name_known(side, known)
    fields.item_fault(
        key, index, problem=f"no actor has the id {side!r}", remedy=remedy
    )
