"""Which row of the codebook a word that governs an act meets."""

from truceline.codebook import Hedge
from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.tree import SUBJECTS, Tree
from truceline.model import Factuality

# Tags of a "have to" that still binds: "had to leave" tells that they left, and what they
# "would have to" do is laid down in a plan.
_BINDING = frozenset({"VBP", "VBZ"})
_IS = frozenset({"is", "are", "was", "were", "be", "'s", "’s", "'re", "’re"})
_SINGULAR = frozenset({"NN", "NNP"})


def find_hedge(tree: Tree, place: int, lexicon: Lexicon) -> Hedge | None:
    """The row of a verb, noun or adjective, with the particle that belongs to it."""
    token = tree.token(place)
    part = {"VERB": "verb", "AUX": "verb", "NOUN": "noun", "ADJ": "adjective"}.get(
        token.pos
    )
    if part is None:
        return None
    table = lexicon.hedges.get(part, {})
    lemma = token.lemma.lower()
    beside = [*tree.children(place, "prt", "advmod"), *tree.children(place, "prep")]
    return (
        _with_particle(tree, lemma, beside, table)
        or table.get(lemma)
        or _as_said_of(tree, place, lexicon)
    )


def _as_said_of(tree: Tree, place: int, lexicon: Lexicon) -> Hedge | None:
    """The row of an adjective that the parser takes for a passive: "are set to leave"."""
    token = tree.token(place)
    is_passive = token.tag == "VBN" and bool(tree.children(place, "auxpass"))
    if not is_passive or tree.children(place, "agent"):
        return None
    return lexicon.hedges.get("adjective", {}).get(token.text.lower())


def find_bond(
    tree: Tree, above: int, below: int, lexicon: Lexicon
) -> Factuality | None:
    """What an arrangement, an order or a helping verb makes of the act that the parser
    hangs on it: "are to leave", "has to leave", "ought to leave", "is going to leave"."""
    if is_due(tree, above, below):
        return Factuality.PLANNED
    if _is_told_to(tree, above, below) or is_asked_in_bare_form(tree, above, below):
        return Factuality.DEMANDED
    return _helped(tree, above, below, lexicon)


def is_due(tree: Tree, above: int, below: int) -> bool:
    """Whether an act is to come by arrangement: "the men are to be freed". "Were they to be
    freed" supposes it."""
    return (
        tree.token(below).dep == "xcomp"
        and tree.token(above).text.lower() in _IS
        and is_infinitive(tree, below)
        and not tree.children(above, "acomp", "attr")
        and not any(above < one < below for one in tree.children(above, *SUBJECTS))
    )


def _helped(tree: Tree, above: int, below: int, lexicon: Lexicon) -> Factuality | None:
    """What a verb that only helps makes of the infinitive that hangs on it."""
    if tree.token(below).dep not in ("xcomp", "ccomp") or not is_infinitive(
        tree, below
    ):
        return None
    token = tree.token(above)
    if token.tag == "MD":
        modal = lexicon.hedges.get("modal", {}).get(token.text.lower())
        return None if modal is None else modal.factuality
    if token.lemma == "go" and token.tag == "VBG":
        # "Are going to leave"; "going to war to free them" has a way between.
        return Factuality.PLANNED if below == above + 2 else None
    is_must = (
        token.lemma == "have"
        and token.tag in _BINDING
        and below > above
        and not tree.children(above, "dobj", "advmod")
    )
    return Factuality.DEMANDED if is_must else None


def is_asked_in_bare_form(tree: Tree, above: int, below: int) -> bool:
    """Whether the bare form of a verb tells what ought to be: "insisted that the army
    leave"; "insisted that the army leaves on Mondays" reports."""
    token = tree.token(below)
    subjects = tree.children(below, *SUBJECTS, "nsubjpass")
    # Of one who does it a report has "leaves", whatever the parser takes "leave" for; and of
    # those who do it, behind the past of "insist", "left".
    is_of_one = any(tree.token(one).tag in _SINGULAR for one in subjects) and not any(
        tree.children(one, "conj") for one in subjects
    )
    is_past = tree.token(above).tag == "VBD" and tree.token(above).lemma == "insist"
    is_bare = token.tag == "VB" or (token.tag == "VBP" and (is_of_one or is_past))
    return (
        token.dep == "ccomp"
        and is_bare
        and tree.token(above).pos == "VERB"
        and bool(subjects)
        and any(
            tree.token(one).text.lower() == "that"
            for one in tree.children(below, "mark")
        )
        and not any(
            tree.token(one).tag in ("MD", "TO") or tree.token(one).lemma == "do"
            for one in tree.children(below, "aux")
        )
    )


def reaches(dep: str, pos: str) -> bool:
    """Whether a governor speaks of what hangs on it so: its objects and complements."""
    if pos in ("VERB", "AUX"):
        return dep in (
            "xcomp",
            "ccomp",
            "dobj",
            "prep",
            "pcomp",
            "oprd",
            "attr",
            "acl",
            "advmod",
            "dative",
        )
    return dep in (
        "acl",
        "prep",
        "pcomp",
        "xcomp",
        "ccomp",
        "compound",
        "relcl",
        "nmod",
    )


def goes_on_to(tree: Tree, above: int, below: int) -> bool:
    """Whether an infinitive tells what was done next: "went on to sign it"."""
    return (
        tree.token(above).lemma == "go"
        and is_infinitive(tree, below)
        and tree.token(below - 2).text.lower() == "on"
        and tree.token(below - 2).head == above
    )


def is_infinitive(tree: Tree, place: int) -> bool:
    """Whether a verb has a "to" of its own: "to leave"."""
    return any(tree.token(one).tag == "TO" for one in tree.children(place, "aux"))


def find_undoing(tree: Tree, place: int, lexicon: Lexicon) -> Hedge | None:
    """The row of a verb with its particle that undoes its own subject: "fell through"."""
    lemma = tree.token(place).lemma.lower()
    beside = tree.children(place, "prt", "advmod", "prep")
    bare = [one for one in beside if not tree.children(one)]
    return _with_particle(tree, lemma, bare, lexicon.hedges.get("verb", {}))


def find_hedge_for(
    tree: Tree, above: int, below: int, lexicon: Lexicon
) -> Hedge | None:
    """The verb with the "for" that opens the clause below: "called for them to leave"."""
    lemma = tree.token(above).lemma.lower()
    verbs = lexicon.hedges.get("verb", {}) if tree.token(above).pos == "VERB" else {}
    return _with_particle(tree, lemma, tree.children(below, "mark"), verbs)


def _with_particle(
    tree: Tree, lemma: str, places: list[int], rows: dict[str, Hedge]
) -> Hedge | None:
    """The row of a word with the first of some words that makes one with it."""
    found = (rows.get(f"{lemma} {tree.token(one).text.lower()}") for one in places)
    return next((row for row in found if row is not None), None)


def _is_told_to(tree: Tree, above: int, below: int) -> bool:
    """Whether somebody is told to do it: "the fighters are told to stop"."""
    return (
        tree.token(above).lemma == "tell"
        and tree.token(below).dep in ("xcomp", "ccomp")
        and any(tree.token(one).tag == "TO" for one in tree.children(below, "aux"))
    )
