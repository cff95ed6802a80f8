"""Phrases of time in news: TimeML files with TIMEX3 marks.

Given: ``*.tml`` files. Dates and lengths of time are compared; times of day and repeated
times are neither right nor wrong. Relaxed F1 asks for a shared character, value F1 also
for the same value. Source: Pustejovsky and others 2003 (TimeBank), and AQUAINT. The set
measures only.
"""

import html
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from truceline.evaluation.scores import Confusion, Measure
from truceline.evaluation.tally import Tally
from truceline.evaluation.texts import Text, read_texts
from truceline.language.paragraphs import split_paragraphs
from truceline.language.time_phrases import find_time_phrases
from truceline.model import Span, TimePhrase
from truceline.pipeline.tools import Tools

_TEXT = re.compile(r"<TEXT>(.*?)</TEXT>", re.DOTALL)
_CREATED = re.compile(
    r"<TIMEX3[^>]*functionInDocument=\"CREATION_TIME\"[^>]*>|<DCT>\s*<TIMEX3[^>]*>"
)
_VALUE = re.compile(r"value=\"([^\"]*)\"")
_TYPE = re.compile(r"type=\"([^\"]*)\"")
_TAG = re.compile(r"<(/?)(\w+)([^>]*)>")
COMPARED = frozenset({"DATE", "DURATION"})


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked phrase: its place, its type and its value."""

    start: int
    end: int
    type: str
    value: str


def score_timeml(
    folder: Path, tools: Tools
) -> tuple[int, list[Measure], list[Confusion]]:
    """Relaxed F1 of dates and lengths, and F1 with the value right."""
    del tools  # phrases are found by their wording; no parser is asked
    relaxed, valued = Tally(), Tally()
    confusions: list[Confusion] = []
    files = sorted(folder.glob("*.tml"))
    for file in files:
        text, marks = _read(file)
        found = _found(text)
        met = _meet(found, marks)
        aside = [mark for mark in marks if mark.type not in COMPARED]
        wanted = [mark for mark in marks if mark.type in COMPARED]
        counted = [
            one
            for one in found
            if one in met or not any(_touches(one, mark) for mark in aside)
        ]
        right = sum(one.value == mark.value for one, mark in met.items())
        relaxed.add_pairs(hits=len(met), found=len(counted), wanted=len(wanted))
        valued.add_pairs(hits=right, found=len(counted), wanted=len(wanted))
        confusions.extend(_confusions(text, counted, wanted, met))
    measures = [
        Measure(name="relaxed F1", value=relaxed.f1, goal=0.88),
        Measure(name="value F1", value=valued.f1, goal=0.76),
        Measure(name="relaxed precision", value=relaxed.precision),
        Measure(name="relaxed recall", value=relaxed.recall),
    ]
    return len(files), measures, confusions


def _found(text: Text) -> tuple[TimePhrase, ...]:
    """The phrases of the article that the text becomes, placed in the text itself."""
    article = read_texts([text]).get(text.id)
    if article is None:
        return ()
    shift = max(text.text.find(article.text), 0)
    paragraphs = tuple(
        Span(one.start + shift, one.end + shift) for one in split_paragraphs(article)
    )
    return find_time_phrases(text.text, text.date, paragraphs)


def _read(file: Path) -> tuple[Text, list[Marked]]:
    raw = file.read_text("utf-8", errors="replace")
    body = _TEXT.search(raw)
    created = _CREATED.search(raw)
    day = _VALUE.search(created.group()) if created else None
    pieces: list[str] = []
    marks: list[Marked] = []
    opened: tuple[int, str] | None = None
    length = at = 0
    words = body.group(1) if body else ""
    for tag in _TAG.finditer(words):
        piece = html.unescape(words[at : tag.start()])
        pieces.append(piece)
        length += len(piece)
        at = tag.end()
        if tag.group(2) != "TIMEX3":
            continue
        if not tag.group(1):
            opened = (length, tag.group(3))
        elif opened is not None:
            marks.append(_marked(opened[0], length, opened[1]))
            opened = None
    pieces.append(html.unescape(words[at:]))
    text = Text(
        id=file.stem,
        date=date.fromisoformat(day.group(1)[:10]) if day else date(1998, 1, 1),
        text="".join(pieces),
    )
    return text, marks


def _marked(start: int, end: int, attributes: str) -> Marked:
    kind, value = _TYPE.search(attributes), _VALUE.search(attributes)
    return Marked(
        start, end, kind.group(1) if kind else "", value.group(1) if value else ""
    )


def _meet(
    found: tuple[TimePhrase, ...], marks: list[Marked]
) -> dict[TimePhrase, Marked]:
    """Phrases to marks that they touch, one to one, in reading order."""
    met: dict[TimePhrase, Marked] = {}
    for mark in marks:
        if mark.type in COMPARED:
            near = [one for one in found if one not in met and _touches(one, mark)]
            if near:
                met[near[0]] = mark
    return met


def _touches(one: TimePhrase, mark: Marked) -> bool:
    return one.phrase.start < mark.end and mark.start < one.phrase.end


def _confusions(
    text: Text,
    found: list[TimePhrase],
    wanted: list[Marked],
    met: dict[TimePhrase, Marked],
) -> list[Confusion]:
    def around(start: int, end: int) -> str:
        words = f"{text.text[max(0, start - 50) : start]}[{text.text[start:end]}]"
        return " ".join(f"{words}{text.text[end : end + 40]}".split())

    where = f"{text.id}, {text.date}"
    wrong = [
        Confusion(
            where=where, kind="wrong value", wanted=mark.value, found=one.value,
            text=around(one.phrase.start, one.phrase.end),
        )
        for one, mark in met.items()
        if one.value != mark.value
    ]  # fmt: skip
    idle = [
        Confusion(
            where=where, kind="not marked", wanted=None, found=one.value,
            text=around(one.phrase.start, one.phrase.end),
        )
        for one in found
        if one not in met
    ]  # fmt: skip
    reached = set(met.values())
    missed = [
        Confusion(
            where=where, kind="missed", wanted=mark.value, found=None,
            text=around(mark.start, mark.end),
        )
        for mark in wanted
        if mark not in reached
    ]  # fmt: skip
    return wrong + idle + missed
