"""What the trials showed, as Markdown."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from evaluation.bench.truces.trials import RATES, WINDOWS, Tally, Trial, tally
from truceline.model import TruceVerdict

# Where fewer incidents were to be expected, no promise is made.
LEAST_EXPECTED = 5.0
# The table promises these shares.
LEAST_COVERAGE, MOST_COVERAGE = 0.92, 0.98
MOST_FALSE_ALARMS = 0.05
LEAST_FOUND = 0.9

# The fields of a world that the second kind of table goes by.
CAUSES = {
    "spread": "variance over mean",
    "memory": "memory of a day's intensity",
    "history": "days before the truce",
    "weekly": "weekly swing",
}
HELD = (TruceVerdict.HELD, TruceVerdict.HELD_THEN_BROKE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """All trials of one calibration."""

    nothing: Sequence[Trial]
    effect: Sequence[Trial]
    plain: Sequence[Trial]
    weeks: Sequence[tuple[str, Tally]]
    seconds: float


def tables(findings: Findings, *, command: str) -> str:
    """The whole calibration."""
    return "\n\n".join(
        [
            f"Written by `{command}`; {len(findings.nothing):,} series without a truce's "
            f"effect, {len(findings.effect):,} with a true fall of 80 %.",
            "Share of 95 % intervals that held the true ratio, **without an effect** "
            "(columns: days of the truce; – where fewer than five incidents were to be "
            "expected):",
            _grid(findings.nothing, lambda found: f"{100 * found.coverage:.0f}"),
            "The same with a true fall of **80 %**:",
            _grid(findings.effect, lambda found: f"{100 * found.coverage:.0f}"),
            "By what the series were made of, without an effect, where at least five "
            "incidents were to be expected:",
            _causes(findings.nothing),
            "False alarms, the share of series without an effect that were called held "
            "or held then broke, in per cent, all cells:",
            _grid(
                findings.nothing,
                lambda found: f"{100 * found.share(*HELD):.1f}",
                least=0.0,
            ),
            "A true fall of 80 % in a week at ten a day, variance three times the mean:",
            _weeks(findings),
            "The goals:",
            _goals(findings),
        ]
    )


def _expected(trial: Trial) -> float:
    return trial.world.rate * trial.world.window


def _grid(
    trials: Iterable[Trial],
    cell: Callable[[Tally], str],
    *,
    least: float = LEAST_EXPECTED,
) -> str:
    found = list(trials)
    lines = [
        "| a day | " + " | ".join(f"{window}" for window in WINDOWS) + " |",
        "|---:|" + "---:|" * len(WINDOWS),
    ]
    for rate in RATES:
        cells = []
        for window in WINDOWS:
            here = [
                trial
                for trial in found
                if trial.world.rate == rate and trial.world.window == window
            ]
            cells.append(cell(tally(here)) if rate * window >= least else "–")
        lines.append(f"| {rate:g} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _causes(trials: Iterable[Trial]) -> str:
    found = [trial for trial in trials if _expected(trial) >= LEAST_EXPECTED]
    lines = ["| | series | coverage % | held % |", "|---|---:|---:|---:|"]
    for name, label in CAUSES.items():
        for value in sorted({_cause(trial, name) for trial in found}):
            here = tally(trial for trial in found if _cause(trial, name) == value)
            lines.append(
                f"| {label} {value:g} | {here.number:,} | {100 * here.coverage:.1f} "
                f"| {100 * here.share(*HELD):.1f} |"
            )
    return "\n".join(lines)


def _cause(trial: Trial, name: str) -> float:
    value: float = getattr(trial.world, name)
    return value


def _weeks(findings: Findings) -> str:
    lines = ["| | series | held % | held or fell short % |", "|---|---:|---:|---:|"]
    for label, found in findings.weeks:
        either = found.share(*HELD, TruceVerdict.FELL_SHORT)
        lines.append(
            f"| {label} | {found.number:,} | {100 * found.share(*HELD):.1f} "
            f"| {100 * either:.1f} |"
        )
    return "\n".join(lines)


def _goals(findings: Findings) -> str:
    nothing = [each for each in findings.nothing if _expected(each) >= LEAST_EXPECTED]
    plain = [each for each in findings.plain if _expected(each) >= LEAST_EXPECTED]
    cells = _cell_coverages(nothing)
    all_of, plain_of = tally(findings.nothing), tally(findings.plain)
    covered, plain_covered = tally(nothing), tally(plain)
    found = findings.weeks[0][1].share(*HELD)
    alarms = all_of.share(*HELD)
    inside = sum(LEAST_COVERAGE <= each <= MOST_COVERAGE for each in cells)
    return "\n".join(
        [
            "| goal | wanted | robust | plain model | |",
            "|---|---:|---:|---:|---|",
            f"| false alarms of a truce that held | ≤ 5 % | {100 * alarms:.1f} % "
            f"| {100 * plain_of.share(*HELD):.1f} % "
            f"| {_verdict(is_met=alarms <= MOST_FALSE_ALARMS)} |",
            f"| coverage of the 95 % interval | 92 to 98 % | {100 * covered.coverage:.1f} % "
            f"| {100 * plain_covered.coverage:.1f} % "
            f"| {_verdict(is_met=LEAST_COVERAGE <= covered.coverage <= MOST_COVERAGE)} |",
            f"| cells of the first table inside that | all | {inside} of {len(cells)}, "
            f"{100 * min(cells):.1f} to {100 * max(cells):.1f} % | "
            f"| {_verdict(is_met=inside == len(cells))} |",
            f"| a fall of 80 % in a week, found | ≥ 90 % | {100 * found:.1f} % | "
            f"| {_verdict(is_met=found >= LEAST_FOUND)} |",
            f"| 31 years of days, all placebo windows | about 2 s "
            f"| {findings.seconds:.2f} s | | {_verdict(is_met=findings.seconds <= 2)} |",
        ]
    )


def _cell_coverages(trials: Iterable[Trial]) -> list[float]:
    cells: dict[tuple[float, int], list[Trial]] = {}
    for trial in trials:
        cells.setdefault((trial.world.rate, trial.world.window), []).append(trial)
    return [tally(each).coverage for each in cells.values()]


def _verdict(*, is_met: bool) -> str:
    return "met" if is_met else "missed"
