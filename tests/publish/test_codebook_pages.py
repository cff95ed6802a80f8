"""The codebook's own pages: whole, marked where a study changes something, fit to open."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.loaded import share_codebook
from truceline.codebook import Codebook, load_codebook
from truceline.errors import CodebookError
from truceline.model import EventType, Issue, StatementKind
from truceline.pipeline.show_codebook import show_codebook

ACTORS = """\
seen: notes <of> mine
actors:
  - id: river-front
    name: River <b>Front</b>
    kind: group
    code: XXXREB
  - id: ilva-moss
    name: Ilva Moss
    kind: person
    party: river-front
    surnames: [Moss]
    alone: false
    offices:
      - {title: spokeswoman, of: river-front, from: '2012-09', until: '2014-06-30'}
      - {title: envoy, of: river-front, from: '2015', until: '2015-03-04'}
      - {title: member, of: river-front}
  - {id: taliban, name: Taliban, kind: group, adjectives: [Taliban]}
  - {id: m-19, drop: true}
  - id: hill-league
    name: Hill League
    kind: group
    faction_of: [{side: river-front, until: '2015-11-02', seen: a pamphlet}]
    negotiates_for: [{side: river-front, tracks: [river], from: '2012'}]
"""
EVENTS = """\
type: CONSULT
triggers:
  - verbs: [break bread]
    target: [with, object]
    needs_target: true
    given: planned
    issue: talks
    example: The minister broke bread with the commanders.
    look_alike: The baker broke bread with his hands.
"""
CUES = """\
cues:
  - {verbs: [serve notice], kind: threat, example: She served notice., look_alike: No.}
"""
ISSUES = "issues:\n  - {issue: justice, terms: [transitional court]}\n"
TRACKS = "tracks:\n  - {id: river, name: River talks, sides: [norway, river-front]}\n"
PAGES = (
    "index.html",
    "types/consult.html",
    "statements.html",
    "factuality.html",
    "issues.html",
    "actors.html",
    "actors-of-the-study.html",
    "actors-of-the-process.html",
    "tracks.html",
    "phases.html",
    "promises.html",
    "places.html",
    "pairs.html",
)


@pytest.fixture(scope="module")
def overlay(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("overlay")
    (folder / "actors").mkdir()
    (folder / "events").mkdir()
    for name, text in (
        ("actors/own.yaml", ACTORS),
        ("events/own.yaml", EVENTS),
        ("cues.yaml", CUES),
        ("issues.yaml", ISSUES),
        ("tracks.yaml", TRACKS),
    ):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True, scope="module")
def codebook_is_shared() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        share_codebook(patch)
        yield


@pytest.fixture(scope="module")
def codebook(overlay: Path) -> Codebook:
    return load_codebook(overlay=overlay)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory, overlay: Path) -> Path:
    folder = tmp_path_factory.mktemp("shown") / "pages"
    show_codebook(overlay, ("afghanistan",), folder, study="The river")
    return folder


def words_of(page: Path) -> str:
    """What a reader sees, in one line."""
    text = re.sub(r"<[^>]+>", " ", page.read_text(encoding="utf-8"))
    return " ".join(unescape(text).split())


def test_every_event_type_has_a_page_with_its_definition_and_all_its_rules(
    pages: Path, codebook: Codebook
) -> None:
    assert {path.stem.upper() for path in (pages / "types").iterdir()} == set(EventType)
    for rule in codebook.events:
        words = words_of(pages / "types" / f"{rule.type.lower()}.html")
        assert rule.definition in words
        for trigger in rule.triggers:
            assert trigger.example in words
            assert trigger.look_alike is None or trigger.look_alike in words
            assert trigger.where in words
        for mode in rule.modes:
            assert mode.definition in words


def test_a_rule_says_its_conditions_in_words(pages: Path) -> None:
    words = words_of(pages / "types" / "consult.html")
    assert (
        "This word as a verb. The other side is the object or stands behind “with”. "
        "Without one the words are no act. The issue is “Talks”. The act is told as "
        "planned." in words
    )


def test_every_kind_issue_and_reporting_word_is_there(
    pages: Path, codebook: Codebook
) -> None:
    statements = words_of(pages / "statements.html")
    assert all(f" {kind} " in statements for kind in StatementKind)
    for cue in codebook.cues:
        assert cue.example in statements
    issues = words_of(pages / "issues.html")
    assert all(f" {issue} " in issues for issue in Issue)
    factuality = words_of(pages / "factuality.html")
    for hedge in codebook.hedges:
        assert hedge.example in factuality
    for rule in (*codebook.unreal, *codebook.things, *codebook.of_people):
        assert rule.example in factuality
        assert rule.look_alike in factuality


def test_what_the_study_adds_or_replaces_is_marked_and_what_it_drops_is_named(
    pages: Path,
) -> None:
    front = words_of(pages / "index.html")
    for sentence in (
        "3 actors are added.",
        "1 actor is given anew.",
        "1 actor is left out.",
        "1 track is added.",
        "2 rules are added.",
        "1 word for an issue is added.",
        "Peace processes whose actors count: Afghanistan.",
    ):
        assert sentence in front
    own = words_of(pages / "actors-of-the-study.html")
    assert "Ilva Moss added by the study" in own
    assert "Taliban replaced by the study" in own
    assert "M-19" in words_of(pages / "actors.html")
    assert "break bread added by the study" in words_of(pages / "types/consult.html")
    assert "serve notice added by the study" in words_of(pages / "statements.html")
    assert "added by the study transitional court" in words_of(pages / "issues.html")
    assert "River talks added by the study" in words_of(pages / "tracks.html")


def test_an_actor_of_a_process_stands_on_its_page_without_a_mark(pages: Path) -> None:
    process = words_of(pages / "actors-of-the-process.html")
    assert "Ashraf Ghani" in process
    assert "by the study" not in process


def test_offices_have_their_days_no_closer_than_they_are_written(pages: Path) -> None:
    own = words_of(pages / "actors-of-the-study.html")
    assert "from September 2012, until 30 June 2014" in own
    assert "from 2015, until 4 March 2015" in own
    assert "from not known, until not known, or still held" in own
    assert "Seen: notes <of> mine" in own


def test_a_tie_stands_with_both_actors_and_has_its_days(pages: Path) -> None:
    words = words_of(pages / "actors-of-the-study.html")
    assert (
        "Part of: River <b>Front</b> (until 2 November 2015, seen: a pamphlet)" in words
    )
    assert "Factions: Hill League (until 2 November 2015, seen: a pamphlet)" in words
    assert (
        "Negotiates for: River <b>Front</b> (on river from 2012, seen: notes <of> mine)"
        in words
    )


def test_every_row_for_given_pairs_is_there_with_its_example(
    pages: Path, codebook: Codebook
) -> None:
    words = words_of(pages / "pairs.html")
    for row in codebook.pairs:
        assert row.trigger.example in words
        assert row.trigger.where in words


def test_every_rule_of_phases_promises_and_terms_is_there_with_both_examples(
    pages: Path, codebook: Codebook
) -> None:
    for page, rules in (
        ("phases.html", codebook.phases),
        ("promises.html", (*codebook.commitments.rules, *codebook.terms)),
    ):
        words = words_of(pages / page)
        for rule in rules:
            assert " ".join(rule.example.split()) in words
            assert rule.look_alike in words
            assert rule.where in words


def test_a_rule_of_phases_says_in_words_from_where_it_leads(pages: Path) -> None:
    words = words_of(pages / "phases.html")
    assert re.search(r"From [a-z ,]+ or [a-z ]+, because [a-z]", words)
    assert "Both sides of the track take part." in words


def test_places_are_told_by_country_with_regions_and_a_count_of_cities(
    pages: Path,
) -> None:
    words = words_of(pages / "places.html")
    assert re.search(r"Afghanistan AFG \d+ cities Regions: Badakhshan; Badghis;", words)


def test_names_are_shown_and_not_run(pages: Path) -> None:
    text = (pages / "actors-of-the-study.html").read_text(encoding="utf-8")
    assert "River &lt;b&gt;Front&lt;/b&gt;" in text


def test_the_shipped_codebook_says_that_nothing_is_changed(tmp_path: Path) -> None:
    index = show_codebook(None, None, tmp_path / "pages", study=None)
    front = words_of(index)
    assert "Nothing: this is the codebook as it ships." in front
    assert not (index.parent / "actors-of-the-study.html").exists()


def test_a_broken_codebook_is_refused_and_no_page_is_written(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "cues.yaml").write_text("cue: []\n")
    with pytest.raises(CodebookError, match="unknown key"):
        show_codebook(tmp_path / "own", (), tmp_path / "pages", study="x")
    assert not (tmp_path / "pages").exists()


def test_the_same_codebook_gives_the_same_bytes(
    pages: Path, overlay: Path, tmp_path: Path
) -> None:
    show_codebook(overlay, ("afghanistan",), tmp_path / "pages", study="The river")
    for page in PAGES:
        assert (tmp_path / "pages" / page).read_bytes() == (pages / page).read_bytes()


def test_every_link_leads_to_a_place_that_is_there(pages: Path) -> None:
    for page in pages.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        for link in re.findall(r'href="([^"]+)"', text):
            name, _, place = unescape(link).partition("#")
            target = (page.parent / name) if name else page
            assert target.is_file(), f"{page.name}: {link}"
            if place and target.suffix == ".html":
                assert f'id="{place}"' in target.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def unguarded(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(offline=True, bypass_csp=True)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("name", [page for page in PAGES if "process" not in page])
def test_a_page_is_accessible_narrow_and_free_of_scripts(
    unguarded: Page, pages: Path, name: str
) -> None:
    assert "<script" not in (pages / name).read_text(encoding="utf-8")
    unguarded.set_viewport_size({"width": 360, "height": 640})
    unguarded.goto((pages / name).as_uri())
    assert unguarded.evaluate("document.documentElement.scrollWidth") <= 360
    unguarded.set_viewport_size({"width": 1280, "height": 720})
    complaints = Axe().run(unguarded).response["violations"]
    assert [one["id"] for one in complaints] == []


def test_on_paper_no_menu_is_left(unguarded: Page, pages: Path) -> None:
    unguarded.goto((pages / "types/consult.html").as_uri())
    unguarded.emulate_media(media="print")
    assert not unguarded.locator(".top nav").is_visible()
    assert unguarded.locator(".rule").first.is_visible()
    unguarded.emulate_media(media="screen")
