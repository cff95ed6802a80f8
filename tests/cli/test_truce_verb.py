"""truceline test, as it is typed."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from truceline.model import TruceVerdict
from truceline.publish.truce_words import VERDICT_WORDS

Run = Callable[..., Any]

KEYS = (
    "before_mean during_mean change_pct rate_ratio low high placebo_p placebo_windows "
    "control_ratio quiet_days first_breach rebound coverage verdict reasons method"
).split()


def _written(folder: Path, counts: list[object], name: str = "shots.csv") -> Path:
    file = folder / name
    days = (date(2020, 1, 1) + timedelta(days=place) for place in range(len(counts)))
    rows = [f"{day},{count}" for day, count in zip(days, counts, strict=True)]
    file.write_text("\n".join(["date,count", *rows]) + "\n", "utf-8")
    return file


def _calm(folder: Path) -> Path:
    return _written(folder, [9, 11, 10, 8, 12, 10, 10] * 10 + [1] * 7 + [10] * 7)


TRUCE = ("--start", "2020-03-11", "--end", "2020-03-17")


def test_json_has_every_figure_under_its_name(run: Run, tmp_path: Path) -> None:
    ran = run("test", "--series", _calm(tmp_path), *TRUCE, "--json")
    found = json.loads(ran.out)
    assert ran.status == 0
    assert list(found)[: len(KEYS)] == KEYS
    assert found["verdict"] == "held"
    assert found["change_pct"] == -90
    assert found["first_breach"] == "2020-03-11"
    assert found["method"]["model"] == "robust"


def test_without_json_the_verdict_comes_first_in_words(
    run: Run, tmp_path: Path
) -> None:
    ran = run("test", "--series", _calm(tmp_path), *TRUCE)
    lines = ran.out.splitlines()
    assert lines[0] == "shots: 2020-03-11 to 2020-03-17 (7 days)"
    assert lines[1] == "Verdict: held"
    assert "who is to blame" in ran.out
    assert max(len(line) for line in lines) <= 80


def test_controls_holidays_and_other_truces_are_taken(run: Run, tmp_path: Path) -> None:
    control = _written(tmp_path, [5, 6, 4, 5, 5, 5, 5] * 12, "army.csv")
    holidays = tmp_path / "eid.csv"
    holidays.write_text("name,start,end\nEid,2020-02-20,2020-02-22\n", "utf-8")
    ran = run(
        *("test", "--series", _calm(tmp_path), *TRUCE, "--json"),
        *("--control", f"army={control}", "--holidays", holidays),
        *("--other-truce", "2020-01-02..2020-01-05", "--model", "plain"),
    )
    found = json.loads(ran.out)
    assert found["control_ratio"] == pytest.approx(0.1, abs=0.01)
    assert [one["name"] for one in found["details"]["holidays"]] == ["Eid"]
    assert found["method"]["estimator"].startswith("negative binomial")


def test_days_without_a_row_are_unknown_unless_said_to_be_zero(
    run: Run, tmp_path: Path
) -> None:
    file = _calm(tmp_path)
    lines = file.read_text("utf-8").splitlines()
    sparse = [line for line in lines if not line.endswith(",1")]
    file.write_text("\n".join(sparse) + "\n", "utf-8")
    unknown = run("test", "--series", file, *TRUCE, "--json")
    zero = run("test", "--series", file, *TRUCE, "--json", "--missing", "zero")
    assert json.loads(unknown.out)["verdict"] == "cannot_tell"
    assert json.loads(unknown.out)["coverage"] == 0
    assert "count as unknown" in unknown.err
    assert json.loads(zero.out)["quiet_days"] == 7


def test_of_several_series_one_must_be_named(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "sides.csv"
    rows = [
        f"{date(2020, 1, 1) + timedelta(days=place)},{side},{place % 5}"
        for place in range(80)
        for side in ("army", "rebels")
    ]
    file.write_text("\n".join(["date,side,count", *rows]) + "\n", "utf-8")
    unnamed = run("test", "--series", file, *TRUCE)
    named = run("test", "--series", file, "--name", "rebels", *TRUCE, "--json")
    assert unnamed.status == 1
    assert "army, rebels. Choose one of them with --name" in unnamed.err
    assert json.loads(named.out)["method"]["series"] == "rebels"


@pytest.mark.parametrize(
    ("typed", "status", "said"),
    [
        (("--start", "2020-03-17", "--end", "2020-03-11"), 2, "the last day comes"),
        (
            ("--start", "2021-03-11", "--end", "2021-03-17"),
            1,
            "Check the dates of both",
        ),
        (("--start", "2020-03-11", "--end", "2020-05-17"), 1, "--end 2020-03-24"),
        (("--start", "2020-01-03", "--end", "2020-01-05"), 1, "no baseline"),
        (("--start", "2020-01-02", "--end", "2020-01-05"), 1, "1 day before the"),
        (("--start", "2020-03-11"), 2, "Missing option '--end'"),
        ((*TRUCE, "--target-share", "80"), 2, "--target-share"),
        ((*TRUCE, "--control", "army"), 2, "is not written NAME=FILE"),
        ((*TRUCE, "--control", "army=gone.csv"), 2, "there is no file 'gone.csv'"),
        ((*TRUCE, "--other-truce", "2020-01-05..2020-01-01"), 2, "ends before"),
        ((*TRUCE, "--baseline-days", "3"), 2, "--baseline-days"),
    ],
)
def test_what_cannot_be_tested_is_named_with_the_remedy(
    typed: tuple[str, ...], status: int, said: str, run: Run, tmp_path: Path
) -> None:
    ran = run("test", "--series", _calm(tmp_path), *typed)
    assert ran.status == status
    assert said in ran.err
    assert ran.out == ""


@pytest.mark.parametrize(
    ("count", "said"),
    [("-3", "below zero"), ("2.5", "not a whole number"), ("many", "is no number")],
)
def test_a_count_that_is_none_leaves_its_day_unknown_and_is_told(
    count: str, said: str, run: Run, tmp_path: Path
) -> None:
    counts: list[object] = [10] * 70 + [count] + [1] * 6 + [10] * 7
    ran = run("test", "--series", _written(tmp_path, counts), *TRUCE, "--json")
    found = json.loads(ran.out)
    assert said in ran.err
    assert found["details"]["observed_days"] == 6


def test_a_holiday_that_cannot_be_read_is_named_with_its_line(
    run: Run, tmp_path: Path
) -> None:
    holidays = tmp_path / "eid.csv"
    holidays.write_text("name,start,end\nEid,in May,\n", "utf-8")
    ran = run("test", "--series", _calm(tmp_path), *TRUCE, "--holidays", holidays)
    assert ran.status == 1
    assert "eid.csv:2: 'in May' is no day; write it like 2019-06-04" in ran.err


def test_a_table_of_counts_is_not_taken_for_holidays(run: Run, tmp_path: Path) -> None:
    file = _calm(tmp_path)
    ran = run("test", "--series", file, *TRUCE, "--holidays", file)
    assert ran.status == 1
    assert "shots.csv:1: the header has no column name or holiday" in ran.err
    assert ran.out == ""


TRUCES = Path(__file__).parents[2] / "examples" / "truces"


def test_a_study_s_truces_are_tested_as_its_pledges_say(run: Run) -> None:
    ran = run("test", TRUCES, "--json")
    found = {each["truce"]: each["test"] for each in json.loads(ran.out)}
    verdicts = {truce: test["verdict"] for truce, test in found.items()}
    assert ran.status == 0
    assert verdicts["syria-february-2016"] == "fell_short"
    assert verdicts["farc-december-2014"] == "held_then_broke"
    assert verdicts["farc-july-2015"] == "held"
    assert f"{found['syria-february-2016']['control_ratio']:.2f}" == "0.34"


def test_one_truce_of_a_study_is_printed_like_one_given_by_hand(run: Run) -> None:
    as_json = run("test", TRUCES, "--truce", "farc-december-2014", "--json")
    in_words = run("test", TRUCES, "--truce", "farc-december-2014")
    assert list(json.loads(as_json.out))[: len(KEYS)] == KEYS
    assert "Verdict: held, then broke" in in_words.out


def test_a_study_s_truces_are_tested_by_the_plain_model_where_asked(run: Run) -> None:
    typed = ("test", TRUCES, "--truce", "syria-february-2016", "--model", "plain")
    found = json.loads(run(*typed, "--json").out)
    assert found["method"]["model"] == "plain"
    assert [f"{found[key]:.2f}" for key in ("rate_ratio", "low", "high")] == [
        "0.51",
        "0.38",
        "0.70",
    ]


def test_the_terminal_and_the_pages_say_a_verdict_in_the_same_words(run: Run) -> None:
    ran = run("test", TRUCES, "--truce", "syria-february-2016")
    words = VERDICT_WORDS[TruceVerdict.FELL_SHORT]
    assert ran.out.splitlines()[2] == f"Verdict: {words}"


def test_a_truce_that_never_began_is_said_to_be_none(run: Run) -> None:
    study = TRUCES.parent / "afghanistan"
    ran = run("test", study, "--truce", "three-months-august-2018", "--json")
    found = json.loads(ran.out)
    assert found["verdict"] == "no_truce_to_test"
    assert found["reasons"] == ["It never took effect, so there is no truce to test."]
    assert list(found)[: len(KEYS)] == KEYS
    assert found["rate_ratio"] is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("--truce", "syria-february-2015"), "it has syria-february-2016, syria-sep"),
        (("--baseline-days", "14"), "--baseline-days cannot go with a study"),
        (("--trend",), "or test its series by itself with --series"),
    ],
)
def test_what_a_study_does_not_take_is_named(
    typed: tuple[str, ...], said: str, run: Run
) -> None:
    ran = run("test", TRUCES, *typed)
    assert ran.status == 2
    assert said in ran.err
