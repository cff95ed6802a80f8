"""Puts a study's own rules over those of the codebook it builds on."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from truceline.codebook.draft import Draft, EventDraft, Named, Placed
from truceline.codebook.faults import name_known
from truceline.codebook.fields import Fields
from truceline.codebook.rules import CommitmentKind, IssueRule
from truceline.model import EventType, Issue

Rule = TypeVar("Rule")


def merge_drafts(base: Draft, overlay: Draft) -> Draft:
    """One draft of two; what is given twice in one folder becomes a fault.

    Actors and tracks of the overlay replace or drop those with the same id; its
    triggers, modes and terms are added; its other lists stand behind the base's.
    """
    return Draft(
        version=base.version,
        events=_merge_events(base.events, overlay.events),
        pairs=[*base.pairs, *overlay.pairs],
        cues=[*base.cues, *overlay.cues],
        contents=[*base.contents, *overlay.contents],
        conditions=[*base.conditions, *overlay.conditions],
        hedges=[*base.hedges, *overlay.hedges],
        things=[*base.things, *overlay.things],
        of_people=[*base.of_people, *overlay.of_people],
        unreal=[*base.unreal, *overlay.unreal],
        issues=_merge_issues(base.issues, overlay.issues),
        roles=[*base.roles, *overlay.roles],
        phases=[*base.phases, *overlay.phases],
        commitment_kinds=_merge_kinds(base.commitment_kinds, overlay.commitment_kinds),
        # A study's own rows are asked first, so that they can settle what a base row would.
        commitments=[*overlay.commitments, *base.commitments],
        monitors=[*base.monitors, *overlay.monitors],
        terms=[*base.terms, *overlay.terms],
        carriers=[*base.carriers, *overlay.carriers],
        tracks=_merge_named(base.tracks, overlay.tracks),
        actors=_merge_named(base.actors, overlay.actors),
        dropped=base.dropped | _dropped(overlay.actors) | _dropped(overlay.tracks),
        one_holder=[*base.one_holder, *overlay.one_holder],
        unread=[*base.unread, *overlay.unread],
    )


def _dropped(entries: Iterable[Named[Rule]]) -> set[str]:
    return {entry.id for entry in entries if entry.record is None}


def _merge_named(
    base: Iterable[Named[Rule]], overlay: Iterable[Named[Rule]]
) -> list[Named[Rule]]:
    merged = _by_id(base)
    for name, entry in _by_id(overlay).items():
        if entry.record is not None:
            merged[name] = entry
        elif merged.pop(name, None) is None:
            problem = f"there is no {name!r} to drop"
            entry.fields.fault("id", problem=problem, remedy=name_known(name, merged))
    return list(merged.values())


def _by_id(entries: Iterable[Named[Rule]]) -> dict[str, Named[Rule]]:
    kept: dict[str, Named[Rule]] = {}
    for entry in entries:
        if entry.id in kept:
            _refuse_second(entry.fields, "id", entry.id, kept[entry.id].fields)
        else:
            kept[entry.id] = entry
    return kept


def _merge_events(
    base: Iterable[EventDraft], overlay: Iterable[EventDraft]
) -> list[EventDraft]:
    merged = _by_type(base)
    for root, added in _by_type(overlay).items():
        settled = merged.get(root)
        if settled is None or added.replaces:
            merged[root] = added
        else:
            merged[root] = replace(
                settled,
                modes=(*settled.modes, *added.modes),
                triggers=(*settled.triggers, *added.triggers),
            )
    return [merged[root] for root in EventType if root in merged]


def _by_type(events: Iterable[EventDraft]) -> dict[EventType, EventDraft]:
    kept: dict[EventType, EventDraft] = {}
    for event in events:
        if event.type in kept:
            _refuse_second(event.fields, "type", event.type, kept[event.type].fields)
        else:
            kept[event.type] = event
    return kept


def _merge_issues(
    base: Iterable[Placed[IssueRule]], overlay: Iterable[Placed[IssueRule]]
) -> list[Placed[IssueRule]]:
    merged = _by_issue(base)
    for issue, added in _by_issue(overlay).items():
        settled = merged.get(issue)
        if settled is not None:
            # An added term may be there already; once is enough.
            terms = dict.fromkeys((*settled.record.terms, *added.record.terms))
            hints = dict.fromkeys((*settled.record.hints, *added.record.hints))
            rule = replace(settled.record, terms=tuple(terms), hints=tuple(hints))
            merged[issue] = Placed(rule, settled.fields)
    return list(merged.values())


def _by_issue(
    issues: Iterable[Placed[IssueRule]],
) -> dict[Issue, Placed[IssueRule]]:
    kept: dict[Issue, Placed[IssueRule]] = {}
    for placed in issues:
        issue = placed.record.issue
        if issue in kept:
            _refuse_second(placed.fields, "issue", issue, kept[issue].fields)
        else:
            kept[issue] = placed
    return kept


def _merge_kinds(
    base: Iterable[Placed[CommitmentKind]], overlay: Iterable[Placed[CommitmentKind]]
) -> list[Placed[CommitmentKind]]:
    """A study's kind of promise on an issue takes the place of the base's."""
    return list({**_by_kind(base), **_by_kind(overlay)}.values())


def _by_kind(
    kinds: Iterable[Placed[CommitmentKind]],
) -> dict[Issue, Placed[CommitmentKind]]:
    kept: dict[Issue, Placed[CommitmentKind]] = {}
    for placed in kinds:
        issue = placed.record.issue
        if issue in kept:
            _refuse_second(placed.fields, "issue", issue, kept[issue].fields)
        else:
            kept[issue] = placed
    return kept


def _refuse_second(fields: Fields, key: str, word: str, first: Fields) -> None:
    place = f"{first.source.shown}:{first.line_of(key)}"
    problem = f"{str(word)!r} is given twice, first at {place}"
    fields.fault(key, problem=problem, remedy="keep one of the two, or rename one")
