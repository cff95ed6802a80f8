"""What a marked word of a passage announces: an event, a statement, or both."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from truceline.model import EventType, Factuality, Issue, Span, StatementKind

# The pieces of a passage that stand for one side, as printed.
Mentions = tuple[str, ...]

_SIDES = re.compile(r"\s*([<>])\s*([^<>]*)")


@dataclass(frozen=True, slots=True)
class MarkedEvent:
    """An event at a word; each of its sides by the pieces of the passage that name it."""

    type: EventType
    factuality: Factuality
    issue: Issue | None
    source: tuple[Mentions, ...] = ()
    target: tuple[Mentions, ...] = ()


@dataclass(frozen=True, slots=True)
class MarkedStatement:
    """A statement that a word of speaking announces, and by what pieces of the passage its
    speaker is named; nothing where the passage does not tell or the mark leaves it out."""

    kind: StatementKind
    issue: Issue | None
    speaker: tuple[Mentions, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked word of a passage and what it announces, one or both."""

    span: Span
    event: MarkedEvent | None
    statement: MarkedStatement | None


def read_mark(
    span: Span, word: str, told: str, mentions: Callable[[str], Mentions]
) -> Mark:
    """The mark of one word; ``mentions`` gives the pieces that a side's name or key stands
    for, and refuses it with a ValueError, as everything here does, if there are none."""
    event, statement = None, None
    for one in told.split(";"):
        try:
            if one.split()[:1] == ["say"]:
                statement = _statement(one, mentions)
            else:
                event = _event(one, mentions)
        except ValueError as fault:
            raise ValueError(f"[{word}|{one.strip()}]: {fault}") from None
    return Mark(span=span, event=event, statement=statement)


def _statement(told: str, mentions: Callable[[str], Mentions]) -> MarkedStatement:
    parts, sides = _parts(told, mentions)
    if len(parts) != 3 or sides[">"]:
        raise ValueError("expected 'say KIND ISSUE <speaker', an issue of '-' for none")
    return MarkedStatement(
        kind=StatementKind(parts[1]), issue=_issue(parts[2]), speaker=sides["<"]
    )


def _event(told: str, mentions: Callable[[str], Mentions]) -> MarkedEvent:
    parts, sides = _parts(told, mentions)
    if len(parts) != 3:
        raise ValueError("expected 'TYPE FACTUALITY ISSUE <source >target'")
    return MarkedEvent(
        type=EventType(parts[0]),
        factuality=Factuality(parts[1]),
        issue=_issue(parts[2]),
        source=sides["<"],
        target=sides[">"],
    )


def _parts(
    told: str, mentions: Callable[[str], Mentions]
) -> tuple[list[str], dict[str, tuple[Mentions, ...]]]:
    """The words before the sides, and the mentions of those on each side."""
    head, *_ = re.split(r"[<>]", told, maxsplit=1)
    sides: dict[str, tuple[Mentions, ...]] = {"<": (), ">": ()}
    for arrow, words in _SIDES.findall(told[len(head) :]):
        sides[arrow] = tuple(mentions(one.strip()) for one in words.split("&"))
    return head.split(), sides


def _issue(word: str) -> Issue | None:
    return None if word == "-" else Issue(word)
