"""A new study explains itself, and its examples hold when their # is taken away."""

import re
from pathlib import Path

import pytest

from truceline.codebook import check_codebook, load_codebook
from truceline.errors import StudyError
from truceline.pipeline.new_study import BLANK, make_study
from truceline.pipeline.settings import KEYS, open_study

# A row of an example: "#" with no blank, or two at least, before a key or a list item.
ROW = re.compile(r"^#(?=\w+:| {2,}(?:- |\w+:(?: |$)))", re.MULTILINE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_study('The "long" talks', tmp_path / "new")
    return tmp_path / "new"


def test_a_new_study_has_every_key_with_a_comment_above_it(folder: Path) -> None:
    lines = (folder / "project.toml").read_text(encoding="utf-8").splitlines()
    for key in KEYS:
        (place,) = [
            number
            for number, line in enumerate(lines)
            if line.removeprefix("# ").startswith(f"{key.name} = ")
        ]
        assert re.match(r"# [A-Za-z].*[.]$", lines[place - 1]), key.name


def test_a_new_study_changes_nothing_of_the_codebook_that_ships(folder: Path) -> None:
    study = open_study(folder)
    assert study.name == 'The "long" talks'
    assert study.processes == ()
    assert load_codebook(overlay=study.codebook, processes=()) == load_codebook(
        processes=()
    )


def test_every_example_of_the_codebook_can_be_used_as_it_stands(folder: Path) -> None:
    for file in (folder / "codebook").rglob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        assert ROW.search(text), file.name
        file.write_text(ROW.sub("", text), encoding="utf-8")
    assert not check_codebook(overlay=folder / "codebook", processes=())
    plain = load_codebook(processes=())
    own = load_codebook(overlay=folder / "codebook", processes=())
    moss = next(actor for actor in own.actors if actor.id == "ilva-moss")
    assert [office.title for office in moss.offices] == [
        "spokeswoman",
        "chief negotiator",
    ]
    assert len(own.tracks) == len(plain.tracks) + 1
    assert len(own.cues) > len(plain.cues)
    assert "m-19" not in {actor.id for actor in own.actors}


def test_a_process_that_ships_is_written_into_the_settings(tmp_path: Path) -> None:
    make_study("Kabul", tmp_path / "new", processes=("afghanistan",))
    assert open_study(tmp_path / "new").processes == ("afghanistan",)


def test_a_process_that_does_not_ship_is_refused_before_anything_is_made(
    tmp_path: Path,
) -> None:
    with pytest.raises(StudyError, match="known: afghanistan"):
        make_study("Bogota", tmp_path / "new", processes=("colombia",))
    assert not (tmp_path / "new").exists()


def test_what_is_written_is_what_is_kept_here(folder: Path) -> None:
    made = {path.relative_to(folder).as_posix() for path in folder.rglob("*")}
    kept = {path.relative_to(BLANK).as_posix() for path in BLANK.rglob("*")}
    assert made == kept - {"gitignore"} | {".gitignore", "articles"}
