"""Whether a name that no codebook lists is that of an armed side, by the words around it.

"Fighters of the CPC", "the BRN, the main separatist movement", "the Redemption Front has
fought the army since May": the article says so, or the name itself does.
"""

import re

from truceline.coding.names.name_words import GROUP_NOUNS
from truceline.coding.names.states import is_state
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import OBJECTS, SUBJECTS, Tree

ACRONYM = re.compile(r"[A-Z][A-Z&]+s?")

# The letters of the longest acronyms that groups go by.
_LONGEST = 7
_REBELS = frozenset(
    "rebel insurgent guerrilla separatist militant secessionist fighter gunman jihadist "
    "insurgency rebellion guerilla".split()
)
_UNRESTS = frozenset({"insurgency", "rebellion"})
_ARMED = _REBELS | frozenset({"armed", "breakaway", "extremist", "militia", "splinter"})
# Nouns for a body that bears arms whatever stands before them.
_BANDS = frozenset({"militia", "paramilitary"})
_SORTS = frozenset(
    "group movement faction front army organisation organization militia coalition alliance "
    "rebel guerrilla insurgent separatist wing force outfit".split()
)
# Words of a name that nobody but an armed side bears.
_TELLING = frozenset(
    "liberation guerrilla resistance rebel rebels insurgent jihad freedom fighters mujahideen "
    "revolutionary separatist".split()
)
_LINKS = frozenset({"of", "from", "with"})
# Bodies that quarrel without arms, so that to fight the state tells nothing of them.
_CIVIL = frozenset(
    "union league association party congress council committee federation church board "
    "commission assembly parliament senate court office agency ministry mission".split()
)
_FIGHTING = frozenset({"fight", "battle", "combat"})
_STRIKING = frozenset(
    "ambush raid storm shell overrun besiege capture kill bomb mortar rout".split()
)
# What the armed forces of a state are called, and what is theirs.
_FORCES = frozenset(
    "army soldier troop policeman police force military garrison regiment barrack outpost "
    "convoy gendarme guard".split()
)
_STATE = _FORCES | frozenset({"government", "state", "regime", "junta", "authority"})
_WARS = frozenset("war insurgency rebellion insurrection uprising".split())
_WAGING = frozenset({"wage", "fight", "lead", "launch", "mount", "begin", "start"})
# What is fought over, or whom two fight together, makes no war of the two.
_ABOUT = frozenset({"over", "about", "against", "with", "on"})
_EACH = frozenset({"other", "another"})
_AGAINST = frozenset({"against", "with", "by"})


def bears_arms(scene: Scene, tree: Tree, run: list[int]) -> bool:
    """Whether the words of a name, or those around it, say that it is an armed side."""
    words = {tree.token(one).text.lower() for one in run}
    if len(run) > 1 and words & _TELLING and words & GROUP_NOUNS:
        return True
    head = tree.head_of(run)
    token = tree.token(head)
    above = tree.token(token.head)
    if (
        token.dep in ("compound", "amod", "nmod", "poss")
        and above.lemma.lower() in _REBELS
        and (len(run) > 1 or ACRONYM.fullmatch(token.text))
    ):
        # "Maoist fighters" are of a creed, "CPC fighters" of a side.
        return True
    if (
        token.dep == "pobj"
        and above.text.lower() in _LINKS
        and tree.token(above.head).lemma.lower() in _REBELS
    ):
        return True
    is_body = bool(words & GROUP_NOUNS) or _is_short_name(scene, token.text)
    beside = tree.children(head, "appos", "compound", "nmod", "amod")
    if token.dep == "appos":
        beside = [*beside, token.head]
    if any(
        _tells_armed(tree, one) and (is_body or not _is_one_man(tree, one))
        for one in beside
    ):
        return True
    return is_body and _makes_war(scene, tree, head, is_civil=bool(words & _CIVIL))


def _is_short_name(scene: Scene, word: str) -> bool:
    """Whether it is an acronym, and no town in capitals at the head of a report."""
    return (
        ACRONYM.fullmatch(word) is not None
        and len(word) <= _LONGEST
        and not scene.lexicon.codebook.places.named(word.title())
    )


def _tells_armed(tree: Tree, place: int) -> bool:
    """Whether a noun beside a name says that it is an armed side: "separatist movement"."""
    lemma = tree.token(place).lemma.lower()
    if lemma in _REBELS | _BANDS and tree.token(place).tag != "NNP":
        return True
    return lemma in _SORTS and any(
        tree.token(one).lemma.lower() in _ARMED
        for one in tree.children(place, "compound", "amod", "nmod")
    )


def _is_one_man(tree: Tree, place: int) -> bool:
    """Whether a noun beside a name tells of one fighter: "Ilva Moss, a former guerrilla"."""
    token = tree.token(place)
    return token.tag == "NN" and token.lemma.lower() in _REBELS - _UNRESTS


def _makes_war(scene: Scene, tree: Tree, head: int, *, is_civil: bool) -> bool:
    """Whether a body is told to fight a state or its soldiers, or to be fought by them.

    A union that fights the government may do so with banners: it must ambush or wage war.
    """
    first = [head, *tree.joined_before(head)][-1]
    if _is_at_war(tree, first):
        return True
    token = tree.token(first)
    if first != head and not is_civil and _fight_each_other(scene, tree, first):
        return True
    if token.dep in SUBJECTS:
        return _wars(scene, tree, token.head, is_civil=is_civil)
    if token.dep in OBJECTS:
        verb = tree.token(token.head)
        return (
            not is_civil
            and verb.lemma in _FIGHTING | _STRIKING
            and any(
                _is_of_state(scene, tree, one)
                for one in tree.children(token.head, *SUBJECTS)
            )
        )
    if token.dep == "pobj" and tree.token(token.head).text.lower() in _AGAINST:
        governor = tree.token(tree.token(token.head).head)
        return governor.lemma in _WARS or (
            not is_civil and governor.lemma in {"offensive", "ambush"}
        )
    return token.dep == "poss" and tree.token(token.head).lemma in _WARS - {"war"}


def _is_at_war(tree: Tree, place: int) -> bool:
    """Whether it is of those who "are at war", wherever the parser hangs the second."""
    at = place
    for above in tree.ancestors(place):
        if tree.token(at).dep in SUBJECTS:
            return any(
                tree.token(inner).lemma == "war"
                for link in tree.children(above, "prep")
                if tree.token(link).text.lower() == "at"
                for inner in tree.children(link, "pobj")
            )
        at = above
    return False


def _fight_each_other(scene: Scene, tree: Tree, first: int) -> bool:
    """Whether the first of those joined is a state and they have fought for a time: "the
    government and the CPC have fought for five years"."""
    token = tree.token(first)
    if token.dep not in SUBJECTS or tree.token(token.head).lemma not in _FIGHTING:
        return False
    links = {tree.token(one).text.lower() for one in tree.children(token.head, "prep")}
    objects = [
        tree.token(one).text.lower()
        for one in tree.children(token.head)
        if tree.token(one).dep in OBJECTS
    ]
    return (
        not links & _ABOUT
        and all(word in _EACH for word in objects)
        and _is_of_state(scene, tree, first)
    )


def _wars(scene: Scene, tree: Tree, verb: int, *, is_civil: bool) -> bool:
    """Whether a verb tells that its subject makes war."""
    token = tree.token(verb)
    objects = [one for one in tree.children(verb) if tree.token(one).dep in OBJECTS] + [
        inner
        for link in tree.children(verb, "prep")
        if tree.token(link).text.lower() in _AGAINST
        for inner in tree.children(link, "pobj")
    ]
    lemmas = {tree.token(one).lemma.lower() for one in objects}
    if token.lemma in _WAGING and lemmas & _WARS:
        return True
    if token.lemma == "take" and "arm" in lemmas:
        return True
    if token.lemma in _STRIKING:
        return any(_are_forces(tree, one) for one in objects)
    return (
        not is_civil
        and token.lemma in _FIGHTING
        and any(_is_of_state(scene, tree, one) for one in objects)
    )


def _are_forces(tree: Tree, place: int) -> bool:
    return any(
        tree.token(one).lemma.lower() in _FORCES
        for one in (place, *tree.children(place, "compound", "amod", "nmod"))
    )


def _is_of_state(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether a noun means a state, its rulers or its forces."""
    for one in tree.conjuncts(place):
        if tree.token(one).lemma.lower() in _STATE:
            return True
        placed = scene.hit_at(tree, one)
        if placed is not None:
            side = scene.side_of(placed.hit.actor)
            return is_state(side)
    return False
