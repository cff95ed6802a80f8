"""Whom an act is meant for where its clause does not say: the other side of the conflict.

"The Taliban dropped their objections" leaves out towards whom; in an article about two
sides every reader knows. Where an article is about no such two sides, the coder of
counterparts still looks at who stands nearest.
"""

from collections import Counter

from truceline.coding.actors.antecedents import acting
from truceline.coding.actors.rebels import find_rebels
from truceline.coding.actors.war_reports import is_report_of_war
from truceline.coding.names.asides import is_aside
from truceline.coding.names.home_state import find_home_state, find_only_home, is_away
from truceline.coding.names.mere_places import is_mere_place
from truceline.coding.names.states import is_state
from truceline.coding.names.states_of_groups import state_fought
from truceline.coding.names.unlisted_sides import new_sides
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import is_location
from truceline.model import Actor, ActorKind, ActorRef, Span

# A side that is named only once, with no track to the other, may be anybody's remark.
_OFTEN = 2
_BOTH = 2
_AGAIN = 3
# Sentences ahead of an act in which another enemy counts as at hand.
_JUST_BEFORE = 2
# How many times as often as a side a third state is named that comes before it.
_FAR = 2
_ARMED = ("REB", "IMG")
_OF_NO_COUNTRY = "IMG"


def find_counterpart(
    scene: Scene,
    source: tuple[ActorRef, ...],
    place: int,
    *,
    is_praise: bool = False,
) -> tuple[ActorRef, ...]:
    """The side opposite to the source, or both for a source that is neither.

    What is said in praise (``is_praise``) goes to an ally as well as to the enemy, so
    there the sides named most count. Empty where the article has no two sides in conflict. The reference points to the
    nearest mention of the side before an offset, else to its first.
    """
    if not is_report_of_war(scene):
        return ()
    own = {name for ref in source for name in (ref.id, ref.party)}
    sides = find_conflict(scene, source, has_allies=is_praise)
    if sides:
        others = [side for side in sides if side.id not in own]
        at_hand = _group_at_hand(scene, others, own, place)
        return tuple(
            acting(scene, side, _mention(scene, side, place))
            for side in (others if at_hand is None else [at_hand])
        )
    return (
        _between_bands(scene, source)
        or _against_rebels(scene, source, own, place)
        or _between_states(scene, own, place)
    )


def find_government(
    scene: Scene, source: tuple[ActorRef, ...], place: int
) -> tuple[ActorRef, ...]:
    """The state at home, for a source that is none of it, or that of the people's own
    country; empty where several states are as much at home."""
    home = _own_state(scene, source) or find_only_home(scene)
    if home is None or any(home.id == ref.party for ref in source):
        return ()
    return (acting(scene, home, _mention(scene, home, place)),)


def _own_state(scene: Scene, people: tuple[ActorRef, ...]) -> Actor | None:
    """The government of a country whose people they are: "Colombians"."""
    for ref in people:
        country = scene.lexicon.countries.get((ref.code or "")[:3])
        if country is not None and ref.party is None:
            return scene.lexicon.government_of(country)
    return None


def _group_at_hand(
    scene: Scene, others: list[Actor], own: set[str | None], place: int
) -> Actor | None:
    """The one armed group named in the sentence or just before it, where the group that
    the article speaks of most is not: a state may fight several."""
    if len(others) != 1 or others[0].kind is not ActorKind.GROUP:
        return None
    number = scene.number_at(place)
    near = {
        side.id: side
        for hits in scene.hits[max(0, number - _JUST_BEFORE) : number + 1]
        for placed in hits
        if (side := scene.side_of(placed.hit.actor)).kind is ActorKind.GROUP
    }
    if others[0].id in near:
        return None
    armed = [
        side
        for side in near.values()
        if side.id not in own and (side.code or "").endswith(_ARMED)
    ]
    return armed[0] if len(armed) == 1 else None


def _between_states(
    scene: Scene, own: set[str | None], place: int
) -> tuple[ActorRef, ...]:
    """The other of two states that an article speaks of more than of any third, or both
    for whoever is neither: a war of states has no rebels."""
    actors = scene.lexicon.actors
    ranked = count_states(scene).most_common(3)
    if len(ranked) < _BOTH or ranked[1][1] < _OFTEN:
        return ()
    if len(ranked) > _BOTH and ranked[2][1] == ranked[1][1]:
        return ()
    sides = [actors[side] for side, _ in ranked[:_BOTH]]
    if ranked[0][1] < _AGAIN and all(is_away(scene, side) for side in sides):
        # Of a quarrel at home other states only speak.
        return ()
    return tuple(
        acting(scene, side, _mention(scene, side, place))
        for side in sides
        if side.id not in own
    )


def _between_bands(scene: Scene, source: tuple[ActorRef, ...]) -> tuple[ActorRef, ...]:
    """The other of two armed sides that no codebook knows, or both, where no state has a
    hand in it."""
    bands = [one for one in new_sides(scene) if one.is_armed]
    if len(bands) != _BOTH or count_states(scene):
        return ()
    own = {name for ref in source for name in (ref.name, ref.party_name)}
    return tuple(one.ref() for one in bands if one.name not in own)


def count_states(scene: Scene) -> Counter[str]:
    """How often each state is named where it is no place."""
    return Counter(
        side.id
        for number, hits in enumerate(scene.hits)
        for placed in hits
        if is_state(side := scene.side_of(placed.hit.actor))
        and not is_mere_place(scene.trees[number], placed)
    )


def _against_rebels(
    scene: Scene, source: tuple[ActorRef, ...], own: set[str | None], place: int
) -> tuple[ActorRef, ...]:
    """The government or the unlisted rebels that an article sets against each other."""
    rebels = find_rebels(scene)
    state = find_home_state(scene)
    if rebels is None or state is None:
        return ()
    found = []
    if state.id not in own:
        found.append(acting(scene, state, _mention(scene, state, place)))
    if not any(
        (ref.code or "").endswith("REB") or ref.name == rebels.name for ref in source
    ):
        found.append(rebels)
    return tuple(found)


def find_conflict(
    scene: Scene, source: tuple[ActorRef, ...] = (), *, has_allies: bool = False
) -> tuple[Actor, ...]:
    """The two sides that an article is about; none where that is open.

    A track of which both sides are named comes first, one of the source's before
    others, and one with an armed group before one between allies, unless allies count alike; else the two sides
    named most, where one of them is an armed group.
    """
    counts = _counts(scene)
    parties = {ref.party for ref in source if ref.party is not None}
    actors = scene.lexicon.actors
    best: tuple[tuple[bool, bool, int], tuple[str, ...]] | None = None
    for track in scene.lexicon.codebook.tracks:
        if len(track.sides) != 2 or not all(counts[side] for side in track.sides):
            continue
        if _is_of_lesser(scene, track.sides, parties):
            continue
        rank = (
            bool(parties & set(track.sides)),
            has_allies
            or any(actors[side].kind is ActorKind.GROUP for side in track.sides),
            sum(counts[side] for side in track.sides),
        )
        if best is None or rank > best[0]:
            best = rank, track.sides
    if best is not None and (best[0][0] or _is_main(scene, best[1])):
        return tuple(actors[side] for side in best[1])
    named = [
        side
        for side, count in counts.most_common()
        if count >= _OFTEN
        and _is_side(actors[side])
        and not _is_of_another_war(scene, actors[side])
    ]
    groups = [side for side in named if actors[side].kind is ActorKind.GROUP]
    if not any((actors[side].code or "").endswith(_ARMED) for side in groups):
        groups = _only_armed(scene, counts) or groups
    groups = [side for side in groups if not _is_elsewhere(scene, actors[side])]
    if not groups:
        return ()
    others = [actors[side] for side in named if side != groups[0]]
    other = others[0] if others else find_only_home(scene)
    if other is not None and is_state(other):
        # Of several states it is the one at home: the others host, guarantee or watch.
        other = find_home_state(scene) or other
    return (other, actors[groups[0]]) if other is not None else ()


def _is_elsewhere(scene: Scene, group: Actor) -> bool:
    """Whether a network of no country is only spoken of: no two sentences name it together
    with a state that could be fighting it."""
    if group.code != _OF_NO_COUNTRY:
        return False
    together = 0
    for number, hits in enumerate(scene.hits):
        sides = {
            scene.side_of(placed.hit.actor)
            for placed in hits
            if not is_location(scene.trees[number], placed.head)
        }
        together += group in sides and any(is_state(side) for side in sides)
    return together < _BOTH


def _only_armed(scene: Scene, counts: Counter[str]) -> list[str]:
    """The only rebels of a war at home, a side even where they are named but once, rather
    than a party."""
    actors = scene.lexicon.actors
    armed = [
        side
        for side in counts
        if (actors[side].code or "").endswith("REB")
        and not _is_of_another_war(scene, actors[side])
    ]
    return armed if len(armed) == 1 else []


def _is_of_another_war(scene: Scene, side: Actor) -> bool:
    """Whether a group fights another state than the one at home, which the article does not
    name, so that its name is another's, or of which it tells in passing."""
    foe = state_fought(scene, side)
    return (
        foe is not None
        and is_away(scene, foe)
        and (not _counts(scene)[foe.id] or is_aside(scene, (foe.id, side.id)))
    )


def _is_of_lesser(scene: Scene, sides: tuple[str, ...], doers: set[str]) -> bool:
    """Whether one of two states at a table is named less than another enemy of its fellow:
    what an article tells of the two is a remark in another war. So is what it tells in
    passing of a state and its rebels.

    That is a third state that is named far more, or a group that fights the state at home
    and is named as much, unless the other state itself is among the ``doers``.
    """
    counts, actors = _counts(scene), scene.lexicon.actors
    if not all(is_state(actors[side]) for side in sides):
        foes = (state_fought(scene, actors[side]) for side in sides)
        own = {*sides, *(foe.id for foe in foes if foe is not None)}
        return not doers & set(sides) and is_aside(scene, own)
    fewer = min(counts[side] for side in sides)
    home = find_only_home(scene)
    return any(
        (count > _FAR * fewer and is_state(actors[other]))
        or (
            count >= fewer
            and home is not None
            and doers <= {home.id}
            and state_fought(scene, actors[other]) == home
        )
        for other, count in counts.items()
        if other not in sides
    )


def _is_main(scene: Scene, sides: tuple[str, ...]) -> bool:
    """Whether an article is about the two sides of a track: they are named more than once
    each, one of them is at home, or both are groups, which nobody else deals with."""
    home, actors = find_only_home(scene), scene.lexicon.actors
    return (
        (home is not None and home.id in sides)
        or all(actors[side].kind is ActorKind.GROUP for side in sides)
        or sum(_counts(scene)[side] for side in sides) > _OFTEN
    )


def _is_side(actor: Actor) -> bool:
    return actor.kind in (ActorKind.GROUP, ActorKind.GOVERNMENT, ActorKind.COUNTRY)


def _counts(scene: Scene) -> Counter[str]:
    if scene.side_counts is None:
        scene.side_counts = Counter(
            scene.side_of(placed.hit.actor).id for hits in scene.hits for placed in hits
        )
    return scene.side_counts


def _mention(scene: Scene, side: Actor, place: int) -> Span:
    spans = [
        placed.hit.span
        for hits in scene.hits
        for placed in hits
        if scene.side_of(placed.hit.actor).id == side.id
    ]
    before = [span for span in spans if span.end <= place]
    if not spans:
        # A state at home that only its places name stands where the first of them does.
        return _place_in(scene, side)
    return before[-1] if before else spans[0]


def _place_in(scene: Scene, side: Actor) -> Span:
    code = (side.code or "")[:3]
    spans = [one.span for one in scene.toponyms or () if one.country == code]
    return spans[0] if spans else scene.trees[0].span
