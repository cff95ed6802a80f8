"""The site in a real browser, from disk and with the network off."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from tests.publish import truces
from tests.publish.process import process_of
from truceline.model import CodedArticle
from truceline.publish.commitment_pages import commitment_page_of
from truceline.publish.event_rows import event_page
from truceline.publish.reading_rows import actor_page, article_page
from truceline.publish.truce_pages import truce_page_of

KINDS = (
    "index.html",
    "timeline.html",
    "positions.html",
    "actors/index.html",
    "actor",
    "truces/index.html",
    "truce",
    "truce without a result",
    "sources.html",
    "import.html",
    "search.html",
    "codebook.html",
    "article",
    "article in Dari",
    "hostile article",
    "state",
    "phases",
    "events",
    "event",
    "promises",
    "promise",
    "days",
    "day",
)


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(offline=True)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def unguarded(browser: Browser) -> Iterator[Page]:
    """A page that lets the test put axe in, which our own policy forbids."""
    context = browser.new_context(offline=True, bypass_csp=True)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def address(
    site: Path, whole_site: Path, articles: tuple[CodedArticle, ...]
) -> Callable[[str], str]:
    process = process_of(*articles)
    of_process = {
        "state": "index.html",
        "phases": "phases.html",
        "events": "events/index.html",
        "event": event_page(next(iter(process.events)).id),
        "promises": "commitments/index.html",
        "promise": commitment_page_of(process.commitments[1]),
        "days": "days/index.html",
        "day": "days/2020-02-27.html",
    }
    named = {
        "actor": actor_page("omar-rahimi"),
        "truce": truce_page_of(truces.pledge()),
        "truce without a result": truce_page_of(truces.untested().pledge),
        "article": article_page(articles[0].article),
        "article in Dari": article_page(articles[2].article),
        "hostile article": article_page(articles[3].article),
    }

    def find(kind: str) -> str:
        name, _, place = kind.partition("#")
        if name in of_process:
            return (whole_site / of_process[name]).as_uri()
        uri = (site / named.get(name, name)).as_uri()
        return f"{uri}#{place}" if place else uri

    return find


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_opens_without_errors_or_requests_outside_its_folder(
    page: Page, address: Callable[[str], str], kind: str
) -> None:
    complaints: list[str] = []
    requests: list[str] = []
    fresh = page.context.new_page()
    fresh.on("console", lambda message: complaints.append(message.text))
    fresh.on("pageerror", lambda error: complaints.append(str(error)))
    fresh.on("request", lambda request: requests.append(request.url))
    fresh.goto(address(kind))
    fresh.wait_for_timeout(100)
    title = fresh.title()
    fresh.close()
    assert complaints == []
    top = address(kind).partition("a%20site")[0]
    assert [url for url in requests if not url.startswith(top)] == []
    assert title != "ran"


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing_to_complain_of(
    unguarded: Page, address: Callable[[str], str], kind: str
) -> None:
    unguarded.emulate_media(color_scheme="light")
    unguarded.goto(address(kind))
    assert complaints_of_axe(unguarded) == []


@pytest.mark.parametrize(
    "kind",
    ["index.html", "timeline.html", "article in Dari", "state", "event", "promise"],
)
def test_axe_finds_nothing_to_complain_of_in_the_dark(
    unguarded: Page, address: Callable[[str], str], kind: str
) -> None:
    unguarded.emulate_media(color_scheme="dark")
    unguarded.goto(address(kind))
    assert complaints_of_axe(unguarded) == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_is_wider_than_a_telephone(
    page: Page, address: Callable[[str], str], kind: str
) -> None:
    page.set_viewport_size({"width": 360, "height": 640})
    page.goto(address(kind))
    # A side of a study may have a name longer than any that is invented here.
    page.evaluate(
        "document.querySelectorAll('select').forEach(one => "
        "one.add(new Option('Ministry of Long Names '.repeat(4))))"
    )
    width = page.evaluate("document.documentElement.scrollWidth")
    page.set_viewport_size({"width": 1280, "height": 720})
    assert width <= 360


def test_everything_can_be_read_without_scripts(
    browser: Browser, address: Callable[[str], str]
) -> None:
    context = browser.new_context(offline=True, java_script_enabled=False)
    page = context.new_page()
    page.goto(address("timeline.html"))
    rows = page.locator("#filtered .act")
    assert rows.count() == 37
    assert all(row.is_visible() for row in rows.all())
    assert not page.locator("#filters").is_visible()
    page.locator("#filtered .from a").first.click()
    assert page.locator(":target").inner_text() == "Brandt welcomed the truce of 2019"
    page.get_by_label("Frame the names").check()
    name = page.locator(".article-text .name").first
    assert "dotted" in name.evaluate("element => getComputedStyle(element).outline")
    page.goto(address("search.html"))
    assert "needs JavaScript" in page.locator("noscript").inner_text()
    assert not page.locator("#search").is_visible()
    context.close()


def test_marks_do_not_break_joined_letters(
    page: Page, address: Callable[[str], str]
) -> None:
    page.goto(address("article in Dari"))
    marked, plain = page.evaluate(
        """() => {
          const line = document.querySelector('.article-text p');
          line.style.display = 'inline-block';
          line.style.whiteSpace = 'nowrap';
          const marked = line.getBoundingClientRect().width;
          line.textContent = line.textContent;
          return [marked, line.getBoundingClientRect().width];
        }"""
    )
    assert marked == pytest.approx(plain, abs=0.1)
    assert plain > 50


def test_a_dari_text_runs_from_right_to_left(
    page: Page, address: Callable[[str], str]
) -> None:
    page.goto(address("article in Dari"))
    directions = page.evaluate(
        """() => [...document.querySelectorAll('.article-text p, h1, blockquote')]
          .map(element => getComputedStyle(element).direction)"""
    )
    assert set(directions) == {"rtl"}
    assert page.locator(".article-text").get_attribute("lang") == "prs"


def test_a_permalink_lights_all_pieces_of_its_evidence(
    page: Page, address: Callable[[str], str]
) -> None:
    page.goto(address("article#s1"))
    page.reload()
    lit = page.locator(".article-text .lit").all_inner_texts()
    assert "".join(lit) == (
        "No talks before the guns are silentand that is for all of us"
    )


def complaints_of_axe(page: Page) -> list[tuple[str, str]]:
    found = Axe().run(page).response["violations"]
    return [(one["id"], one["nodes"][0]["html"]) for one in found]


def test_the_state_prints_on_two_pages(
    page: Page, address: Callable[[str], str]
) -> None:
    page.goto(address("state"))
    printed = page.pdf(format="A4", margin={"top": "12mm", "bottom": "12mm"})
    assert len(PdfReader(BytesIO(printed)).pages) <= 2
