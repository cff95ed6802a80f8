"""Bytes -> text, with what was assumed about their encoding.

UTF-8 is expected. UTF-16 and UTF-32 are known by their byte order mark, UTF-16 also by
its pattern of NUL bytes; bytes that are not UTF-8 are taken as Windows-1252 if that
gives plausible text. Everything else is refused: nothing is dropped or replaced.
"""

import codecs
import re
from dataclasses import dataclass

from truceline.documents.printed import Refused

# UTF-32 first: its little-endian mark begins with that of UTF-16.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
)
SAMPLE = 4096
# Tab, line feed, form feed and carriage return belong to text; 0x1A ended old files.
CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13, 26}) + b"\x7f"
# Scanned articles hold a stray control character now and then, binary files one in
# ten bytes; one in a hundred lies well between.
CONTROLS_IN_TEXT = 0.01
CONTROLS_IN_SHORT_TEXT = 3
# French and Spanish in Windows-1252 have under one accent in ten bytes; Cyrillic or
# Japanese in their old encodings have most bytes above 127.
STRAY_IN_TEXT = 0.2

_STRAY = re.compile("[\udc80-\udcff]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_SAVE = "save it as UTF-8 text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """The text, without a byte order mark; ``remark`` says what was assumed, if so."""

    text: str
    remark: str | None


def decoded(content: bytes) -> Decoded | Refused:
    """The text of a whole file; refuses binary content and unknown encodings."""
    for mark, encoding, name in MARKS:
        if content.startswith(mark) and encoding != "utf-8":
            return _wide(content[len(mark) :], encoding, f"{name} as its mark says")
    if b"\x00" in content:
        guess = _unmarked_utf16(content)
        if guess is None:
            return _binary(content)
        wide = _wide(content, guess, "UTF-16")
        if isinstance(wide, Refused):
            return wide
        return Decoded(
            text=wide.text,
            remark="read as UTF-16, though it has no byte order mark; save it as UTF-8",
        )
    if _is_binary(content):
        return _binary(content)
    return decoded_bytes(content.removeprefix(codecs.BOM_UTF8))


def decoded_bytes(content: bytes) -> Decoded | Refused:
    """UTF-8, or Windows-1252 for the bytes that cannot be UTF-8; no marks, no NUL."""
    try:
        return Decoded(text=content.decode("utf-8"), remark=None)
    except UnicodeDecodeError:
        escaped = content.decode("utf-8", "surrogateescape")
    stray = len(_STRAY.findall(escaped))
    if stray > STRAY_IN_TEXT * len(content) + 1:
        return Refused(
            reason="the encoding is neither UTF-8 nor plausible Windows-1252",
            remedy=_SAVE,
        )
    try:
        text = _STRAY.sub(_windows, escaped)
    except UnicodeDecodeError as error:
        return Refused(
            reason="a byte is neither UTF-8 nor Windows-1252",
            remedy=_SAVE,
            value=error.object[error.start : error.end].hex(),
        )
    if stray == len(_BEYOND_ASCII.findall(escaped)):
        return Decoded(text=text, remark="not UTF-8; read as Windows-1252")
    marks = "1 stray byte" if stray == 1 else f"{stray:,} stray bytes"
    return Decoded(text=text, remark=f"UTF-8 with {marks}, read as Windows-1252")


def is_wide(content: bytes) -> bool:
    """Whether the first bytes of a file say that its lines are not single bytes."""
    return b"\x00" in content or content.startswith(
        (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    )


def _windows(stray: re.Match[str]) -> str:
    return bytes([ord(stray.group()) - 0xDC00]).decode("cp1252")


def _wide(content: bytes, encoding: str, name: str) -> Decoded | Refused:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        return Refused(
            reason=f"byte {error.start} cannot be read as {name}", remedy=_SAVE
        )
    if "\x00" in text or _is_binary(text.encode()):
        return _binary(content)
    return Decoded(text=text.removeprefix("\ufeff"), remark=None)


def _unmarked_utf16(content: bytes) -> str | None:
    # In UTF-16 every second byte of Latin text is NUL and the others are not.
    sample = content[:SAMPLE]
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if half == 0 or len(content) % 2:
        return None
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _is_binary(content: bytes) -> bool:
    controls = len(content) - len(content.translate(None, CONTROLS))
    return controls > CONTROLS_IN_SHORT_TEXT + CONTROLS_IN_TEXT * len(content)


def _binary(content: bytes) -> Refused:
    nuls = content.count(0)
    if _is_binary(content):
        return Refused(
            reason="this is not text but binary content", remedy=f"{_SAVE} or remove it"
        )
    return Refused(
        reason=f"NUL bytes stand in the text, {nuls:,} of them",
        remedy=f"remove them and {_SAVE}",
    )
