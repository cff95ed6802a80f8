"""Whether an act took place, or was planned, offered, demanded, possible or denied."""

from truceline.coding.factuality.done_before import is_participle_aside, is_suffered
from truceline.coding.factuality.governors import find_governed
from truceline.coding.factuality.hedging import is_infinitive
from truceline.coding.factuality.negation import is_done_by_others, is_short_of
from truceline.coding.factuality.own_signs import find_own
from truceline.coding.factuality.parted import is_behind_colon, is_parted
from truceline.coding.factuality.unreal import find_unreal, is_undone
from truceline.coding.factuality.which_wins import under
from truceline.coding.factuality.whoever import is_about_whoever
from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.predicates import find_said_of_list
from truceline.coding.sentences.tree import Tree
from truceline.model import Factuality

_STANDS_ALONE = frozenset({"relcl", "appos", "poss", "cc", "parataxis"})


def find_factuality(tree: Tree, place: int, lexicon: Lexicon) -> Factuality | None:
    """How the sentence presents the act at a token; None for an act that is negated.

    Goes up the tree from the act: its own modals and negation, then every verb, noun
    and marker that governs it.
    """
    below = place
    own = find_own(tree, place, lexicon)
    # "Instead of holding talks": of what is held, the verb tells.
    words = (place, *_light_verb(tree, place))
    if own is None or any(
        is_undone(tree, one, lexicon.unreal) or is_short_of(tree, one) for one in words
    ):
        return None
    found = own
    unreal = find_unreal(tree, place, lexicon.unreal)
    if unreal is Factuality.DENIED:
        return unreal
    if unreal is not None:
        found = under(found, unreal)
    listed = find_said_of_list(tree, place, lexicon)
    if listed is not None:
        return listed.factuality
    for above in tree.ancestors(place):
        if is_done_by_others(tree, below):
            return None
        if (
            _stands_alone(tree, below)
            or is_participle_aside(tree, below)
            or is_suffered(tree, below, lexicon)
        ):
            # A relative clause or aside says what it says, wherever it hangs.
            break
        if _is_condition(tree, below):
            # "Offered talks on condition that they be freed": that is no offer.
            return under(found, Factuality.DEMANDED)
        step = find_governed(tree, above, below, lexicon)
        if step is None or is_parted(tree, above, below):
            return _beyond(tree, above, below, found, step)
        found = under(found, step)
        below = above
    return found


def _beyond(
    tree: Tree, above: int, below: int, found: Factuality, step: Factuality | None
) -> Factuality | None:
    """What is left of an act where a word above undoes it, or only stands beside it."""
    if is_parted(tree, above, below):
        # "They met; the minister denies this" is denied, whatever parts the clauses.
        return step if step is Factuality.DENIED else found
    return found if is_behind_colon(tree, above, below) else None


def _light_verb(tree: Tree, place: int) -> tuple[int, ...]:
    token = tree.token(place)
    is_held = token.pos == "NOUN" and token.dep == "dobj"
    return (token.head,) if is_held and tree.token(token.head).pos == "VERB" else ()


def _stands_alone(tree: Tree, place: int) -> bool:
    """Whether a clause or phrase is an aside; an infinitive is none: "the way to talk"."""
    return (
        tree.token(place).dep in _STANDS_ALONE
        and not is_infinitive(tree, place)
        and not is_about_whoever(tree, place)
    )


def _is_condition(tree: Tree, place: int) -> bool:
    """Whether it is the "on" of "on condition that"."""
    return tree.token(place).text.lower() == "on" and any(
        tree.token(one).lemma == "condition" and tree.children(one, "acl", "ccomp")
        for one in tree.children(place, "pobj")
    )
