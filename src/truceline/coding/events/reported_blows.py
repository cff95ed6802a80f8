"""Who struck where no word tells it, and a reader of the report knows nevertheless.

"The army said that three soldiers were killed by mortar fire": an army that reports its own
dead of a battle names its enemy without a word, and so does a side that tells of shells
on its towns. Shells that fall again come from those who shelled before. Only one of the two
sides of a civil war has aircraft. Who was blown up by a mine or shot in the street may be
anybody's victim, and where nobody can say who fired, nobody is named.
"""

from collections.abc import Sequence
from dataclasses import replace

from truceline.coding.actors.conflict import find_conflict, find_counterpart
from truceline.coding.dates.told import Told
from truceline.coding.names.states import is_state
from truceline.coding.parties.fallen import ARMED, FIGHTS
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import (
    ActorKind,
    ActorRef,
    Claim,
    EventType,
    Factuality,
    Span,
    Statement,
)

Refs = tuple[ActorRef, ...]

# What only armies at war use, or fire that comes from somewhere.
_FIRE = frozenset(
    "shell shelling mortar artillery howitzer rocket missile bombardment airstrike raid strike "
    "jet warplane drone tank sniper bombard firing gunfire".split()
)
_BATTLES = FIGHTS | frozenset(
    "offensive assault ambush clash combat fire battle attack encounter".split()
)
# What strikes whoever comes by, or is laid by nobody knows whom.
_OPEN = frozenset(
    "bomb mine landmine gunman assailant attacker stranger unknown unidentified car accident suicide "
    "bomber motorcycle crossfire".split()
)
_AIRCRAFT = frozenset(
    "airstrike jet warplane plane aircraft bomber helicopter gunship".split()
)
_ARREST = "arrest"
_BOMBED = "shell"
_BY_AIR = frozenset({"air", "aerial"})
_RAIDS = frozenset({"raid", "strike", "attack", "bombardment", "bombing"})
_WHO = frozenset({"who", "whose", "which", "responsibility", "responsible"})
_NOT = frozenset(
    {"not", "n't", "nobody", "neither", "unclear", "unknown", "no", "none"}
)
_TOLD = frozenset({Factuality.ACTUAL, Factuality.POSSIBLE})


def name_enemies(
    scene: Scene, told: Sequence[Told], statements: Sequence[Statement]
) -> list[Told]:
    """The claims in order, blows of war of which nothing tells the doer given the one side
    that a reader takes for it; the others stay without."""
    return [
        _with_doer(scene, one, told, statements) if _is_open(one.claim) else one
        for one in told
    ]


def _is_open(claim: Claim) -> bool:
    return (
        (claim.type is EventType.ASSAULT or claim.mode == _ARREST)
        and not claim.source
        and claim.factuality in _TOLD
    )


def _with_doer(
    scene: Scene, one: Told, told: Sequence[Told], statements: Sequence[Statement]
) -> Told:
    if one.claim.type is EventType.COERCE:
        return _with_arresting(scene, one, statements)
    words = _means(one)
    if words & _OPEN or _is_anybodys(scene, one.tree):
        return one
    source = (
        _enemy(scene, one, words, statements)
        or _who_fires(words, told)
        or _from_the_air(scene, one, words)
    )
    if not source or _sides(source) & _sides(one.claim.target):
        return one
    return replace(one, claim=replace(one.claim, source=source))


def _with_arresting(scene: Scene, one: Told, statements: Sequence[Statement]) -> Told:
    """An arrest that a state's own office reports, given that state."""
    teller = _teller(one.claim, statements)
    is_states = any(
        (actor := scene.lexicon.actors.get(side)) is not None and is_state(actor)
        for side in _sides(teller)
    )
    if not is_states or _sides(teller) & _sides(one.claim.target):
        return one
    return replace(one, claim=replace(one.claim, source=teller))


def _enemy(
    scene: Scene, one: Told, words: frozenset[str], statements: Sequence[Statement]
) -> Refs:
    """The one enemy of those who were struck, in battle or by the report of their side."""
    teller = _teller(one.claim, statements)
    own = _own_side(one.claim, teller)
    is_of_war = bool(words & (_FIRE | _BATTLES))
    if not own or not (is_of_war or (teller and _bear_arms(one.claim.target))):
        return ()
    found = find_counterpart(scene, own, one.tree.token(one.place).start)
    return found if len(found) == 1 else ()


def _who_fires(words: frozenset[str], told: Sequence[Told]) -> Refs:
    """The only side that fires such arms, as far as the report tells."""
    if not words & _FIRE:
        return ()
    firing = [
        other.claim.source
        for other in told
        if other.claim.type is EventType.ASSAULT
        and other.claim.source
        and other.claim.factuality in _TOLD
        and _means(other) & _FIRE
    ]
    sides = {side for refs in firing for side in _sides(refs)}
    return firing[0] if len(sides) == 1 else ()


def _from_the_air(scene: Scene, one: Told, words: frozenset[str]) -> Refs:
    """The state that fights rebels, where it was done with aircraft."""
    if not (words & _AIRCRAFT or (words & _BY_AIR and words & _RAIDS)):
        return ()
    sides = find_conflict(scene)
    states = [side for side in sides if is_state(side)]
    rebels = [side for side in sides if side.kind is ActorKind.GROUP]
    if len(states) != 1 or len(rebels) != 1:
        return ()
    token = one.tree.token(one.place)
    return (scene.ref(states[0], Span(token.start, token.end)),)


def _teller(claim: Claim, statements: Sequence[Statement]) -> Refs:
    """Who says it, of those whose side is known."""
    for statement in statements:
        speaker = statement.speaker
        if speaker is not None and any(
            piece.holds(claim.evidence) or claim.evidence.holds(piece)
            for piece in statement.content
        ):
            return (speaker,) if _sides((speaker,)) else ()
    return ()


def _own_side(claim: Claim, teller: Refs) -> Refs:
    """Those who were struck if they are of one side; else the teller, for people and
    places of no side."""
    struck = tuple(ref for ref in claim.target if _sides((ref,)))
    if len(_sides(struck)) > 1:
        return ()
    # "Eight fighters died, said the ministry": fighters of no known side may be anybody's.
    return struck or (() if _bear_arms(claim.target) else teller)


def _bear_arms(refs: Refs) -> bool:
    return bool(refs) and all((ref.code or "").endswith(ARMED) for ref in refs)


def _means(one: Told) -> frozenset[str]:
    """The words of a blow, without those whom it struck. To bomb is an army's work, a bomb
    may be anybody's."""
    tree, struck = one.tree, set(one.objects)
    words = frozenset(
        tree.token(place).lemma.lower()
        for place in tree.subtree(one.place)
        if place not in struck and place != one.place
    )
    lemma = tree.token(one.place).lemma.lower()
    return words | {_BOMBED if lemma == "bomb" else lemma}


def _is_anybodys(scene: Scene, tree: Tree) -> bool:
    """Whether it is told here or in the next sentence that nobody knows who did it."""
    return any(
        one.words & _WHO and one.words & _NOT
        for one in scene.trees[tree.number : tree.number + 2]
    )


def _sides(refs: Refs) -> set[str]:
    return {side for ref in refs if (side := ref.party or ref.id)}
