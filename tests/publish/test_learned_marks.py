"""An act that the trained model found, or gave its sides, says so wherever its source stands."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.process.acts import act, event
from tests.publish.parsed import Page
from tests.publish.process import process_of
from truceline.coding.ends.ends import CODER as WEIGHED
from truceline.coding.events.events import LEARNED as SIGNED
from truceline.coding.parties.counterparts import CODER as FILLED_IN
from truceline.model import (
    LEARNED,
    CodedArticle,
    Reviewed,
    SidesFrom,
)
from truceline.model.ids import claim_id
from truceline.publish.event_rows import event_page
from truceline.publish.found_words import (
    LEARNED_WORDS,
    SIDES_FROM_WORDS,
    found_words,
)
from truceline.publish.lines import Sourced, quoted, quoted_event
from truceline.publish.material import SiteMaterial
from truceline.publish.reading_rows import article_page
from truceline.publish.site import publish_site

MARK = "found by the trained model"
SIDES = "who did it or to whom was"


def test_the_mark_goes_by_the_name_that_the_coder_signs_with() -> None:
    assert SIGNED.startswith(LEARNED)


def pages_of(articles: tuple[CodedArticle, ...]) -> tuple[str, ...]:
    """The pages on which the source of the first act stands once, and the codebook."""
    meeting, *_ = process_of(*articles).events
    return (
        "timeline.html",
        article_page(articles[0].article),
        event_page(meeting.id),
        "events/index.html",
        "codebook.html",
    )


def signed(
    articles: tuple[CodedArticle, ...], coder: str, reviewed: Reviewed | None = None
) -> tuple[CodedArticle, ...]:
    """The articles, the first act of the first of them signed by a coder."""
    talks, *others = articles
    first, *more = talks.claims
    first = replace(first, coder=coder, reviewed=reviewed)
    return (replace(talks, claims=(first, *more)), *others)


def test_what_the_model_found_says_so_on_every_page(
    tmp_path: Path,
    material_of: Callable[..., SiteMaterial],
    parse: Callable[[Path], Page],
    articles: tuple[CodedArticle, ...],
) -> None:
    given = signed(articles, SIGNED)
    folder = tmp_path / "site"
    publish_site(replace(material_of(*given), process=process_of(*given)), folder)
    for name in pages_of(given):
        words = " ".join(parse(folder / name).words.split())
        assert words.count(MARK) == 1, name
        assert SIDES not in words or name == "codebook.html", name


@pytest.mark.parametrize(
    ("coder", "mark"),
    [
        (WEIGHED, f"{SIDES} weighed by a trained model"),
        (FILLED_IN, f"{SIDES} filled in from the article"),
    ],
    ids=["weighed", "filled in"],
)
def test_sides_that_the_clause_does_not_tell_say_so_on_every_page(
    tmp_path: Path,
    material_of: Callable[..., SiteMaterial],
    parse: Callable[[Path], Page],
    articles: tuple[CodedArticle, ...],
    coder: str,
    mark: str,
) -> None:
    given = signed(articles, coder)
    folder = tmp_path / "site"
    publish_site(replace(material_of(*given), process=process_of(*given)), folder)
    for name in pages_of(given):
        words = " ".join(parse(folder / name).words.split())
        assert words.count(mark) == 1, name
        assert words.count(SIDES) == 1 or name == "codebook.html", name
        assert MARK not in words or name == "codebook.html", name
    row = (folder / article_page(given[0].article)).read_text("utf-8")
    assert f"{mark}</a> ({coder})" in row
    assert "found by a rule" in row


def test_sides_that_a_person_vouches_for_bear_no_mark(
    tmp_path: Path,
    material_of: Callable[..., SiteMaterial],
    articles: tuple[CodedArticle, ...],
) -> None:
    first = articles[0].claims[0]
    kept = Reviewed(id=claim_id(articles[0].article, first), accepted_by="Ana Ruiz")
    given = signed(articles, WEIGHED, kept)
    folder = tmp_path / "site"
    publish_site(material_of(*given), folder)
    for name in ("timeline.html", article_page(given[0].article)):
        assert SIDES not in (folder / name).read_text("utf-8"), name


def test_what_rules_found_bears_no_mark(site: Path) -> None:
    words = (site / "timeline.html").read_text("utf-8")
    assert MARK not in words
    assert SIDES not in words


def test_the_words_of_a_report_say_how_it_was_found() -> None:
    found = act(5)
    assert list(found_words(found)) == []
    assert list(found_words(replace(found, is_learned=True))) == [LEARNED_WORDS]
    for told, words in SIDES_FROM_WORDS.items():
        assert list(found_words(replace(found, sides_from=told))) == [words]


def test_whatever_told_the_sides_has_words() -> None:
    assert set(SIDES_FROM_WORDS) == set(SidesFrom)


def test_the_terminal_says_behind_the_source_that_sides_were_weighed() -> None:
    sources = Sourced({})
    found = act(5)
    (plain,) = quoted(found, sources)
    weighed = replace(found, claim="d", sides_from=SidesFrom.RANKING)
    (line,) = quoted_event(event(weighed), sources)
    assert line.words == f"{plain.words}; {SIDES} weighed by a trained model"
    one_sided = replace(found, target=(), named=("north",))
    another = act(6, claim="d", sides_from=SidesFrom.RANKING)
    (line,) = quoted_event(event(one_sided, another), sources)
    assert line.words == (
        f"{plain.words}; in another report {SIDES} weighed by a trained model"
    )


def test_a_list_of_events_says_that_another_report_than_the_quoted_one_was_weighed(
    tmp_path: Path,
    material_of: Callable[..., SiteMaterial],
    parse: Callable[[Path], Page],
    articles: tuple[CodedArticle, ...],
) -> None:
    process = process_of(*articles)
    meeting, *others = process.events
    first = replace(meeting.mentions[0], target=(), named=("north",))
    again = replace(
        meeting.mentions[0], claim="x", named=(), sides_from=SidesFrom.RANKING
    )
    meeting = replace(meeting, target=again.target, mentions=(first, again))
    given = replace(process, events=(meeting, *others))
    folder = tmp_path / "site"
    publish_site(replace(material_of(*articles), process=given), folder)
    words = " ".join(parse(folder / "events/index.html").words.split())
    assert words.count(f"in another report {SIDES} weighed by a trained model") == 1
