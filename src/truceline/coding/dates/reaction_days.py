"""Days of words about an act that has a day: "the envoy has welcomed the accord" came since."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from truceline.coding.dates.told import Told
from truceline.coding.dates.told_from import day_of_noun
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import EventDate, EventType, Factuality, Precision

# What is older than this is no news that words answer.
_FRESH = timedelta(days=10)
# Words about what has been done; what is asked for or promised is still to come.
_ANSWERS = frozenset({EventType.ACCUSE, EventType.SUPPORT, EventType.REJECT})
_THE = frozenset({"the", "this", "that"})
_LEADS = frozenset("for over at about by of to on with from".split())


def day_of_answer(scene: Scene, one: Told, before: Sequence[Told]) -> EventDate | None:
    """The day of a claim; for words without a day of their own, the days from that of what they
    are about to that of the report, where their noun names an act of the last days."""
    claim = one.claim
    is_back = any(
        one.tree.token(each).text.lower() == "had"
        for each in one.tree.children(one.place, "aux")
    )
    if (
        claim.type not in _ANSWERS
        or claim.factuality is not Factuality.ACTUAL
        or is_back
    ):
        return claim.date
    for noun in _spoken_of(one.tree, one.place):
        day = _day_beside(scene, one.tree, noun)
        if claim.date is not None and (day is None or day.phrase != claim.date.phrase):
            continue
        if day is None and _is_named(scene, one.tree, noun):
            day = day_of_noun(scene, one.tree.token(noun).lemma.lower(), one, before)
        since = None if day is None else _since(day, scene.article.date)
        if since is not None:
            return since
    return claim.date


def _since(day: EventDate, published: date) -> EventDate | None:
    """From a day of the last days to that of the report."""
    if day.earliest is None or day.latest is None or day.latest > published:
        return None
    if not timedelta(0) < published - day.earliest <= _FRESH:
        return None
    return replace(day, latest=published, precision=Precision.RANGE)


def _spoken_of(tree: Tree, verb: int) -> Iterator[int]:
    """The nouns that a verb of saying is about."""
    if tree.token(verb).pos != "VERB":
        return
    yield from tree.children(verb, "dobj", "nsubjpass")
    for lead in tree.children(verb, "prep"):
        if tree.token(lead).text.lower() in _LEADS:
            yield from tree.children(lead, "pobj")


def _is_named(scene: Scene, tree: Tree, noun: int) -> bool:
    """Whether a noun means something told before: "the accord", and not "the 2015 accord" or
    "the bombing of schools"."""
    words = tree.subtree(noun)
    has_date = any(
        set(tree.at(day.phrase)) & set(words)
        for day in scene.reading.dates
        if day.phrase.touches(tree.span)
    )
    is_any = any(
        tree.token(one).tag == "NNS" and not tree.children(one, "det", "poss")
        for lead in tree.children(noun, "prep")
        for one in tree.children(lead, "pobj")
    )
    return (not has_date and not is_any) and any(
        tree.token(one).text.lower() in _THE for one in tree.children(noun, "det")
    )


def _day_beside(scene: Scene, tree: Tree, noun: int) -> EventDate | None:
    """The day of "yesterday's text"."""
    for day in scene.reading.dates:
        if not day.is_known or not day.phrase.touches(tree.span):
            continue
        if set(tree.at(day.phrase)) & set(tree.children(noun, "poss")):
            return day
    return None
