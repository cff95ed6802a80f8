"""What a sentence takes for done, though it tells of plans, demands or chances."""

from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.tree import TENSED, Tree
from truceline.model import EventType

_BEHIND = frozenset({"after", "during", "since", "despite", "by", "following", "amid"})
_ASKED = frozenset(
    "request invitation urging behest insistence instigation prompting suggestion".split()
)
_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})
# What is so, whatever the rest of the sentence says of it.
_FACTS = frozenset({"fact", "reality", "truth"})
# "Wants the killers arrested": the parser may take the wish for a part of the noun.
_WISHING = frozenset("want need like see prefer get have keep wish order".split())
# Who has been brought to do something has done it.
_BRINGING = frozenset("persuade convince coax induce cajole".split())
_ONLY_BY = frozenset("after because when once since thanks through by with".split())


def is_behind_done(tree: Tree, place: int) -> bool:
    """Whether it is a preposition behind which stands what was done before, or what was
    asked: "will be freed after the raid", "will send food at the request of the UN"."""
    word = tree.token(place).text.lower()
    if tree.token(place).dep not in ("prep", "agent"):
        return False
    return word in _BEHIND or (
        word in ("at", "on", "upon")
        and any(
            tree.token(one).lemma.lower() in _ASKED
            for one in tree.children(place, "pobj")
        )
    )


def is_participle_aside(tree: Tree, place: int) -> bool:
    """ "The army, pulling back", "the fact that it is pulling back"; "no sign that it is
    pulling back" is no aside."""
    token = tree.token(place)
    is_fact = tree.token(token.head).lemma in _FACTS
    is_clause = bool(tree.children(place, "aux"))
    return token.dep == "acl" and token.tag == "VBG" and (is_fact or not is_clause)


def is_suffered(tree: Tree, place: int, lexicon: Lexicon) -> bool:
    """Whether a participle tells what was done by force to those whom a plan or a demand is
    about: "asked for the return of three men kidnapped in May"."""
    token = tree.token(place)
    if token.dep != "acl" or token.tag != "VBN" or tree.children(place, "aux"):
        return False
    head = tree.token(token.head)
    if head.dep == "dobj" and tree.token(head.head).lemma in _WISHING:
        return False
    return any(rule.type in _FORCE for rule, _ in lexicon.verbs.get(token.lemma, ()))


def is_done_at_last(tree: Tree, place: int) -> bool:
    """Whether an act was done as soon as it could be: "only after they had signed could the
    observers enter", "could begin only because they left"."""
    return any(
        tree.token(one).text.lower() == "only"
        and one + 1 < len(tree.tokens)
        and tree.token(one + 1).text.lower() in _ONLY_BY
        for one in tree.subtree(place)
    )


def is_brought_about(tree: Tree, place: int) -> bool:
    """Whether somebody is told to have been brought to do an act: "persuaded them to sign",
    "coaxed them into signing"; "tried to persuade them to sign" is none."""
    token = tree.token(place)
    above = token.head
    if token.dep == "pcomp" and tree.token(above).text.lower() == "into":
        above = tree.token(above).head
    elif token.dep not in ("xcomp", "ccomp", "advcl"):
        return False
    verb = tree.token(above)
    helpers = {tree.token(one).tag for one in tree.children(above, "aux")}
    return (
        verb.lemma in _BRINGING
        and (verb.tag in TENSED or (verb.tag == "VBN" and bool(helpers)))
        and not helpers & {"MD", "TO"}
        and not tree.children(above, "neg", "auxpass")
    )
