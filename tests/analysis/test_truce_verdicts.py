"""Made series with the moments of real ones, and what must be said of each."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from truceline.analysis import Period, TruceQuestion, run_truce_test
from truceline.errors import IncidentError
from truceline.model import DailySeries, MaskReason, TargetMet, TruceVerdict

Made = Callable[..., DailySeries]
# Where a truce lies that begins after so many days of a made series.
FIRST = date(2021, 1, 1)
SEEDS = range(6)


def _asked(after: int, days: int, **more: object) -> TruceQuestion:
    start = FIRST + timedelta(days=after)
    return replace(
        TruceQuestion(start=start, end=start + timedelta(days=days - 1)), **more
    )


def _most(verdicts: list[TruceVerdict]) -> TruceVerdict:
    return max(set(verdicts), key=verdicts.count)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_declared_truce_over_a_holiday_is_found(seed: int, made: Made) -> None:
    # Deaths in Afghanistan before and at Eid al-Fitr in May 2021.
    series = made((130, 150.5, 30), (3, 18.7, 8), (20, 202, 40), seed=seed)
    found = run_truce_test(series, _asked(130, 3))
    assert found.verdict == TruceVerdict.HELD
    assert found.rebound is not None
    assert found.rebound > 0.8


@pytest.mark.parametrize("seed", SEEDS)
def test_a_holiday_without_a_truce_is_no_truce_that_held(seed: int, made: Made) -> None:
    # Deaths before and at Eid al-Adha in July 2021, with another holiday's lull before.
    series = made(
        (60, 240, 45), (3, 130, 40), (60, 252.6, 45), (3, 135.7, 40), seed=seed
    )
    eid = Period(
        name="Eid al-Adha",
        start=FIRST + timedelta(days=123),
        end=FIRST + timedelta(days=125),
    )
    other = Period(
        name="Eid al-Fitr",
        start=FIRST + timedelta(days=60),
        end=FIRST + timedelta(days=62),
    )
    known = run_truce_test(series, _asked(123, 3, holidays=(eid, other)))
    unknown = run_truce_test(series, _asked(123, 3))
    assert known.verdict in (
        TruceVerdict.NO_DIFFERENT_FROM_HOLIDAY,
        TruceVerdict.CANNOT_TELL,
    )
    assert unknown.verdict == TruceVerdict.CANNOT_TELL


def test_a_fall_as_deep_as_on_another_holiday_is_no_different_from_it(
    made: Made,
) -> None:
    series = made((90, 40, 2), (4, 16, 2), (60, 40, 2), (4, 16, 2), (9, 40, 2))
    eids = tuple(
        Period(
            name=name,
            start=FIRST + timedelta(days=after),
            end=FIRST + timedelta(days=after + 3),
        )
        for name, after in (("Eid al-Fitr", 90), ("Eid al-Adha", 154))
    )
    found = run_truce_test(series, _asked(154, 4, holidays=eids))
    assert found.verdict == TruceVerdict.NO_DIFFERENT_FROM_HOLIDAY
    assert [each.name for each in found.details.holidays] == ["Eid al-Fitr"]


@pytest.mark.parametrize("seed", SEEDS)
def test_one_side_that_stops_is_seen_beside_one_that_does_not(
    seed: int, made: Made
) -> None:
    # Events by initiator in Afghanistan before and at Eid al-Adha in August 2019.
    taliban = made((120, 25.7, 3), (3, 1.0, 1), (20, 27.7, 3), seed=seed)
    army = made((120, 14.6, 2.5), (3, 13, 1), (20, 14.9, 2.5), seed=seed + 100)
    halt = run_truce_test(taliban, _asked(120, 3), controls=(army,))
    other = run_truce_test(army, _asked(120, 3), controls=(taliban,))
    assert halt.verdict == TruceVerdict.HELD
    assert halt.control_ratio is not None
    assert halt.control_ratio < 0.3
    assert other.verdict in (TruceVerdict.NO_CHANGE, TruceVerdict.CANNOT_TELL)


def test_a_day_without_a_report_from_any_side_is_not_a_quiet_day(made: Made) -> None:
    taliban = made((120, 25.7, 3), (3, 2.0, 1), (9, 27, 3))
    army = made((120, 14.6, 2.5), (3, 13, 2.5), (9, 15, 2.5), seed=2)
    hole = 121
    dark, darker = (
        replace(series, counts=(*series.counts[:hole], 0, *series.counts[hole + 1 :]))
        for series in (taliban, army)
    )
    found = run_truce_test(dark, _asked(120, 3), controls=(darker,))
    assert [masked.reason for masked in found.details.masked] == [
        MaskReason.REPORTING_HOLE
    ]
    assert found.details.masked[0].day == FIRST + timedelta(days=hole)
    assert found.details.observed_days == 2
    assert found.coverage == pytest.approx(2 / 3, abs=1e-4)
    assert any("hole in the reports" in reason for reason in found.reasons)


def test_a_silent_day_that_somebody_watched_is_a_quiet_day(made: Made) -> None:
    taliban = made((120, 25.7, 3), (3, 0, 1), (9, 27, 3), watched=True)
    army = made((120, 14.6, 2.5), (3, 0, 1), (9, 15, 2.5), seed=2, watched=True)
    found = run_truce_test(taliban, _asked(120, 3), controls=(army,))
    assert found.quiet_days == 3
    assert found.details.masked == ()
    assert found.details.unstated_zeros == 0


def test_a_truce_of_which_nothing_was_reported_cannot_be_told(made: Made) -> None:
    taliban = made((120, 25.7, 3), (3, 0, 1), (9, 27, 3))
    army = made((120, 14.6, 2.5), (3, 0, 1), (9, 15, 2.5), seed=2)
    found = run_truce_test(taliban, _asked(120, 3), controls=(army,))
    assert found.verdict == TruceVerdict.CANNOT_TELL
    assert found.coverage == 0
    assert found.quiet_days == 0


def test_a_zero_without_a_word_on_watching_is_flagged(made: Made) -> None:
    found = run_truce_test(made((60, 8, 1), (5, 0, 1), (9, 8, 1)), _asked(60, 5))
    assert found.details.unstated_zeros == 5
    assert any("no statement that anybody looked" in one for one in found.reasons)


def test_three_quiet_days_after_one_incident_a_day_prove_little(made: Made) -> None:
    found = run_truce_test(made((90, 0.9, 1), (3, 0, 1), (9, 1, 1)), _asked(90, 3))
    assert found.verdict == TruceVerdict.CANNOT_TELL


def test_a_fall_that_the_control_shares_is_not_the_truce_s(made: Made) -> None:
    series = made((120, 20, 2), (7, 6, 2), (9, 20, 2))
    control = made((120, 18, 2), (7, 5, 2), (9, 18, 2), seed=5)
    found = run_truce_test(series, _asked(120, 7), controls=(control,))
    assert found.verdict == TruceVerdict.CANNOT_TELL
    assert "so did those of made" in found.reasons[0]


def test_a_truce_without_an_incident_lies_within_its_bounds_over_a_control(
    made: Made,
) -> None:
    series, control = made((90, 9, 1), (7, 0, 1)), made((90, 5, 2), (7, 5, 2))
    found = run_truce_test(series, _asked(90, 7), controls=[control])
    (beside,) = found.details.controls
    assert found.control_ratio == beside.ratio == beside.ratio_low == 0
    assert beside.ratio_high is not None
    assert 0 < beside.ratio_high < 1


def test_more_incidents_than_before_are_worse(made: Made) -> None:
    found = run_truce_test(made((90, 8, 2), (14, 20, 2), (9, 8, 2)), _asked(90, 14))
    assert found.verdict == TruceVerdict.WORSE


def test_as_many_incidents_as_before_are_no_change(made: Made) -> None:
    found = run_truce_test(made((90, 20, 2), (14, 20, 2), (9, 20, 2)), _asked(90, 14))
    assert found.verdict == TruceVerdict.NO_CHANGE
    assert found.details.target == TargetMet.NOT_MET


def test_a_rate_like_the_one_before_on_one_day_alone_is_not_yet_no_change(
    made: Made,
) -> None:
    found = run_truce_test(made((10, 5, 1), (1, 5, 1), seed=4), _asked(10, 1))
    assert found.verdict == TruceVerdict.CANNOT_TELL


def test_half_as_many_incidents_fall_short_of_a_promise_of_four_fifths(
    made: Made,
) -> None:
    series = made((120, 30, 2), (14, 15, 2), (9, 30, 2))
    found = run_truce_test(series, _asked(120, 14))
    assert found.verdict == TruceVerdict.FELL_SHORT
    assert run_truce_test(series, _asked(120, 14, target_share=0.4)).verdict == (
        TruceVerdict.HELD
    )


def test_a_quiet_start_before_a_return_is_not_hidden_by_the_mean(made: Made) -> None:
    series = made((120, 10, 2), (30, 0.5, 1), (30, 14, 2), (9, 10, 2))
    found = run_truce_test(series, _asked(120, 60))
    assert found.verdict == TruceVerdict.HELD_THEN_BROKE
    assert "first 30 days" in found.reasons[0]


def test_days_of_another_truce_pass_for_no_ordinary_time(made: Made) -> None:
    series = made((90, 10, 1), (20, 0.3, 1), (30, 10, 1), (7, 1, 1), (9, 10, 1))
    other = Period(
        name="the one before",
        start=FIRST + timedelta(days=90),
        end=FIRST + timedelta(days=109),
    )
    with_it = run_truce_test(series, _asked(140, 7))
    without = run_truce_test(series, _asked(140, 7, other_truces=(other,)))
    assert with_it.placebo_p is not None
    assert without.placebo_p is not None
    assert without.placebo_p < with_it.placebo_p
    assert without.verdict == TruceVerdict.HELD


def test_a_trend_asked_for_is_drawn_on_into_the_truce(made: Made) -> None:
    rising = made(*((7, 10 * 1.2**week, 1) for week in range(10)))
    plain = run_truce_test(rising, _asked(56, 7))
    drawn = run_truce_test(rising, _asked(56, 7, trend=True))
    assert plain.rate_ratio is not None
    assert plain.rate_ratio > 1.3
    assert drawn.rate_ratio is not None
    assert drawn.rate_ratio == pytest.approx(1, abs=0.4)
    assert drawn.method.trend


def test_a_series_without_any_incident_cannot_tell(made: Made) -> None:
    found = run_truce_test(made((60, 0, 1)), _asked(40, 7))
    assert found.verdict == TruceVerdict.CANNOT_TELL
    assert found.rate_ratio is None
    assert "none was recorded" in found.reasons[0]


@pytest.mark.parametrize(
    ("after", "days", "said"),
    [
        (400, 5, "Check the dates of both"),
        (55, 10, "test what there is with --end 2021-03-01"),
        (-3, 5, "the first day that can be tested is 2021-01-29"),
        (3, 5, "no baseline"),
    ],
    ids=["far away", "ends too late", "begins too early", "nothing before"],
)
def test_a_truce_that_the_data_do_not_hold_is_refused_with_the_remedy(
    after: int, days: int, said: str, made: Made
) -> None:
    with pytest.raises(IncidentError, match=said):
        run_truce_test(made((60, 5, 1)), _asked(after, days))


def test_one_day_of_data_is_refused_with_the_remedy(made: Made) -> None:
    with pytest.raises(IncidentError, match="Bring data that begin earlier"):
        run_truce_test(made((1, 5, 1)), _asked(0, 1))


def test_a_baseline_that_the_data_cut_short_is_told(made: Made) -> None:
    found = run_truce_test(made((20, 9, 1), (5, 1, 1)), _asked(20, 5))
    assert found.method.baseline_days == 20
    assert any("20 days were used" in reason for reason in found.reasons)


def test_a_control_that_begins_later_than_the_baseline_is_told_with_its_days(
    made: Made,
) -> None:
    series = made((60, 20, 2), (7, 6, 2), (9, 20, 2))
    whole = made((60, 18, 2), (7, 18, 2), (9, 18, 2), seed=5, name="army")
    late = replace(
        whole,
        start=FIRST + timedelta(days=48),
        counts=whole.counts[48:],
        watched=whole.watched[48:],
    )
    unknown = replace(whole, counts=(*[None] * 48, *whole.counts[48:]))
    said = (
        "The control army has counts for only 12 of the 28 days before that are compared "
        "with, from 2021-02-18 on; its rate before is theirs."
    )
    for control in (late, unknown):
        found = run_truce_test(series, _asked(60, 7), controls=(control,))
        assert said in found.reasons
        assert found.details.controls[0].baseline_days == 12
    reasons = run_truce_test(series, _asked(60, 7), controls=(whole,)).reasons
    assert not any("has counts for only" in reason for reason in reasons)
