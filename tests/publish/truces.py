"""An invented truce with its result, and one of which nothing could be computed."""

from dataclasses import replace
from datetime import date, timedelta

from truceline.model import (
    ActedBy,
    BaselineResult,
    ControlResult,
    DailySeries,
    Finding,
    MaskedDay,
    MaskReason,
    PlaceboBin,
    Pledge,
    PublishedFigure,
    Scope,
    Stretch,
    TargetMet,
    TruceDetails,
    TruceMethod,
    TruceModel,
    TruceTest,
    TruceVerdict,
)
from truceline.publish.truce_material import (
    ScopeCounts,
    SeriesMaterial,
    TruceMaterial,
)

FIRST = date(2016, 1, 1)
START, END = date(2016, 2, 1), date(2016, 2, 14)
HOLE = date(2016, 2, 3)


def series(name: str = "clashes") -> DailySeries:
    days = [FIRST + timedelta(days=number) for number in range(80)]
    counts = [
        None if day == HOLE else 1 if START <= day <= END else number % 9
        for number, day in enumerate(days)
    ]
    return DailySeries(
        name=name,
        unit="events",
        start=FIRST,
        counts=tuple(counts),
        watched=(None,) * len(days),
    )


def pledge() -> Pledge:
    return Pledge(
        id="lake-truce",
        name="The <lake> truce",
        words="a pause",
        by=("hills",),
        to=("lake",),
        declared=date(2016, 1, 30),
        start=START,
        end=END,
        test_until=None,
        took_effect=True,
        acts=(),
        not_acts=(),
        places=(),
        not_places=(),
        excepted=("raiders",),
        self_defence=True,
        target_share=0.8,
        baseline_days=28,
        gap_days=None,
        series=None,
        controls=(),
        holidays=None,
        figures=(
            figure("a monitor", -94.0, "https://example.org/a?b=1&c=2"),
            figure("another", -75.0, None),
        ),
        sources=("an invented source",),
        note=None,
    )


def figure(source: str, change: float, url: str | None) -> PublishedFigure:
    return PublishedFigure(
        start=START,
        end=END,
        what="shots",
        figure="18",
        change_pct=change,
        source=source,
        url=url,
        note=None,
    )


def result() -> TruceTest:
    return TruceTest(
        before_mean=4.0,
        during_mean=1.0,
        change_pct=-75.0,
        rate_ratio=0.25,
        low=0.1,
        high=0.6,
        placebo_p=0.04,
        placebo_windows=30,
        control_ratio=0.3,
        quiet_days=0,
        first_breach=START,
        rebound=1.1,
        coverage=13 / 14,
        verdict=TruceVerdict.FELL_SHORT,
        reasons=("Incidents fell by 75 %, short of the 80 % promised.",),
        method=TruceMethod(
            version="test.v1",
            model=TruceModel.ROBUST,
            estimator="quasi-Poisson",
            series="clashes",
            unit="events",
            start=START,
            end=END,
            baseline_start=date(2016, 1, 2),
            baseline_end=date(2016, 1, 29),
            baseline_days=28,
            gap_days=2,
            after_days=7,
            target_share=0.8,
            weekday=True,
            trend=False,
            dispersion=2.5,
            autocorrelation=0.2,
            smallest_p=0.032,
        ),
        details=TruceDetails(
            expected=52.0,
            target=TargetMet.CANNOT_TELL,
            observed_days=13,
            quiet_share=0.0,
            quiet_share_before=0.1,
            days_to_first_breach=0,
            after_mean=4.4,
            anticipation=1.0,
            unstated_zeros=2,
            controls=(
                ControlResult(
                    name="raids",
                    baseline_start=FIRST + timedelta(days=3),
                    baseline_days=28,
                    before_mean=4.0,
                    during_mean=3.5,
                    rate_ratio=0.88,
                    low=0.6,
                    high=1.3,
                    ratio=0.28,
                    ratio_low=0.1,
                    ratio_high=0.7,
                ),
            ),
            holidays=(),
            sensitivity=(BaselineResult(days=14, rate_ratio=0.3, low=0.1, high=None),),
            stretches=(
                Stretch(
                    start=START, end=END, mean=1.0, quiet_share=0.0, rate_ratio=0.25
                ),
            ),
            placebos=(
                PlaceboBin(low=0.0, high=0.5, windows=1),
                PlaceboBin(low=0.5, high=1.0, windows=14),
                PlaceboBin(low=1.0, high=2.0, windows=15),
            ),
            masked=(MaskedDay(day=HOLE, reason=MaskReason.NOT_OBSERVED),),
        ),
    )


def tested() -> TruceMaterial:
    return TruceMaterial(
        pledge=pledge(),
        names={"hills": "Hill Front", "lake": "Lake Guard", "raiders": "Raiders"},
        test=result(),
        untested=None,
        tested=SeriesMaterial(
            series=series(), meaning="events of clashes", source="GED 99.1"
        ),
        controls=(
            SeriesMaterial(
                series=series("raids"), meaning="events of raids", source="GED 99.1"
            ),
        ),
        scope=ScopeCounts(
            scopes={Scope.INSIDE: 12, Scope.UNCLEAR: 3},
            inside_by={ActedBy.UNKNOWN: 12},
        ),
        findings=(
            Finding(
                pledge="lake-truce",
                verdict=TruceVerdict.HELD,
                by="Ana Ruiz",
                on=date(2016, 3, 1),
                because="quiet <enough>",
            ),
        ),
    )


def untested() -> TruceMaterial:
    return replace(
        tested(),
        pledge=replace(pledge(), id="no-truce", name="No truce", took_effect=False),
        test=None,
        untested="It never took effect, so there is no truce to test.",
        tested=None,
        controls=(),
        scope=None,
        findings=(),
    )
