"""The day of an act that a clause beside it tells: "when the truce began in May, …"."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from truceline.coding.dates.day_steps import (
    days_of_step,
    hours_of_step,
    stretch_of_step,
)
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import EventDate, Precision

# Clauses that tell of the same time as the one they hang on.
_WHILE = frozenset({"when", "as", "while"})
# What looks back or ahead from the day of the report.
_LOOKING_AWAY = frozenset({"had", "would"})
# Clauses that tell of another time than the one they hang on, or of no time.
_ELSEWHEN = frozenset(
    {"after", "before", "since", "because", "if", "until", "till", "unless", "once"}
)


def is_elsewhen(tree: Tree, verb: int) -> bool:
    """Whether a clause tells of another time than the one it hangs on: "after they met"."""
    return tree.token(verb).dep == "advcl" and any(
        tree.token(one).text.lower() in _ELSEWHEN for one in tree.children(verb, "mark")
    )


def goes_until(tree: Tree, verb: int) -> bool:
    """Whether a clause tells what ended that which it hangs on: "until police came"."""
    return tree.token(verb).dep == "advcl" and any(
        tree.token(one).text.lower() in ("until", "till")
        for one in tree.children(verb, "mark")
    )


def is_part_of_name(tree: Tree, head: int) -> bool:
    """Whether a phrase in front of a noun says which one is meant: "left the 2015 accord",
    "condemned Friday's raid"; in "on Friday rebels attacked" it has no article before it."""
    token = tree.token(head)
    return token.dep == "poss" or any(
        one < head for one in tree.children(token.head, "det", "poss")
    )


def find_noun_before(tree: Tree, verb: int) -> int | None:
    """The noun that an act hangs on, if it was done before what is told of the noun.

    "Men to whose release Paris had objected were flown out on Monday", "took a step under
    the deal signed in Vell on Monday": that day is the act's only if it is the noun's own.
    """
    token = tree.token(verb)
    if token.tag != "VBN":
        return None
    if token.dep == "acl":
        # "The fighting left two men wounded": that is what the fighting did.
        verb_above = tree.token(tree.token(token.head).head)
        return None if verb_above.lemma == "leave" else token.head
    has_had = any(
        tree.token(one).text.lower() == "had" for one in tree.children(verb, "aux")
    )
    if token.dep == "relcl" and has_had:
        return token.head
    return tree.token(token.head).head if token.dep == "pcomp" and has_had else None


def find_day_beside(
    tree: Tree, place: int, phrases: Iterable[tuple[int, EventDate]]
) -> EventDate | None:
    """The day of the clause of time that hangs on an act without a day of its own.

    "Have shelled villages since the truce began in May" is May or later; "when the truce
    ended in May they struck" is May.
    """
    beside = *_beside_subject(tree, place), *_joined_participle(tree, place)
    for child in (*tree.children(place, "advcl"), *beside):
        words = {
            tree.token(one).text.lower()
            for one in tree.children(child, "mark", "advmod")
        }
        if not words & (_WHILE | {"since"}) and not _is_at_once(tree, child, place):
            continue
        for head, phrase in phrases:
            if phrase.earliest is None or phrase.latest is None:
                continue
            if tree.verb_above(head) != child:
                continue
            if "since" in words:
                return replace(phrase, latest=None, precision=Precision.AFTER)
            return phrase
    return None


def _beside_subject(tree: Tree, verb: int) -> list[int]:
    """The participles set off behind a verb's subject: "the king, speaking on Monday,"."""
    return [
        one
        for subject in tree.children(verb, "nsubj")
        for one in tree.children(subject, "acl")
        if tree.token(one - 1).text == ","
    ]


def _joined_participle(tree: Tree, verb: int) -> list[int]:
    """The participle in front that the parser took for the main verb: "The king, speaking on
    Monday, asked for help" has no other verb that is told."""
    token = tree.token(verb)
    above = tree.token(token.head)
    is_turned = token.dep == "conj" and token.tag == "VBD" and above.tag == "VBG"
    return [token.head] if is_turned and above.dep == "ROOT" else []


def _is_at_once(tree: Tree, participle: int, verb: int) -> bool:
    """Whether a participle tells what somebody was doing as he acted: "addressing them on
    Monday, he asked for help"; what he had done before is told with "having"."""
    token = tree.token(participle)
    return (
        token.tag == "VBG"
        and participle < verb
        and not tree.children(participle, "mark", "aux", "auxpass")
    )


def find_day_apart(
    scene: Scene,
    tree: Tree,
    place: int,
    phrases: Iterable[tuple[int, EventDate]],
    day_of: Callable[[int], EventDate | None],
) -> EventDate | None:
    """The day of "a day after voters refused it, he met them on Monday": the refusal's.

    ``day_of`` gives the day of the verb that the clause hangs on. One that has none is news:
    of the day of the report or the day before. None where the clause tells no such step, or
    the verb is no news itself.
    """
    for verb in _clauses_of_time(tree, place):
        for head, phrase in phrases:
            if phrase.earliest is not None or phrase.latest is not None:
                continue
            if verb not in (head, *tree.ancestors(head)) or head > place:
                continue
            day = next(
                (day for each in _joined(tree, verb) if (day := day_of(each))), None
            ) or _of_news(scene, tree, tree.token(verb).head, phrase)
            if day is None or day.latest is None or day.earliest is None:
                continue
            words = scene.text(phrase.phrase)
            stretch = stretch_of_step(words, is_after=True, from_day=day.earliest)
            last = stretch_of_step(words, is_after=True, from_day=day.latest)
            if stretch is not None and last is not None:
                return EventDate(
                    earliest=stretch[0],
                    latest=last[1],
                    precision=Precision.ABOUT,
                    phrase=phrase.phrase,
                )
            hours = hours_of_step(words, is_clause=True)
            step = days_of_step(words, is_same=True, from_day=day.earliest)
            if hours is None and step is None:
                continue
            back, on = hours or (step or 0, step or 0)
            return replace(
                day,
                earliest=day.earliest + timedelta(days=back),
                latest=day.latest + timedelta(days=on),
                precision=day.precision if back == on else Precision.RANGE,
                phrase=phrase.phrase,
            )
    return None


def _joined(tree: Tree, verb: int) -> Iterator[int]:
    """The verb that a clause hangs on, and those it is joined to: of "shut the door on Friday
    and asked them to leave, a day after they struck" all three verbs."""
    above = tree.token(verb).head
    if above == verb:
        # "They left on Monday, a day after rebels struck": the parser may turn that around.
        yield from (one for one in tree.children(verb, "ccomp") if one < verb)
        return
    yield above
    while tree.token(above).dep in ("conj", "xcomp", "ccomp"):
        above = tree.token(above).head
        yield above


def _is_marked(tree: Tree, verb: int) -> bool:
    """Whether "after" or "before" leads a verb that the parser joins to the main clause."""
    return tree.token(verb).dep in ("conj", "ROOT") and any(
        tree.token(one).text.lower() in ("after", "before")
        for one in tree.children(verb, "mark")
    )


def _of_news(
    scene: Scene, tree: Tree, verb: int, phrase: EventDate
) -> EventDate | None:
    """The day of the report and the day before, for the main verb of a sentence; None for any
    other, and for what had been or would be."""
    helpers = tree.children(verb, "aux", "auxpass")
    if (
        tree.token(verb).dep != "ROOT"
        or tree.token(verb).pos not in ("VERB", "AUX")
        or any(tree.token(one).text.lower() in _LOOKING_AWAY for one in helpers)
    ):
        return None
    day = scene.article.date
    return EventDate(
        earliest=day - timedelta(days=1),
        latest=day,
        precision=Precision.RANGE,
        phrase=phrase.phrase,
    )


def _clauses_of_time(tree: Tree, place: int) -> Iterator[int]:
    for one in (place, *tree.ancestors(place)):
        token = tree.token(one)
        if token.dep == "advcl" or _is_marked(tree, one):
            yield one
        if token.pos in ("VERB", "AUX") and token.dep != "conj":
            return
