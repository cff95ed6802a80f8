"""Acts that are only shown: in films and plays, pictures and legends, drills and dreams."""

from truceline.coding.kinds_of_things import UnrealWords
from truceline.coding.sentences.tree import Tree

_HAVE = frozenset({"has", "have", "had"})
_BELOW = frozenset({"ccomp", "xcomp", "dobj", "prep", "pcomp", "pobj", "acl", "relcl"})


def is_depicted(tree: Tree, place: int, unreal: UnrealWords) -> bool:
    """Whether an act is one of a film, a picture, a legend, an exercise or a dream: "in the
    film they free him", "the mural has the bishop freeing captives"."""
    return _is_staged(tree, place, unreal) or _is_shown(tree, place, unreal)


def _is_staged(tree: Tree, place: int, unreal: UnrealWords) -> bool:
    return any(
        tree.token(inner).lemma.lower() in unreal.stages
        or (
            (tree.token(prep).text.lower(), tree.token(inner).text.lower())
            in unreal.asides
            and not tree.children(inner)
        )
        or any(
            tree.token(one).text.lower() in unreal.other_worlds
            for one in tree.children(inner, "amod")
        )
        for prep in tree.children(place, "prep")
        if tree.token(prep).text.lower() in ("in", "during", "on")
        for inner in tree.children(prep, "pobj")
    )


def _is_shown(tree: Tree, place: int, unreal: UnrealWords) -> bool:
    below = place
    for above in tree.ancestors(place):
        if tree.token(below).dep not in _BELOW:
            return False
        token = tree.token(above)
        if token.pos == "NOUN" and tree.token(below).dep == "relcl":
            return token.lemma.lower() in unreal.pictures and _is_inside(tree, below)
        if (
            token.lemma.lower() in unreal.showing or token.text.lower() in _HAVE
        ) and any(
            tree.token(one).pos == "NOUN"
            and (
                (lemma := tree.token(one).lemma.lower()) in unreal.pictures
                or (lemma in unreal.tales and token.text.lower() in _HAVE)
            )
            for one in tree.children(above, "nsubj")
        ):
            return True
        below = above
    return False


def _is_inside(tree: Tree, clause: int) -> bool:
    """ "In which", "where": it takes place inside of what is shown."""
    words = {
        tree.token(one).text.lower()
        for one in tree.children(clause, "prep", "advmod", "mark")
    }
    return bool(words & {"in", "where"})
