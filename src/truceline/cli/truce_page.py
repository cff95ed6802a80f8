"""A truce test as a page of words, for a person at a terminal."""

import textwrap
from collections.abc import Iterable

from truceline.model import TruceTest
from truceline.publish.truce_words import TARGET_WORDS, VERDICT_WORDS

WIDTH = 78
LABEL = 15


def truce_page(test: TruceTest) -> str:
    """The verdict first, then the figures, then the reasons and caveats."""
    return "\n".join(
        [
            *_head(test),
            "",
            *_figures(test),
            "",
            *_reasons(test),
            "",
            *_method(test),
        ]
    )


def _head(test: TruceTest) -> Iterable[str]:
    method = test.method
    unit = f", {method.unit}" if method.unit else ""
    days = (method.end - method.start).days + 1
    yield f"{method.series}{unit}: {method.start} to {method.end} ({_days(days)})"
    yield f"Verdict: {VERDICT_WORDS[test.verdict]}"


def _figures(test: TruceTest) -> Iterable[str]:
    method, details = test.method, test.details
    before = f"{method.baseline_start} to {method.baseline_end}"
    yield _line("before", f"{_number(test.before_mean)} a day, {before}")
    seen = f"{details.observed_days} of {(method.end - method.start).days + 1} days"
    yield _line("during", f"{_number(test.during_mean)} a day, {seen} observed")
    if details.after_mean is not None:
        yield _line(
            "after", f"{_number(details.after_mean)} a day, {_days(method.after_days)}"
        )
    yield _line("rate ratio", _bounded(test.rate_ratio, test.low, test.high))
    share = f"{method.target_share:.0%}".replace("%", " %")
    yield _line(f"fall of {share}", TARGET_WORDS[details.target])
    for control in details.controls:
        beside = _bounded(control.ratio, control.ratio_low, control.ratio_high)
        yield _line("beside", f"{beside} over {control.name}")
    if test.placebo_p is not None:
        yield _line(
            "placebo p",
            f"{_number(test.placebo_p)}, among {test.placebo_windows:,} earlier windows",
        )
    yield _line("quiet days", f"{test.quiet_days} of {details.observed_days}")
    if test.first_breach is not None:
        yield _line("first incident", f"{test.first_breach}")
    yield from _parts(test)


def _parts(test: TruceTest) -> Iterable[str]:
    for number, stretch in enumerate(test.details.stretches):
        said = f"{stretch.start} to {stretch.end}: {_number(stretch.mean)} a day"
        yield _line("in parts" if number == 0 else "", said)


def _reasons(test: TruceTest) -> Iterable[str]:
    yield "Why"
    for reason in test.reasons:
        yield from textwrap.wrap(
            reason,
            WIDTH,
            initial_indent="- ",
            subsequent_indent="  ",
            break_on_hyphens=False,
        )


def _method(test: TruceTest) -> Iterable[str]:
    method = test.method
    said = (
        f"Method: {method.model} model, {method.version} ({method.estimator}); baseline "
        f"of {_days(method.baseline_days)}, gap of {_days(method.gap_days)}. A test says "
        "what the counts did, not who is to blame."
    )
    return textwrap.wrap(said, WIDTH, break_on_hyphens=False)


def _line(label: str, said: str) -> str:
    return textwrap.fill(
        said,
        WIDTH,
        initial_indent=f"  {label:<{LABEL}} ",
        subsequent_indent=" " * (LABEL + 3),
        break_on_hyphens=False,
    )


def _bounded(ratio: float | None, low: float | None, high: float | None) -> str:
    if ratio is None:
        return "unknown, for want of incidents"
    top = "no bound" if high is None else _number(high)
    return f"{_number(ratio)} (95 %: {_number(low)} to {top})"


def _number(number: float | None) -> str:
    if number is None:
        return "unknown"
    if number and abs(number) < 0.01:
        return f"{number:.1g}"
    return f"{number:.2f}" if abs(number) < 100 else f"{number:,.0f}"


def _days(number: int) -> str:
    return "1 day" if number == 1 else f"{number:,} days"
