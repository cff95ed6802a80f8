"""A study's pledges, each tested on its counts and put beside what people found."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from truceline import __version__
from truceline.analysis import Period, TruceQuestion, run_truce_test
from truceline.codebook import Codebook
from truceline.errors import IncidentError, OutputError
from truceline.incidents import find_pledge, judge_scope, read_pledges
from truceline.model import Decision, Pledge, Scope, TruceModel, TruceTest
from truceline.pipeline.incidents import touches
from truceline.pipeline.pledge_series import SeriesShelf
from truceline.pipeline.settings import Study
from truceline.pipeline.tools import load_study_codebook
from truceline.pipeline.truce_files import read_periods
from truceline.publish.truce_figures import write_figure
from truceline.publish.truce_material import ScopeCounts, SeriesMaterial, TruceMaterial
from truceline.publish.truce_site import publish_truce_reports
from truceline.review import findings_of, read_decisions

NEVER_BEGAN = "It never took effect, so there is no truce to test."
NO_COUNTS = "No daily counts of these days are at hand, so nothing can be computed."


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedResult:
    """A pledge whose result differs from one snapshot to another."""

    pledge: Pledge
    before: TruceTest | None
    after: TruceTest | None


def study_truces(
    study: Study,
    codebook: Codebook | None = None,
    *,
    model: TruceModel = TruceModel.ROBUST,
) -> tuple[TruceMaterial, ...]:
    """All pledges of a study with their results; none where it has none.

    A pledge whose counts cannot be had stands there with the reason.
    """
    pledges = read_pledges(study.folder)
    if not pledges:
        return ()
    codebook = codebook or load_study_codebook(study.codebook, study.processes)
    names = {actor.id: actor.name for actor in codebook.actors}
    decisions = read_decisions(study.folder)
    shelf = SeriesShelf(study)
    return tuple(
        _material(study, pledge, pledges, shelf, _People(names, decisions), model=model)
        for pledge in pledges
    )


def write_reports(
    study: Study, folder: Path, *, only: str | None, figures: str | None
) -> tuple[Path, ...]:
    """A report of each pledge, or of one, as a file that stands alone.

    With the form of ``figures`` each that has a result gets a figure for a paper, too.
    Raises StudyError for a study without pledges and for an unknown one.
    """
    truces = study_truces(study)
    if only is not None or not truces:
        pledges = [each.pledge for each in truces]
        wanted = find_pledge(pledges, only or "", study.folder)
        truces = tuple(each for each in truces if each.pledge.id == wanted.id)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        written = publish_truce_reports(
            truces, folder, study=study.name, program=__version__
        )
    except OSError as error:
        raise OutputError(
            f"{folder}: the reports cannot be written ({error.strerror}); name another "
            "folder"
        ) from error
    drawn = [each for each in truces if each.test is not None] if figures else []
    return (
        *written,
        *(write_figure(each, folder, f"{figures}") for each in drawn),
    )


def moved_results(study: Study, before: str, after: str) -> Iterator[MovedResult]:
    """The pledges that come out otherwise with a newer snapshot."""
    pledges = read_pledges(study.folder)
    old, new = (SeriesShelf(study, pinned=each) for each in (before, after))
    for pledge in pledges:
        if pledge.series is None or pledge.series.file or pledge.series.snapshot:
            continue
        tests = [_quietly_tested(study, pledge, pledges, shelf) for shelf in (old, new)]
        if tests[0] != tests[1]:
            yield MovedResult(pledge=pledge, before=tests[0], after=tests[1])


@dataclass(frozen=True, slots=True)
class _People:
    names: dict[str, str]
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tested:
    test: TruceTest
    series: SeriesMaterial
    controls: tuple[SeriesMaterial, ...]


def _material(
    study: Study,
    pledge: Pledge,
    pledges: tuple[Pledge, ...],
    shelf: SeriesShelf,
    people: _People,
    *,
    model: TruceModel,
) -> TruceMaterial:
    tested: _Tested | None = None
    untested: str | None = None
    scope: ScopeCounts | None = None
    try:
        if not pledge.took_effect:
            untested = NEVER_BEGAN
        elif pledge.series is None:
            untested = NO_COUNTS
        else:
            tested = _tested(study, pledge, pledges, shelf, model=model)
            scope = None if pledge.series.file else _scope(pledge, shelf)
    except IncidentError as error:
        untested = f"Nothing could be computed: {error}"
    return TruceMaterial(
        pledge=pledge,
        names=people.names,
        test=_with_left_out(tested.test, pledge, shelf) if tested else None,
        untested=untested,
        tested=tested.series if tested else None,
        controls=tested.controls if tested else (),
        scope=scope,
        findings=findings_of(people.decisions, pledge.id),
    )


def _tested(
    study: Study,
    pledge: Pledge,
    pledges: tuple[Pledge, ...],
    shelf: SeriesShelf,
    *,
    model: TruceModel = TruceModel.ROBUST,
) -> _Tested:
    start, end, series = pledge.start, pledge.last_tested, pledge.series
    if start is None or end is None or series is None:
        raise IncidentError(
            f"the pledge {pledge.id!r} has no first or no last day to test; give start, "
            "and end or test_until, in pledges.yaml"
        )
    material = shelf.series(series)
    controls = tuple(shelf.series(each.series, each.name) for each in pledge.controls)
    usual = TruceQuestion(start=start, end=end)
    holidays: tuple[Period, ...] = ()
    if pledge.holidays is not None:
        holidays = read_periods(study.folder / pledge.holidays)
    question = TruceQuestion(
        start=start,
        end=end,
        baseline_days=pledge.baseline_days or usual.baseline_days,
        gap_days=usual.gap_days if pledge.gap_days is None else pledge.gap_days,
        target_share=pledge.target_share or usual.target_share,
        model=model,
        holidays=holidays,
        other_truces=tuple(_others(pledge, pledges)),
    )
    test = run_truce_test(
        material.series, question, controls=[each.series for each in controls]
    )
    return _Tested(test=test, series=material, controls=controls)


def _with_left_out(test: TruceTest, pledge: Pledge, shelf: SeriesShelf) -> TruceTest:
    """The test that also says which incidents of its days no count holds."""
    days = test.method.baseline_start, test.method.end
    choices = [
        (pledge.series, None),
        *((each.series, each.name) for each in pledge.controls),
    ]
    sentences = [
        shelf.left_out(choice, *days, name) for choice, name in choices if choice
    ]
    said = tuple(each for each in sentences if each)
    return replace(test, reasons=(*test.reasons, *said))


def _quietly_tested(
    study: Study, pledge: Pledge, pledges: tuple[Pledge, ...], shelf: SeriesShelf
) -> TruceTest | None:
    try:
        return _tested(study, pledge, pledges, shelf).test
    except IncidentError:
        return None


def _others(pledge: Pledge, pledges: Iterable[Pledge]) -> Iterator[Period]:
    """Other truces in the same counts, whose days are no ordinary time."""
    for other in pledges:
        first, last = other.start, other.last_tested
        if other.id == pledge.id or other.series != pledge.series:
            continue
        if other.took_effect and first is not None and last is not None:
            yield Period(name=other.name, start=first, end=last)


def _scope(pledge: Pledge, shelf: SeriesShelf) -> ScopeCounts:
    assert pledge.series is not None  # asked by the caller
    imported = shelf.source(pledge.series.snapshot).imported
    verdicts = [
        judge_scope(each, pledge, dataset=imported.dataset, actors=shelf.actors)
        for each in imported.incidents
        if touches(each, pledge)
    ]
    inside = (each.by for each in verdicts if each.scope is Scope.INSIDE)
    return ScopeCounts(
        scopes=Counter(each.scope for each in verdicts), inside_by=Counter(inside)
    )
