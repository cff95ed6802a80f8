"""A study's own folder over the codebook it builds on."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from truceline.codebook import Codebook, load_codebook
from truceline.model import EventType, Issue

Faults = Callable[..., list[str]]
Write = Callable[..., Path]
Load = Callable[[dict[str, str]], Codebook]


@pytest.fixture
def load_with(write_codebook: Write, write_overlay: Write) -> Load:
    def load(files: dict[str, str]) -> Codebook:
        return load_codebook(base=write_codebook(), overlay=write_overlay(files))

    return load


def actors(*entries: str) -> dict[str, str]:
    lines = "".join(f"- {entry}\n" for entry in entries)
    return {"actors/own.yaml": f"seen: the study\nactors:\n{lines}"}


def test_an_actor_with_a_known_id_replaces_the_entry(load_with: Load) -> None:
    codebook = load_with(actors("{id: arland, name: New Arland, kind: country}"))
    arland = codebook.actors[0]
    assert (arland.id, arland.name, arland.government) == ("arland", "New Arland", None)
    assert len(codebook.actors) == 4


def test_an_actor_with_a_new_id_is_added(load_with: Load) -> None:
    codebook = load_with(actors("{id: front, name: Front, kind: group, party: arland}"))
    assert [actor.id for actor in codebook.actors][-1] == "front"
    assert len(codebook.actors) == 5


def test_an_actor_can_be_dropped(load_with: Load) -> None:
    codebook = load_with(actors("{id: ilva-moss, drop: true}"))
    assert [actor.id for actor in codebook.actors] == [
        "arland",
        "arland-government",
        "tarn",
    ]


def test_a_replaced_name_is_free_again(load_with: Load) -> None:
    codebook = load_with(
        actors(
            "{id: ilva-moss, drop: true}",
            "{id: other-moss, name: Ilva Moss, kind: person}",
        )
    )
    assert codebook.actors[-1].id == "other-moss"


SAME = "{id: moss, name: Ilva Moss, kind: person, party: tarn, surnames: [Moss]}"


def test_a_name_that_an_actor_of_the_study_bears_is_its_alone(load_with: Load) -> None:
    known = {actor.id: actor for actor in load_with(actors(SAME)).actors}
    assert (known["moss"].name, known["moss"].surnames) == ("Ilva Moss", ("Moss",))
    left = known["ilva-moss"]
    assert (left.name, left.names, left.surnames) == ("I. Moss", (), ())


def test_who_shares_only_a_surname_keeps_it(load_with: Load) -> None:
    other = "{id: moss, name: Dara Moss, kind: person, surnames: [Moss]}"
    known = {actor.id: actor for actor in load_with(actors(other)).actors}
    assert known["ilva-moss"].surnames == known["moss"].surnames == ("Moss",)


def test_an_actor_whose_names_are_all_taken_is_found_by_none(load_with: Load) -> None:
    own = actors("{id: own-tarn, name: Tarn Front, kind: group}")
    codebook = load_with(own)
    named = [actor.id for actor in codebook.actors if actor.name == "Tarn Front"]
    assert named == ["own-tarn"]
    # The base's track and people still have the side that they point to.
    assert "tarn" in {actor.id for actor in codebook.actors}


def test_the_author_is_told_once_whose_names_were_taken(faults_of: Faults) -> None:
    both = SAME.replace("surnames", "names: [I. Moss], surnames")
    assert faults_of(overlay=actors(both)) == [
        "study/actors/own.yaml:3 id: 'Ilva Moss' and 'I. Moss' name this actor of the "
        "study, and no longer 'ilva-moss' at codebook/actors/people.yaml:5; if both are "
        "the same, write id: ilva-moss here or drop that one, so that nothing is left "
        "with it"
    ]


def test_two_actors_of_one_study_cannot_bear_one_name(faults_of: Faults) -> None:
    twice = actors(
        "{id: a, name: The Dam League, kind: group}",
        "{id: b, name: The Dam League, kind: group}",
    )
    assert faults_of(overlay=twice) == [
        "study/actors/own.yaml:4 name: 'The Dam League' is also a name of 'a' at "
        "study/actors/own.yaml:3; keep it with one of the two"
    ]


def test_tracks_replace_and_drop_like_actors(load_with: Load) -> None:
    own = "tracks:\n- {id: valley, drop: true}\n- {id: b, name: B, sides: [ilva-moss, tarn]}\n"
    assert [track.id for track in load_with({"tracks.yaml": own}).tracks] == ["b"]


def test_triggers_and_modes_are_added_to_the_rule(load_with: Load) -> None:
    own = (
        "type: CONSULT\nmodes: [{code: radio, definition: By radio.}]\ntriggers:\n"
        "- {verbs: [parley], mode: phone, example: They parleyed.}\n"
        "- {verbs: [signal], mode: radio, example: They signalled.}\n"
    )
    rule = load_with({"events/consult.yaml": own}).events[1]
    words = [trigger.verbs or trigger.nouns for trigger in rule.triggers]
    assert words == [("meet",), ("call",), ("parley",), ("signal",)]
    assert [mode.code for mode in rule.modes] == ["phone", "radio"]
    assert rule.definition == "A meeting."
    assert rule.triggers[2].where == "overlay/events/consult.yaml:4"


def test_a_rule_can_be_replaced_whole(load_with: Load) -> None:
    own = (
        "type: CONSULT\nreplace: true\ndefinition: Talk.\nquad: 1\ntriggers:\n"
        "- {verbs: [parley], example: They parleyed.}\n"
    )
    rule = load_with({"events/any.yaml": own}).events[1]
    assert rule.type is EventType.CONSULT
    assert (rule.definition, rule.symmetric, rule.modes) == ("Talk.", False, ())
    assert [trigger.verbs for trigger in rule.triggers] == [("parley",)]


def test_word_rules_stand_behind_those_of_the_codebook(load_with: Load) -> None:
    codebook = load_with(
        {
            "cues.yaml": "cues: [{verbs: [aver], example: She averred.}]\n",
            "factuality.yaml": "hedges: [{words: [may], part: modal, "
            "factuality: possible, example: It may.}]\n",
            "roles.yaml": "roles: [{nouns: [elder], code: CVL, acts_for: civil}]\n",
        }
    )
    assert [cue.verbs for cue in codebook.cues] == [("say",), ("aver",)]
    assert len(codebook.contents) == 1
    assert codebook.hedges[-1].words == ("may",)
    assert [role.nouns for role in codebook.roles] == [("official",), ("elder",)]


def test_contents_can_be_added_alone(load_with: Load) -> None:
    own = "contents: [{kind: offer, terms: [we could], example: We could go.}]\n"
    assert len(load_with({"cues.yaml": own}).contents) == 2


def test_terms_are_added_to_their_issue_once(load_with: Load) -> None:
    own = "issues: [{issue: talks, terms: [parley, talks]}]\n"
    [talks] = [
        rule
        for rule in load_with({"issues.yaml": own}).issues
        if rule.issue is Issue.TALKS
    ]
    assert talks.terms == ("talks", "parley")
    assert talks.definition == "All of it."


@pytest.mark.parametrize(
    ("files", "fault"),
    [
        (
            actors("{id: arlund, drop: true}"),
            "actors/own.yaml:3 id: there is no 'arlund' to drop; did you mean 'arland'? "
            "Known: arland, arland-government, ilva-moss, tarn",
        ),
        (
            actors("{id: ilva-moss, drop: true, name: Moss}"),
            "actors/own.yaml:3 name: this entry is dropped, so nothing else can be said "
            "of it; remove the key, or drop: true",
        ),
        (
            actors("{id: ilva-moss, drop: false}"),
            "actors/own.yaml:3 drop: drop can only be true; "
            "write drop: true, or remove the key",
        ),
        (
            {"events/own.yaml": "type: AID\nquad: 2\ntriggers: []\n"},
            "events/own.yaml:2 quad: the rule that this file adds to has it already; "
            "remove it, or write replace: true to replace the whole rule",
        ),
        (
            {"events/own.yaml": "type: AID\nreplace: true\nquad: 2\ntriggers: []\n"},
            "events/own.yaml:1 definition: missing key; an event rule needs it; add it",
        ),
        (
            {"issues.yaml": "issues:\n- {issue: talks, name: T, terms: [t]}\n"},
            "issues.yaml:2 name: unknown key of an issue of an overlay; "
            "known: hints, issue, terms",
        ),
        (
            {"actor/own.yaml": "actors: []\n"},
            "actor/own.yaml: unknown folder 'actor'; did you mean 'actors'? "
            "Known: actors, events, lookups",
        ),
    ],
)
def test_a_fault_of_an_overlay_is_told(
    faults_of: Faults, files: dict[str, str], fault: str
) -> None:
    assert faults_of(overlay=files) == [f"study/{fault}"]


def test_dropping_a_side_that_others_act_for_is_told_at_them(faults_of: Faults) -> None:
    faults = faults_of(overlay=actors("{id: arland-government, drop: true}"))
    assert [fault.split(";")[0] for fault in faults] == [
        "codebook/actors/people.yaml:3 government: no actor has the id "
        "'arland-government'",
        "codebook/actors/people.yaml:8 party: no actor has the id 'arland-government'",
        "codebook/actors/people.yaml:14 offices: no actor has the id "
        "'arland-government'",
        "codebook/tracks.yaml:2 sides: no actor has the id 'arland-government'",
    ]


@pytest.mark.parametrize("name", ["actors/zz.yaml", "events/aid.yaml"])
def test_only_an_overlay_may_drop_or_replace(faults_of: Faults, name: str) -> None:
    texts = {
        "actors/zz.yaml": "seen: x\nactors: [{id: arland, drop: true, name: A}]\n",
        "events/aid.yaml": "type: AID\nreplace: true\ndefinition: x\nquad: 2\n"
        "triggers: []\n",
    }
    assert any("unknown key" in fault for fault in faults_of({name: texts[name]}))


def test_the_version_tells_an_overlay_by_its_content(
    write_codebook: Write, write_overlay: Write
) -> None:
    base = write_codebook()
    overlay = write_overlay({"roles.yaml": "roles: []\n"})
    first = load_codebook(base=base, overlay=overlay).version
    assert re.fullmatch(r"1\.0\+[0-9a-f]{8}", first)
    assert load_codebook(base=base, overlay=overlay).version == first
    (overlay / "roles.yaml").write_text("roles: [] # later\n")
    assert load_codebook(base=base, overlay=overlay).version != first


def test_an_overlay_without_files_leaves_the_version(load_with: Load) -> None:
    assert load_with({"notes.md": "nothing yet\n"}).version == "1.0"
