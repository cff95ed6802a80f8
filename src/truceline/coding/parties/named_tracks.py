"""The sides of talks that are called by the name of their track: "intra-Afghan talks"."""

import re

from truceline.coding.scene import Scene
from truceline.model import ActorRef, Span

_TWO = 2


def find_named_sides(scene: Scene, words: Span) -> tuple[ActorRef, ...]:
    """The two sides of the track whose name stands in some words; none for no track or
    for several."""
    text = scene.text(words)
    lowered = text.lower()
    found: list[tuple[ActorRef, ...]] = []
    for track in scene.lexicon.codebook.tracks:
        if len(track.sides) != _TWO:
            continue
        for name in track.names:
            if name.lower() not in lowered:
                continue
            match = re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE)
            if match is not None:
                span = Span(words.start + match.start(), words.start + match.end())
                actors = (scene.lexicon.actors[side] for side in track.sides)
                found.append(tuple(scene.ref(actor, span) for actor in actors))
                break
    return found[0] if len(found) == 1 else ()
