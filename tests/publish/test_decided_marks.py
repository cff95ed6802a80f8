"""A row that a person decided on says so wherever it stands."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.publish.parsed import Page
from tests.publish.process import process_of
from truceline.model import CodedArticle, Correction, Reviewed, RowField
from truceline.model.ids import claim_id
from truceline.publish.decided_marks import FIELD_NAMES, DecidedMark, decided_marks
from truceline.publish.event_rows import event_page
from truceline.publish.material import SiteMaterial
from truceline.publish.reading_rows import article_page
from truceline.publish.site import publish_site

ON = date(2026, 3, 1)
CORRECTED = (
    Correction(field=RowField.DATE, value="2020-01-14", by="Ana Ruiz", on=ON),
    Correction(field=RowField.TARGET, value="south", by="Ana Ruiz", on=ON),
    Correction(field=RowField.PLACE, value="none", by="رحیمی", on=ON),
)


def decided_on(coded: CodedArticle) -> CodedArticle:
    """The article with its first claim corrected and its first statement accepted."""
    first, *others = coded.claims
    kept = claim_id(coded.article, first)
    said, *more = coded.statements
    return replace(
        coded,
        claims=(
            replace(first, reviewed=Reviewed(id=kept, corrected=CORRECTED)),
            *others,
        ),
        statements=(
            replace(said, reviewed=Reviewed(id="s", accepted_by="<b>Bo</b>")),
            *more,
        ),
    )


@pytest.fixture(scope="module")
def folder(
    tmp_path_factory: pytest.TempPathFactory,
    material_of: Callable[..., SiteMaterial],
    articles: tuple[CodedArticle, ...],
) -> Path:
    given = (decided_on(articles[0]), *articles[1:])
    folder = tmp_path_factory.mktemp("decided") / "site"
    publish_site(replace(material_of(*given), process=process_of(*given)), folder)
    return folder


def test_what_one_person_corrected_on_a_day_stands_together() -> None:
    assert decided_marks(Reviewed(id="a", corrected=CORRECTED)) == (
        DecidedMark(what="date and to whom corrected", by="Ana Ruiz", on=ON),
        DecidedMark(what="place corrected", by="رحیمی", on=ON),
    )


def test_a_row_that_only_keeps_its_id_counts_as_nobodys_decision() -> None:
    assert decided_marks(None) == decided_marks(Reviewed(id="a")) == ()


def test_every_field_that_can_be_corrected_has_words() -> None:
    assert set(FIELD_NAMES) == set(RowField)


def test_a_corrected_act_says_who_corrected_it_on_every_page(
    folder: Path,
    parse: Callable[[Path], Page],
    articles: tuple[CodedArticle, ...],
) -> None:
    meeting, *_ = process_of(*articles).events
    for name in (
        "timeline.html",
        article_page(articles[0].article),
        event_page(meeting.id),
        "events/index.html",
    ):
        words = " ".join(parse(folder / name).words.split())
        told = "date and to whom corrected by Ana Ruiz on 1 March 2026"
        assert words.count(told) == 1, name
        assert "place corrected by رحیمی" in words, name


def test_an_accepted_statement_says_so_with_its_position(
    folder: Path,
    parse: Callable[[Path], Page],
    articles: tuple[CodedArticle, ...],
) -> None:
    for name in ("positions.html", article_page(articles[0].article)):
        words = " ".join(parse(folder / name).words.split())
        assert words.count("accepted by <b>Bo</b>") == 1, name


def test_a_site_without_decisions_has_no_mark(site: Path) -> None:
    assert 'class="decided"' not in (site / "timeline.html").read_text("utf-8")
