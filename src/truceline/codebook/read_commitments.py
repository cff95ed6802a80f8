"""What sides promise each other, and which events tell of it."""

from collections.abc import Iterator

from truceline.codebook.draft import Placed
from truceline.codebook.fields import Entry, Fields
from truceline.codebook.read_phases import read_choices
from truceline.codebook.rules import (
    CommitmentKind,
    CommitmentRole,
    CommitmentRule,
    KeptBy,
)
from truceline.model import EventType, Factuality, Issue

COMMITMENTS_FILE = Entry(
    "commitments.yaml", frozenset({"kinds", "monitors", "commitments"})
)
KIND = Entry("a kind of promise", frozenset({"issue", "name", "kept_by", "apart"}))
COMMITMENT = Entry(
    "a rule of promises",
    frozenset(
        {
            "role",
            "about",
            "types",
            "modes",
            "factualities",
            "issues",
            "words",
            "not_words",
            "because",
            "example",
            "look_alike",
        }
    ),
)


def read_commitment_kinds(file: Fields) -> Iterator[Placed[CommitmentKind]]:
    """The kinds of promises of one file."""
    for fields in file.items("kinds", KIND):
        kind = CommitmentKind(
            issue=fields.needed_choice("issue", Issue),
            name=fields.needed_text("name"),
            kept_by=fields.needed_choice("kept_by", KeptBy),
            apart=fields.texts("apart"),
        )
        yield Placed(kind, fields)


def read_commitment_rules(file: Fields) -> Iterator[Placed[CommitmentRule]]:
    """The rules of one file, in the order in which they are asked."""
    for fields in file.items("commitments", COMMITMENT):
        fields.need("types")
        rule = CommitmentRule(
            role=fields.needed_choice("role", CommitmentRole),
            about=fields.needed_choice("about", Issue),
            types=read_choices(fields, "types", EventType),
            modes=fields.texts("modes"),
            factualities=read_choices(fields, "factualities", Factuality),
            issues=read_choices(fields, "issues", Issue),
            words=fields.texts("words"),
            not_words=fields.texts("not_words"),
            because=fields.needed_text("because"),
            example=fields.needed_text("example"),
            look_alike=fields.needed_text("look_alike"),
            where=fields.where,
        )
        yield Placed(rule, fields)
