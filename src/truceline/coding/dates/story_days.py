"""The days on which a report tells its story: those of its clauses in the plain past."""

from dataclasses import dataclass
from datetime import date, timedelta

from truceline.coding.dates.dateline_days import is_of_dateline
from truceline.coding.dates.paper_days import verb_of_paper
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import EventDate, Precision

# A phrase that names more days than these tells of no day of the story.
_WIDE = timedelta(days=7)
_PERFECT = frozenset({"had", "has", "have", "'ve", "’ve", "having"})
_HAS = frozenset({"has", "have"})
# What a phrase of time hangs by on its verb.
_BY = frozenset(
    {"pobj", "prep", "npadvmod", "advmod", "nummod", "amod", "compound", "det"}
)


@dataclass(frozen=True, slots=True)
class StoryDay:
    """A clause, claim or not, that tells its day; ``place`` is its verb or act."""

    tree: Tree
    place: int
    day: EventDate
    # Told with "had": the story goes back, until its paragraph ends.
    is_back: bool = False

    def is_before(self, tree: Tree, place: int) -> bool:
        """Whether it stands in front of a word."""
        return (self.tree.number, self.place) < (tree.number, place)

    def is_above(self, place: int) -> bool:
        """Whether a word of its sentence stands in a clause that its verb reports: "said
        on Monday that they met"."""
        for one in (place, *self.tree.ancestors(place)):
            token = self.tree.token(one)
            if token.head == self.place and one != self.place:
                return token.dep == "ccomp"
        return False


@dataclass(slots=True)
class Story:
    """How far a report has told its story, and on which day it goes on."""

    coming: list[StoryDay]
    published: date
    main: StoryDay | None = None
    back: StoryDay | None = None

    def at(self, tree: Tree, place: int) -> StoryDay | None:
        """The day that the story has when it comes to a word."""
        while self.coming and self.coming[0].is_before(tree, place):
            self.add(self.coming.pop(0))
        if self.back is not None and self.back.tree.paragraph != tree.paragraph:
            self.back = None
        return self.back or self.main

    def add(self, day: StoryDay) -> None:
        """Let the story go on from a day, if it names a few days of the past."""
        first, last = day.day.earliest, day.day.latest
        if first is None or last is None or first > self.published:
            return
        if last - first > _WIDE or self._is_aside(day):
            return
        if day.is_back or (
            self.back is not None and self.back.day.phrase == day.day.phrase
        ):
            self.back = day
        else:
            self.main, self.back = day, None

    def _is_aside(self, day: StoryDay) -> bool:
        """Whether a clause of its sentence only says which thing is meant, while the
        sentence itself has a day: "offered on Monday to end the raids that began on 3 May"."""
        main = self.main
        return (
            main is not None
            and main.tree is day.tree
            and main.day.phrase != day.day.phrase
            and _is_within_noun(day.tree, day.place)
            and not _is_within_noun(main.tree, main.place)
        )


def _is_within_noun(tree: Tree, place: int) -> bool:
    return any(
        tree.token(one).dep in ("relcl", "acl")
        for one in (place, *tree.ancestors(place))
    )


def story_days(scene: Scene) -> list[StoryDay]:
    """The clauses of the article that are narrated and have a day, in order."""
    found: list[StoryDay] = []
    for day in scene.reading.dates:
        if day.precision not in (Precision.DAY, Precision.RANGE):
            continue
        if scene.is_quoted(day.phrase.start) or is_of_dateline(scene, day):
            continue
        for tree in scene.trees_at(day.phrase):
            places = tree.at(day.phrase)
            if not places:
                continue
            head = tree.head_of(places)
            verb = verb_of_paper(tree, head) or _verb_of(tree, head)
            if verb is None:
                continue
            is_told = is_narrated(tree, verb) or _is_dated_perfect(tree, verb, day)
            if _is_finite(tree, verb) and is_told:
                found.append(StoryDay(tree, verb, day))
            elif _is_past_perfect(tree, verb):
                found.append(StoryDay(tree, verb, day, is_back=True))
    found.sort(key=lambda one: (one.tree.number, one.place))
    return found


def _verb_of(tree: Tree, place: int) -> int | None:
    """The verb that a phrase of time hangs on directly."""
    one = place
    while tree.token(one).pos not in ("VERB", "AUX"):
        token = tree.token(one)
        if token.dep not in _BY or token.head == one:
            return None
        one = token.head
    return one


def _is_finite(tree: Tree, verb: int) -> bool:
    return tree.token(verb).tag in ("VBD", "VBN", "VBG") and tree.token(
        verb
    ).dep not in (
        "xcomp",
        "pcomp",
        "acl",
    )


def _is_dated_perfect(tree: Tree, verb: int, day: EventDate) -> bool:
    """ "They have on Monday signed": with its day the perfect tells a story, too."""
    return day.precision is Precision.DAY and any(
        tree.token(one).text.lower() in _HAS for one in tree.children(verb, "aux")
    )


def _is_past_perfect(tree: Tree, verb: int) -> bool:
    return tree.token(verb).dep == "ROOT" and any(
        tree.token(one).text.lower() == "had" for one in tree.children(verb, "aux")
    )


def find_perfect(tree: Tree, place: int) -> int | None:
    """The verb that tells an act with "has" or "have"; None for an act told otherwise."""
    verbs = (
        one
        for one in (place, *tree.ancestors(place))
        if tree.token(one).pos in ("VERB", "AUX")
    )
    verb = next(verbs, None)
    if verb is None:
        return None
    helpers = tree.children(verb, "aux")
    has = any(tree.token(child).text.lower() in _HAS for child in helpers)
    return verb if has else None


def has_since(tree: Tree, place: int) -> bool:
    """Whether an act came after what was just told: "they have since freed ten men"."""
    verb = find_perfect(tree, place)
    return verb is not None and any(
        tree.token(child).text.lower() == "since" and not tree.children(child)
        for child in tree.children(verb, "advmod", "prep")
    )


def is_reported_back(tree: Tree, place: int) -> bool:
    """Whether a narrated report tells an act with "had": "said that they had been freed"."""
    verb = next(
        (
            one
            for one in (place, *tree.ancestors(place))
            if tree.token(one).pos == "VERB"
        ),
        None,
    )
    if verb is None or tree.token(verb).dep != "ccomp":
        return False
    helpers = {tree.token(one).text.lower() for one in tree.children(verb, "aux")}
    return "had" in helpers and is_narrated(tree, tree.token(verb).head)


def is_further_back(tree: Tree, place: int) -> bool:
    """Whether an act is told with "had" or "has": it lies before what is told around it."""
    for one in (place, *tree.ancestors(place)):
        if tree.token(one).pos not in ("VERB", "AUX"):
            continue
        helpers = tree.children(one, "aux", "auxpass")
        if any(tree.token(child).text.lower() in _PERFECT for child in helpers):
            return True
        if tree.token(one).tag in ("VBD", "VBZ", "VBP", "MD"):
            return False
    return False


def is_narrated(tree: Tree, place: int) -> bool:
    """Whether an act is told in the plain past: "met", "were freed", "began to march"."""
    for one in (place, *tree.ancestors(place)):
        token = tree.token(one)
        if token.pos not in ("VERB", "AUX"):
            continue
        helpers = {
            tree.token(child).text.lower()
            for child in tree.children(one, "aux", "auxpass")
        }
        if helpers & _PERFECT:
            return False
        if token.tag == "VBD":
            return True
        if token.tag in ("VBN", "VBG") and helpers & {"was", "were"}:
            return True
        if token.tag in ("VBZ", "VBP", "MD"):
            return False
    return False
