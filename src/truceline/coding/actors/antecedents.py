"""Whom "he", "she" and "the group" point back to, within the article."""

from collections import Counter
from collections.abc import Iterator

from truceline.coding.actors.people_beside import (
    find_done_to,
    find_met_by_two,
    find_only_person,
)
from truceline.coding.actors.people_seen import Resolve, find_person_in, suits
from truceline.coding.names.home_state import find_home_state
from truceline.coding.names.name_words import GROUP_NOUNS
from truceline.coding.names.people_words import ONE_PERSON
from truceline.coding.names.unlisted_sides import (
    armed_side_before,
    new_sides,
    side_named,
)
from truceline.coding.scene import Scene, name_of_government
from truceline.coding.sentences.arguments import find_subjects
from truceline.coding.sentences.tree import SUBJECTS, Tree
from truceline.model import Actor, ActorKind, ActorRef, Span

# How many sentences back a pronoun may point. Chosen on news style, where a paragraph
# holds one or two sentences: a speaker named two paragraphs up is still "he".
_REACH = 6
_JIHADISTS = frozenset({"jihadist", "jihadi"})
# Words for bodies beside those that an article is about.
_OTHERS = frozenset("other another several some many various both such".split())


def find_person(
    scene: Scene, tree: Tree, place: int, *, female: bool, resolve: Resolve
) -> ActorRef | None:
    """The person "he" or "she" means: the last speaker for a reporting clause, else the
    nearest person before it, subjects first."""
    wanted = "she" if female else "he"
    governor = tree.token(tree.token(place).head)
    is_reporting = (
        tree.token(place).dep == "nsubj" and governor.lemma in scene.lexicon.cue_verbs
    )
    acting_there = _acting_on(scene, tree, place, resolve)
    if is_reporting:
        acting_there |= _told_of(scene, tree, place, resolve)
    here = (
        find_person_in(
            scene, tree, place, wanted, without=acting_there, resolve=resolve
        )
        or _ahead(scene, tree, place, wanted)
        or _in_office(scene, tree, wanted, resolve, before=place)
        or find_done_to(
            scene, tree, place, wanted, without=acting_there, resolve=resolve
        )
    )
    if here is not None:
        return here
    first = max(-1, tree.number - _REACH)
    for number in range(tree.number - 1, first, -1):
        other = scene.trees[number]
        is_next = number == tree.number - 1
        person = (
            (_speaker_in(scene, number, wanted) if is_reporting else None)
            or (find_met_by_two(scene, other, wanted, resolve) if is_next else None)
            or find_person_in(
                scene, other, None, wanted, without=acting_there, resolve=resolve
            )
            or _speaker_in(scene, number, wanted)
            or _in_office(scene, other, wanted, resolve)
            or (
                find_only_person(
                    scene, other, wanted, without=acting_there, resolve=resolve
                )
                if is_next
                else None
            )
        )
        if person is not None:
            return person
        if not is_reporting and other.paragraph < tree.paragraph - 1:
            return None
    return None


def _acting_on(
    scene: Scene, tree: Tree, place: int, resolve: Resolve
) -> frozenset[str]:
    """Who does what "him" suffers, by name and last name: in "Kiir, who received him" it is
    not Kiir."""
    token = tree.token(place)
    if token.dep not in ("dobj", "dative") or token.text.lower().endswith("self"):
        return frozenset()
    return frozenset(
        name
        for subject in find_subjects(tree, token.head)
        for ref in resolve(scene, tree, subject)
        for name in (ref.name, ref.name.split()[-1])
    )


def _told_of(scene: Scene, tree: Tree, place: int, resolve: Resolve) -> frozenset[str]:
    """Whom a "he said" behind or within what is said tells of, by name: of "Moss, he said,
    would leave" he is not Moss."""
    verb = tree.token(place).head
    if place == 0 or tree.token(place - 1).text != ",":
        return frozenset()
    told = [one for one in tree.children(verb, "ccomp") if one < place]
    if tree.token(verb).dep == "parataxis":
        told.append(tree.token(verb).head)
    return frozenset(
        ref.name
        for one in told
        for subject in find_subjects(tree, one)
        if subject < place and tree.token(subject).pos == "PROPN"
        for ref in resolve(scene, tree, subject)
    )


def _speaker_in(scene: Scene, number: int, wanted: str) -> ActorRef | None:
    """Who spoke last in a sentence."""
    for at, speaker in reversed(scene.speakers):
        if at == number and _is_person(scene, speaker, wanted):
            return speaker
    return None


def _in_office(
    scene: Scene,
    tree: Tree,
    wanted: str,
    resolve: Resolve,
    *,
    before: int | None = None,
) -> ActorRef | None:
    """A person who is the subject of a sentence by office: "the foreign minister"."""
    for place, token in enumerate(tree.tokens[:before]):
        if token.dep in SUBJECTS and (token.pos == "NOUN" or _is_post(tree, place)):
            for ref in resolve(scene, tree, place):
                if ref.id is not None and _is_person(scene, ref, wanted):
                    return ref
            if _is_one_person(tree, place, wanted):
                return next(iter(resolve(scene, tree, place)), None)
    return None


def _is_post(tree: Tree, place: int) -> bool:
    """Whether a post is written like a name: "The President has not spoken"."""
    return tree.token(place).lemma.lower() in ONE_PERSON and any(
        tree.token(one).text.lower() == "the" for one in tree.children(place, "det")
    )


def _is_one_person(tree: Tree, place: int, wanted: str) -> bool:
    """Whether a noun means one person whom the pronoun can mean: "an aid official"."""
    lemma = tree.token(place).lemma.lower()
    if tree.token(place).tag not in ("NN", "NNP"):
        return False
    if lemma.endswith(("woman", "lady")) or lemma in ("mother", "widow", "queen"):
        return wanted == "she"
    if lemma.endswith("man") or lemma in ("father", "king", "prince", "imam", "mullah"):
        return wanted == "he"
    return lemma in ONE_PERSON


def _ahead(scene: Scene, tree: Tree, place: int, wanted: str) -> ActorRef | None:
    """The subject that a fronted phrase looks ahead to: "on his visit, Trump said"."""
    above = [place, *tree.ancestors(place)]
    root = above[-1]
    if (
        len(above) < 2
        or tree.token(above[-2]).dep not in ("prep", "advcl")
        or above[-2] > root
    ):
        return None
    for subject in tree.children(root, "nsubj"):
        placed = scene.hit_at(tree, subject)
        if subject > place and placed and suits(placed.hit.actor, wanted):
            return scene.ref(placed.hit.actor, placed.hit.span)
    return None


def _is_person(scene: Scene, ref: ActorRef, wanted: str) -> bool:
    if ref.id is None:
        return (
            ref.name[:1].isupper()
            and not _is_body(scene, ref)
            and not _are_many(scene, ref)
        )
    actor = scene.lexicon.actors.get(ref.id)
    return (
        actor is not None
        and actor.kind is ActorKind.PERSON
        and actor.pronoun in (None, wanted)
    )


def _is_body(scene: Scene, ref: ActorRef) -> bool:
    """Whether a name is a body's: an acronym, a side's own, "the Free Front"."""
    last = ref.name.split()[-1]
    return (
        (last.isupper() and len(last) > 1)
        or last.lower() in GROUP_NOUNS
        or side_named(scene, ref.name) is not None
    )


def _are_many(scene: Scene, ref: ActorRef) -> bool:
    """Whether a reference is printed as several people: "Its members", "Church leaders"."""
    tree = scene.trees[scene.number_at(ref.span.start)]
    places = tree.at(ref.span)
    return bool(places) and tree.token(tree.head_of(places)).tag in ("NNS", "NNPS")


def find_group(
    scene: Scene, tree: Tree, place: int, span: Span, *, acts_for: str
) -> ActorRef | None:
    """What "the group", "the insurgents" or "the ministry" means; None where it is open.

    An armed group is the nearest one named before, a side of the conflict before a
    network from elsewhere. A government is that of a track whose other side the article
    names, else the country it names more than any other.
    """
    if acts_for == "government":
        side = _government(scene)
        return acting(scene, side, span) if side is not None else None
    sides = [
        scene.side_of(actor)
        for actor in _hits_before(scene, tree, place)
        if _is_side(scene, actor, acts_for=acts_for)
    ]
    rebels = [one for one in sides if (one.code or "").endswith("REB")]
    unlisted = armed_side_before(scene, span.start)
    if unlisted is not None and (
        not rebels or unlisted[1].start > _last_named(scene, rebels[0], span.start)
    ):
        # The side named last is meant, be it in the codebook or not.
        return unlisted[0].ref(span)
    if acts_for == "armed" and rebels and not _are_jihadists(tree, place):
        return scene.ref(rebels[0], span)
    if sides:
        return scene.ref(sides[0], span)
    if acts_for != "armed" or _are_several(tree, place):
        return None
    return _only_rebels(scene, span)


def _are_jihadists(tree: Tree, place: int) -> bool:
    """Whether the words tell a network of believers from rebels of the country."""
    return any(
        tree.token(one).lemma.lower() in _JIHADISTS
        for one in (place, *tree.children(place, "amod", "compound"))
    )


def _are_several(tree: Tree, place: int) -> bool:
    """Whether words speak of more than one body: "five rebel groups", "other rebels"."""
    token = tree.token(place)
    if token.lemma.lower() in GROUP_NOUNS and token.tag in ("NNS", "NNPS"):
        return True
    return any(
        tree.token(one).text.lower() in _OTHERS
        for one in tree.children(place, "amod", "det")
    )


def _only_rebels(scene: Scene, span: Span) -> ActorRef | None:
    """The one armed side of an article that names it only further on: "The rebels said
    ... Sesay of the RUF"."""
    named = {
        side.id: side
        for hits in scene.hits
        for placed in hits
        if ((side := scene.side_of(placed.hit.actor)).code or "").endswith("REB")
    }
    unlisted = [one for one in new_sides(scene) if one.is_armed]
    if len(named) + len(unlisted) != 1:
        return None
    if unlisted:
        return unlisted[0].ref(span)
    return scene.ref(next(iter(named.values())), span)


def acting(scene: Scene, side: Actor, span: Span) -> ActorRef:
    """A side that is meant without being named: of a country, its government."""
    return scene.ref(side, span, name=name_of_government(side))


def _last_named(scene: Scene, side: Actor, offset: int) -> int:
    """Where a side was last named before an offset."""
    return max(
        (
            placed.hit.span.start
            for hits in scene.hits
            for placed in hits
            if placed.hit.span.end <= offset
            and scene.side_of(placed.hit.actor).id == side.id
        ),
        default=-1,
    )


def _government(scene: Scene) -> Actor | None:
    named = Counter(
        scene.side_of(placed.hit.actor).id for hits in scene.hits for placed in hits
    )
    actors = scene.lexicon.actors
    for track in scene.lexicon.codebook.tracks:
        for side in track.sides:
            others = {
                other
                for other in track.sides
                if other == side or actors[other].kind is ActorKind.GROUP
            }
            if actors[side].kind is ActorKind.GOVERNMENT and others & set(named):
                return actors[side]
    return find_home_state(scene)


def _is_side(scene: Scene, actor: Actor, *, acts_for: str) -> bool:
    side = scene.side_of(actor)
    armed = (
        side.kind is ActorKind.GROUP
        and bool(side.code)
        and (side.code or "").endswith(("REB", "IMG"))
    )
    if acts_for == "armed":
        return armed
    return side.kind is ActorKind.GROUP


def _hits_before(scene: Scene, tree: Tree, place: int) -> Iterator[Actor]:
    """Actors named before a token, nearest first."""
    for number in range(tree.number, -1, -1):
        for placed in reversed(scene.hits[number]):
            if number < tree.number or placed.head < place:
                yield placed.hit.actor
