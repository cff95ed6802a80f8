"""Real truces: figures that others computed, and what became of each."""

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from truceline.analysis import TruceQuestion, run_truce_test
from truceline.model import DailySeries, TruceModel, TruceVerdict

DATA = Path(__file__).parent / "data"
ROWS = list(
    csv.DictReader((DATA / "reference_results.csv").read_text("utf-8").splitlines())
)

Counts = Callable[..., DailySeries]


@pytest.mark.parametrize("row", ROWS, ids=[row["case"] for row in ROWS])
def test_the_plain_model_gives_the_published_figures(
    row: dict[str, str], counts_of: Counts
) -> None:
    found = run_truce_test(
        counts_of(row["file"], row["kind"], row["series_start"]),
        TruceQuestion(
            start=date.fromisoformat(row["start"]),
            end=date.fromisoformat(row["end"]),
            baseline_days=int(row["baseline_days"]),
            model=TruceModel.PLAIN,
        ),
    )
    figures = {
        "pre_mean": found.before_mean,
        "truce_mean": found.during_mean,
        "post7_mean": found.details.after_mean,
        "irr": found.rate_ratio,
        "irr_lo": found.low,
        "irr_hi": found.high,
    }
    for name, figure in figures.items():
        assert figure is not None
        assert f"{figure:.2f}" == f"{float(row[name]):.2f}", name
    assert f"{found.change_pct:.1f}" == row["change_pct"]
    assert found.placebo_p is not None
    assert abs(found.placebo_p - float(row["placebo_p"])) <= 0.0006


def _farc(counts_of: Counts, start: str, end: str, days: int, since: str) -> str:
    found = run_truce_test(
        counts_of("colombia-farc-deaths.csv", "FARC dyads", since),
        TruceQuestion(
            start=date.fromisoformat(start),
            end=date.fromisoformat(end),
            baseline_days=days,
        ),
    )
    return found.verdict.value


@pytest.mark.parametrize("days", [28, 56, 90, 180])
@pytest.mark.parametrize("since", ["1989-01-01", "2012-01-01", "2014-01-01"])
def test_the_truce_of_december_2014_held_and_then_broke_with_any_baseline(
    days: int, since: str, counts_of: Counts
) -> None:
    verdict = _farc(counts_of, "2014-12-20", "2015-05-21", days, since)
    assert verdict == TruceVerdict.HELD_THEN_BROKE


def test_the_truce_of_july_2015_held_beside_a_quarter_of_a_century(
    counts_of: Counts,
) -> None:
    verdict = _farc(counts_of, "2015-07-20", "2015-11-20", 56, "1989-01-01")
    assert verdict == TruceVerdict.HELD


def _syria(
    counts_of: Counts, start: str, end: str, model: TruceModel, days: int
) -> "tuple[TruceVerdict, float | None]":
    found = run_truce_test(
        counts_of("syria-events.csv", "government-insurgents"),
        TruceQuestion(
            start=date.fromisoformat(start),
            end=date.fromisoformat(end),
            baseline_days=days,
            model=model,
        ),
        controls=(counts_of("syria-events.csv", "all IS dyads"),),
    )
    return found.verdict, found.control_ratio


@pytest.mark.parametrize("model", list(TruceModel))
def test_in_february_2016_incidents_fell_and_those_of_the_excluded_party_did_not(
    model: TruceModel, counts_of: Counts
) -> None:
    verdict, ratio = _syria(counts_of, "2016-02-27", "2016-03-11", model, 56)
    assert verdict == TruceVerdict.FELL_SHORT
    assert ratio is not None
    assert f"{ratio:.2f}" == "0.34"


def test_a_third_fewer_incidents_in_september_2016_are_within_chance(
    counts_of: Counts,
) -> None:
    verdict, _ = _syria(counts_of, "2016-09-12", "2016-09-18", TruceModel.ROBUST, 28)
    assert verdict == TruceVerdict.CANNOT_TELL


def test_the_days_of_may_2016_without_any_report_are_seen_as_holes(
    counts_of: Counts,
) -> None:
    found = run_truce_test(
        counts_of("syria-events.csv", "government-insurgents"),
        TruceQuestion(start=date(2016, 5, 24), end=date(2016, 5, 30)),
        controls=(counts_of("syria-events.csv", "all IS dyads"),),
    )
    days = [f"{masked.day}" for masked in found.details.masked]
    assert days == ["2016-05-06", "2016-05-24", "2016-05-25", "2016-05-26"]
    assert found.quiet_days == 0
    assert found.coverage == pytest.approx(4 / 7, abs=1e-4)
