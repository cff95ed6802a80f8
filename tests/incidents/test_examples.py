"""The example studies hold together: every pledge can be read and its counts are there."""

from datetime import date
from pathlib import Path

import pytest

from tests.loaded import loaded_codebook
from truceline.codebook import load_codebook
from truceline.incidents import read_pledges, read_series
from truceline.model import Pledge, SeriesChoice

EXAMPLES = Path(__file__).parents[2] / "examples"
STUDIES = ("truces", "afghanistan")
PLEDGES = [
    pytest.param(EXAMPLES / name, pledge, id=pledge.id)
    for name in STUDIES
    for pledge in read_pledges(EXAMPLES / name)
]


@pytest.mark.parametrize(("study", "pledge"), PLEDGES)
def test_the_counts_of_a_pledge_cover_its_days(study: Path, pledge: Pledge) -> None:
    choices = [each.series for each in pledge.controls]
    if pledge.series is not None:
        choices.append(pledge.series)
    for choice in choices:
        series = _series(study, choice)
        assert pledge.start is not None
        assert pledge.last_tested is not None
        assert series[0] <= pledge.start <= pledge.last_tested <= series[1]


@pytest.mark.parametrize(("study", "pledge"), PLEDGES)
def test_the_sides_of_a_pledge_are_of_the_codebook(study: Path, pledge: Pledge) -> None:
    own = study / "codebook"
    codebook = load_codebook(overlay=own) if own.is_dir() else loaded_codebook()
    known = {actor.id for actor in codebook.actors}
    assert {*pledge.by, *pledge.to, *pledge.excepted} <= known


def test_tables_of_the_examples_have_no_fault_and_no_gap() -> None:
    tables = sorted((EXAMPLES / "truces" / "series").glob("*.csv"))
    assert len(tables) == 3
    for table in tables:
        found = read_series(table)
        assert list(found.messages()) == []
        assert all(None not in each.series.counts for each in found.series)


def _series(study: Path, choice: SeriesChoice) -> tuple[date, date]:
    assert choice.file is not None
    found = [
        each.series
        for each in read_series(study / choice.file).series
        if choice.kind in (None, each.kind)
    ]
    assert len(found) == 1
    return found[0].start, found[0].end
