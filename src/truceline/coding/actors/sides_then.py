"""On which side those who take part stood on the day of the act, and not of its report."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from truceline.coding.draft import Draft
from truceline.coding.scene import Scene
from truceline.model import ActorRef, Claim


def stand_then(scene: Scene, draft: Draft) -> Draft:
    """The rows; who is on another side by the day of publication has that of the act.

    Only where the codebook gives him one side for all the days that the act may be of.
    An act without a day has the sides of the day of publication.
    """
    return replace(draft, claims=tuple(_then(scene, one) for one in draft.claims))


def _then(scene: Scene, claim: Claim) -> Claim:
    if claim.date is None or claim.date.latest is None:
        return claim
    last = claim.date.latest
    if last >= scene.article.date:
        return claim
    days = (claim.date.earliest or last, last)
    return replace(
        claim,
        source=_all_then(scene, claim.source, days),
        target=_all_then(scene, claim.target, days),
        third_parties=_all_then(scene, claim.third_parties, days),
    )


def _all_then(
    scene: Scene, ones: Iterable[ActorRef], days: tuple[date, date]
) -> tuple[ActorRef, ...]:
    return tuple(_one_then(scene, one, days) for one in ones)


def _one_then(scene: Scene, one: ActorRef, days: tuple[date, date]) -> ActorRef:
    actor = None if one.id is None else scene.lexicon.actors.get(one.id)
    # Words of the article may have told another side than the codebook does.
    if actor is None or one.party != scene.side_of(actor).id:
        return one
    first, last = (scene.lexicon.cast.side_on(actor, day) for day in days)
    if first.id != last.id or last.id in (one.party, actor.id):
        return one
    return replace(one, party=last.id, party_name=last.name)
