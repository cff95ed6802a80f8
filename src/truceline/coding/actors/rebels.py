"""The rebels of a war that no codebook knows, by the words for them."""

from collections import Counter

from truceline.coding.names.unlisted_sides import new_sides
from truceline.coding.scene import Scene
from truceline.model import ActorRef, Span

_AGAIN = 3
_REBELS = frozenset({"rebel", "insurgent", "guerrilla", "separatist", "militant"})
_SPOKEN_OF = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})


def find_rebels(scene: Scene) -> ActorRef | None:
    """Whom an article sets against a state without a name of the codebook: an armed side
    of its own name, a people of fighters ("the Maoists"), else the first rebels."""
    named = _fighters(scene)
    if named is not None:
        return named
    armed = [one for one in new_sides(scene) if one.is_armed]
    if armed:
        return max(armed, key=lambda one: len(one.mentions)).ref()
    for tree in scene.trees:
        for token in tree.tokens:
            role = scene.lexicon.roles.get(token.lemma.lower())
            if (
                role is not None
                and role.code == "REB"
                and token.lemma.lower() in _REBELS
                and token.tag == "NNS"
                and token.dep in _SPOKEN_OF
            ):
                return ActorRef(
                    id=None,
                    name=token.text,
                    party=None,
                    party_name=None,
                    code=role.code,
                    span=Span(token.start, token.end),
                )
    return None


def _fighters(scene: Scene) -> ActorRef | None:
    """Those whose name stands before "rebels" somewhere: "Maoist fighters", "Maoists"."""
    names = _names_of_rebels(scene)
    if not names:
        return None
    for tree in scene.trees:
        for place, token in enumerate(tree.tokens):
            if (
                token.tag == "NNPS"
                and token.dep in _SPOKEN_OF
                and scene.hit_at(tree, place) is None
                and token.text.removesuffix("s") in names
            ):
                return ActorRef(
                    id=None,
                    name=token.text,
                    party=None,
                    party_name=None,
                    code="REB",
                    span=Span(token.start, token.end),
                )
    return None


def _names_of_rebels(scene: Scene) -> frozenset[str]:
    return _said_to_be_rebels(scene) or _spoken_of_beside_rebels(scene)


def _spoken_of_beside_rebels(scene: Scene) -> frozenset[str]:
    """A people that no codebook knows and that acts again and again in a report of
    rebels: "the Maoists"."""
    words = {token.lemma.lower() for tree in scene.trees for token in tree.tokens}
    if not words & _REBELS:
        return frozenset()
    counts = Counter(
        token.text.removesuffix("s")
        for tree in scene.trees
        for place, token in enumerate(tree.tokens)
        if token.tag == "NNPS"
        and token.dep in _SPOKEN_OF
        and scene.hit_at(tree, place) is None
    )
    return frozenset(name for name, count in counts.items() if count >= _AGAIN)


def _said_to_be_rebels(scene: Scene) -> frozenset[str]:
    return frozenset(
        tree.token(place).text
        for tree in scene.trees
        for place, token in enumerate(tree.tokens)
        if token.text[:1].isupper()
        and scene.hit_at(tree, place) is None
        and token.dep in ("compound", "amod", "nmod")
        and tree.token(token.head).lemma.lower() in _REBELS | {"fighter"}
    )
