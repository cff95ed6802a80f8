"""Rules of promises: what is refused, and what a study may add."""

from pathlib import Path

from tests.loaded import loaded_codebook
from truceline.codebook import check_codebook, load_codebook
from truceline.model import Issue


def _own(folder: Path, text: str) -> Path:
    (folder / "commitments.yaml").write_text(text, encoding="utf-8")
    return folder


ROW = """
commitments:
  - role: {role}
    about: {about}
    types: [RETREAT]
    modes: [{mode}]
    because: weapons were handed over
    example: The rebels handed over their rifles.
    look_alike: The rebels kept their rifles.
"""


def test_a_studys_own_row_is_asked_before_those_that_ship(tmp_path: Path) -> None:
    text = ROW.format(role="done", about="disarmament", mode="disarm")
    book = load_codebook(overlay=_own(tmp_path, text)).commitments
    assert book.rules[0].where == "overlay/commitments.yaml:3"
    assert len(book.rules) == len(loaded_codebook().commitments.rules) + 1


def test_a_studys_kind_takes_the_place_of_the_one_that_ships(tmp_path: Path) -> None:
    text = "kinds:\n  - {issue: prisoners, name: exchange, kept_by: act}\n"
    kinds = load_codebook(overlay=_own(tmp_path, text)).commitments.kinds
    assert [one.name for one in kinds if one.issue is Issue.PRISONERS] == ["exchange"]
    assert len(kinds) == len(loaded_codebook().commitments.kinds)


def test_an_unknown_role_issue_mode_and_monitor_are_all_named_at_once(
    tmp_path: Path,
) -> None:
    text = "monitors: [nobody-known]" + ROW.format(
        role="forgotten", about="justice", mode="sing"
    )
    faults = check_codebook(overlay=_own(tmp_path, text))
    assert [fault.field for fault in faults] == ["monitors", "role", "about", "modes"]
    assert all(fault.path.endswith("commitments.yaml") for fault in faults)
    assert "promised" in faults[1].remedy


def test_two_kinds_on_one_issue_are_a_fault(tmp_path: Path) -> None:
    kind = "  - {issue: prisoners, name: exchange, kept_by: act}\n"
    (fault,) = check_codebook(overlay=_own(tmp_path, f"kinds:\n{kind}{kind}"))
    assert "given twice" in fault.problem
