"""What cannot all be true of one day is told as a warning, and nothing is left out."""

from collections.abc import Callable
from pathlib import Path

import pytest

from truceline.codebook import check_codebook, load_codebook

Write = Callable[..., Path]
Faults = Callable[..., list[str]]

OFFICES = {"offices.yaml": "one_holder: [president, governor of *]\n"}


def person(actor_id: str, *rows: str) -> str:
    offices = "".join(f"    - {{{row}}}\n" for row in rows)
    return (
        f"- id: {actor_id}\n  name: {actor_id.title()}\n  kind: person\n"
        f"  offices:\n{offices}"
    )


def people(*entries: str) -> dict[str, str]:
    """Actors of a file that is read last, with the single offices."""
    return OFFICES | {"actors/zz.yaml": "seen: invented\nactors:\n" + "".join(entries)}


PRESIDENT = "title: president, of: tarn"


def test_two_holders_of_a_single_office_on_one_day_are_told(faults_of: Faults) -> None:
    files = people(
        person("ash", f"{PRESIDENT}, from: '2014-09-29', until: '2020-03-10'"),
        person("elm", f"{PRESIDENT}, from: '2020-03-09'"),
    )
    assert faults_of(files) == [
        "codebook/actors/zz.yaml:12 title: 'elm' and 'ash' both hold 'president' of "
        "'tarn' from 2020-03-09 until 2020-03-10; the other is at "
        "codebook/actors/zz.yaml:7; correct the days, or write shared: true if both did"
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("until: '2020-03-09'", "from: '2020-03-09'"),
        ("until: '2020'", "from: '2020'"),
        ("until: '2020-12-31'", "from: '2020-01-01', shared: true"),
        ("until: '2018'", "from: '2019'"),
    ],
    ids=["handover", "years that meet", "shared", "one after the other"],
)
def test_a_handover_is_no_contradiction(
    faults_of: Faults, first: str, second: str
) -> None:
    files = people(
        person("ash", f"{PRESIDENT}, {first}"), person("elm", f"{PRESIDENT}, {second}")
    )
    assert faults_of(files) == []


def test_an_office_of_many_holders_may_be_held_by_two(faults_of: Faults) -> None:
    row = "title: spokesman, of: tarn, from: '2019-01-01', until: '2020-01-01'"
    assert faults_of(people(person("ash", row), person("elm", row))) == []


def test_a_title_may_be_given_by_its_beginning(faults_of: Faults) -> None:
    row = "title: governor of Ebrin, of: tarn, from: '2019-01-01', until: '2020-01-01'"
    [found] = faults_of(people(person("ash", row), person("elm", row)))
    assert "both hold 'governor of Ebrin'" in found


def test_one_person_with_offices_of_two_sides_is_told(faults_of: Faults) -> None:
    files = people(
        person(
            "ash",
            "title: leader, of: tarn, from: '2010-05-01'",
            "title: minister, of: arland, from: '2012-01-01', until: '2014-01-01'",
        )
    )
    assert faults_of(files) == [
        "codebook/actors/zz.yaml:8 of: 'ash' holds offices of two sides from 2012-01-01 "
        "until 2014-01-01: 'leader' of 'tarn' and 'minister' of 'arland-government'; the "
        "first counts; correct the days, or write beside: true at the one that gives no "
        "side"
    ]


@pytest.mark.parametrize(
    "second",
    [
        "title: minister, of: arland, from: '2012-01-01', beside: true",
        "title: general, of: tarn, from: '2012-01-01'",
    ],
    ids=["held beside", "of the same side"],
)
def test_two_offices_that_agree_are_no_contradiction(
    faults_of: Faults, second: str
) -> None:
    files = people(person("ash", "title: leader, of: tarn, from: '2010-05-01'", second))
    assert faults_of(files) == []


def test_a_group_that_is_part_of_two_sides_on_one_day_is_told(
    faults_of: Faults,
) -> None:
    rows = "[{side: tarn}, {side: arland-government, from: '2015-01-01'}]"
    entry = f"- {{id: ash, name: Ash, kind: group, faction_of: {rows}}}\n"
    assert faults_of(people(entry)) == [
        "codebook/actors/zz.yaml:3 side: 'ash' is part of two sides from 2015-01-01: "
        "'tarn' and 'arland-government'; correct the days, or keep one of the two"
    ]


def test_one_that_negotiates_for_two_sides_of_a_track_is_told(
    faults_of: Faults,
) -> None:
    rows = "[{side: tarn}, {side: arland-government}]"
    entry = f"- {{id: ash, name: Ash, kind: group, negotiates_for: {rows}}}\n"
    assert faults_of(people(entry)) == [
        "codebook/actors/zz.yaml:3 side: 'ash' negotiates for two sides of one track at "
        "any time: 'tarn' and 'arland-government'; correct the days, or keep one of the "
        "two"
    ]


def test_a_contradiction_is_a_warning_and_all_actors_are_kept(
    write_codebook: Write,
) -> None:
    row = f"{PRESIDENT}, from: '2019-01-01'"
    base = write_codebook(people(person("ash", row), person("elm", row)))
    assert [one.is_warning for one in check_codebook(base=base)] == [True]
    codebook = load_codebook(base=base)
    assert [actor.id for actor in codebook.actors][-2:] == ["ash", "elm"]


TRACK = "- {id: %s, name: %s, sides: [%s], names: [%s]}\n"


def tracks(*rows: tuple[str, str, str]) -> dict[str, str]:
    lines = (
        TRACK % (track, track.title(), sides, names) for track, sides, names in rows
    )
    return {"tracks.yaml": "tracks:\n" + "".join(lines)}


BOTH = "arland-government, tarn"


def test_two_tracks_of_the_same_sides_are_told(faults_of: Faults) -> None:
    files = tracks(("a", BOTH, "lake talks"), ("b", "tarn, arland-government", "tea"))
    assert faults_of(files) == [
        "codebook/tracks.yaml:3 sides: 'a' at codebook/tracks.yaml:2 has the same sides; "
        "every event between them counts to both: keep one of the two, with the names of "
        "the other"
    ]


def test_a_track_of_one_side_is_a_fault(faults_of: Faults) -> None:
    assert faults_of(tracks(("a", "tarn", "tea"))) == [
        "codebook/tracks.yaml:2 sides: only one side, 'tarn'; name the other side: nobody "
        "negotiates alone"
    ]


def test_a_side_named_twice_is_a_fault(faults_of: Faults) -> None:
    assert faults_of(tracks(("a", "tarn, tarn", "tea"))) == [
        "codebook/tracks.yaml:2 sides: 'tarn' is given twice; name another side, or "
        "remove it"
    ]


def test_a_name_of_two_tracks_is_a_fault(faults_of: Faults) -> None:
    files = tracks(("a", BOTH, "Lake talks"), ("b", "ilva-moss, tarn", "lake talks"))
    assert (
        "codebook/tracks.yaml:3 names: 'lake talks' is also a name of 'a' at "
        "codebook/tracks.yaml:2; keep it with one of the two"
    ) in faults_of(files)


def test_a_name_within_the_name_of_another_track_is_told(faults_of: Faults) -> None:
    files = tracks(
        ("a", BOTH, "peace talks"), ("b", "arland, tarn", "lake peace talks")
    )
    assert (
        "codebook/tracks.yaml:3 names: 'lake peace talks' overlaps with 'peace talks' of "
        "'a'; a text with the longer one counts to both: change one of them"
    ) in faults_of(files)


def test_a_side_whose_acts_count_for_another_is_told(faults_of: Faults) -> None:
    assert faults_of(tracks(("a", "arland, tarn", "tea"))) == [
        "codebook/tracks.yaml:2 sides: 'arland' is no side: its acts count for "
        "'arland-government'; write arland-government, or no event will be found on "
        "this track"
    ]
