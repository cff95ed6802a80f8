"""Files of a codebook folder: missing, unknown, unreadable or not YAML."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from truceline.codebook import check_codebook, load_codebook, tree

Faults = Callable[..., list[str]]
Write = Callable[..., Path]


def test_a_whole_codebook_has_no_fault(faults_of: Faults) -> None:
    assert faults_of() == []


@pytest.mark.parametrize(
    "name",
    [
        "codebook.yaml",
        "cues.yaml",
        "factuality.yaml",
        "issues.yaml",
        "roles.yaml",
        "tracks.yaml",
    ],
)
def test_a_missing_file_is_one_fault(faults_of: Faults, name: str) -> None:
    assert faults_of({name: None}) == [
        f"codebook/{name}: missing file; every codebook needs it; add it"
    ]


def test_a_codebook_without_actors_asks_for_them(faults_of: Faults) -> None:
    assert faults_of({"actors/people.yaml": None}) == [
        "codebook/actors: no .yaml file in it; every codebook needs one; add it"
    ]


def test_a_missing_event_type_is_named(faults_of: Faults) -> None:
    changes = {"events/aid.yaml": None, "events/coerce.yaml": None}
    assert faults_of(changes) == [
        "codebook/events: no rule for the event types AID, COERCE; add a file for each"
    ]


def test_an_unreadable_event_file_does_not_make_its_type_missing(
    faults_of: Faults,
) -> None:
    assert len(faults_of({"events/aid.yaml": "type: [\n"})) == 1


def test_an_unreadable_actor_file_does_not_make_its_actors_unknown(
    faults_of: Faults,
) -> None:
    faults = faults_of({"actors/people.yaml": b"actors: \xff\n"})
    assert faults == [
        "codebook/actors/people.yaml:1: byte 0xff is not UTF-8; save the file as UTF-8"
    ]


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("cue.yaml", "unknown file; did you mean 'cues.yaml'? Known: "),
        ("cues.yml", "unknown file; did you mean 'cues.yaml'? Known: "),
        ("event/aid.yaml", "unknown folder 'event'; did you mean 'events'? Known: "),
        ("events/aid.yml", "this ending is not read; let its name end in .yaml"),
    ],
)
def test_an_unknown_file_is_a_fault(faults_of: Faults, name: str, fault: str) -> None:
    [found] = faults_of({name: "a: 1\n"})
    assert found.startswith(f"codebook/{name}: {fault}")


def test_a_folder_inside_a_folder_is_a_fault(write_codebook: Write) -> None:
    base = write_codebook()
    (base / "actors" / "more").mkdir()
    (base / "actors" / "more" / "a.yaml").write_text("actors: []\n")
    [fault] = check_codebook(base=base)
    assert fault.problem == "a folder inside a folder is not read"


@pytest.mark.parametrize(
    "name", ["DECISIONS.md", "lookups/odd.yaml", "notes/a.txt", ".hidden.yaml"]
)
def test_other_files_are_left_alone(faults_of: Faults, name: str) -> None:
    assert faults_of({name: "- not: [a codebook\n"}) == []


def test_a_folder_that_does_not_exist_is_one_fault(tmp_path: Path) -> None:
    [fault] = check_codebook(base=tmp_path / "none")
    assert str(fault) == (
        f"{tmp_path}/none: no such folder; give the folder of a codebook"
    )


def test_a_file_in_the_place_of_a_folder_is_one_fault(
    write_codebook: Write, tmp_path: Path
) -> None:
    path = tmp_path / "study.yaml"
    path.write_text("a: 1\n")
    [fault] = check_codebook(base=write_codebook(), overlay=path)
    assert fault.problem == "this file is not a folder"


@pytest.mark.parametrize(
    ("content", "line", "fault"),
    [
        (
            b"roles:\n  - a: b: c\n",
            2,
            "not YAML: mapping values are not allowed in this context; "
            "correct the YAML there or just above",
        ),
        (
            b"roles: []\n---\nroles: []\n",
            2,
            "not YAML: expected a single document in the stream but found another "
            "document; keep one document in each file",
        ),
        (
            b"roles:\n- \x01\n",
            2,
            "the character '\\x01' is not allowed in YAML; remove it",
        ),
        (
            b"roles:\n\xe9\n",
            2,
            "byte 0xe9 is not UTF-8; save the file as UTF-8",
        ),
        (
            b"- a\n",
            1,
            "expected keys with values at the top of the file; "
            "begin it with a key, such as 'actors:'",
        ),
        (
            b"roles:\n- &a {nouns: [x], code: A, acts_for: any}\n",
            2,
            "an anchor (&) is not allowed; "
            "write the value out, or quote it if it is a text",
        ),
        (
            b"roles:\n- {nouns: [x],\n   code: !!str 1, acts_for: any}\n",
            3,
            "a tag (!) is not allowed; write the value out, or quote it if it is a text",
        ),
        (
            b"roles: " + b"[" * 100_000,
            1,
            "not YAML: more than 20 levels deep; correct the YAML there or just above",
        ),
    ],
    ids=[
        "syntax",
        "two documents",
        "control character",
        "not UTF-8",
        "list on top",
        "anchor",
        "tag",
        "too deep",
    ],
)
def test_a_file_that_cannot_be_read_is_told_with_its_line(
    faults_of: Faults, content: bytes, line: int, fault: str
) -> None:
    assert faults_of({"roles.yaml": content}) == [
        f"codebook/roles.yaml:{line}: {fault}"
    ]


def test_an_alias_is_a_fault_beside_its_anchor(faults_of: Faults) -> None:
    faults = faults_of({"roles.yaml": "a: &x 1\nb: *x\n"})
    assert [fault.split(":")[2] for fault in faults] == [
        " an anchor (&) is not allowed; write the value out, or quote it if it is a text",
        " an alias (*) is not allowed; write the value out, or quote it if it is a text",
    ]


def test_an_ampersand_inside_a_text_is_no_anchor(faults_of: Faults) -> None:
    role = '{nouns: [A & B, "&c", x!], code: "!A", acts_for: any}'
    assert faults_of({"roles.yaml": f"roles: [{role}]\n"}) == []


def test_an_empty_file_is_a_fault(faults_of: Faults) -> None:
    assert faults_of({"roles.yaml": "# nothing yet\n"}) == [
        "codebook/roles.yaml: nothing in it; fill it in or remove the file"
    ]


def test_a_file_over_five_megabytes_is_not_read(faults_of: Faults) -> None:
    assert faults_of({"roles.yaml": b"#" * 5_000_001}) == [
        "codebook/roles.yaml: larger than 5 MB; split it into several files"
    ]


def test_a_link_to_nowhere_is_told(write_codebook: Write) -> None:
    base = write_codebook()
    (base / "actors" / "more.yaml").symlink_to(base / "none")
    [fault] = check_codebook(base=base)
    assert fault.problem == "cannot be read: No such file or directory"


def test_a_byte_order_mark_is_no_fault(faults_of: Faults) -> None:
    content = b"\xef\xbb\xbfroles: [{nouns: [x], code: A, acts_for: any}]\n"
    assert faults_of({"roles.yaml": content}) == []


def test_the_slow_yaml_loader_reads_the_same(
    write_codebook: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Slow(yaml.SafeLoader):
        level = 0
        descend_resolver = tree._Composer.descend_resolver
        ascend_resolver = tree._Composer.ascend_resolver

    base = write_codebook()
    fast = load_codebook(base=base)
    monkeypatch.setattr(tree, "_Composer", Slow)
    monkeypatch.setattr(tree, "_Loader", yaml.SafeLoader)
    assert load_codebook(base=base) == fast


def test_the_slow_yaml_loader_tells_a_bad_character_too(
    faults_of: Faults, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "_Composer", yaml.SafeLoader)
    assert faults_of({"roles.yaml": "roles:\n- \x01\n"}) == [
        "codebook/roles.yaml:2: the character '\\x01' is not allowed in YAML; remove it"
    ]
