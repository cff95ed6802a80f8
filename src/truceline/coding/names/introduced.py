"""People whom the article itself introduces, by office: "the group's chairman, Ilva Moss".

Later "the chairman" is Ilva Moss, and "Moss" still acts for that group.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.coding.names.people_words import ONE_PERSON
from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import find_modifiers, find_name_beside
from truceline.coding.sentences.tree import Tree
from truceline.model import Span

_THE = frozenset({"the", "this", "that"})
_OWN = ("compound", "amod", "nmod")
# What stands in small letters within a name: "Jean-Claude", "Ramiro de Castro".
_INSIDE = frozenset({"-", "de", "del", "della", "la", "da", "dos", "ag", "al", "bin", "ben", "van", "von"})  # fmt: skip
_FORMER = frozenset({"former", "ex", "late", "ousted", "deposed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """A name beside an office; ``name_place`` and ``role_place`` are indices of tokens.

    ``is_apart`` says that a comma parts them, so that the office is a phrase of its own.
    """

    tree: Tree
    name: str
    span: Span
    name_place: int
    role_place: int
    words: frozenset[str]

    @property
    def is_apart(self) -> bool:
        """Whether name and office are set side by side, and not one behind the other."""
        return self.tree.token(self.role_place).dep not in ("compound", "nmod")


def introductions(scene: Scene) -> tuple[Introduction, ...]:
    """All of an article, in order."""
    if scene.introductions is None:
        scene.introductions = tuple(
            one for tree in scene.trees for one in _in_sentence(scene, tree)
        )
    return scene.introductions


def introduced_by_name(scene: Scene, name: str) -> Introduction | None:
    """The first introduction of somebody by their full name or surname."""
    last = name.split()[-1] if name else ""
    return next(
        (one for one in introductions(scene) if one.name.split()[-1] == last), None
    )


def introduced_in_office(scene: Scene, tree: Tree, place: int) -> Introduction | None:
    """Whom "the chairman" or "the special envoy" means: the last person introduced so."""
    token = tree.token(place)
    if token.tag not in ("NN", "NNP") or token.lemma.lower() not in ONE_PERSON:
        return None
    if not any(
        tree.token(one).text.lower() in _THE for one in tree.children(place, "det")
    ):
        return None
    if find_modifiers(scene, tree, place):
        return None
    words = _words(tree, place)
    found = [
        one
        for one in introductions(scene)
        if one.span.start < token.start
        and words <= one.words
        and not one.words & _FORMER - words
    ]
    return found[-1] if found else None


def _in_sentence(scene: Scene, tree: Tree) -> Iterator[Introduction]:
    for place, token in enumerate(tree.tokens):
        if token.lemma.lower() not in ONE_PERSON or token.tag not in ("NN", "NNP"):
            continue
        name = _name_at(tree, place)
        if name is None:
            continue
        span, head = name
        yield Introduction(
            tree=tree,
            name=scene.text(span),
            span=span,
            name_place=head,
            role_place=place,
            words=_words(tree, place),
        )


def _name_at(tree: Tree, place: int) -> tuple[Span, int] | None:
    """The name beside an office: behind it, or before it as in "Moss, the chairman"."""
    token = tree.token(place)
    head = token.head
    if token.dep in ("compound", "nmod") and _is_name(tree, head) and head > place:
        span = Span(tree.token(place + 1).start, tree.token(head).end)
        words = tree.tokens[place + 1 : head + 1]
        is_whole = all(one.text[0].isupper() or one.text in _INSIDE for one in words)
        return (span, head) if is_whole else None
    if token.dep == "appos" and _is_name(tree, head) and head < place:
        places = [head]
        while (
            places[0]
            and tree.token(places[0] - 1).head == head
            and (tree.token(places[0] - 1).pos == "PROPN")
        ):
            places.insert(0, places[0] - 1)
        return Span(tree.token(places[0]).start, tree.token(head).end), head
    beside = find_name_beside(tree, place)
    if beside is None:
        return None
    return beside, tree.head_of(tree.at(beside))


def _is_name(tree: Tree, place: int) -> bool:
    return (
        tree.token(place).pos == "PROPN"
        and tree.token(place).lemma.lower() not in ONE_PERSON
    )


def _words(tree: Tree, place: int) -> frozenset[str]:
    """An office with the words that tell it from another: "defence minister"."""
    token = tree.token(place)
    words = {token.lemma.lower()}
    stack = list(tree.children(place, *_OWN))
    if token.dep in ("compound", "nmod"):
        # "Foreign Minister Diop": all words hang on the name.
        stack += [one for one in tree.children(token.head, *_OWN) if one < place]
    words.update(tree.token(one).text.lower() for one in stack)
    return frozenset(words)
