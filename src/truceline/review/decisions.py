"""``decisions.yaml``: read whole, checked whole, and only ever added to at its end.

One list ``decisions``, one entry a decision. Every entry has kind, of (the id of what was
decided on), by, day and because; what else it has depends on its kind, by the table
``KINDS``. Comments, order and layout of what stands there stay as they are.
"""

from collections.abc import Iterable
from pathlib import Path

import yaml

from truceline.codebook import CodebookFault
from truceline.codebook.faults import in_reading_order
from truceline.codebook.fields import Entry, Fields
from truceline.codebook.source import Source
from truceline.codebook.tree import read_tree
from truceline.errors import ReviewError
from truceline.model import Decision, Finding
from truceline.review.kinds import DECISION, read_decision
from truceline.review.written import written_decision

FILE_NAME = "decisions.yaml"
HEAD = """\
# What people decided about this study. truceline adds to the end of this list and changes
# nothing in it. If you change your mind, add another decision; the latest counts.
decisions:
"""
INDENT = 2

FILE = Entry(FILE_NAME, frozenset({"decisions"}))


def read_decisions(study: Path) -> tuple[Decision, ...]:
    """The decisions of a study in the order they were made; none where it has no file.

    Raises ReviewError with every fault of the file.
    """
    path = study / FILE_NAME
    if not path.exists():
        return ()
    return _decisions(path)


def findings_of(decisions: Iterable[Decision], pledge: str) -> tuple[Finding, ...]:
    """What people found about a pledge: each person's latest, in the order made."""
    latest: dict[str, Finding] = {}
    for decision in decisions:
        finding = decision.finding
        if finding is not None and finding.pledge == pledge:
            latest.pop(finding.by, None)
            latest[finding.by] = finding
    return tuple(latest.values())


def add_decision(study: Path, decision: Decision) -> Path:
    """Puts a decision at the end of the study's file and gives the file.

    Raises ReviewError for a file that cannot be read, so that nothing is added to what
    may be lost, and for a decision without a name or a reason.
    """
    for word, text in (("by", decision.by), ("because", decision.because)):
        if not text.strip():
            raise ReviewError(
                f"the decision has no {word}; say who decides and why, so that others can "
                "weigh it"
            )
    path = study / FILE_NAME
    before = _text(path)
    entry = written_decision(decision, indent=_indent(path, before))
    added = entry if before.endswith("\n") or not before else f"\n{entry}"
    if not before:
        added = HEAD + entry
    try:
        with path.open("a", encoding="utf-8", newline="\n") as stream:
            stream.write(added)
    except OSError as error:
        raise ReviewError(
            f"{path}: the decision cannot be written ({error.strerror}); make the file "
            "writable and run the same command again"
        ) from error
    return path


def _text(path: Path) -> str:
    if not path.exists():
        return ""
    _decisions(path)
    return path.read_text(encoding="utf-8")


def _indent(path: Path, text: str) -> int:
    """How far the list is set in, so that the next entry lines up with it."""
    node = yaml.compose(text, Loader=yaml.SafeLoader) if text else None
    if not isinstance(node, yaml.MappingNode) or not node.value:
        return INDENT
    listed = node.value[0][1]
    if not isinstance(listed, yaml.SequenceNode):
        return INDENT
    if listed.flow_style:
        raise ReviewError(
            f"{path}:{listed.start_mark.line + 1}: the list stands in square brackets, and "
            "nothing can be added at its end; write one entry a line with - in front"
        )
    return int(listed.start_mark.column)


def _decisions(path: Path) -> tuple[Decision, ...]:
    faults: list[CodebookFault] = []
    source = Source(path, FILE_NAME, "overlay", faults)
    root = read_tree(source)
    found: list[Decision] = []
    if root is not None:
        entries = Fields(source, root, FILE).items("decisions", DECISION)
        found.extend(each for entry in entries for each in read_decision(entry))
    if faults:
        lines = "\n".join(map(str, in_reading_order(faults)))
        raise ReviewError(f"the decisions cannot be used:\n{lines}")
    return tuple(found)
