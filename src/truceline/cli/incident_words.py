"""What the commands on incident data tell: in words for people, as rows for machines."""

from collections import Counter
from typing import TYPE_CHECKING

import click

from truceline.cli.telling import counted, on_one_line

if TYPE_CHECKING:
    from truceline.incidents import Counted
    from truceline.model import ScopeVerdict, TruceTest
    from truceline.pipeline.incidents import CountedFrom, IncidentImport
    from truceline.pipeline.settings import Study

MOST_SHOWN = 10


def tell_left_out(report: "IncidentImport") -> None:
    """Rows left out and what was assumed, on standard error."""
    from truceline.incidents import told

    imported = report.kept.imported
    for fault in imported.left_out[:MOST_SHOWN]:
        click.echo(on_one_line(told(imported.file, fault)), err=True)
    if len(imported.left_out) > MOST_SHOWN:
        click.echo(f"… and {len(imported.left_out) - MOST_SHOWN:,} more rows", err=True)
    for remark in imported.remarks[:MOST_SHOWN]:
        click.echo(on_one_line(f"{imported.file}: {remark}"), err=True)
    if len(imported.remarks) > MOST_SHOWN:
        click.echo(
            f"… and {len(imported.remarks) - MOST_SHOWN:,} more remarks", err=True
        )


def import_words(report: "IncidentImport") -> list[str]:
    """What an import kept, and what it changed."""
    kept, imported = report.kept, report.kept.imported
    snapshot = kept.snapshot
    version = f" {snapshot.version}" if snapshot.version else ", version unknown"
    lines = [
        f"{snapshot.id}: {snapshot.dataset.upper()}{version}, "
        f"{counted(snapshot.rows, 'row')}, {snapshot.kept:,} kept, "
        f"{snapshot.left_out:,} left out"
        + (f"; {snapshot.first} to {snapshot.last}" if snapshot.first else "")
    ]
    if not kept.is_new:
        lines.append(
            f"This very file is there since {snapshot.imported}; nothing changed."
        )
    if imported.vague:
        lines.append(
            f"{counted(imported.vague, 'incident')} without an exact day: kept, never "
            "counted by day."
        )
    if report.changes is not None and kept.before is not None:
        lines.extend(_change_words(report, kept.before.id))
    return lines


def _change_words(report: "IncidentImport", before: str) -> list[str]:
    changes = report.changes
    if changes is None:
        return []
    lines = [
        f"Against {before}: {len(changes.added):,} added, {len(changes.removed):,} gone, "
        f"{len(changes.revised):,} revised."
    ]
    revised = changes.revised_fields()
    if revised:
        named = ", ".join(f"{name} {number:,}" for name, number in revised.items())
        lines.append(f"Revised fields: {named}.")
    days = changes.days
    if days:
        lines.append(
            f"{counted(len(days), 'day')} with another number of incidents, "
            f"{min(days)} to {max(days)}."
        )
    return lines


def moved_words(study: "Study", report: "IncidentImport") -> list[str]:
    """The pledges of the study that come out otherwise with the newer snapshot."""
    if report.changes is None or report.kept.before is None:
        return []
    from truceline.pipeline.truces import moved_results

    before, after = report.kept.before.id, report.kept.snapshot.id
    lines = [
        f"{each.pledge.id}: {_result_words(each.before)} becomes "
        f"{_result_words(each.after)}."
        for each in moved_results(study, before, after)
    ]
    return lines or ["No result of the study's pledges moves."]


def _result_words(test: "TruceTest | None") -> str:
    if test is None:
        return "no result"
    ratio = "no rate ratio" if test.rate_ratio is None else f"{test.rate_ratio:.2f}"
    return f"{test.verdict.value} (rate ratio {ratio})"


def import_as_json(report: "IncidentImport") -> dict[str, object]:
    """The same as rows."""
    kept, changes = report.kept, report.changes
    snapshot = kept.snapshot
    return {
        "snapshot": snapshot.id,
        "dataset": snapshot.dataset.value,
        "version": snapshot.version,
        "imported": snapshot.imported.isoformat(),
        "sha256": snapshot.sha256,
        "rows": snapshot.rows,
        "kept": snapshot.kept,
        "left_out": snapshot.left_out,
        "vague": kept.imported.vague,
        "first": snapshot.first and snapshot.first.isoformat(),
        "last": snapshot.last and snapshot.last.isoformat(),
        "is_new": kept.is_new,
        "remarks": list(kept.imported.remarks),
        "changes": changes
        and {
            "before": kept.before and kept.before.id,
            "added": [each.id for each in changes.added],
            "removed": [each.id for each in changes.removed],
            "revised": {each.after.id: list(each.fields) for each in changes.revised},
            "days": {day.isoformat(): more for day, more in changes.days.items()},
        },
    }


def tell_counted(found: "CountedFrom") -> None:
    """What was counted and what was left out, on standard error."""
    for line in _counted_words(found.counted):
        click.echo(on_one_line(line), err=True)


def _counted_words(found: "Counted") -> list[str]:
    lines = [
        f"{counted(len(found.incidents), 'incident')} counted: {found.meaning}.",
        f"Left out: {found.vague:,} with a vague date, {found.unknown_sides:,} with an "
        f"actor on no known side, {found.without_number:,} without the number.",
    ]
    if found.unknown_names:
        names = ", ".join(
            f"{name} ({number:,})" for name, number in found.unknown_names[:MOST_SHOWN]
        )
        lines.append(
            f"On no known side: {names}. A row in lookups/incident_actors.yaml of the "
            "codebook puts a name on its side."
        )
    if found.outside:
        lines.append(
            f"{counted(found.outside, 'day')} lie outside of what the list covers and "
            "are unknown."
        )
    return lines


def scope_words(verdicts: "tuple[ScopeVerdict, ...]") -> str:
    """How many incidents fall where."""
    scopes = Counter(each.scope.value for each in verdicts)
    acted = Counter(each.by.value for each in verdicts if each.scope.value == "inside")
    inside = ", ".join(f"{name} {number:,}" for name, number in acted.most_common())
    parts = ", ".join(f"{name} {number:,}" for name, number in scopes.most_common())
    return f"{counted(len(verdicts), 'incident')}: {parts or 'none'}. Inside, by: {inside or 'none'}."
