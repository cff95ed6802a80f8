"""Passages in which each word that announces an event or a statement is marked.

One passage a line. A marked word stands in square brackets with what it announces after
a bar, more than one thing parted by semicolons:

    The army [freed|RETREAT actual prisoners <The army >40 rebels] 40 rebels on Monday,
    a spokesman [said|say report prisoners].

An event is its type, factuality and issue (``-`` for none), then perhaps ``<`` and the
words of its source and ``>`` and the words of its target, several joined by ``&``. A
statement is ``say``, its kind and its issue. Lines that begin with ``#`` are remarks.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from truceline.errors import CorpusError
from truceline.model import EventType, Factuality, Issue, Span, StatementKind

_MARK = re.compile(r"\[([^\[\]|]+)\|([^\[\]|]+)\]")
_SIDES = re.compile(r"\s*([<>])\s*([^<>]+)")


@dataclass(frozen=True, slots=True)
class MarkedEvent:
    """An event at a word; its sides are pieces of the passage, in their words."""

    type: EventType
    factuality: Factuality
    issue: Issue | None
    source: tuple[str, ...] = ()
    target: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MarkedStatement:
    """A statement that a word of speaking announces."""

    kind: StatementKind
    issue: Issue | None


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked word of a passage and what it announces, one or both."""

    span: Span
    event: MarkedEvent | None
    statement: MarkedStatement | None


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of a passage without its marks, and the marks in reading order."""

    where: str
    text: str
    marks: tuple[Mark, ...]


def read_passages(path: Path) -> list[Passage]:
    """All passages of a file, or of the ``.txt`` files of a folder in order of name.

    Refuses a file with a mark that cannot be read, and names all such lines at once.
    """
    files = sorted(path.glob("*.txt")) if path.is_dir() else [path]
    passages: list[Passage] = []
    faults: list[str] = []
    for file in files:
        lines = file.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, start=1):
            if not line.strip() or line.startswith("#"):
                continue
            where = f"{file.name}:{number}"
            try:
                passages.append(read_passage(line.strip(), where))
            except ValueError as fault:
                faults.append(f"{where}: {fault}")
    if faults:
        raise CorpusError(
            "passages with marks that cannot be read; mend these lines:\n"
            + "\n".join(faults)
        )
    return passages


def read_passage(line: str, where: str = "") -> Passage:
    """The passage of one line; a ValueError says which mark is wrong and why."""
    text, marks, at = "", [], 0
    for found in _MARK.finditer(line):
        text += line[at : found.start()]
        span = Span(len(text), len(text) + len(found[1]))
        text += found[1]
        at = found.end()
        if " " in found[1]:
            raise ValueError(f"[{found[1]}|…] marks more than one word")
        marks.append((span, found[1], found[2]))
    text += line[at:]
    if set("[]|") & set(text):
        raise ValueError(f"a bracket or bar is left over in {text!r}")
    return Passage(
        where=where,
        text=text,
        marks=tuple(_mark(span, word, told, text) for span, word, told in marks),
    )


def _mark(span: Span, word: str, told: str, text: str) -> Mark:
    event, statement = None, None
    for one in told.split(";"):
        try:
            if one.split()[:1] == ["say"]:
                statement = _statement(one)
            else:
                event = _event(one, text)
        except ValueError as fault:
            raise ValueError(f"[{word}|{one.strip()}]: {fault}") from None
    return Mark(span=span, event=event, statement=statement)


def _statement(told: str) -> MarkedStatement:
    parts = told.split()
    if len(parts) != 3:
        raise ValueError("expected 'say KIND ISSUE', an issue of '-' for none")
    return MarkedStatement(kind=StatementKind(parts[1]), issue=_issue(parts[2]))


def _event(told: str, text: str) -> MarkedEvent:
    head, *_ = re.split(r"[<>]", told, maxsplit=1)
    parts = head.split()
    if len(parts) != 3:
        raise ValueError("expected 'TYPE FACTUALITY ISSUE <source >target'")
    sides: dict[str, tuple[str, ...]] = {"<": (), ">": ()}
    for arrow, words in _SIDES.findall(told[len(head) :]):
        named = tuple(one.strip() for one in words.split("&"))
        for name in named:
            if name not in text:
                raise ValueError(f"{name!r} does not stand in the passage")
        sides[arrow] = named
    return MarkedEvent(
        type=EventType(parts[0]),
        factuality=Factuality(parts[1]),
        issue=_issue(parts[2]),
        source=sides["<"],
        target=sides[">"],
    )


def _issue(word: str) -> Issue | None:
    return None if word == "-" else Issue(word)
