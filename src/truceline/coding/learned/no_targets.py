"""Words that an act cannot be done to by the grammar of their sentence, whatever is guessed.

"Warned that Norway would not pay": Norway warns. "Moss, whose men came home, thanked the
widows": the men came home to somebody else. "Took the port with the help of Norway": the port
was another's. "Insists that Moss be freed": whoever holds Moss is asked.
"""

from truceline.coding.sentences.passives import find_passive_objects, is_passive
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
_SAID_TO = frozenset(
    {
        EventType.ACCUSE,
        EventType.REJECT,
        EventType.REQUEST,
        EventType.SUPPORT,
        EventType.THREATEN,
    }
)
# What is given up or unblocked: thousands that are freed are people.
_GIVEN_UP = (GOODS - {"hundred", "thousand"}) | frozenset(
    "arm firearm gun pistol mortar artillery howitzer missile grenade explosive munition mine "
    "arsenal tank fund asset".split()
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
        or is_to_undergo(match, place)
        or _is_told_besides(match, place)
    )


def is_to_undergo(match: Match, place: int) -> bool:
    """Whether what is asked for is to be done to it, by somebody else: "wants him tried",
    "insists that the Guards be struck off the list"."""
    tree = match.tree
    return match.rule.type is EventType.REQUEST and any(
        is_passive(tree, clause)
        and any(
            place in tree.conjuncts(one) for one in find_passive_objects(tree, clause)
        )
        for clause in tree.children(match.place, "ccomp")
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
    """Whether it is the goods or the money of help, or the arms that are given up, and not
    those who get them."""
    lemma = match.tree.token(place).lemma.lower()
    if match.rule.type is EventType.RETREAT:
        return lemma in _GIVEN_UP
    return match.rule.type is EventType.AID and lemma in GOODS


def _is_told_besides(match: Match, place: int) -> bool:
    """Whether those who say something to somebody do a second thing, of which a word tells:
    "urged the group to wait and thanked Norway"."""
    tree = match.tree
    if match.rule.type not in _SAID_TO or not match.trigger.verbs:
        return False
    at = place
    for above in tree.ancestors(place):
        if above == match.place:
            has_own = match.objects or tree.children(above, "dobj", "ccomp")
            return bool(has_own) and tree.token(at).dep == "conj"
        at = above
    return False


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
