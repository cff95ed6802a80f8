"""The daily counts that a pledge is tested on, from a table or from a snapshot."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from truceline.errors import IncidentError
from truceline.incidents import (
    Counted,
    Imported,
    IncidentActors,
    Listing,
    Unit,
    Wanted,
    count_by_day,
    find_snapshot,
    read_series,
    read_snapshot,
)
from truceline.model import SeriesChoice
from truceline.pipeline.incidents import study_actors
from truceline.pipeline.settings import Study
from truceline.publish.truce_material import SeriesMaterial

DIGITS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The incidents of a snapshot, and the words for it."""

    imported: Imported
    words: str


class SeriesShelf:
    """The series of one study, each file and snapshot read once.

    ``pinned`` puts one snapshot in the place of the latest.
    """

    def __init__(self, study: Study, *, pinned: str | None = None) -> None:
        self._study = study
        self._pinned = pinned
        self._sources: dict[str | None, Source] = {}

    @cached_property
    def actors(self) -> IncidentActors:
        """Which listed names stand for which side."""
        return study_actors(self._study.codebook, self._study.processes)

    def series(self, choice: SeriesChoice, name: str | None = None) -> SeriesMaterial:
        """The series chosen; raises IncidentError where there is no such."""
        found = self._counted(choice) if choice.file is None else self._read(choice)
        if name is None:
            return found
        return replace(found, series=replace(found.series, name=name))

    def source(self, snapshot: str | None) -> Source:
        """A snapshot's incidents, by default those of the latest."""
        wanted = snapshot or self._pinned
        if wanted not in self._sources:
            found = find_snapshot(self._study.folder, wanted)
            version = found.version or "of unknown version"
            self._sources[wanted] = Source(
                imported=read_snapshot(self._study.folder, found),
                words=f"{found.dataset.upper()} {version}, snapshot {found.id}, imported "
                f"{found.imported}",
            )
        return self._sources[wanted]

    def left_out(
        self, choice: SeriesChoice, first: date, last: date, name: str | None = None
    ) -> str | None:
        """The incidents of these days that no count holds, in a sentence.

        None where there are none, and for a table of counts, which does not tell.
        """
        if choice.file is not None:
            return None
        wanted = replace(wanted_of(choice), first=first, last=last)
        found = self._count(choice, wanted)
        numbers = (found.vague, found.unknown_sides, found.without_number)
        kinds = ("without an exact day", "of an unknown side", "without a number")
        parts = [
            f"{number:,} {kind}"
            for number, kind in zip(numbers, kinds, strict=True)
            if number
        ]
        if not parts:
            return None
        of = f" of the control {name}" if name else ""
        are = "incident is" if sum(numbers) == 1 else "incidents are"
        return (
            f"From {first} to {last}{of}, {sum(numbers):,} {are} not counted: "
            f"{' and '.join(parts)}."
        )

    def _counted(self, choice: SeriesChoice) -> SeriesMaterial:
        counted = self._count(choice, wanted_of(choice))
        return SeriesMaterial(
            series=counted.series,
            meaning=counted.meaning,
            source=self.source(choice.snapshot).words,
        )

    def _count(self, choice: SeriesChoice, wanted: Wanted) -> Counted:
        imported = self.source(choice.snapshot).imported
        return count_by_day(
            imported.incidents, wanted, dataset=imported.dataset, actors=self.actors
        )

    def _read(self, choice: SeriesChoice) -> SeriesMaterial:
        path = self._study.folder / f"{choice.file}"
        found = read_series(path)
        asked = (choice.side, choice.area, choice.kind)
        fitting = [
            each
            for each in found.series
            if all(
                wanted in (None, given)
                for wanted, given in zip(
                    asked, (each.side, each.area, each.kind), strict=True
                )
            )
        ]
        if len(fitting) != 1:
            names = ", ".join(each.series.name for each in found.series)
            raise IncidentError(
                f"{path}: {len(fitting)} of its series fit; name the side, area and kind "
                f"of one. It has: {names}"
            )
        (chosen,) = fitting
        digest = hashlib.sha256(path.read_bytes()).hexdigest()[:DIGITS]
        said = choice.source or chosen.source or "source not said"
        return SeriesMaterial(
            series=chosen.series,
            meaning=f"{chosen.series.unit or 'counts'} a day, {chosen.series.name}",
            source=f"{said}; {choice.file}, SHA-256 {digest}…",
        )


def wanted_of(choice: SeriesChoice) -> Wanted:
    """What a choice counts in a list of incidents."""
    side = () if choice.side is None else (choice.side,)
    return Wanted(
        sides=choice.dyad or side,
        excluded=choice.excluded,
        area=choice.area,
        kind=choice.kind,
        unit=Unit(choice.count) if choice.count else Unit.EVENTS,
        listing=Listing.FIRST if choice.listed_first else Listing.EITHER,
    )
