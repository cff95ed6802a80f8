"""Closing credits: who reported from where, who contributed, who edited.

Comes in: the end of a text. Goes out: spans of the sentences that are credits and nothing
else, and the people they name in order of print. A sentence is a credit only if every
piece of it fits the grammar below, so "Aid groups reported from Kunduz that …" is news.
Agencies and bodies are credited without becoming authors. The look is bounded.
"""

import re
from dataclasses import dataclass

from truceline.documents.people import is_capitalised, is_person
from truceline.model import Span

LOOK = 2000
LONGEST_SENTENCE = 600
# Credits of one article seldom fill more paragraphs, one for each place reported from.
MOST_PARAGRAPHS = 6
# Behind the credits may stand a notice or a picture's caption, hardly ever more.
MOST_FOOTERS = 2

_THIS = r"(?:to|for|in) (?:this|the) (?:report|story|article|dispatch)"
_STRONG = re.compile(
    rf"(?:(?:is|are|were) among those who )?(?:also )?contributed"
    rf"(?: (?:additional |further )?(?:reporting|reports|research|material)"
    rf"(?: {_THIS})?| {_THIS})\b"
)
_WEAK = re.compile(r"(?:also )?(?:reported|contributed)(?= (?:from|in) )")
_TASK = (
    r"(?:(?:additional|further|extra|with) )*"
    r"(?:reporting|writing|editing|research|translation|translating|compiled|edited|"
    r"written)"
)
_DONE_BY = re.compile(rf"(?:and )?{_TASK}(?: and {_TASK})? (?:by|from) ", re.I)
_MATERIAL = re.compile(
    r"(?:Some |The )?(?:material|information) (?:for|in) this (?:report|story|article) "
    r"(?:came|comes|is|was provided) (?:from|by) [^.]{2,80}"
)
_VERB = "\x00"
_PIECE = re.compile(
    r"(?P<who>.*?)(?: (?:from|in|of|at|for) (?:the )?(?P<home>[^\x00]+?))?"
    r"(?P<verb> ?\x00)?(?: (?:from|in|of|at|for) (?:the )?(?P<place>[^\x00]+))?"
)
_SEPARATOR = re.compile(r"\s*(?:[,;]\s*and\b|[,;&]|\band\b)\s*")
_ROLES = frozenset({
    "correspondent", "correspondents", "reporter", "reporters", "producer", "producers",
    "editor", "editors", "writer", "writers", "journalist", "journalists",
})  # fmt: skip
_ROLE_PARTS = frozenset({
    "staff", "chief", "special", "national", "security", "foreign", "senior",
})  # fmt: skip
_OTHERS = re.compile(r"(?:other|others|colleagues|staff)(?: \S+){0,3}", re.I)
# A full stop ends a sentence unless an initial or one of these stands before it.
_STOP = re.compile(r"(?<!\b[^\W\d_])(?<!\bSt)(?<!\bMt)(?<!\bJr)(?<!\bDr)[.;]\)?\s+")
_EDGES = " \t\n.:;()[]*_-—–"


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """The credits at the end of a text, in order of print."""

    spans: tuple[Span, ...]
    people: tuple[str, ...]


def closing_credits(text: str) -> Closing:
    """The credit sentences that end the text; short footers may stand behind them."""
    spans: list[Span] = []
    people: list[str] = []
    for number, (start, end) in enumerate(_last_paragraphs(text)):
        found = _paragraph(text[start:end])
        if found is None:
            if not spans and number < MOST_FOOTERS:
                continue
            break
        offset, named = found
        spans.insert(0, Span(start + offset, end))
        people[:0] = named
        if offset:
            break
    return Closing(spans=tuple(spans), people=tuple(people))


def _last_paragraphs(text: str) -> list[tuple[int, int]]:
    """Start and end of the last paragraphs within sight, last first."""
    floor = max(0, len(text) - LOOK)
    found: list[tuple[int, int]] = []
    # Where no empty line parts the paragraphs, each line is one.
    gap = "\n\n" if "\n\n" in text[floor:] else "\n"
    end = len(text)
    while end > floor and len(found) < MOST_PARAGRAPHS:
        at = text.rfind(gap, floor, end)
        start = floor if at < 0 else at + len(gap)
        while start < end and text[start].isspace():
            start += 1
        last = end
        while last > start and text[last - 1].isspace():
            last -= 1
        if last > start:
            found.append((start, last))
        end = max(at, 0)
        if at < 0:
            break
    return found


def _paragraph(paragraph: str) -> tuple[int, list[str]] | None:
    """Where the credits begin in a paragraph that ends in credits, and who they name."""
    plain = paragraph.replace("\n", " ").replace("\t", " ")
    starts = [0, *(stop.end() for stop in _STOP.finditer(plain))]
    ends = [*starts[1:], len(plain)]
    begin: int | None = None
    people: list[str] = []
    for start, end in zip(reversed(starts), reversed(ends), strict=True):
        sentence = " ".join(plain[start:end].split()).strip(_EDGES)
        named = credited(sentence) if sentence else []
        if named is None:
            break
        if sentence:
            begin = start
            people[:0] = named
    return None if begin is None else (begin, people)


def credited(sentence: str) -> list[str] | None:
    """The people one sentence credits; None if it is not a credit and nothing else."""
    if len(sentence) > LONGEST_SENTENCE or _VERB in sentence:
        return None
    if _MATERIAL.fullmatch(sentence):
        return []
    done = _DONE_BY.match(sentence)
    if done is not None:
        return _chain(f"{sentence[done.end() :]}", by=True, strict=True)
    if "contributed" not in sentence and "reported" not in sentence:
        return None
    marked, strong = _STRONG.subn(_VERB, sentence)
    marked, weak = _WEAK.subn(_VERB, marked)
    if not strong and not weak:
        return None
    return _chain(marked, by=False, strict=not strong)


def _chain(words: str, *, by: bool, strict: bool) -> list[str] | None:
    """The people of "A in X, B and C from Y"; with ``strict`` the first must be one.

    A piece without a place or a verb behind the last one that has them names a place;
    in a list of "by" it may be a person.
    """
    pieces = [_PIECE.fullmatch(piece) for piece in _SEPARATOR.split(words)]
    marked = [
        number
        for number, piece in enumerate(pieces)
        if piece is not None and any((piece["home"], piece["verb"], piece["place"]))
    ]
    last = marked[-1] if marked and not by else len(pieces)
    people: list[str] = []
    for number, piece in enumerate(pieces):
        if piece is None or not (
            _is_place(piece["home"]) and _is_place(piece["place"])
        ):
            return None
        who = piece["who"].strip()
        person = _person(who)
        if number <= last and person is not None:
            people.append(person)
        elif not _may_stand(who, first=number == 0, strict=strict):
            return None
    return people


def _person(who: str) -> str | None:
    """The person, without the role or outlet in front: "VOA's Lena Hoff"."""
    parts = who.split()
    for behind in range(len(parts) - 1, -1, -1):
        name = " ".join(parts[behind:])
        if is_person(name) and _is_role(parts[:behind]):
            return name
    return None


def _is_role(parts: list[str]) -> bool:
    """Whether words end as a role or an owner does; no words at all will do."""
    if not parts:
        return True
    owner = parts[-1].endswith(("'s", "’s", "s'", "s’"))
    return (owner or parts[-1].lower() in _ROLES) and all(
        is_capitalised(part) or part.lower() in _ROLE_PARTS | _ROLES for part in parts
    )


def _may_stand(who: str, *, first: bool, strict: bool) -> bool:
    """Whether words that name no person may stand in a credit: a body or a place."""
    if not who or (first and strict):
        return False
    if _OTHERS.fullmatch(who):
        return True
    parts = who.removeprefix("the ").removeprefix("The ").split()
    small = ("service", "team", "bureau", "desk", "news", "of", "the")
    return 0 < len(parts) <= 6 and all(
        is_capitalised(part) or part in small for part in parts
    )


def _is_place(words: str | None) -> bool:
    if words is None:
        return True
    small = ("in", "of", "the", "and", "de", "service")
    parts = words.split()
    return len(parts) <= 6 and all(
        is_capitalised(part) or part in small for part in parts
    )
