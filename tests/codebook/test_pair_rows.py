"""The rows for given pairs: an extra file that a codebook may do without."""

from collections.abc import Callable
from pathlib import Path

from truceline.codebook import load_codebook
from truceline.model import EventType

Faults = Callable[..., list[str]]
Write = Callable[..., Path]

PAIRS = """\
pairs:
- {root: AID, verbs: [fly], example: "<Oslo> flies in [Juba].", fallback: true}
- {root: CONSULT, nouns: [tea], example: "<Oslo> had tea with [Juba]."}
"""


def test_a_codebook_without_pair_rows_is_whole(write_codebook: Write) -> None:
    assert load_codebook(base=write_codebook()).pairs == ()


def test_a_pair_row_is_a_trigger_with_a_root(write_codebook: Write) -> None:
    codebook = load_codebook(base=write_codebook({"pairs.yaml": PAIRS}))
    assert [(row.root, row.is_fallback) for row in codebook.pairs] == [
        (EventType.AID, True),
        (EventType.CONSULT, False),
    ]
    assert codebook.pairs[0].trigger.verbs == ("fly",)
    assert codebook.pairs[1].trigger.where == "codebook/pairs.yaml:3"


def test_a_study_adds_its_pair_rows(
    write_codebook: Write, write_overlay: Write
) -> None:
    base = write_codebook({"pairs.yaml": PAIRS})
    overlay = write_overlay({"pairs.yaml": PAIRS})
    assert len(load_codebook(base=base, overlay=overlay).pairs) == 4


def test_an_unknown_root_of_a_pair_row_is_a_fault(faults_of: Faults) -> None:
    text = "pairs: [{root: AIDE, verbs: [fly], example: A.}]\n"
    [fault] = faults_of({"pairs.yaml": text})
    assert fault.startswith("codebook/pairs.yaml:1 root: unknown root 'AIDE'")
