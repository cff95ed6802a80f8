"""An act that the trained model found says so wherever its source stands."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.publish.parsed import Page
from tests.publish.process import process_of
from truceline.coding.events.events import LEARNED as SIGNED
from truceline.model import LEARNED, CodedArticle
from truceline.publish.event_rows import event_page
from truceline.publish.material import SiteMaterial
from truceline.publish.reading_rows import article_page
from truceline.publish.site import publish_site

MARK = "found by the trained model"


def test_the_mark_goes_by_the_name_that_the_coder_signs_with() -> None:
    assert SIGNED.startswith(LEARNED)


def test_what_the_model_found_says_so_on_every_page(
    tmp_path: Path,
    material_of: Callable[..., SiteMaterial],
    parse: Callable[[Path], Page],
    articles: tuple[CodedArticle, ...],
) -> None:
    talks, *others = articles
    first, *more = talks.claims
    talks = replace(talks, claims=(replace(first, coder=SIGNED), *more))
    given = (talks, *others)
    folder = tmp_path / "site"
    publish_site(replace(material_of(*given), process=process_of(*given)), folder)
    meeting, *_ = process_of(*given).events
    names = (
        "timeline.html",
        article_page(talks.article),
        event_page(meeting.id),
        "events/index.html",
        "codebook.html",
    )
    for name in names:
        words = " ".join(parse(folder / name).words.split())
        assert words.count(MARK) == 1, name


def test_what_rules_found_bears_no_mark(site: Path) -> None:
    assert MARK not in (site / "timeline.html").read_text("utf-8")
