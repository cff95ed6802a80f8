"""The page of a truce: what was pledged, what the counts say, and what people found."""

from datetime import date

from truceline.model import Pledge, TruceTest
from truceline.publish.contexts import Link
from truceline.publish.dates import day_words
from truceline.publish.placebo_drawing import draw_placebos
from truceline.publish.slugs import slug_of
from truceline.publish.truce_contexts import Row, TruceLine, TruceView
from truceline.publish.truce_drawing import draw_truce
from truceline.publish.truce_material import TruceMaterial
from truceline.publish.truce_rows import (
    baseline_rows,
    control_rows,
    day_rows,
    days_words,
    fact_rows,
    figure_rows,
    published_range,
    scope_rows,
    stretch_rows,
)
from truceline.publish.truce_words import (
    VERDICT_WORDS,
    change_words,
    mean_words,
    number_words,
)
from truceline.publish.words import counted, listed


def truce_page_of(pledge: Pledge) -> str:
    """The address of a pledge's page."""
    return f"truces/{slug_of(pledge.id, pledge.id)}.html"


def truce_lines(truces: tuple[TruceMaterial, ...]) -> tuple[TruceLine, ...]:
    """One line for each truce, earliest first."""
    ordered = sorted(
        truces, key=lambda each: (each.pledge.start or date.max, each.pledge.id)
    )
    return tuple(
        TruceLine(
            link=Link(words=each.pledge.name, href=truce_page_of(each.pledge)),
            days=days_words(each.pledge),
            computed=_headline(each),
            found=listed(
                [f"{VERDICT_WORDS[one.verdict]} ({one.by})" for one in each.findings]
            )
            if each.findings
            else "nobody has judged it yet",
        )
        for each in ordered
    )


def truce_view(material: TruceMaterial, program: str) -> TruceView:
    """The page's content, with everything put in words."""
    test, tested = material.test, material.tested
    controls = material.controls
    drawing = placebos = None
    if test is not None and tested is not None:
        series = tuple(each.series for each in controls)
        drawing = draw_truce(tested.series, test, series)
        placebos = draw_placebos(test)
    shown = (tested, *controls) if tested is not None else ()
    return TruceView(
        pledge=material.pledge,
        headline=_headline(material),
        facts=tuple(fact_rows(material)),
        test=test,
        untested=material.untested,
        figures=()
        if test is None
        else tuple(figure_rows(test, material.pledge.target_share)),
        reasons=() if test is None else test.reasons,
        drawing=drawing,
        drawing_words=_drawing_words(material),
        placebos=placebos,
        placebo_words=_placebo_words(test),
        series_names=tuple(each.series.name for each in shown),
        days=() if test is None else tuple(day_rows(drawing, test, shown)),
        controls=() if test is None else tuple(control_rows(test)),
        baselines=() if test is None else tuple(baseline_rows(test)),
        stretches=() if test is None else tuple(stretch_rows(test)),
        scope=tuple(scope_rows(material)),
        published=material.pledge.figures,
        published_range=published_range(material.pledge),
        findings=material.findings,
        method=tuple(_method(material)),
        caveats=tuple(_caveats(material)),
        citation=_citation(material, program),
    )


def _headline(material: TruceMaterial) -> str:
    return VERDICT_WORDS[material.verdict]


def _method(material: TruceMaterial) -> list[Row]:
    test, tested = material.test, material.tested
    if test is None or tested is None:
        return []
    method = test.method
    compared = f"{day_words(method.baseline_start)} to {day_words(method.baseline_end)}"
    gap = f", {counted(method.gap_days, 'day', 'days')} before the start left out"
    extras = [
        words
        for words, is_in in (("weekday", method.weekday), ("trend", method.trend))
        if is_in
    ]
    rows = [
        Row(name="Counted", words=tested.meaning),
        Row(name="Data", words=tested.source),
        Row(
            name="Compared with",
            words=f"{compared} ({counted(method.baseline_days, 'day', 'days')})"
            + (gap if method.gap_days else ""),
        ),
        Row(
            name="Tested",
            words=f"{day_words(method.start)} to {day_words(method.end)}",
        ),
        Row(
            name="Method",
            words=f"{method.model} model, {method.estimator}"
            + (f", with {listed(extras)}" if extras else "")
            + f"; version {method.version}",
        ),
        Row(
            name="Unevenness",
            words=f"variance over mean {number_words(method.dispersion)}, likeness to the "
            f"day before {number_words(method.autocorrelation)}",
        ),
    ]
    if method.smallest_p is not None:
        words = f"{number_words(method.smallest_p, digits=3)} is the least that the windows can show"
        rows.append(Row(name="Other times", words=words))
    return rows


def _caveats(material: TruceMaterial) -> list[str]:
    test = material.test
    if test is None:
        return []
    found = []
    if "GED" in (material.tested.source if material.tested else ""):
        found.append(
            "GED lists incidents with deaths alone and does not say who began: a truce may "
            "be broken without a row in it."
        )
    if test.details.unstated_zeros:
        days = counted(test.details.unstated_zeros, "day", "days")
        found.append(
            f"{days} of the truce without an incident: no source says that somebody looked."
        )
    if test.details.masked:
        days = counted(len(test.details.masked), "day is", "days are")
        found.append(f"{days} left out, for want of reports.")
    if material.pledge.self_defence:
        found.append("Answering an attack was reserved; counts do not tell it apart.")
    found.append("The figures say what was counted, not who broke a promise.")
    return found


def _citation(material: TruceMaterial, program: str) -> str:
    if material.test is None or material.tested is None:
        return (
            f"{material.pledge.name}: pledge and published figures, truceline {program}. "
            "Cite each figure by its own source."
        )
    return (
        f"{material.pledge.name}: truce test with truceline {program} (method "
        f"{material.test.method.version}). Data: {material.tested.source}"
    )


def _drawing_words(material: TruceMaterial) -> str:
    test, tested = material.test, material.tested
    if test is None or tested is None:
        return ""
    return (
        f"{tested.meaning}, each day from the baseline to after the truce. Before: "
        f"{mean_words(test.before_mean)} a day; during the truce: "
        f"{mean_words(test.during_mean)} a day, a change of "
        f"{change_words(test.change_pct)}."
    )


def _placebo_words(test: TruceTest | None) -> str:
    if test is None:
        return ""
    windows = counted(test.placebo_windows, "window", "windows")
    return (
        f"{windows} of the same length without the truce, by their rate ratio. The truce "
        f"itself has {number_words(test.rate_ratio)}."
    )
