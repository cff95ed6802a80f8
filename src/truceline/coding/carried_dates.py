"""Days that an act takes over from the one told before it.

"He flew to Kabul on Monday and met Ghani": the meeting came that Monday or later, and not
after the day of publication. Only what is told in the plain past goes on like this; what
"had" happened lies further back, and what "has" happened may lie anywhere.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from truceline.coding.scene import Scene
from truceline.coding.tree import Tree
from truceline.model import Claim, EventDate, Factuality, Precision

# How many sentences on a story keeps its day, and how old the day may be: a report that
# goes back further has left its own story. Chosen on the train part of our own gold.
_REACH = 3
_FRESH = timedelta(days=10)
_WIDE = timedelta(days=7)
_PERFECT = frozenset({"had", "has", "have", "'ve", "’ve", "having"})
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(),
        start=1,
    )
} | {"a": 1, "an": 1, "the": 1}
_UNITS = {"day": 1, "week": 7}
_STEP = re.compile(
    r"(?P<number>\w+)\s+(?P<unit>day|week)s?\s+(?P<way>later|earlier|after|before)\b",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"the\s+(?P<way>following|next|same|previous)\s+(?:day|night|morning|afternoon|evening)",
    re.IGNORECASE,
)
_WAYS = {"following": 1, "next": 1, "same": 0, "previous": -1}


@dataclass(frozen=True, slots=True)
class Told:
    """A claim with the sentence and the word that tell it, the heads of what it is done
    to, and whether its clause tells whom it is meant for."""

    claim: Claim
    tree: Tree
    place: int
    objects: tuple[int, ...] = ()
    is_target_told: bool = True


def carry_dates(scene: Scene, told: Iterable[Told]) -> Iterator[Claim]:
    """The claims in the order given, those without a day given that of the story."""
    published = scene.article.date
    last: Told | None = None
    for one in told:
        claim = _until_now(one.claim, published)
        day = claim.date
        if last is not None:
            if day is None and _goes_on(last, one):
                claim = _from(last, one, published)
            elif (
                day is not None
                and day.earliest is None
                and day.latest is None
                and claim.factuality is Factuality.ACTUAL
            ):
                claim = _a_step_from(scene, last, one, published)
        yield claim
        if _is_told_on_a_day(claim, published):
            last = replace(one, claim=claim)


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


def _is_told_on_a_day(claim: Claim, published: date) -> bool:
    day = claim.date
    return (
        claim.factuality is Factuality.ACTUAL
        and day is not None
        and day.earliest is not None
        and day.latest is not None
        and day.latest - day.earliest <= _WIDE
        and day.earliest <= published
    )


def _goes_on(last: Told, one: Told) -> bool:
    return (
        one.claim.factuality is Factuality.ACTUAL
        and one.tree.number - last.tree.number <= _REACH
        and one.tree.paragraph - last.tree.paragraph <= 1
        and is_narrated(one.tree, one.place)
        and (one.tree is last.tree or _shares_a_doer(last.claim, one.claim))
    )


def _shares_a_doer(one: Claim, other: Claim) -> bool:
    """Whether the next sentence goes on with somebody of the last one."""
    known = {ref.party or ref.name for ref in (*one.source, *one.target)}
    return any((ref.party or ref.name) in known for ref in other.source)


def _from(last: Told, one: Told, published: date) -> Claim:
    day = last.claim.date
    assert day is not None
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


def _a_step_from(scene: Scene, last: Told, one: Told, published: date) -> Claim:
    """An act told some days from another: "a day later", "the following night"."""
    phrase, day = one.claim.date, last.claim.date
    assert phrase is not None
    assert day is not None
    assert day.earliest is not None
    assert day.latest is not None
    days = _days(scene.text(phrase.phrase), is_same=one.tree is last.tree)
    if days is None:
        return one.claim
    step = timedelta(days=days)
    if day.earliest + step > published:
        return one.claim
    return replace(
        one.claim,
        date=replace(
            phrase,
            earliest=day.earliest + step,
            latest=min(day.latest + step, published),
            precision=day.precision,
        ),
    )


def _days(text: str, *, is_same: bool) -> int | None:
    """How many days on from the act before; None where the words do not tell."""
    following = _NEXT.search(text)
    if following is not None:
        return _WAYS[following["way"].lower()]
    found = _STEP.search(text)
    if found is None:
        return None
    number = _NUMBERS.get(found["number"].lower())
    if number is None:
        number = int(found["number"]) if found["number"].isdigit() else None
    if number is None:
        return None
    way = found["way"].lower()
    if way in ("after", "before") and not is_same:
        return None
    # "A day after they met": the meeting lies a day back from what the sentence tells.
    back = way in ("earlier", "after")
    return number * _UNITS[found["unit"].lower()] * (-1 if back else 1)


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
        if token.tag == "VBN" and helpers & {"was", "were"}:
            return True
        if token.tag in ("VBZ", "VBP", "MD"):
            return False
    return False
