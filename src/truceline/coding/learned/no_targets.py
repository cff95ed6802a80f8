"""Words that an act cannot be done to by the grammar of their sentence, whatever is guessed.

"Warned that Norway would not pay": Norway warns. "Moss, whose men came home, thanked the
widows": the men came home to somebody else. "Took the port with the help of Norway": the port
was another's.
"""

from truceline.coding.sentences.tree import CLAUSES, SUBJECTS, Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType

# What is given to people in need.
GOODS = frozenset(
    "money fund cash dollar euro pound rupee franc shilling peso dinar rouble ruble yuan yen "
    "hundred thousand million billion trillion sum amount loan grant salary wage ton tonne "
    "kilo litre sack food rice wheat flour grain maize bread sugar salt oil fuel petrol diesel "
    "water milk medicine drug vaccine blood bandage tent blanket tarpaulin mattress stove "
    "generator lorry truck bus ambulance weapon rifle ammunition equipment supply parcel kit "
    "ration seed tool radio lamp".split()
)
# With this of somebody an act is done, and not to them.
_HELP = frozenset({"help", "aid", "assistance", "support", "backing", "blessing"})


def is_no_target(match: Match, place: int) -> bool:
    """Whether a word names nobody whom the act of a match is done to."""
    tree = match.tree
    return (
        _does_what_is_threatened(match, place)
        or _is_outside_its_clause(tree, match.place, place)
        or _helps(match, place)
        or is_given(match, place)
    )


def _does_what_is_threatened(match: Match, place: int) -> bool:
    """Whether it is the subject of what a threat tells will be done: "warned that Norway
    would close the border", and no "warned that the rebels would be crushed"."""
    tree = match.tree
    if match.rule.type is not EventType.THREATEN:
        return False
    return any(
        place in tree.conjuncts(subject)
        and bool(tree.children(clause, "dobj"))
        and any(tree.token(one).tag == "MD" for one in tree.children(clause, "aux"))
        for clause in tree.children(match.place, "ccomp")
        for subject in tree.children(clause)
        if tree.token(subject).dep in SUBJECTS
    )


def _is_outside_its_clause(tree: Tree, act: int, place: int) -> bool:
    """Whether the act is told in a relative clause and the word stands outside of it, no noun
    that the clause belongs to and nothing that hangs on this noun."""
    for at in (act, *tree.ancestors(act)):
        if tree.token(at).dep == "relcl":
            noun = tree.token(at).head
            return place not in tree.subtree(noun) and noun not in (
                place,
                *tree.conjuncts(place),
            )
        if tree.token(at).dep in CLAUSES - {"xcomp"}:
            return False
    return False


def is_given(match: Match, place: int) -> bool:
    """Whether it is the goods or the money of help, and not those who get it."""
    return (
        match.rule.type is EventType.AID
        and match.tree.token(place).lemma.lower() in GOODS
    )


def _helps(match: Match, place: int) -> bool:
    """Whether the act is done with the help of the word: "with the aid of Norway's tanks"."""
    tree = match.tree
    at = place
    for above in tree.ancestors(place):
        token = tree.token(above)
        if (
            token.lemma.lower() in _HELP
            and token.dep == "pobj"
            and tree.token(token.head).text.lower() == "with"
            and tree.token(at).text.lower() in ("of", "from")
        ):
            return above not in match.objects
        if above == match.place:
            return False
        at = above
    return False
