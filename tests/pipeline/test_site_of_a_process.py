"""What the site tells of a process: wired from the record, also where there is little."""

import re
from datetime import date
from pathlib import Path

import pytest

from tests.loaded import loaded_codebook
from tests.process.commitments.invented import TRACKS, Report, by_day, coded_of, day
from truceline.linking import link_mentions, mentions_of
from truceline.model import Factuality, Issue
from truceline.model.commitments import TermKind
from truceline.pipeline import process_days
from truceline.pipeline.process_days import days_of
from truceline.pipeline.settings import open_study
from truceline.pipeline.site import publish_study
from truceline.process import Told, fold_state

TODAY = date(2026, 1, 1)

PROMISED = Report(
    words="The North will release 50 prisoners by then.",
    day=0,
    mode="release",
    told=Factuality.PLANNED,
    issue=Issue.PRISONERS,
    number=50,
    terms=((TermKind.DUE, by_day(10)),),
)
FREED = Report(
    words="The North released 20 prisoners.",
    day=5,
    mode="release",
    issue=Issue.PRISONERS,
    number=20,
)
LATER = Report(words="Nothing else was told.", day=30, issue=Issue.TALKS)


def told_by(*reports: Report) -> Told:
    coded = tuple(coded_of(report, number) for number, report in enumerate(reports))
    mentions = [mention for one in coded for mention in mentions_of(one)]
    codebook = loaded_codebook()
    return Told(
        events=tuple(link_mentions(mentions)),
        coded=coded,
        tracks=TRACKS,
        rules=codebook.phases,
        commitments=codebook.commitments,
    )


def test_a_promise_changes_by_reports_and_by_the_calendar() -> None:
    told = told_by(PROMISED, FREED, LATER)
    state = fold_state(told, as_of=day(30))
    days = days_of(told, state.commitments)
    assert days.left_out == 0
    statuses = [
        (state.day, [one.status.value for one in state.commitments])
        for state in days.days
    ]
    assert statuses[0] == (day(0), ["promised"])
    assert (day(5), ["part_done"]) in statuses
    assert all(len(commitments) == 1 for _, commitments in statuses)


def test_of_many_days_the_newest_are_worked_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(process_days, "MOST_FOLLOWED", 0)
    monkeypatch.setattr(process_days, "FEWEST_DAYS", 1)
    told = told_by(PROMISED, FREED)
    whole = fold_state(told, as_of=day(30)).commitments
    days = days_of(told, whole)
    assert [state.day for state in days.days] == [max(_days_in(whole))]
    assert days.left_out == len(_days_in(whole)) - 1


def _days_in(commitments: tuple[object, ...]) -> set[date]:
    return {
        change.reported
        for one in commitments
        for change in one.history  # type: ignore[attr-defined]
    }


def test_a_study_without_events_has_a_calm_first_page(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "project.toml").write_text('articles = ["articles"]\nname = "Quiet"\n')
    text = "date 2020-01-03\nA quiet day\n\nThe baker sold all his bread.\n"
    (tmp_path / "articles" / "a.txt").write_text(text)
    published = publish_study(open_study(tmp_path), today=TODAY)
    words = " ".join(
        re.sub("<[^>]+>", " ", published.site.index.read_text("utf-8")).split()
    )
    for told in (
        "1 article, no events and no statements",
        "no track of negotiation between sides of this record",
        "The record has no event yet.",
        "That does not mean that none was made.",
    ):
        assert told in words


def test_a_study_without_articles_still_has_a_site(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "project.toml").write_text('articles = ["articles"]\nname = "Empty"\n')
    published = publish_study(open_study(tmp_path), today=TODAY)
    front = published.site.index.read_text("utf-8")
    assert "State of the process" not in front
    assert "The record holds no articles" in front
