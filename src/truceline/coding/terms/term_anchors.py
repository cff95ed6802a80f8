"""The day from which a length runs: "agreed on Monday to free them within ten days"."""

from datetime import date

from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import Claim, EventDate, Factuality, Span


def find_anchor(scene: Scene, tree: Tree, words: Span, claim: Claim | None) -> date:
    """The day of the act if it is told, else that of the words that announce it, else
    that of the report: what is reported was not promised later."""
    if (
        claim is not None
        and claim.factuality is Factuality.ACTUAL
        and claim.date is not None
        and (day := _one_day(claim.date, scene.article.date, words)) is not None
    ):
        return day
    places = tree.at(words)
    above = set(tree.ancestors(tree.head_of(places))) if places else set()
    for phrase in scene.reading.dates:
        day = _one_day(phrase, scene.article.date, words)
        if day is None or not tree.span.holds(phrase.phrase):
            continue
        at = tree.at(phrase.phrase)
        if at and _verb_above(tree, tree.head_of(at)) in above:
            return day
    return scene.article.date


def _one_day(phrase: EventDate, reported: date, words: Span) -> date | None:
    """The day that a phrase names, if it is one day and not behind the report."""
    day = phrase.earliest
    if day is None or day != phrase.latest or day > reported:
        return None
    return None if phrase.phrase.touches(words) else day


def _verb_above(tree: Tree, place: int) -> int | None:
    return tree.verb_above(place)
