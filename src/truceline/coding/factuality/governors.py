"""What a word above an act in the tree makes of it: "refused to", "talks could", "agreed that"."""

from truceline.coding.factuality.done_before import is_behind_done
from truceline.coding.factuality.hedging import (
    find_bond,
    find_hedge,
    find_hedge_for,
    find_undoing,
    goes_on_to,
    is_infinitive,
    reaches,
)
from truceline.coding.factuality.negation import is_of_no, is_of_no_deed
from truceline.coding.factuality.own_signs import find_own, read_modal
from truceline.coding.factuality.required import (
    find_marker,
    find_required,
    is_bare_without,
)
from truceline.coding.factuality.which_wins import firmer
from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.predicates import find_name_for, find_said_of
from truceline.coding.sentences.tree import Tree
from truceline.model import Factuality

_ASPECTS = frozenset(
    {
        "begin",
        "start",
        "continue",
        "keep",
        "stop",
        "finish",
        "go",
        "come",
        "manage",
        "help",
    }
)
# "Hesitates to sign": the parser takes what is not done for a purpose.
_WAVERING = frozenset(
    {"hesitate", "fail", "refuse", "decline", "neglect", "forget", "omit"}
)


def find_governed(
    tree: Tree, above: int, below: int, lexicon: Lexicon
) -> Factuality | None:
    """What one governor makes of the act below it; None where it undoes the act."""
    dep = tree.token(below).dep
    if dep in ("nsubj", "nsubjpass"):
        return _predicate(tree, above, below, lexicon)
    if dep == "conj":
        return _shared(tree, above, below, lexicon)
    if dep == "advcl":
        return _clause_of_time(tree, above, below, lexicon)
    if dep in ("pobj", "pcomp") and is_bare_without(tree, above):
        return None
    return _by_its_place(tree, above, below, lexicon) or _by_governor(
        tree, above, below, lexicon
    )


def _by_its_place(
    tree: Tree, above: int, below: int, lexicon: Lexicon
) -> Factuality | None:
    """What a preposition of time or "to be" makes of an act; None where there is none."""
    dep = tree.token(below).dep
    required = find_required(tree, below, lexicon)
    if required is not None:
        return required
    if is_behind_done(tree, below):
        return Factuality.ACTUAL
    return find_name_for(tree, above, lexicon) if dep == "attr" else None


def _by_governor(
    tree: Tree, above: int, below: int, lexicon: Lexicon
) -> Factuality | None:
    """What the word above makes of an act by its hedges; None where it undoes the act."""
    dep = tree.token(below).dep
    if dep == "prt":
        # "Backed out of leaving": what follows hangs on the particle.
        dep = "prep"
    negated = any(tree.token(child).dep == "neg" for child in tree.children(above))
    if is_of_no_deed(tree, above, below) or (
        dep in ("acl", "relcl", "ccomp") and is_of_no(tree, above)
    ):
        # "There is no sign that they freed him".
        return None
    bond = find_bond(tree, above, below, lexicon)
    if bond is not None:
        return None if negated else bond
    if goes_on_to(tree, above, below):
        return None if negated else find_own(tree, above, lexicon)
    return _by_row(tree, above, below, dep, lexicon)


def _by_row(
    tree: Tree, above: int, below: int, dep: str, lexicon: Lexicon
) -> Factuality | None:
    """What the row of a governor makes of the act below it, or the governor itself."""
    negated = bool(tree.children(above, "neg"))
    hedge = find_hedge(tree, above, lexicon)
    # "Talks brokered by Pakistan": a participle tells what was done, no hope of it.
    is_told = (
        dep == "acl"
        and tree.token(below).tag == "VBN"
        and not tree.children(below, "mark")
    )
    if hedge is not None and not is_told and reaches(dep, tree.token(above).pos):
        if hedge.factuality is None:
            return Factuality.ACTUAL if negated else None
        return None if negated else hedge.factuality
    return _plain_step(tree, above, dep, lexicon, negated=negated)


def _plain_step(
    tree: Tree, above: int, dep: str, lexicon: Lexicon, *, negated: bool
) -> Factuality | None:
    """What a governor without hedge does: its negation and modals reach its objects."""
    token = tree.token(above)
    if token.pos == "ADP":
        return Factuality.ACTUAL
    if token.pos not in ("VERB", "AUX"):
        return Factuality.ACTUAL
    if dep == "ccomp" and token.pos == "AUX" and not negated:
        # "It is doubtful that they have left".
        said = find_said_of(tree, above, lexicon)
        return Factuality.ACTUAL if said is None else said.factuality
    if negated and dep in ("xcomp", "dobj", "attr", "ccomp"):
        return None
    if negated and dep in ("pobj", "prep"):
        return Factuality.POSSIBLE
    if (
        dep in ("xcomp", "dobj", "prep", "pcomp", "attr", "oprd")
        or token.lemma in _ASPECTS
    ):
        return find_own(tree, above, lexicon)
    return Factuality.ACTUAL


def _predicate(
    tree: Tree, above: int, below: int, lexicon: Lexicon
) -> Factuality | None:
    """A nominal act as subject: "talks could resume", "a truce was proposed"."""
    token = tree.token(above)
    if token.pos not in ("VERB", "AUX"):
        return Factuality.ACTUAL
    negated = any(tree.token(child).dep == "neg" for child in tree.children(above))
    own = find_own(tree, above, lexicon)
    said = find_said_of(tree, above, lexicon)
    if token.pos == "VERB" and said is None:
        # "Fell through": the particle belongs to the verb.
        said = find_undoing(tree, above, lexicon)
    if said is not None and said.factuality is None:
        return Factuality.ACTUAL if negated else None
    if negated or own is None:
        return None
    hedge = find_hedge(tree, above, lexicon)
    if (
        hedge is not None
        and tree.token(below).dep == "nsubjpass"
        and hedge.factuality is not None
    ):
        return firmer(own, hedge.factuality)
    return own


def _shared(tree: Tree, above: int, below: int, lexicon: Lexicon) -> Factuality | None:
    """A second conjunct shares the modal and the "not" of the first unless it has its own."""
    if tree.token(below).pos == "VERB" and any(
        tree.token(one).text.lower() == "nor" and above < one < below
        for one in tree.children(above, "cc")
    ):
        return None
    if tree.token(below).pos not in ("VERB", "AUX"):
        return Factuality.ACTUAL
    has_own = any(
        tree.token(child).dep in ("nsubj", "aux", "nsubjpass")
        for child in tree.children(below)
    )
    if has_own or tree.token(below).tag == "VBD":
        # "Only if they stopped killing and sat down": both are conditions.
        return find_marker(tree, above, lexicon) or Factuality.ACTUAL
    links = {tree.token(one).text.lower() for one in tree.children(above, "cc")}
    if tree.children(above, "neg") and "but" not in links:
        return None  # "Cannot sign by day and shoot by night": neither is done.
    found = Factuality.ACTUAL
    for child in tree.children(above, "aux"):
        if tree.token(child).tag == "MD":
            found = firmer(
                found, read_modal(tree, above, tree.token(child).text.lower(), lexicon)
            )
    return found


def _clause_of_time(
    tree: Tree, above: int, below: int, lexicon: Lexicon
) -> Factuality | None:
    if not is_infinitive(tree, below):
        return Factuality.ACTUAL
    if goes_on_to(tree, above, below):
        return None if tree.children(above, "neg") else find_own(tree, above, lexicon)
    hedge = find_hedge(tree, above, lexicon) or find_hedge_for(
        tree, above, below, lexicon
    )
    if hedge is not None and hedge.factuality is not None:
        if tree.children(above, "neg"):
            # "Had not committed itself to free them": nothing of the sort is planned.
            return None
        if hedge.factuality is Factuality.DEMANDED:
            # "Press them to stop": the parser takes the demanded act for a purpose.
            return Factuality.DEMANDED
    if (
        hedge is not None
        and hedge.factuality is None
        and not tree.children(above, "dobj", "prep")
        and tree.token(above).lemma in _WAVERING
    ):
        return Factuality.ACTUAL if tree.children(above, "neg") else None
    # "flew to Doha to meet Baradar": a purpose is planned until it is told as done.
    return Factuality.PLANNED
