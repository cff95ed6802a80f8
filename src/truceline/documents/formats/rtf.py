"""An RTF file -> its text, without what was deleted in tracked changes."""

import re
from collections.abc import Iterator
from pathlib import Path

from truceline.documents.files import whole_file
from truceline.documents.printed import Document, Metadata, Refused, Remark

_DELETED = re.compile(r"\{(?:\\[a-z]+-?[0-9]* ?)*?\\deleted(?![a-z0-9])")
_BRACE = re.compile(r"\\[\\{}]|[{}]")
_INFO = re.compile(r"\{\\title ((?:[^{}\\]|\\'[0-9a-f]{2})*)\}")
# Cells of a table stand in one line, parted by tabs.
_CELL = re.compile(r"\\cell(?![a-z0-9])")
_SPACED = re.compile(r"[ \t]+\n")


def read_rtf(file: Path) -> Iterator[Document | Refused | Remark]:
    """The text of an RTF file; refuses what is none or is cut off."""
    content = whole_file(file)
    if isinstance(content, Refused):
        yield content
        return
    # RTF is ASCII; a stray byte above it keeps its place until its code page is known.
    raw = content.decode("latin-1")
    if not raw.lstrip().startswith("{\\rtf"):
        yield Refused(
            reason="this is not RTF, though its ending says so",
            remedy="open it and save it as RTF, or give it the ending of what it is",
            articles=None,
        )
        return
    kept, deletions = _without_deleted(raw)
    try:
        text = _plain(kept)
    except (UnicodeError, LookupError, ValueError, OverflowError) as error:
        yield Refused(
            reason="the RTF holds characters that its code page does not have",
            remedy="open it and save it anew",
            value=f"{error}",
            articles=None,
        )
        return
    title = _INFO.search(raw)
    known = f"{{\\rtf1 {title[1]}}}" if title else None
    yield Document(
        text=_paragraphs(text),
        metadata=Metadata(title=None if known is None else _plain(known)),
    )
    if not _is_closed(raw):
        yield Refused(
            reason="the RTF breaks off before its end",
            remedy="get the file again; what stands before the break was read",
            articles=None,
        )
    if deletions:
        yield Remark(
            remark="the file has tracked changes: what was deleted was left out "
            f"({deletions:,} places)"
        )


def _plain(raw: str) -> str:
    from striprtf.striprtf import rtf_to_text

    text: str = rtf_to_text(
        _CELL.sub(r"\\tab", raw), encoding="cp1252", errors="strict"
    )  # type: ignore[no-untyped-call]  # it has no types
    return text


def _paragraphs(text: str) -> str:
    """The lines of RTF are paragraphs: a blank line parts them."""
    lines = [line.strip() for line in _SPACED.sub("\n", text).split("\n")]
    return "\n\n".join(line for line in lines if line)


def _without_deleted(raw: str) -> tuple[str, int]:
    kept: list[str] = []
    number = start = 0
    while (found := _DELETED.search(raw, start)) is not None:
        kept.append(raw[start : found.start()])
        start = _end_of_group(raw, found.start())
        number += 1
    return "".join([*kept, raw[start:]]), number


def _end_of_group(raw: str, start: int) -> int:
    depth = 0
    for brace in _BRACE.finditer(raw, start):
        depth += {"{": 1, "}": -1}.get(brace.group(), 0)
        if depth == 0:
            return brace.end()
    return len(raw)


def _is_closed(raw: str) -> bool:
    depth = 0
    for brace in _BRACE.finditer(raw):
        depth += {"{": 1, "}": -1}.get(brace.group(), 0)
    return depth <= 0
