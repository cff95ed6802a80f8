"""The tables of a truce's page: facts, figures, days, controls, parts and scope."""

from truceline.model import Pledge, TruceTest
from truceline.publish.dates import day_words
from truceline.publish.truce_contexts import DayRow, Row
from truceline.publish.truce_drawing import TruceDrawing, phase_of
from truceline.publish.truce_material import SeriesMaterial, TruceMaterial
from truceline.publish.truce_words import (
    ACTED_BY_WORDS,
    SCOPE_WORDS,
    TARGET_WORDS,
    UNKNOWN,
    change_words,
    interval_words,
    mean_words,
    number_words,
)
from truceline.publish.words import counted, listed

PHASE_WORDS = {
    "before": "compared with",
    "gap": "left out before the start",
    "during": "truce",
    "after": "after",
    "around": "around",
}


def days_words(pledge: Pledge) -> str:
    """When it was to hold."""
    if pledge.start is None:
        return "no first day was set"
    if pledge.end is None:
        return f"from {day_words(pledge.start)}, without a last day"
    return f"{day_words(pledge.start)} to {day_words(pledge.end)}"


def fact_rows(material: TruceMaterial) -> list[Row]:
    """Who pledged what, to whom, when, and what it leaves out."""
    pledge = material.pledge

    def sides(ids: tuple[str, ...]) -> str:
        return listed([material.names.get(each, each) for each in ids])

    rows = [Row(name="Pledged by", words=sides(pledge.by))]
    if pledge.to:
        rows.append(Row(name="To", words=sides(pledge.to)))
    if pledge.words:
        rows.append(Row(name="In their words", words=f"“{pledge.words}”"))
    if pledge.declared:
        rows.append(Row(name="Declared", words=day_words(pledge.declared)))
    rows.append(Row(name="To hold", words=days_words(pledge)))
    for name, values in (
        ("Covers", (*pledge.acts, *pledge.places)),
        ("Leaves out", (*pledge.not_acts, *pledge.not_places)),
    ):
        if values:
            rows.append(Row(name=name, words=listed(list(values))))
    if pledge.excepted:
        rows.append(Row(name="Not with", words=sides(pledge.excepted)))
    if pledge.self_defence:
        rows.append(Row(name="Reserved", words="answering an attack"))
    if pledge.target_share is not None:
        words = f"a fall of {pledge.target_share:.0%}".replace("%", " %")
        rows.append(Row(name="Promised", words=words))
    return rows


def figure_rows(test: TruceTest, promised: float | None) -> list[Row]:
    """The figures of the result, each with how to read it."""
    windows = counted(test.placebo_windows, "window", "windows")
    others = f"share of {windows} without the truce that fell as far"
    if not test.placebo_windows:
        others = "the counts hold no earlier window of this length to compare with"
    rows = [
        Row(name="Before, a day", words=mean_words(test.before_mean)),
        Row(name="During, a day", words=mean_words(test.during_mean)),
        Row(name="Change", words=change_words(test.change_pct)),
        Row(
            name="Rate ratio",
            words=number_words(test.rate_ratio),
            note=f"95 % interval {interval_words(test.low, test.high)}",
        ),
        Row(
            name="Other times",
            words=number_words(test.placebo_p),
            note=others,
        ),
        Row(
            name="Quiet days",
            words=f"{test.quiet_days} of {test.details.observed_days}",
            note="observed days without an incident",
        ),
        Row(
            name="First incident",
            words=day_words(test.first_breach) if test.first_breach else "none seen",
        ),
        Row(
            name="Asked for",
            words=TARGET_WORDS[test.details.target],
            note=f"a fall of {test.method.target_share:.0%}, {_whose(promised)}".replace(
                "%", " %"
            ),
        ),
    ]
    if test.control_ratio is not None:
        rows.insert(
            5,
            Row(
                name="Beside controls",
                words=number_words(test.control_ratio),
                note="the ratio over that of the least favourable control",
            ),
        )
    if test.rebound is not None:
        note = "mean after it over the mean before"
        rows.append(Row(name="Afterwards", words=number_words(test.rebound), note=note))
    observed = f"{test.coverage:.0%}".replace("%", " %")
    rows.append(Row(name="Days observed", words=observed))
    return rows


def _whose(promised: float | None) -> str:
    if promised is None:
        return "which is the test's own, for the pledge names no share"
    return "as promised"


def day_rows(
    drawing: TruceDrawing | None, test: TruceTest, shown: tuple[SeriesMaterial, ...]
) -> list[DayRow]:
    """The table beside the drawing of daily counts."""
    if drawing is None:
        return []
    masked = {each.day for each in test.details.masked}
    rows = []
    for bar in drawing.panels[0].bars:
        counts = (each.series.on(bar.day) for each in shown)
        words = [UNKNOWN if count is None else f"{count:,}" for count in counts]
        if bar.day in masked:
            words = [f"{each} (left out)" for each in words]
        phase = PHASE_WORDS[phase_of(bar.day, test)]
        rows.append(DayRow(day=bar.day, phase=phase, counts=tuple(words)))
    return rows


def control_rows(test: TruceTest) -> list[tuple[str, ...]]:
    """Series that the truce did not bind."""
    return [
        (
            each.name,
            mean_words(each.before_mean),
            mean_words(each.during_mean),
            number_words(each.rate_ratio),
            interval_words(each.low, each.high),
            number_words(each.ratio),
        )
        for each in test.details.controls
    ]


def baseline_rows(test: TruceTest) -> list[tuple[str, ...]]:
    """The result with other numbers of days before."""
    return [
        (
            str(each.days),
            number_words(each.rate_ratio),
            interval_words(each.low, each.high),
        )
        for each in test.details.sensitivity
    ]


def stretch_rows(test: TruceTest) -> list[tuple[str, ...]]:
    """Parts of the truce by themselves."""
    return [
        (
            f"{day_words(each.start)} to {day_words(each.end)}",
            mean_words(each.mean),
            UNKNOWN
            if each.quiet_share is None
            else f"{each.quiet_share:.0%}".replace("%", " %"),
            number_words(each.rate_ratio),
        )
        for each in test.details.stretches
    ]


def scope_rows(material: TruceMaterial) -> list[Row]:
    """How many incidents fall under the pledge, and by whom."""
    if material.scope is None:
        return []
    rows = [
        Row(name=SCOPE_WORDS[scope], words=f"{number:,}")
        for scope, number in material.scope.scopes.items()
    ]
    rows.extend(
        Row(name=f"… of those under it, {ACTED_BY_WORDS[by]}", words=f"{number:,}")
        for by, number in material.scope.inside_by.items()
    )
    return rows


def published_range(pledge: Pledge) -> str | None:
    """How far the changes that others drew lie apart; None for fewer than two."""
    changes = sorted(each.change_pct for each in pledge.figures if each.change_pct)
    if len(changes) < 2:
        return None
    return f"{change_words(changes[0])} to {change_words(changes[-1])}"
