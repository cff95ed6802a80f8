"""Everybody in an article who may stand at an end of an act, with all his mentions."""

from collections.abc import Iterable
from dataclasses import dataclass

from truceline.coding.actors.sides_meant import side_of
from truceline.coding.actors.sides_named import find_sides_named
from truceline.coding.draft import Draft
from truceline.coding.scene import Scene
from truceline.model import Actor, ActorRef

# A roll of three hundred names would else be weighed for every act.
_MOST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words that mean somebody: their sentence, its head among them, and whom they stand for.

    ``is_place`` says that they tell where something is: "in Kabul".
    """

    sentence: int
    head: int
    ref: ActorRef
    is_person: bool = False
    is_place: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A side by what stands for it (``side_of``), with its mentions in reading order.

    ``actor`` is the side in the codebook, None for whom it does not know.
    """

    side: str
    actor: Actor | None
    mentions: tuple[Mention, ...]

    def in_sentence(self, number: int) -> list[Mention]:
        """Its mentions in one sentence."""
        return [one for one in self.mentions if one.sentence == number]

    def before(self, offset: int) -> ActorRef:
        """Whom its last mention before an offset stands for, or its first."""
        ahead = [one for one in self.mentions if one.ref.span.end <= offset]
        return (ahead[-1] if ahead else self.mentions[0]).ref


def find_candidates(scene: Scene, draft: Draft) -> tuple[Candidate, ...]:
    """The sides that the article names, and whoever stands in a row so far, the most named
    first; of a list of names the least named are left out."""
    mentions: dict[str, list[Mention]] = {}
    actors: dict[str, Actor] = {}
    for one in find_sides_named(scene):
        side = side_of(one.ref)
        actors[side] = one.side
        mentions.setdefault(side, []).append(
            Mention(
                sentence=one.sentence,
                head=one.head,
                ref=one.ref,
                is_person=one.is_person,
                is_place=one.is_place,
            )
        )
    for ref in _in_rows(draft):
        _add(scene, mentions.setdefault(side_of(ref), []), ref)
    found = (
        Candidate(
            side=side,
            actor=actors.get(side),
            mentions=tuple(sorted(ones, key=lambda one: (one.sentence, one.head))),
        )
        for side, ones in mentions.items()
        if ones
    )
    likely = sorted(found, key=lambda one: -len(one.mentions))
    return tuple(likely[:_MOST])


def _in_rows(draft: Draft) -> Iterable[ActorRef]:
    for claim in draft.claims:
        yield from (*claim.source, *claim.target, *claim.third_parties)
    for statement in draft.statements:
        if statement.speaker is not None:
            yield statement.speaker


def _add(scene: Scene, mentions: list[Mention], ref: ActorRef) -> None:
    """Adds where a row points to, if no name stands there."""
    if not scene.trees or any(one.ref.span == ref.span for one in mentions):
        return
    number = scene.number_at(ref.span.start)
    words = scene.trees[number].at(ref.span)
    if words:
        head = scene.trees[number].head_of(words)
        mentions.append(Mention(sentence=number, head=head, ref=ref))
