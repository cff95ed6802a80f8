"""The plain model: a negative binomial with one dummy for the truce.

It takes every day as independent of the last, which days of war are not, and is
therefore too sure of itself (docs/truce-tests.md has by how much). It is here so that
published figures can be computed again.
"""

import warnings
from dataclasses import replace

import numpy as np

from truceline.analysis.compare import Comparison, compare
from truceline.analysis.days import Days
from truceline.analysis.rhythm import Rhythm, rhythm_of

MOST_STEPS = 500
# 95 % of a normal distribution lie within this many standard errors.
NORMAL_REACH = 1.959963984540054


def plain_rhythm(days: Days, *, before: slice, during: slice) -> Rhythm:
    """The rhythm without weekdays and without memory."""
    found = rhythm_of(days, before=before, during=during)
    return replace(found, exposure=np.ones(len(days.counts)), carry=0.0)


def compare_plainly(
    days: Days, rhythm: Rhythm, *, before: slice, during: slice
) -> Comparison:
    """The maximum likelihood estimate; where it has none, the conditional interval."""
    exact = compare(days, rhythm, before=before, during=during, slope=None)
    found = _fitted(days, before, during)
    if found is None:
        return exact
    log, error = found
    reach = NORMAL_REACH * error
    return replace(
        exact,
        ratio=float(np.exp(log)),
        low=float(np.exp(log - reach)),
        high=float(np.exp(log + reach)),
        log=log,
        error=error,
        estimator="negative binomial, maximum likelihood",
    )


def _fitted(days: Days, before: slice, during: slice) -> tuple[float, float] | None:
    """The dummy's coefficient and standard error; None if the fit has no finite one."""
    earlier = days.counts[before][days.observed[before]]
    later = days.counts[during][days.observed[during]]
    if not earlier.sum() or not later.sum():
        return None
    # Takes a second and a half to import, and only this model needs it.
    from statsmodels.discrete.discrete_model import (  # type: ignore[import-untyped]  # it comes without types
        NegativeBinomial,
    )

    counts = np.concatenate([earlier, later])
    is_truce = np.concatenate([np.zeros(len(earlier)), np.ones(len(later))])
    design = np.column_stack([np.ones(len(counts)), is_truce])
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        try:
            fit = NegativeBinomial(counts, design).fit(disp=0, maxiter=MOST_STEPS)
            log, error = float(fit.params[1]), float(fit.bse[1])
        except np.linalg.LinAlgError:
            return None
    if not np.isfinite([log, error]).all() or error <= 0:
        return None
    return log, error
