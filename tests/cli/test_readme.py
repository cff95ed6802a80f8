"""The readme's example, run: what its table and its condition show is what comes out."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMAND = re.search(r"^truceline code (examples/\S+)$", README, re.MULTILINE)
ROW = re.compile(r"^\| `([A-Z]+)` \|(.*)\|$", re.MULTILINE)
DAY = re.compile(r"(\S+), from “(.*)”")
CONDITION = re.compile(r"^```json\n(.*)\n```$", re.MULTILINE)


@pytest.fixture(scope="module")
def coded() -> dict[str, Any]:
    assert COMMAND is not None
    ran = subprocess.run(
        [sys.executable, "-m", "truceline", "code", COMMAND[1]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    (line,) = ran.stdout.splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


def test_each_claim_of_the_readme_is_found(coded: dict[str, Any]) -> None:
    shown = [
        (kind, *(cell.strip() for cell in cells.split("|")))
        for kind, cells in ROW.findall(README)
    ]
    assert len(shown) == 3
    found = [
        (
            claim["type"],
            claim["factuality"],
            ", ".join(actor["name"] for actor in claim["source"]),
            ", ".join(actor["name"] for actor in claim["target"]),
            claim["date"]
            and (claim["date"]["earliest"], claim["date"]["phrase"]["text"]),
            claim["evidence"]["text"],
        )
        for claim in coded["claims"]
    ]
    for *row, when, evidence in shown:
        day = DAY.fullmatch(when)
        date = None if when == "not said" else day and day.groups()
        assert (*row, date, evidence.strip("“”")) in found


def test_the_condition_of_the_readme_is_found(coded: dict[str, Any]) -> None:
    (shown,) = CONDITION.findall(README)
    assert json.loads(shown) in [
        {
            "party": one["party"]["name"],
            "requires": one["requires"],
            "before": one["before"],
            "evidence": one["evidence"]["text"],
        }
        for one in coded["conditions"]
    ]


def test_the_sentences_of_the_readme_stand_in_the_dispatch(
    coded: dict[str, Any],
) -> None:
    quoted = " ".join(re.findall(r"^> (.*)$", README, re.MULTILINE))
    body = " ".join(coded["article"]["text"].split())
    assert quoted
    assert all(piece.strip() in body for piece in quoted.split("[…]"))
