"""Many made series tested, and what became of them counted."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from evaluation.bench.truces.simulate import World, simulate, truce_days
from truceline.analysis import TruceQuestion, run_truce_test
from truceline.model import TruceModel, TruceVerdict

SEED = 20160227
RATES = (0.2, 1.0, 5.0, 10.0, 50.0)
WINDOWS = (3, 7, 14, 30, 60, 150)
SPREADS = (1.5, 3.0, 6.0)
MEMORIES = (0.0, 0.5, 0.8)
HISTORIES = (56, 120, 365)
WEEKLY = (0.0, 0.3)
# Fewer than one incident a day does not come in sixes without days of dozens.
MOST_SPREAD_WHEN_RARE = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One series: its world, whether the interval held, and the verdict."""

    world: World
    is_covered: bool
    verdict: TruceVerdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Trials counted."""

    number: int
    covered: int
    verdicts: tuple[TruceVerdict, ...]

    @property
    def coverage(self) -> float:
        """Share of intervals that held the true ratio."""
        return self.covered / self.number

    def share(self, *verdicts: TruceVerdict) -> float:
        """Share of trials with one of the verdicts."""
        return sum(each in verdicts for each in self.verdicts) / self.number


def worlds(
    number: int, *, ratio: float, rates: Sequence[float] = RATES
) -> Iterator[World]:
    """So many worlds for each rate and window, all else drawn in turn."""
    random = np.random.default_rng(SEED)
    rest = list(product(SPREADS, MEMORIES, HISTORIES, WEEKLY))
    for rate, window in product(rates, WINDOWS):
        for _ in range(number):
            spread, memory, history, weekly = rest[int(random.integers(len(rest)))]
            if rate < 1:
                spread = min(spread, MOST_SPREAD_WHEN_RARE)
            yield World(
                rate=rate,
                window=window,
                spread=spread,
                memory=memory,
                weekly=weekly,
                history=history,
                ratio=ratio,
            )


def run_trials(
    of: Iterable[World], *, model: TruceModel = TruceModel.ROBUST
) -> tuple[Trial, ...]:
    """Each world once; the same worlds give the same series to every model."""
    return tuple(
        _tried(world, np.random.default_rng([SEED, number]), model)
        for number, world in enumerate(of)
    )


def tally(trials: Iterable[Trial]) -> Tally:
    """The trials counted; refuses none."""
    found = tuple(trials)
    return Tally(
        number=len(found),
        covered=sum(trial.is_covered for trial in found),
        verdicts=tuple(trial.verdict for trial in found),
    )


def week_at_ten(number: int, *, memory: float, history: int) -> Iterator[World]:
    """The truce that must be found: 80 % less for a week, at ten a day."""
    one = World(
        rate=10.0,
        window=7,
        spread=3.0,
        memory=memory,
        weekly=0.3,
        history=history,
        ratio=0.2,
    )
    yield from (replace(one) for _ in range(number))


def _tried(world: World, random: np.random.Generator, model: TruceModel) -> Trial:
    start, end = truce_days(world)
    test = run_truce_test(
        simulate(world, random), TruceQuestion(start=start, end=end, model=model)
    )
    low = 0.0 if test.low is None else test.low
    high = np.inf if test.high is None else test.high
    return Trial(
        world=world,
        is_covered=bool(low <= world.ratio <= high),
        verdict=test.verdict,
    )
