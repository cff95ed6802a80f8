"""What is expected of the example's state is held against what was said of it."""

import csv
import json
from datetime import date
from pathlib import Path

import pytest

from evaluation.facts.__main__ import line_of
from evaluation.facts.expected import (
    ExpectedCommitment,
    ExpectedPhase,
    read_expected,
)
from evaluation.facts.told import read_said
from truceline.errors import CorpusError
from truceline.model.vocabulary import CommitmentStatus, Issue, PhaseStatus

FACTS = Path(__file__).parents[2] / "evaluation" / "facts"
DAY = date(2020, 4, 12)
SAID = read_said(
    json.dumps(
        {
            "as_of": "2020-04-12",
            "tracks": [{"track": "us-taliban", "status": "implementation", "since": 1}],
            "commitments": [
                {
                    "issue": "prisoners",
                    "name": "release",
                    "reported": "2020-02-29",
                    "status": "part_done",
                    "by": [{"id": None, "name": "Kabul", "party": "afghan-government"}],
                    "amount": {"least": None, "most": 5000, "unit": "prisoners"},
                    "due": {"earliest": "2020-02-29", "latest": "2020-03-10"},
                    "done": {"least": 300, "most": 300},
                }
            ],
        }
    ).encode()
)


def expected(**changed: object) -> ExpectedCommitment:
    plain: dict[str, object] = {
        "as_of": DAY,
        "which": "5,000 prisoners",
        "by": "afghan-government",
        "issue": "prisoners",
        "first": date(2020, 2, 29),
        "last": date(2020, 3, 1),
        "status": ("part_done", "overdue"),
        "fields": (
            ("amount", ("5000",)),
            ("due", ("2020-03-10",)),
            ("done", ("300",)),
        ),
        "facts": "52",
    }
    return ExpectedCommitment(**(plain | changed))  # type: ignore[arg-type]  # of fields


def test_a_commitment_with_status_and_terms_as_expected_is_right() -> None:
    assert expected().judge(SAID).is_right


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"status": ("kept",)}, "the status is wrong"),
        ({"fields": (("due", ("2020-03-11",)),)}, "due is 2020-02-29 to 2020-03-10"),
        ({"fields": (("done", ("400",)),)}, "done is 300.0 to 300.0"),
        ({"fields": (("start", ("2020-03-10",)),)}, "start is not told"),
        ({"fields": (("amount", ("1000",)),)}, "no such commitment"),
        ({"by": "taliban"}, "no such commitment"),
        ({"last": date(2020, 2, 28)}, "no such commitment"),
        ({"issue": "withdrawal"}, "no such commitment"),
    ],
)
def test_a_commitment_that_is_not_as_expected_is_wrong_and_says_in_what(
    changed: dict[str, object], words: str
) -> None:
    verdict = expected(**changed).judge(SAID)
    assert not verdict.is_right
    assert words in line_of(verdict)
    assert line_of(verdict).startswith("WRONG  2020-04-12")


def test_none_is_right_only_where_there_is_no_such_commitment() -> None:
    assert expected(status=("none",), by="taliban").judge(SAID).is_right
    assert not expected(status=("none",)).judge(SAID).is_right


def test_a_track_that_is_not_told_of_has_no_phase() -> None:
    phase = ExpectedPhase(as_of=DAY, track="intra-afghan", status=("none",), facts="1")
    assert phase.judge(SAID).is_right
    other = ExpectedPhase(as_of=DAY, track="us-taliban", status=("talks",), facts="1")
    assert not other.judge(SAID).is_right


def test_the_tables_use_the_words_of_the_vocabularies_and_facts_of_the_example() -> (
    None
):
    notes = (
        (FACTS.parents[1] / "examples/afghanistan/NOTES.csv")
        .read_text("utf-8")
        .splitlines()
    )
    known = {
        number for row in csv.DictReader(notes) for number in row["fact_ids"].split()
    }
    for each in read_expected(FACTS):
        if isinstance(each, ExpectedPhase):
            assert set(each.status) <= set(PhaseStatus)
        else:
            assert set(each.status) <= {*CommitmentStatus, "none"}
            assert each.issue in set(Issue)
        assert set(each.facts.split()) <= known, each


def test_at_least_twenty_days_are_asked_for_the_phases() -> None:
    days = {
        each.as_of for each in read_expected(FACTS) if isinstance(each, ExpectedPhase)
    }
    assert len(days) >= 20


def test_a_row_that_is_no_expectation_is_refused_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "phases.csv").write_text(
        "as_of,track,status,facts\n8 April,us-taliban,talks,1\n", "utf-8"
    )
    with pytest.raises(CorpusError, match=r"phases.csv, line 2: .*8 April"):
        read_expected(tmp_path)
