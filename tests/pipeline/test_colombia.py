"""The second example from its files to its site: another process, with actors of its own."""

import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from truceline.model import Claim, CodedArticle, EventType, Factuality, Issue
from truceline.pipeline.settings import Study, open_study
from truceline.pipeline.site import PublishReport, publish_study
from truceline.record import open_record

EXAMPLE = Path(__file__).parents[2] / "examples" / "colombia"
TODAY = date(2018, 1, 1)


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Study:
    folder = tmp_path_factory.mktemp("colombia") / "study"
    shutil.copytree(EXAMPLE, folder)
    return open_study(folder)


@pytest.fixture(scope="module")
def published(study: Study) -> PublishReport:
    return publish_study(study, today=TODAY)


@pytest.fixture(scope="module")
def codings(study: Study, published: PublishReport) -> tuple[CodedArticle, ...]:
    assert published.study.coded
    with open_record(study.record) as record:
        return tuple(record.codings())


def claims_of(
    codings: tuple[CodedArticle, ...], day: str, kind: EventType
) -> Iterator[Claim]:
    for coded in codings:
        if coded.article.date == date.fromisoformat(day):
            yield from (claim for claim in coded.claims if claim.type is kind)


def sides(claim: Claim) -> set[str | None]:
    return {ref.party for ref in (*claim.source, *claim.target)}


def test_all_articles_of_all_formats_are_read_and_coded(
    published: PublishReport,
) -> None:
    report = published.study
    assert (report.imported.new, report.coded) == (25, 25)
    assert report.imported.unread == ()
    assert report.failed == ()
    endings = {path.suffix for path in (EXAMPLE / "articles").iterdir()}
    assert endings == {".txt", ".jsonl", ".csv", ".html", ".docx", ".pdf"}


def test_no_menu_or_foot_of_a_page_is_in_an_article_and_every_outlet_is_known(
    codings: tuple[CodedArticle, ...],
) -> None:
    for coded in codings:
        assert coded.article.outlet, coded.article.path
        for words in ("Subscribe", "All rights reserved", "Football"):
            assert words not in coded.article.text


def test_joined_letters_of_a_pdf_are_letters(
    codings: tuple[CodedArticle, ...],
) -> None:
    texts = [
        coded.article.text
        for coded in codings
        if coded.article.path.endswith("last-day.pdf")
    ]
    assert len(texts) == 1
    assert "bilateral and definitive ceasefire" in texts[0]


def test_the_delegations_meet_in_havana(codings: tuple[CodedArticle, ...]) -> None:
    met = [
        claim
        for claim in claims_of(codings, "2012-11-19", EventType.CONSULT)
        if claim.factuality is Factuality.ACTUAL
    ]
    assert met
    assert {frozenset(sides(claim)) for claim in met} == {
        frozenset({"colombian-government", "farc"})
    }


def test_a_truce_is_declared_kept_and_called_off_by_one_side(
    codings: tuple[CodedArticle, ...],
) -> None:
    (declared,) = claims_of(codings, "2012-11-19", EventType.CONCEDE)
    assert [ref.id for ref in declared.source] == ["farc"]
    assert declared.issue is Issue.CEASEFIRE
    assert declared.date is not None
    assert declared.date.earliest == declared.date.latest == date(2012, 11, 19)
    ended = [
        claim
        for claim in claims_of(codings, "2015-05-22", EventType.REJECT)
        if claim.issue is Issue.CEASEFIRE
    ]
    assert [[ref.id for ref in claim.source] for claim in ended] == [["farc"]]
    assert ended[0].date is not None
    assert ended[0].date.earliest == date(2015, 5, 22)


def test_the_president_suspends_the_talks_and_the_general_is_freed(
    codings: tuple[CodedArticle, ...],
) -> None:
    suspended = [
        claim
        for claim in claims_of(codings, "2014-11-17", EventType.REJECT)
        if claim.issue is Issue.TALKS and claim.factuality is Factuality.ACTUAL
    ]
    assert suspended
    assert suspended[0].source[0].id == "juan-manuel-santos"
    assert suspended[0].date is not None
    assert suspended[0].date.earliest == date(2014, 11, 17)
    (freed,) = [
        claim
        for claim in claims_of(codings, "2014-12-01", EventType.RETREAT)
        if claim.mode == "release"
    ]
    assert [ref.id for ref in freed.source] == ["farc"]
    assert freed.target[0].id == "ruben-dario-alzate"
    assert freed.date is not None
    assert freed.date.earliest == date(2014, 11, 30)


def test_the_government_wants_the_agreement_before_a_ceasefire(
    codings: tuple[CodedArticle, ...],
) -> None:
    rows = [
        (condition.party.party if condition.party else None, condition.requires)
        for coded in codings
        if coded.article.date == date(2012, 9, 4)
        for condition in coded.conditions
        if condition.before is Issue.CEASEFIRE
    ]
    assert rows == [("colombian-government", Issue.AGREEMENT)]


def test_the_truce_with_the_eln_is_dated_and_is_not_that_with_the_farc(
    codings: tuple[CodedArticle, ...],
) -> None:
    agreed = [
        claim
        for claim in claims_of(codings, "2017-09-05", EventType.AGREE)
        if claim.issue is Issue.CEASEFIRE
    ]
    assert [sides(claim) for claim in agreed] == [{"colombian-government", "eln"}]
    assert agreed[0].date is not None
    assert agreed[0].date.earliest == date(2017, 9, 4)


def test_offices_are_those_held_on_the_day(codings: tuple[CodedArticle, ...]) -> None:
    offices = {
        (actor.id, coded.article.date.year): actor.office
        for coded in codings
        for actor in coded.actors
    }
    assert offices["humberto-de-la-calle", 2015] == "chief negotiator"
    assert offices["juan-camilo-restrepo", 2017] == "chief negotiator"
    assert offices["alvaro-uribe", 2013] is None
    assert offices["alvaro-uribe", 2016] == "senator"
    assert offices["juan-carlos-pinzon", 2012] == "defence minister"


def test_every_piece_of_evidence_is_in_its_article(
    codings: tuple[CodedArticle, ...],
) -> None:
    for coded in codings:
        for claim in coded.claims:
            assert claim.evidence.of(coded.article.text).strip()


def test_nothing_of_another_war_is_on_the_pages(
    study: Study, published: PublishReport
) -> None:
    assert published.site.articles == 25
    words = re.compile(r"afghan|taliban|kabul|doha", re.IGNORECASE)
    found = [
        f"{page.name}: {match.group()}"
        for page in study.site.rglob("*.html")
        if (match := words.search(page.read_text(encoding="utf-8")))
    ]
    assert not found
    front = published.site.index.read_text(encoding="utf-8")
    assert "FARC" in front


def test_the_first_page_tells_where_the_talks_of_this_study_stand(
    study: Study, published: PublishReport
) -> None:
    state = published.site.index.read_text(encoding="utf-8")
    assert "<h1>State of the process</h1>" in state
    assert "As reported up to <strong>" in state
    assert re.findall(r'phases.html#track-[^"]+"><bdi>([^<]+)', state)[:2] == [
        "Government–FARC",
        "Government–ELN",
    ]
    assert list((study.site / "days").glob("20*.html"))
    acts = (study.site / "timeline.html").read_text(encoding="utf-8")
    linked = set(re.findall(r'href="(events/[^"]+)"', acts))
    assert linked
    assert all((study.site / page).is_file() for page in linked)


def test_every_link_of_the_site_leads_to_a_page_and_to_a_place_on_it(
    study: Study, published: PublishReport
) -> None:
    assert published.site.pages
    pages = {
        page.relative_to(study.site).as_posix(): page.read_text(encoding="utf-8")
        for page in study.site.rglob("*.html")
    }
    ids = {
        name: set(re.findall(r'\bid="([^"]+)"', html)) for name, html in pages.items()
    }
    lost = []
    for name, html in pages.items():
        for href in re.findall(r'\bhref="([^":]+)"', html):
            path, _, place = href.partition("#")
            target = (study.site / name).parent / path if path else study.site / name
            found = target.resolve().relative_to(study.site.resolve()).as_posix()
            if found.endswith(".css"):
                continue
            if found not in pages or (place and place not in ids[found]):
                lost.append(f"{name}: {href}")
    assert lost == []
