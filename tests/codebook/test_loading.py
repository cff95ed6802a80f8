"""Loading: one error for all faults, and where the shipped codebook is found."""

import gc
from collections.abc import Callable
from pathlib import Path

import pytest

from truceline.codebook import (
    check_codebook,
    load,
    load_codebook,
    shipped_codebook,
)
from truceline.errors import CodebookError

Write = Callable[..., Path]


def test_a_codebook_without_an_overlay_has_its_own_version(
    write_codebook: Write,
) -> None:
    assert load_codebook(base=write_codebook()).version == "1.0"


def test_all_faults_stand_in_one_error(write_codebook: Write) -> None:
    base = write_codebook({"roles.yaml": "role: []\n", "tracks.yaml": None})
    with pytest.raises(CodebookError) as raised:
        load_codebook(base=base)
    assert str(raised.value).splitlines() == [
        "the codebook cannot be used, it has 3 faults:",
        f"{base}/roles.yaml:1 role: unknown key of roles.yaml; "
        "did you mean 'roles'? Known: roles",
        f"{base}/roles.yaml:1 roles: missing key; roles.yaml needs it; add it",
        f"{base}/tracks.yaml: missing file; every codebook needs it; add it",
    ]


@pytest.mark.parametrize("changes", [{}, {"tracks.yaml": None}], ids=["fine", "faulty"])
def test_the_garbage_collector_runs_on_after_loading(
    write_codebook: Write, changes: dict[str, None]
) -> None:
    check_codebook(base=write_codebook(changes))
    assert gc.isenabled()


def test_a_single_fault_is_counted_as_one(write_codebook: Write) -> None:
    base = write_codebook({"tracks.yaml": None})
    with pytest.raises(CodebookError, match="it has 1 fault:\n"):
        load_codebook(base=base)


def test_an_installed_truceline_prefers_its_own_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "src" / "truceline" / "shipped" / "codebook"
    copy.mkdir(parents=True)
    (tmp_path / "codebook").mkdir()
    module = tmp_path / "src" / "truceline" / "codebook" / "load.py"
    monkeypatch.setattr(load, "__file__", str(module))
    assert shipped_codebook() == copy
    copy.rmdir()
    assert shipped_codebook() == tmp_path / "codebook"


def test_a_truceline_without_a_codebook_says_where_it_looked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = tmp_path / "src" / "truceline" / "codebook" / "load.py"
    monkeypatch.setattr(load, "__file__", str(module))
    with pytest.raises(CodebookError) as raised:
        shipped_codebook()
    assert str(raised.value) == (
        "no codebook came with this truceline (looked at "
        f"{tmp_path}/src/truceline/shipped/codebook and {tmp_path}/codebook); "
        "install it again, or name the folder of a codebook"
    )


def test_the_shipped_codebook_has_no_fault() -> None:
    assert [str(fault) for fault in check_codebook()] == []


def test_the_shipped_codebook_loads() -> None:
    codebook = load_codebook()
    assert len(codebook.events) == 16
    assert len(codebook.issues) == 13
    assert len(codebook.actors) > 300
