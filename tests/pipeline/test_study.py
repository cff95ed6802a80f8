"""A study from its files to its record: what is coded, kept, resumed and reported."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.pipeline.fake_stages import CODED_BY, FakeMaker
from truceline.pipeline.imports import import_articles
from truceline.pipeline.settings import Study, open_study
from truceline.pipeline.study import code_study
from truceline.record import open_record

TODAY = date(2026, 1, 1)


@pytest.fixture
def study(tmp_path: Path) -> Study:
    (tmp_path / "articles").mkdir()
    (tmp_path / "project.toml").write_text("")
    for number in range(1, 6):
        write(tmp_path, f"{number}.txt", f"Envoy{number} met the other side.")
    return open_study(tmp_path)


def write(folder: Path, name: str, text: str) -> None:
    file = folder / "articles" / name
    file.write_text(f"date 2020-01-0{name[0]}\n\n{text}\n")


class Loaded(FakeMaker):
    """A maker that must not be asked for its tools."""

    def __call__(self) -> None:  # type: ignore[override]  # it never returns
        raise AssertionError("the model was loaded for nothing")


def test_a_fresh_study_is_imported_and_coded(study: Study) -> None:
    report = code_study(study, today=TODAY, tools=FakeMaker())
    assert (report.imported.new, report.coded) == (5, 5)
    assert (report.counts.coded, report.counts.claims) == (5, 5)


@pytest.mark.parametrize("jobs", [1, 2])
def test_processes_change_nothing_in_the_record(study: Study, jobs: int) -> None:
    code_study(replace(study, jobs=jobs), today=TODAY, tools=FakeMaker())
    with open_record(study.record) as record:
        quoted = [claim.quotation for claim in record.claims()]
    assert quoted == [f"Envoy{number}" for number in range(1, 6)]


def test_nothing_is_loaded_where_nothing_has_changed(study: Study) -> None:
    code_study(study, today=TODAY, tools=FakeMaker())
    again = code_study(study, today=TODAY, tools=Loaded())
    assert (again.imported.unchanged, again.coded) == (5, 0)


def test_only_a_new_article_is_coded(study: Study) -> None:
    code_study(study, today=TODAY, tools=FakeMaker())
    write(study.folder, "6.txt", "Envoy6 met nobody.")
    report = code_study(study, today=TODAY, tools=FakeMaker())
    assert (report.imported.new, report.coded, report.counts.claims) == (1, 1, 6)


def test_another_codebook_codes_everything_again_without_doubles(study: Study) -> None:
    code_study(study, today=TODAY, tools=FakeMaker())
    other = FakeMaker(coded_by=replace(CODED_BY, codebook="2.0"))
    report = code_study(study, today=TODAY, tools=other)
    assert (report.coded, report.counts.claims) == (5, 5)


def test_a_run_that_is_stopped_keeps_what_it_coded_and_goes_on(study: Study) -> None:
    def stop(number: int) -> None:
        if number == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        code_study(study, today=TODAY, tools=FakeMaker(), tell=stop)
    with open_record(study.record) as record:
        assert record.counts().coded == 2
    assert code_study(study, today=TODAY, tools=FakeMaker()).coded == 3


def test_an_article_that_cannot_be_coded_is_named(study: Study) -> None:
    write(study.folder, "7.txt", "EXPLODE at once.")
    report = code_study(study, today=TODAY, tools=FakeMaker())
    assert report.failed == ("7.txt",)
    assert (report.coded, report.counts.faults) == (5, 1)


def test_a_removed_file_is_reported_and_its_article_kept(study: Study) -> None:
    import_articles(study, today=TODAY)
    (study.folder / "articles" / "2.txt").unlink()
    report = import_articles(study, today=TODAY)
    assert (report.removed, report.replaced) == (("2.txt",), ())
    with open_record(study.record) as record:
        assert record.counts().articles == 5


def test_a_rewritten_file_is_told_apart_from_a_removed_one(study: Study) -> None:
    import_articles(study, today=TODAY)
    write(study.folder, "2.txt", "Envoy2 met them after all.")
    report = import_articles(study, today=TODAY)
    assert (report.removed, report.replaced) == ((), ("2.txt",))


def test_a_rewritten_file_leaves_only_its_new_text_in_the_record(study: Study) -> None:
    code_study(study, today=TODAY, tools=FakeMaker())
    write(study.folder, "2.txt", "Mediator2 met them after all.")
    report = code_study(study, today=TODAY, tools=FakeMaker())
    assert (report.counts.articles, report.counts.coded, report.coded) == (5, 5, 1)
    with open_record(study.record) as record:
        quoted = [claim.quotation for claim in record.claims()]
        assert record.check() == ()
    assert quoted == ["Envoy1", "Mediator2", "Envoy3", "Envoy4", "Envoy5"]


def rows(folder: Path, *texts: str) -> None:
    lines = "".join(f"2020-01-05,{text} met.\n" for text in texts)
    (folder / "articles" / "9.csv").write_text(f"date,text\n{lines}")


def test_a_rewritten_row_of_a_bundle_takes_the_place_of_the_old(study: Study) -> None:
    rows(study.folder, "One", "Two", "Three")
    import_articles(study, today=TODAY)
    rows(study.folder, "One", "Other", "Three")
    report = import_articles(study, today=TODAY)
    assert (report.removed, report.replaced) == ((), ("9.csv#2",))


def test_a_row_taken_out_of_a_bundle_is_removed_and_its_article_kept(
    study: Study,
) -> None:
    rows(study.folder, "One", "Two", "Three")
    import_articles(study, today=TODAY)
    rows(study.folder, "One", "Three")
    report = import_articles(study, today=TODAY)
    assert (report.removed, report.replaced) == (("9.csv#2",), ())
    with open_record(study.record) as record:
        assert record.counts().articles == 8


def test_files_that_change_their_names_replace_nothing(study: Study) -> None:
    import_articles(study, today=TODAY)
    write(study.folder, "1.txt", "Envoy1 met the other side.")
    first, second = (study.folder / "articles" / name for name in ("1.txt", "2.txt"))
    first.rename(study.folder / "articles" / "0.txt")
    second.rename(first)
    report = import_articles(study, today=TODAY)
    assert (report.removed, report.replaced, report.new) == ((), (), 0)


def test_a_number_sign_in_a_name_is_no_row_of_a_bundle(study: Study) -> None:
    write(study.folder, "1#b.txt", "Envoy7 met.")
    write(study.folder, "1#c.txt", "Envoy8 met.")
    import_articles(study, today=TODAY)
    (study.folder / "articles" / "1#b.txt").write_text("no day here")
    (study.folder / "articles" / "1#c.txt").unlink()
    assert import_articles(study, today=TODAY).removed == ("1#c.txt",)


def test_what_the_record_would_refuse_stops_nothing_beside_it(study: Study) -> None:
    write(study.folder, "2.txt", "BEYOND the end of the text.")
    report = code_study(study, today=TODAY, tools=FakeMaker())
    assert report.failed == ("2.txt",)
    assert (report.coded, report.counts.coded, report.counts.claims) == (4, 5, 4)


def test_a_file_that_cannot_be_read_today_is_not_taken_for_removed(
    study: Study,
) -> None:
    import_articles(study, today=TODAY)
    (study.folder / "articles" / "2.txt").write_text("no day here")
    report = import_articles(study, today=TODAY)
    assert [unread.path for unread in report.unread] == ["2.txt"]
    assert report.removed == ()


def test_what_was_unread_is_forgotten_when_it_is_mended(study: Study) -> None:
    (study.folder / "articles" / "8.txt").write_text("no day here")
    import_articles(study, today=TODAY)
    write(study.folder, "8.txt", "Envoy8 met one.")
    import_articles(study, today=TODAY)
    with open_record(study.record) as record:
        assert record.unread() == ()
