"""Both halves of an exchange told in one clause: "up to 5,000 rebels and up to 1,000 from
the other side are to be released".

What is counted second belongs to whoever would free the first, so it is freed by those
to whom the first belongs.
"""

from collections.abc import Iterator
from dataclasses import replace

from truceline.coding.amounts import find_joined_amount
from truceline.coding.arguments import find_agents, is_passive
from truceline.coding.draft import Draft
from truceline.coding.modifiers import find_modifiers
from truceline.coding.scene import Scene
from truceline.coding.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import Claim, Span

CODER = "exchanges.v1"

_SIDES = frozenset({"side", "party", "camp"})
_LINKS = frozenset({"from", "of", "on"})
_RELEASE = "release"


def code_exchanges(scene: Scene, draft: Draft) -> Draft:
    """The claims, with one more for what the other side frees in the same clause.

    A clause that names who frees them tells of one side's prisoners only.
    """
    claims = [
        one for claim in draft.claims for one in (claim, *_other_half(scene, claim))
    ]
    claims.sort(key=lambda claim: claim.evidence)
    return replace(
        draft,
        claims=tuple(
            replace(claim, id=f"c{number}")
            for number, claim in enumerate(claims, start=1)
        ),
    )


def _other_half(scene: Scene, claim: Claim) -> Iterator[Claim]:
    if claim.mode != _RELEASE or claim.amount is None:
        return
    if not claim.source or not claim.target:
        return
    for tree in scene.trees_at(claim.amount.phrase)[:1]:
        places = tree.at(claim.amount.phrase)
        if not places:
            return
        first = tree.head_of(places)
        for other in tree.children(first, "conj"):
            amount = find_joined_amount(scene, tree, first, other)
            if amount is None or not _is_freed(scene, tree, first):
                continue
            if _is_of_the_other_side(scene, tree, first, other, claim):
                yield replace(
                    claim,
                    source=claim.target,
                    target=claim.source,
                    amount=amount,
                    # From the second number on; the verb follows.
                    evidence=Span(amount.phrase.start, claim.evidence.end),
                    coder=CODER,
                )


def _is_freed(scene: Scene, tree: Tree, noun: int) -> bool:
    """Whether the words leave open by whom: "are to be released"."""
    token = tree.token(noun)
    if token.dep not in SUBJECTS | PASSIVE_SUBJECTS:
        return False
    verbs = (token.head, *tree.children(token.head, "xcomp"))
    return any(is_passive(tree, verb) for verb in verbs) and not any(
        scene.hit_at(tree, agent) for verb in verbs for agent in find_agents(tree, verb)
    )


def _is_of_the_other_side(
    scene: Scene, tree: Tree, first: int, place: int, claim: Claim
) -> bool:
    """Whether those counted are people of the side that would free the others."""
    for noun in _owners(tree, first, place):
        words = {tree.token(one).text.lower() for one in tree.children(noun, "amod")}
        if tree.token(noun).lemma.lower() in _SIDES and "other" in words:
            return True
    named = {
        scene.side_of(placed.hit.actor).id
        for placed in find_modifiers(scene, tree, place)
    }
    freeing = {ref.party or ref.id for ref in claim.source}
    return bool(named) and named <= freeing


def _owners(tree: Tree, first: int, place: int) -> list[int]:
    """The nouns behind "from" and "of"; the parser may hang them on the first number."""
    links = [
        *tree.children(place, "prep"),
        *(one for one in tree.children(first, "prep") if one > place),
    ]
    return [
        noun
        for link in links
        if tree.token(link).text.lower() in _LINKS
        for noun in tree.children(link, "pobj")
    ]
