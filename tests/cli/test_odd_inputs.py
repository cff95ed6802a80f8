"""What contradicts itself or cannot be is told with its file and field, and kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.pipeline.fake_stages import CODED_BY, article_with, claim_on
from truceline.model import (
    ActorRef,
    Claim,
    CodedArticle,
    EventDate,
    EventType,
    Factuality,
    Issue,
    Precision,
    Span,
)
from truceline.pipeline import doctor
from truceline.record import open_record

Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_model", lambda name: doctor.Finding(what=name))


def write_actors(study: Path, rows: str) -> None:
    folder = study / "codebook" / "actors"
    folder.mkdir(parents=True)
    (folder / "own.yaml").write_text(f"seen: x\nactors:\n{rows}")


def keep_claim(
    study: Path,
    day: date,
    *,
    factuality: Factuality = Factuality.ACTUAL,
) -> None:
    """A record with one article of 16 January 2020 whose claim is dated otherwise."""
    phrase = Span(9, 20)
    when = EventDate(earliest=day, latest=day, precision=Precision.DAY, phrase=phrase)
    keep(study, replace(claim_on(Span(0, 8)), date=when, factuality=factuality))


def keep(study: Path, claim: Claim) -> None:
    article = article_with("They met on that day in the capital.")
    with open_record(study / "record.sqlite", create=True) as record:
        record.keep_articles([article])
        record.keep_coding(
            CodedArticle(
                article=article,
                coding=CODED_BY,
                actors=(),
                statements=(),
                claims=(claim,),
                conditions=(),
                faults=(),
            )
        )


def kept_claims(study: Path) -> list[str]:
    with open_record(study / "record.sqlite") as record:
        return [claim.path for claim in record.claims()]


def test_a_claim_dated_after_its_own_report_is_told_with_file_and_field(
    run: Run, study: Path
) -> None:
    keep_claim(study, date(2020, 3, 1))
    ran = run("doctor", study)
    [line] = [line for line in ran.out.splitlines() if line.startswith("look at")]
    assert line.startswith("look at  a.txt claim ")
    assert line.endswith(
        " date: told as done on 2020-01-16, but dated 2020-03-01 by 'on that day' at 9–20"
    )
    assert (ran.status, kept_claims(study)) == (0, ["a.txt"])


def test_an_act_that_is_planned_may_lie_after_its_report(run: Run, study: Path) -> None:
    keep_claim(study, date(2020, 3, 1), factuality=Factuality.PLANNED)
    assert "look at" not in run("doctor", study).out


def test_an_event_before_the_study_begins_is_told_with_file_and_field(
    run: Run, study: Path
) -> None:
    keep_claim(study, date(2001, 12, 22))
    ran = run("doctor", study)
    assert (
        " date: dated 2001-12-22 by 'on that day' at 9–20, before the first article "
        "(2020-01-16)"
    ) in ran.out
    assert "look at  a.txt claim " in ran.out
    assert (ran.status, kept_claims(study)) == (0, ["a.txt"])


def test_a_record_with_ordinary_dates_has_nothing_to_look_at(
    run: Run, study: Path
) -> None:
    keep_claim(study, date(2020, 1, 16))
    ran = run("doctor", study)
    assert "look at" not in ran.out
    assert "no date is odd and no promise without a term" in ran.out


def test_a_promise_without_a_term_is_told_with_file_and_field(
    run: Run, study: Path
) -> None:
    north = ActorRef(
        id="norway",
        name="Norway",
        party="norway",
        party_name="Norway",
        code="NORGOV",
        span=Span(0, 4),
    )
    promised = replace(
        claim_on(Span(0, 8)),
        type=EventType.RETREAT,
        mode="release",
        factuality=Factuality.PLANNED,
        issue=Issue.PRISONERS,
        source=(north,),
    )
    keep(study, promised)
    run("link", study)
    ran = run("doctor", study)
    assert "look at  a.txt event " in ran.out
    assert (
        " due: The release promised by Norway has no term: no day was told by which"
    ) in ran.out
    assert (ran.status, "a.txt" in kept_claims(study)) == (0, True)


def test_contradictory_offices_are_told_by_the_doctor_and_stop_nothing(
    run: Run, study: Path
) -> None:
    office = "offices: [{title: president, of: norway, from: '2020-01-01'}]"
    write_actors(
        study,
        f"- {{id: ash, name: Ash Ash, kind: person, {office}}}\n"
        f"- {{id: elm, name: Elm Elm, kind: person, {office}}}\n",
    )
    ran = run("doctor", study)
    assert "own.yaml:4 title: 'elm' and 'ash' both hold 'president'" in ran.out
    assert "look at  " in ran.out
    assert ran.status == 0
    assert run("code", study).status == 0


def test_circular_sides_stop_what_needs_them_and_leave_the_record_as_it_is(
    run: Run, study: Path
) -> None:
    keep_claim(study, date(2020, 1, 16))
    write_actors(
        study,
        "- {id: ash, name: Ash Ash, kind: group, party: elm}\n"
        "- {id: elm, name: Elm Elm, kind: group, faction_of: [{side: ash}]}\n",
    )
    circle = "own.yaml:3 party: the parties and factions run in a circle"
    for verb in (("codebook", "check"), ("state",)):
        ran = run(*verb, study)
        assert ran.status == 2
        assert circle in ran.out + ran.err
    assert circle in run("doctor", study).out
    assert "a.txt" in kept_claims(study)


def test_overlapping_tracks_are_told_and_both_are_kept(run: Run, study: Path) -> None:
    (study / "codebook").mkdir()
    (study / "codebook" / "tracks.yaml").write_text(
        "tracks:\n- {id: one, name: One, sides: [norway, sweden]}\n"
        "- {id: two, name: Two, sides: [sweden, norway]}\n"
    )
    ran = run("codebook", "check", study)
    assert ran.status == 0
    assert "tracks.yaml:3 sides: 'one' at " in ran.out
    assert "has the same sides" in ran.out
    assert "114 tracks" in ran.out
