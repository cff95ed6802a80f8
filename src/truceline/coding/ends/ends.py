"""Puts at the ends of each act whom a trained ranking takes for likeliest.

Rules read who does an act, and to whom, from its clause, and fill in what the clause leaves
out. The ranking weighs whom they found against all others that the article names, by where
these stand in the sentence, what they do in the rest of the article and whom they face. It
learnt from dispatches of our own (docs/trained-model.md).
"""

from dataclasses import dataclass, replace

from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.draft import Draft
from truceline.coding.ends.act import Act, find_acts
from truceline.coding.ends.article_view import ArticleView, view_article
from truceline.coding.ends.candidates import Candidate
from truceline.coding.ends.features import see_candidates
from truceline.coding.learned.ranks import End, Ranks
from truceline.coding.scene import Scene
from truceline.model import ActorRef, Claim, EventType

CODER = "ends-learned.v1"

Refs = tuple[ActorRef, ...]

_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scales:
    """What weighs the candidates of an article: the ranking, and what the article tells."""

    scene: Scene
    ranking: Ranks
    view: ArticleView


def code_ends(scene: Scene, draft: Draft) -> Draft:
    """The claims, with the likeliest side at each end; as they were where no ranking is."""
    if scene.ranking is None or not draft.claims:
        return draft
    view = view_article(scene, draft)
    scales = _Scales(scene=scene, ranking=scene.ranking, view=view)
    acts = find_acts(scene, draft.claims, draft.told)
    return replace(draft, claims=tuple(_weighed(scales, act) for act in acts))


def _weighed(scales: _Scales, act: Act) -> Claim:
    """The claim of an act with whoever is likeliest at its ends.

    Who is found to have done it is taken from the other end; if that leaves nobody there,
    all stays as it was.
    """
    claim = act.claim
    source = _likeliest(scales, act, End.SOURCE, claim.source)
    across, target = sides_of(source), claim.target
    if source != claim.source:
        target = tuple(one for one in target if not sides_of((one,)) & across)
    target = _likeliest(scales, act, End.TARGET, target, without=across)
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
    scales: _Scales,
    act: Act,
    end: End,
    found: Refs,
    *,
    without: frozenset[str] = frozenset(),
) -> Refs:
    """Whoever is likelier for an end than those ``found``, by so much that he replaces them."""
    seen = see_candidates(scales.scene, scales.view, act, end)
    told = scales.ranking.chances(end, [numbers for _, numbers in seen])
    weighed = [(chance, one) for (one, _), chance in zip(seen, told, strict=True)]
    mine = sides_of(found)
    now = max((chance for chance, one in weighed if one.side in mine), default=None)
    others = [
        (chance, one)
        for chance, one in weighed
        if one.side not in mine | without and (found or _may_fill(act, end, one))
    ]
    if not others:
        return found
    chance, best = max(others, key=lambda pair: (pair[0], pair[1].side))
    card = scales.ranking.card
    if chance < (card.enough if now is None else now + card.lead):
        return found
    return (_named(act, best),)


def _may_fill(act: Act, end: End, one: Candidate) -> bool:
    """Whether somebody may stand at an end that the rules leave open.

    Who used force is told or stays unknown: no sentence that does not name him puts it to him.
    """
    is_doer_of_force = end is End.SOURCE and act.claim.type in _FORCE
    return not is_doer_of_force or bool(one.in_sentence(act.at.sentence))


def _named(act: Act, one: Candidate) -> ActorRef:
    """The candidate as the act's own sentence names it, else as it was last named before."""
    here = one.in_sentence(act.at.sentence)
    if here:
        return min(here, key=lambda mention: abs(mention.head - act.at.word)).ref
    return one.before(act.claim.evidence.start)
