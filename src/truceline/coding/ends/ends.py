"""Puts at the ends of each act whom a trained ranking takes for likeliest.

Rules read who does an act, and to whom, from its clause, and fill in what the clause leaves
out. The ranking weighs whom they found against all others that the article names, by where
these stand in the sentence, what they do in the rest of the article and whom they face. It
learnt from dispatches of our own (docs/trained-model.md).
"""

from collections.abc import Iterator, Set
from dataclasses import dataclass, replace

from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.draft import Draft
from truceline.coding.ends.act import Act, find_acts
from truceline.coding.ends.article_view import ArticleView, view_article
from truceline.coding.ends.candidates import Candidate
from truceline.coding.ends.features import see_acts
from truceline.coding.learned.ranks import End, EndsCard, Ranks
from truceline.coding.scene import Scene
from truceline.coding.sentences.pronouns import is_by_speaker
from truceline.model import ActorRef, Claim, EventType

CODER = "ends-learned.v2"

Refs = tuple[ActorRef, ...]

_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Weighed:
    """An act with the chance of each candidate at each of its ends."""

    act: Act
    source: list[tuple[float, Candidate]]
    target: list[tuple[float, Candidate]]


def code_ends(scene: Scene, draft: Draft) -> Draft:
    """The claims, with the likeliest side at each end; as they were where no ranking is."""
    if scene.ranking is None or not draft.claims:
        return draft
    view = view_article(scene, draft)
    acts = find_acts(scene, draft.claims, draft.told)
    return replace(
        draft,
        claims=tuple(
            _with_likeliest(one, scene.ranking.card)
            for one in _weigh(scene, scene.ranking, view, acts)
        ),
    )


def _weigh(
    scene: Scene, ranking: Ranks, view: ArticleView, acts: list[Act]
) -> Iterator[_Weighed]:
    seen = list(see_acts(scene, view, acts))
    ends = (
        ranking.chances(end, [one.at(end) for one in seen])
        for end in (End.SOURCE, End.TARGET)
    )
    for act, sources, targets in zip(acts, *ends, strict=True):
        yield _Weighed(
            act=act,
            source=list(zip(sources, view.candidates, strict=True)),
            target=list(zip(targets, view.candidates, strict=True)),
        )


def _with_likeliest(one: _Weighed, card: EndsCard) -> Claim:
    """The claim of an act with whoever is likeliest at its ends.

    Who is found to have done it is taken from the other end; if that leaves nobody there,
    all stays as it was.
    """
    claim = one.act.claim
    unable = {
        each.side
        for _, each in one.source
        if not claim.source and not _may_do(one.act, each)
    }
    source = _likeliest(one.source, card, one.act, claim.source, without=unable)
    across, target = sides_of(source), claim.target
    if source != claim.source:
        target = tuple(each for each in target if not sides_of((each,)) & across)
    target = _likeliest(one.target, card, one.act, target, without=across)
    if (source, target) == (claim.source, claim.target) or (
        claim.target and not target
    ):
        return claim
    return replace(
        claim,
        source=source,
        target=target,
        coder=claim.coder if claim.is_learned else CODER,
    )


def _likeliest(
    weighed: list[tuple[float, Candidate]],
    card: EndsCard,
    act: Act,
    found: Refs,
    *,
    without: Set[str],
) -> Refs:
    """Whoever is likelier for an end than those ``found``, by so much that he replaces them."""
    mine = sides_of(found)
    now = max((chance for chance, one in weighed if one.side in mine), default=None)
    others = [
        (chance, one) for chance, one in weighed if one.side not in mine | without
    ]
    if not others:
        return found
    chance, best = max(others, key=lambda pair: (pair[0], pair[1].side))
    if chance < (card.enough if now is None else now + card.lead):
        return found
    return (_named(act, best),)


def _may_do(act: Act, one: Candidate) -> bool:
    """Whether somebody may be filled in as the doer of an act that is left without one.

    Who used force is told or stays unknown: no sentence that does not name him puts it to him.
    So does who "we" is, where nobody is known to speak.
    """
    if is_by_speaker(act.tree, act.at.word):
        return False
    return act.claim.type not in _FORCE or bool(one.in_sentence(act.at.sentence))


def _named(act: Act, one: Candidate) -> ActorRef:
    """The candidate as the act's own sentence names it, else as it was last named before."""
    here = one.in_sentence(act.at.sentence)
    if here:
        return min(here, key=lambda mention: abs(mention.head - act.at.word)).ref
    return one.before(act.claim.evidence.start)
