"""Tokens of a sentence, written out by hand."""

from truceline.model import Token


def tokens_of(*words: tuple[str, str, str, str, int]) -> tuple[Token, ...]:
    """Tokens of "text", part of speech, tag, label and head, with blanks between."""
    found, at = [], 0
    for text, pos, tag, dep, head in words:
        found.append(Token(text, at, at + len(text), text.lower(), pos, tag, dep, head))
        at += len(text) + 1
    return tuple(found)
