"""Keys and values of an entry, whatever file it stands in."""

from collections.abc import Callable

import pytest

Faults = Callable[..., list[str]]

ROLE = "codebook/roles.yaml"


@pytest.mark.parametrize(
    ("role", "fault"),
    [
        (
            "{noun: [x], nouns: [x], code: A, acts_for: any}",
            "noun: unknown key of a role; did you mean 'nouns'? "
            "Known: acts_for, code, nouns",
        ),
        ("{code: A, acts_for: any}", "nouns: missing key; a role needs it; add it"),
        (
            "{nouns: null, code: A, acts_for: any}",
            "nouns: missing key; a role needs it; add it",
        ),
        (
            "{nouns: [x], code: A, code: B, acts_for: any}",
            "code: given twice, first in line 2; keep one of the two",
        ),
        (
            "{nouns: x, code: A, acts_for: any}",
            "nouns: expected a list, found a text; write it in square brackets",
        ),
        (
            "{nouns: [], code: A, acts_for: any}",
            "nouns: empty list; give at least one text",
        ),
        (
            "{nouns: [x, ''], code: A, acts_for: any}",
            "nouns: empty text; fill it in or remove it",
        ),
        (
            "{nouns: [x, [y]], code: A, acts_for: any}",
            "nouns: expected a text, found a list; write one text",
        ),
        (
            "{nouns: [x], code: NO, acts_for: any}",
            "code: expected a text, but YAML takes NO for a truth value; quote it: 'NO'",
        ),
        (
            "{nouns: [on], code: A, acts_for: any}",
            "nouns: expected a text, but YAML takes on for a truth value; quote it: 'on'",
        ),
        (
            "{nouns: [1990], code: A, acts_for: any}",
            "nouns: expected a text, but YAML takes 1990 for a number; quote it: '1990'",
        ),
        (
            "{nouns: [2020-01-16], code: A, acts_for: any}",
            "nouns: expected a text, but YAML takes 2020-01-16 for a date; "
            "quote it: '2020-01-16'",
        ),
        (
            "{nouns: [null], code: A, acts_for: any}",
            "nouns: expected a text, but YAML takes null for nothing; quote it: 'null'",
        ),
        (
            "{nouns: [x], code: , acts_for: any}",
            "code: expected a text, found nothing; fill it in or remove it",
        ),
        (
            "{nouns: [x], code: {a: b}, acts_for: any}",
            "code: expected a text, found keys with values; write one text",
        ),
        (
            "{nouns: [x], code: A, acts_for: goverment}",
            "acts_for: unknown acts_for 'goverment'; did you mean 'government'? "
            "Known: any, armed, civil, government",
        ),
        (
            "officials",
            "roles: expected a role with its keys, found a text; write it as key: value",
        ),
    ],
)
def test_a_fault_in_an_entry_is_told(faults_of: Faults, role: str, fault: str) -> None:
    text = f"roles:\n- {role}\n"
    assert faults_of({"roles.yaml": text}) == [f"{ROLE}:2 {fault}"]


def test_a_list_as_a_key_is_a_fault(faults_of: Faults) -> None:
    text = "roles: []\n? [a]\n: 1\n"
    assert faults_of({"roles.yaml": text}) == [
        f"{ROLE}:2: a list as a key; write a plain word"
    ]


def test_a_key_with_nothing_behind_it_is_a_fault(faults_of: Faults) -> None:
    assert faults_of({"roles.yaml": "roles:\n"}) == [
        f"{ROLE}:1 roles: expected a list, found nothing; write it in square brackets"
    ]


def test_a_version_that_yaml_takes_for_a_number_is_a_fault(faults_of: Faults) -> None:
    assert faults_of({"codebook.yaml": "version: 1.0\ntitle: small\n"}) == [
        "codebook/codebook.yaml:1 version: expected a text, but YAML takes 1.0 for a "
        "number; quote it: '1.0'"
    ]


def test_every_fault_of_every_file_is_told_by_file_and_line(faults_of: Faults) -> None:
    faults = faults_of(
        {
            "tracks.yaml": "tracks:\n- {id: a, name: A}\n",
            "roles.yaml": "roles:\n- {nouns: [x], acts_for: all}\n- {code: NO}\n",
            "codebook.yaml": "title: x\n",
        }
    )
    assert [fault.split(": ")[0] for fault in faults] == [
        "codebook/codebook.yaml:1 version",
        "codebook/roles.yaml:2 acts_for",
        "codebook/roles.yaml:2 code",
        "codebook/roles.yaml:3 acts_for",
        "codebook/roles.yaml:3 code",
        "codebook/roles.yaml:3 nouns",
        "codebook/tracks.yaml:2 sides",
    ]
