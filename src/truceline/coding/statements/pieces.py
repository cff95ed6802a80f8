"""A content that is reported: some tokens of some sentences, made the pieces of the text
that they cover."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import Span

_MARKS = frozenset({"“", "”", '"', "''", "``", "«", "»", "„"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The pieces of a content, the tokens in them by sentence, and whether it is quoted."""

    pieces: tuple[Span, ...]
    parts: tuple[tuple[Tree, tuple[int, ...]], ...]
    is_direct: bool

    @property
    def tokens(self) -> Iterator[tuple[Tree, int]]:
        """Every token of the content with its sentence, in order."""
        return ((tree, place) for tree, places in self.parts for place in places)

    def holds(self, span: Span) -> bool:
        """Whether a span lies inside one of the pieces."""
        return any(piece.holds(span) for piece in self.pieces)


def gather(scene: Scene, parts: dict[Tree, tuple[int, ...]]) -> Content | None:
    """The content made of some tokens of some sentences; None where no word is left."""
    ordered = tuple(
        (tree, parts[tree])
        for tree in sorted(parts, key=lambda one: one.number)
        if parts[tree]
    )
    pieces = _joined(
        scene,
        [span for tree, places in ordered for span in _pieces(tree, list(places))],
    )
    if not pieces:
        return None
    return Content(pieces=pieces, parts=ordered, is_direct=_is_direct(scene, pieces))


def _pieces(tree: Tree, places: list[int]) -> list[Span]:
    """Runs of neighbouring tokens, without punctuation and quotation marks at the ends."""
    runs: list[list[int]] = []
    for place in places:
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    spans = []
    for run in runs:
        while run and _is_edge(tree, run[0]):
            run.pop(0)
        while run and _is_edge(tree, run[-1]):
            run.pop()
        if run and not (len(run) == 1 and tree.token(run[0]).tag in ("WP", "WDT")):
            spans.append(tree.cover(run))
    return spans


def _joined(scene: Scene, spans: list[Span]) -> tuple[Span, ...]:
    """The same spans, those that only a mark parts made one."""
    joined: list[Span] = []
    for span in spans:
        if joined and not any(
            c.isalnum() for c in scene.article.text[joined[-1].end : span.start]
        ):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)


def _is_edge(tree: Tree, place: int) -> bool:
    token = tree.token(place)
    return (
        token.pos == "PUNCT"
        or token.text in _MARKS
        or (token.dep == "mark" and token.text.lower() in ("that", "for"))
    )


def _is_direct(scene: Scene, pieces: tuple[Span, ...]) -> bool:
    """Quoted throughout, or at least with the part that carries it."""
    total = sum(piece.end - piece.start for piece in pieces)
    quoted = sum(
        min(piece.end, one.end) - max(piece.start, one.start)
        for piece in pieces
        for one in scene.reading.quotations
        if piece.touches(one)
    )
    return quoted >= 0.5 * total
