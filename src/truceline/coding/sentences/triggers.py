"""Finds the codebook's triggers in a sentence: the words that announce an event."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.codebook import EventRule, Trigger
from truceline.coding.lexicon import TriggerTable
from truceline.coding.sentences.arguments import (
    find_objects,
    find_prepositional,
    find_subjects,
)
from truceline.coding.sentences.names_given import find_name_given
from truceline.coding.sentences.objects_held import is_held, is_one_named
from truceline.coding.sentences.passives import is_passive
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.verbs_of_words import count_verb_words
from truceline.coding.sentences.words_done_to import find_words_done_to
from truceline.model import EventType, Issue

_THINGS_AND_ACTS = ("NOUN", "VERB", "PRON")


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A trigger found at a token, with the heads of the phrases around it."""

    rule: EventRule
    trigger: Trigger
    tree: Tree
    place: int
    objects: tuple[int, ...]


def find_matches(
    tree: Tree, verbs: TriggerTable, nouns: TriggerTable
) -> Iterator[list[Match]]:
    """The triggers at each word of a sentence, the most specific of a word first.

    Verbs come before nouns, so that "held talks" is one event. A participle before its
    noun ("the outlawed party") announces nothing.
    """
    later = []
    for place, token in enumerate(tree.tokens):
        if token.pos in ("VERB", "AUX") and token.dep != "amod":
            rows = verbs.get(token.lemma)
            if rows:
                yield _ranked(tree, place, rows)
        elif token.pos == "NOUN":
            rows = nouns.get(_joined(tree, place)) or nouns.get(token.lemma)
            if rows:
                later.append((place, rows))
    for place, rows in later:
        yield _ranked(tree, place, rows)


def _joined(tree: Tree, place: int) -> str:
    """A noun with the word that a hyphen joins to it, which the parser cuts apart:
    "pull-back"; the bare noun where there is none."""
    token = tree.token(place)
    if place < 2 or tree.token(place - 1).tag != "HYPH":  # a word, a hyphen
        return token.lemma
    return f"{tree.token(place - 2).text.lower()}-{token.lemma}"


def is_ruled_out(tree: Tree, place: int, root: EventType, verbs: TriggerTable) -> bool:
    """Whether a rule of a type knows the verb and says that it is no such act with the
    thing it is done to here: "praised the soup", "refused to be drawn"."""
    token = tree.token(place)
    if token.pos not in ("VERB", "AUX"):
        return False
    done_to = find_objects(tree, place)
    rows = verbs.get(token.lemma, [])
    return _is_known_otherwise(tree, place, root, rows, done_to, kinds=_THINGS_AND_ACTS)


def _is_known_otherwise(
    tree: Tree,
    place: int,
    root: EventType,
    rows: list[tuple[EventRule, Trigger]],
    done_to: list[int],
    *,
    kinds: tuple[str, ...] = ("NOUN",),
) -> bool:
    return any(
        _with_particle(tree, one) in trigger.not_objects
        for rule, trigger in rows
        if rule.type is root and trigger.not_objects
        if count_verb_words(tree, place, trigger.verbs) is not None
        for one in find_words_done_to(tree, place, trigger, done_to)
        if tree.token(one).pos in kinds
    )


def _with_particle(tree: Tree, place: int) -> str:
    """What is or is not done, in small letters: "declined to give up its arms" declines no
    "give"."""
    particles = tree.children(place, "prt") if tree.token(place).pos == "VERB" else ()
    words = (place, *particles)
    return " ".join(tree.token(one).lemma.lower() for one in words)


def _ranked(
    tree: Tree, place: int, rows: list[tuple[EventRule, Trigger]]
) -> list[Match]:
    """The triggers that fit: particle and object before a bare word, then file order."""
    # Asked once for all rows of a word: common verbs have dozens.
    done_to = find_objects(tree, place) if tree.token(place).pos != "NOUN" else []
    fits = [
        fit
        for rule, trigger in _of_its_verb(tree, place, rows)
        if (fit := _fit(tree, place, rule, trigger, done_to))
        # What one row rules out, no other row of the type takes for want of a list.
        and (
            not trigger.verbs
            or trigger.objects
            or not _is_known_otherwise(tree, place, rule.type, rows, done_to)
        )
    ]
    return [match for _, match in sorted(fits, key=lambda fit: -fit[0])]


def _of_its_verb(
    tree: Tree, place: int, rows: list[tuple[EventRule, Trigger]]
) -> list[tuple[EventRule, Trigger]]:
    """The rows of the verb that stands here. What holds talks is a light verb: "held up
    talks" is a verb of its own where a row knows it, and no "held talks"."""
    particles = tree.children(place, "prt")
    if not particles:
        return rows
    lemma = tree.token(place).lemma
    own = {f"{lemma} {tree.token(one).text.lower()}" for one in particles}
    if not any(own & set(trigger.verbs) for _, trigger in rows):
        return rows
    starts = tuple(own)
    return [
        row
        for row in rows
        if row[1].issue is not Issue.TALKS
        or any(verb.startswith(starts) for verb in row[1].verbs)
    ]


def _fit(
    tree: Tree, place: int, rule: EventRule, trigger: Trigger, done_to: list[int]
) -> tuple[int, Match] | None:
    stands = (
        _stands_as_verb(tree, place, trigger, done_to)
        if trigger.verbs
        else _stands_as_noun(tree, place, trigger)
    )
    if stands is None:
        return None
    score, objects = stands
    if trigger.objects or trigger.not_objects:
        candidates = find_words_done_to(tree, place, trigger, objects)
        lemmas = {_with_particle(tree, one) for one in candidates}
        if trigger.objects:
            # "Called it off", "let them go": a pronoun stands inside such a verb alone.
            is_phrasal = bool(score) and (
                bool(tree.children(place, "prt")) or tree.token(place).lemma == "let"
            )
            held = [
                one
                for one in candidates
                if is_held(tree, one, trigger, is_phrasal=is_phrasal)
            ]
            if not held:
                return None
            score += 2
            if trigger.verbs:
                objects = held
        if lemmas & set(trigger.not_objects):
            return None
    return score, Match(
        rule=rule, trigger=trigger, tree=tree, place=place, objects=tuple(objects)
    )


def _stands_as_verb(
    tree: Tree, place: int, trigger: Trigger, done_to: list[int]
) -> tuple[int, list[int]] | None:
    """How special the verb is that stands here, and what its act is done to."""
    longest = count_verb_words(tree, place, trigger.verbs)
    if longest is None:
        return None
    if trigger.subjects and not _has_subject(tree, place, trigger.subjects):
        return None
    if trigger.not_words and _holds(tree, place, trigger.not_words):
        return None
    if trigger.judging and not find_name_given(tree, place):
        return None
    score = 4 * (longest - 1) + 2 * bool(trigger.subjects)
    if trigger.of_itself:
        return score + 2, _of_itself(tree, place)
    return score, done_to


def _stands_as_noun(
    tree: Tree, place: int, trigger: Trigger
) -> tuple[int, list[int]] | None:
    token = tree.token(place)
    if token.dep in ("compound", "nmod") and tree.token(token.head).pos in (
        "NOUN",
        "PROPN",
    ):
        return None
    # "Their release": whom it is about stands as owner, too.
    return 0, [
        *(tree.children(place, "poss") if trigger.objects else ()),
        *find_prepositional(tree, place, "of"),
        *(_right_behind(tree, place, "to") if trigger.objects else ()),
        *tree.children(place, "compound", "nmod", "amod"),
    ]


def _of_itself(tree: Tree, verb: int) -> list[int]:
    """What ends, opens or goes on of itself: the subject of a verb without an object."""
    if is_passive(tree, verb) or tree.children(verb, "dobj"):
        return []
    return [one for one in find_subjects(tree, verb) if tree.token(one).pos == "NOUN"]


def _holds(tree: Tree, place: int, words: tuple[str, ...]) -> bool:
    """Whether one of the words stands in the clause, or in what hangs on it."""
    return any(
        tree.token(one).lemma.lower() in words or tree.token(one).text.lower() in words
        for one in tree.subtree(place)
    )


def _right_behind(tree: Tree, place: int, preposition: str) -> list[int]:
    """What is to end in "a halt to the raids", whatever the parser hangs the raids on."""
    if place + 1 >= len(tree.tokens):
        return []
    token = tree.token(place + 1)
    is_there = token.dep == "prep" and token.text.lower() == preposition
    return tree.children(place + 1, "pobj") if is_there else []


def is_of_two_words(match: Match) -> bool:
    """Whether a verb counts with its particle, or with what it is done to, and not alone:
    "said no", "lifted the siege"."""
    trigger = match.trigger
    return bool(trigger.verbs) and (
        bool(trigger.objects)
        or (count_verb_words(match.tree, match.place, trigger.verbs) or 0) > 1
    )


def _has_subject(tree: Tree, place: int, lemmas: tuple[str, ...]) -> bool:
    return any(
        tree.token(one).lemma.lower() in lemmas or is_one_named(tree, one, lemmas)
        for head in (*find_subjects(tree, place), *find_objects(tree, place))
        for one in tree.conjuncts(head)
    )
