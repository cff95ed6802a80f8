"""What a newer snapshot changed: incidents added, gone and revised, with their days."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date

from truceline.model import Incident

# Where a row stands in its file says nothing of the incident.
NOT_COMPARED = ("line",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Revised:
    """An incident that both snapshots have, and the fields in which they differ."""

    before: Incident
    after: Incident

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields that differ."""
        return tuple(
            field.name
            for field in fields(Incident)
            if field.name not in NOT_COMPARED
            and getattr(self.before, field.name) != getattr(self.after, field.name)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SnapshotChanges:
    """Incidents by what became of them from one snapshot to a newer one."""

    added: tuple[Incident, ...]
    removed: tuple[Incident, ...]
    revised: tuple[Revised, ...]

    @property
    def days(self) -> Mapping[date, int]:
        """How many more or fewer incidents a day has, where that is not zero."""
        more: Counter[date] = Counter()
        for incident in (*self.added, *(each.after for each in self.revised)):
            if incident.day is not None:
                more[incident.day] += 1
        for incident in (*self.removed, *(each.before for each in self.revised)):
            if incident.day is not None:
                more[incident.day] -= 1
        return {day: number for day, number in sorted(more.items()) if number}

    def revised_fields(self) -> Mapping[str, int]:
        """How many revised incidents differ in each field, most first."""
        return dict(
            Counter(name for each in self.revised for name in each.fields).most_common()
        )


def compare_incidents(
    before: Iterable[Incident], after: Iterable[Incident]
) -> SnapshotChanges:
    """The changes between two lists of incidents, told apart by their ids."""
    old = {incident.id: incident for incident in before}
    new = {incident.id: incident for incident in after}
    return SnapshotChanges(
        added=tuple(each for key, each in new.items() if key not in old),
        removed=tuple(each for key, each in old.items() if key not in new),
        revised=tuple(
            Revised(before=old[key], after=each)
            for key, each in new.items()
            if key in old and replace(each, line=old[key].line) != old[key]
        ),
    )
