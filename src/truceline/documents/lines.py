"""A stream of bytes -> numbered lines of text, one at a time.

Comes in: a bundle in UTF-8 (other encodings as ``decoding`` allows). Goes out: lines in
order, a refusal in place of a line that cannot be read. Memory stays at one line; only a
UTF-16 or UTF-32 bundle is held whole, and is refused above the limit of one input.
"""

import codecs
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from truceline.documents.decoding import decoded, decoded_bytes, is_wide
from truceline.documents.files import refused_by
from truceline.documents.printed import LARGEST_INPUT, Refused, Remark

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line with its line break; ``number`` counts from 1."""

    number: int
    text: str


def numbered_lines(stream: BinaryIO) -> Iterator[Line | Refused | Remark]:
    """The lines of a bundle, then one remark if some of them were not UTF-8."""
    odd = 0
    number = 0
    while True:
        number += 1
        content = _next_line(stream)
        if isinstance(content, Refused):
            yield content
            return
        if not content:
            break
        if number == 1 and is_wide(content[:4096]):
            yield from _wide_lines(content, stream)
            return
        if number == 1:
            content = content.removeprefix(codecs.BOM_UTF8)
        if len(content) > LARGEST_INPUT:
            yield _too_long(number)
            continue
        text = decoded_bytes(content)
        if isinstance(text, Refused):
            yield Refused(reason=text.reason, remedy=text.remedy, line=number)
            continue
        odd += text.remark is not None
        yield Line(number=number, text=text.text)
    if odd:
        lines = "1 line is" if odd == 1 else f"{odd:,} lines are"
        yield Remark(remark=f"{lines} not wholly UTF-8; read as Windows-1252")


def _next_line(stream: BinaryIO) -> bytes | Refused:
    try:
        content = stream.readline(LARGEST_INPUT + 1)
        if len(content) > LARGEST_INPUT and not is_wide(content[:4096]):
            rest = content
            while rest and not rest.endswith(b"\n"):
                rest = stream.readline(_CHUNK)
        return content
    except OSError as error:
        return refused_by(error)


def _wide_lines(first: bytes, stream: BinaryIO) -> Iterator[Line | Refused | Remark]:
    try:
        content = first + stream.read(max(LARGEST_INPUT + 1 - len(first), 0))
    except OSError as error:
        yield refused_by(error)
        return
    if len(content) > LARGEST_INPUT:
        yield Refused(
            reason="the file is not UTF-8 and too large to be converted in memory",
            remedy="save it as UTF-8 text",
            articles=None,
        )
        return
    text = decoded(content)
    if isinstance(text, Refused):
        yield replace(text, articles=None)
        return
    for number, line in enumerate(io.StringIO(text.text, newline="\n"), start=1):
        yield Line(number=number, text=line)
    if text.remark is not None:
        yield Remark(remark=text.remark)


def _too_long(number: int) -> Refused:
    return Refused(
        reason=f"the line is longer than the {LARGEST_INPUT:,} bytes that one input may "
        "have",
        remedy="split it into one line for each article",
        line=number,
    )
