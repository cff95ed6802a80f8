"""Acts that somebody says they will not do, which is a refusal and no act undone."""

from collections.abc import Iterator

from truceline.coding.factuality.negation import NOBODY, is_bound
from truceline.coding.factuality.unwilling import is_unwilled
from truceline.coding.sentences.passives import is_passive
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree

_WILL = frozenset({"will", "would", "wo", "'ll", "'d", "shall"})
_OPENERS = _WILL | {"hear"}
_CAN = frozenset({"can", "could", "ca"})
_DO = frozenset({"do", "does", "did"})
_NOT = frozenset({"not", "n't", "n’t", "never"})
_WILLED = frozenset({"xcomp", "attr", "dobj", "prep", "pobj", "pcomp"})
# What one cannot do, or does not do, only by one's own will.
_TAKEN_UP = frozenset(
    {"accept", "support", "recognize", "recognise", "endorse", "back", "agree"}
)
_COMING = frozenset({"come", "go", "return", "attend", "travel", "participate"})
# Verbs of giving in and letting in, which one does not by one's own will.
_YIELDING = frozenset(
    "admit budge bend bow kneel yield give surrender relent compromise cede capitulate receive "
    "back sit pay hand reinstate repeal amend reopen legalise legalize submit recognise recognize entertain "
    "countenance".split()
)
# Pressed to do what one will not: "will not be bullied".
_PRESSED = frozenset(
    "bully bind blackmail intimidate dictate bulldoze stampede pressure cow coerce "
    "drag force repeal cancel".split()
)
# Words behind which stands what must come first: "until they disarm".
_TERMS = frozenset(
    {"until", "unless", "before", "if", "till", "once", "long", "provided"}
)


def is_refused(tree: Tree, place: int) -> bool:
    """Whether a negated act is one that somebody will not do: "would not come", "there
    will be no talks", "cannot accept". What did not happen is refused by nobody."""
    at = place
    for above in (place, *tree.ancestors(place)):
        if above != place and tree.token(at).dep not in _WILLED:
            return False
        if _is_looked_back_on(tree, above):
            # "Would not have signed" tells what was done; "will not have to" is no will.
            return False
        if has_helper(tree, above, _WILL):
            return _is_willed_away(tree, above, at, place)
        if above == place and tree.token(place).lemma in _TAKEN_UP:
            return has_helper(tree, place, _CAN | _DO) and _is_negated(tree, place)
        at = above
    return False


def _is_looked_back_on(tree: Tree, verb: int) -> bool:
    have = [
        one
        for one in tree.children(verb, "aux")
        if tree.token(one).text.lower() == "have"
    ]
    must = tree.token(verb).lemma == "have" and bool(tree.children(verb, "xcomp"))
    return (bool(have) or must) and has_helper(tree, verb, _WILL)


def is_of_none(tree: Tree, objects: tuple[int, ...]) -> bool:
    """Whether it is done to nobody: "have no talks", "shook nobody's hand", "condemned
    not the deed"."""
    return any(
        tree.token(one).text.lower() in NOBODY
        or any(
            tree.token(below).text.lower() in NOBODY | {"no", "not"}
            and not is_bound(tree, below)
            for below in tree.children(one, "det", "neg", "poss", "preconj")
        )
        for one in objects
    )


def find_open_refusals(tree: Tree) -> Iterator[int]:
    """Verbs of any kind that somebody will not do before something else has come: "would
    not move until the road was open"; and without it, those of coming and giving in: "will not
    return", "will never budge", "will not be bullied"."""
    for place, token in enumerate(tree.tokens if tree.words & _OPENERS else ()):
        if token.pos not in ("VERB", "AUX"):
            continue
        is_unheard = _is_hearing(tree, place) and is_unwilled(tree, place, ())
        if is_unheard or (
            has_helper(tree, place, _WILL)
            and not _is_looked_back_on(tree, place)
            and _is_negated(tree, place)
            and (
                has_term(tree, place)
                or _is_coming(tree, place)
                or _is_hearing(tree, place)
                or token.lemma in (_PRESSED if is_passive(tree, place) else _YIELDING)
            )
        ):
            yield place


def has_helper(tree: Tree, verb: int, words: frozenset[str]) -> bool:
    """Whether one of some words helps a verb: "will", "must"."""
    return any(
        tree.token(one).text.lower() in words for one in tree.children(verb, "aux")
    )


def _is_willed_away(tree: Tree, verb: int, below: int, place: int) -> bool:
    if _is_negated(tree, verb):
        return True
    return below != verb and any(
        tree.token(one).text.lower() == "no" for one in tree.children(place, "det")
    )


def _is_negated(tree: Tree, verb: int) -> bool:
    """Whether a verb is negated by a word of its own or by its subject or object: "will
    not", "no rifle would", "would pay nothing", "no longer"."""
    words = {
        tree.token(one).text.lower() for one in tree.children(verb, "neg", "advmod")
    }
    if words & _NOT:
        return True
    if any(
        tree.token(below).text.lower() in ("no", "not")
        for one in tree.children(verb, "advmod")
        if tree.token(one).text.lower() == "longer"
        for below in tree.children(one)
    ):
        return True
    ends = [
        one
        for one in tree.children(verb)
        if tree.token(one).dep in SUBJECTS | PASSIVE_SUBJECTS | {"dobj", "attr"}
    ]
    return is_of_none(tree, tuple(ends))


def _is_coming(tree: Tree, verb: int) -> bool:
    """Whether it tells of somebody's coming: "will not return", "will not be back"."""
    lemma = tree.token(verb).lemma
    if lemma == "be":
        return any(
            tree.token(one).text.lower() in ("back", "there")
            for one in tree.children(verb, "advmod")
        )
    return lemma in _COMING and not tree.children(verb, "dobj", "acomp")


def _is_hearing(tree: Tree, verb: int) -> bool:
    """Whether it is the "hear of" of those who will not or do not want to."""
    return tree.token(verb).lemma == "hear" and any(
        tree.token(one).text.lower() == "of" for one in tree.children(verb, "prep")
    )


def has_term(tree: Tree, verb: int) -> bool:
    """Whether it is said what must come before: "until", "unless"."""
    return any(
        tree.token(one).text.lower() in _TERMS
        for clause in tree.children(verb, "advcl")
        for one in (
            *tree.children(clause, "mark", "advmod"),
            *(
                below
                for mark in tree.children(clause, "mark", "advmod")
                for below in tree.children(mark)
            ),
        )
    )
