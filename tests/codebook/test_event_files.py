"""Event files: types, modes and triggers."""

from collections.abc import Callable
from pathlib import Path

import pytest

from truceline.codebook import Mode, Trigger, load_codebook
from truceline.model import EventType, Factuality, Issue

Faults = Callable[..., list[str]]
Write = Callable[..., Path]

HEAD = "type: AID\ndefinition: Help.\nquad: 2\n"
AID = "codebook/events/aid.yaml"


def test_an_event_file_becomes_a_rule(write_codebook: Write) -> None:
    codebook = load_codebook(base=write_codebook())
    rule = codebook.events[1]
    assert (rule.type, rule.definition, rule.quad) == (
        EventType.CONSULT,
        "A meeting.",
        1,
    )
    assert (rule.score, rule.symmetric) == (2.5, True)
    assert rule.modes == (Mode(code="phone", definition="By telephone.", score=1.5),)


def test_a_trigger_is_read_with_all_its_keys(write_codebook: Write) -> None:
    trigger = load_codebook(base=write_codebook()).events[1].triggers[1]
    assert trigger == Trigger(
        verbs=(),
        nouns=("call",),
        objects=("talk",),
        not_objects=("need",),
        subjects=("guest",),
        target=("with",),
        mode="phone",
        issue=Issue.TALKS,
        contexts=("legal",),
        given=Factuality.PLANNED,
        act=Factuality.DEMANDED,
        needs_target=True,
        armed_only=False,
        hedged_only=False,
        takes_up=False,
        example="The call with Tarn was short.",
        look_alike="A call of nature.",
        where="codebook/events/consult.yaml:11",
    )


@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("verbs: [aid]", ("object",)),
        ("nouns: [aid]", ()),
        ("verbs: [aid], target: [to, object]", ("to", "object")),
        ("verbs: [aid], target: []", ()),
    ],
)
def test_the_target_of_a_verb_is_its_object_unless_told(
    write_codebook: Write, words: str, target: tuple[str, ...]
) -> None:
    text = f"{HEAD}triggers: [{{{words}, example: They aid.}}]\n"
    codebook = load_codebook(base=write_codebook({"events/aid.yaml": text}))
    [rule] = [rule for rule in codebook.events if rule.type is EventType.AID]
    assert rule.triggers[0].target == target
    assert rule.triggers[0].needs_target is False


def test_events_stand_in_the_order_of_the_ontology(write_codebook: Write) -> None:
    events = load_codebook(base=write_codebook()).events
    assert [rule.type for rule in events] == list(EventType)


@pytest.mark.parametrize(
    ("trigger", "fault"),
    [
        ("{verbs: [aid]}", "example: missing key; a trigger needs it; add it"),
        (
            "{example: They aid.}",
            "verbs: neither verbs nor nouns; give one of the two",
        ),
        (
            "{verbs: [], example: They aid.}",
            "verbs: neither verbs nor nouns; give one of the two",
        ),
        (
            "{verbs: [aid], nouns: [aid], example: They aid.}",
            "verbs: both verbs and nouns; make two triggers of it",
        ),
        (
            "{verbs: [aid], example: They aid., mode: food}",
            "mode: 'food' is not a mode of AID; "
            "add it to the modes of AID, or remove it",
        ),
        (
            "{verbs: [aid], example: They aid., issue: ceasefires}",
            "issue: unknown issue 'ceasefires'; did you mean 'ceasefire'? Known: "
            "agreement, ceasefire, disarmament, humanitarian, justice, monitoring, "
            "power_sharing, prisoners, sanctions, talks, territory, "
            "violence_reduction, withdrawal",
        ),
        (
            "{verbs: [aid], example: They aid., given: plannd}",
            "given: unknown given 'plannd'; did you mean 'planned'? Known: "
            "actual, demanded, denied, offered, planned, possible",
        ),
        (
            "{verbs: [aid], example: They aid., target: [objects]}",
            "target: unknown target 'objects'; did you mean 'object'?",
        ),
        (
            "{verbs: [aid], example: They aid., target: [on]}",
            "target: expected a text, but YAML takes on for a truth value; "
            "quote it: 'on'",
        ),
        (
            "{verbs: [aid], example: They aid., needs_target: 'yes'}",
            "needs_target: expected true or false, found a text; "
            "write true or false, unquoted",
        ),
    ],
)
def test_a_fault_in_a_trigger_is_told(
    faults_of: Faults, trigger: str, fault: str
) -> None:
    text = f"{HEAD}triggers:\n  - {trigger}\n"
    assert faults_of({"events/aid.yaml": text}) == [f"{AID}:5 {fault}"]


def test_an_unknown_mode_is_guessed(faults_of: Faults) -> None:
    modes = "modes:\n  - {code: food, definition: Food.}\n"
    text = f"{HEAD}{modes}triggers:\n  - {{verbs: [aid], example: A., mode: foot}}\n"
    assert faults_of({"events/aid.yaml": text}) == [
        f"{AID}:7 mode: 'foot' is not a mode of AID; did you mean 'food'? Known: food"
    ]


def test_a_mode_given_twice_is_a_fault(faults_of: Faults) -> None:
    mode = "  - {code: food, definition: Food.}\n"
    text = f"{HEAD}triggers: []\nmodes:\n{mode}{mode}"
    assert faults_of({"events/aid.yaml": text}) == [
        f"{AID}:7 code: the mode 'food' is given twice; keep one of the two"
    ]


@pytest.mark.parametrize(
    ("head", "fault"),
    [
        ("type: AID\nquad: 2\n", "1 definition: missing key; an event rule needs it"),
        (
            "type: AID\ndefinition: x\nquad: 5\n",
            "3 quad: unknown quad 5; known: 1, 2, 3, 4",
        ),
        (
            "type: AID\ndefinition: x\nquad: two\n",
            "3 quad: expected a number, found a text; write it like 2.5, unquoted",
        ),
        (
            "type: AID\ndefinition: x\nquad: 2\nscore: .nan\n",
            "4 score: '.nan' is not a plain number; write it like 2.5",
        ),
        (
            "type: AID\ndefinition: x\nquad: 2\nscore: 1.0e+999\n",
            "4 score: '1.0e+999' is not a plain number; write it like 2.5",
        ),
    ],
)
def test_a_fault_at_the_top_of_an_event_file_is_told(
    faults_of: Faults, head: str, fault: str
) -> None:
    [found] = faults_of({"events/aid.yaml": f"{head}triggers: []\n"})
    assert found.startswith(f"{AID}:{fault}")


def test_an_unknown_event_type_is_told_and_the_real_one_missed(
    faults_of: Faults,
) -> None:
    text = HEAD.replace("AID", "Aid") + "triggers: []\n"
    missing, unknown = faults_of({"events/aid.yaml": text})
    assert missing.startswith("codebook/events: no rule for the event types AID;")
    assert unknown.startswith(f"{AID}:1 type: unknown type 'Aid'; did you mean 'AID'?")


def test_a_type_in_two_files_is_a_fault_in_the_second(faults_of: Faults) -> None:
    text = f"{HEAD}triggers: []\n"
    assert faults_of({"events/zz.yaml": text}) == [
        "codebook/events/zz.yaml:1 type: 'AID' is given twice, first at "
        "codebook/events/aid.yaml:1; keep one of the two, or rename one"
    ]
