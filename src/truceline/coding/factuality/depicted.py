"""Acts that are only shown: in films and plays, pictures and legends, drills and dreams."""

from truceline.coding.sentences.tree import Tree

# What holds pictures, games and exercises of acts.
_STAGES = frozenset(
    "film movie play novel drama game match drill exercise rehearsal simulation painting "
    "cartoon joke dream opera song sketch video-game series comic fresco mural legend fable "
    "tale myth ballad musical sitcom fantasy fiction imagination".split()
)
# So only as bare words: "disarmed on paper", but "were freed in stages".
_BARE = frozenset({("on", "stage"), ("on", "paper"), ("in", "theory")})
# What shows acts that nobody did; a photograph shows those that somebody did.
_SHOWN = frozenset(
    "film movie play novel drama rehearsal simulation painting cartoon dream opera song "
    "sketch comic fresco mural statue sculpture caricature legend fable tale myth ballad "
    "musical sitcom scene poem saga drawing exercise drill".split()
)
_SHOWING = frozenset(
    "show depict have portray tell say describe end open begin close let see feature imagine "
    "recount culminate narrate play act picture".split()
)
# "One headline had Hamas accepting": it was not so.
_TOLD = frozenset("headline letter report rumour rumor version story account".split())
_HAVE = frozenset({"has", "have", "had"})
_OTHER = frozenset({"alternative", "alternate", "imaginary", "imagined"})
_BELOW = frozenset({"ccomp", "xcomp", "dobj", "prep", "pcomp", "pobj", "acl", "relcl"})


def is_depicted(tree: Tree, place: int) -> bool:
    """Whether an act is one of a film, a picture, a legend, an exercise or a dream: "in the
    film they free him", "the mural has the bishop freeing captives"."""
    return _is_staged(tree, place) or _is_shown(tree, place)


def _is_staged(tree: Tree, place: int) -> bool:
    return any(
        tree.token(inner).lemma.lower() in _STAGES
        or (
            (tree.token(prep).text.lower(), tree.token(inner).text.lower()) in _BARE
            and not tree.children(inner)
        )
        or any(
            tree.token(one).text.lower() in _OTHER
            for one in tree.children(inner, "amod")
        )
        for prep in tree.children(place, "prep")
        if tree.token(prep).text.lower() in ("in", "during", "on")
        for inner in tree.children(prep, "pobj")
    )


def _is_shown(tree: Tree, place: int) -> bool:
    below = place
    for above in tree.ancestors(place):
        if tree.token(below).dep not in _BELOW:
            return False
        token = tree.token(above)
        if token.pos == "NOUN" and tree.token(below).dep == "relcl":
            return token.lemma.lower() in _SHOWN and _is_inside(tree, below)
        if (token.lemma.lower() in _SHOWING or token.text.lower() in _HAVE) and any(
            tree.token(one).pos == "NOUN"
            and (
                (lemma := tree.token(one).lemma.lower()) in _SHOWN
                or (lemma in _TOLD and token.text.lower() in _HAVE)
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
