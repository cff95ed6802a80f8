"""The mark of weighed sides in a real browser: narrow, beside a text from right to left."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.publish.process import process_of
from truceline.coding.ends.ends import CODER as WEIGHED
from truceline.model import CodedArticle
from truceline.publish.event_rows import event_page
from truceline.publish.material import SiteMaterial
from truceline.publish.reading_rows import article_page
from truceline.publish.site import publish_site

MARK = "who did it or to whom was weighed by a trained model"

KINDS = ("timeline", "events", "event", "article", "article in Dari")


def weighed(coded: CodedArticle) -> CodedArticle:
    """The article with the sides of every act weighed."""
    claims = tuple(replace(each, coder=WEIGHED) for each in coded.claims)
    return replace(coded, claims=claims)


@pytest.fixture(scope="module")
def address(
    tmp_path_factory: pytest.TempPathFactory,
    material_of: Callable[..., SiteMaterial],
    articles: tuple[CodedArticle, ...],
) -> Callable[[str], str]:
    given = tuple(map(weighed, articles))
    process = process_of(*given)
    folder = tmp_path_factory.mktemp("weighed") / "site"
    publish_site(replace(material_of(*given), process=process), folder)
    pages = {
        "timeline": "timeline.html",
        "events": "events/index.html",
        "event": event_page(next(iter(process.events)).id),
        "article": article_page(given[0].article),
        "article in Dari": article_page(given[2].article),
    }
    return lambda kind: (folder / pages[kind]).as_uri()


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    # Our own policy would keep axe out.
    context = browser.new_context(
        offline=True, bypass_csp=True, viewport={"width": 320, "height": 640}
    )
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_the_mark_fits_a_narrow_page_and_is_told_by_more_than_colour(
    page: Page, address: Callable[[str], str], kind: str
) -> None:
    page.goto(address(kind))
    mark = page.get_by_role("link", name=MARK).first
    assert mark.is_visible()
    line = mark.evaluate("element => getComputedStyle(element).textDecorationLine")
    assert line == "underline"
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert Axe().run(page).response["violations"] == []


def test_beside_a_text_from_right_to_left_the_mark_reads_from_left_to_right(
    page: Page, address: Callable[[str], str]
) -> None:
    page.goto(address("article in Dari"))
    row = page.locator(".act").first
    of = "element => getComputedStyle(element).direction"
    assert row.locator("blockquote").evaluate(of) == "rtl"
    assert row.get_by_role("link", name=MARK).evaluate(of) == "ltr"


def test_the_mark_leads_to_what_it_means(
    page: Page, address: Callable[[str], str]
) -> None:
    page.goto(address("event"))
    page.get_by_role("link", name=MARK).first.click()
    section = page.locator("section", has=page.locator(":target"))
    assert section.locator("h2").inner_text() == "Who did it, and to whom"
    assert MARK in section.inner_text()
