"""A small codebook that is whole, and ways to spoil it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from truceline.codebook import check_codebook
from truceline.model import EventType, Issue

ACTORS = """\
seen: invented
actors:
  - {id: arland, name: Arland, kind: country, government: arland-government}
  - {id: arland-government, name: Arland government, kind: government, code: ARLGOV}
  - id: ilva-moss
    name: Ilva Moss
    kind: person
    party: arland-government
    names: [I. Moss]
    surnames: [Moss]
    pronoun: she
    alone: false
    offices:
      - {title: envoy, of: arland-government, from: '2018-08', until: '2020'}
  - {id: tarn, name: Tarn Front, kind: group}
"""
CONSULT = """\
type: CONSULT
definition: A meeting.
quad: 1
score: 2.5
symmetric: true
modes:
  - {code: phone, definition: By telephone., score: 1.5}
triggers:
  - verbs: [meet]
    example: Moss met Tarn.
  - nouns: [call]
    target: [with]
    mode: phone
    issue: talks
    given: planned
    act: demanded
    needs_target: true
    objects: [talk]
    not_objects: [need]
    subjects: [guest]
    contexts: [legal]
    example: The call with Tarn was short.
    look_alike: A call of nature.
"""
CUES = """\
cues:
  - {verbs: [say], example: Moss said so.}
contents:
  - {kind: threat, terms: [or else], example: Leave or else.}
"""
FACTUALITY = """\
hedges:
  - {words: [offer], part: verb, factuality: offered, example: Moss offered to go.}
  - {words: [refuse], part: verb, factuality: undone, example: Moss refused to go.}
"""
ROLES = """\
roles:
  - {nouns: [official], code: GOV, acts_for: government}
"""
TRACKS = """\
tracks:
  - {id: valley, name: Valley talks, sides: [arland-government, tarn], names: [the valley track]}
"""

Write = Callable[..., Path]
Faults = Callable[..., list[str]]


def whole_codebook() -> dict[str, str]:
    """The files of a codebook without a fault."""
    issues = "".join(
        f"  - {{issue: {issue}, name: {issue}, definition: All of it., terms: [{issue}]}}\n"
        for issue in Issue
    )
    events = {
        f"events/{root.lower()}.yaml": f"type: {root}\ndefinition: An act.\nquad: 4\n"
        "triggers: []\n"
        for root in EventType
    }
    return events | {
        "codebook.yaml": "version: '1.0'\ntitle: small\n",
        "actors/people.yaml": ACTORS,
        "events/consult.yaml": CONSULT,
        "cues.yaml": CUES,
        "factuality.yaml": FACTUALITY,
        "issues.yaml": f"issues:\n{issues}",
        "roles.yaml": ROLES,
        "tracks.yaml": TRACKS,
    }


@pytest.fixture
def write_codebook(tmp_path: Path) -> Write:
    """Writes the whole codebook with some files put in or, for None, left out."""

    def write(changes: dict[str, str | bytes | None] | None = None) -> Path:
        return write_files(tmp_path / "codebook", whole_codebook() | (changes or {}))

    return write


@pytest.fixture
def write_overlay(tmp_path: Path) -> Write:
    """Writes a study's own folder."""

    def write(files: dict[str, str | bytes | None]) -> Path:
        return write_files(tmp_path / "study", files)

    return write


@pytest.fixture
def faults_of(write_codebook: Write, write_overlay: Write, tmp_path: Path) -> Faults:
    """The faults, as printed, of the whole codebook with some files changed."""

    def faults(
        changes: dict[str, str | bytes | None] | None = None,
        overlay: dict[str, str | bytes | None] | None = None,
    ) -> list[str]:
        base = write_codebook(changes)
        study = None if overlay is None else write_overlay(overlay)
        found = check_codebook(base=base, overlay=study)
        return [str(fault).replace(f"{tmp_path.as_posix()}/", "") for fault in found]

    return faults


def write_files(folder: Path, files: dict[str, str | bytes | None]) -> Path:
    """Writes the files of one folder and gives the folder."""
    folder.mkdir()
    for name, content in files.items():
        if content is not None:
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(
                content if isinstance(content, bytes) else content.encode()
            )
    return folder
