"""Bodies whose names join two words: "the Truth and Reconciliation Commission".

The parser takes the first word for somebody of its own.
"""

from truceline.coding.names.name_words import GROUP_NOUNS
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree

# Nouns that end the name of such a body, and no group's.
_BODIES = (
    "agency authority board bureau commission committee council court directorate "
    "mechanism mission ministry office organisation organization secretariat tribunal"
).split()
_LEADING = frozenset({"the", "a", "an", "its", "their", "this", "that"})


def start_of_joined(scene: Scene, tree: Tree, place: int) -> int | None:
    """The first word of a body's name before its "and"; None for a name without one.

    Refused where the words before the "and" may be somebody: a known name, an acronym,
    a plural, an office or another body.
    """
    if tree.token(place).tag != "NNP" or tree.token(place).lemma.lower() not in _BODIES:
        return None
    joint = _run_before(tree, place) - 1
    if joint + 1 == place or joint < 1 or tree.token(joint).text.lower() != "and":
        return None
    first = _run_before(tree, joint)
    if first == joint or tree.token(first - 1).text.lower() not in _LEADING:
        return None
    if any(_may_be_somebody(scene, tree, one) for one in range(first, joint)):
        return None
    return first


def body_joined_to(scene: Scene, tree: Tree, place: int) -> int | None:
    """The last word of such a name, for a word before its "and"; None elsewhere."""
    if not _is_written_as_name(tree, place):
        return None
    for body in tree.conjuncts(place)[1:]:
        first = start_of_joined(scene, tree, body)
        if first is not None and first <= place < body:
            return body
    return None


def _run_before(tree: Tree, place: int) -> int:
    """Where the names begin that stand right before a token; the token itself without any."""
    first = place
    while first > 0 and _is_written_as_name(tree, first - 1):
        first -= 1
    return first


def _is_written_as_name(tree: Tree, place: int) -> bool:
    token = tree.token(place)
    return token.text[:1].isupper() and token.tag in ("NNP", "NN", "JJ")


def _may_be_somebody(scene: Scene, tree: Tree, place: int) -> bool:
    word = tree.token(place).text
    return (
        word.isupper()
        or scene.hit_at(tree, place) is not None
        or word.lower() in GROUP_NOUNS
        or word.lower() in scene.lexicon.roles
    )
