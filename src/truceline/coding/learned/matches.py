"""Events at words that no rule knows and the trained model takes for one."""

from collections import Counter
from collections.abc import Iterator

from truceline.codebook import EventRule, Trigger
from truceline.coding.factuality.refusals import is_of_none, is_refused
from truceline.coding.factuality.unwilling import is_unwilled
from truceline.coding.learned.guess import WHERE, Guess
from truceline.coding.learned.types_of_acts import type_of_act
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_objects, find_prepositional
from truceline.coding.sentences.at_request import is_at_request
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.coding.sentences.triggers import (
    Match,
    is_of_two_words,
    is_ruled_out,
)
from truceline.model import EventType, Factuality

_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})
# Words of force and of meeting are figures of speech even with what they are done to.
_OFTEN_FIGURES = _FORCE | {EventType.CONSULT, EventType.PROTEST}
_SAID_OF = frozenset({"ADJ", "ADP", "ADV"})
_GOING_ON = frozenset({"hold", "remain", "stay", "be"})


def find_learned(scene: Scene, tree: Tree, taken: set[int]) -> Iterator[Match]:
    """Events at words outside ``taken``, each with the roles that rules of its type have."""
    if scene.guesses is None:
        return
    for place, guess in sorted(scene.guesses[tree.number].items()):
        root = None if place in taken else type_of_act(guess, scene.trust)
        if root is None or is_ruled_out(tree, place, root, scene.lexicon.verbs):
            continue
        is_verb = tree.token(place).pos in ("VERB", "AUX")
        if not is_verb and not _names_an_act(tree, place, guess):
            continue
        rule = next(one for one in scene.lexicon.codebook.events if one.type is root)
        yield _match(tree, place, rule, guess, is_verb=is_verb)


def _names_an_act(tree: Tree, place: int, guess: Guess) -> bool:
    """Whether a word beside verbs may tell an act: a noun, and what somebody is yet to be:
    "are to be out by May", "must be free"."""
    token = tree.token(place)
    return token.pos == "NOUN" or (
        token.pos in _SAID_OF
        and guess.factuality is not Factuality.ACTUAL
        and tree.token(token.head).lemma == "be"
    )


def is_nothing(scene: Scene, match: Match) -> bool:
    """Whether the model sees no event where a rule does, at any of its words."""
    if scene.guesses is None or _is_counted_or_dated(scene, match):
        return False
    if match.trigger.nouns and match.trigger.objects:
        # "An end to the raids": both words together are hardly ever a figure of speech.
        return False
    if is_at_request(match):
        # "Left at the army's request": the model looks at the leaving.
        return False
    if match.trigger.subjects and (is_ahead(match) or _is_truce_kept(match)):
        # "The truce is to start on Friday": nor is what is yet to begin, nor a truce that holds.
        return False
    guesses = scene.guesses[match.tree.number]
    seen = [guesses[one].is_event for one in _words_of(match) if one in guesses]
    trust = scene.trust
    is_sure = match.rule.type not in _OFTEN_FIGURES and is_of_two_words(match)
    least = trust.no_phrase if is_sure else trust.no_event
    return max(seen, default=0.0) < least


def is_another(scene: Scene, match: Match) -> bool:
    """Whether the model takes the word of an act for one of another type, and none of its words
    for one of the type that the rule has: surely, or where the rule knows a bare word only,
    and the model gives its type no chance at all ("protested to the minister")."""
    if scene.guesses is None or is_at_request(match):
        return False
    guesses = scene.guesses[match.tree.number]
    seen = [guesses[one] for one in (match.place, *match.objects) if one in guesses]
    root, trust = match.rule.type, scene.trust
    own = guesses.get(match.place)
    if own is None or own.type is root:
        return False
    chance = max(one.chances[root] for one in seen)
    if own.chances[own.type] >= trust.surest and chance < trust.no_event:
        return True
    return (
        chance < trust.no_type
        and not is_specific(match.trigger)
        # Of an act that somebody will not do the model sees the refusal.
        and not is_refused(match.tree, match.place)
        and not is_unwilled(match.tree, match.place, match.objects)
        and not is_of_none(match.tree, match.objects)
    )


def is_specific(trigger: Trigger) -> bool:
    """Whether a trigger wants more than a bare word: an object, a particle."""
    return bool(trigger.objects or (trigger.verbs and " " in trigger.verbs[0]))


def is_ahead(match: Match) -> bool:
    """Whether the word of the act is an infinitive or has a modal."""
    tree = match.tree
    return any(
        tree.token(one).tag in ("TO", "MD") for one in tree.children(match.place, "aux")
    )


def _is_truce_kept(match: Match) -> bool:
    """Whether it is told that a truce goes on: "holds", "remains in force"."""
    lemma = match.tree.token(match.place).lemma
    return match.trigger.mode == "ceasefire" and lemma in _GOING_ON


def _words_of(match: Match) -> tuple[int, ...]:
    """The words that carry an act: its own, its objects, and what a light verb says of its
    subject: "the guns have been mute", "the truce took effect"."""
    tree, place = match.tree, match.place
    words = (place, *match.objects, *tree.children(place, "acomp", "oprd"))
    if match.trigger.subjects:
        words += (*tree.children(place, *SUBJECTS, *PASSIVE_SUBJECTS),)
    return words


def _is_counted_or_dated(scene: Scene, match: Match) -> bool:
    """Whether force is told with the number of those it hit, or with its day: a figure of
    speech hardly ever is."""
    if match.rule.type not in _FORCE:
        return False
    tree = match.tree
    counts = [
        count for one in match.objects for count in (one, *tree.children(one, "nummod"))
    ]
    if any(tree.token(one).tag == "CD" for one in counts):
        return True
    beside = {match.place, *tree.children(match.place, "npadvmod", "nmod", "compound")}
    for link in tree.children(match.place, "prep"):
        beside.update(tree.children(link, "pobj"))
    return any(
        tree.head_of(places) in beside
        for date in scene.reading.dates
        if date.phrase.touches(tree.span) and (places := tree.at(date.phrase))
    )


def _match(
    tree: Tree, place: int, rule: EventRule, guess: Guess, *, is_verb: bool
) -> Match:
    lemma = tree.token(place).lemma.lower()
    trigger = Trigger(
        verbs=(lemma,) if is_verb else (),
        nouns=() if is_verb else (lemma,),
        target=_usual_target(rule, is_verb=is_verb),
        issue=guess.event_issue,
        given=None if guess.factuality is Factuality.ACTUAL else guess.factuality,
        example="",
        where=WHERE,
    )
    objects = (
        find_objects(tree, place)
        if is_verb
        else [
            *find_prepositional(tree, place, "of"),
            *tree.children(place, "compound", "nmod", "amod"),
        ]
    )
    return Match(
        rule=rule, trigger=trigger, tree=tree, place=place, objects=tuple(objects)
    )


def _usual_target(rule: EventRule, *, is_verb: bool) -> tuple[str, ...]:
    """Where the counterpart stands most often around the words of a type."""
    counted = Counter(
        place
        for trigger in rule.triggers
        if bool(trigger.verbs) is is_verb
        for place in trigger.target
        if place not in ("subject", "none")
    )
    return tuple(place for place, _ in counted.most_common(3))
