"""The page and the report of a truce say what was computed, and what people found, apart."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.publish import truces
from tests.publish.parsed import Page
from truceline.errors import OutputError
from truceline.publish.placebo_drawing import draw_placebos
from truceline.publish.truce_drawing import draw_truce, phase_of
from truceline.publish.truce_figures import write_figure
from truceline.publish.truce_pages import truce_lines, truce_page_of, truce_view
from truceline.publish.truce_site import publish_truce_reports


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("reports")
    (path,) = publish_truce_reports(
        (truces.tested(),), folder, study="Lake & hills", program="0.1.0"
    )
    return path.read_text("utf-8")


def test_each_day_of_the_drawing_is_a_bar_of_its_phase() -> None:
    result = truces.result()
    (panel,) = draw_truce(truces.series(), result).panels
    phases = [bar.phase for bar in panel.bars]
    assert phases.count("before") == 28
    assert phases.count("gap") == 2
    assert phases.count("during") == 14
    assert phases.count("after") == 7
    assert phase_of(truces.START, result) == "during"
    assert phase_of(truces.START - timedelta(days=1), result) == "gap"


def test_an_unknown_day_has_no_height_of_its_own() -> None:
    (panel,) = draw_truce(truces.series(), truces.result()).panels
    (unknown,) = [bar for bar in panel.bars if not bar.is_known]
    assert unknown.day == truces.HOLE
    assert unknown.height == panel.bottom - panel.top


def test_no_shape_leaves_the_drawing() -> None:
    drawing = draw_truce(truces.series(), truces.result(), (truces.series("raids"),))
    assert len(drawing.panels) == 2
    for panel in drawing.panels:
        for bar in panel.bars:
            assert drawing.left <= bar.x
            assert bar.x + bar.width <= drawing.right + 0.2
            assert panel.top - 0.1 <= bar.y
            assert bar.y + bar.height == pytest.approx(panel.bottom, abs=0.2)
        for level in panel.levels:
            assert panel.top <= level.y <= panel.bottom


def test_a_series_without_an_incident_can_be_drawn() -> None:
    quiet = replace(truces.series(), counts=(0,) * 80)
    drawing = draw_truce(
        quiet, replace(truces.result(), before_mean=0.0, during_mean=0.0)
    )
    known = [bar for bar in drawing.panels[0].bars if bar.is_known]
    assert all(bar.height == 0 for bar in known)


def test_the_truce_stands_in_its_column_of_the_windows() -> None:
    drawing = draw_placebos(truces.result())
    assert drawing is not None
    marked = [column for column in drawing.columns if column.is_truce]
    assert [(column.low, column.high) for column in marked] == [(0.0, 0.5)]
    assert drawing.truce_at is not None
    assert marked[0].x <= drawing.truce_at <= marked[0].x + marked[0].width + 1


def test_without_windows_there_is_no_drawing_of_them() -> None:
    result = truces.result()
    bare = replace(result, details=replace(result.details, placebos=()))
    assert draw_placebos(bare) is None
    view = truce_view(replace(truces.tested(), test=bare), "0.1.0")
    assert view.placebos is None


def test_figures_that_cannot_be_known_are_said_in_words() -> None:
    bare = replace(
        truces.result(), rate_ratio=None, low=None, high=None, placebo_p=None
    )
    view = truce_view(replace(truces.tested(), test=bare), "0.1.0")
    words = {row.name: (row.words, row.note) for row in view.figures}
    assert words["Rate ratio"] == ("not known", "95 % interval not known")
    assert words["Other times"][0] == "not known"


def test_the_table_beside_the_drawing_has_every_day_and_series() -> None:
    view = truce_view(truces.tested(), "0.1.0")
    assert view.drawing is not None
    assert len(view.days) == len(view.drawing.panels[0].bars)
    assert view.series_names == ("clashes", "raids")
    hole = next(row for row in view.days if row.day == truces.HOLE)
    assert hole.counts[0] == "not known (left out)"


def test_published_changes_are_a_range() -> None:
    view = truce_view(truces.tested(), "0.1.0")
    assert view.published_range == "−94 % to −75 %"


def test_the_report_states_data_window_method_result_caveats_and_citation(
    report: str,
) -> None:
    # A name and what it comes to stand in two tags, with no blank between them.
    words = "".join(Page(report).words.split())
    for wanted in (
        "violence fell, but fell short",
        "Incidents fell by 75 %",
        "Data GED 99.1",
        "Compared with 2 January 2016 to 29 January 2016 (28 days), 2 days before the "
        "start left out",
        "robust model, quasi-Poisson, with weekday; version test.v1",
        "0.25 95 % interval 0.10 to 0.60",
        "GED lists incidents with deaths alone and does not say who began",
        "truce test with truceline 0.1.0 (method test.v1). Data: GED 99.1",
        "under the pledge 12",
        "by whom is not known 12",
        "Hill Front",
        "Asked for cannot tell a fall of 80 %, as promised",
    ):
        assert wanted.replace(" ", "") in words


def test_what_people_found_stands_apart_with_name_day_and_reason(report: str) -> None:
    computed, _, rest = report.partition('<section class="verdict found"')
    found = rest.partition("</section>")[0]
    assert "Ana Ruiz" in found
    assert "1 March 2016" in found
    assert "quiet &lt;enough&gt;" in found
    assert "Ana Ruiz" not in computed
    assert "fell by 75 %" not in found


def test_the_report_stands_alone(report: str) -> None:
    page = Page(report)
    assert "script" not in page.tags
    assert "link" not in page.tags
    assert [link for link in page.links if not link.startswith("#")] == [
        "https://example.org/a?b=1&c=2"
    ]
    assert report.count("<style>") == 1


def test_drawings_have_a_title_and_a_description(report: str) -> None:
    page = Page(report)
    labelled = [
        value for name, value in page.attributes if name == "aria-labelledby" and value
    ]
    assert "drawing-title drawing-words" in labelled
    assert "placebo-title placebo-words" in labelled
    assert {"drawing-title", "drawing-words", "placebo-words"} <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))


def test_a_pledge_that_never_began_has_a_page_without_a_result() -> None:
    view = truce_view(truces.untested(), "0.1.0")
    assert view.headline == "no truce to test"
    assert view.drawing is None
    assert "no truce to test" in (view.untested or "")
    assert "Cite each figure by its own source" in view.citation


def test_a_truce_without_counts_cannot_be_told() -> None:
    uncounted = replace(truces.untested(), pledge=truces.pledge())
    assert truce_view(uncounted, "0.1.0").headline == "cannot tell"


def test_truces_are_listed_by_their_first_day_with_both_words_apart() -> None:
    undated = replace(
        truces.untested(), pledge=replace(truces.pledge(), id="x", start=None, end=None)
    )
    first, last = truce_lines((undated, truces.tested()))
    assert first.computed == "violence fell, but fell short"
    assert first.found == "held (Ana Ruiz)"
    assert (last.days, last.found) == (
        "no first day was set",
        "nobody has judged it yet",
    )


def test_two_pledges_have_two_pages_whatever_their_ids() -> None:
    ids = ("a/b", "a b", "A-B", "ا")
    pages = {truce_page_of(replace(truces.pledge(), id=each)) for each in ids}
    assert len(pages) == len(ids)


@pytest.mark.parametrize("form", ["pdf", "svg", "png"])
def test_a_figure_for_a_paper_is_the_same_each_time(tmp_path: Path, form: str) -> None:
    first = write_figure(truces.tested(), tmp_path / "a", form).read_bytes()
    second = write_figure(truces.tested(), tmp_path / "b", form).read_bytes()
    assert len(first) > 1000
    assert first == second


def test_a_truce_without_a_result_has_no_figure(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="there is no result to draw"):
        write_figure(truces.untested(), tmp_path, "svg")


def test_a_long_truce_has_a_label_a_month_or_a_quarter() -> None:
    method = replace(
        truces.result().method,
        baseline_start=date(2010, 1, 1),
        start=date(2011, 1, 1),
        end=date(2013, 1, 1),
    )
    series = replace(
        truces.series(),
        start=date(2009, 1, 1),
        counts=(1,) * 2000,
        watched=(None,) * 2000,
    )
    drawing = draw_truce(series, replace(truces.result(), method=method))
    assert 10 <= len(drawing.days) <= 20
