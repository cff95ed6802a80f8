"""The daily counts that a pledge is tested on, from a table or from a snapshot."""

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property

from truceline.errors import IncidentError
from truceline.incidents import (
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

    def _counted(self, choice: SeriesChoice) -> SeriesMaterial:
        source = self.source(choice.snapshot)
        counted = count_by_day(
            source.imported.incidents,
            wanted_of(choice),
            dataset=source.imported.dataset,
            actors=self.actors,
        )
        return SeriesMaterial(
            series=counted.series,
            meaning=f"{counted.meaning}; {counted.vague:,} more with a vague date and "
            f"{counted.unknown_sides:,} with an actor on no known side are left out",
            source=source.words,
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
