"""The month or year that opens a sentence, for all that it tells: "In March they asked him to
come back; he declined"."""

import re

from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import EventDate

# What may stand in front of the phrase that opens a sentence.
_AHEAD = re.compile(
    r"[\W_]*(?:(?:but|and|then|so|yet|only|already)\b,?\s*)?", re.IGNORECASE
)
# Words that part an act in time from what is told before it.
_ELSEWHERE = frozenset(
    "then later afterwards eventually finally since soon meanwhile".split()
)
_ASIDE = frozenset({"relcl", "acl", "advcl", "ccomp", "pcomp"})


def find_frame(
    scene: Scene, tree: Tree, place: int, phrases: list[tuple[int, EventDate]]
) -> EventDate | None:
    """The phrase that opens the sentence, for an act in the plain past in one of its main
    clauses; None where another phrase stands between them, or in the act's clause."""
    head, frame = min(phrases, key=lambda one: one[0])
    opening = scene.article.text[tree.span.start : frame.phrase.start]
    if not frame.is_known or not _AHEAD.fullmatch(opening):
        return None
    if any(head < other < place for other, _ in phrases if other != head):
        return None
    verb = tree.verb_at(place)
    if verb is None or tree.token(verb).tag != "VBD" or _is_aside(tree, verb):
        return None
    words = {tree.token(one).text.lower() for one in tree.children(verb, "advmod")}
    helpers = tree.children(verb, "aux", "auxpass")
    is_plain = not any(tree.token(one).tag in ("VBZ", "VBP", "MD") for one in helpers)
    return frame if is_plain and not words & _ELSEWHERE else None


def _is_aside(tree: Tree, verb: int) -> bool:
    """Whether a verb stands in a clause below another; one that stands in front of its verb
    without a word that binds it is the first of two main clauses."""
    for one in (verb, *tree.ancestors(verb)):
        token = tree.token(one)
        is_main = (
            token.dep == "ccomp" and token.head > one and not tree.children(one, "mark")
        )
        if token.dep in _ASIDE and not is_main:
            return True
    return False
