"""Quotations as a whole: which statement holds which, over sentences and paragraphs."""

from dataclasses import dataclass, replace

from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.coding.statements.pieces import Content, gather
from truceline.coding.statements.reports import Report
from truceline.model import Span

# A sentence is quoted as a whole if no more than a mark or an aside stays out.
_WHOLE = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A content with the reporting word that brings it; None where a quotation goes on
    without one. ``tree`` is the sentence of the reporting word, else of the quotation."""

    tree: Tree
    report: Report | None
    content: Content

    @property
    def order(self) -> tuple[int, int]:
        """Where the reader meets it."""
        if self.report is None:
            return self.tree.number, self.content.pieces[0].start
        return self.tree.number, self.report.cue_span.start


def spread(scene: Scene, outer: list[Spoken]) -> list[Spoken]:
    """The same with their quotations whole, and with the quotations nobody introduces.

    A quotation that goes on over several sentences is one content, with what is quoted
    next in the same paragraph: "We want peace. We signed," he said. "We wait." One that
    is a sentence of its own without a reporting word, after another, has no cue.
    """
    quotations = scene.reading.quotations
    reported = {one.tree.number for one in outer}
    taken: set[Span] = set()
    found = []
    for one in outer:
        own = [span for span in quotations if _touches(one.content, span)]
        whole = [span for span in own if span not in taken and _leaves(one.tree, span)]
        if one.content.is_direct and own:
            whole += _following(scene, one, own[-1], reported)
        taken.update(own, whole)
        found.append(replace(one, content=_widened(scene, one, whole)))
    rest = [span for span in quotations if span not in taken]
    found += [one for span in rest for one in _unintroduced(scene, span, reported)]
    return sorted(found, key=lambda one: one.order)


def _touches(content: Content, span: Span) -> bool:
    return any(piece.touches(span) for piece in content.pieces)


def _leaves(tree: Tree, quoted: Span) -> bool:
    return quoted.start < tree.span.start or tree.span.end < quoted.end


def _widened(scene: Scene, one: Spoken, quoted: list[Span]) -> Content:
    if not quoted:
        return one.content
    parts = dict(one.content.parts)
    for span in quoted:
        for tree in scene.trees_at(span):
            if tree is one.tree and tree not in parts:
                continue
            parts[tree] = tuple(sorted({*parts.get(tree, ()), *tree.at(span)}))
    own = _outside(one)
    parts[one.tree] = tuple(
        place for place in parts.get(one.tree, ()) if place not in own
    )
    return gather(scene, parts) or one.content


def _outside(one: Spoken) -> set[int]:
    """The words of the reporting clause, where the content leaves them out."""
    if one.report is None:
        return set()
    inside = set(dict(one.content.parts).get(one.tree, ()))
    return {one.report.place} - inside


def _following(scene: Scene, one: Spoken, last: Span, reported: set[int]) -> list[Span]:
    """What is quoted next without a reporting word of its own, in the same paragraph or
    where the quotation was left open at the paragraph's end."""
    found: list[Span] = []
    quotations = scene.reading.quotations
    end = max(one.tree.span.end, last.end)
    number = quotations.index(last)
    for span in quotations[number + 1 :]:
        between = scene.article.text[end : span.start]
        trees = scene.trees_at(span)
        if any(char.isalnum() for char in between) or not trees:
            break
        is_open = scene.article.text[last.end : last.end + 1] in ("", "\n")
        if trees[0].paragraph != one.tree.paragraph and not is_open:
            break
        if any(tree.number in reported for tree in trees if tree is not one.tree):
            break
        if not _is_whole(trees, span):
            break
        found.append(span)
        last, end = span, max(end, span.end)
    return found


def _is_whole(trees: list[Tree], quoted: Span) -> bool:
    first, last = trees[0].span.start, trees[-1].span.end
    length = min(last, quoted.end) - max(first, quoted.start)
    return length >= _WHOLE * (last - first)


def _unintroduced(scene: Scene, quoted: Span, reported: set[int]) -> list[Spoken]:
    """A quotation that is whole sentences, none of which reports anything."""
    trees = scene.trees_at(quoted)
    if not trees or any(tree.number in reported for tree in trees):
        return []
    if not _is_whole(trees, quoted):
        return []
    content = gather(scene, {tree: tuple(tree.at(quoted)) for tree in trees})
    if content is None:
        return []
    return [Spoken(tree=trees[0], report=None, content=content)]
