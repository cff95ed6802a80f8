"""Made series of incidents with everything that misleads a truce test."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from truceline.model import DailySeries

FIRST = date(2015, 1, 1)
# How much of the variance beyond chance comes from good and bad weeks, not single days.
LASTING = 0.8
AFTER_DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What a series is made of.

    ``rate`` is incidents a day, ``spread`` their variance over mean, ``memory`` how far
    the intensity of a day carries over to the next, ``weekly`` the swing of the week,
    ``history`` days before the truce, ``window`` its days, ``ratio`` what it does.
    """

    rate: float
    window: int
    spread: float
    memory: float
    weekly: float
    history: int
    ratio: float = 1.0


def simulate(world: World, random: np.random.Generator) -> DailySeries:
    """A series whose truce begins after ``history`` days and scales every day's rate."""
    days = world.history + world.window + AFTER_DAYS
    excess = (world.spread - 1) / world.rate
    lasting = LASTING * excess if world.memory else 0.0
    deviation = np.sqrt(np.log1p(lasting))
    intensity = np.exp(
        deviation * _lingering(days, world.memory, random) - deviation**2 / 2
    )
    single = (1 + excess) / (1 + lasting) - 1
    if single > 0:
        intensity = intensity * random.gamma(1 / single, single, days)
    week = np.exp(world.weekly * np.sin(2 * np.pi * np.arange(7) / 7))
    phase = int(random.integers(7))
    means = world.rate * intensity * (week / week.mean())[(np.arange(days) + phase) % 7]
    means[world.history : world.history + world.window] *= world.ratio
    counts = random.poisson(means)
    return DailySeries(
        name="made",
        unit="events",
        start=FIRST,
        counts=tuple(int(count) for count in counts),
        watched=(True,) * days,
    )


def truce_days(world: World) -> tuple[date, date]:
    """First and last day of the truce."""
    start = FIRST + timedelta(days=world.history)
    return start, start + timedelta(days=world.window - 1)


def _lingering(
    days: int, memory: float, random: np.random.Generator
) -> NDArray[np.float64]:
    shocks = random.normal(size=days)
    found = np.empty(days)
    found[0] = shocks[0]
    for day in range(1, days):
        found[day] = memory * found[day - 1] + np.sqrt(1 - memory**2) * shocks[day]
    return found
