"""Kinds of things, verbs of people and words of the unreal."""

from collections.abc import Callable
from pathlib import Path

import pytest

from truceline.codebook import (
    PeopleRule,
    ThingRule,
    Unreal,
    UnrealRule,
    check_codebook,
    load_codebook,
)
from truceline.model import EventType

Faults = Callable[..., list[str]]
Write = Callable[..., Path]

THINGS = """\
things:
  - kind: weather
    words: [rain, wind]
    does_no: [all]
    gets_no: [AGREE]
    behind: [CONSULT/with]
    kills: true
    example: The rain agreed.
    look_alike: The Tarn Front agreed.
  - {kind: arms, words: [gun], example: Moss drew a pen., look_alike: Moss drew a gun.}
of_people:
  - {type: RETREAT, verbs: [draw], but: [arms], example: Moss drew a pen., look_alike: Moss drew a gun.}
"""
HEDGES = "hedges:\n- {words: [may], part: modal, factuality: possible, example: So.}\n"


def _things(**changes: str) -> str:
    keys = {
        "kind": "snow",
        "words": "[snow]",
        "does_no": "[AGREE]",
        "example": "So.",
        "look_alike": "So.",
    }
    keys |= changes
    row = ", ".join(f"{key}: {value}" for key, value in keys.items())
    return f"things:\n  - {{{row}}}\n"


def test_kinds_and_verbs_are_read_as_written(write_codebook: Write) -> None:
    book = load_codebook(base=write_codebook({"things.yaml": THINGS}))
    weather, arms = book.things
    assert weather == ThingRule(
        kind="weather",
        words=("rain", "wind"),
        does_no=tuple(EventType),
        gets_no=(EventType.AGREE,),
        behind=((EventType.CONSULT, "with"),),
        kills=True,
        example="The rain agreed.",
        look_alike="The Tarn Front agreed.",
        where="codebook/things.yaml:2",
    )
    assert arms.says_nothing
    assert book.of_people == (
        PeopleRule(
            type=EventType.RETREAT,
            verbs=("draw",),
            but=("arms",),
            example="Moss drew a pen.",
            look_alike="Moss drew a gun.",
            where="codebook/things.yaml:12",
        ),
    )


def test_what_does_no_unarmed_act_may_use_force(write_codebook: Write) -> None:
    content = _things(does_no="[unarmed]")
    [snow] = load_codebook(base=write_codebook({"things.yaml": content})).things
    assert set(EventType) - set(snow.does_no) == {EventType.ASSAULT, EventType.COERCE}


def test_words_of_the_unreal_are_read_with_all_their_ways(
    write_codebook: Write,
) -> None:
    content = (
        f"{HEDGES}unreal:\n"
        "  - {words: [film], as: [stage, picture], example: So., look_alike: No.}\n"
    )
    [film] = load_codebook(base=write_codebook({"factuality.yaml": content})).unreal
    assert film == UnrealRule(
        words=("film",),
        ways=(Unreal.STAGE, Unreal.PICTURE),
        example="So.",
        look_alike="No.",
        where="codebook/factuality.yaml:4",
    )


def test_a_codebook_without_things_is_whole(faults_of: Faults) -> None:
    assert faults_of() == []


def test_a_study_adds_kinds_of_its_own(
    write_codebook: Write, write_overlay: Write
) -> None:
    base = write_codebook({"things.yaml": THINGS})
    overlay = write_overlay({"things.yaml": _things()})
    book = load_codebook(base=base, overlay=overlay)
    assert [one.kind for one in book.things] == ["weather", "arms", "snow"]
    assert not check_codebook(base=base, overlay=overlay)


def test_a_kind_that_the_codebook_has_is_no_new_kind(faults_of: Faults) -> None:
    [fault] = faults_of({"things.yaml": THINGS}, {"things.yaml": _things(kind="arms")})
    assert fault == (
        "study/things.yaml:2 kind: 'arms' is given twice, first at "
        "codebook/things.yaml:10; put the words into one row, or name one kind otherwise"
    )


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        (
            {"words": "[snow, ice, snow]"},
            "words: 'snow' is given twice; keep one of the two",
        ),
        (
            {"does_no": "[AGREES]"},
            "does_no: no event type 'AGREES'; known: all, unarmed, AGREE, CONSULT, ",
        ),
        (
            {"gets_no": "[all]"},
            "gets_no: no event type 'all'; known: AGREE, CONSULT, ",
        ),
        (
            {"behind": "[CONSULT]"},
            "behind: 'CONSULT' names no preposition; write the type, a slash and the "
            "preposition, as in CONSULT/with",
        ),
        (
            {"behind": "[TALK/with]"},
            "behind: no event type 'TALK'; known: AGREE, ",
        ),
        (
            {"does_no": "[]"},
            "kind: 'snow' says nothing of any act; give does_no, gets_no, behind, "
            "kills, is_game or is_gear",
        ),
        (
            {"look_alike": "null"},
            "look_alike: missing key; a kind of things needs it; add it",
        ),
        (
            {"kill": "true"},
            "kill: unknown key of a kind of things; did you mean 'kills'?",
        ),
    ],
)
def test_a_broken_kind_is_told_with_its_line(
    faults_of: Faults, changes: dict[str, str], fault: str
) -> None:
    [found] = faults_of({"things.yaml": _things(**changes)})
    assert found.startswith(f"codebook/things.yaml:2 {fault}")


def test_a_row_of_verbs_names_kinds_that_are_there(faults_of: Faults) -> None:
    [fault] = faults_of(
        {"things.yaml": THINGS.replace("but: [arms]", "but: [weather, arm, arms]")}
    )
    assert fault.startswith(
        "codebook/things.yaml:12 but: no kind of things is called 'arm'; did you mean "
        "'arms'?"
    )


def test_an_unknown_way_of_being_unreal_is_told(faults_of: Faults) -> None:
    content = f"{HEDGES}unreal:\n  - {{words: [film], as: [shown], example: So., look_alike: No.}}\n"
    assert faults_of({"factuality.yaml": content}) == [
        "codebook/factuality.yaml:4 as: unknown way 'shown'; known: stage, picture, "
        "showing, tale, other_world, aside, falsehood"
    ]
