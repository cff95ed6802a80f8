"""What a bare word in a condition takes up: "as long as it did the same", "only after that"."""

from truceline.coding.conditions.about import find_about
from truceline.coding.conditions.forecasts import LOOSE
from truceline.coding.conditions.requirements import Requirement
from truceline.coding.scene import Scene
from truceline.coding.sentences.issues import find_issues
from truceline.coding.sentences.tree import OBJECTS, Tree
from truceline.model import Issue

# How many sentences back what waits may have been named.
_REACH = 3

_THEIRS = frozenset({"theirs", "its", "his", "hers", "ours"})
_NAMED_BEFORE = frozenset({"they", "it", "these"})
_WHO_AND_BE = 2
_BARE = frozenset({"that", "this", "these", "then", "it"})
# What sets a clause against the one before.
_AGAINST = frozenset({"but", ";", ":"})
_WISHES = frozenset("wish want desire ask request will choice".split())
_BACK = frozenset({"that", "this", "it"})
# Whoever does so to "it" does so to what waits.
_KEEPING = frozenset(
    "respect observe honour honor invite request match keep accept".split()
)


def find_taken_up(
    scene: Scene,
    tree: Tree,
    required: list[int],
    *,
    waiting: Issue | None,
    named: Issue | None,
) -> Issue | None:
    """The issue of a required thing that a bare word takes up: "as long as it did the
    same", "only after that", "should they not be". Of "these" the verb may tell more:
    "once these are gone"."""
    words = {tree.token(one).text.lower() for one in required}
    does = any(tree.token(one).lemma == "do" for one in required)
    if does and words & {"same", "likewise", "so"}:
        return waiting
    if (
        _keeps_it(tree, required)
        or _gives_theirs(tree, required)
        or is_consent(tree, required)
    ):
        return waiting
    if _keeps_word(tree, required):
        # What was sworn was told before.
        return find_spoken_before(scene, tree, but=waiting) or waiting
    if _breaks_word(tree, required):
        return Issue.AGREEMENT
    if _is_bare_be(tree, required):
        return find_spoken_before(scene, tree, but=waiting)
    first = tree.token(required[0])
    bare = _BARE if named is None else _BARE - {"these"}
    if first.text.lower() == "it" and len(required) > 1:
        return None
    if first.dep not in ("det", "mark") and first.text.lower() in bare:
        ahead = find_about(tree, scene.lexicon, list(range(required[0])))
        if ahead is None or ahead is waiting:
            return find_spoken_before(scene, tree, but=waiting)
        return ahead
    return None


def is_bare_do(tree: Tree, required: list[int]) -> bool:
    """Whether a clause ends with a bare "did": "would disarm if the others did"."""
    words = [one for one in required if tree.token(one).pos != "PUNCT"]
    return (
        len(words) > 1
        and tree.token(words[-1]).lemma == "do"
        and all(tree.token(one).pos not in ("VERB", "AUX") for one in words[:-1])
    )


def _is_bare_be(tree: Tree, required: list[int]) -> bool:
    """Whether a clause says of things named before only that they are: "should they not be"."""
    words = [one for one in required if tree.token(one).pos not in ("PUNCT", "PART")]
    return (
        len(words) == _WHO_AND_BE
        and tree.token(words[0]).text.lower() in _NAMED_BEFORE
        and tree.token(words[-1]).lemma.lower() == "be"
    )


def _keeps_it(tree: Tree, required: list[int]) -> bool:
    """Whether a side is to keep or want what waits: "if the others respect it", "if both
    sides request it"."""
    return any(
        tree.token(one).lemma != "keep"
        and tree.token(thing).text.lower() in ("it", "them")
        for one in required
        if tree.token(one).lemma in _KEEPING
        for thing in tree.children(one, *OBJECTS)
    )


def is_consent(tree: Tree, required: list[int]) -> bool:
    """Whether somebody is only to want what waits: "if both sides wish it", "if that is the
    government's wish"."""
    opening = {tree.token(one).text.lower() for one in required[:2]}
    return any(
        tree.token(one).lemma in _WISHES
        and (
            any(
                tree.token(thing).text.lower() == "it"
                for thing in tree.children(one, *OBJECTS)
            )
            or (tree.token(one).dep == "attr" and bool(opening & _BACK))
        )
        for one in required
    )


def _keeps_word(tree: Tree, required: list[int]) -> bool:
    """Whether a side is to do what it said: "as long as the other side keeps its word"."""
    return any(
        tree.token(one).lemma in _KEEPING and not tree.children(one, "neg")
        for one in _giving_word(tree, required)
    )


def _breaks_word(tree: Tree, required: list[int]) -> bool:
    """Whether a side does not do what it said: "if they break their word", "if the army does
    not keep its word"."""
    return any(
        tree.token(one).lemma == "break" or tree.children(one, "neg")
        for one in _giving_word(tree, required)
    )


def _giving_word(tree: Tree, required: list[int]) -> list[int]:
    """The verbs of some tokens that have a word given before as their object."""
    return [
        one
        for one in required
        if tree.token(one).lemma in _KEEPING | {"break"}
        and any(
            tree.token(thing).lemma == "word" for thing in tree.children(one, *OBJECTS)
        )
    ]


def _gives_theirs(tree: Tree, required: list[int]) -> bool:
    """Whether a side is to do so with its own: "until the others gave up theirs"."""
    return any(
        tree.token(one).text.lower() in _THEIRS
        and tree.token(one).dep in OBJECTS | {"pobj"}
        for one in required
    )


def takes_up(tree: Tree, one: Requirement) -> bool:
    """Whether what a strict word requires speaks of what waits, by a bare "it" or "they"."""
    if tree.token(one.place).text.lower() in LOOSE:
        return False
    return len(one.required) > 1 and any(
        tree.token(place).text.lower() in ("it", "they", "these", "both")
        and tree.token(place).pos == "PRON"
        for place in one.required
    )


def find_spoken_of(scene: Scene, tree: Tree, *, but: Issue) -> Issue | None:
    """The issue that the sentence, or the last one before that has one, speaks of."""
    for number in range(tree.number, max(-1, tree.number - _REACH), -1):
        for _, issue in find_issues(scene.trees[number], scene.lexicon):
            if issue is not but:
                return issue
    return None


def find_spoken_before(scene: Scene, tree: Tree, *, but: Issue | None) -> Issue | None:
    """What the last sentence with an issue is about, for a bare "that"."""
    for other in reversed(scene.trees[max(0, tree.number - _REACH) : tree.number]):
        issue = find_about(other, scene.lexicon, list(range(len(other.tokens))))
        if issue is not None and issue is not but:
            return issue
    return None


def find_in_clause_before(
    scene: Scene, tree: Tree, one: Requirement, *, but: Issue
) -> Issue | None:
    """What the clause before is about, for a demand set against it that names nothing that
    waits: "would extend the pause, but wants them freed first"."""
    if one.waiting or not one.required:
        return None
    ahead = list(range(one.required[0]))
    if not any(tree.token(place).text.lower() in _AGAINST for place in ahead):
        return None
    issue = find_about(tree, scene.lexicon, ahead)
    return None if issue is but else issue
