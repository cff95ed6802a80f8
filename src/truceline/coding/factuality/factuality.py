"""Whether an act took place, or was planned, offered, demanded, possible or denied."""

from truceline.coding.factuality.done_before import (
    is_behind_done,
    is_done_at_last,
    is_participle_aside,
    is_suffered,
)
from truceline.coding.factuality.hedging import (
    find_bond,
    find_hedge,
    find_hedge_for,
    find_undoing,
    goes_on_to,
    is_infinitive,
    reaches,
)
from truceline.coding.factuality.negation import (
    is_done_by_others,
    is_negated,
    is_of_no,
    is_of_no_deed,
    is_short_of,
)
from truceline.coding.factuality.parted import is_behind_colon, is_parted
from truceline.coding.factuality.required import (
    find_marker,
    find_required,
    is_bare_without,
)
from truceline.coding.factuality.unreal import find_unreal, is_undone
from truceline.coding.factuality.whoever import is_about_whoever
from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.predicates import (
    find_name_for,
    find_said_of,
    find_said_of_list,
)
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

# Which of two hedges on one way up wins: what is denied stays denied, a demand for what
# "could" happen stays a demand, and a mere possibility gives way to anything firmer.
_RANK = {
    Factuality.ACTUAL: 0,
    Factuality.POSSIBLE: 1,
    Factuality.PLANNED: 2,
    Factuality.OFFERED: 3,
    Factuality.DEMANDED: 4,
    Factuality.DENIED: 5,
}
# "Hesitates to sign": the parser takes what is not done for a purpose.
_WAVERING = frozenset(
    {"hesitate", "fail", "refuse", "decline", "neglect", "forget", "omit"}
)
_STANDS_ALONE = frozenset({"relcl", "appos", "poss", "cc", "parataxis"})


def find_factuality(tree: Tree, place: int, lexicon: Lexicon) -> Factuality | None:
    """How the sentence presents the act at a token; None for an act that is negated.

    Goes up the tree from the act: its own modals and negation, then every verb, noun
    and marker that governs it.
    """
    below = place
    own = _own(tree, place, lexicon)
    # "Instead of holding talks": of what is held, the verb tells.
    words = (place, *_light_verb(tree, place))
    if own is None or any(
        is_undone(tree, one, lexicon.unreal) or is_short_of(tree, one) for one in words
    ):
        return None
    found = own
    unreal = find_unreal(tree, place, lexicon.unreal)
    if unreal is Factuality.DENIED:
        return unreal
    if unreal is not None:
        found = _under(found, unreal)
    listed = find_said_of_list(tree, place, lexicon)
    if listed is not None:
        return listed.factuality
    for above in tree.ancestors(place):
        if is_done_by_others(tree, below):
            return None
        if (
            _stands_alone(tree, below)
            or is_participle_aside(tree, below)
            or is_suffered(tree, below, lexicon)
        ):
            # A relative clause or aside says what it says, wherever it hangs.
            break
        if _is_condition(tree, below):
            # "Offered talks on condition that they be freed": that is no offer.
            return _under(found, Factuality.DEMANDED)
        step = _step(tree, above, below, lexicon)
        if step is None or is_parted(tree, above, below):
            return _beyond(tree, above, below, found, step)
        found = _under(found, step)
        below = above
    return found


def _beyond(
    tree: Tree, above: int, below: int, found: Factuality, step: Factuality | None
) -> Factuality | None:
    """What is left of an act where a word above undoes it, or only stands beside it."""
    if is_parted(tree, above, below):
        # "They met; the minister denies this" is denied, whatever parts the clauses.
        return step if step is Factuality.DENIED else found
    return found if is_behind_colon(tree, above, below) else None


def _light_verb(tree: Tree, place: int) -> tuple[int, ...]:
    token = tree.token(place)
    is_held = token.pos == "NOUN" and token.dep == "dobj"
    return (token.head,) if is_held and tree.token(token.head).pos == "VERB" else ()


def _stands_alone(tree: Tree, place: int) -> bool:
    """Whether a clause or phrase is an aside; an infinitive is none: "the way to talk"."""
    return (
        tree.token(place).dep in _STANDS_ALONE
        and not is_infinitive(tree, place)
        and not is_about_whoever(tree, place)
    )


def _is_condition(tree: Tree, place: int) -> bool:
    """Whether it is the "on" of "on condition that"."""
    return tree.token(place).text.lower() == "on" and any(
        tree.token(one).lemma == "condition" and tree.children(one, "acl", "ccomp")
        for one in tree.children(place, "pobj")
    )


def _under(found: Factuality, above: Factuality) -> Factuality:
    """What an act is by itself and by what stands above it. What is feared, hoped or asked
    to be done is no plan of anybody's."""
    if above is Factuality.POSSIBLE and found in (
        Factuality.PLANNED,
        Factuality.OFFERED,
    ):
        return above
    return _firmer(found, above)


def _firmer(one: Factuality, other: Factuality) -> Factuality:
    return max(one, other, key=_RANK.__getitem__)


def _own(tree: Tree, place: int, lexicon: Lexicon) -> Factuality | None:
    """What the act's own auxiliaries, adverbs, adjectives and negation say."""
    if is_negated(tree, place):
        return None
    found = Factuality.ACTUAL
    for child in tree.children(place, "aux", "auxpass"):
        if tree.token(child).tag == "MD":
            lower = tree.token(child).text.lower()
            found = _firmer(found, _modal(tree, place, lower, lexicon))
    for child in tree.children(place):
        one = tree.token(child)
        lower = one.text.lower()
        if one.dep in ("advmod", "amod", "acomp"):
            hedge = lexicon.hedges.get(
                "adverb" if one.dep == "advmod" else "adjective", {}
            ).get(lower)
            if hedge is not None:
                if hedge.factuality is None:
                    return None
                # "Perhaps they will leave": the doubt is about what is to come.
                found = _under(found, hedge.factuality)
    marker = find_marker(tree, place, lexicon)
    if marker is not None:
        found = _firmer(found, marker)
    return found


def _modal(tree: Tree, place: int, lower: str, lexicon: Lexicon) -> Factuality:
    hedge = lexicon.hedges.get("modal", {}).get(lower)
    if hedge is None or hedge.factuality is None:
        return Factuality.ACTUAL
    if lower == "could" and is_done_at_last(tree, place):
        return Factuality.ACTUAL
    if hedge.factuality is Factuality.PLANNED and _is_conditional(tree, place):
        # What one will do under a condition is offered; what one would do is possible.
        return Factuality.OFFERED if lower in ("will", "'ll") else Factuality.POSSIBLE
    return hedge.factuality


def _step(tree: Tree, above: int, below: int, lexicon: Lexicon) -> Factuality | None:
    """What one governor does to the act below it; None where it undoes the act."""
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
        return None if negated else _own(tree, above, lexicon)
    return _governed(tree, above, below, dep, lexicon)


def _governed(
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
        return _own(tree, above, lexicon)
    return Factuality.ACTUAL


def _predicate(
    tree: Tree, above: int, below: int, lexicon: Lexicon
) -> Factuality | None:
    """A nominal act as subject: "talks could resume", "a truce was proposed"."""
    token = tree.token(above)
    if token.pos not in ("VERB", "AUX"):
        return Factuality.ACTUAL
    negated = any(tree.token(child).dep == "neg" for child in tree.children(above))
    own = _own(tree, above, lexicon)
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
        return _firmer(own, hedge.factuality)
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
            found = _firmer(
                found, _modal(tree, above, tree.token(child).text.lower(), lexicon)
            )
    return found


def _clause_of_time(
    tree: Tree, above: int, below: int, lexicon: Lexicon
) -> Factuality | None:
    if not is_infinitive(tree, below):
        return Factuality.ACTUAL
    if goes_on_to(tree, above, below):
        return None if tree.children(above, "neg") else _own(tree, above, lexicon)
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


def _is_conditional(tree: Tree, place: int) -> bool:
    """Whether a clause below sets a condition: "will meet only if ..."."""
    for clause in tree.children(place, "advcl", "prep"):
        heads = [clause, *tree.children(clause, "mark", "advmod")]
        for one in heads:
            lower = tree.token(one).text.lower()
            only = one > 0 and tree.token(one - 1).text.lower() == "only"
            if lower in ("if", "unless", "provided") or (
                only and lower in ("after", "when", "once", "if")
            ):
                return True
    return False
