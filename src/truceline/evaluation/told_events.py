"""Marked events: which pieces of which articles tell of the same one.

Two forms. A table names the article and the words of each mention; the words must stand
in the article once, to the character. A file of a group holds short dispatches with the
mentions in braces, ``{event|words}``; the braces are taken out before anything reads
the text.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from truceline.errors import CorpusError
from truceline.evaluation.texts import Text
from truceline.model import EventType

_COLUMNS = ["event", "types", "article", "words"]
_MARK = re.compile(r"\{([a-z]+)\|([^{}|]+)\}")
_EVENT = re.compile(r"event ([a-z]+): ([A-Z ]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldEvent:
    """A mention as people marked it: words of an article that tell of an event.

    ``types`` are the event types that a reader may take it for.
    """

    event: str
    types: frozenset[EventType]
    article: str
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Dispatches on the same events and on others like them, with all their mentions."""

    texts: tuple[Text, ...]
    told: tuple[ToldEvent, ...]


def read_table(file: Path, texts: Mapping[str, str]) -> tuple[ToldEvent, ...]:
    """The mentions of a table, placed in the texts of the articles that it names.

    Refuses (CorpusError) all rows at once whose words do not stand in their article
    exactly once.
    """
    told: list[ToldEvent] = []
    faults: list[str] = []
    for number, row in _rows(file):
        event, types, article, words = row
        text = texts.get(article)
        times = -1 if text is None else text.count(words)
        if text is None:
            faults.append(f"line {number}: there is no article {article!r}")
        elif times != 1 or not words:
            faults.append(
                f"line {number}: {words!r} stands {times} times in {article}; it must "
                "stand once"
            )
        else:
            start = text.index(words)
            told.append(
                ToldEvent(
                    event=event,
                    types=_types(file, number, types),
                    article=article,
                    start=start,
                    end=start + len(words),
                    words=words,
                )
            )
    if faults:
        raise CorpusError(f"{file}: " + "; ".join(faults))
    return tuple(told)


def read_group(file: Path) -> Group:
    """The dispatches of a file of a group, with their mentions.

    Refuses (CorpusError) a mention of an event that the head of the file does not name,
    an event that no dispatch tells of, and braces that are no mark.
    """
    head, *parts = file.read_text("utf-8").split("\n--- ")
    types = _named(file, head)
    texts: list[Text] = []
    told: list[ToldEvent] = []
    for number, part in enumerate(parts, start=1):
        heading, _, body = part.partition("\n")
        day, _, _ = heading.partition(" | ")
        name = f"{file.stem}-{number}"
        text, marks = _unmarked(f"{file}, dispatch of {day}", body.strip())
        texts.append(Text(id=name, date=_day(file, day), text=text))
        for event, start, end in marks:
            if event not in types:
                raise CorpusError(
                    f"{file}, dispatch of {day}: no line 'event {event}: TYPES' stands "
                    f"at its head; named are {', '.join(sorted(types))}"
                )
            told.append(
                ToldEvent(
                    event=f"{file.stem}: {event}",
                    types=types[event],
                    article=name,
                    start=start,
                    end=end,
                    words=text[start:end],
                )
            )
    silent = types.keys() - {each.event.partition(": ")[2] for each in told}
    if silent:
        raise CorpusError(f"{file}: nothing tells of {', '.join(sorted(silent))}")
    return Group(texts=tuple(texts), told=tuple(told))


def _rows(file: Path) -> list[tuple[int, list[str]]]:
    try:
        lines = file.read_text("utf-8").splitlines()
    except OSError as error:
        raise CorpusError(f"{file}: the marks cannot be read ({error})") from error
    rows = [(number, line.split("\t")) for number, line in enumerate(lines, start=1)]
    if not rows or rows[0][1] != _COLUMNS:
        raise CorpusError(
            f"{file}: the first line must name the columns {', '.join(_COLUMNS)}, with "
            "a tab between them"
        )
    for number, row in rows:
        if len(row) != len(_COLUMNS):
            raise CorpusError(
                f"{file}, line {number}: {len(row)} columns, not {len(_COLUMNS)}"
            )
    return rows[1:]


def _named(file: Path, head: str) -> dict[str, frozenset[EventType]]:
    named: dict[str, frozenset[EventType]] = {}
    for number, line in enumerate(head.splitlines(), start=1):
        found = _EVENT.fullmatch(line.strip())
        if found is None:
            raise CorpusError(
                f"{file}, line {number}: {line!r} is not 'event NAME: TYPE TYPE'"
            )
        named[found[1]] = _types(file, number, found[2])
    return named


def _types(file: Path, number: int, words: str) -> frozenset[EventType]:
    try:
        return frozenset(map(EventType, words.split()))
    except ValueError as error:
        raise CorpusError(
            f"{file}, line {number}: {error}; the types are {', '.join(EventType)}"
        ) from error


def _day(file: Path, day: str) -> date:
    try:
        return date.fromisoformat(day)
    except ValueError as error:
        raise CorpusError(
            f"{file}: {day!r} is no day; a dispatch begins '--- 2020-02-29 | OUTLET'"
        ) from error


def _unmarked(where: str, marked: str) -> tuple[str, Sequence[tuple[str, int, int]]]:
    text = ""
    marks: list[tuple[str, int, int]] = []
    behind = 0
    for found in _MARK.finditer(marked):
        text += marked[behind : found.start()]
        marks.append((found[1], len(text), len(text) + len(found[2])))
        text += found[2]
        behind = found.end()
    text += marked[behind:]
    if "{" in text or "}" in text:
        raise CorpusError(
            f"{where}: a brace is no mark; a mark is {{event|words}} and holds no other"
        )
    return text, marks
