"""Quarantine and retry, languages, and what is kept of each file."""

from datetime import date
from pathlib import Path

import pytest

from tests.pipeline.fake_stages import FakeMaker
from truceline.pipeline.imports import ReadSoFar, import_articles
from truceline.pipeline.settings import Study, open_study
from truceline.pipeline.study import code_study
from truceline.record import open_record

TODAY = date(2026, 1, 1)

SPANISH = (
    "Los negociadores del gobierno y de la guerrilla se reunieron el martes en La Habana "
    "para discutir un alto el fuego bilateral y la entrega de los prisioneros."
)


@pytest.fixture
def study(tmp_path: Path) -> Study:
    (tmp_path / "articles").mkdir()
    (tmp_path / "project.toml").write_text("")
    write(tmp_path, "good.txt", "date 2020-01-01\n\nEnvoy1 met the other side.\n")
    write(tmp_path, "late.txt", "date 2020-02-31\n\nEnvoy2 met the other side.\n")
    write(
        tmp_path,
        "many.csv",
        "date,text\n2020-01-03,Envoy3 met them.\n2020-13-01,Envoy4 met them.\n",
    )
    return open_study(tmp_path)


def write(folder: Path, name: str, text: str) -> None:
    (folder / "articles" / name).write_text(text)


def test_every_file_is_counted_with_what_was_left_out(study: Study) -> None:
    import_articles(study, today=TODAY)
    with open_record(study.record) as record:
        counts = [
            (file.path, file.holds, file.read, file.quarantined)
            for file in record.imports.files()
        ]
    assert counts == [
        ("good.txt", 1, 1, 0),
        ("late.txt", 1, 0, 1),
        ("many.csv", 2, 1, 1),
    ]


def test_a_retry_takes_up_what_was_repaired_and_nothing_else(study: Study) -> None:
    import_articles(study, today=TODAY)
    write(study.folder, "late.txt", "date 2020-02-29\n\nEnvoy2 met the other side.\n")
    write(study.folder, "new.txt", "date 2020-03-01\n\nEnvoy5 met the other side.\n")
    report = import_articles(study, today=TODAY, retry=True)
    assert (report.new, report.unchanged) == (1, 1)
    assert report.repaired == ("late.txt",)
    assert [unread.path for unread in report.unread] == ["many.csv"]
    with open_record(study.record) as record:
        assert [row.path for row in record.unread()] == ["many.csv"]
        assert record.counts().articles == 3
        assert len(record.imports.files()) == 3


def test_a_retry_without_a_repair_changes_nothing(study: Study) -> None:
    import_articles(study, today=TODAY)
    with open_record(study.record) as record:
        before = (record.unread(), record.imports.files(), tuple(record.articles()))
    report = import_articles(study, today=TODAY, retry=True)
    assert (report.new, report.removed, report.repaired) == (0, (), ())
    with open_record(study.record) as record:
        after = (record.unread(), record.imports.files(), tuple(record.articles()))
    assert after == before


BUNDLED = """Envoys meet for day {number}

Harbour Times

April {number}, 2012 Monday

Copyright 2012 Harbour Times All Rights Reserved

Section: NEWS; Pg. 4

Length: 9 words

Body

Envoy{number} met the other side by the river.

Load-Date: April {number}, 2012

End of Document
"""


def test_a_retry_reads_again_a_bundle_that_was_cut(study: Study) -> None:
    whole = "\n\n".join(BUNDLED.format(number=number) for number in (1, 2, 3))
    cut = whole[: whole.rindex("Length:")]
    write(study.folder, "bundle.txt", cut)
    left_out = [each.path for each in import_articles(study, today=TODAY).unread]
    assert "bundle.txt#3" in left_out
    report = import_articles(study, today=TODAY, retry=True)
    assert (report.repaired, report.removed) == ((), ())
    assert [each.path for each in report.unread] == left_out
    with open_record(study.record) as record:
        assert {row.path for row in record.unread()} == set(left_out)
    write(study.folder, "bundle.txt", whole)
    report = import_articles(study, today=TODAY, retry=True)
    assert (report.new, report.repaired) == (1, ("bundle.txt",))
    with open_record(study.record) as record:
        assert "bundle.txt#3" not in {row.path for row in record.unread()}


def test_a_repaired_article_that_another_file_holds_is_told_apart(study: Study) -> None:
    import_articles(study, today=TODAY)
    write(study.folder, "late.txt", "date 2020-01-01\n\nEnvoy1 met the other side.\n")
    report = import_articles(study, today=TODAY, retry=True)
    assert report.new == 0
    (late, _) = report.unread
    assert "the same article as good.txt" in late.reason


def test_a_quarantined_file_that_is_gone_is_forgotten(study: Study) -> None:
    import_articles(study, today=TODAY)
    (study.folder / "articles" / "late.txt").unlink()
    report = import_articles(study, today=TODAY, retry=True)
    assert report.repaired == ("late.txt",)
    with open_record(study.record) as record:
        assert [file.path for file in record.imports.files()] == [
            "good.txt",
            "many.csv",
        ]


def test_a_retry_gives_what_a_whole_import_gives(study: Study, tmp_path: Path) -> None:
    import_articles(study, today=TODAY)
    write(study.folder, "late.txt", "date 2020-02-29\n\nEnvoy2 met the other side.\n")
    import_articles(study, today=TODAY, retry=True)
    whole = open_study(study.folder, settings=["record=whole.sqlite"])
    import_articles(whole, today=TODAY)
    with open_record(study.record) as one, open_record(whole.record) as other:
        assert tuple(one.articles()) == tuple(other.articles())
        assert one.unread() == other.unread()
        assert one.imports.files() == other.imports.files()
        assert one.imports.date_origins() == other.imports.date_origins()


def test_an_article_in_another_language_is_kept_and_not_coded(study: Study) -> None:
    write(study.folder, "habana.txt", f"date 2020-01-05\n\n{SPANISH}\n")
    report = code_study(study, today=TODAY, tools=FakeMaker())
    assert (report.imported.new, report.coded) == (3, 2)
    with open_record(study.record) as record:
        languages = {article.path: article.language for article in record.articles()}
    assert languages["habana.txt"] == "es"


def test_progress_counts_files_and_articles_up_to_the_last(study: Study) -> None:
    told: list[ReadSoFar] = []
    import_articles(study, today=TODAY, tell=told.append)
    assert told[-1] == ReadSoFar(files=3, of_files=3, articles=2)
    assert [each.articles for each in told] == sorted(each.articles for each in told)
