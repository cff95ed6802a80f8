"""The actors of an article with all their mentions, for its list of who is who."""

from truceline.coding.draft import Draft
from truceline.coding.scene import Scene
from truceline.model import Actor, ActorKind, ActorRef, ActorSeen, Span


def gather_actors(scene: Scene, draft: Draft) -> tuple[ActorSeen, ...]:
    """Every codebook actor that the article names or its rows mean, in order of mention.

    Mentions are the printed names, and the pronouns and phrases that a row resolved to
    the actor. Actors that the codebook does not know stand in the rows alone.
    """
    mentions: dict[str, set[Span]] = {}
    for placed in (one for hits in scene.hits for one in hits):
        mentions.setdefault(placed.hit.actor.id, set()).add(placed.hit.span)
    for ref in _refs(draft):
        if ref.id is not None:
            mentions.setdefault(ref.id, set()).add(ref.span)
    found = [
        _seen(scene, scene.lexicon.actors[one], tuple(sorted(spans)))
        for one, spans in mentions.items()
    ]
    return tuple(sorted(found, key=lambda actor: (actor.mentions[0], actor.id)))


def _refs(draft: Draft) -> list[ActorRef]:
    refs = [
        ref
        for claim in draft.claims
        for ref in (*claim.source, *claim.target, *claim.third_parties)
    ]
    refs += [one.speaker for one in draft.statements if one.speaker]
    refs += [one.addressee for one in draft.statements if one.addressee]
    refs += [one.party for one in draft.conditions if one.party]
    return refs


def _seen(scene: Scene, actor: Actor, mentions: tuple[Span, ...]) -> ActorSeen:
    ref = scene.ref(actor, mentions[0])
    return ActorSeen(
        id=actor.id,
        name=actor.name,
        party=ref.party,
        party_name=ref.party_name,
        code=ref.code,
        office=_office(scene, actor),
        mentions=mentions,
    )


def _office(scene: Scene, actor: Actor) -> str | None:
    """The office held on the day of publication, the first listed of several."""
    if actor.kind is not ActorKind.PERSON:
        return None
    for office in actor.offices:
        if office.held_on(scene.article.date):
            return office.title
    return None
