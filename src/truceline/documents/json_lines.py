"""JSON Lines -> printed articles, one object for each line.

An object has ``date`` and ``text`` and may have ``id``, ``title``, ``outlet`` and
``url``; every other name is left aside. A line that is not such an object is refused and
the next one is read.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from truceline.documents.files import changed, fingerprint, opened
from truceline.documents.lines import Line, numbered_lines
from truceline.documents.printed import Printed, Refused, Remark, field_dates

_FORM = 'write one object a line, such as {"date": "2020-01-16", "text": "…"}'


def read_json_lines_file(file: Path) -> Iterator[Printed | Refused | Remark]:
    """The articles of a JSON Lines file in order, memory staying at one line."""
    stream = opened(file)
    if isinstance(stream, Refused):
        yield stream
        return
    with stream:
        before = fingerprint(stream)
        yield from json_articles(stream)
        if fingerprint(stream) != before:
            yield changed()


def json_articles(stream: BinaryIO) -> Iterator[Printed | Refused | Remark]:
    """The articles of a stream of JSON Lines; empty lines are passed over."""
    number = 0
    for line in numbered_lines(stream):
        if isinstance(line, Remark):
            yield line
        elif isinstance(line, Refused):
            number += 1
            yield line
        elif line.text.strip():
            number += 1
            yield _article(line, number)
    if number == 0:
        yield Refused(reason="there is no article in it", remedy=_FORM, articles=0)


def _article(line: Line, number: int) -> Printed | Refused:
    try:
        row = msgspec.json.decode(line.text)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
        if "surrogate" in f"{error}":
            return Refused(
                reason="the line holds half a character, such as \\ud83d alone",
                remedy="write the whole character there, or remove it",
                line=line.number,
            )
        return Refused(
            reason=f"the line is not JSON: {error}", remedy=_FORM, line=line.number
        )
    if not isinstance(row, dict):
        return Refused(
            reason="the line is not a JSON object",
            remedy=_FORM,
            value=line.text,
            line=line.number,
        )
    # Numbers are common ids and lose nothing as text.
    if isinstance(row.get("id"), int) and not isinstance(row["id"], bool):
        row["id"] = str(row["id"])
    fields: dict[str, str | None] = {}
    for name in ("id", "date", "title", "outlet", "url", "text"):
        value = row.get(name)
        if value is not None and not isinstance(value, str):
            return Refused(
                reason=f"the value of {name} is not a text",
                remedy="write it between quotation marks",
                value=f"{value}",
                line=line.number,
            )
        fields[name] = value
    return Printed(
        number=number,
        line=line.number,
        id=fields["id"],
        dates=field_dates(fields["date"]),
        title=fields["title"],
        outlet=fields["outlet"],
        url=fields["url"],
        text=fields["text"] or "",
    )
