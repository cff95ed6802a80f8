"""Both halves of an exchange told in one clause: "up to 5,000 rebels and up to 1,000 from
the other side are to be released", "three rebels for whom two officers were exchanged".

What is counted second belongs to whoever would free the first, so it is freed by those
to whom the first belongs.
"""

from collections.abc import Iterator
from dataclasses import replace

from truceline.coding.actors.actors import resolve
from truceline.coding.draft import Draft
from truceline.coding.scene import Scene
from truceline.coding.sentences.amounts import find_amount, find_joined_amount
from truceline.coding.sentences.arguments import find_objects, find_prepositional
from truceline.coding.sentences.modifiers import find_modifiers
from truceline.coding.sentences.passives import find_agents, is_passive
from truceline.coding.sentences.tree import PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.model import ActorRef, Claim, Span

CODER = "exchanges.v2"

_SIDES = frozenset({"side", "party", "camp"})
_LINKS = frozenset({"from", "of", "on"})
_RELEASE = "release"
_TRADING = frozenset({"exchange", "swap"})


def code_exchanges(scene: Scene, draft: Draft) -> Draft:
    """The claims, with one more for what the other side frees in the same clause.

    A clause that names who frees them tells of one side's prisoners only.
    """
    claims = [
        one
        for claim in draft.claims
        for one in (
            *(tuple(_traded(scene, claim)) or (claim,)),
            *_other_half(scene, claim),
        )
    ]
    claims.sort(key=lambda claim: claim.evidence)
    return replace(
        draft,
        claims=tuple(
            replace(claim, id=f"c{number}")
            for number, claim in enumerate(claims, start=1)
        ),
    )


def _traded(scene: Scene, claim: Claim) -> Iterator[Claim]:
    """Those who were exchanged and those for whom, each freed by the other's side; none
    where the words do not tell both or are about others than people of a side."""
    if claim.mode != _RELEASE:
        return
    for tree in scene.trees_at(claim.evidence)[:1]:
        for verb in tree.at(claim.evidence):
            if tree.token(verb).lemma not in _TRADING or tree.token(verb).pos != "VERB":
                continue
            given = find_objects(tree, verb)[:1]
            got = [_meant(tree, verb, one) for one in _behind_for(tree, verb)]
            if not (given and got):
                continue
            halves = _people(scene, tree, given[0]), _people(scene, tree, got[0])
            if not any(_is_of_a_side(half) for half in halves):
                continue
            for own, other, noun in ((*halves, given[0]), (*halves[::-1], got[0])):
                if tree.token(noun).pos != "NOUN":
                    continue
                yield replace(
                    claim,
                    source=_freeing(claim, own, other),
                    target=own,
                    amount=find_amount(scene, tree, _phrase(tree, noun)),
                    evidence=tree.cover(
                        [*_phrase(tree, noun), *tree.at(claim.evidence)]
                    ),
                    coder=CODER,
                )


def _behind_for(tree: Tree, verb: int) -> list[int]:
    return find_prepositional(tree, verb, "for")[:1]


def _meant(tree: Tree, verb: int, place: int) -> int:
    """The noun that a pronoun behind "for" stands for: "the three for whom they ..."."""
    token = tree.token(verb)
    is_relative = token.dep == "relcl" and tree.token(place).tag in ("WP", "WDT")
    return token.head if is_relative else place


def _phrase(tree: Tree, noun: int) -> list[int]:
    return sorted(tree.subtree(noun, without=frozenset({"relcl", "acl"})))


def _people(scene: Scene, tree: Tree, noun: int) -> tuple[ActorRef, ...]:
    return resolve(scene, tree, noun) if tree.token(noun).pos == "NOUN" else ()


def _is_of_a_side(refs: tuple[ActorRef, ...]) -> bool:
    return any(ref.party or ref.id for ref in refs)


def _freeing(
    claim: Claim, own: tuple[ActorRef, ...], other: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """Who frees one half: whoever the other half belongs to, else who is named in the
    clause and is none of them."""
    if _is_of_a_side(other):
        return other
    sides = {ref.party or ref.id for ref in own}
    return tuple(
        ref
        for ref in claim.source
        if claim.evidence.holds(ref.span) and (ref.party or ref.id) not in sides
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
