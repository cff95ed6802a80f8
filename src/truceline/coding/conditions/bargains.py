"""Conditions told by an ultimatum, or by saying to whom an offer goes."""

from collections.abc import Iterator

from truceline.coding.conditions.pending import is_refused
from truceline.coding.conditions.requirements import WILL, Requirement
from truceline.coding.factuality.refusals import has_helper
from truceline.coding.sentences.tree import Tree

_MUST = frozenset({"must", "should"})
# What is done for those alone who do something first.
_GIVEN = frozenset(
    "receive get allow free pardon release amnesty spare offer reintegrate admit join give "
    "prosecute punish try arrest jail charge harm invite welcome return enlist earn".split()
)
_HARMS = frozenset("prosecute punish try arrest jail charge harm".split())
# What is given to those alone who do something for it.
_GRANTS = frozenset("amnesty pardon leniency clemency immunity parole".split())
_SENTENCES = frozenset({"sentence", "term", "penalty"})
_MILD = frozenset(
    "low lower short shorter light lighter reduced mild milder lenient".split()
)
# What always comes to those who do something for it, told in the present.
_COMES = frozenset({"get", "receive", "earn"})
_THOSE = frozenset(
    "those fighter rebel man soldier guerrilla militant anyone all".split()
)


def find_bargains(tree: Tree, places: list[int]) -> Iterator[Requirement]:
    """Each such requirement among some tokens of a sentence."""
    yield from _commands(tree, places)
    yield from _ultimatums(tree, places)
    yield from _grants(tree, places)
    yield from _spared(tree, places)


def _commands(tree: Tree, places: list[int]) -> Iterator[Requirement]:
    """ "Free our men and we will come", "free them or there will be no truce": a command,
    and what will follow it."""
    head = places[0] if places else None
    if head is None or tree.token(head).tag != "VB":
        return
    for child in tree.children(head, "conj"):
        if has_helper(tree, child, WILL):
            yield from _followed(tree, places, child, places[0])


def _ultimatums(tree: Tree, places: list[int]) -> Iterator[Requirement]:
    """ "The president must go, or we do not come"."""
    for place in places:
        if tree.token(place).pos != "VERB" or not has_helper(tree, place, _MUST):
            continue
        start = min(one for one in tree.subtree(place))
        for child in tree.children(place, "conj"):
            joint = tree.subtree(child)[0] - 1
            if joint in places and tree.token(joint).text.lower() == "or":
                yield from _followed(tree, places, child, start)


def _followed(
    tree: Tree, places: list[int], child: int, start: int
) -> Iterator[Requirement]:
    if not tree.children(child, "nsubj", "expl"):
        return
    inside = set(places)
    waiting = [one for one in tree.subtree(child) if one in inside]
    required = [one for one in places if start <= one < min(waiting, default=0)]
    # "Leave or we will fire" threatens.
    is_threat = bool(required) and tree.token(required[-1]).text.lower() == "or"
    if required and waiting and (not is_threat or is_refused(tree, waiting)):
        yield Requirement(
            place=child, required=required, waiting=waiting, follows=waiting
        )


def _grants(tree: Tree, places: list[int]) -> Iterator[Requirement]:
    """ "An amnesty for those who lay down their arms", "no pardon for anyone who ..."."""
    inside = set(places)
    for place in places:
        if tree.token(place).dep != "relcl":
            continue
        clause = [one for one in tree.subtree(place) if one in inside]
        of = tree.token(place).head
        ahead = [one for one in places if one < min(of, *clause)]
        grant = next((one for one in reversed(ahead) if _is_grant(tree, one)), None)
        if (
            clause
            and grant is not None
            and tree.token(clause[0]).text.lower() in ("who", "that")
            and tree.token(of).lemma.lower() in _THOSE
        ):
            first = min([grant, *tree.children(grant, "amod")])
            waiting = [one for one in ahead if one >= first]
            yield Requirement(
                place=clause[0], required=clause, waiting=waiting, follows=clause
            )


def _spared(tree: Tree, places: list[int]) -> Iterator[Requirement]:
    """ "Those who hand in their arms will not be tried", "whoever leaves will be freed"."""
    inside = set(places)
    for place in places:
        token = tree.token(place)
        if token.dep != "relcl" or tree.token(token.head).lemma.lower() not in _THOSE:
            continue
        verb = tree.token(token.head).head
        lemma = tree.token(verb).lemma
        clause = [one for one in tree.subtree(place) if one in inside]
        if (
            tree.token(token.head).dep in ("nsubj", "nsubjpass")
            and lemma in _GIVEN
            and (has_helper(tree, verb, WILL | {"would", "may"}) or _comes(tree, verb))
            and bool(tree.children(verb, "neg")) == (lemma in _HARMS)
            and tree.token(clause[0]).text.lower() in ("who", "that")
        ):
            waiting = [
                one for one in tree.subtree(verb) if one in inside and one > max(clause)
            ]
            yield Requirement(
                place=clause[0], required=clause, waiting=waiting, follows=clause
            )


def _is_grant(tree: Tree, place: int) -> bool:
    """Whether a noun tells what is given: an amnesty, "a lower sentence"."""
    lemma = tree.token(place).lemma
    return lemma in _GRANTS or (
        lemma in _SENTENCES
        and any(
            tree.token(one).text.lower() in _MILD
            for one in tree.children(place, "amod")
        )
    )


def _comes(tree: Tree, verb: int) -> bool:
    """Whether it always comes so: "those who desert get money", "are given a job"."""
    if tree.token(verb).lemma in _COMES:
        return tree.token(verb).tag in ("VBP", "VBZ")
    return any(
        tree.token(one).tag in ("VBP", "VBZ")
        for one in tree.children(verb, "auxpass", "aux")
    )
