"""Whose words a noun or an adjective reports: "his claim that", "is confident that"."""

from truceline.coding.sentences.arguments import find_subjects
from truceline.coding.sentences.passives import find_agents
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree

# Verbs whose object may be told behind a colon: "gave another account: ...".
_GIVING = frozenset({"bring", "carry", "give", "issue", "make", "offer", "send"})
# Verbs by which the subject makes a reporting noun its own: "voiced the hope that".
_VOICING = frozenset(
    "express voice raise make repeat issue have share reiterate give hold renew maintain reject".split()
)
# "Warnings from the army that".
_OWNING = frozenset({"from", "by", "among"})
_ABOUT = frozenset({"of", "about", "against"})
_IS = frozenset({"is", "was", "are", "were", "remains", "remained"})
_BEING = _IS | frozenset(
    {"be", "been", "remain", "feel", "become", "sound", "seem", "grow"}
)


def find_owners(tree: Tree, place: int) -> list[int]:
    """Whose words a reporting noun is, where a clause, an infinitive or a gerund says
    what they were; nobody where the noun stands alone ("made a promise")."""
    if _is_before_colon(tree, place):
        return find_subjects(tree, tree.token(place).head)
    is_told = any(_is_told(tree, child) for child in tree.children(place))
    if not is_told and not find_said_of(tree, place) and not _is_about(tree, place):
        return []
    owners = [
        *tree.children(place, "poss"),
        *find_agents(tree, place),
        *_named_before(tree, place),
    ]
    # "On condition of anonymity that" tells of no condition.
    owners = [one for one in owners if tree.token(one).lemma != "anonymity"]
    if owners:
        return owners
    head = tree.token(place).head
    if tree.token(place).dep == "dobj" and tree.token(head).lemma in _VOICING:
        owners = find_subjects(tree, head)
    return owners or [
        thing
        for prep in tree.children(place, "prep")
        if tree.token(prep).text.lower() in _OWNING
        for thing in tree.children(prep, "pobj")
    ]


def _is_before_colon(tree: Tree, place: int) -> bool:
    """Whether what follows a colon is what somebody gave or made: "gave another account:
    ten of its men had died"."""
    return (
        tree.token(place).dep == "dobj"
        and tree.token(tree.token(place).head).lemma in _GIVING
        and place + 2 < len(tree.tokens)
        and tree.token(place + 1).text == ":"
    )


def _named_before(tree: Tree, place: int) -> list[int]:
    """The name right before a noun: "a Reuters report that", and "Moscow claims that"
    where the parser takes the verb for a noun."""
    return [
        one
        for one in tree.children(place, "compound", "nmod")
        if one == place - 1 and tree.token(one).pos == "PROPN"
    ]


def is_told_openly(tree: Tree, place: int) -> bool:
    """Whether a clause with "that" or a gerund hangs on a word: "it was announced that",
    "was accused of firing"; not "is expected to fire"."""
    return any(
        _is_told(tree, child)
        and not any(tree.token(one).tag == "TO" for one in tree.children(child))
        for child in tree.children(place)
    )


def _is_told(tree: Tree, child: int) -> bool:
    token = tree.token(child)
    if token.dep == "prep":
        return token.text.lower() in _ABOUT and bool(tree.children(child, "pcomp"))
    opening = {
        tree.token(one).text.lower()
        for one in tree.children(child)
        if tree.token(one).dep == "mark" or tree.token(one).tag == "TO"
    }
    return token.dep in ("acl", "ccomp", "relcl", "xcomp") and bool(
        opening & {"that", "to"}
    )


def _is_about(tree: Tree, place: int) -> bool:
    """Whether a noun is voiced about something: "expressed misgivings about the vote"."""
    head = tree.token(place).head
    return (
        tree.token(place).dep == "dobj"
        and tree.token(head).lemma in _VOICING
        and any(
            tree.token(prep).text.lower() in ("about", "over")
            and tree.children(prep, "pobj")
            for prep in tree.children(place, "prep")
        )
    )


def find_said_of(tree: Tree, place: int) -> list[int]:
    """The clause behind "is" that says what a noun was: "their view is that ..."."""
    token = tree.token(place)
    if token.dep not in SUBJECTS or tree.token(token.head).text not in _IS:
        return []
    clauses = tree.children(token.head, "ccomp")
    return tree.subtree(clauses[0]) if clauses and token.pos == "NOUN" else []


def find_holders(tree: Tree, place: int) -> list[int]:
    """Who is of the mind that an adjective tells: "the envoy is confident that"."""
    token = tree.token(place)
    if token.pos != "ADJ" and token.tag != "VBN":
        return []
    if token.dep in ("acomp", "oprd", "conj") or tree.token(token.head).lemma in _BEING:
        return find_subjects(tree, token.head)
    own = tree.child(place, SUBJECTS | PASSIVE_SUBJECTS)
    return [] if own is None else [own]
