"""Figures as people read them."""

import math

from truceline.analysis.compare import Comparison


def percent(share: float) -> str:
    """A share in whole per cent, closer where it is small."""
    number = 100 * share
    if 0 < abs(number) < 1:
        return f"{number:.1g} %"
    return f"{number:.0f} %"


def ratio_said(ratio: float) -> str:
    """A ratio with two digits after the point, or more where it is small."""
    return f"{ratio:.2f}" if ratio >= 0.01 or ratio == 0 else f"{ratio:.1g}"


def with_interval(comparison: Comparison) -> str:
    """A rate ratio with its bounds, in words."""
    if math.isnan(comparison.ratio):
        return "no rate ratio, for want of incidents"
    high = "no upper bound"
    if math.isfinite(comparison.high):
        high = ratio_said(comparison.high)
    if math.isinf(comparison.ratio):
        return (
            f"a rate above a baseline of none (at least {ratio_said(comparison.low)})"
        )
    return (
        f"{ratio_said(comparison.ratio)} times the rate before (95 % interval "
        f"{ratio_said(comparison.low)} to {high})"
    )


def number_said(number: float) -> str:
    """A mean or an expected number."""
    return f"{number:.1f}" if number < 10 else f"{number:,.0f}"


def days_said(days: int) -> str:
    """Days with their noun."""
    return "1 day" if days == 1 else f"{days:,} days"
