"""Where the paragraphs of an article stand, without its head and foot."""

import re

from truceline.language.lists import taken_apart
from truceline.model import Article, Span

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_LINE_END = re.compile(r"\n+")
_NO_BORDER = re.compile(r"(?!)")
# The end of a line that breaks a sentence, and one where the sentence plainly goes on.
_UNFINISHED = re.compile(r"[^.!?…:;\"”’'»)\]\s][^\S\n]*\n")
_GOES_ON = re.compile(r"[^.!?…:;\"”’'»)\]\s][^\S\n]*\n[^\S\n]*[a-z]")


def split_paragraphs(article: Article) -> tuple[Span, ...]:
    """The paragraphs that are coded, in order.

    Left out are blank stretches, the headline or dateline at the head, by-lines and
    closing credits, and the marks and bars of lists and tables. Paragraphs are read one
    by one, so that a closing quotation mark does not glue two of them together; so are
    the items of a list and the cells of a table.
    """
    text = article.text
    border = _border(text.strip())
    left_out = sorted(
        (article.front, *article.credits) if article.front else article.credits
    )
    spans = []
    start = 0
    for match in border.finditer(text):
        spans.extend(_without(text, start, match.start(), left_out))
        start = match.end()
    spans.extend(_without(text, start, len(text), left_out))
    return tuple(
        piece
        for span in spans
        for start, end in taken_apart(text, span.start, span.end)
        for piece in _trimmed(text, start, end)
    )


def _border(text: str) -> re.Pattern[str]:
    """What ends a paragraph: a blank line; in a text that has none, every line's end.

    A text without blank lines whose lines mostly end in the midst of a sentence was
    broken to a width and is one paragraph.
    """
    if _BLANK_LINE.search(text):
        return _BLANK_LINE
    lines = len(_LINE_END.findall(text))
    unfinished = len(_UNFINISHED.findall(text))
    if 2 * unfinished > lines and 3 * len(_GOES_ON.findall(text)) > unfinished:
        return _NO_BORDER
    return _LINE_END


def _without(text: str, start: int, end: int, left_out: list[Span]) -> list[Span]:
    pieces = []
    for span in left_out:
        if span.end <= start or span.start >= end:
            continue
        pieces.extend(_trimmed(text, start, span.start))
        start = span.end
    pieces.extend(_trimmed(text, start, end))
    return pieces


def _trimmed(text: str, start: int, end: int) -> list[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return [Span(start, end)] if start < end else []
