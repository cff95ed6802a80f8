"""Passages in which each word that announces an event or a statement is marked.

One passage a line. A marked word stands in square brackets with what it announces after
a bar, more than one thing parted by semicolons:

    The army [freed|RETREAT actual prisoners <The army >40 rebels] 40 rebels on Monday,
    a spokesman [said|say report prisoners].

An event is its type, factuality and issue (``-`` for none), then perhaps ``<`` and the
words of its source and ``>`` and the words of its target, several joined by ``&``. A
statement is ``say``, its kind and its issue, then perhaps ``<`` and its speaker. Lines that
begin with ``#`` are remarks.

A longer passage may begin with whom it names, each by a key and all the pieces that stand
for it; then marks give sides by key, wherever in the passage they are named:

    {A=the army|The army|General Ruk; B=the rebels} The army [freed|RETREAT actual
    prisoners <A >B] 40 men on Monday. General Ruk [said|say report prisoners <A] so.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from truceline.errors import CorpusError
from truceline.model import Span
from truceline.training.marks import Mark, Mentions, read_mark

_MARK = re.compile(r"\[([^\[\]|]+)\|([^\[\]|]+)\]")
_NAMED = re.compile(r"\{([^{}]*)\}\s*")


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
    named = _NAMED.match(line)
    body = line[named.end() :] if named else line
    text, marks, at = "", [], 0
    for found in _MARK.finditer(body):
        text += body[at : found.start()]
        span = Span(len(text), len(text) + len(found[1]))
        text += found[1]
        at = found.end()
        if " " in found[1]:
            raise ValueError(f"[{found[1]}|…] marks more than one word")
        marks.append((span, found[1], found[2]))
    text += body[at:]
    if set("[]|{}") & set(text):
        raise ValueError(f"a bracket, brace or bar is left over in {text!r}")
    keys = _keys(named[1], text) if named else None

    def mentions(name: str) -> Mentions:
        if keys is None:
            return (_standing(name, text),)
        if name not in keys:
            raise ValueError(f"{name!r} is no key of the passage: {', '.join(keys)}")
        return keys[name]

    return Passage(
        where=where,
        text=text,
        marks=tuple(
            read_mark(span, word, told, mentions) for span, word, told in marks
        ),
    )


def _keys(named: str, text: str) -> dict[str, Mentions]:
    """The pieces of a passage that stand for whom it names, by key."""
    keys: dict[str, Mentions] = {}
    for one in named.split(";"):
        key, _, told = (part.strip() for part in one.partition("="))
        pieces = [piece.strip() for piece in told.split("|")]
        if not (key and all(pieces)):
            raise ValueError(
                "expected 'KEY=piece|piece', words of the passage for every piece, and "
                f"found {one.strip()!r}"
            )
        if key in keys:
            raise ValueError(
                f"the key {key!r} is given twice; expected each once with all its pieces: "
                f"'{key}={'|'.join((*keys[key], *pieces))}'"
            )
        keys[key] = tuple(_standing(piece, text) for piece in pieces)
    return keys


def _standing(name: str, text: str) -> str:
    if not name:
        raise ValueError("a side has no words; expected those that name it, or no side")
    if name not in text:
        raise ValueError(f"{name!r} does not stand in the passage")
    return name
