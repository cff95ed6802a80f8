"""Days that an act takes over from the story it is told in.

"He flew to Kabul on Monday and met Ghani": the meeting came that Monday or later, and not
after the day of publication. Only what is told in the plain past goes on like this, and what
"has since" happened; what "had" happened lies further back, and what "has" happened may lie
anywhere, but for deeds told next. In a chronology the day of an entry is that of all it tells.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from truceline.coding.dates.accord_days import as_signed
from truceline.coding.dates.aims import find_aim, is_aim_of_a_chronology
from truceline.coding.dates.beside_days import find_noun_before, goes_until, is_elsewhen
from truceline.coding.dates.entry_days import entry_days, in_entry
from truceline.coding.dates.lede_days import day_of_lede
from truceline.coding.dates.reaction_days import day_of_answer
from truceline.coding.dates.story_days import (
    Story,
    StoryDay,
    find_perfect,
    has_since,
    is_further_back,
    is_narrated,
    is_reported_back,
    story_days,
)
from truceline.coding.dates.told import Told
from truceline.coding.dates.told_from import day_by_step
from truceline.coding.parties.acts_of_nobody import SPOKEN_ACTS
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.coding.terms.term_days import within_term
from truceline.model import Claim, EventDate, EventType, Factuality, Precision

# How many sentences and paragraphs on a story keeps its day, and how old the day may be: a
# report that goes back further has left its own story. Chosen on the train and dev parts of
# our own gold: of the acts that are marked with a day, further reach dates few more. What is
# news of the last days goes on longer: it is what the whole report is about.
_REACH = 5, 2
_REACH_OF_NEWS = 12, 5
_FRESH = timedelta(days=10)
# What one does by saying what one will do, and the words that say it.
_WORDS = frozenset(
    {EventType.AGREE, EventType.CONCEDE, EventType.REJECT, EventType.THREATEN}
)
_BLOWS = frozenset({EventType.ASSAULT, EventType.COERCE})
_DEEDS = frozenset({EventType.ASSAULT, EventType.RETREAT})
_NEXT = 2
_NEWS = timedelta(days=3)
_ALLEGED = frozenset({Factuality.POSSIBLE, Factuality.DENIED})
_MODALS = frozenset({"would", "will", "could", "might", "may", "shall"})


def carry_dates(scene: Scene, told: Iterable[Told]) -> Iterator[Claim]:
    """The claims in the order given, those without a day given that of the story."""
    published = scene.article.date
    story = Story(coming=story_days(scene), published=published)
    entries = entry_days(scene)
    before: list[Told] = []
    for one in told:
        last = story.at(one.tree, one.place)
        claim = _until_now(_not_to_come(one.claim, published), published)
        entry = entries.get(one.tree.paragraph)
        if entry is not None and claim.date is not None:
            claim = replace(claim, date=in_entry(scene, claim.date, entry))
        if claim.date is None:
            claim = _of_the_story(
                scene, replace(one, claim=claim), story, entry, before
            )
        elif not claim.date.is_known and (
            claim.factuality is Factuality.ACTUAL
            or _is_said_to_be_done(claim, one)
            or find_aim(one.tree, one.place)
        ):
            if entry is not None and last is None:
                last = StoryDay(one.tree, one.place, entry)
            apart = day_by_step(scene, one, last, before)
            if apart is not None:
                claim = replace(claim, date=apart)
        claim = _since_the_story(claim, story.at(one.tree, one.place), published)
        claim = as_signed(claim, one, reversed(before))
        claim = replace(
            claim, date=day_of_answer(scene, replace(one, claim=claim), before)
        )
        claim = within_term(scene, claim, _fresh(story.main, published))
        yield claim
        before.append(replace(one, claim=claim))
        day = claim.date
        is_done = claim.factuality is Factuality.ACTUAL
        if is_done and day is not None and _is_told_next(one, day):
            story.add(StoryDay(one.tree, one.place, day))


def _is_said_to_be_done(claim: Claim, one: Told) -> bool:
    """Whether somebody alleges or denies an act, and does not just think it possible."""
    verb = one.tree.verb_at(one.place)
    helpers = () if verb is None else one.tree.children(verb, "aux")
    return claim.factuality in _ALLEGED and not any(
        one.tree.token(each).text.lower() in _MODALS for each in helpers
    )


def _is_told_next(one: Told, day: EventDate) -> bool:
    """Whether a story goes on from a day, and does not just look back on what led to it."""
    return day.precision is not Precision.ABOUT or not _is_told_elsewhen(
        one.tree, one.place
    )


def _of_the_story(
    scene: Scene,
    one: Told,
    story: Story,
    entry: EventDate | None,
    before: list[Told],
) -> Claim:
    """A claim whose words tell no day, on that of its entry, of the story so far, or of the
    sentence behind the lede."""
    published = scene.article.date
    if entry is not None and _is_of_its_day(one, entry, published):
        return replace(one.claim, date=entry)
    said = _day_of_saying(one, story.coming, published)
    if said is not None:
        return replace(one.claim, date=said)
    last = story.at(one.tree, one.place)
    if last is None:
        return replace(one.claim, date=day_of_lede(scene, one, story.coming))
    return (
        _from(last, one, published) if _goes_on(scene, last, one, before) else one.claim
    )


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
        (claim.factuality is Factuality.ACTUAL or claim.factuality in _ALLEGED)
        and day is not None
        and day.earliest is not None
        and day.latest is None
        and day.earliest <= published
    ):
        return replace(
            claim, date=replace(day, latest=published, precision=Precision.RANGE)
        )
    return claim


def _since_the_story(claim: Claim, last: StoryDay | None, published: date) -> Claim:
    """What was done "by Friday" was done between the day that the story has and that one."""
    day = claim.date
    start = None if last is None else last.day.earliest
    if (
        claim.factuality is not Factuality.ACTUAL
        or day is None
        or day.earliest is not None
        or day.latest is None
        or start is None
        or not start <= day.latest <= published
        or day.latest - start > _FRESH
    ):
        return claim
    return replace(claim, date=replace(day, earliest=start, precision=Precision.RANGE))


def _fresh(last: StoryDay | None, published: date) -> EventDate | None:
    return None if last is None or published - _day(last) > _FRESH else last.day


def _is_of_its_day(one: Told, entry: EventDate, published: date) -> bool:
    """Whether an act of a chronology is done on the day of its entry, in whatever tense."""
    tree, place = one.tree, one.place
    return (
        (
            one.claim.factuality is Factuality.ACTUAL
            or is_aim_of_a_chronology(tree, place)
        )
        and (entry.earliest is None or entry.earliest <= published)
        and not is_further_back(tree, place)
        and not _is_told_elsewhen(tree, place)
    )


def _is_told_elsewhen(tree: Tree, place: int) -> bool:
    """Whether a word stands in a clause of another time: "after they had met"."""
    return any(is_elsewhen(tree, verb) for verb in (place, *tree.ancestors(place)))


def _goes_on(scene: Scene, last: StoryDay, one: Told, before: list[Told]) -> bool:
    tree, claim = one.tree, one.claim
    is_done = claim.factuality is Factuality.ACTUAL or _is_alleged_blow(claim)
    if not is_done and find_aim(tree, one.place) is None:
        return False
    place = _place_of_words(one)
    if not (
        is_narrated(tree, place)
        or has_since(tree, place)
        or _is_narrated_refusal(one)
        or _is_deed_told_later(one, last, scene.article.date)
    ):
        return False
    if _is_told_elsewhen(tree, place) and not (
        tree is last.tree and goes_until(tree, place)
    ):
        return False
    if tree is last.tree:
        is_reported = last.is_above(place) and not _is_said_next(last, one)
        return not is_reported and not _is_far_below(tree, place)
    is_news = scene.article.date - _day(last) <= _NEWS
    sentences, paragraphs = _REACH_OF_NEWS if is_news else _REACH
    if (
        tree.number - last.tree.number > sentences
        or tree.paragraph - last.tree.paragraph > paragraphs
    ):
        return False
    sides = len(claim.source) + len(claim.target)
    is_joint = claim.type is EventType.AGREE and sides > 1
    if claim.type not in SPOKEN_ACTS or is_joint:
        return True
    # A word from somebody else may lie any day later, up to that of the report; where
    # both are one day, only the story's own people are known to go on.
    return _day(last) < scene.article.date or _is_of_the_story(scene, last, one, before)


def _is_said_next(last: StoryDay, one: Told) -> bool:
    """ "He said on Monday that he trusted them but accused them of cheating": the accusation is
    no part of what he said, though it is joined to its verb."""
    tree, verb = one.tree, one.tree.verb_at(one.place)
    if one.claim.type not in SPOKEN_ACTS or verb is None:
        return False
    token = tree.token(verb)
    above = tree.token(token.head)
    return (
        token.dep == "conj"
        and token.tag == "VBD"
        and above.dep == "ccomp"
        and above.head == last.place
        and not tree.children(verb, "nsubj", "nsubjpass", "mark", "aux")
    )


def _place_of_words(one: Told) -> int:
    """Where an act of words is told: "he would resign" is a threat when he says it, so in
    "he said on Monday that he would resign" it is told by "said"."""
    tree = one.tree
    if one.claim.type not in _WORDS:
        return one.place
    verb = one.tree.verb_at(one.place)
    if verb is None or tree.token(verb).dep != "ccomp":
        return one.place
    helpers = {tree.token(each).text.lower() for each in tree.children(verb, "aux")}
    return tree.token(verb).head if helpers & _MODALS else one.place


def _day_of_saying(
    one: Told, coming: Iterable[StoryDay], published: date
) -> EventDate | None:
    """The day of what is said in words that stand in front of their speaker: "We will never
    leave," he said on Monday, is a refusal of that Monday."""
    tree, claim = one.tree, one.claim
    if claim.type not in SPOKEN_ACTS or claim.factuality is not Factuality.ACTUAL:
        return None
    verbs = (
        tree.token(each).head
        for each in (one.place, *tree.ancestors(one.place))
        if tree.token(each).dep in ("ccomp", "parataxis")
    )
    verb = next((each for each in verbs if each > one.place), None)
    days = (each.day for each in coming if each.tree is tree and each.place == verb)
    day = next(days, None)
    is_past = day is not None and day.latest is not None and day.latest <= published
    return day if is_past else None


def _is_alleged_blow(claim: Claim) -> bool:
    """A blow that somebody alleges or denies in a story is one of its days."""
    return claim.type in _BLOWS and claim.factuality in _ALLEGED


def _is_deed_told_later(one: Told, last: StoryDay, published: date) -> bool:
    """ "The army said that ten men had been freed": told next in a story, what was done by
    force, given back or answered is of its days; so is what "has" been done or asked since a
    day or two."""
    tree, place = one.tree, one.place
    if (
        one.claim.type not in _DEEDS | SPOKEN_ACTS
        or tree.number - last.tree.number > _NEXT
    ):
        return False
    if find_perfect(tree, place) is not None:
        return published - _day(last) <= _NEWS
    return is_reported_back(tree, place)


def _is_narrated_refusal(one: Told) -> bool:
    """ "He would not discuss it": in a story that is what he refused."""
    tree, place = one.tree, one.place
    return (
        one.claim.type is EventType.REJECT
        and tree.token(place).pos == "VERB"
        and bool(tree.children(place, "neg"))
        and any(
            tree.token(each).text.lower() == "would"
            for each in tree.children(place, "aux")
        )
    )


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
    is_of_words = _place_of_words(one) == last.place != one.place
    if one.tree is last.tree and (is_of_words or _is_said_next(last, one)):
        return replace(one.claim, date=day)
    if published - day.earliest > _FRESH:
        if one.tree is last.tree:
            return replace(one.claim, date=day)
        if (
            one.tree.number - last.tree.number > 1
            or one.tree.paragraph != last.tree.paragraph
        ):
            return one.claim
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
