"""A study's events: made for what changed, and none anew where nothing did."""

from datetime import date
from pathlib import Path

import pytest

from tests.pipeline.fake_stages import FakeMaker
from truceline.pipeline.link import link_study
from truceline.pipeline.settings import Study, open_study
from truceline.record import open_record

TODAY = date(2026, 1, 1)


@pytest.fixture
def study(tmp_path: Path) -> Study:
    (tmp_path / "articles").mkdir()
    (tmp_path / "project.toml").write_text("")
    for number in (1, 2):
        write(tmp_path, number)
    return open_study(tmp_path)


def write(folder: Path, number: int) -> None:
    file = folder / "articles" / f"{number}.txt"
    file.write_text(f"date 2020-01-0{number}\n\nEnvoy{number} met side {number}.\n")


def test_every_claim_is_in_an_event(study: Study) -> None:
    report = link_study(study, today=TODAY, tools=FakeMaker())
    assert (report.linked, report.counts.mentions) == (2, 2)
    with open_record(study.record) as record:
        assert sum(len(event.mentions) for event in record.events()) == 2


def test_an_article_that_comes_late_or_changes_is_linked_as_if_all_were_anew(
    study: Study, tmp_path: Path
) -> None:
    link_study(study, today=TODAY, tools=FakeMaker())
    write(study.folder, 4)
    link_study(study, today=TODAY, tools=FakeMaker())
    write(study.folder, 3)
    file = study.folder / "articles" / "2.txt"
    file.write_text("date 2020-01-02\n\nEnvoy1 was here.\n")
    assert link_study(study, today=TODAY, tools=FakeMaker()).linked == 2
    with open_record(study.record) as record:
        grown = list(record.events())
    study.record.unlink()
    link_study(study, today=TODAY, tools=FakeMaker())
    with open_record(study.record) as record:
        assert list(record.events()) == grown


def test_only_what_changed_is_linked(study: Study) -> None:
    link_study(study, today=TODAY, tools=FakeMaker())
    assert link_study(study, today=TODAY, tools=FakeMaker()).linked == 0
    write(study.folder, 3)
    report = link_study(study, today=TODAY, tools=FakeMaker())
    assert (report.linked, report.counts.mentions) == (1, 3)
