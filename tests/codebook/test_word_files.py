"""Cues, contents, hedges, issues and roles."""

from collections.abc import Callable
from pathlib import Path

import pytest

from truceline.codebook import ContentRule, Cue, Hedge, IssueRule, Role, load_codebook
from truceline.model import Factuality, Issue, StatementKind

Faults = Callable[..., list[str]]
Write = Callable[..., Path]

CONTENTS = "contents: []\n"


def test_a_cue_without_a_kind_is_neutral(write_codebook: Write) -> None:
    [cue] = load_codebook(base=write_codebook()).cues
    assert cue == Cue(
        verbs=("say",),
        nouns=(),
        phrases=(),
        kind=None,
        takes=frozenset(),
        example="Moss said so.",
        look_alike=None,
        where="codebook/cues.yaml:2",
    )


def test_a_content_rule_is_read(write_codebook: Write) -> None:
    [rule] = load_codebook(base=write_codebook()).contents
    assert rule == ContentRule(
        kind=StatementKind.THREAT,
        terms=("or else",),
        example="Leave or else.",
        look_alike=None,
        where="codebook/cues.yaml:4",
    )


def test_a_hedge_that_undoes_the_act_has_no_factuality(write_codebook: Write) -> None:
    offered, undone = load_codebook(base=write_codebook()).hedges
    assert offered.factuality is Factuality.OFFERED
    assert undone == Hedge(
        words=("refuse",),
        part="verb",
        factuality=None,
        example="Moss refused to go.",
        where="codebook/factuality.yaml:3",
    )


def test_issues_and_roles_are_read(write_codebook: Write) -> None:
    codebook = load_codebook(base=write_codebook())
    assert codebook.issues[0] == IssueRule(
        issue=Issue.CEASEFIRE,
        name="ceasefire",
        definition="All of it.",
        terms=("ceasefire",),
        hints=(),
    )
    assert codebook.roles == (
        Role(nouns=("official",), code="GOV", acts_for="government"),
    )


@pytest.mark.parametrize(
    ("cue", "fault"),
    [
        (
            "{example: So.}",
            "verbs: neither verbs nor nouns nor adjectives nor phrases; "
            "give at least one of the four",
        ),
        ("{phrases: [to quote]}", "example: missing key; a cue needs it; add it"),
        (
            "{verbs: [say], kind: reports, example: So.}",
            "kind: unknown kind 'reports'; did you mean 'report'? Known: accusation, "
            "assessment, condition, demand, denial, offer, promise, refusal, report, "
            "support, threat",
        ),
    ],
)
def test_a_fault_in_a_cue_is_told(faults_of: Faults, cue: str, fault: str) -> None:
    text = f"{CONTENTS}cues:\n- {cue}\n"
    assert faults_of({"cues.yaml": text}) == [f"codebook/cues.yaml:3 {fault}"]


@pytest.mark.parametrize(
    ("hedge", "fault"),
    [
        (
            "{words: [may], part: modals, factuality: possible, example: A.}",
            "part: unknown part 'modals'; did you mean 'modal'? "
            "Known: adjective, adverb, marker, modal, noun, verb",
        ),
        (
            "{words: [may], part: modal, factuality: undo, example: A.}",
            "factuality: unknown factuality 'undo'; did you mean 'undone'? Known: "
            "actual, demanded, denied, offered, planned, possible, undone",
        ),
        (
            "{words: [may], part: modal, example: A.}",
            "factuality: missing key; a hedge needs it; add it",
        ),
    ],
)
def test_a_fault_in_a_hedge_is_told(faults_of: Faults, hedge: str, fault: str) -> None:
    text = f"hedges:\n- {hedge}\n"
    faults = faults_of({"factuality.yaml": text})
    assert faults == [f"codebook/factuality.yaml:2 {fault}"]


def test_a_text_has_no_blanks_or_line_ends_around_it(write_codebook: Write) -> None:
    text = "roles:\n- code: >\n    GOV\n  nouns: [' x ']\n  acts_for: any\n"
    [role] = load_codebook(base=write_codebook({"roles.yaml": text})).roles
    assert (role.code, role.nouns) == ("GOV", ("x",))


def test_missing_issues_are_named_together(faults_of: Faults) -> None:
    entries = "".join(
        f"- {{issue: {issue}, name: N, definition: D, terms: [t]}}\n"
        for issue in Issue
        if issue not in (Issue.TALKS, Issue.JUSTICE)
    )
    assert faults_of({"issues.yaml": f"issues:\n{entries}"}) == [
        "codebook/issues.yaml issues: the issues justice, talks are missing; "
        "add an entry for each"
    ]


def test_an_issue_given_twice_is_a_fault(faults_of: Faults) -> None:
    entries = "".join(
        f"- {{issue: {issue}, name: N, definition: D, terms: [t]}}\n"
        for issue in (*Issue, Issue.TALKS)
    )
    assert faults_of({"issues.yaml": f"issues:\n{entries}"}) == [
        "codebook/issues.yaml:15 issue: 'talks' is given twice, first at "
        "codebook/issues.yaml:5; keep one of the two, or rename one"
    ]


def test_a_condition_has_one_shape(faults_of: Faults) -> None:
    row = "{words: [unless], nouns: [condition], required: behind, needs: nothing, example: A.}"
    assert faults_of({"conditions.yaml": f"conditions:\n- {row}\n"}) == [
        "codebook/conditions.yaml:2 words: 2 of words, verbs and nouns are given; "
        "give one of the three; make a row of its own for each"
    ]


def test_words_of_a_condition_say_where_the_required_thing_stands(
    faults_of: Faults,
) -> None:
    row = "{words: [unless], needs: nothing, example: A.}"
    assert faults_of({"conditions.yaml": f"conditions:\n- {row}\n"}) == [
        "codebook/conditions.yaml:2 required: missing key; a condition needs it; add it"
    ]


def test_an_act_of_an_issue_is_a_type_of_events(faults_of: Faults) -> None:
    entries = "".join(
        f"- {{issue: {issue}, name: N, definition: D, terms: [t], acts: [AGREES]}}\n"
        if issue is Issue.AGREEMENT
        else f"- {{issue: {issue}, name: N, definition: D, terms: [t], acts: [AID/x]}}\n"
        for issue in Issue
    )
    [fault] = faults_of({"issues.yaml": f"issues:\n{entries}"})
    assert "acts: unknown acts 'AGREES'; did you mean 'AGREE'?" in fault


def test_things_of_an_issue_without_doings_are_refused(faults_of: Faults) -> None:
    text = (
        "issues:\n- issue: ceasefire\n  name: c\n  definition: d\n  terms: [truce]\n"
        "  things: [gun]\n"
    )
    assert (
        "codebook/issues.yaml:2 doings: nothing to go with the other words of the pair; "
        "give both, or neither"
    ) in faults_of({"issues.yaml": text})
