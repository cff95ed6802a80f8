"""Series of the truces example, and series made for one test."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from truceline.incidents import read_series
from truceline.model import DailySeries

SERIES = Path(__file__).parents[2] / "examples" / "truces" / "series"

ReadCounts = Callable[..., DailySeries]


@pytest.fixture(scope="session")
def counts_of() -> ReadCounts:
    """A series of the truces example, from a day on."""

    def read(name: str, kind: str, since: str | None = None) -> DailySeries:
        [series] = [
            each.series
            for each in read_series(SERIES / name).series
            if each.kind == kind
        ]
        skipped = series.place(date.fromisoformat(since)) if since else 0
        return series_of(
            kind, series.start + timedelta(days=skipped), series.counts[skipped:]
        )

    return read


def series_of(
    name: str,
    start: date,
    counts: Sequence[int | None],
    *,
    watched: bool | None = None,
) -> DailySeries:
    return DailySeries(
        name=name,
        unit="events",
        start=start,
        counts=tuple(counts),
        watched=(watched,) * len(counts),
    )


@pytest.fixture
def made() -> Callable[..., DailySeries]:
    """A series of stretches, each (days, mean, variance over mean)."""

    def make(
        *stretches: tuple[int, float, float],
        seed: int = 1,
        name: str = "made",
        watched: bool | None = None,
    ) -> DailySeries:
        random = np.random.default_rng(seed)
        counts: list[int | None] = []
        for days, mean, spread in stretches:
            means = np.full(days, mean)
            if spread > 1 and mean > 0:
                means = random.gamma(mean / (spread - 1), spread - 1, days)
            counts += [int(count) for count in random.poisson(means)]
        return series_of(name, date(2021, 1, 1), counts, watched=watched)

    return make
