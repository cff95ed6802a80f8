"""The day of an act that is told from another: "a day later", "hours after the ceremony"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from truceline.coding.dates.day_steps import (
    days_of_step,
    hours_of_step,
    noun_of_step,
    period_of_step,
    some_of_step,
    stretch_of_step,
)
from truceline.coding.dates.step_starts import find_start, named_before
from truceline.coding.dates.story_days import StoryDay
from truceline.coding.dates.told import Told
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import EventDate, Precision

_HALF_A_WEEK = timedelta(days=3)
# So much of what follows a phrase tells whether it is set off: "the day after that,".
_BEHIND = 6
# A number that counts the days of a phrase stands in so much of what is ahead of it.
_AHEAD = 16


def day_by_step(
    scene: Scene, one: Told, last: StoryDay | None, before: Sequence[Told]
) -> EventDate | None:
    """The day of an act whose own phrase names none: so far from the day that the story has
    (``last``), or from the act that the phrase names. None where the words tell no step."""
    phrase = one.claim.date
    assert phrase is not None
    from_noun = noun_of_step(scene.text(phrase.phrase))
    if from_noun is not None:
        return _by_noun(scene, one, from_noun, last, before)
    words = _words(scene, phrase)
    period = _period(scene, phrase, words, before)
    if period is not None:
        return period
    hours, of_it = hours_of_step(words), _day_named_behind(scene, phrase)
    if hours is not None and of_it is not None:
        return _apart(scene, phrase, of_it, hours)
    start = find_start(scene, one, last, before)
    if start is None:
        return None
    day, is_same = start
    assert day.earliest is not None
    if phrase.phrase == day.phrase:
        # "A day later they stopped buses and took passengers": both came on that day.
        return day
    begins = phrase.phrase.start
    some = some_of_step(scene.article.text[max(0, begins - _AHEAD) : begins] + words)
    if some is not None:
        found = _apart(scene, phrase, _exactly(scene, day), some)
        return found and replace(found, precision=Precision.ABOUT)
    if hours is not None:
        return _apart(scene, phrase, _exactly(scene, day), hours)
    days = days_of_step(words, is_same=is_same, from_day=day.earliest)
    if days is None:
        return _by_stretch(scene, phrase, words, _exactly(scene, day))
    # "The same night" is that of the day that was told, not of all those since.
    day = day if days else _exactly(scene, day)
    found = _apart(scene, phrase, day, (days, days))
    if found is None or "week" not in words.lower():
        return found
    # Nobody counts the days of a week: "a week later" is some day of that one.
    assert found.earliest is not None
    assert found.latest is not None
    return replace(
        found,
        earliest=found.earliest - _HALF_A_WEEK,
        latest=min(found.latest + _HALF_A_WEEK, scene.article.date),
        precision=Precision.ABOUT,
    )


def _by_noun(
    scene: Scene,
    one: Told,
    step: tuple[str, int],
    last: StoryDay | None,
    before: Sequence[Told],
) -> EventDate | None:
    phrase = one.claim.date
    assert phrase is not None
    noun, days = step
    day = day_of_noun(scene, noun, one, before)
    hours = hours_of_step(scene.text(phrase.phrase))
    if day is None and hours is not None and last is not None:
        # What is told in hours is told of the story's own days.
        day = last.day
    if day is None:
        return None
    return _apart(scene, phrase, day, hours or (days, days))


def _words(scene: Scene, phrase: EventDate) -> str:
    """The words of a phrase, and what follows where it sets them off."""
    text = scene.article.text
    return text[phrase.phrase.start : phrase.phrase.end + _BEHIND].split("\n")[0]


def _day_named_behind(scene: Scene, phrase: EventDate) -> EventDate | None:
    """The day that "within hours of Friday's raid" counts from."""
    text = scene.article.text
    for day in scene.reading.dates:
        between = text[phrase.phrase.end : day.phrase.start].split()
        if day.phrase.start > phrase.phrase.end and between == ["of"] and day.is_known:
            return day
    return None


def _exactly(scene: Scene, day: EventDate) -> EventDate:
    """The day that a phrase of the text names, without those since that a story adds."""
    told = (one for one in scene.reading.dates if one.phrase == day.phrase)
    return next((one for one in told if one.is_known), day)


def _apart(
    scene: Scene, phrase: EventDate, day: EventDate, step: tuple[int, int]
) -> EventDate | None:
    """The days from ``step[0]`` on to ``step[1]`` on from a day; None where they begin after
    the report."""
    published = scene.article.date
    if day.earliest is None or day.latest is None:
        return None
    try:
        first = day.earliest + timedelta(days=step[0])
        last = min(day.latest + timedelta(days=step[1]), published)
    except OverflowError:
        # "999999 weeks earlier" is on no calendar.
        return None
    if first > published:
        return None
    return EventDate(
        earliest=first,
        latest=last,
        precision=day.precision if step[0] == step[1] else Precision.RANGE,
        phrase=phrase.phrase,
    )


def _by_stretch(
    scene: Scene, phrase: EventDate, words: str, day: EventDate
) -> EventDate | None:
    assert day.earliest is not None
    assert day.latest is not None
    first = stretch_of_step(words, is_after=False, from_day=day.earliest)
    last = stretch_of_step(words, is_after=False, from_day=day.latest)
    if first is None or last is None:
        return None
    stretch = first[0], last[1]
    return _until_the_report(scene, phrase, stretch, Precision.ABOUT)


def _period(
    scene: Scene, phrase: EventDate, words: str, before: Sequence[Told]
) -> EventDate | None:
    """ "In that month", "that June", "the following year": by the date named last."""
    named = named_before(scene, phrase, before)
    first = named[-1].earliest if named else None
    period = None if first is None else period_of_step(words, from_day=first)
    if period is None or first is None:
        return None
    latest = named[-1].latest
    if latest is not None and period[0] <= first and period[1] < latest:
        # "The same week" after "in August": some week of that month.
        period = first, latest
    return _until_the_report(scene, phrase, period, Precision.RANGE)


def _until_the_report(
    scene: Scene,
    phrase: EventDate,
    stretch: tuple[date, date] | None,
    precision: Precision,
) -> EventDate | None:
    """A stretch of days as far as it is over; None where it begins after the report."""
    published = scene.article.date
    if stretch is None or stretch[0] > published:
        return None
    return replace(
        phrase,
        earliest=stretch[0],
        latest=min(stretch[1], published),
        precision=precision,
    )


def day_of_noun(
    scene: Scene, noun: str, one: Told, before: Sequence[Told]
) -> EventDate | None:
    """The day of the act that a noun names, told before: by an act of its word or type, or
    by a phrase of time that hangs on the noun ("the vote on Saturday")."""
    types = scene.lexicon.noun_types(noun)
    for other in reversed(before):
        day = other.claim.date
        is_itself = other.tree is one.tree and other.place == one.place
        if day is None or not day.is_known or is_itself:
            continue
        lemma = other.tree.token(other.place).lemma.lower()
        if lemma == noun or other.claim.type in types:
            return day
    for day in reversed(scene.reading.dates):
        if not day.is_known:
            continue
        for tree in scene.trees_at(day.phrase):
            places = tree.at(day.phrase)
            head = tree.head_of(places) if places else None
            if head is not None and _hangs_on(tree, head, noun):
                return day
    return None


def _hangs_on(tree: Tree, head: int, noun: str) -> bool:
    for place in tree.ancestors(head):
        token = tree.token(place)
        if token.pos in ("NOUN", "PROPN"):
            return token.lemma.lower() == noun
        if token.pos in ("VERB", "AUX"):
            return False
    return False
