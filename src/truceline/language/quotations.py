"""Where the words between quotation marks stand."""

import re

from truceline.model import Span

_MARK = re.compile(r"[\"“”„«»]|''|``")
# What may close a quotation that a mark has opened; a closing mark opens none.
_CLOSERS = {
    "“": frozenset({"”", '"'}),
    "„": frozenset({"“", "”", '"'}),
    "«": frozenset({"»"}),
    '"': frozenset({'"', "”"}),
    "``": frozenset({"''", '"'}),
    "''": frozenset({"''"}),
}


def find_quotations(text: str, paragraph: Span) -> tuple[Span, ...]:
    """The quoted pieces of one paragraph, without their marks, the outermost only.

    A quotation that is not closed runs to the paragraph's end, as newspapers print one
    that goes on in the next paragraph. Single quotation marks are left alone: they
    cannot be told from apostrophes.
    """
    found = []
    opener: re.Match[str] | None = None
    inner = 0
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        mark = match.group()
        if opener is None:
            opener = match if mark in _CLOSERS else None
        elif mark == "«" and opener.group() == "«":
            # Guillemets are also used inside guillemets; other marks change inside.
            inner += 1
        elif mark in _CLOSERS[opener.group()] or _is_misprint(match, opener, text):
            if inner:
                inner -= 1
                continue
            if match.start() > opener.end():
                found.append(Span(opener.end(), match.start()))
            opener = None
    if opener is not None and opener.end() < paragraph.end:
        found.append(Span(opener.end(), paragraph.end))
    return tuple(found)


def _is_misprint(mark: re.Match[str], opener: re.Match[str], text: str) -> bool:
    """Whether an opening mark closes: it hangs on the word before, with none behind."""
    if mark.group() != "“" or opener.group() != "“":
        return False
    behind = text[mark.end() : mark.end() + 1]
    return not text[mark.start() - 1].isspace() and not behind.isalnum()
