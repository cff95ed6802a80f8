"""Sides of an act that the trained model points at."""

from dataclasses import dataclass

from truceline.coding.actors.actors import is_same, resolve
from truceline.coding.learned.act_guesses import guesses_of_act
from truceline.coding.learned.guess import WHERE, Guess
from truceline.coding.learned.no_targets import is_no_target
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_antecedent
from truceline.coding.sentences.modifiers import cut_phrase, find_name_beside, is_dated
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType

Refs = tuple[ActorRef, ...]
# What one side does to another: of two that the model names for one end, the surer one.
_OF_ONE = frozenset(
    {EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.SANCTION}
)
# Who is named beside the likeliest has this part of its chance at least: "A met B and C"
# (.25 to .5 made no difference on own sets).
_BESIDE = 0.5
# Whom a verb of these has for its object by name is meant, whoever else the model is sure of.
_OF_A_NAME = frozenset(
    {EventType.ACCUSE, EventType.REQUEST, EventType.SUPPORT, EventType.THREATEN}
)
_Words = tuple[tuple[int, float], ...]
_Sides = tuple[Refs, Refs]


@dataclass(frozen=True, slots=True)
class _End:
    """Whom the model's words for one end of an act name, and their chance together."""

    refs: Refs
    chance: float


def add_guessed(
    scene: Scene, match: Match, source: Refs, target: Refs
) -> tuple[Refs, Refs]:
    """The sides of an act that the model found: words that it is sure of stand before what
    rules find, others where they find nobody."""
    guess = _guess_of(scene, match)
    if guess is None or match.trigger.where != WHERE:
        return source, target
    sure, less = scene.trust.sure_side, scene.trust.side
    ends = _ends(scene, match, guess, least=min(sure, less))
    pointed = _pointed(ends, share=sure)
    if _is_turned_round(match, source, pointed):
        pointed = (), ()
    found = _completed(pointed, (source, target))
    return _completed(found, _pointed(ends, share=less))


def fill_guessed(
    scene: Scene, match: Match, source: Refs, target: Refs
) -> tuple[Refs, Refs]:
    """The sides of an act of the rules, with whom the model is sure of where they find nobody.

    Who does it, grammar tells best. Whom it is done to, the model where it is surest.
    """
    guess = _guess_of(scene, match)
    if guess is None or match.trigger.where == WHERE:
        return source, target
    sure, least = scene.trust.sure_side, scene.trust.surest
    ends = _ends(scene, match, guess, least=min(sure, least))
    surest = ends[1].refs if ends[1].chance >= least else ()
    if not match.rule.symmetric and _can_replace(match, surest, target, other=source):
        target = surest
    return _completed((source, target), _pointed(ends, share=sure))


def _can_replace(match: Match, surest: Refs, found: Refs, *, other: Refs) -> bool:
    """Whether those whom the model is surest of can stand for whom rules found: as many, none
    of them at the other end, and none that only tells whose the others are ("a critic of the
    minister") or where they stand ("twelve towns of Vell")."""
    return (
        len(surest) == len(found)
        and len(_without(surest, other)) == len(surest)
        and not any(_is_named_object(match, ref) for ref in found)
        and not _leaves_its_clause(match, surest, found)
        and not any(
            (ref.code is not None or not (one.id or one.party))
            and _hangs_on(match.tree, one, ref)
            for one in surest
            for ref in found
        )
    )


def _leaves_its_clause(match: Match, surest: Refs, found: Refs) -> bool:
    """Whether rules find by name whom the verb itself takes and the model points out of its
    clause: "thanked the bishops, and in the evening called on his followers"."""
    tree = match.tree
    if not match.trigger.verbs:
        return False
    own = frozenset(tree.subtree(match.place))
    return _all_in(tree, own, found) and not any(
        _all_in(tree, own, (one,)) for one in surest
    )


def _all_in(tree: Tree, own: frozenset[int], refs: Refs) -> bool:
    """Whether all are named among some words; a pronoun there names nobody."""
    return all(
        (words := tree.at(ref.span))
        and set(words) <= own
        and any(tree.token(one).pos in ("NOUN", "PROPN") for one in words)
        for ref in refs
    )


def _is_named_object(match: Match, ref: ActorRef) -> bool:
    """Whether it bears a name and is the object of the verb itself, or stands behind the
    preposition that goes with it: "paid tribute to Norway"."""
    tree = match.tree
    words = tree.at(ref.span)
    if not words or match.rule.type not in _OF_A_NAME:
        return False
    head = tree.token(tree.head_of(words))
    if head.pos != "PROPN":
        return False
    if head.dep == "pobj":
        link = tree.token(head.head)
        return link.head == match.place and link.text.lower() in match.trigger.target
    return head.dep == "dobj" and head.head == match.place


def _hangs_on(tree: Tree, one: ActorRef, other: ActorRef) -> bool:
    """Whether one is told as the owner of another, or behind a preposition of theirs."""
    words, owned = tree.at(one.span), tree.at(other.span)
    if not words or not owned:
        return False
    at, top = tree.head_of(words), tree.head_of(owned)
    for above in tree.ancestors(at):
        if above == top:
            return tree.token(at).dep in ("poss", "prep")
        at = above
    return False


def _completed(first: _Sides, second: _Sides) -> _Sides:
    """The sides of the first, and where it has none those of the second, none on both ends."""
    source, target = first
    source = source or _without(second[0], target)
    target = target or _without(second[1], source)
    return source, target


def _is_turned_round(match: Match, source: Refs, pointed: _Sides) -> bool:
    """Whether who does the act by a relative pronoun is named for the one it is done to:
    "Abdullah, who called him a deserter"."""
    tree, place = match.tree, match.place
    return (
        any(
            find_antecedent(tree, place, subject) != subject
            for subject in tree.children(place, "nsubj")
        )
        and bool(source)
        and not _without(source, pointed[1])
    )


def _pointed(ends: tuple[_End, _End], *, share: float) -> _Sides:
    """Whom the model's words name with such a share. Who is named for both ends, as two joined
    by "and" are, stands at one of them only."""
    source, target = (one.refs if one.chance >= share else () for one in ends)
    source = _without(source, target) or source
    return source, _without(target, source)


def _without(refs: Refs, others: Refs) -> Refs:
    return tuple(ref for ref in refs if not any(is_same(ref, one) for one in others))


def _guess_of(scene: Scene, match: Match) -> Guess | None:
    """What is seen at the first word that the model takes for an act of the same type.

    An act of another type at these words has other sides, so what names those is not asked,
    though how real it is and what about is (``weigh``). Of any type, sides came out right less
    often on own-train and own-wide.
    """
    return next(
        (
            one
            for one in guesses_of_act(scene, match)
            if one.type is match.rule.type or match.trigger.where == WHERE
        ),
        None,
    )


def _ends(
    scene: Scene, match: Match, guess: Guess, *, least: float
) -> tuple[_End, _End]:
    """Both ends of an act; nobody is looked for by words with less than ``least``."""
    return (
        _end(scene, match, guess.sources, least=least),
        _end(scene, match, _possible(match, guess), least=least),
    )


def _possible(match: Match, guess: Guess) -> _Words:
    """The words for whom it is done to that grammar allows; all where nobody else stands for
    the act, which would be one of nobody without them."""
    allowed = tuple(word for word in guess.targets if not is_no_target(match, word[0]))
    return allowed if guess.sources else guess.targets


def _end(scene: Scene, match: Match, words: _Words, *, least: float) -> _End:
    together = sum(chance for _, chance in words)
    refs = _named(scene, match, words) if together >= least else ()
    return _End(refs, together)


def _named(scene: Scene, match: Match, words: _Words) -> Refs:
    found: list[ActorRef] = []
    likeliest = max(chance for _, chance in words)
    is_of_one = match.rule.type in _OF_ONE
    for likely, chance in sorted(words, key=lambda word: -word[1]):
        if chance < _BESIDE * likeliest or (found and is_of_one):
            break
        if match.rule.symmetric and _is_reported(match, likely):
            continue
        place = _first_of_row(match.tree, likely, words) if is_of_one else likely
        refs = resolve(scene, match.tree, place) or _as_printed(scene, match, place)
        found += _without(refs, tuple(found))
    return tuple(found)


def _first_of_row(tree: Tree, place: int, words: _Words) -> int:
    """The first of the words joined by "and" up to one, of those that the model names as well:
    of "King and Weeks" both are meant."""
    named = {one for one, _ in words}
    row = [one for one in tree.joined_before(place) if one in named]
    return row[-1] if row else place


def _is_reported(match: Match, place: int) -> bool:
    """Whether a word stands in what somebody said beside a meeting: "he opened the meeting and
    said that his country wished Kabul well" leaves open whom he met."""
    tree = match.tree
    own = {match.place, *tree.ancestors(match.place)}
    return match.trigger.where != WHERE and any(
        tree.token(one).dep == "ccomp" and one not in own
        for one in (place, *tree.ancestors(place))
    )


def _as_printed(scene: Scene, match: Match, place: int) -> Refs:
    """The noun phrase as it stands, for people whom no codebook lists."""
    tree = match.tree
    if tree.token(place).pos != "NOUN" or is_dated(scene, tree, place):
        return ()
    span = find_name_beside(tree, place) or cut_phrase(tree, place)
    name = scene.text(span)
    return (
        ActorRef(id=None, name=name, party=None, party_name=None, code=None, span=span),
    )
