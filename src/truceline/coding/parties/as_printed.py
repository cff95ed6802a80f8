"""Noun phrases as they stand, for those whom no codebook lists."""

from dataclasses import replace

from truceline.coding.parties.struck_things import STRUCK
from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import cut_phrase, find_name_beside, is_dated
from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Span

# What joins a thing to the name of its place.
_AT = ("of", "at", "in", "near", "outside")


def name_as_printed(scene: Scene, tree: Tree, heads: list[int]) -> tuple[ActorRef, ...]:
    """Those that are counted, and things that force is used on, with the name of the place
    where these stand."""
    struck = [
        one
        for head in heads
        for one in tree.conjuncts(head)
        if _can_be_struck(tree, one)
    ]
    return tuple(
        with_place(scene, tree, ref) for ref in name_phrases(scene, tree, struck)
    )


def name_phrases(scene: Scene, tree: Tree, heads: list[int]) -> tuple[ActorRef, ...]:
    """The phrases with these heads; what tells a time names nobody."""
    return tuple(
        scene.as_printed(span)
        for one in (_called(tree, head) for head in heads)
        if not is_dated(scene, tree, one)
        for span in (find_name_beside(tree, one) or _phrase(tree, one),)
    )


def with_place(scene: Scene, tree: Tree, ref: ActorRef) -> ActorRef:
    """A thing as printed with its place: "hamlet of Vell", "post at Vell"."""
    words = tree.at(ref.span)
    head = tree.head_of(words) if words else None
    if head is None or tree.token(head).lemma.lower() not in STRUCK:
        return ref
    # The parser hangs "at Vell" on the verb as often as on the post.
    links = [
        *tree.children(head, "prep"),
        *range(head + 1, min(head + 2, len(tree.tokens))),
    ]
    names = [
        one
        for link in links
        if tree.token(link).text.lower() in _AT
        for one in tree.children(link, "pobj")
        if tree.token(one).pos == "PROPN" and not is_dated(scene, tree, one)
    ]
    if not names:
        return ref
    span = Span(ref.span.start, cut_phrase(tree, names[0]).end)
    return replace(ref, name=scene.text(span), span=span)


def _phrase(tree: Tree, place: int) -> Span:
    """The phrase without clauses, "those" with the participle that tells who they are."""
    told = tree.children(place, "acl") if tree.token(place).lemma == "those" else ()
    span = cut_phrase(tree, place)
    return Span(span.start, tree.cover(tree.subtree(told[0])).end) if told else span


def of_the_side(ref: ActorRef, side: ActorRef) -> ActorRef:
    """People or a thing as printed, told to be of the side that another reference names."""
    if side.party or side.id:
        name = side.party_name or side.name
        return replace(ref, party=side.party or side.id, party_name=name)
    return replace(ref, party_name=side.party_name or side.name)


def _called(tree: Tree, place: int) -> int:
    """The noun beside a mere number: the woman of "one of them, a German woman"."""
    beside = [
        one for one in tree.children(place, "appos") if tree.token(one).pos == "NOUN"
    ]
    return beside[0] if tree.token(place).pos == "NUM" and beside else place


def _can_be_struck(tree: Tree, place: int) -> bool:
    """Whether a noun is counted, or names a thing that force is used on; "those" with a
    word that tells which ("those responsible")."""
    token = tree.token(place)
    if token.lemma.lower() == "those":
        return bool(tree.children(place, "acl", "amod"))
    return token.pos == "NUM" or (
        token.pos == "NOUN"
        and (token.lemma.lower() in STRUCK or bool(tree.children(place, "nummod")))
    )
