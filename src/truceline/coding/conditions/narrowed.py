"""The words of each side of a condition, without those that announce it or stand aside."""

from dataclasses import replace

from truceline.coding.conditions.pending import is_wish
from truceline.coding.conditions.requirements import Requirement
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import Statement

_TAKING_UP = frozenset({"it", "this", "that"})
_MUST = frozenset({"must", "should"})
_SAID_OF = frozenset({"acomp", "oprd", "xcomp"})
_ASIDE = frozenset({"relcl", "parataxis"})


def narrow(
    tree: Tree, one: Requirement, statements: tuple[Statement, ...]
) -> Requirement:
    """The requirement with each side cut to its own clause, where anything is left of it.

    Out go the words that announce a content, what a relative clause behind a comma adds,
    and, of what waits, the clauses that the condition is not joined to.
    """
    waiting = _without_asides(tree, _joined_to(tree, one), but=one.place)
    required = one.required
    if not _has_duty(tree, required):
        required = _without_asides(tree, required)
    return replace(
        one,
        waiting=_announced(tree, one.waiting, statements)
        or _said_in(tree, waiting, statements),
        required=_said_in(tree, _own_clause(tree, one, required), statements),
    )


def points_back(tree: Tree, places: list[int]) -> bool:
    """Whether a clause names what waits by a bare word: "this depends", "will do so"."""
    words = [place for place in places if tree.token(place).pos != "PUNCT"]
    if len(words) == 1 and tree.token(words[0]).text.lower() in _TAKING_UP:
        return tree.token(words[0]).dep in SUBJECTS
    if any(
        tree.token(place).text.lower() == "one"
        and tree.token(place).dep in SUBJECTS
        and tree.children(place, "det", "amod")
        for place in words
    ):
        # "A new one is out of the question."
        return True
    return any(
        tree.token(place).text.lower() == "so"
        and place
        and tree.token(place - 1).lemma == "do"
        for place in words
    )


def _joined_to(tree: Tree, one: Requirement) -> list[int]:
    """What waits, cut to the clause that the words of the condition are joined to."""
    if tree.token(one.place).dep != "mark":
        return one.waiting
    verb = tree.token(tree.token(one.place).head).head
    while tree.token(verb).dep in _SAID_OF:
        # "The road stays barred until ...", "the lorries keep waiting until ...".
        verb = tree.token(verb).head
    if verb not in one.waiting or tree.token(verb).pos not in ("VERB", "AUX"):
        return one.waiting
    clause = set(tree.subtree(verb, without=frozenset({"parataxis"})))
    # What it is asked or refused by belongs to it.
    clause |= {place for place in tree.ancestors(verb) if is_wish(tree, place)}
    others = [place for place in one.waiting if place not in clause]
    if not any(tree.child(place, SUBJECTS | PASSIVE_SUBJECTS) for place in others):
        return one.waiting
    return [place for place in one.waiting if place in clause]


def _has_duty(tree: Tree, places: list[int]) -> bool:
    """Whether what is required is a body and what it must do: "depends on parliament, which
    has to pass an amnesty"."""
    return any(
        tree.token(one).text.lower() in _MUST
        or (
            tree.token(one).lemma == "have"
            and one + 1 < len(tree.tokens)
            and tree.token(one + 1).tag == "TO"
        )
        for place in places
        if tree.token(place).dep == "relcl"
        for one in tree.subtree(place)
    )


def _own_clause(tree: Tree, one: Requirement, places: list[int]) -> list[int]:
    """What is required, up to a further clause with a subject of its own behind a comma: "before
    he has given up his gun, and sanctions await whoever breaks the truce"."""
    if one.place > min(places, default=0):
        return places
    for number, place in enumerate(places[2:], 2):
        joint = tree.token(place)
        if (
            joint.dep == "cc"
            and tree.token(places[number - 1]).text == ","
            and any(
                tree.token(child).dep == "conj"
                and child > place
                and tree.children(child, *SUBJECTS, *PASSIVE_SUBJECTS)
                for child in tree.children(joint.head)
            )
        ):
            return places[:number]
    return places


def _without_asides(
    tree: Tree, places: list[int], *, but: int | None = None
) -> list[int]:
    """Tokens without what a clause behind a comma adds, unless it holds the token ``but``."""
    aside: set[int] = set()
    inside = set(places)
    for place in places:
        token = tree.token(place)
        if token.dep in _ASIDE and token.head in inside:
            branch = tree.subtree(place)
            if (
                branch[0]
                and but not in branch
                and tree.token(branch[0] - 1).text == ","
            ):
                aside.update(branch)
    return [place for place in places if place not in aside] or places


def _announced(
    tree: Tree, places: list[int], statements: tuple[Statement, ...]
) -> list[int]:
    """The content that stands ahead of the words that announce it, where only these stand
    beside the condition: "they will not come, he said on the radio, unless ..."."""
    for statement in statements:
        cue = () if statement.cue is None else tree.at(statement.cue)
        said = [one for piece in statement.content for one in tree.at(piece)]
        if (
            said
            and set(cue) & set(places)
            and max(said) < places[0]
            and not any(is_wish(tree, one) for one in cue)
        ):
            return sorted(said)
    return []


def _said_in(
    tree: Tree, places: list[int], statements: tuple[Statement, ...]
) -> list[int]:
    """The words of a content among some that announce it too; a cue that asks or refuses
    belongs to what it asks."""
    inside = set(places)
    for statement in statements:
        if statement.cue is None:
            continue
        cue = [one for one in tree.at(statement.cue) if one in inside]
        said = {
            one
            for piece in statement.content
            for one in tree.at(piece)
            if one in inside
        }
        if cue and said and not any(is_wish(tree, one) for one in cue):
            return [one for one in places if one in said]
    return places
