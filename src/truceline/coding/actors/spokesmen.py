"""Whose spokesman speaks on: "The ministry denied it. A spokesman accused the rebels"."""

from dataclasses import replace

from truceline.coding.actors.people_seen import Resolve
from truceline.coding.names.name_words import GROUP_NOUNS
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import SUBJECTS, Tree
from truceline.model import ActorKind, ActorRef, Span

_SPOKESMEN = frozenset({"spokesman", "spokeswoman", "spokesperson"})
_ARTICLES = frozenset({"a", "the"})
# What may hang on the word without telling whose spokesman it is.
_BARE = frozenset({"det", "punct"})


def find_whose_spokesman(
    scene: Scene, tree: Tree, place: int, span: Span, *, resolve: Resolve
) -> tuple[ActorRef, ...]:
    """The side that spoke in the sentence before, for a spokesman of whom nothing is said;
    empty where a person spoke, several did, or a paragraph lies between.

    A side of which a sentence only tells something need not be the one that tells on:
    "The rebels shelled the town. A spokesman said three died".
    """
    if (
        tree.token(place).lemma.lower() not in _SPOKESMEN
        or any(tree.token(one).dep not in _BARE for one in tree.children(place))
        or not any(
            tree.token(one).text.lower() in _ARTICLES
            for one in tree.children(place, "det")
        )
        or tree.number == 0
    ):
        return ()
    before = scene.trees[tree.number - 1]
    if before.paragraph != tree.paragraph:
        return ()
    spoke = [
        (subject, ref)
        for verb, token in enumerate(before.tokens)
        if token.dep == "ROOT" and token.lemma in scene.lexicon.cue_verbs
        for subject in before.children(verb, *SUBJECTS)
        for ref in resolve(scene, before, subject)
    ]
    if len(spoke) != 1:
        return ()
    ((subject, ref),) = spoke
    is_known = bool(ref.party or ref.party_name)
    if not is_known or not _is_body(scene, ref, before.token(subject).lemma):
        return ()
    return (replace(ref, span=span),)


def _is_body(scene: Scene, ref: ActorRef, noun: str) -> bool:
    """Whether it is a side or a body that spoke, and no single person."""
    actor = scene.lexicon.actors.get(ref.id or "")
    if actor is not None:
        return actor.kind is not ActorKind.PERSON
    return noun.lower() in GROUP_NOUNS
