"""The file of terms: what is read of it, and what is told of a form that is none."""

from collections.abc import Callable
from pathlib import Path

import pytest

from truceline.codebook import load_codebook
from truceline.model import Issue, TermKind

Write = Callable[..., Path]
Faults = Callable[..., list[str]]

TERMS = """\
terms:
  - kind: length
    forms: ["for [only] {length}", "(a truce of) {length}"]
    issues: [ceasefire]
    example: A truce for three days.
    look_alike: A truce after three days.
carriers:
  - {nouns: [order, truce], issues: [ceasefire]}
  - {nouns: [it], issues: []}
"""


def test_rules_and_carriers_are_read_as_written(write_codebook: Write) -> None:
    book = load_codebook(base=write_codebook({"terms.yaml": TERMS}))
    (rule,) = book.terms
    assert rule.kind is TermKind.LENGTH
    assert rule.forms == ("for [only] {length}", "(a truce of) {length}")
    assert rule.issues == (Issue.CEASEFIRE,)
    assert rule.is_undated is False
    assert [one.nouns for one in book.carriers] == [("order", "truce"), ("it",)]


def test_a_codebook_without_terms_is_whole(write_codebook: Write) -> None:
    assert load_codebook(base=write_codebook()).terms == ()


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("for {lenght}", "unknown slot {lenght} in 'for {lenght}'"),
        ("(for three days)", "is no words with brackets in front or behind"),
        ("for (three days", "is no words with brackets in front or behind"),
        ("for (three) days (long)", "is no words with brackets in front or behind"),
    ],
)
def test_a_form_that_is_none_is_told_with_its_place(
    faults_of: Faults, written: str, expected: str
) -> None:
    spoiled = TERMS.replace("for [only] {length}", written)
    (fault,) = faults_of({"terms.yaml": spoiled})
    assert fault.startswith("codebook/terms.yaml:3")
    assert expected in fault


def test_an_unknown_kind_and_issue_are_told(faults_of: Faults) -> None:
    spoiled = TERMS.replace("kind: length", "kind: lenght", 1).replace(
        "issues: [ceasefire]\n    example", "issues: [truce]\n    example"
    )
    told = "\n".join(faults_of({"terms.yaml": spoiled}))
    assert "unknown kind 'lenght'" in told
    assert "unknown word 'truce' under issues" in told


def test_a_study_adds_terms_behind_those_of_the_base(
    write_codebook: Write, write_overlay: Write
) -> None:
    own = TERMS.replace("for [only] {length}", "during {length}")
    book = load_codebook(
        base=write_codebook({"terms.yaml": TERMS}),
        overlay=write_overlay({"terms.yaml": own}),
    )
    assert [rule.forms[0] for rule in book.terms] == [
        "for [only] {length}",
        "during {length}",
    ]
