"""Filters, search and keys: comforts that need scripts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from truceline.model import CodedArticle
from truceline.publish.reading_rows import article_page


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(offline=True)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def article(site: Path, articles: tuple[CodedArticle, ...]) -> str:
    return (site / article_page(articles[0].article)).as_uri()


def test_a_filter_hides_rows_and_stands_in_the_address(page: Page, site: Path) -> None:
    page.goto((site / "timeline.html").as_uri())
    page.get_by_label("Kind of act").select_option("THREATEN")
    assert page.url.endswith("timeline.html#type=THREATEN")
    assert page.locator("#filtered .act:visible").count() == 1
    assert page.locator("#filtered h2:visible").all_inner_texts() == ["March 2020"]
    assert "1 of 37 acts shown" in page.locator("#filter-result").inner_text()
    page.get_by_role("button", name="Show all").click()
    assert page.locator("#filtered .act:visible").count() == 37
    assert page.url.endswith("timeline.html")


def test_an_address_with_filters_opens_filtered(page: Page, site: Path) -> None:
    page.goto((site / "timeline.html").as_uri() + "#side=south&factuality=possible")
    shown = page.locator("#filtered .act:visible")
    assert shown.count() == 1
    assert "Southern Front might free captives" in shown.inner_text()


def test_an_address_with_an_unknown_filter_value_shows_all(
    page: Page, site: Path
) -> None:
    page.goto((site / "timeline.html").as_uri() + "#type=NONSENSE")
    assert page.locator("#filtered .act:visible").count() == 37


def test_a_month_of_the_strip_leads_to_its_heading(page: Page, site: Path) -> None:
    page.goto((site / "timeline.html").as_uri())
    page.evaluate(
        "document.querySelector('.strip a[href$=\"#m-2020-03\"]')"
        ".dispatchEvent(new MouseEvent('click', {bubbles: true}))"
    )
    expect(page.locator("#m-2020-03")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("words", "kind", "found"),
    [
        ("prisoners", "Act", "might free captives"),
        ("guns silent", "Statement", "No talks before the guns are silent"),
        ("Keller", "Article", "Rivals meet"),
        ("Rahimi", "Actor", "Omar Rahimi"),
        ("زندانی", "Act", "شورا صد زندانی"),
        ("ceasefire", "Act", "Dana Sela threatened or warned"),
        ("thretened", "Act", "threatened to end the truce"),
    ],
)
def test_search_finds_acts_statements_articles_and_actors(
    page: Page, site: Path, words: str, kind: str, found: str
) -> None:
    page.goto((site / "search.html").as_uri())
    page.get_by_label("Words to look for").fill(words)
    hit = page.locator("#results .act").filter(
        has=page.locator(".kind", has_text=kind), has_text=found
    )
    expect(hit.first).to_be_visible()
    page.reload()
    expect(hit.first).to_be_visible()
    hit.first.locator("a").click()
    assert "search.html" not in page.url


@pytest.mark.parametrize(
    ("words", "kind", "found"),
    [
        ("met in Lake Town", "Event", "met or talked"),
        ("300 prisoners", "Promise", "Release of 300 prisoners"),
    ],
)
def test_search_leads_to_events_and_promises_where_there_are_any(
    page: Page, whole_site: Path, words: str, kind: str, found: str
) -> None:
    page.goto((whole_site / "search.html").as_uri())
    page.get_by_label("Words to look for").fill(words)
    hit = page.locator("#results .act").filter(
        has=page.locator(".kind", has_text=kind), has_text=found
    )
    hit.first.locator("a").click()
    expect(page.locator("h1")).to_contain_text(found)


def test_a_site_without_a_process_offers_no_search_in_events(
    page: Page, site: Path
) -> None:
    page.goto((site / "search.html").as_uri())
    assert page.locator("[name=kind]").count() == 4


def test_search_says_when_it_finds_nothing(page: Page, site: Path) -> None:
    page.goto((site / "search.html").as_uri() + "#q=xylophone")
    expect(page.locator("#search-status")).to_have_text("Nothing found.")


def test_search_shows_markup_of_a_text_as_text(page: Page, site: Path) -> None:
    page.goto((site / "search.html").as_uri() + "#q=onerror")
    expect(page.locator("#results .act").first).to_contain_text("onerror")
    assert page.locator("#results img").count() == 0


def test_the_first_tab_stop_skips_to_the_content(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    page.keyboard.press("Tab")
    assert focused(page) == "Skip to the content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_j_and_k_walk_through_the_evidence(page: Page, article: str) -> None:
    page.goto(article)
    page.keyboard.press("j")
    assert focused(page) == "Rahimi met Sela in Lake Town on Tuesday"
    page.keyboard.press("j")
    assert focused(page) == "No talks before the guns are silent"
    page.keyboard.press("k")
    assert focused(page) == "Rahimi met Sela in Lake Town on Tuesday"
    page.keyboard.press("Enter")
    assert page.url.endswith("#row-c1")


def test_a_question_mark_opens_help_and_escape_closes_it(
    page: Page, article: str
) -> None:
    page.goto(article)
    page.keyboard.press("?")
    assert page.get_by_role("dialog").is_visible()
    page.keyboard.press("Escape")
    assert not page.get_by_role("dialog").is_visible()


def test_a_slash_goes_to_the_search_and_stays_a_letter_there(
    page: Page, article: str
) -> None:
    page.goto(article)
    page.keyboard.press("/")
    page.wait_for_url("**/search.html")
    expect(page.locator("#query")).to_be_focused()
    page.keyboard.type("j/k?")
    assert page.locator("#query").input_value() == "j/k?"


def test_single_keys_can_be_switched_off_for_good(page: Page, article: str) -> None:
    page.goto(article)
    page.keyboard.press("?")
    page.get_by_label("Use these single keys").uncheck()
    page.keyboard.press("Escape")
    page.reload()
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement === document.body")
    page.get_by_role("button", name="Keyboard keys").click()
    assert not page.get_by_label("Use these single keys").is_checked()


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.innerText"))
