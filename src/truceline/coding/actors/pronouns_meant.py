"""Whom a pronoun means: the speaker, somebody or some side named before, the noun of its clause."""

from dataclasses import replace

from truceline.coding.actors.antecedents import find_person
from truceline.coding.actors.both_sides import find_sides
from truceline.coding.actors.counted_before import find_counted_before
from truceline.coding.actors.issuers import find_issuer
from truceline.coding.actors.numbers_of_sides import BOTH
from truceline.coding.actors.objects_taken_up import find_object_before
from truceline.coding.actors.people_seen import Resolve
from truceline.coding.actors.relatives import find_meant
from truceline.coding.actors.subjects_taken_up import find_subject
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.pronouns import FIRST_PERSON
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Span

_PERSON = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
_PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
_THING = frozenset({"it", "its", "itself"})
_RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
_OF_THEM = frozenset({"those", "some", "most", "many", "several", "few"})


def is_stand_in(tree: Tree, place: int) -> bool:
    """Whether a word stands for somebody told elsewhere: "they", "whose", "that"."""
    token = tree.token(place)
    return (
        token.pos == "PRON"
        or token.text.lower() in _RELATIVE
        or token.tag in ("PRP", "PRP$", "WP", "WDT")
    )


def find_meant_by_pronoun(
    scene: Scene, tree: Tree, place: int, *, resolve: Resolve, resolve_list: Resolve
) -> tuple[ActorRef, ...]:
    """Whom such a word means; nobody where that is open.

    ``resolve`` tells whom one phrase means, ``resolve_list`` whom it means with those that
    "and" joins to it.
    """
    token = tree.token(place)
    lower = token.text.lower()
    span = Span(token.start, token.end)
    speaker = _speaker_at(scene, token.start)
    if lower in FIRST_PERSON:
        if speaker is not None:
            return (replace(speaker, span=span),)
        if scene.is_quoted(token.start):
            return ()
        return find_issuer(scene, tree, place, resolve=resolve)
    if scene.is_quoted(token.start) and lower not in _RELATIVE:
        return ()
    if lower in _PERSON | _PLURAL | _THING:
        meant = _taken_up(scene, tree, place, resolve, resolve_list)
        # Nobody calls himself "he".
        own = None if speaker is None else speaker.name
        return tuple(replace(ref, span=span) for ref in meant if ref.name != own)
    if lower in _RELATIVE:
        noun = find_meant(tree, place)
        return () if noun is None else resolve(scene, tree, noun)
    if lower in BOTH:
        return find_counted_before(
            scene, tree, place, span, resolve=resolve
        ) or find_sides(scene, tree, place, span, resolve=resolve)
    if lower in _OF_THEM:
        return _those_of(scene, tree, place, resolve_list)
    return ()


def _speaker_at(scene: Scene, offset: int) -> ActorRef | None:
    """Who says the words at an offset, if they stand in quotation marks or behind a label."""
    return next(
        (
            speaker
            for quoted, speaker in scene.quoted
            if quoted.start <= offset < quoted.end
        ),
        None,
    )


def _taken_up(
    scene: Scene, tree: Tree, place: int, resolve: Resolve, resolve_list: Resolve
) -> tuple[ActorRef, ...]:
    """Whom "he", "they" or "it" means."""
    lower = tree.token(place).text.lower()
    if lower not in _THING:
        done_to = find_object_before(scene, tree, place, resolve=resolve)
        if done_to:
            return done_to
    if lower in _PERSON:
        female = lower in ("she", "her", "hers", "herself")
        person = find_person(scene, tree, place, female=female, resolve=resolve)
        return (person,) if person else ()
    return find_subject(
        scene, tree, place, plural=lower in _PLURAL, resolve=resolve_list
    )


def _those_of(
    scene: Scene, tree: Tree, place: int, resolve_list: Resolve
) -> tuple[ActorRef, ...]:
    """Whose they are: "its negotiators sat down with those of the government", "some of them
    left"."""
    token = tree.token(place)
    return tuple(
        replace(ref, span=Span(token.start, token.end))
        for one in find_prepositional(tree, place, "of")
        for ref in resolve_list(scene, tree, one)
    )
