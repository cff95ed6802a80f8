"""A Reading as lines of JSON, one token a line: to store, to diff, to read by eye."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from truceline.model.facts import EventDate
from truceline.model.reading import Name, Reading, Sentence, Token
from truceline.model.span import Span
from truceline.model.vocabulary import Precision


def write_reading(reading: Reading) -> str:
    """The reading as text; :func:`parse_reading` gives back an equal reading."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in _rows(reading))


def parse_reading(text: str) -> Reading:
    """The reading that was written; refuses lines of any other form (ValueError)."""
    head, *lines = text.split("\n")
    if not lines or lines.pop():
        raise ValueError("a stored reading is cut off: it must end with a line's end")
    match json.loads(head):
        case ["reading", str(article_id), str(model)]:
            pass
        case _:
            raise _unknown(1, head)
    sentences: list[tuple[int, list[Token]]] = []
    names: list[Name] = []
    quotations: list[Span] = []
    dates: list[EventDate] = []
    for number, line in enumerate(lines, start=2):
        match json.loads(line):
            case ["sentence", int(paragraph)]:
                sentences.append((paragraph, []))
            case [str(), int(), int(), str(), str(), str(), str(), int()] as row if (
                sentences
            ):
                sentences[-1][1].append(Token(*row))
            case ["name", int(start), int(end), str(label)]:
                names.append(Name(Span(start, end), label))
            case ["quotation", int(start), int(end)]:
                quotations.append(Span(start, end))
            case ["date", earliest, latest, str(precision), int(start), int(end)] if (
                _is_day(earliest) and _is_day(latest)
            ):
                dates.append(
                    EventDate(
                        earliest=_find_day(earliest),
                        latest=_find_day(latest),
                        precision=Precision(precision),
                        phrase=Span(start, end),
                    )
                )
            case _:
                raise _unknown(number, line)
    return Reading(
        article_id=article_id,
        model=model,
        sentences=tuple(
            Sentence(paragraph, tuple(tokens)) for paragraph, tokens in sentences
        ),
        names=tuple(names),
        quotations=tuple(quotations),
        dates=tuple(dates),
    )


def _unknown(number: int, line: str) -> ValueError:
    return ValueError(
        f"line {number} of a stored reading is of no known form: {line[:80]}"
    )


def _is_day(value: object) -> bool:
    return value is None or isinstance(value, str)


def _find_day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _rows(reading: Reading) -> Iterator[list[Any]]:
    yield ["reading", reading.article_id, reading.model]
    for sentence in reading.sentences:
        yield ["sentence", sentence.paragraph]
        for token in sentence.tokens:
            yield [
                token.text,
                token.start,
                token.end,
                token.lemma,
                token.pos,
                token.tag,
                token.dep,
                token.head,
            ]
    for name in reading.names:
        yield ["name", name.span.start, name.span.end, name.label]
    for quotation in reading.quotations:
        yield ["quotation", quotation.start, quotation.end]
    for one in reading.dates:
        yield [
            "date",
            one.earliest and one.earliest.isoformat(),
            one.latest and one.latest.isoformat(),
            one.precision.value,
            one.phrase.start,
            one.phrase.end,
        ]
