"""Acts that are only shown: in films and plays, pictures and legends, drills and dreams."""

from truceline.coding.kinds_of_things import UnrealWords
from truceline.coding.sentences.tree import Tree

_HAVE = frozenset({"has", "have", "had"})
# What tells of acts long known, beside what shows them.
_WORKS = frozenset(
    "book exhibition lecture essay biography thesis documentary seminar stamp album".split()
)
# "The play ends when they surrender."
_ENDING = frozenset({"end", "begin", "open", "close", "start", "finish"})
_BELOW = frozenset({"ccomp", "xcomp", "dobj", "prep", "pcomp", "pobj", "acl", "relcl"})


def is_depicted(tree: Tree, place: int, unreal: UnrealWords) -> bool:
    """Whether an act is one of a film, a picture, a legend, an exercise or a dream: "in the
    film they free him", "the mural has the bishop freeing captives"."""
    return (
        _is_staged(tree, place, unreal)
        or _is_shown(tree, place, unreal)
        or _is_theme(tree, place, unreal)
    )


def _is_theme(tree: Tree, place: int, unreal: UnrealWords) -> bool:
    """Whether an act is only what a work is about: "a song about the release"."""
    token = tree.token(place)
    link = tree.token(token.head)
    if token.dep != "pobj" or link.text.lower() not in ("on", "about"):
        return False
    return link.head != token.head and (
        tree.token(link.head).lemma.lower() in unreal.pictures | _WORKS
        and tree.token(link.head).pos == "NOUN"
    )


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
        for prep in (*tree.children(place, "prep"), *_leading(tree, place))
        if tree.token(prep).text.lower() in ("in", "during", "on")
        for inner in tree.children(prep, "pobj")
    )


def _leading(tree: Tree, place: int) -> list[int]:
    """What leads the clause before an "and" tells of the verb behind it, too: "in the drill
    they stormed a bus and freed ten men"."""
    return [
        one
        for verb in tree.joined_before(place)
        for one in tree.children(verb, "prep")
        if one < verb
    ]


def _is_shown(tree: Tree, place: int, unreal: UnrealWords) -> bool:
    below = place
    for above in tree.ancestors(place):
        token = tree.token(above)
        is_end = tree.token(below).dep == "advcl" and token.lemma in _ENDING
        if tree.token(below).dep not in _BELOW and not is_end:
            return False
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
