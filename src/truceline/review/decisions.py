"""``decisions.yaml``: read whole, checked whole, and only ever added to at its end.

One list ``decisions``, one entry a decision. Every entry has kind, of (the id of what was
decided on), by, day and because; what else it has depends on its kind, by the table
``KINDS``. Comments, order and layout of what stands there stay as they are.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from truceline.codebook import CodebookFault
from truceline.codebook.faults import in_reading_order
from truceline.codebook.fields import Entry, Fields
from truceline.codebook.source import Source
from truceline.codebook.tree import read_tree
from truceline.errors import ReviewError
from truceline.model import Decision, DecisionKind, Finding, TruceVerdict

FILE_NAME = "decisions.yaml"
HEAD = """\
# What people decided about this study. truceline adds to the end of this list and changes
# nothing in it. If you change your mind, add another decision; the latest counts.
decisions:
"""
INDENT = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """The keys that a kind of decision needs besides those that all have."""

    kind: DecisionKind
    needs: frozenset[str]


KINDS = (Kind(kind=DecisionKind.FINDING, needs=frozenset({"verdict"})),)
SHARED = frozenset({"kind", "of", "by", "day", "because"})

FILE = Entry(FILE_NAME, frozenset({"decisions"}))
DECISION = Entry("a decision", SHARED.union(*(kind.needs for kind in KINDS)))


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
    indent = _indent(path, before)
    entry = _entry(decision, indent)
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


def _entry(decision: Decision, indent: int) -> str:
    fields: dict[str, object] = {"kind": decision.kind.value, "of": decision.of}
    if decision.verdict is not None:
        fields["verdict"] = decision.verdict.value
    fields |= {
        "by": " ".join(decision.by.split()),
        "day": decision.on,
        "because": " ".join(decision.because.split()),
    }
    dumped = yaml.safe_dump([fields], sort_keys=False, allow_unicode=True, width=88)
    return "".join(f"{' ' * indent}{line}\n" for line in dumped.splitlines())


def _decisions(path: Path) -> tuple[Decision, ...]:
    faults: list[CodebookFault] = []
    source = Source(path, FILE_NAME, "overlay", faults)
    root = read_tree(source)
    found: list[Decision] = []
    if root is not None:
        entries = Fields(source, root, FILE).items("decisions", DECISION)
        found.extend(each for entry in entries for each in _decision(entry))
    if faults:
        lines = "\n".join(map(str, in_reading_order(faults)))
        raise ReviewError(f"the decisions cannot be used:\n{lines}")
    return tuple(found)


def _decision(entry: Fields) -> Iterable[Decision]:
    before = len(entry.source.faults)
    kind = entry.needed_choice("kind", DecisionKind)
    needs = {each.kind: each.needs for each in KINDS}[kind]
    entry.need(*needs)
    for key in DECISION.keys - SHARED - needs:
        if entry.has(key):
            problem = f"a {kind} has no {key}"
            entry.fault(key, problem=problem, remedy="remove it")
    on = _day(entry)
    verdict = entry.choice("verdict", TruceVerdict)
    of, by, because = map(entry.needed_text, ("of", "by", "because"))
    if len(entry.source.faults) > before or on is None:
        return
    yield Decision(kind=kind, of=of, by=by, on=on, because=because, verdict=verdict)


def _day(entry: Fields) -> date | None:
    entry.need("day")
    written = entry.written("day")
    if written is None:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        remedy = "write the day like 2026-11-25"
        entry.fault("day", problem=f"{written!r} is no day", remedy=remedy)
        return None
