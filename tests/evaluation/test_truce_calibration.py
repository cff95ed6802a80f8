"""The calibration of truce tests on few series: that it counts what it says."""

from dataclasses import replace

import numpy as np
import pytest

from evaluation.bench.truces.__main__ import BEGIN, END, put_into
from evaluation.bench.truces.simulate import World, simulate, truce_days
from evaluation.bench.truces.tables import Findings, tables
from evaluation.bench.truces.trials import (
    RATES,
    WINDOWS,
    run_trials,
    tally,
    week_at_ten,
    worlds,
)
from truceline.model import TruceVerdict

WORLD = World(rate=10, window=7, spread=3, memory=0.5, weekly=0.3, history=4000)


def test_a_made_series_has_the_rate_and_the_variance_it_was_asked_for() -> None:
    counts = np.array(simulate(WORLD, np.random.default_rng(3)).counts[:4000])
    assert counts.mean() == pytest.approx(10, rel=0.05)
    # The week adds to what was asked for.
    assert 2.6 < counts.var() / counts.mean() < 4.2


def test_the_truce_of_a_made_series_scales_its_days_and_no_others() -> None:
    world = replace(WORLD, window=600, ratio=0.2, spread=1.01, memory=0.0)
    series = simulate(world, np.random.default_rng(4))
    start, end = truce_days(world)
    first, last = series.place(start), series.place(end)
    assert np.mean(series.counts[first : last + 1]) == pytest.approx(2, rel=0.1)
    assert np.mean(series.counts[:first]) == pytest.approx(10, rel=0.05)


def test_every_rate_meets_every_window_equally_often() -> None:
    made = list(worlds(2, ratio=1.0))
    assert len(made) == 2 * len(RATES) * len(WINDOWS)
    assert {(each.rate, each.window) for each in made} == {
        (rate, window) for rate in RATES for window in WINDOWS
    }


def test_the_same_worlds_give_the_same_trials() -> None:
    of = list(worlds(1, ratio=1.0))[:6]
    assert run_trials(of) == run_trials(of)


def test_a_week_with_four_fifths_less_is_found_and_one_without_is_not() -> None:
    truce = list(week_at_ten(8, memory=0.0, history=120))
    none = [replace(each, ratio=1.0) for each in truce]
    assert tally(run_trials(truce)).share(TruceVerdict.HELD) > 0.7
    assert tally(run_trials(none)).share(TruceVerdict.HELD) < 0.2


def test_the_tables_say_which_goals_are_met() -> None:
    trials = run_trials(worlds(1, ratio=1.0))
    said = tables(
        Findings(
            nothing=trials,
            effect=trials,
            plain=trials,
            weeks=(("a week", tally(trials)),),
            seconds=0.5,
        ),
        command="make bench",
    )
    assert "| a fall of 80 % in a week, found | ≥ 90 % |" in said
    assert (
        "| 31 years of days, all placebo windows | about 2 s | 0.50 s | | met |" in said
    )
    assert put_into(f"a\n{BEGIN}\nold\n{END}\nb", said).startswith(
        f"a\n{BEGIN}\nWritten"
    )
