"""project.toml: what it means, and every fault told at once."""

from pathlib import Path

import pytest

from truceline.errors import StudyError
from truceline.pipeline.new_study import make_study
from truceline.pipeline.settings import open_study


def study_with(folder: Path, text: str) -> Path:
    (folder / "articles").mkdir()
    (folder / "project.toml").write_text(text, encoding="utf-8")
    return folder


def fault_of(folder: Path, *settings: str) -> str:
    with pytest.raises(StudyError) as caught:
        open_study(folder, settings=settings)
    return f"{caught.value}"


def test_an_empty_file_is_a_study_with_the_usual_settings(tmp_path: Path) -> None:
    study = open_study(study_with(tmp_path, ""))
    assert study.articles == (tmp_path / "articles",)
    assert study.record == tmp_path / "record.sqlite"
    assert study.site == tmp_path / "site"
    assert (study.sources, study.codebook, study.model) == (None, None, None)
    assert study.jobs == 1
    assert study.name == tmp_path.name


def test_a_codebook_folder_counts_without_being_named(tmp_path: Path) -> None:
    study_with(tmp_path, "")
    (tmp_path / "codebook").mkdir()
    assert open_study(tmp_path).codebook == tmp_path / "codebook"


def test_a_folder_without_settings_is_no_study(tmp_path: Path) -> None:
    assert fault_of(tmp_path) == (
        f"{tmp_path}: there is no study here, it has no project.toml; make one with "
        "'truceline init NAME' or name the folder of a study"
    )


def test_all_faults_are_told_at_once_with_their_lines(tmp_path: Path) -> None:
    study_with(tmp_path, 'name = "x"\nartcles = ["a"]\njobs = "two"\nsources = "s.csv"')
    lines = fault_of(tmp_path).splitlines()
    file = tmp_path / "project.toml"
    assert lines == [
        f"{file}:2: unknown key 'artcles'; did you mean 'articles'? Known: name, "
        "articles, sources, dates, layouts, importers, codebook, processes, model, coder, "
        "record, site, jobs",
        f"{file}:3: 'jobs' wants a whole number from 1 to 64, not 'two'; correct it",
        f"{file}: 'sources' names {tmp_path / 's.csv'}, which is no file; correct it",
    ]


@pytest.mark.parametrize(
    ("setting", "wants"),
    [
        ("jobs=0", "a whole number from 1 to 64, not 0"),
        ("jobs=999999", "a whole number from 1 to 64, not 999999"),
        ("jobs=true", "a whole number from 1 to 64, not True"),
        ("jobs=1.5", "a whole number from 1 to 64, not 1.5"),
        ("name=7", "the study's name in quotation marks, not 7"),
        ("articles=[]", "a list of files or folders in quotation marks, not []"),
        ("articles=[1]", "a list of files or folders in quotation marks, not [1]"),
        ('record=""', "a file in quotation marks, not ''"),
    ],
)
def test_a_wrong_value_is_refused(tmp_path: Path, setting: str, wants: str) -> None:
    fault = fault_of(study_with(tmp_path, ""), setting)
    assert fault == f"-s {setting}: '{setting.split('=')[0]}' wants {wants}; correct it"


def test_a_setting_that_was_typed_beats_the_file(tmp_path: Path) -> None:
    study_with(tmp_path, "jobs = 2\nsite = 'a'")
    study = open_study(tmp_path, settings=["jobs=3", "site=some where"])
    assert study.jobs == 3
    assert study.site == tmp_path / "some where"


def test_a_setting_without_a_value_is_refused(tmp_path: Path) -> None:
    fault = fault_of(study_with(tmp_path, ""), "jobs")
    assert fault == "-s jobs: this is no setting; write -s key=value"


def test_what_is_no_toml_is_told_with_its_line(tmp_path: Path) -> None:
    assert "(at line 1, column 8)" in fault_of(study_with(tmp_path, "name = = 1"))


def test_a_new_study_leaves_a_folder_with_something_in_it_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(StudyError, match="there is something here already"):
        make_study("x", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]
