"""An article's text cut at the edges of its evidence, so that marks can overlap."""

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import pairwise

from truceline.model import CodedArticle, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A piece of text that something rests on: what it is and whose it is.

    ``anchors`` is true for the one piece that links to the thing lead to.
    """

    kind: str
    name: str
    span: Span
    anchors: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words of a piece, and whether they name an actor."""

    text: str
    is_name: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Text with the same marks from end to end, names aside.

    ``claims`` and ``statements`` name what rests on it, the shortest evidence first;
    ``starts`` are the anchors that begin here; the other marks are yes or no.
    """

    words: tuple[Words, ...]
    claims: tuple[str, ...]
    statements: tuple[str, ...]
    starts: tuple[str, ...]
    is_cue: bool
    is_front: bool
    is_credit: bool

    @property
    def text(self) -> str:
        """The words as one."""
        return "".join(words.text for words in self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """The pieces of one line of the text; together they are the line, to the character."""

    pieces: tuple[Piece, ...]


def cut_text(coded: CodedArticle) -> tuple[Paragraph, ...]:
    """The whole text in paragraphs and pieces; joined they are the text again."""
    text = coded.article.text
    opened: dict[int, list[Labelled]] = defaultdict(list)
    closed: dict[int, set[Labelled]] = defaultdict(set)
    for label in _labels(coded):
        opened[label.span.start].append(label)
        closed[label.span.end].add(label)
    lines = {found.end() for found in re.finditer(r"\n(?=[^\n])", text)}
    paragraphs: list[list[Piece]] = [[]]
    active: list[Labelled] = []
    for start, end in pairwise(sorted({0, len(text), *lines, *opened, *closed})):
        if start in lines:
            paragraphs.append([])
        active = [label for label in active if label not in closed[start]]
        active += opened[start]
        piece = _piece(text[start:end], active, opened[start])
        _add(paragraphs[-1], piece)
    return tuple(Paragraph(pieces=tuple(pieces)) for pieces in paragraphs if pieces)


def _labels(coded: CodedArticle) -> list[Labelled]:
    labels = [
        Labelled(kind="claim", name=claim.id, span=claim.evidence, anchors=True)
        for claim in coded.claims
    ]
    labels += [
        Labelled(kind="claim", name=f"k{number}", span=condition.evidence, anchors=True)
        for number, condition in enumerate(coded.conditions, start=1)
    ]
    for statement in coded.statements:
        labels += [
            Labelled(
                kind="statement",
                name=statement.id,
                span=span,
                anchors=span == min(statement.content),
            )
            for span in statement.content
        ]
        if statement.cue is not None:
            labels.append(Labelled(kind="cue", name=statement.id, span=statement.cue))
    for actor in coded.actors:
        labels += [
            Labelled(kind="name", name=actor.id, span=span) for span in actor.mentions
        ]
    if coded.article.front is not None:
        labels.append(Labelled(kind="front", name="", span=coded.article.front))
    labels += [
        Labelled(kind="credit", name="", span=span) for span in coded.article.credits
    ]
    return labels


def _add(pieces: list[Piece], piece: Piece) -> None:
    """Adds a piece; one that differs from the last in names only becomes part of it."""
    last = pieces[-1] if pieces else None
    if last is not None and not piece.starts:
        joined = replace(piece, words=last.words + piece.words, starts=last.starts)
        if replace(joined, words=last.words) == last:
            pieces[-1] = joined
            return
    pieces.append(piece)


def _piece(text: str, active: list[Labelled], opened: list[Labelled]) -> Piece:
    shortest_first = sorted(
        active, key=lambda label: (label.span.end - label.span.start, label.name)
    )
    kinds = {label.kind for label in active}
    return Piece(
        words=(Words(text=text, is_name="name" in kinds),),
        claims=_named("claim", shortest_first),
        statements=_named("statement", shortest_first),
        starts=tuple(dict.fromkeys(label.name for label in opened if label.anchors)),
        is_cue="cue" in kinds,
        is_front="front" in kinds,
        is_credit="credit" in kinds,
    )


def _named(kind: str, labels: list[Labelled]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(label.name for label in labels if label.kind == kind))
