"""Acts that the words tell by telling of another: force announced, a request turned down."""

from truceline.coding.factuality.factuality import find_factuality
from truceline.coding.factuality.refusals import has_helper, is_of_none
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.at_request import is_at_request
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType, Factuality

_WILL = frozenset({"will", "would", "'ll", "'d", "shall"})
_NOTHING = frozenset({"none", "nothing"})
_OF_NOUNS = ("dobj", "nsubjpass", "pobj")


def is_threat(match: Match, root: EventType, factuality: Factuality | None) -> bool:
    """Whether force is announced, which is a threat: "they will shoot at anyone who comes"."""
    return (
        root is EventType.ASSAULT
        and factuality is Factuality.PLANNED
        and bool(match.trigger.verbs)
        and has_helper(match.tree, match.place, _WILL)
    )


def said_of(scene: Scene, match: Match) -> Factuality | None:
    """How real the words make what they name; None where it is not done."""
    verbs = match.trigger.verbs
    if verbs and is_of_none(match.tree, match.objects) and not _is_with_none(verbs):
        return None
    if is_at_request(match):
        # What "will be done at their request" was asked for before.
        return Factuality.ACTUAL
    factuality = find_factuality(match.tree, match.place, scene.lexicon)
    is_made = _is_made_in_vain(scene, match, factuality)
    return Factuality.ACTUAL if is_made else factuality


def _is_with_none(verbs: tuple[str, ...]) -> bool:
    """Whether a row takes its verb with a "none" or "nothing": "would hear none of it"."""
    return all(verb.split()[-1] in _NOTHING for verb in verbs)


def _is_made_in_vain(scene: Scene, match: Match, factuality: Factuality | None) -> bool:
    """Whether somebody's request is told by its refusal: "turned down a plea from Tarn"."""
    tree, place = match.tree, match.place
    token = tree.token(place)
    if (
        factuality is not None
        or match.rule.type is not EventType.REQUEST
        or not match.trigger.nouns
        or token.dep not in _OF_NOUNS
    ):
        return False
    if any(tree.token(one).text.lower() == "no" for one in tree.children(place, "det")):
        return False
    rows = scene.lexicon.verbs.get(tree.token(token.head).lemma, ())
    return any(rule.type is EventType.REJECT for rule, _ in rows) and _has_author(match)


def _has_author(match: Match) -> bool:
    tree, place = match.tree, match.place
    if tree.children(place, "poss"):
        return True
    if any(find_prepositional(tree, place, link) for link in ("from", "by")):
        return True
    return any(
        tree.token(one).text[:1].isupper()
        for one in tree.children(place, "amod", "nmod", "compound")
    )
