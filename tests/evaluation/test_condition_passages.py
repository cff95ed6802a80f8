"""Our own short passages with conditions are read and counted as their folder says."""

from pathlib import Path

import pytest

from evaluation.condition_passages import FOLDER, read_passages
from truceline.errors import CorpusError


def test_every_passage_holds_what_is_marked_in_it() -> None:
    passages = [
        passage
        for file in sorted(FOLDER.glob("*.tsv"))
        for passage in read_passages(file)
    ]
    assert len({passage.text for passage in passages}) == len(passages) == 305
    marked = [(wanted, passage) for passage in passages for wanted in passage.wanted]
    assert all(wanted.evidence in passage.text for wanted, passage in marked)


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("2001-01-01\tA: talks\tNo [talks].", id="one issue"),
        pytest.param("2001-01-01\tA: talks > ceasefire\tNo talks.", id="no piece"),
        pytest.param("2001-01-01\tNo talks.", id="two fields"),
    ],
)
def test_a_row_that_is_no_passage_is_named(tmp_path: Path, row: str) -> None:
    file = tmp_path / "x.tsv"
    file.write_text(f"2001-01-01\t-\tThe truce held.\n{row}\n", "utf-8")
    with pytest.raises(CorpusError, match=r"x\.tsv:2 is no row of passages"):
        list(read_passages(file))
