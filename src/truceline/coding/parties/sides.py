"""Who does an act, to whom, and who only hosts or mediates it."""

from truceline.coding.actors.actors import is_same, resolve_one
from truceline.coding.actors.conflict import find_counterpart
from truceline.coding.actors.in_role import find_possessor
from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.learned.no_targets import is_given
from truceline.coding.parties.addressed import find_addressed
from truceline.coding.parties.addressed_as_printed import name_addressed
from truceline.coding.parties.as_printed import name_as_printed
from truceline.coding.parties.authors import find_authors
from truceline.coding.parties.behind import find_behind
from truceline.coding.parties.crews import find_before_noun, find_crews
from truceline.coding.parties.doers import find_doers
from truceline.coding.parties.doers_beside import (
    find_attackers,
    find_holders,
    find_letting_go,
    find_telling,
)
from truceline.coding.parties.named import CIVIL, find_inside, resolve_all
from truceline.coding.parties.objects_meant import objects_meant
from truceline.coding.parties.only_places import places_of_target
from truceline.coding.parties.own_people import find_own_people
from truceline.coding.parties.struck_things import STRUCK
from truceline.coding.parties.sufferers import SUFFERED
from truceline.coding.parties.undergone import find_undergone
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional, find_subjects
from truceline.coding.sentences.passives import find_agents
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorKind, ActorRef, EventType

# What force is used on is named as printed where it is no actor: "killed 26 persons".
ON_BODIES = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.RETREAT})
# "Set fire to a school", and what is aimed at.
_AIMED = frozenset({"on", "upon", "at", "against", "to"})
_HELD = frozenset(
    "prisoner detainee inmate captive man people other hundred thousand dozen ten score one "
    "some rest".split()
)
_PROMISING = frozenset({"pledge", "promise", "vow", "undertake", "guarantee", "offer"})
_SIGNING = frozenset({"sign", "initial", "ink", "conclude"})
_HOSTING = frozenset(
    "host mediate broker facilitate convene arrange sponsor organize organise chair".split()
)

# What one may also say to one's own people.
_AT_ONES_OWN = frozenset({EventType.ACCUSE, EventType.REQUEST, EventType.SUPPORT})


def find_parties(
    scene: Scene, match: Match
) -> tuple[tuple[ActorRef, ...], tuple[ActorRef, ...]]:
    """Source and target of a match, each resolved; either may be empty.

    For a symmetric type a joint subject is parted: the first named is the source.
    """
    tree, place, trigger = match.tree, match.place, match.trigger
    undergone = find_undergone(scene, match)
    if undergone is not None:
        return undergone
    subjects = find_doers(match)
    if _is_of_the_sufferer(match):
        return resolve_all(scene, tree, find_agents(tree, place)), _sufferers(
            scene, match
        )
    if "subject" in trigger.target:
        struck = resolve_all(scene, tree, subjects) or name_as_printed(
            scene, tree, subjects
        )
        if match.rule.type is EventType.THREATEN:
            return find_saying(scene, tree, place), struck
        return find_attackers(scene, tree, place), struck
    source = (
        resolve_all(scene, tree, subjects)
        or resolve_all(scene, tree, _possessors(tree, subjects))
        or _owners(scene, tree, subjects)
        or find_crews(scene, tree, subjects)
        or _speaking_for(scene, tree, subjects)
        or find_telling(scene, match, subjects)
    )
    if not source and match.rule.type is EventType.ASSAULT:
        source = find_attackers(scene, tree, place)
    if trigger.mode == "release":
        source = (
            find_holders(scene, tree, match.objects)
            or find_letting_go(scene, tree, place)
            or source
        )
    target = find_addressed(scene, match, source) or _find_target(scene, match, source)
    if not trigger.verbs and not source:
        source = find_before_noun(
            scene, match, target, is_blow=match.rule.type in ON_BODIES
        )
    if (
        not source
        and len(target) > 1
        and (match.rule.symmetric or _is_between(tree, match))
    ):
        # "talks between A and B": the first named is the source, by convention alone.
        source, target = target[:1], target[1:]
    elif (
        (match.rule.symmetric or tree.token(place).lemma in _SIGNING)
        and len(source) > 1
        and not target
        and trigger.mode != "visit"
        and tree.token(place).lemma not in _HOSTING
        and not _is_to_another(scene, match, source)
    ):
        source, target = source[:1], source[1:]
    return source, target


def _is_to_another(scene: Scene, match: Match, source: tuple[ActorRef, ...]) -> bool:
    """Whether several of one side promise something to another: "Norway and Sweden pledged
    funds". Two sides at war promise it to each other."""
    tree, place = match.tree, match.place
    if tree.token(place).lemma not in _PROMISING:
        return False
    enemies = find_counterpart(scene, source[:1], tree.token(place).start)
    return bool(enemies) and not sides_of(enemies) & sides_of(source[1:])


def _is_of_the_sufferer(match: Match) -> bool:
    """Whether whose an act is suffers it: "Moss's release", "their arrest by the police",
    where no "of" tells whom the owner frees or takes."""
    tree, place = match.tree, match.place
    return (
        match.rule.type in ON_BODIES
        and not match.trigger.verbs
        and tree.token(place).lemma.lower() in SUFFERED
        and bool(tree.children(place, "poss"))
        and not find_prepositional(tree, place, "of")
    )


def _sufferers(scene: Scene, match: Match) -> tuple[ActorRef, ...]:
    heads = match.tree.children(match.place, "poss")
    return resolve_all(scene, match.tree, heads) or name_as_printed(
        scene, match.tree, heads
    )


def _is_between(tree: Tree, match: Match) -> bool:
    return any(
        find_prepositional(tree, one, "between")
        for one in (match.place, *match.objects)
    )


def _find_target(
    scene: Scene, match: Match, source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """The first of the places that the trigger names at which somebody else stands."""
    tree, trigger = match.tree, match.trigger
    for where in places_of_target(scene, match):
        if where == "none":
            break
        heads = objects_meant(match) if where == "object" else find_behind(match, where)
        heads = [one for one in heads if not is_given(match, one)]
        if match.rule.type not in ON_BODIES:
            gear = scene.lexicon.things.gear
            heads = [one for one in heads if tree.token(one).lemma not in gear]
        found = _found_at(scene, match, where, heads)
        if (
            (
                any(ref.id or ref.party for ref in source)
                or (match.rule.type is EventType.REQUEST and where == "of")
            )
            and match.rule.type not in (EventType.ASSAULT, EventType.COERCE)
            and (where == "of" or (where == "object" and trigger.objects))
        ):
            # Whom the act concerns ("prisoners") is no counterpart unless of a side;
            # people of no side are freed for their own sake.
            found = (
                tuple(ref for ref in found if ref.id or ref.party)
                or (_of_no_side(tree, heads, found) if _is_for_them(match) else ())
                or (found if trigger.mode == "access" else ())
            )
        target = tuple(
            ref for ref in found if not any(is_same(ref, one) for one in source)
        )
        if trigger.mode == "visit" and len(trigger.target) > 1 and where == "to":
            # "The Qataris flew him to Doha": home, and to talk with him.
            target = tuple(ref for ref in target if not _is_own(ref, source))
        if target:
            return target
        if found and match.rule.type in _AT_ONES_OWN:
            own = find_own_people(scene, tree, heads, found)
            if own:
                return own
    return name_addressed(scene, match)


def _is_for_them(match: Match) -> bool:
    """Whether people of no side are told to be freed or helped."""
    return match.trigger.mode == "release" or match.rule.type is EventType.AID


def _is_own(ref: ActorRef, source: tuple[ActorRef, ...]) -> bool:
    return ref.party is not None and any(ref.party == one.party for one in source)


def _found_at(
    scene: Scene, match: Match, where: str, heads: list[int]
) -> tuple[ActorRef, ...]:
    """Who stands at one of the places that the trigger names, or whose it is."""
    tree = match.tree
    found = resolve_all(scene, tree, heads) or find_inside(scene, tree, heads)
    if where == "object" and not found and match.trigger.verbs:
        found = (
            _beside(scene, match)
            or _speaking_for(scene, tree, heads)
            or find_authors(scene, tree, heads)
        )
    if not found and _can_be_printed(match, where):
        found = name_as_printed(scene, tree, heads)
    if match.rule.type is EventType.REJECT:
        # "Balked at a council", "no man to the camps": things, and nobody's.
        found = tuple(ref for ref in found if not _is_of_nobody(ref))
    return found


def _is_of_nobody(ref: ActorRef) -> bool:
    """Whether it is neither of a side nor bears a name, and no people of a calling."""
    return not (
        ref.id
        or ref.party
        or ref.party_name
        or ref.code in CIVIL
        or ref.name[:1].isupper()
    )


def _can_be_printed(match: Match, where: str) -> bool:
    """Whether what stands there is named as printed: what force is used on, who is
    helped, and what is fired at."""
    if where == "object":
        return match.rule.type in ON_BODIES | {EventType.AID}
    if match.rule.type is not EventType.ASSAULT:
        return False
    # "The ambush of a bus".
    return where in _AIMED or (where == "of" and not match.trigger.verbs)


def _of_no_side(
    tree: Tree, heads: list[int], found: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    if any(tree.token(one).lemma in _HELD for one in heads):
        return ()
    return tuple(ref for ref in found if ref.code in CIVIL or ref.name[:1].isupper())


def _beside(scene: Scene, match: Match) -> tuple[ActorRef, ...]:
    """The other object: the monitors of "denied the monitors access"."""
    if not match.trigger.objects:
        return ()
    tree = match.tree
    others = tree.children(match.place, "dative", "nsubjpass", "dobj")
    return resolve_all(scene, tree, [one for one in others if one not in match.objects])


def _possessors(tree: Tree, heads: list[int]) -> list[int]:
    """Whose things are: "the government's truce", "their halt"."""
    return [one for head in heads for one in tree.children(head, "poss")]


def _owners(scene: Scene, tree: Tree, heads: list[int]) -> tuple[ActorRef, ...]:
    """Whose a thing is that acts: "Taliban raids", "Kabul's aircraft". An adjective of a
    country tells only where a thing comes from."""
    return tuple(
        ref
        for ref in find_inside(scene, tree, heads)
        if (actor := scene.lexicon.actors.get(ref.id or "")) is not None
        and (
            actor.kind is ActorKind.GROUP
            or any(
                tree.token(one).dep == "poss"
                for head in heads
                for one in tree.at(ref.span)
            )
        )
    )


def find_saying(scene: Scene, tree: Tree, place: int) -> tuple[ActorRef, ...]:
    """Who says what a clause tells: the envoy of "the envoy said they would regret it"."""
    at = place
    for above in tree.ancestors(place):
        if tree.token(at).dep == "ccomp":
            return resolve_all(scene, tree, find_subjects(tree, above))
        at = above
    return ()


def _speaking_for(scene: Scene, tree: Tree, heads: list[int]) -> tuple[ActorRef, ...]:
    """Whose words or people act: "his statement charged", "its council agreed"."""
    return tuple(
        owner
        for head in (*heads, *_parts_of(tree, heads))
        if tree.token(head).pos == "NOUN"
        and (owner := find_possessor(scene, tree, head, resolve=resolve_one))
        is not None
    )


def _parts_of(tree: Tree, heads: list[int]) -> list[int]:
    """The camps of "one of their camps"."""
    return [
        whole
        for head in heads
        if tree.token(head).pos in ("NUM", "PRON", "DET", "ADJ")
        for whole in find_prepositional(tree, head, "of")
        if tree.token(whole).lemma.lower() in STRUCK
    ]


def part_third_parties(
    scene: Scene,
    match: Match,
    source: tuple[ActorRef, ...],
    target: tuple[ActorRef, ...],
) -> tuple[tuple[ActorRef, ...], tuple[ActorRef, ...], tuple[ActorRef, ...]]:
    """Hosts and mediators of a meeting, apart from those who met where these are told."""
    if match.rule.type is not EventType.CONSULT:
        return (), source, target
    tree = match.tree
    if match.trigger.verbs and tree.token(match.place).lemma in _HOSTING:
        sides = find_inside(scene, tree, list(match.objects)) or target
        rest = tuple(
            ref for ref in sides if not any(is_same(ref, one) for one in source)
        )
        if not (rest or match.objects) or (
            len(rest) == 1 and resolve_all(scene, tree, list(match.objects))
        ):
            # "Offered to mediate", "hosted the president": no meeting of others is told of,
            # so it is the host's own act.
            return (), source, rest
        return source, rest[:1], rest[1:]
    hosts = tuple(
        ref
        for word in ("by",)
        for verb in match.tree.children(match.place, "acl")
        if match.tree.token(verb).lemma in _HOSTING
        for ref in resolve_all(
            scene, match.tree, find_prepositional(match.tree, verb, word)
        )
    )
    return hosts, source, target
