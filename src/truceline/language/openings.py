"""Phrases of time and place without a comma behind them, which the parser gives to whoever
comes next: "On Tuesday Moss met ...", "In Herat gunmen shot ..."."""

import re
from collections.abc import Sequence
from dataclasses import replace

from truceline.language.calendar import MONTH_NAMES, WEEKDAYS
from truceline.model import Token

_WHERE = frozenset({"in", "at", "near", "outside", "around"})
_WHEN = frozenset({"on", "in", "by", "since", "until", "before", "after"})
_MONTHS = frozenset(name.capitalize() for name in MONTH_NAMES)
_CALENDAR = _MONTHS | frozenset(name.capitalize() for name in WEEKDAYS)
_OF_DAY = frozenset({"morning", "noon", "afternoon", "evening", "night"})
_DAY = re.compile(r"[12]?\d|3[01]")
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
# How many words may stand before the preposition that opens a sentence.
_OPENING = 1
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_OF_A_NOUN = frozenset({"compound", "nmod", "amod", "nummod"})


def mend_openings(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of a sentence, with the day and the place that were taken for parts of a
    name back on their prepositions, and with a subject that was taken for the object of such
    a preposition on its verb."""
    changed: dict[int, Token] = {}
    for place, token in enumerate(tokens):
        if token.dep != "prep":
            continue
        changed |= _subject_beside(tokens, place)
        lower = token.text.lower()
        if lower in _WHEN:
            changed |= _time_behind(tokens, place)
        if lower in _WHERE and place + 1 not in changed:
            changed |= _place_behind(tokens, place)
    return tuple(changed.get(place, token) for place, token in enumerate(tokens))


def _time_behind(tokens: Sequence[Token], place: int) -> dict[int, Token]:
    run = _run_of_time(tokens, place)
    if not run:
        return {}
    # The word that the others of the date belong to.
    main = run[-1] if tokens[run[-1]].text in _OF_DAY else _calendar_word(tokens, run)
    tops = [one for one in run if tokens[one].head not in run]
    if not tops or tokens[tops[-1]].dep not in _OF_A_NOUN:
        return {}
    noun = tokens[tops[-1]].head
    if noun <= run[-1]:
        return {}
    objects = _children(tokens, place)
    if len(objects) == 1 and objects[0] in run:
        # Of "by Tuesday noon police had" only the noon was given away.
        return {
            one: replace(tokens[one], head=objects[0])
            for one in run
            if tokens[one].head == noun
        }
    subject = _subject_taken(tokens, place, noun, run[-1]) if objects == [noun] else {}
    if objects and not subject:
        return {}
    own = {one: replace(tokens[one], head=main) for one in tops if one != main}
    return {
        **subject,
        **own,
        main: replace(tokens[main], head=place, dep="pobj"),
    }


def _run_of_time(tokens: Sequence[Token], place: int) -> list[int]:
    """The words of a day, month or year behind a preposition: "5 May", "Sunday evening"."""
    run: list[int] = []
    for at in range(place + 1, len(tokens)):
        text = tokens[at].text
        if not (
            text in _CALENDAR
            or _YEAR.fullmatch(text)
            or (text in _OF_DAY and run)
            or _is_day_of_month(tokens, place, at)
        ):
            break
        run.append(at)
    is_time = any(
        tokens[at].text in _CALENDAR or _YEAR.fullmatch(tokens[at].text) for at in run
    )
    return run if is_time else []


def _is_day_of_month(tokens: Sequence[Token], place: int, at: int) -> bool:
    """Whether a number is that of a day: of "on 5 May" and "on May 5", not of "on Sunday 5
    men", and not of "in May 5 men"."""
    if not _DAY.fullmatch(tokens[at].text):
        return False
    if at + 1 < len(tokens) and tokens[at + 1].text in _MONTHS:
        return True
    return tokens[at - 1].text in _MONTHS and tokens[place].text.lower() != "in"


def _calendar_word(tokens: Sequence[Token], run: list[int]) -> int:
    return next((at for at in run if tokens[at].text in _CALENDAR), run[-1])


def _subject_taken(
    tokens: Sequence[Token], place: int, noun: int, last: int
) -> dict[int, Token]:
    """ "On Friday rebels left": the rebels on the verb that has nobody else to do it."""
    verb = tokens[place].head
    if (
        verb <= noun
        or tokens[verb].tag not in _FINITE
        or any(tokens[one].dep in _SUBJECTS for one in _children(tokens, verb))
        or any(tokens[one].text == "," for one in range(last, verb))
    ):
        return {}
    is_passive = any(tokens[one].dep == "auxpass" for one in _children(tokens, verb))
    dep = "nsubjpass" if is_passive else "nsubj"
    return {noun: replace(tokens[noun], head=verb, dep=dep)}


def _subject_beside(tokens: Sequence[Token], place: int) -> dict[int, Token]:
    """ "From Sanaa, the leader told them": the leader on the verb that has nobody else to do
    it, and not beside the town."""
    verb = tokens[place].head
    if (
        verb <= place
        or place > _OPENING
        or tokens[verb].tag not in _FINITE
        or any(tokens[one].dep in _SUBJECTS for one in _children(tokens, verb))
    ):
        return {}
    beside = [
        noun
        for town in _children(tokens, place)
        for noun in _children(tokens, town)
        if tokens[noun].dep == "appos"
        and tokens[noun].pos in ("NOUN", "PROPN")
        and noun < verb
    ]
    if len(beside) != 1 or tokens[verb].dep not in ("ROOT", "ccomp", "conj"):
        return {}
    is_passive = any(tokens[one].dep == "auxpass" for one in _children(tokens, verb))
    dep = "nsubjpass" if is_passive else "nsubj"
    return {beside[0]: replace(tokens[beside[0]], head=verb, dep=dep)}


def _place_behind(tokens: Sequence[Token], place: int) -> dict[int, Token]:
    """The name or the plural between a preposition of place without an object and the
    subject that took it over; nothing for names of more than a word."""
    if _children(tokens, place):
        return {}
    at = place + 1
    while at + 1 < len(tokens) and tokens[at].head == at + 1:
        if tokens[at + 1].dep in _SUBJECTS:
            is_name = at == place + 1 and tokens[at].text[:1].isupper()
            is_taken_over = tokens[at].dep in _OF_A_NOUN and tokens[at + 1].tag == "NNS"
            if is_taken_over and (is_name or tokens[at].tag == "NNS"):
                return {at: replace(tokens[at], head=place, dep="pobj")}
            return {}
        at += 1
    return {}


def _children(tokens: Sequence[Token], place: int) -> list[int]:
    return [
        one for one, token in enumerate(tokens) if token.head == place and one != place
    ]
