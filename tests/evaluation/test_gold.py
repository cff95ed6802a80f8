"""The gold dispatches keep their form, and the checker sees what breaks it."""

import json
from pathlib import Path
from typing import Any

import pytest

from evaluation.gold_check import (
    GOLD,
    Dispatch,
    count_table,
    find_faults,
    read_dispatches,
)
from truceline.errors import CorpusError

FILLING = "The road was wet and the market stood empty. " * 15
TEXT = f"date 2020-04-13\n\nKabul freed 100 prisoners on Wednesday. {FILLING}\n"


def marks(**changed: Any) -> dict[str, Any]:
    event = {
        "evidence": "Kabul freed 100 prisoners",
        "type": "RETREAT",
        "source": ["Kabul"],
        "target": ["Taliban"],
        "date": {"start": "2020-04-08", "end": "2020-04-08"},
        "factuality": "actual",
    }
    plain = {
        "date": "2020-04-13",
        "process": "Afghanistan",
        "events": [event | changed.pop("event", {})],
        "statements": [],
        "phase": {"track": "Kabul-Taliban", "status": "talks"},
    }
    return plain | changed


def faults(folder: Path, text: str = TEXT, **changed: Any) -> list[str]:
    put(folder, "train", "one", text, **changed)
    return find_faults(read_dispatches(folder))


def put(folder: Path, split: str, name: str, text: str = TEXT, **changed: Any) -> None:
    (folder / split).mkdir(parents=True, exist_ok=True)
    (folder / split / f"{name}.txt").write_text(text, encoding="utf-8")
    (folder / split / f"{name}.gold.json").write_text(
        json.dumps(marks(**changed)), encoding="utf-8"
    )


@pytest.fixture(scope="module")
def dispatches() -> list[Dispatch]:
    return read_dispatches(GOLD)


def test_the_gold_dispatches_have_no_fault(dispatches: list[Dispatch]) -> None:
    assert find_faults(dispatches) == []


def test_every_text_of_a_split_has_its_marks(dispatches: list[Dispatch]) -> None:
    texts = {path.relative_to(GOLD).with_suffix("") for path in GOLD.glob("*/*.txt")}
    marked = {
        one.file.relative_to(GOLD).with_name(one.file.name.removesuffix(".gold.json"))
        for one in dispatches
    }
    assert texts == marked


def test_the_table_in_the_readme_is_the_one_that_is_counted(
    dispatches: list[Dispatch],
) -> None:
    page = (GOLD / "README.md").read_text(encoding="utf-8")
    assert count_table(dispatches) in page, "run python -m evaluation.gold_check"


def test_well_formed_marks_have_no_fault(tmp_path: Path) -> None:
    assert faults(tmp_path) == []


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"event": {"evidence": "Kabul freed 200"}}, "stands 0 times"),
        ({"event": {"evidence": "market"}}, "stands 15 times"),
        ({"event": {"evidence": ""}}, "stands 0 times"),
        ({"event": {"evidence": " ".join(TEXT.split()[2:30])}}, "is long"),
        ({"event": {"date": {"start": "April", "end": "April"}}}, "not in ISO form"),
        (
            {"event": {"date": {"start": "2020-04-09", "end": "2020-04-08"}}},
            "ends before it starts",
        ),
        ({"date": "2020-04-14"}, "not with 'date 2020-04-14'"),
        ({"process": " "}, "no process"),
        ({"phase": {"track": "x", "status": "paused"}}, "the phase must be one of"),
        ({"not_events": ["never there"]}, "stands 0 times"),
        (
            {"optional": [{"evidence": "Kabul freed 100 prisoners", "why": "repeat"}]},
            "both an event and optional",
        ),
        (
            {
                "statements": [
                    {
                        "speaker": ["Kabul"],
                        "content": "Kabul freed",
                        "kind": "report",
                        "direct": False,
                        "cue": "whispered",
                    }
                ]
            },
            "the cue 'whispered'",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_break_of_the_form_is_told(
    tmp_path: Path, changed: dict[str, Any], message: str
) -> None:
    (fault,) = faults(tmp_path, **changed)
    assert message in fault


def test_two_events_may_not_share_a_piece(tmp_path: Path) -> None:
    (event,) = marks()["events"]
    (fault,) = faults(tmp_path, events=[event, event])
    assert "carries 2 events" in fault


def test_a_short_text_is_no_dispatch(tmp_path: Path) -> None:
    text = "date 2020-04-13\n\nKabul freed 100 prisoners.\n"
    (fault,) = faults(tmp_path, text)
    assert "4 words" in fault


def test_a_process_may_not_stand_in_two_splits(tmp_path: Path) -> None:
    put(tmp_path, "train", "one")
    put(tmp_path, "test", "two")
    (fault,) = find_faults(read_dispatches(tmp_path))
    assert fault.startswith("Afghanistan: stands in test and train")


def test_a_name_may_not_stand_in_two_splits(tmp_path: Path) -> None:
    put(tmp_path, "train", "one")
    put(tmp_path, "dev", "one", process="Nepal")
    (fault,) = find_faults(read_dispatches(tmp_path))
    assert fault == "one.gold.json: stands in two splits"


def test_marks_without_a_text_are_refused(tmp_path: Path) -> None:
    put(tmp_path, "train", "one")
    (tmp_path / "train" / "one.txt").unlink()
    with pytest.raises(CorpusError, match=r"one\.txt is missing"):
        read_dispatches(tmp_path)


@pytest.mark.parametrize(
    "changed", [{"type": "QUARREL"}, {"factuality": "likely"}, {"issue": "weather"}]
)
def test_a_word_outside_the_closed_vocabularies_is_refused(
    tmp_path: Path, changed: dict[str, str]
) -> None:
    with pytest.raises(CorpusError):
        faults(tmp_path, event=changed)


def test_the_table_counts_events_by_type_and_split(tmp_path: Path) -> None:
    put(tmp_path, "train", "one")
    put(tmp_path, "test", "two", process="Nepal")
    assert "| type RETREAT | 1 | 0 | 1 | 0 | 0 |" in count_table(
        read_dispatches(tmp_path)
    )
