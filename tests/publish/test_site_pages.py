"""The written site as a whole: links, ids, quotations, escaping, sameness."""

import json
import random
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest

from truceline.model import CodedArticle, EventType, Factuality, Issue, StatementKind
from truceline.publish.material import SiteMaterial
from truceline.publish.reading_rows import actor_page, article_page
from truceline.publish.site import publish_site

Material = Callable[..., SiteMaterial]
Parse = Callable[[Path], object]

# What may not be in any file of text; the pages hold U+FFFD in its place.
BROKEN = re.compile("[\x00\ud800-\udfff]")


def pages(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def test_every_link_inside_the_site_leads_to_a_page_and_place(
    any_site: Path, parse: Parse
) -> None:
    parsed = {path: parse(path) for path in pages(any_site)}
    for path, page in parsed.items():
        for link in page.links:  # type: ignore[attr-defined]
            if link.startswith("https://"):
                continue
            address, _, place = link.partition("#")
            target = (path.parent / unquote(address)).resolve() if address else path
            assert target.is_file(), f"{path.name}: {link}"
            if place and target.suffix == ".html":
                assert place in parsed[target].ids, f"{path.name}: {link}"  # type: ignore[attr-defined]


def test_ids_are_unique_and_every_label_and_reference_has_its_target(
    any_site: Path, parse: Parse
) -> None:
    for path in pages(any_site):
        page = parse(path)
        assert len(page.ids) == len(set(page.ids)), path.name  # type: ignore[attr-defined]
        for name, value in page.attributes:  # type: ignore[attr-defined]
            if name in ("aria-labelledby", "for"):
                wanted = set((value or "").split())
                assert wanted <= set(page.ids), f"{path.name}: {value}"  # type: ignore[attr-defined]


def test_every_page_has_one_main_heading_a_language_and_landmarks(
    any_site: Path, parse: Parse
) -> None:
    for path in pages(any_site):
        tags = parse(path).tags  # type: ignore[attr-defined]
        assert [tags.count(tag) for tag in ("h1", "main", "header", "footer")] == [
            1,
            1,
            1,
            1,
        ]
        assert '<html lang="en">' in path.read_text(encoding="utf-8")


def test_every_mark_holds_the_words_of_its_evidence(
    site: Path, parse: Parse, articles: tuple[CodedArticle, ...]
) -> None:
    for coded in articles:
        text = coded.article.text
        on = parse(site / article_page(coded.article)).on  # type: ignore[attr-defined]
        for claim in coded.claims:
            quoted = claim.evidence.of(text)
            assert on[claim.id] == BROKEN.sub("\ufffd", quoted)
        for statement in coded.statements:
            content = sorted(statement.content)
            assert on[statement.id] == "".join(span.of(text) for span in content)


def test_script_and_markup_in_an_article_come_out_as_text(
    site: Path, parse: Parse, articles: tuple[CodedArticle, ...]
) -> None:
    path = site / article_page(articles[3].article)
    html = path.read_text(encoding="utf-8")
    page = parse(path)
    assert page.tags.count("script") == 1  # type: ignore[attr-defined]
    assert "img" not in page.tags  # type: ignore[attr-defined]
    assert not [name for name, _ in page.attributes if name.startswith("on")]  # type: ignore[attr-defined]
    assert "&lt;script&gt;document.title=&#39;ran&#39;&lt;/script&gt;" in html
    assert "{{ 7 * 7 }}" in html
    assert "onload=" not in html


def test_only_web_addresses_become_links(site: Path, parse: Parse) -> None:
    for path in pages(site):
        for link in parse(path).links:  # type: ignore[attr-defined]
            assert not link.lower().startswith(("javascript:", "data:", "http:"))
    everything = "".join(path.read_text(encoding="utf-8") for path in pages(site))
    assert (
        "javascript:alert(1)</bdi> (not an address that can be followed)" in everything
    )


def test_no_page_asks_for_anything_outside_its_folder(any_site: Path) -> None:
    for path in pages(any_site):
        html = path.read_text(encoding="utf-8")
        assert "default-src 'none'; script-src 'self'; style-src 'self'" in html
        assert not re.search(r'(src|<link[^>]*href)="(https?:)?//', html)
        assert " style=" not in html


def test_the_same_record_in_any_order_gives_the_same_bytes(
    tmp_path: Path, material_of: Material, articles: tuple[CodedArticle, ...]
) -> None:
    shuffled = random.Random(7).sample(articles, len(articles))
    publish_site(material_of(*articles), tmp_path / "one")
    publish_site(material_of(*shuffled), tmp_path / "two")
    assert content_of(tmp_path / "one") == content_of(tmp_path / "two")


def test_the_report_counts_what_was_written(
    tmp_path: Path, material_of: Material, articles: tuple[CodedArticle, ...]
) -> None:
    report = publish_site(material_of(*articles), tmp_path / "site")
    assert report.index == tmp_path / "site" / "index.html"
    assert report.pages == len(pages(tmp_path / "site"))
    assert report.articles == len(articles)
    assert report.claims == sum(len(one.claims) for one in articles)
    assert report.size == sum(map(len, content_of(tmp_path / "site").values()))


def test_a_record_without_articles_still_makes_a_site_that_says_so(
    tmp_path: Path, material_of: Material, parse: Parse
) -> None:
    publish_site(material_of(), tmp_path / "site")
    words = parse(tmp_path / "site" / "index.html").words  # type: ignore[attr-defined]
    assert "The record holds no articles yet." in words
    assert "1 file could not be read, or not whole." in words
    test_every_link_inside_the_site_leads_to_a_page_and_place(tmp_path / "site", parse)


def test_the_front_page_says_what_the_record_holds_and_does_not_know(
    site: Path, parse: Parse
) -> None:
    words = " ".join(parse(site / "index.html").words.split())  # type: ignore[attr-defined]
    for sentence in (
        "The record holds 16 articles published between 16 January 2020 and 15 June 2021.",
        "3 months have no article between the first and the last: March 2020, May 2020, "
        "June 2020.",
        "17 acts have no date in the text",
        "1 act has a date phrase that could not be worked out.",
        "For 2 acts the text does not say who did it.",
        "1 name is not in the codebook",
        "1 piece of text in 1 article could not be coded.",
    ):
        assert sentence in words


def test_demanded_and_possible_acts_are_kept_apart_from_what_happened(
    site: Path,
) -> None:
    html = (site / "index.html").read_text(encoding="utf-8")
    happened, rest = html.split("<h3>What was demanded, offered or planned</h3>")
    wanted, unsure = rest.split("<h3>What is possible or denied</h3>")
    assert set(re.findall(r'data-factuality="(\w+)"', happened)) == {"actual"}
    assert set(re.findall(r'data-factuality="(\w+)"', wanted)) == {
        "demanded",
        "offered",
        "planned",
    }
    assert set(re.findall(r'data-factuality="(\w+)"', unsure)) == {"possible", "denied"}


def test_an_act_without_a_date_is_never_dated_by_its_publication(
    tmp_path: Path, material_of: Material, write: type
) -> None:
    one = write("Rahimi met Sela.").claim("Rahimi met Sela", EventType.CONSULT)
    publish_site(material_of(one.coded()), tmp_path / "site")
    html = (tmp_path / "site" / "timeline.html").read_text(encoding="utf-8")
    assert 'id="undated"' in html
    assert 'id="m-2020-01"' not in html


def test_search_rows_are_a_plain_script_that_no_text_can_break(site: Path) -> None:
    script = (site / "search-data.js").read_text(encoding="utf-8")
    start = "window.trucelineRows = [\n"
    assert script.startswith(start)
    assert "<" not in script
    rows = json.loads("[" + script[len(start) :].removesuffix(",\n];\n") + "]")
    assert {row[0] for row in rows} == {"Article", "Claim", "Statement", "Actor"}
    assert any("</script> the Front said" in row[3] for row in rows)
    assert all((site / row[4].partition("#")[0]).is_file() for row in rows)


def test_a_row_shows_its_evidence_within_the_sentence(
    tmp_path: Path, material_of: Material, write: type
) -> None:
    one = write("It rained. Rahimi said he would meet Sela soon. Nobody came.")
    one.claim("meet Sela", EventType.CONSULT, Factuality.PLANNED)
    publish_site(material_of(one.coded()), tmp_path / "site")
    html = (tmp_path / "site" / "timeline.html").read_text(encoding="utf-8")
    assert ">Rahimi said he would <mark>meet Sela</mark> soon.</blockquote>" in html


def test_a_link_to_evidence_says_by_itself_which_words_it_leads_to(
    site: Path, articles: tuple[CodedArticle, ...]
) -> None:
    html = (site / article_page(articles[0].article)).read_text(encoding="utf-8")
    links = re.findall(r'<a href="#c1">(.*?)</a>', html)
    words = [re.sub("<[^>]+>", "", link) for link in links]
    assert words == ["Show in the text: “Rahimi met Sela in Lake Town …”"]


def test_an_article_without_a_headline_is_called_by_its_first_words(
    tmp_path: Path, material_of: Material, write: type, parse: Parse
) -> None:
    one = write("Guns fell silent at dawn.", title=None)
    publish_site(material_of(one.coded()), tmp_path / "site")
    words = parse(tmp_path / "site" / article_page(one.article)).words  # type: ignore[attr-defined]
    assert "“Guns fell silent at dawn.” (no headline)" in words


def test_excerpts_hold_quotations_of_fifty_words_and_no_text(
    tmp_path: Path, material_of: Material, write: type, parse: Parse
) -> None:
    long = " ".join(f"word{number}" for number in range(80))
    one = write(f"Secret opening. {long}. Rahimi met Sela. Secret end.")
    one.claim(long, EventType.AID).claim("Rahimi met Sela", EventType.CONSULT)
    coded = one.coded()
    publish_site(material_of(coded), tmp_path / "site", excerpts=True)
    for path in (tmp_path / "site").rglob("*"):
        if path.is_file():
            content = path.read_text(encoding="utf-8")
            assert "Secret" not in content
            assert "word50" not in content
    page = parse(tmp_path / "site" / article_page(coded.article))
    assert page.on["c2"] == "Rahimi met Sela"  # type: ignore[attr-defined]
    assert "c2" in page.ids  # type: ignore[attr-defined]
    assert "characters 16–" in page.words  # type: ignore[attr-defined]
    test_every_link_inside_the_site_leads_to_a_page_and_place(tmp_path / "site", parse)


@pytest.mark.parametrize(
    ("most", "expected"),
    [
        (99, []),
        (10, ["timeline-2019.html", "timeline-2020.html", "timeline-2021.html"]),
    ],
    ids=["short", "long"],
)
def test_a_long_timeline_has_a_page_for_each_year(
    tmp_path: Path,
    material_of: Material,
    articles: tuple[CodedArticle, ...],
    parse: Parse,
    monkeypatch: pytest.MonkeyPatch,
    most: int,
    expected: list[str],
) -> None:
    monkeypatch.setattr("truceline.publish.timeline.MOST_ROWS", most)
    site = tmp_path / "site"
    publish_site(material_of(*articles), site)
    years = sorted(path.name for path in site.glob("timeline-*.html"))
    assert years == expected
    undated = sorted(path.name for path in site.glob("undated-*.html"))
    assert bool(undated) is bool(expected)
    rows = [
        (site / name).read_text(encoding="utf-8").count('<li class="act"')
        for name in ["timeline.html", *years, *undated]
    ]
    assert sum(rows) == sum(len(one.claims) for one in articles)
    test_every_link_inside_the_site_leads_to_a_page_and_place(site, parse)


def test_a_page_of_an_actor_with_too_many_acts_says_how_many_it_leaves_out(
    tmp_path: Path,
    material_of: Material,
    articles: tuple[CodedArticle, ...],
    monkeypatch: pytest.MonkeyPatch,
    parse: Parse,
) -> None:
    monkeypatch.setattr("truceline.publish.actor_pages.MOST_ROWS", 3)
    monkeypatch.setattr("truceline.publish.position_rows.MOST_STANDS", 3)
    publish_site(material_of(*articles), tmp_path / "site")
    north = parse(tmp_path / "site" / actor_page("north")).words  # type: ignore[attr-defined]
    assert "Acts by this actor (15)" in north
    assert "The newest 3 are shown; the timeline has all." in north
    positions = parse(tmp_path / "site" / "positions.html").words  # type: ignore[attr-defined]
    assert "11 other statements" in positions
    assert "The newest 3 are shown;" in positions


def test_lists_call_a_side_by_its_name_in_the_codebook(
    tmp_path: Path, material_of: Material, write: type, parse: Parse
) -> None:
    one = write("Southerners refused talks, they said.")
    one.said("Southerners", StatementKind.REFUSAL, "refused talks", issue=Issue.TALKS)
    publish_site(material_of(one.coded()), tmp_path / "site")
    for page in ("index.html", "positions.html", "actors/index.html"):
        assert "Southern Front" in parse(tmp_path / "site" / page).words  # type: ignore[attr-defined]


def content_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
