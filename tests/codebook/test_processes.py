"""A codebook's peace processes: laid over its base, all of them or those asked for."""

from pathlib import Path

import pytest

from tests.codebook.conftest import Write, write_files
from tests.loaded import loaded_codebook
from truceline.codebook import (
    check_codebook,
    load_codebook,
    shipped_codebook,
    shipped_processes,
)
from truceline.errors import CodebookError

VALLEY = """\
seen: invented
actors:
  - {id: valley-front, name: Valley Front, kind: group}
  - {id: arland, name: Arland, kind: country, government: valley-front}
"""


@pytest.fixture
def base(write_codebook: Write) -> Path:
    folder = write_codebook()
    for name, text in (("valley", VALLEY), ("hills", "actors: []\n")):
        process = folder / "processes" / name
        process.mkdir(parents=True)
        write_files(process / "actors", {"people.yaml": text})
    return folder


def actor_ids(base: Path, processes: tuple[str, ...] | None) -> set[str]:
    return {each.id for each in load_codebook(base=base, processes=processes).actors}


def test_all_processes_count_unless_some_are_named(base: Path) -> None:
    assert "valley-front" in actor_ids(base, None)
    assert "valley-front" in actor_ids(base, ("valley",))
    assert "valley-front" not in actor_ids(base, ("hills",))
    assert "valley-front" not in actor_ids(base, ())


def test_a_process_replaces_an_actor_of_the_base_by_its_id(base: Path) -> None:
    governments = [
        actor.government
        for processes in ((), ("valley",))
        for actor in load_codebook(base=base, processes=processes).actors
        if actor.id == "arland"
    ]
    assert governments == ["arland-government", "valley-front"]


def test_the_choice_of_processes_shows_in_the_version_and_their_order_does_not(
    base: Path,
) -> None:
    def version(*processes: str) -> str:
        return load_codebook(base=base, processes=processes).version

    assert load_codebook(base=base).version == "1.0"
    assert version("hills", "valley") == version("valley", "hills") == "1.0"
    assert len({version(), version("hills"), version("valley"), "1.0"}) == 4


def test_an_unknown_process_is_refused_with_the_known_ones(base: Path) -> None:
    with pytest.raises(CodebookError, match=r"'vally'.*did you mean 'valley'"):
        load_codebook(base=base, processes=("vally",))


def test_a_fault_in_a_process_is_told_with_its_file(base: Path) -> None:
    (base / "processes" / "hills" / "actors" / "people.yaml").write_text("actor: []\n")
    (fault, *_) = check_codebook(base=base)
    assert "processes/hills/actors/people.yaml:1 actor: unknown key" in str(fault)
    assert not check_codebook(base=base, processes=("valley",))


def test_a_study_s_file_of_comments_alone_changes_nothing(
    base: Path, write_overlay: Write
) -> None:
    overlay = write_overlay({"actors/own.yaml": "# - id: x\n\n", "cues.yaml": "#\n"})
    assert load_codebook(base=base, overlay=overlay) == load_codebook(base=base)


def test_proposals_are_no_part_of_a_study_s_codebook(
    base: Path, write_overlay: Write
) -> None:
    overlay = write_overlay({"proposed.yaml": "actors: [{id: nobody}]\n"})
    assert load_codebook(base=base, overlay=overlay) == load_codebook(base=base)


def test_what_ships_without_its_processes_names_no_afghan() -> None:
    assert shipped_processes() == ("afghanistan",)
    codebook = load_codebook(processes=())
    ids = {actor.id for actor in codebook.actors}
    assert "afghanistan" in ids
    assert not {"taliban", "afghan-government", "ashraf-ghani"} & ids
    assert not {"us-taliban", "intra-afghan"} & {track.id for track in codebook.tracks}
    terms = {term for rule in codebook.issues for term in rule.terms}
    assert not {term for term in terms if "afghan" in term}


def test_every_process_that_ships_has_actors_and_tracks_of_its_own() -> None:
    for name in shipped_processes():
        folder = shipped_codebook() / "processes" / name
        assert (folder / "tracks.yaml").is_file()
        assert list((folder / "actors").glob("*.yaml"))


def test_tracks_of_the_base_come_along_and_those_of_a_process_do_not() -> None:
    along = {track.id: track.comes_along for track in loaded_codebook().tracks}
    assert along["israel-hamas"]
    assert not along["us-taliban"]


def test_the_tracks_of_a_codebook_that_somebody_names_are_its_own(base: Path) -> None:
    assert not any(track.comes_along for track in load_codebook(base=base).tracks)
