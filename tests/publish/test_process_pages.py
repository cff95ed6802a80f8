"""The pages of the process: every line leads to its words, nothing is surer than they are."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.publish.parsed import Page
from tests.publish.process import day, pause, process_of, release
from truceline.model import CodedArticle, Precision, When
from truceline.model.vocabulary import CommitmentStatus, Verification
from truceline.publish.commitment_pages import commitment_page_of, term_words
from truceline.publish.event_rows import event_page
from truceline.publish.material import SiteMaterial
from truceline.publish.process_words import (
    PHASE_MEANINGS,
    PHASE_WORDS,
    STATUS_MEANINGS,
    STATUS_WORDS,
    VERIFICATION_WORDS,
    status_words,
)
from truceline.publish.reading_rows import article_page
from truceline.publish.site import publish_site

Material = Callable[..., SiteMaterial]
Parse = Callable[[Path], Page]
Articles = tuple[CodedArticle, ...]


@pytest.fixture
def page_of(whole_site: Path, parse: Parse, articles: Articles) -> Callable[[str], str]:
    process = process_of(*articles)
    meeting, *_ = process.events
    names = {
        "meeting": event_page(meeting.id),
        "release": commitment_page_of(process.commitments[0]),
        "pause": commitment_page_of(process.commitments[1]),
    }

    def words(name: str) -> str:
        return " ".join(parse(whole_site / names.get(name, name)).words.split())

    return words


def test_the_first_page_is_the_state_and_the_overview_has_one_of_its_own(
    whole_site: Path, site: Path, page_of: Callable[[str], str]
) -> None:
    first = page_of("index.html")
    for words in (
        "State of the process As reported up to 15 June 2021.",
        "Lake talks: talks resumed, since 14–15 January 2020",
        "Release of 300 prisoners (reported 16 January 2020): promised → said to be partly done",
        "On 1 event the reports do not agree.",
    ):
        assert words in first
    assert "The record holds 16 articles" in page_of("record.html")
    assert not (site / "record.html").exists()


def test_an_event_shows_its_reports_beside_each_other_and_what_they_differ_in(
    page_of: Callable[[str], str],
) -> None:
    words = page_of("meeting")
    for told in (
        "2 reports by 2 independent sources, which differ",
        "When it was 14 January 2020 Report 1: Valley Post, 16 January 2020",
        "15 January 2020 Report 2: رادیو دره, 2 April 2020, by Northern Council",
        "none was chosen and nothing was averaged",
        "R. Reader decided so; same sides; a day apart (matched with report 1, 87 % alike)",
        "What rests on it Lake talks: talks resumed",
    ):
        assert told in words


def test_the_act_of_a_timeline_leads_to_its_event(
    whole_site: Path, articles: Articles
) -> None:
    meeting, *_ = process_of(*articles).events
    html = (whole_site / "timeline.html").read_text("utf-8")
    assert f'<a href="{event_page(meeting.id)}">2 reports of it' in html
    assert "what rests on it" in html


def test_an_event_has_a_page_if_several_report_it_or_something_rests_on_it(
    whole_site: Path, articles: Articles
) -> None:
    meeting, promised, earlier, *others = process_of(*articles).events
    made = {path.name for path in (whole_site / "events").iterdir()}
    paged = {Path(event_page(one.id)).name for one in (meeting, promised, earlier)}
    assert made == {"index.html", *paged}
    by_id = {coded.article.id: coded.article for coded in articles}
    listed = (whole_site / "events/index.html").read_text("utf-8")
    for event in others:
        article = by_id[event.mentions[0].article_id]
        row = f"{article_page(article)}#"
        assert f'<a href="../{row}' in listed


def test_a_promise_shows_terms_reports_and_findings_apart(
    page_of: Callable[[str], str],
) -> None:
    words = page_of("release")
    for told in (
        "Southern Front promised it to Northern Council; by February 2020.",
        "How much at most 300 prisoners",
        "Left out officers",
        "Until not told",
        "said to be partly done",
        "How well it is known: a party says so itself",
        "no date told 100 prisoners in all by then",
        "Nobody has judged it yet.",
    ):
        assert told in words


def test_a_broken_promise_without_a_report_is_not_called_broken(
    page_of: Callable[[str], str],
) -> None:
    words = page_of("pause")
    assert "broken" not in words
    assert "The record has no report that says what became of it" in words
    assert "No report in the record says so." in words


def test_the_test_of_a_pledge_stands_beside_the_promise_with_its_side_and_day(
    page_of: Callable[[str], str],
) -> None:
    words = page_of("pause")
    assert "What incident data say violence fell, but fell short" in words
    assert "The <lake> truce" in words
    assert "What people found held quiet <enough> Ana Ruiz" in words
    assert "incident data" not in page_of("release")


def test_a_day_tells_only_what_was_reported_by_then(
    page_of: Callable[[str], str],
) -> None:
    words = page_of("days/2020-01-16.html")
    assert "As of 16 January 2020" in words
    assert (
        "Release of 300 prisoners (reported 16 January 2020): promised (not known before)"
        in words
    )
    assert "A pause on the lake" not in words
    assert "2 reports by" not in words
    assert "27 February 2020 →" in words


def test_a_day_on_which_nothing_changed_has_no_page(
    whole_site: Path, page_of: Callable[[str], str]
) -> None:
    assert sorted(path.name for path in (whole_site / "days").iterdir()) == [
        "2020-01-16.html",
        "2020-02-27.html",
        "index.html",
    ]
    assert "2 earlier days with changes have no page here" in page_of("days/index.html")


def test_the_drawing_is_told_in_words_and_its_links_are_out_of_the_way_of_the_keyboard(
    tmp_path: Path, material_of: Material, articles: Articles
) -> None:
    truce = replace(pause(articles), start=day("2020-02-01"), end=day("2020-02-09"))
    process = replace(process_of(*articles), commitments=(truce,))
    publish_site(replace(material_of(*articles), process=process), tmp_path / "site")
    html = (tmp_path / "site" / "phases.html").read_text("utf-8")
    assert '<p class="hidden">Lake talks: talks, then broken off' in html
    (drawing,) = re.findall(r'<svg[^>]*aria-hidden="true".*?</svg>', html, re.DOTALL)
    links = re.findall(r"<a [^>]*>", drawing)
    assert len(links) == 1
    assert all('tabindex="-1"' in link for link in links)


def test_excerpts_hold_no_more_than_quotations(
    tmp_path: Path, material_of: Material, articles: Articles
) -> None:
    material = replace(material_of(*articles), process=process_of(*articles))
    publish_site(material, tmp_path / "site", excerpts=True)
    made = [
        path
        for name in ("events", "commitments", "days")
        for path in (tmp_path / "site" / name).iterdir()
    ]
    made += [tmp_path / "site" / "index.html", tmp_path / "site" / "phases.html"]
    for path in made:
        html = path.read_text("utf-8")
        assert "the first talks since" not in html
        assert "unless the prisoners" not in html
        for quotation in re.findall(r"<blockquote.*?</blockquote>", html):
            assert len(re.sub("<[^>]+>", "", quotation).split()) <= 51


def test_events_by_the_year_where_they_are_many(
    tmp_path: Path,
    material_of: Material,
    articles: Articles,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("truceline.publish.event_pages.MOST_ROWS", 2)
    material = replace(material_of(*articles), process=process_of(*articles))
    publish_site(material, tmp_path / "site")
    years = sorted(path.name for path in (tmp_path / "site/events").glob("year-*"))
    assert years == ["year-2019.html", "year-2020.html"]
    index = (tmp_path / "site/events/index.html").read_text("utf-8")
    assert "2019 (1 event)" in index
    assert '<li class="act"' not in index


def test_a_record_without_events_says_so(
    tmp_path: Path, material_of: Material, articles: Articles, parse: Parse
) -> None:
    process = replace(
        process_of(*articles),
        events=(),
        phases=(),
        commitments=(),
        unknowns=(),
        days=(),
    )
    publish_site(replace(material_of(*articles), process=process), tmp_path / "site")
    words = " ".join(parse(tmp_path / "site/index.html").words.split())
    assert "Lake talks: nothing recorded" in words
    assert "The record has no event yet." in words
    assert "That does not mean that none was made." in words


@pytest.mark.parametrize(
    ("status", "verification", "expected"),
    [
        (CommitmentStatus.KEPT, Verification.ALLEGED, "said to be kept"),
        (CommitmentStatus.KEPT, Verification.REFUTED, "kept, disputed"),
        (CommitmentStatus.KEPT, Verification.CORROBORATED, "kept"),
        (CommitmentStatus.BROKEN, Verification.REPORTED, "reported broken"),
        (CommitmentStatus.OVERDUE, Verification.ALLEGED, "overdue"),
    ],
    ids=lambda value: str(value),
)
def test_a_status_is_no_surer_than_who_vouches_for_it(
    articles: Articles,
    status: CommitmentStatus,
    verification: Verification,
    expected: str,
) -> None:
    events = tuple(process_of(*articles).events)
    one = replace(release(articles, events), status=status, verification=verification)
    assert status_words(one) == expected


def test_a_term_is_said_as_far_as_it_is_told(articles: Articles) -> None:
    truce = pause(articles)
    assert term_words(truce) == "1 February 2016 to end not told"
    assert term_words(replace(truce, start=None)) == "no term told"
    assert term_words(replace(truce, end=truce.start)) == "1 February 2016"


def test_a_last_day_is_said_without_the_first_from_which_it_was_possible(
    articles: Articles,
) -> None:
    first, last = date(2016, 2, 1), date(2016, 2, 10)
    between = When(earliest=first, latest=last, precision=Precision.RANGE)
    month = replace(between, latest=date(2016, 2, 29), precision=Precision.MONTH)
    one = pause(articles)
    assert term_words(replace(one, due=between)) == "by 10 February 2016"
    assert term_words(replace(one, due=month)) == "by February 2016"


def test_every_status_and_phase_has_words_and_a_meaning() -> None:
    assert set(STATUS_WORDS) == set(STATUS_MEANINGS) == set(CommitmentStatus)
    assert set(PHASE_WORDS) == set(PHASE_MEANINGS)
    assert set(VERIFICATION_WORDS) == set(Verification)
