"""Days that an act takes over from the story it is told in.

"He flew to Kabul on Monday and met Ghani": the meeting came that Monday or later, and not
after the day of publication. Only what is told in the plain past goes on like this, and what
"has since" happened; what "had" happened lies further back, and what "has" happened may lie
anywhere. In a chronology the day of an entry is that of all it tells.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from truceline.coding.dates.accord_days import as_signed
from truceline.coding.dates.beside_days import find_noun_before, is_elsewhen
from truceline.coding.dates.day_steps import days_of_step, stretch_of_step
from truceline.coding.dates.entry_days import entry_days
from truceline.coding.dates.story_days import (
    Story,
    StoryDay,
    has_since,
    is_further_back,
    is_narrated,
    story_days,
)
from truceline.coding.parties.event_parties import SPOKEN_ACTS
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.coding.terms.term_days import within_term
from truceline.model import Claim, EventDate, EventType, Factuality, Precision

# How many sentences and paragraphs on a story keeps its day, and how old the day may be: a
# report that goes back further has left its own story. Chosen on the train and dev parts of
# our own gold: of the acts that are marked with a day, further reach dates few more.
_REACH = 5
_PARAGRAPHS = 2
_FRESH = timedelta(days=10)
_HALF_A_WEEK = timedelta(days=3)
_ENDS = frozenset(",.;")


@dataclass(frozen=True, slots=True)
class Told:
    """A claim with the sentence and the word that tell it, the heads of what it is done
    to, and whether its clause tells who does it and whom it is meant for."""

    claim: Claim
    tree: Tree
    place: int
    objects: tuple[int, ...] = ()
    is_target_told: bool = True
    is_source_told: bool = True


def carry_dates(scene: Scene, told: Iterable[Told]) -> Iterator[Claim]:
    """The claims in the order given, those without a day given that of the story."""
    published = scene.article.date
    story = Story(coming=story_days(scene), published=published)
    entries = entry_days(scene)
    before: list[Told] = []
    for one in told:
        last = story.at(one.tree, one.place)
        claim = _until_now(_not_to_come(one.claim, published), published)
        day = claim.date
        entry = entries.get(one.tree.paragraph)
        if entry is not None and day is None and _is_of_its_day(one, entry, published):
            claim = replace(claim, date=entry)
        elif last is not None:
            if day is None and _goes_on(scene, last, one, before):
                claim = _from(last, one, published)
            elif (
                day is not None
                and not day.is_known
                and claim.factuality is Factuality.ACTUAL
            ):
                claim = _a_step_from(scene, last, one, published)
        claim = as_signed(claim, one, reversed(before))
        claim = within_term(scene, claim, _fresh(story.main, published))
        yield claim
        before.append(one)
        if claim.factuality is Factuality.ACTUAL and claim.date is not None:
            story.add(StoryDay(one.tree, one.place, claim.date))


def _not_to_come(claim: Claim, published: date) -> Claim:
    """What was asked, offered or refused was so before the report: "invited them for next
    week" has the week of the visit, and no day of its own."""
    day = claim.date
    if (
        claim.type in SPOKEN_ACTS
        and claim.factuality is Factuality.ACTUAL
        and day is not None
        and day.earliest is not None
        and day.earliest > published
    ):
        return replace(claim, date=None)
    return claim


def _until_now(claim: Claim, published: date) -> Claim:
    """What is told as done "since Monday" was done by the day of publication."""
    day = claim.date
    if (
        claim.factuality is Factuality.ACTUAL
        and day is not None
        and day.earliest is not None
        and day.latest is None
        and day.earliest <= published
    ):
        return replace(
            claim, date=replace(day, latest=published, precision=Precision.RANGE)
        )
    return claim


def _fresh(last: StoryDay | None, published: date) -> EventDate | None:
    return None if last is None or published - _day(last) > _FRESH else last.day


def _is_of_its_day(one: Told, entry: EventDate, published: date) -> bool:
    """Whether an act of a chronology is done on the day of its entry, in whatever tense."""
    tree, place = one.tree, one.place
    return (
        one.claim.factuality is Factuality.ACTUAL
        and (entry.earliest is None or entry.earliest <= published)
        and not is_further_back(tree, place)
        and not _is_told_elsewhen(tree, place)
    )


def _is_told_elsewhen(tree: Tree, place: int) -> bool:
    """Whether a word stands in a clause of another time: "after they had met"."""
    return any(is_elsewhen(tree, verb) for verb in (place, *tree.ancestors(place)))


def _goes_on(scene: Scene, last: StoryDay, one: Told, before: list[Told]) -> bool:
    tree, claim = one.tree, one.claim
    if claim.factuality is not Factuality.ACTUAL:
        return False
    if not (is_narrated(tree, one.place) or has_since(tree, one.place)):
        return False
    if _is_told_elsewhen(tree, one.place):
        return False
    if tree is last.tree:
        return not last.is_above(one.place) and not _is_far_below(tree, one.place)
    if (
        tree.number - last.tree.number > _REACH
        or tree.paragraph - last.tree.paragraph > _PARAGRAPHS
    ):
        return False
    sides = len(claim.source) + len(claim.target)
    is_joint = claim.type is EventType.AGREE and sides > 1
    if claim.type not in SPOKEN_ACTS or is_joint:
        return True
    # A word from somebody else may lie any day later, up to that of the report; where
    # both are one day, only the story's own people are known to go on.
    return _day(last) < scene.article.date or _is_of_the_story(scene, last, one, before)


def _is_far_below(tree: Tree, place: int) -> bool:
    """Whether it was done before the act of its sentence: "under the deal signed in May"."""
    noun = find_noun_before(tree, place)
    return noun is not None and tree.token(noun).dep == "pobj"


def _is_of_the_story(
    scene: Scene, last: StoryDay, one: Told, before: list[Told]
) -> bool:
    """Whether somebody who acts was named since the story told its day."""
    first = min(
        (tree.number for tree in scene.trees_at(last.day.phrase)),
        default=last.tree.number,
    )
    named = {
        side
        for tree in scene.trees[first : one.tree.number]
        for placed in scene.hits[tree.number]
        for side in (placed.hit.actor.id, scene.side_of(placed.hit.actor).id)
    } | {
        ref.party or ref.name
        for other in before
        if other.tree.number >= first
        for ref in (*other.claim.source, *other.claim.target)
    }
    return any((ref.party or ref.name) in named for ref in one.claim.source)


def _day(last: StoryDay) -> date:
    assert last.day.earliest is not None
    return last.day.earliest


def _from(last: StoryDay, one: Told, published: date) -> Claim:
    day = last.day
    assert day.earliest is not None
    assert day.latest is not None
    if published - day.earliest > _FRESH:
        if one.tree is not last.tree:
            return one.claim
        return replace(one.claim, date=day)
    latest = max(day.latest, published)
    return replace(
        one.claim,
        date=EventDate(
            earliest=day.earliest,
            latest=latest,
            precision=day.precision if latest == day.latest else Precision.RANGE,
            phrase=day.phrase,
        ),
    )


def _a_step_from(scene: Scene, last: StoryDay, one: Told, published: date) -> Claim:
    """An act told some days from another: "a day later", "the following night"."""
    phrase, day = one.claim.date, last.day
    assert phrase is not None
    assert day.earliest is not None
    if phrase.phrase == day.phrase:
        # "A day later they stopped buses and took passengers": both came on that day.
        return replace(one.claim, date=day)
    words = scene.text(phrase.phrase)
    behind = scene.article.text[phrase.phrase.end : phrase.phrase.end + 1]
    days = days_of_step(
        words + behind if behind in _ENDS else words,
        is_same=one.tree is last.tree,
        from_day=day.earliest,
    )
    if days is None:
        stretch = stretch_of_step(words, is_after=False, from_day=day.earliest)
        if stretch is None or stretch[0] > published:
            return one.claim
        found = replace(
            phrase,
            earliest=stretch[0],
            latest=min(stretch[1], published),
            precision=Precision.ABOUT,
        )
        return replace(one.claim, date=found)
    if not days:
        # "The same night" is that of the day that was told, not of all those since.
        told = (one for one in scene.reading.dates if one.phrase == day.phrase)
        day = next((one for one in told if one.latest is not None), day)
    first, last_day = day.earliest, day.latest
    if first is None or last_day is None:
        return one.claim
    step = timedelta(days=days)
    if first + step > published:
        return one.claim
    if "week" in words.lower():
        # Nobody counts the days of a week: "a week later" is some day of that one.
        first, last_day = first - _HALF_A_WEEK, last_day + _HALF_A_WEEK
    return replace(
        one.claim,
        date=replace(
            phrase,
            earliest=first + step,
            latest=min(last_day + step, published),
            precision=Precision.ABOUT if last_day != day.latest else day.precision,
        ),
    )
