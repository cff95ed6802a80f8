"""Quotations that a reporting word reports, or in which its content goes on."""

from truceline.coding.scene import Scene
from truceline.coding.sentences.objects import QUALITY
from truceline.coding.sentences.tree import Tree
from truceline.coding.statements.pieces import Content, gather
from truceline.coding.statements.reports import Report

# How far into its sentence a reporting word may stand behind a quotation that is over.
_NEAR = 9


def find_quotation(scene: Scene, report: Report) -> list[int]:
    """A quotation of the same sentence; behind a word that calls something something it
    must hang on that word."""
    tree, cue = report.tree, report.place
    span = tree.span
    below = set(tree.subtree(cue)) if QUALITY in report.takes else set()
    for quoted in scene.reading.quotations:
        if quoted.touches(span):
            places = tree.at(quoted)
            if below and not below & set(places):
                continue
            if places and _is_others(scene, tree, cue, places[0]):
                continue
            if places and cue not in places and len(places) > 1:
                return _in_object(tree, cue, places)
    return []


def _is_others(scene: Scene, tree: Tree, cue: int, first: int) -> bool:
    """Whether another reporting word stands between a word and a quotation behind it:
    "asked for patience and said that "...""."""
    return any(
        tree.token(one).tag in ("VBD", "VBZ", "VBP", "VBG")
        and tree.token(one).lemma.lower() in scene.lexicon.cue_verbs
        for one in range(cue + 1, first)
    )


def _in_object(tree: Tree, cue: int, quoted: list[int]) -> list[int]:
    """The whole object that some quoted words stand in: "condemned the test as
    "destabilizing" and a threat"."""
    things = tree.children(cue, "dobj")
    for child in tree.children(cue, "dobj", "prep", "oprd"):
        phrase = tree.subtree(child)
        if child < cue or not set(quoted) <= set(phrase):
            continue
        if tree.token(child).dep != "prep":
            return phrase
        if things and tree.token(child).text.lower() in ("as", "for"):
            return sorted({*tree.subtree(things[0]), *phrase})
    return quoted


def find_beside(scene: Scene, tree: Tree, cue: int) -> Content | None:
    """The quotation in the next sentence behind a colon ("He went on:"), or in the one
    before that its own mark has closed: "Who knows?" she asked."""
    quoted = None
    text = scene.article.text
    if tree.tokens[-1].text == ":":
        quoted = next(
            (
                span
                for span in scene.reading.quotations
                if span.start >= tree.span.end
                and not any(c.isalnum() for c in text[tree.span.end : span.start])
            ),
            None,
        )
    elif cue <= _NEAR:
        quoted = next(
            (
                span
                for span in reversed(scene.reading.quotations)
                if span.end <= tree.tokens[0].end
                and text[span.end - 1] in "?!.…,"
                and not any(c.isalnum() for c in text[span.end : tree.span.start])
                and "\n" not in text[span.end : tree.span.start]
            ),
            None,
        )
    if quoted is None:
        return None
    return gather(scene, {one: tuple(one.at(quoted)) for one in scene.trees_at(quoted)})


def with_quotation(scene: Scene, tree: Tree, cue: int, places: list[int]) -> list[int]:
    """The content with the rest of its quotation, on both sides of the cue: "We want
    peace," he said, "but we will answer"."""
    if scene.is_quoted(tree.token(cue).start) or tree.token(cue).dep not in (
        "ROOT",
        "parataxis",
    ):
        return places
    quoted = {
        one
        for span in scene.reading.quotations
        if span.touches(tree.span)
        for one in tree.at(span)
    }
    return sorted(quoted | set(places)) if quoted & set(places) else places
