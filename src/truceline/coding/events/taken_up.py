"""An act that was asked for, and that whoever was asked takes up: "demanded that ten men be
freed, and the president said that he would sign the order"."""

from collections.abc import Sequence
from dataclasses import replace

from truceline.coding.actors.actors import resolve
from truceline.coding.actors.sides_meant import sides_of
from truceline.coding.dates.event_dates import find_event_date
from truceline.coding.dates.told import Told
from truceline.coding.events.evidence import cut_evidence
from truceline.coding.factuality.factuality import find_factuality
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_subjects
from truceline.coding.sentences.triggers import Match
from truceline.model import Claim, Factuality

# How many sentences back the asking may stand.
_REACH = 1
# An order that is signed is not carried out yet.
_PROMISED = frozenset({Factuality.ACTUAL, Factuality.PLANNED})


def take_up(scene: Scene, match: Match, before: Sequence[Told]) -> Claim | None:
    """The act asked for last, promised by those who would do it.

    None where nothing was asked of them just before, or where they will not.
    """
    tree, place = match.tree, match.place
    factuality = find_factuality(tree, place, scene.lexicon)
    if factuality is None:
        return None
    source = tuple(
        ref
        for subject in find_subjects(tree, place)
        for ref in resolve(scene, tree, subject)
    )
    sides = sides_of(source)
    for told in reversed(before):
        asked = told.claim
        if told.tree.number < tree.number - _REACH:
            return None
        if asked.type is not match.rule.type:
            continue
        if asked.factuality is Factuality.DEMANDED and sides_of(asked.source) & sides:
            return replace(
                asked,
                source=source,
                factuality=Factuality.PLANNED
                if factuality in _PROMISED
                else factuality,
                date=find_event_date(scene, tree, place, is_told=False),
                evidence=cut_evidence(tree, place, list(match.objects)),
            )
    return None
