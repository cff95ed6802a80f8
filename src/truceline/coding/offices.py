"""Who held an office on the day: "the Afghan president", "Pakistan's foreign minister"."""

from truceline.coding.scene import PlacedHit, Scene
from truceline.coding.tree import Tree
from truceline.model import Actor, ActorRef, Office, Span


def find_holder(
    scene: Scene, tree: Tree, place: int, modifiers: list[PlacedHit]
) -> ActorRef | None:
    """The one person whose dated office the phrase names, or None.

    The side must be told by a modifier; "the president" alone means the president of
    the side that the article speaks of most, among those the codebook has one for.
    """
    token = tree.token(place)
    rows = scene.lexicon.offices.get(token.lemma.lower())
    if not rows or token.tag == "NNS":
        return None
    words = _title_words(tree, place)
    sides = [scene.side_of(placed.hit.actor).id for placed in modifiers]
    if not sides:
        if not any(
            tree.token(child).text.lower() == "the"
            for child in tree.children(place, "det")
        ):
            return None
        sides = [_main_side(scene, rows, words)]
    found: list[Actor] = []
    for title, actor, office in rows:
        if words[-len(title) :] != list(title) or not office.held_on(
            scene.article.date
        ):
            continue
        if len(title) < len(words) and (
            words[-len(title) - 1] in ("vice", "former", "deputy", "prime", "then")
        ):
            continue
        side = scene.lexicon.actors.get(office.side)
        if (
            side is None
            or scene.lexicon.government_of(scene.lexicon.party_of(side)).id not in sides
        ):
            continue
        if actor not in found:
            found.append(actor)
    if len(found) != 1:
        return None
    start = tree.token(place - len(words) + 1).start
    return scene.ref(found[0], Span(start, token.end))


def _title_words(tree: Tree, place: int) -> list[str]:
    """The words of the title, back to the first that is no modifier of it."""
    words = [tree.token(place).lemma.lower()]
    at = place - 1
    while (
        at >= 0
        and tree.token(at).dep in ("amod", "compound", "nmod")
        and tree.token(at).pos in ("ADJ", "NOUN", "PROPN")
    ):
        words.insert(0, tree.token(at).text.lower())
        at -= 1
    return words


def _main_side(
    scene: Scene, rows: list[tuple[tuple[str, ...], Actor, Office]], words: list[str]
) -> str:
    """The side named most among those that have such an office; "" where none is."""
    sides = {
        scene.side_of(actor).id
        for title, actor, _ in rows
        if words[-len(title) :] == list(title)
    }
    counts: dict[str, int] = {}
    for placed in (one for hits in scene.hits for one in hits):
        side = scene.side_of(placed.hit.actor).id
        if side in sides:
            counts[side] = counts.get(side, 0) + 1
    return max(sorted(counts), key=lambda side: counts[side]) if counts else ""
