"""Acts that the words around them make unreal, beyond negation and hedges.

What is asked, shown on a stage, left undone for something else, or said to be invented did
not take place by that sentence.
"""

from collections.abc import Iterator

from truceline.coding.factuality.depicted import is_depicted
from truceline.coding.factuality.unfounded import is_unfounded
from truceline.coding.kinds_of_things import UnrealWords, Words
from truceline.coding.sentences.tree import OBJECTS, SUBJECTS, Tree
from truceline.model import Factuality

_INVERTED = frozenset({"had", "should", "were"})
_CLOSING = frozenset({'"', "”", "’", "'", "»", ")"})
_NOTHING = frozenset({"nothing", "little"})
# What picks out of those to whom something was done.
_PICKED = frozenset({"first", "second", "third", "last", "only", "latest"})
_ABOUT = frozenset({"on", "about", "regarding", "concerning"})
# Words before the colon of a heading, and the colon: "In the football league:".
_LONGEST_HEADING = 5
_SPORTS = frozenset({"sport", "sports"})
# "Failed to materialise": what has not come.
_COMING = frozenset(
    "materialise materialize happen come begin start take appear occur".split()
)
# "Withdrew its report that they had left", "dismissed reports that they had".
_TAKING_BACK = frozenset(
    "withdraw retract correct recant rescind dismiss refute rebut scotch debunk".split()
)
# "Without foundation".
_GROUNDS = frozenset("foundation basis substance merit truth ground fact".split())
_TOLD = frozenset(
    "report statement claim story account announcement allegation article news rumour rumor "
    "suggestion speculation".split()
)


def find_unreal(tree: Tree, place: int, unreal: UnrealWords) -> Factuality | None:
    """How unreal the words make an act: possible for what is only asked or supposed,
    denied for what is said to be false; None for all else."""
    token = tree.token(place)
    if token.pos == "NOUN" and _is_a_topic(tree, place):
        return Factuality.POSSIBLE
    if is_unfounded(tree, place):
        return Factuality.POSSIBLE
    if token.dep == "relcl" or token.pos == "NOUN":
        return _told_false(tree, place, unreal.falsehoods)
    if _is_a_question(tree) or _is_inverted(tree, place):
        return Factuality.POSSIBLE
    if _is_a_way(tree, place):
        return Factuality.POSSIBLE
    if _is_to_be_done(tree, place):
        return Factuality.PLANNED
    if _is_awaited(tree, place):
        return Factuality.POSSIBLE
    return _told_false(tree, place, unreal.falsehoods)


def is_undone(tree: Tree, place: int, unreal: UnrealWords) -> bool:
    """Whether an act was left undone or only shown: "have yet to free them", "instead of
    meeting them", "rather than fight", "did nothing to help", "in the film"."""
    return (
        _is_left(tree, place)
        or _is_taken_for(tree, place)
        or _is_failed(tree, place)
        or _is_likened(tree, place)
        or is_depicted(tree, place, unreal)
        or (
            bool(tree.words & (_NOTHING | {"yet"}))
            and any(
                _is_yet(tree, above, below) for above, below in _upwards(tree, place)
            )
        )
    )


def _is_inverted(tree: Tree, place: int) -> bool:
    """ "Had they attacked": an "if" without the word."""
    subjects = [one for one in tree.children(place) if tree.token(one).dep in SUBJECTS]
    return bool(subjects) and any(
        tree.token(one).text.lower() in _INVERTED and one < subjects[0]
        for one in tree.children(place, "aux")
    )


def is_only_asked(tree: Tree, place: int) -> bool:
    """Whether it is only asked or wished that an act were done, which no reading of single
    words makes a fact: "asked whether he had", "wished he had", "who has?"."""
    if _is_a_question(tree):
        return True
    token = tree.token(place)
    if "whether" in _marks(tree, place) or _is_inverted(tree, place):
        return True
    return token.dep == "ccomp" and tree.token(token.head).lemma.lower() == "wish"


def _is_a_question(tree: Tree) -> bool:
    """Whether a sentence ends in a question mark, in quotation marks or out of them."""
    ends = [token.text for token in tree.tokens[-2:]]
    return ends[-1].startswith("?") or (
        ends[0].startswith("?") and ends[-1] in _CLOSING
    )


def is_about_sports(tree: Tree, games: Words) -> bool:
    """Whether a sentence tells of a game, or stands behind one as its heading: "Football:",
    "In sport,"."""
    match [token.text.lower() for token in tree.tokens[:3]]:
        case ["in", chapter, ","] if chapter in games | _SPORTS:
            return True
    heading = [token.text for token in tree.tokens[1:_LONGEST_HEADING]]
    if ":" in heading:
        first = tree.tokens[: heading.index(":") + 1]
        if any(token.lemma.lower() in games for token in first):
            return True
    words = {token.lemma.lower() for token in tree.tokens if token.pos == "NOUN"}
    return len(words & games) > 1


def _upwards(tree: Tree, place: int) -> Iterator[tuple[int, int]]:
    below = place
    for above in tree.ancestors(place):
        yield above, below
        if tree.token(above).pos in ("VERB", "AUX"):
            return
        below = above


def _is_a_way(tree: Tree, place: int) -> bool:
    """ "Knows how to meet a warlord", "explains how to mine a road"."""
    words = {tree.token(one).text.lower() for one in tree.children(place)}
    return {"how", "to"} <= words and tree.token(place).tag == "VB"


def _is_to_be_done(tree: Tree, place: int) -> bool:
    """Whether it is said of a thing that it is to be done: "a plan to be agreed upon".
    Of "the first to be freed" it is told."""
    token = tree.token(place)
    if token.dep != "acl" or token.tag != "VBN":
        return False
    words = {tree.token(one).text.lower() for one in tree.children(place)}
    picked = {tree.token(one).lemma.lower() for one in tree.children(token.head)}
    return {"to", "be"} <= words and not picked & _PICKED


def _is_a_topic(tree: Tree, place: int) -> bool:
    """Whether a number or "the other" is about it: "two drafts: one on the withdrawal"."""
    token = tree.token(place)
    link = tree.token(token.head)
    if token.dep != "pobj" or link.text.lower() not in _ABOUT:
        return False
    above = tree.token(link.head)
    return above.tag == "CD" or above.lemma.lower() == "other"


def _is_awaited(tree: Tree, place: int) -> bool:
    """Whether a clause of the present waits for it: "until the agreement is signed"."""
    words = _marks(tree, place)
    verbs = (place, *tree.children(place, "aux", "auxpass"))
    return "until" in words and any(
        tree.token(one).tag in ("VBZ", "VBP") for one in verbs
    )


def _is_yet(tree: Tree, above: int, below: int) -> bool:
    token = tree.token(above)
    if token.text.lower() in _NOTHING:
        return tree.token(below).dep in ("acl", "relcl", "xcomp")
    words = {tree.token(one).text.lower() for one in tree.children(above, "advmod")}
    if token.lemma == "have" or token.text.lower() in ("have", "has", "had"):
        return "yet" in words and tree.token(below).dep == "xcomp"
    if tree.token(below).dep not in ("advcl", "xcomp"):
        return False
    # "Did nothing to free them".
    return any(
        tree.token(one).text.lower() in _NOTHING for one in tree.children(above, "dobj")
    )


def _is_left(tree: Tree, place: int) -> bool:
    """Whether something else was done: "instead of meeting", "rather than fight"."""
    if not tree.words & {"instead", "rather"}:
        return False
    first = min(tree.subtree(place))
    before = [tree.token(one).text.lower() for one in range(max(0, first - 2), first)]
    inside = [tree.token(one).text.lower() for one in tree.subtree(place)[:2]]
    for words in (before, inside):
        if words in (["instead", "of"], ["rather", "than"]):
            return True
    return False


def _is_likened(tree: Tree, place: int) -> bool:
    """ "Looked as though he had signed", "behaved as if they had accepted it"."""
    marks = _marks(tree, place)
    return "as" in marks and bool(marks & {"if", "though"})


def _is_taken_for(tree: Tree, place: int) -> bool:
    """Whether something else was mistaken for it: "what they took for shelling was thunder",
    "mistook the drums for an attack"."""
    token = tree.token(place)
    link = tree.token(token.head)
    if token.dep not in ("pobj", "pcomp") or link.text.lower() != "for":
        return False
    verb = tree.token(link.head)
    return verb.lemma == "mistake" or (
        verb.lemma == "take"
        and any(
            tree.token(one).tag == "WP" for one in tree.children(link.head, *OBJECTS)
        )
    )


def _is_failed(tree: Tree, place: int) -> bool:
    """Whether a noun names what did not come: "the withdrawal failed to materialise"."""
    token = tree.token(place)
    return (
        token.pos == "NOUN"
        and token.dep in SUBJECTS
        and tree.token(token.head).lemma == "fail"
        and any(
            tree.token(one).lemma in _COMING
            for one in tree.children(token.head, "xcomp")
        )
    )


def _is_taken_back(tree: Tree, verb: int, told: int) -> bool:
    """Whether a report is taken back or dismissed: "withdrew its report that they had freed
    him"."""
    return (
        tree.token(verb).lemma in _TAKING_BACK
        and tree.token(told).dep in OBJECTS
        and tree.token(told).lemma.lower() in _TOLD
        and not tree.children(verb, "neg")
    )


def _marks(tree: Tree, place: int) -> set[str]:
    return {tree.token(one).text.lower() for one in tree.children(place, "mark")}


def _told_false(tree: Tree, place: int, falsehoods: Words) -> Factuality | None:
    """What is said of the report that tells the act: "reports that ... were false"."""
    at = place
    for above in tree.ancestors(place):
        token = tree.token(above)
        if token.pos in ("VERB", "AUX"):
            if _is_taken_back(tree, above, at):
                return Factuality.DENIED
            is_said_of_it = tree.token(at).dep == "ccomp" and token.pos == "AUX"
            if tree.token(at).dep not in ("nsubj", "nsubjpass") and not is_said_of_it:
                return None
            found = [above, *tree.children(above, "xcomp")]
            said = [
                *found,
                *(
                    one
                    for verb in found
                    for one in tree.children(verb, "acomp", "attr", "oprd")
                ),
            ]
            words = {tree.token(one).text.lower() for one in said}
            negated = bool(tree.children(above, "neg"))
            is_false = bool(words & falsehoods) or _is_groundless(tree, above)
            return Factuality.DENIED if is_false and not negated else None
        at = above
    return None


def _is_groundless(tree: Tree, verb: int) -> bool:
    """ "Are without foundation", "is without any basis in fact"."""
    return tree.token(verb).pos == "AUX" and any(
        tree.token(one).lemma.lower() in _GROUNDS
        for link in tree.children(verb, "prep")
        if tree.token(link).text.lower() == "without"
        for one in tree.children(link, "pobj")
    )
