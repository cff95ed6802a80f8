"""Our own sentences with conditions are read and counted as their folder says."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from evaluation.conditions import FOLDER, Marked, read_marked, score
from truceline.errors import CorpusError


@dataclass(frozen=True)
class Told:
    requires: str
    before: str


def _row(requires: str | None, before: str | None) -> Marked:
    return Marked(
        id="a1", requires=requires, before=before, text="No talks before that."
    )


def test_every_row_of_our_own_sentences_is_read() -> None:
    rows = [row for file in sorted(FOLDER.glob("*.tsv")) for row in read_marked(file)]
    assert len({row.text for row in rows}) == len(rows)
    assert sum(row.requires is not None for row in rows) >= 150


def test_a_row_without_both_pieces_is_named(tmp_path: Path) -> None:
    file = tmp_path / "x.tsv"
    file.write_text(
        "-\t-\tThe truce held.\nceasefire\ttalks\t{No talks} before a truce.\n"
    )
    with pytest.raises(CorpusError, match=r"x\.tsv:2 is no row of conditions"):
        read_marked(file)


def test_a_condition_counts_whole_only_with_both_issues() -> None:
    result = score(
        [_row("ceasefire", "talks"), _row(None, None)],
        [[Told("ceasefire", "withdrawal")], [Told("ceasefire", "talks")]],  # type: ignore[list-item]
    )
    assert (result.detected.f1, result.required.f1, result.both.f1) == (2 / 3, 2 / 3, 0)
    assert len(result.wrong) == 2
