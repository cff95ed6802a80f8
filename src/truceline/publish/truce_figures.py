"""Truce tests as figures for papers, drawn with Matplotlib where it is installed.

Grey shades, dashes and hatches tell everything apart, so that a figure prints in black.
"""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from truceline.errors import OutputError
from truceline.model import DailySeries, TruceTest
from truceline.publish.truce_drawing import draw_truce
from truceline.publish.truce_material import TruceMaterial
from truceline.publish.truce_words import VERDICT_WORDS, interval_words, number_words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FORMS = ("pdf", "svg", "png")
# Two columns of a journal, in inches.
WIDTH, PANEL, CONTROL = 7.0, 2.6, 1.1
SHADES = {
    "before": "0.45",
    "during": "0.0",
    "gap": "0.75",
    "after": "0.75",
    "around": "0.75",
}
# Without a date, and with ids that do not change, the same result gives the same bytes.
METADATA: dict[str, dict[str, str | None]] = {
    "pdf": {"CreationDate": None},
    "svg": {"Date": None},
    "png": {},
}


def write_figure(material: TruceMaterial, folder: Path, form: str) -> Path:
    """The figure of one truce as a file; refuses one without a result (OutputError)."""
    if material.test is None or material.tested is None:
        raise OutputError(
            f"{material.pledge.id}: there is no result to draw; {material.untested}"
        )
    figure = _figure(material, material.test, material.tested.series)
    path = folder / f"{material.pledge.id}.{form}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        import matplotlib as mpl

        with mpl.rc_context({"svg.hashsalt": material.pledge.id, "pdf.fonttype": 42}):
            figure.savefig(path, format=form, dpi=200, metadata=METADATA[form])
    except OSError as error:
        raise OutputError(
            f"{path}: the figure cannot be written ({error.strerror}); name another folder"
        ) from error
    return path


def _figure(material: TruceMaterial, test: TruceTest, series: DailySeries) -> "Figure":
    figure_type = _figure_type()
    controls = [each.series for each in material.controls]
    heights = [PANEL, *([CONTROL] * len(controls)), PANEL * 0.75]
    figure = figure_type(figsize=(WIDTH, sum(heights) + 0.6), layout="constrained")
    axes = figure.subplots(len(heights), 1, gridspec_kw={"height_ratios": heights})
    _draw_days(axes[0], series, test)
    _draw_levels(axes[0], test)
    for place, control in zip(axes[1:-1], controls, strict=True):
        _draw_days(place, control, test)
        place.set_title(control.name, fontsize=8, loc="left")
    _draw_placebos(axes[-1], test)
    ratio = f"{number_words(test.rate_ratio)} ({interval_words(test.low, test.high)})"
    figure.suptitle(
        f"{material.pledge.name}: {VERDICT_WORDS[test.verdict]}; rate ratio {ratio}",
        fontsize=9,
    )
    return figure


def _figure_type() -> "type[Figure]":
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise OutputError(
            "figures are drawn with Matplotlib, which is not installed; run "
            "pip install 'truceline[figures]'"
        ) from error
    return Figure


def _draw_days(axes: "Axes", series: DailySeries, test: TruceTest) -> None:
    (panel,) = draw_truce(series, test).panels
    known = [bar for bar in panel.bars if bar.is_known]
    axes.bar(
        [bar.day for bar in known],  # type: ignore[arg-type]  # the stubs know no dates
        [bar.count or 0 for bar in known],
        width=0.9,
        color=[SHADES[bar.phase] for bar in known],
    )
    half = timedelta(hours=12)
    start, end = test.method.start - half, test.method.end + half
    axes.axvspan(start, end, color="0.92", zorder=0)  # type: ignore[arg-type]
    for bar in panel.bars:
        if not bar.is_known:
            begin, stop = bar.day - half, bar.day + half
            axes.axvspan(begin, stop, fill=False, hatch="///", linewidth=0)  # type: ignore[arg-type]
    axes.set_ylabel(f"{series.unit or 'incidents'} a day", fontsize=8)
    axes.tick_params(labelsize=7)
    axes.spines[["top", "right"]].set_visible(False)


def _draw_levels(axes: "Axes", test: TruceTest) -> None:
    method = test.method
    lines: Sequence[tuple[float | None, str, str, bool]] = (
        (test.before_mean, "--", "mean before", True),
        (test.during_mean, "-", "mean during", False),
        (_asked(test), ":", "asked for", False),
    )
    for value, style, label, is_whole in lines:
        if value is not None:
            begin = method.baseline_start if is_whole else method.start
            days = [begin, method.end]
            axes.plot(days, [value, value], style, color="black", label=label)  # type: ignore[arg-type]
    if test.before_mean is not None and None not in (test.low, test.high):
        low, high = test.low or 0.0, test.high or 0.0
        axes.fill_between(
            [method.start, method.end],  # type: ignore[arg-type]
            test.before_mean * low,
            test.before_mean * high,
            color="0.6",
            alpha=0.4,
            label="95 % interval",
        )
    axes.legend(
        fontsize=7,
        frameon=False,
        ncols=4,
        loc="lower left",
        bbox_to_anchor=(0, 1.0),
    )


def _asked(test: TruceTest) -> float | None:
    if test.before_mean is None:
        return None
    return test.before_mean * (1 - test.method.target_share)


def _draw_placebos(axes: "Axes", test: TruceTest) -> None:
    bins = [each for each in test.details.placebos if each.low < each.high]
    positive = [each for each in bins if each.low > 0]
    if positive:
        # Half and double are as far from 1; the bin of nought has no place on the scale.
        axes.set_xscale("log")
        axes.xaxis.set_major_formatter("{x:g}")
    shown = positive or bins
    axes.bar(
        [each.low for each in shown],
        [each.windows for each in shown],
        width=[each.high - each.low for each in shown],
        align="edge",
        color="0.7",
        edgecolor="white",
    )
    none_at_all = sum(each.windows for each in bins) - sum(
        each.windows for each in shown
    )
    if test.rate_ratio:
        axes.axvline(test.rate_ratio, color="black", label="this truce")
        axes.legend(fontsize=7, frameon=False, loc="upper right")
    words = "rate ratio of windows without the truce"
    if none_at_all:
        words += f" ({none_at_all:,} more with hardly an incident are not drawn)"
    axes.set_xlabel(words, fontsize=8)
    axes.set_ylabel("windows", fontsize=8)
    axes.tick_params(labelsize=7)
    axes.spines[["top", "right"]].set_visible(False)
