"""Speakers named by a mark alone: "WALLACE: Will she come?", "We are tired." — Ana Ruiz."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.coding.statements.pieces import Content, gather
from truceline.coding.statements.reports import Report
from truceline.model import Span

# A label is a name: up to five capitalised words, an initial among them, no sentence.
_LABEL = re.compile(
    r"[\"“«]?((?:[A-Z][\w.'’-]+|[A-Z]\.)(?: (?:[A-Z][\w.'’-]*|of|de|al|bin)){0,4})(:) "
)
_SIGNED = re.compile(
    r"[\"”»]\s*(―|—|–|--)\s*"
    r"([A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]*|de|al|bin|la)){1,4})[.,]?\s*$",
    re.MULTILINE,
)
# Letters that stand for a question and an answer name nobody.
_NOBODY = frozenset({"Q", "A", "Question", "Answer", "Q.", "A.", "QUESTION", "ANSWER"})


def find_labelled(scene: Scene) -> list[tuple[Report, Content]]:
    """The words that a mark gives to a speaker.

    A label counts where two paragraphs or more of the article have one and some name
    comes again: "KABUL: " and "Note: " are no speakers of a transcript.
    """
    paragraphs = list(_paragraphs(scene))
    labels = [
        (trees, match)
        for trees in paragraphs
        if (match := _LABEL.match(_text(scene, trees))) and match[1] not in _NOBODY
    ]
    often = Counter(match[1] for _, match in labels)
    found = []
    if len(labels) > 1 and max(often.values()) > 1:
        for trees, match in labels:
            start = trees[0].span.start
            name = Span(start + match.start(1), start + match.end(1))
            mark = Span(start + match.start(2), start + match.end(2))
            words = Span(mark.end, trees[-1].span.end)
            found += _labelled(scene, trees, name=name, mark=mark, words=words)
    for trees in paragraphs:
        start = begun = trees[0].span.start
        for signed in _SIGNED.finditer(_text(scene, trees)):
            name = Span(start + signed.start(2), start + signed.end(2))
            mark = Span(start + signed.start(1), start + signed.end(1))
            words = Span(begun, start + signed.start())
            found += _labelled(scene, trees, name=name, mark=mark, words=words)
            begun = name.end
    return found


def _paragraphs(scene: Scene) -> Iterator[list[Tree]]:
    here: list[Tree] = []
    for tree in scene.trees:
        if here and here[-1].paragraph != tree.paragraph:
            yield here
            here = []
        here.append(tree)
    if here:
        yield here


def _text(scene: Scene, trees: list[Tree]) -> str:
    return scene.text(Span(trees[0].span.start, trees[-1].span.end))


def _labelled(
    scene: Scene, trees: list[Tree], *, name: Span, mark: Span, words: Span
) -> list[tuple[Report, Content]]:
    tree = next((one for one in trees if one.at(name)), trees[0])
    places = tree.at(name)
    content = gather(scene, {one: tuple(one.at(words)) for one in trees})
    if not places or content is None:
        return []
    if tree.token(tree.head_of(places)).pos != "PROPN":
        # "Note: ..." is no speaker's label.
        return []
    report = Report(
        tree=tree,
        place=tree.head_of(places),
        cue=None,
        cue_span=mark,
        speakers=(tree.head_of(places),),
    )
    return [(report, replace(content, is_direct=True))]
