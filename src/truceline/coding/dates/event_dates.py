"""Which date phrase of the sentence says when an act took place."""

from dataclasses import replace
from datetime import date as date_of_day
from datetime import timedelta

from truceline.coding.dates.after_days import find_day_of_what_led
from truceline.coding.dates.aims import find_aim, find_aim_to_come, find_cause
from truceline.coding.dates.beside_days import (
    find_day_apart,
    find_day_beside,
    find_noun_before,
    is_elsewhen,
    is_part_of_name,
)
from truceline.coding.dates.clause_days import find_clause_day
from truceline.coding.dates.confirmed_days import find_confirmed_day
from truceline.coding.dates.dateline_days import is_of_dateline
from truceline.coding.dates.frame_days import find_frame
from truceline.coding.dates.named_days import find_day_of_named, find_day_since_named
from truceline.coding.dates.noun_days import (
    is_beside_noun,
    is_name_of_object,
    is_of_another_object,
)
from truceline.coding.dates.paper_days import find_day_of_paper
from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import is_not_before
from truceline.coding.sentences.nouns_of_acts import find_noun_of_act, own_words
from truceline.coding.sentences.tree import Tree
from truceline.model import EventDate, Precision

# Verbs that make or carry the act they announce: the announcement's day is its day.
_ANNOUNCING = frozenset(
    "announce declare begin start open resume hold sign launch order complete "
    "carry conduct attend join take make have mark follow lead see".split()
)
# Verbs that only say how another act goes: its day is theirs.
_AUXILIARY = frozenset("let begin start continue resume finish stop help".split())

# Nouns that only say which part of a day, month or year is meant.
_TIMES = frozenset(
    "hour minute morning afternoon evening night dawn day week month year end beginning "
    "start middle half part eve course afternoon spring summer autumn winter quarter".split()
)
_OBJECT_WORDS = frozenset("for of from over to against with about".split())
# Words that part two acts in time.
_NEXT = frozenset("then later afterwards eventually finally since".split())
# From here on a phrase hangs on the verb that carries the act, and not on the act.
CARRIED = 20
# A phrase longer than this has room for more than one act.
_DAYS = timedelta(days=5)
_ASIDE = frozenset({"relcl", "advcl", "acl", "ccomp", "pcomp", "parataxis", "conj"})


def find_event_date(
    scene: Scene, tree: Tree, place: int, *, is_told: bool
) -> EventDate | None:
    """The date phrase that hangs on the act, else on the verb that announces it.

    An act that ``is_told`` as done may also have the only phrase of its sentence; what is
    promised or demanded on a day need not come on it.

    None where the sentence has no phrase for this act: the day of publication is none.
    """
    phrases = _phrases(scene, tree)
    noun = find_noun_before(tree, place) if is_told else None
    if noun is not None:
        phrases = [one for one in phrases if noun in (one[0], *tree.ancestors(one[0]))]
    if not phrases:
        return None
    of_clause = find_clause_day(scene, tree, place) or find_confirmed_day(
        tree, place, phrases
    )
    if of_clause is not None:
        return of_clause
    nearest = _nearest(tree, place, phrases, is_told=is_told)
    if nearest is not None and nearest.is_known:
        return nearest
    apart = find_day_apart(
        scene, tree, place, phrases,
        lambda verb: _nearest(tree, verb, phrases, is_told=True),
    )  # fmt: skip
    found = (
        apart
        or nearest
        or find_day_beside(tree, place, phrases)
        or find_day_of_paper(tree, place, phrases)
        or _of_its_noun(tree, place, phrases)
    )
    if found is not None:
        return found
    aims = (find(tree, place) for find in (find_aim, find_cause, find_aim_to_come))
    led_by = next((verb for verb in aims if verb is not None), None)
    if led_by is not None and (day := _nearest(tree, led_by, phrases, is_told=True)):
        return day
    found = _of_the_sentence(scene, tree, place, phrases) if is_told else None
    found = found or (find_day_since_named(tree, place, phrases) if is_told else None)
    # "Pledged to meet on Friday": the meeting comes then, the pledge has been made.
    is_to_come = found is not None and _first(found) > scene.article.date
    return None if is_to_come else found


def _of_the_sentence(
    scene: Scene, tree: Tree, place: int, phrases: list[tuple[int, EventDate]]
) -> EventDate | None:
    """The day that an act shares with the rest of its sentence."""
    led = find_day_of_what_led(
        tree, place, lambda verb: _nearest(tree, verb, phrases, is_told=True)
    )
    found = led or _only_phrase(tree, place, phrases)
    if found is not None:
        return found
    frame = find_frame(scene, tree, place, phrases)
    return frame if frame is not None and _is_wide(frame) else None


def _of_its_noun(
    tree: Tree, place: int, phrases: list[tuple[int, EventDate]]
) -> EventDate | None:
    """The day that the noun of an act tells: "the raid on 3 May that killed ten"."""
    noun = find_noun_of_act(tree, place)
    if noun is None:
        return find_day_of_named(tree, place, phrases)
    words = own_words(tree, noun)
    return next((phrase for head, phrase in phrases if head in words), None)


def _first(date: EventDate) -> date_of_day:
    assert date.earliest is not None
    return date.earliest


def _nearest(
    tree: Tree, place: int, phrases: list[tuple[int, EventDate]], *, is_told: bool
) -> EventDate | None:
    """The phrase that hangs nearest; one that names no day only where no other does."""
    best: tuple[tuple[bool, bool, bool, int], EventDate] | None = None
    for head, phrase in phrases:
        distance = _distance(tree, place, head, is_wide=_is_wide(phrase))
        if distance is None or (distance >= CARRIED and not is_told):
            continue
        if is_of_another_object(tree, place, head, phrases):
            continue
        is_owned = is_beside_noun(tree, place, head)
        if is_owned and (
            tree.token(place).pos == "NOUN" or is_part_of_name(tree, head)
        ):
            continue
        rank = (distance >= CARRIED, not phrase.is_known, is_owned, distance)
        if best is None or rank < best[0]:
            best = (rank, phrase)
    return None if best is None else best[1]


def _is_wide(date: EventDate) -> bool:
    """Whether there is room for more than one act: "stormed it in May and took men"."""
    return (
        date.earliest is not None
        and date.latest is not None
        and date.latest - date.earliest > _DAYS
    )


def _only_phrase(
    tree: Tree, place: int, phrases: list[tuple[int, EventDate]]
) -> EventDate | None:
    """The single date phrase of a sentence, where act and phrase share its main line.

    A phrase inside a clause beside the act dates that clause: "He spoke of talks that
    had failed in May"; so does one that sets a term, as "by 10 March".
    """
    if len(phrases) != 1:
        return None
    head, phrase = phrases[0]
    if phrase.earliest is None or phrase.latest is None:
        return None
    over_phrase, over_act = _clauses_above(tree, head), _clauses_above(tree, place)
    for one in over_act:
        if one in over_phrase:
            continue
        # "Said on Monday that they had met": the day is that of the words. "Flew there
        # on Monday and met him": it is that of the flight.
        dep = tree.token(one).dep
        # What came "after" or led to something lies before it, no one knows how far.
        if dep == "ccomp" or (dep == "conj" and head > tree.token(one).head):
            return None
        if is_elsewhen(tree, one):
            return None
    if _is_of_a_noun_below(tree, head, place) or _is_of_another(tree, head, place):
        return None
    if is_name_of_object(tree, head):
        return None
    return None if set(over_phrase) - set(over_act) else phrase


def _is_of_a_noun_below(tree: Tree, head: int, place: int) -> bool:
    """ "Asked them to revive the truce of 1997": that year is the truce's."""
    above = list(tree.ancestors(head))
    nouns = [one for one in above if tree.token(one).pos in ("NOUN", "PROPN")]
    verbs = [one for one in above if tree.token(one).pos in ("VERB", "AUX")]
    return bool(
        nouns
        and verbs
        and nouns[0] != place
        and above.index(nouns[0]) < above.index(verbs[0])
        and verbs[0] != place
        and tree.token(verbs[0]).dep == "xcomp"
    )


def _clauses_above(tree: Tree, place: int) -> list[int]:
    """The heads of the clauses that a token stands in and that stand aside."""
    return [
        one
        for one in (place, *tree.ancestors(place))
        if tree.token(one).dep in _ASIDE and tree.token(one).pos in ("VERB", "AUX")
    ]


def _phrases(scene: Scene, tree: Tree) -> list[tuple[int, EventDate]]:
    span = tree.span
    return [
        (head := _head_of(tree, places), _turned(tree, head, date))
        for date in scene.reading.dates
        if date.phrase.touches(span)
        and (places := tree.at(date.phrase))
        and not is_of_dateline(scene, date)
    ]


def _head_of(tree: Tree, places: list[int]) -> int:
    """What a phrase hangs by: of "in last year's protests" the year, which is theirs."""
    last = places[-1]
    is_owned = tree.token(last).dep == "poss" and tree.children(last, "case")
    return last if is_owned else tree.head_of(places)


def _turned(tree: Tree, head: int, date: EventDate) -> EventDate:
    """The date as the sentence turns it: what is not to start before Friday comes then,
    or later."""
    is_open = date.earliest is None and date.latest is not None
    if not is_open or not is_not_before(tree, head):
        return date
    assert date.latest is not None
    try:
        first = date.latest + timedelta(days=1)
    except OverflowError:
        return date
    return replace(date, earliest=first, latest=None, precision=Precision.AFTER)


def _distance(tree: Tree, place: int, head: int, *, is_wide: bool) -> int | None:
    """How far up and down the tree the phrase hangs from the act; None for another act's.

    A phrase belongs to the nearest verb above it. An act that is no verb may take the
    phrase of the verb it hangs on.
    """
    above = [head, *tree.ancestors(head)]
    if place in above:
        if _is_of_another(tree, head, place):
            return None
        between = above[1 : above.index(place)]
        if between and _shares_end(tree, between[-1], place, head):
            inner = _distance(tree, between[-1], head, is_wide=is_wide)
            return None if inner is None else CARRIED + 1 + inner
        if any(
            _is_other_act(tree, one, place) and not _is_gone_about(tree, one)
            for one in between
        ):
            return None
        return above.index(place)
    carrier = place
    for steps, one in enumerate(tree.ancestors(place), start=1):
        token = tree.token(one)
        dep = tree.token(carrier).dep
        # "Talks are expected to resume in March": the talks are to come then.
        is_subject = dep in ("nsubj", "nsubjpass")
        if token.pos in ("VERB", "AUX"):
            fits = token.lemma in _ANNOUNCING or dep in (
                "conj",
                "xcomp",
                "nsubj",
                "nsubjpass",
                "dobj",
            )
            if (
                fits
                and one in above
                and not any(
                    _is_other_act(tree, other, one)
                    and not (is_subject and tree.token(other).dep == "xcomp")
                    for other in above[1 : above.index(one)]
                )
            ):
                # A conjunct shares a phrase only where it stands ahead of both.
                if dep == "conj" and head > one and not is_wide:
                    return None
                is_own = (is_subject or _is_to_be(tree, carrier)) and any(
                    tree.token(other).dep == "xcomp"
                    for other in (carrier, *above[: above.index(one)])
                )
                return (0 if is_own else CARRIED) + steps + above.index(one)
            if dep not in ("conj", "xcomp"):
                return None
        carrier = one
    return None


def _is_of_another(tree: Tree, head: int, place: int) -> bool:
    """ "Left the pact of 22 July", "blamed them for the blasts of 30 October": that day is the
    noun's; "in the early hours of Monday" is a time."""
    token = tree.token(head)
    above = tree.token(token.head)
    noun = tree.token(above.head)
    is_object = noun.dep == "dobj" or (
        noun.dep == "pobj" and tree.token(noun.head).text.lower() in _OBJECT_WORDS
    )
    return (
        token.dep == "pobj"
        and above.text.lower() == "of"
        and noun.pos in ("NOUN", "PROPN")
        and above.head != place
        and head > place
        and is_object
        and noun.lemma.lower() not in _TIMES
    )


def _shares_end(tree: Tree, one: int, place: int, head: int) -> bool:
    """ "They pulled out and ended the truce on Monday": one sentence, one subject, one day.

    "They pulled out and then, on Monday, shelled the town" has the day of the second alone.
    """
    token, first = tree.token(one), tree.token(place)
    return (
        token.dep == "conj"
        and token.head == place
        and head > one
        and token.tag == first.tag == "VBD"
        and not tree.children(one, "nsubj", "nsubjpass")
        and not any(
            tree.token(other).text.lower() in _NEXT
            for other in tree.children(one, "advmod")
        )
        and not any(tree.token(other).text == "," for other in range(place, one))
    )


def _is_gone_about(tree: Tree, place: int) -> bool:
    """ "Let them go on Friday", "began to march on Friday": one act in two verbs."""
    token = tree.token(place)
    return (
        token.dep in ("xcomp", "ccomp") and tree.token(token.head).lemma in _AUXILIARY
    )


def _is_to_be(tree: Tree, place: int) -> bool:
    """Whether an infinitive is what somebody "is to" do: "from April they are to leave"."""
    token = tree.token(place)
    return (
        token.dep == "xcomp"
        and tree.token(token.head).lemma == "be"
        and not tree.children(token.head, "acomp")
    )


def _is_other_act(tree: Tree, place: int, own: int) -> bool:
    token = tree.token(place)
    return (
        place != own
        and token.pos == "VERB"
        and token.dep
        in (
            "ccomp",
            "advcl",
            "relcl",
            "conj",
            "acl",
            "xcomp",
            "parataxis",
            "ROOT",
            "pcomp",
        )
    )
