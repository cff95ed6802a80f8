"""The state in which an article plays, named or not."""

import re
from collections import Counter
from collections.abc import Iterator

from truceline.codebook import PlaceKind
from truceline.coding.lexicon import Use
from truceline.coding.names.asides import is_aside
from truceline.coding.names.called_by_towns import is_called_by_town, names_talks
from truceline.coding.names.names import find_names
from truceline.coding.names.states import is_state
from truceline.coding.names.toponyms import Toponym, find_toponyms
from truceline.coding.scene import PlacedHit, Scene
from truceline.coding.sentences.arguments import is_location
from truceline.coding.sentences.tree import Tree
from truceline.model import Actor, ActorKind, EventType

# So many places in it make a country that the article does not name its home.
_OFTEN = 2
_PROVINCES = 2
AGAINST = 5
FROM = 2
# Who is called by a state because it is another than the one the report is about.
_GUESTS = frozenset(
    "ambassador envoy emissary diplomat mediator facilitator monitor observer peacekeeper "
    "embassy contingent".split()
)
# Who rose against the state that is named beside them.
_RISEN = frozenset(
    "rebel insurgent guerrilla separatist secessionist mutineer opposition junta putschist "
    "soldier officer militant jihadist".split()
)
# What leads from somebody met up to the word for the meeting: "sat down with those of".
_BELOW = frozenset({"pobj", "prep", "dobj", "conj"})
_SIGNING = frozenset({"sign", "initial", "ink", "conclude", "broker"})
# What of a clause may be the meeting that its verb only opens or holds.
_TAKEN_PART = ("nsubj", "nsubjpass", "dobj")
# The sector of armed groups, by the end of their codes, and those of parties.
_REBELS = "REB"
_AT_HOME = (_REBELS, "PTY", "OPP", "GOV", "MIL")


def find_home_state(scene: Scene) -> Actor | None:
    """The state in which the article plays: named as one that acts, or by places in it.

    A state that the article does not name is at home where most of its places lie.
    """
    found = _most_at_home(scene)
    return found[0] if found else None


def find_only_home(scene: Scene) -> Actor | None:
    """The same where no other state has as good a claim to it."""
    found = _most_at_home(scene)
    return found[0] if len(found) == 1 else None


def is_away(scene: Scene, state: Actor) -> bool:
    """Whether the article plays in another state, or in several."""
    found = _most_at_home(scene)
    return bool(found) and state not in found


def _most_at_home(scene: Scene) -> tuple[Actor, ...]:
    if scene.home is None:
        counts = _counts(scene)
        scene.home = tuple(
            scene.lexicon.actors[state]
            for state, count in counts.items()
            if count == max(counts.values())
        )
    return scene.home


def _counts(scene: Scene) -> Counter[str]:
    counts = Counter(_named(scene))
    towns = list(_towns(scene))
    places = Counter(country for country, town in towns if not _is_met_in(scene, town))
    weights = _weights(scene, towns)
    for code, count in places.items():
        country = scene.lexicon.countries.get(code)
        if country is None:
            continue
        state = scene.lexicon.government_of(country)
        if counts[state.id] or count >= _OFTEN:
            counts[state.id] += weights[code]
    for one in _fought(scene):
        # Where rebels act, the state that they fight is at home, and where parties do, the
        # state in which they seek votes.
        counts[one] += AGAINST
    for one in dict.fromkeys(_beside_rebels(scene)):
        counts[one] += AGAINST
    counts.update(_in_title(scene))
    hosts = {country for country, _ in towns} - places.keys()
    for code in _sent_from(scene):
        country = scene.lexicon.countries.get(code)
        # Talks are held, and told of, away from home as often as not.
        is_told = counts[scene.lexicon.government_of(country).id] if country else 0
        is_host = code in hosts or (places and code not in places and not is_told)
        if country is not None and not is_host:
            counts[scene.lexicon.government_of(country).id] += FROM
    return counts


def _fought(scene: Scene) -> list[str]:
    """The states in which the groups and parties of the article are at home, save those of
    which it tells in passing."""
    # In the order of the text, not of a set: of two with as good a claim the first counts.
    groups: dict[str, set[str]] = {}
    for hits in scene.hits:
        for placed in hits:
            side = scene.side_of(placed.hit.actor)
            foe = _state_of(scene, side)
            if foe is not None:
                groups.setdefault(foe.id, set()).add(side.id)
    return [
        state for state, own in groups.items() if not is_aside(scene, {state, *own})
    ]


def _named(scene: Scene) -> Iterator[str]:
    """The states that the article names, save for guests and where somebody meets or goes."""
    for tree, hits in zip(scene.trees, scene.hits, strict=True):
        for placed in hits:
            side = scene.side_of(placed.hit.actor)
            if not is_state(side) or _is_of_a_guest(tree, placed.head):
                continue
            if is_called_by_town(tree, placed):
                continue
            if not is_location(tree, placed.head) or _is_where(scene, tree, placed):
                yield side.id


def _is_where(scene: Scene, tree: Tree, placed: PlacedHit) -> bool:
    """Whether a state is named for what takes place in it, other than a meeting: "seized
    power in Moraland"."""
    return (
        Use.NAME in placed.hit.uses
        and is_state(placed.hit.actor)
        and tree.token(tree.token(placed.head).head).text.lower() == "in"
        and not _is_meeting_place(scene, tree, placed.head)
    )


def _beside_rebels(scene: Scene) -> Iterator[str]:
    """The states whose government is named in one breath with those who rose against it:
    "the government of Moraland and the rebels"."""
    for tree, hits in zip(scene.trees, scene.hits, strict=True):
        for placed in hits:
            side = scene.side_of(placed.hit.actor)
            if not is_state(side):
                continue
            above = [placed.head, *tree.ancestors(placed.head)]
            heads = [placed.head] + [
                one for one in above[1:3] if tree.token(one).lemma == "government"
            ]
            beside = {
                other
                for one in heads
                for other in (*tree.conjuncts(one)[1:], *tree.joined_before(one))
            }
            if any(tree.token(one).lemma.lower() in _RISEN for one in beside):
                yield side.id


def _in_title(scene: Scene) -> Iterator[str]:
    """The states that the headline names."""
    article = scene.article
    for hit in find_names(article.title or "", article.date, scene.lexicon):
        side = scene.side_of(hit.actor)
        if is_state(side):
            yield side.id


def _towns(scene: Scene) -> Iterator[tuple[str, Toponym]]:
    """The towns and regions that the article names, each with its country."""
    for one in find_toponyms(scene):
        if one.country and one.place and one.place.kind is not PlaceKind.COUNTRY:
            yield one.country, one


def _weights(scene: Scene, towns: list[tuple[str, Toponym]]) -> Counter[str]:
    """How much the towns of each country tell where all takes place: one in the provinces
    more than a capital, however often it is named, and nothing one that stands for its
    state: "Paris welcomed the truce"."""
    weights: Counter[str] = Counter()
    seen: set[str] = set()
    for code, town in towns:
        name = scene.text(town.span).lower()
        if _is_met_in(scene, town):
            continue
        tree = scene.trees[scene.number_at(town.span.start)]
        places = tree.at(town.span)
        placed = scene.hit_at(tree, tree.head_of(places)) if places else None
        if placed is not None:
            weights[code] += is_location(tree, placed.head)
        elif name not in seen:
            weights[code] += _PROVINCES
        seen.add(name)
    return weights


def _is_met_in(scene: Scene, town: Toponym) -> bool:
    """Whether a town is where people meet: "met in Geneva", "the talks in Vienna", "held
    talks in Oslo", or only names what they signed there."""
    tree = scene.trees[scene.number_at(town.span.start)]
    places = tree.at(town.span)
    if not places:
        return False
    place = tree.head_of(places)
    return names_talks(tree, place) or _is_meeting_place(scene, tree, place)


def _is_meeting_place(scene: Scene, tree: Tree, place: int) -> bool:
    if not is_location(tree, place):
        return False
    above = tree.token(tree.token(place).head).head
    beside = (above, *tree.children(above, *_TAKEN_PART))
    return any(_is_but_a_meeting(scene, tree, one) for one in beside)


def _is_but_a_meeting(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether a word tells of a meeting and of nothing else: "meet", and not "go". Two sides
    sign as well what others brought about where they are guests."""
    token = tree.token(place)
    if token.pos == "NOUN":
        return _is_a_meeting(scene, tree, place)
    if token.lemma.lower() in _SIGNING:
        return True
    return scene.lexicon.verb_types(token.lemma.lower()) == {EventType.CONSULT}


def _is_a_meeting(scene: Scene, tree: Tree, place: int) -> bool:
    token = tree.token(place)
    lemma, lexicon = token.lemma.lower(), scene.lexicon
    is_noun = token.pos == "NOUN"
    types = lexicon.noun_types(lemma) if is_noun else lexicon.verb_types(lemma)
    return EventType.CONSULT in types


def is_met_abroad(scene: Scene, tree: Tree, place: int, state: Actor) -> bool:
    """Whether a foreign town behind a body that is met tells where they meet rather than
    whose it is: "sat down with the government in Havana" about another war than Cuba's.
    Where those at home are named beside it, they are who meets: "Iraqi envoys met the
    government in Tehran".

    ``state`` is the one whose town it is.
    """
    home = find_only_home(scene)
    if home is not None and any(
        scene.side_of(one.hit.actor).id == home.id for one in scene.hits[tree.number]
    ):
        return False
    above = place
    while tree.token(above).dep in _BELOW and above != tree.token(above).head:
        above = tree.token(above).head
    return (
        home is not None
        and home.id != state.id
        and above != place
        and _is_a_meeting(scene, tree, above)
    )


def _is_of_a_guest(tree: Tree, place: int) -> bool:
    """Whether a state is named for somebody who comes from abroad: "the Danish ambassador",
    "the Portuguese foreign minister", "Danish-brokered talks"."""
    token = tree.token(place)
    if place + 2 < len(tree.tokens) and (
        tree.token(place + 1).tag == "HYPH" and tree.token(place + 2).text.islower()
    ):
        return True
    if token.dep not in ("amod", "compound", "nmod", "poss"):
        return False
    above = token.head
    return tree.token(above).lemma.lower() in _GUESTS or any(
        tree.token(one).text.lower() == "foreign"
        for one in tree.children(above, "amod")
    )


def _sent_from(scene: Scene) -> dict[str, None]:
    """The countries from whose towns a report was sent, in order; none for one in capitals,
    in which no town is told from other words, so that nothing says who only meets there."""
    found: dict[str, None] = {}
    if scene.article.text.isupper():
        return found
    for piece in re.split(r"[,/]", scene.article.dateline or ""):
        places = scene.lexicon.codebook.places.named(piece.strip())
        codes = {one.country for one in places if one.kind is PlaceKind.COUNTRY}
        largest = max(places, key=lambda one: one.people, default=None)
        if not codes and largest is not None:
            codes = {largest.country}
        found |= dict.fromkeys(sorted(code for code in codes if code))
    return found


def state_fought(scene: Scene, side: Actor) -> Actor | None:
    """The state that an armed group fights, by the country of its code."""
    return _state_of(scene, side) if (side.code or "").endswith(_REBELS) else None


def _state_of(scene: Scene, side: Actor) -> Actor | None:
    """The state in which a group or party is at home, by the country of its code."""
    code = side.code or ""
    if side.kind is not ActorKind.GROUP or not code.endswith(_AT_HOME):
        return None
    country = scene.lexicon.countries.get(code[:3])
    return None if country is None else scene.lexicon.government_of(country)


def find_state_before(scene: Scene, tree: Tree, roles: frozenset[str]) -> Actor | None:
    """The one state named in these roles (labels of the parser) in the sentence before; None
    in the first sentence, and where several are."""
    if tree.number == 0:
        return None
    before = scene.trees[tree.number - 1]
    found = {
        side.id: side
        for placed in scene.hits[before.number]
        if before.token(placed.head).dep in roles
        and is_state(side := scene.side_of(placed.hit.actor))
    }
    return next(iter(found.values())) if len(found) == 1 else None
