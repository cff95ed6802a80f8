"""What the act of a trigger may be done to, by the places at which its row looks."""

from truceline.codebook import Trigger
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.names_given import find_name_given
from truceline.coding.sentences.tree import SUBJECTS, Tree

# "The last of 5,000 insurgents", "68 of their people": what is counted is meant.
_PARTS_OF = frozenset(
    "round series kind form number release set one some most all last rest hundred dozen "
    "thousand many several few half majority group part first other more each any team contingent column convoy batch wave planeload load lorryload truckload boatload busload cache consignment pile heap haul".split()
)


def find_words_done_to(
    tree: Tree, place: int, trigger: Trigger, objects: list[int]
) -> list[int]:
    """The heads of all words that a row may ask for: the objects, what its prepositions lead
    to, the verb below; of what is counted or part of a whole that whole as well."""
    if trigger.judging:
        return find_name_given(tree, place)
    found = [one for head in objects for one in tree.conjuncts(head)]
    for preposition in trigger.target:
        if preposition in ("object", "none"):
            continue
        found.extend(
            one
            for head in find_prepositional(tree, place, preposition)
            for one in tree.conjuncts(head)
        )
    if trigger.verbs:
        # "Stop fighting", "refuse to say": the verb below stands for an object.
        found.extend(
            one
            for one in tree.children(place, "xcomp", "oprd")
            if not tree.children(one, "neg")
        )
    if trigger.verbs and not any(_is_done_to(tree, one) for one in found):
        for preposition in (
            "to",
            "on",
            "in",
            "of",
            "for",
            "from",
            "with",
            "at",
            "over",
            "into",
        ):
            found.extend(find_prepositional(tree, place, preposition))
            for one in tree.children(place, "advmod", "prt"):
                # "Go back to war".
                found.extend(find_prepositional(tree, one, preposition))
    for head in list(found):
        if tree.token(head).pos == "NUM" or tree.token(head).lemma in _PARTS_OF:
            found.extend(
                one
                for inner in find_prepositional(tree, head, "of")
                for one in tree.conjuncts(inner)
            )
    return found


def _is_done_to(tree: Tree, place: int) -> bool:
    """Whether a word is what the act is done to, and no subject of "the men go back"."""
    return tree.token(place).dep not in SUBJECTS
