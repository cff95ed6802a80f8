"""Whether an act of force that was told is denied right behind it, by whom it is laid to.

"Soldiers burned the mill, villagers said. The army denied it", "called the report a lie",
"swore that no unit of his had stirred": what the accused says does away with that act, and
not with something else that he denies in the same breath.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from truceline.coding.actors.actors import resolve
from truceline.coding.dates.told import Told
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_subjects
from truceline.coding.sentences.tree import Tree
from truceline.model import (
    ActorRef,
    EventType,
    Factuality,
    Statement,
    StatementKind,
)

Refs = tuple[ActorRef, ...]

FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})

_DENYING = frozenset(
    "deny reject dismiss refute dispute contest contradict repudiate rebut".split()
)
_CALLING = frozenset({"call", "brand", "dismiss", "describe", "term"})
# What stands for the act just told.
_THE_ACT = frozenset(
    "it this that which charge accusation claim allegation report version figure account "
    "responsibility involvement role part something story assertion suggestion "
    "insinuation reproach imputation rumour word complicity guilt".split()
)
_RELATIVE = frozenset({"WDT", "WP"})
_NONE = frozenset({"no", "none", "any"})
_ARMED = frozenset({"MIL", "REB", "COP", "PRM", "UAF", "SPY"})
_FORCES = frozenset({"man", "people", "unit", "patrol"})
_NO_PART = frozenset(
    {("nothing", "to"), ("nothing", "of"), ("no", "knowledge"), ("not", "there")}
)
_DONE_TO = frozenset({"dobj", "nsubjpass", "pobj"})
_REACH = 2


def is_denied(
    scene: Scene,
    one: Told,
    told: Sequence[Told],
    statements: Iterable[Statement],
) -> bool:
    """Whether those who did an act, or are accused of it, deny it by what stands right
    behind it. Of an act of nobody's that the narrator tells only the doer is disputed."""
    deniers = _Deniers(one, told, statements)
    return any(
        _denies_by_verb(scene, one, tree, place)
        and not _is_of_a_nearer(one, told, tree, place)
        and not _is_of_a_told_one(one, told, tree, place)
        and deniers.hold(_subjects(scene, tree, place))
        for tree in _behind(scene, one)
        for place in _verbs(one, tree)
    ) or any(
        one.claim.type in FORCE
        and statement.speaker is not None
        and deniers.hold((statement.speaker,))
        for statement in _denials(scene, one, statements)
    )


def _is_of_a_nearer(one: Told, told: Sequence[Told], tree: Tree, place: int) -> bool:
    """Whether a later sentence tells another such act before it is denied: "killed nine men.
    A mine blew up a bus; they denied having laid it"."""
    return any(
        other.claim.type is one.claim.type
        and one.tree.number < other.tree.number <= tree.number
        and (other.tree.number < tree.number or other.place < place)
        for other in told
    )


def _is_of_a_told_one(one: Told, told: Sequence[Told], tree: Tree, place: int) -> bool:
    """Whether somebody else tells an act between what the narrator tells and the denial,
    which then is of what was said: "Moss, whom soldiers seized in May, says that they beat
    him; the army denies it", "They shelled the town. They are accused of having burned a
    school; they deny it"."""
    return one.claim.statement is None and any(
        (other.claim.statement is not None or _is_laid_to_them(one, other))
        and (one.tree.number, one.place) < (other.tree.number, other.place)
        and (other.tree.number, other.place) < (tree.number, place)
        for other in told
    )


def _is_laid_to_them(one: Told, other: Told) -> bool:
    """Whether it is an accusation in a later sentence that tells its own deed: "accused them
    of having burned it"."""
    tree = other.tree
    return (
        other.claim.type is EventType.ACCUSE
        and one.tree.number < tree.number
        and any(
            tree.children(prep, "pcomp") for prep in tree.children(other.place, "prep")
        )
    )


class _Deniers:
    """Whose denial counts: that of the doers, and of an act that somebody told that of
    anyone but those who told it."""

    def __init__(
        self, one: Told, told: Sequence[Told], statements: Iterable[Statement]
    ) -> None:
        claim = one.claim
        doers = [ref for ref in claim.source if one.tree.span.touches(ref.span)]
        tellers = [
            each.speaker
            for each in statements
            if each.id == claim.statement and each.speaker is not None
        ]
        if claim.statement is not None:
            doers += _accused(one, told)
        self._doers = _sides(doers)
        self._others = _sides(tellers)
        self._is_open = claim.statement is not None

    def hold(self, refs: Refs) -> bool:
        """Whether one of them can deny the act."""
        sides = _sides(refs)
        if sides & self._doers:
            return True
        return self._is_open and not sides & self._others


def _accused(one: Told, told: Sequence[Told]) -> list[ActorRef]:
    return [
        ref
        for other in told
        if other.claim.type is EventType.ACCUSE
        and other.claim.factuality is Factuality.ACTUAL
        and 0 <= other.tree.number - one.tree.number <= 1
        for ref in other.claim.target
    ]


def _sides(refs: Iterable[ActorRef]) -> set[str]:
    return {ref.party or ref.id or ref.name.lower() for ref in refs}


def _subjects(scene: Scene, tree: Tree, place: int) -> Refs:
    return tuple(
        ref for one in find_subjects(tree, place) for ref in resolve(scene, tree, one)
    )


def _behind(scene: Scene, one: Told) -> Iterator[Tree]:
    for tree in scene.trees[one.tree.number : one.tree.number + _REACH + 1]:
        if tree.paragraph == one.tree.paragraph:
            yield tree


def _verbs(one: Told, tree: Tree) -> Iterator[int]:
    for place, token in enumerate(tree.tokens):
        if token.pos == "VERB" and (tree is not one.tree or place > one.place):
            yield place


def _denies_by_verb(scene: Scene, one: Told, tree: Tree, place: int) -> bool:
    lemma = tree.token(place).lemma.lower()
    objects = tree.children(place, "dobj", "nsubjpass")
    is_calling = lemma in _CALLING and any(
        _is_false(scene, tree, each) for each in _below(tree, place)
    )
    if tree.token(place).dep == "relcl" and _is_of_what_is_before(tree, objects):
        is_denying = is_calling or lemma in _DENYING
        return is_denying and _is_denied_before(one, tree, tree.token(place).head)
    if is_calling:
        return any(
            _stands_for_it(scene, one, tree, each)
            for each in (*objects, *tree.children(place, "nsubj"), *_inner(tree, place))
        )
    if lemma not in _DENYING or tree.children(place, "neg"):
        return False
    clauses = tree.children(place, "ccomp", "xcomp")
    if not objects and not clauses:
        return True
    return any(_stands_for_it(scene, one, tree, each) for each in objects) or any(
        _is_about(scene, one, tree, tree.subtree(clause)) for clause in clauses
    )


def _is_of_what_is_before(tree: Tree, objects: list[int]) -> bool:
    """Whether a relative clause has no object, or one that stands for what it hangs on."""
    return all(tree.token(one).tag in _RELATIVE for one in objects)


def _is_denied_before(one: Told, tree: Tree, noun: int) -> bool:
    """Whether a noun before "which they deny" is the act of its own sentence, stands in its
    clause, or takes it up: "burned the mill, a charge that they deny"."""
    if tree is not one.tree or tree.token(noun).tag == "WP":
        return False
    if noun in tree.subtree(one.place):
        return True
    return noun > one.place and tree.token(noun).lemma.lower() in _THE_ACT


def _inner(tree: Tree, place: int) -> Iterator[int]:
    """ "Called the report a lie": the parser makes a clause of it."""
    for clause in tree.children(place, "ccomp"):
        yield from tree.children(clause, "nsubj", "det")


def _below(tree: Tree, place: int) -> list[int]:
    return [one for one in tree.subtree(place) if one > place]


def _is_false(scene: Scene, tree: Tree, place: int) -> bool:
    return tree.token(place).lemma.lower() in scene.lexicon.unreal.falsehoods


def _stands_for_it(scene: Scene, one: Told, tree: Tree, place: int) -> bool:
    """ "The charge", "it"; "the charge that he stole" is another one."""
    token = tree.token(place)
    rest = [each for each in tree.subtree(place) if each > place]
    if token.lemma.lower() in _THE_ACT or token.text.lower() in _THE_ACT:
        return not rest or _is_about(scene, one, tree, rest)
    if one.claim.type not in FORCE:
        return False
    return _is_about(scene, one, tree, tree.subtree(place))


def _is_about(scene: Scene, one: Told, tree: Tree, places: Iterable[int]) -> bool:
    """Whether words speak of an act of the same type, or of forces that were not there."""
    inside = list(places)
    if _is_another_deed(scene, one, tree, inside):
        return False
    return any(
        _tells(scene, tree, place, one.claim.type) for place in inside
    ) or _are_absent(scene, tree, inside)


def _is_another_deed(scene: Scene, one: Told, tree: Tree, places: list[int]) -> bool:
    """Whether a clause has a verb that the act is not told by, and speaks of things that its
    sentence does not: "shot nine men", and "denied having burned a school"."""
    verbs = {
        tree.token(place).lemma for place in places if tree.token(place).pos == "VERB"
    }
    told = {token.lemma.lower() for token in one.tree.tokens}
    if one.claim.statement is not None:
        told |= _words_alike(scene, one)
    things = [
        tree.token(place).lemma.lower()
        for place in places
        if tree.token(place).dep in _DONE_TO
        and tree.token(place).pos in ("NOUN", "PROPN")
    ]
    return (
        tree is not one.tree
        and bool(verbs and things)
        and not verbs & told
        and not told.intersection(things)
    )


def _words_alike(scene: Scene, one: Told) -> set[str]:
    """The verbs that stand in a row of the codebook with the one that tells the act."""
    lemma = one.tree.token(one.place).lemma
    return {
        verb
        for rule, trigger in scene.lexicon.verbs.get(lemma, ())
        if rule.type is one.claim.type
        for verb in trigger.verbs
    }


def _tells(scene: Scene, tree: Tree, place: int, root: EventType) -> bool:
    token = tree.token(place)
    lemma = token.lemma.lower()
    if token.pos != "VERB":
        return root in scene.lexicon.noun_types(lemma)
    things = {
        tree.token(one).lemma.lower()
        for one in tree.children(place, "dobj")
        if tree.token(one).pos == "NOUN"
    }
    return any(
        rule.type is root
        and lemma in trigger.verbs
        and (not trigger.objects or things.intersection(trigger.objects) or not things)
        for rule, trigger in scene.lexicon.verbs.get(lemma, ())
    )


def _are_absent(scene: Scene, tree: Tree, places: list[int]) -> bool:
    """ "None of its men had been there", "had nothing to do with it"."""
    words = [tree.token(one).text.lower() for one in places]
    return bool(_NO_PART.intersection(pairwise(words))) or any(
        _is_force(scene, tree.token(one).lemma.lower()) and _is_none(tree, one)
        for one in places
    )


def _is_force(scene: Scene, lemma: str) -> bool:
    role = scene.lexicon.roles.get(lemma)
    if role is not None and role.code in _ARMED:
        return True
    return lemma in _FORCES or lemma in scene.lexicon.things.gear


def _is_none(tree: Tree, place: int) -> bool:
    """ "No patrol", "any aircraft", "none of its men"."""
    whole = tree.token(tree.token(place).head).head
    words = (
        *tree.children(place, "det"),
        *((whole,) if tree.token(place).dep == "pobj" else ()),
    )
    return any(tree.token(one).text.lower() in _NONE for one in words)


def _denials(
    scene: Scene, one: Told, statements: Iterable[Statement]
) -> Iterator[Statement]:
    """The statements right behind an act that deny it."""
    trees = list(_behind(scene, one))
    first = one.claim.evidence.end
    for statement in statements:
        if statement.id == one.claim.statement:
            continue
        for piece in statement.content:
            if piece.start < first:
                continue
            for tree in trees:
                inside = [
                    place
                    for place, token in enumerate(tree.tokens)
                    if piece.start <= token.start < piece.end
                ]
                if inside and _denies_in_words(
                    scene, one, tree, inside, statement.kind
                ):
                    yield statement


def _denies_in_words(
    scene: Scene, one: Told, tree: Tree, places: list[int], kind: StatementKind
) -> bool:
    if _are_absent(scene, tree, places):
        return True
    if kind is not StatementKind.DENIAL:
        return False
    words = {tree.token(place).text.lower() for place in places}
    return bool(words & {"it", "this", "that"} and len(places) < 6) or _is_about(
        scene, one, tree, places
    )
