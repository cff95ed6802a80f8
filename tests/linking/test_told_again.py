"""What another article says of an attack, of its place and of the people in it."""

import pytest

from truceline.linking import link_mentions
from truceline.model import EventType, Participant


def are_one(*mentions):
    return len(link_mentions(mentions)) == 1


def attacked(told, words, **more):
    return told(words, **({"kind": EventType.ASSAULT, "by": None, "to": None} | more))


def test_the_dead_of_a_place_are_those_of_the_attack_that_was_told_there(told):
    attack = attacked(told, "shells hit the camp at Vell", on=(9, 9), place="Vell")
    dead = attacked(
        told, "Vell in which at least 25 people died", reported=11, number=25
    )
    assert are_one(attack, dead)


@pytest.mark.parametrize(
    "change",
    [
        {"words": "Orun in which at least 25 people died"},
        {"words": "at least 25 people died"},
        {"words": "people of Vell at whose feast 25 people died"},
        {"reported": 40},
        {"place": "Orun"},
    ],
    ids=["elsewhere", "nowhere", "only-from-there", "weeks-later", "placed-elsewhere"],
)
def test_the_dead_of_another_place_or_time_are_not(told, change):
    attack = attacked(told, "shells hit the camp at Vell", on=(9, 9), place="Vell")
    given = {
        "words": "Vell in which at least 25 people died",
        "reported": 11,
        "number": 25,
    } | change
    assert not are_one(attack, attacked(told, given.pop("words"), **given))


def test_the_dead_are_not_those_of_an_attack_that_tells_its_own(told):
    attack = attacked(told, "shells killed two at Vell", on=(9, 9), place="Vell")
    dead = attacked(
        told, "Vell in which at least 25 people died", reported=11, number=25
    )
    assert not are_one(attack, dead)


def of_nobody(told, words, target, **more):
    person = Participant(id=None, name=target, party=None, party_name=None, code=None)
    one = attacked(told, words, **more)
    return type(one)(**{**_fields(one), "target": (person,)})


def _fields(one):
    return {name: getattr(one, name) for name in one.__dataclass_fields__}


@pytest.mark.parametrize(
    ("target", "is_one"),
    [("the priest of the cathedral", True), ("ten civilians", False)],
    ids=["a-kind-of-people", "anybody"],
)
def test_people_of_one_kind_in_the_same_news_are_the_same(told, target, is_one):
    first = of_nobody(told, "gunmen led a priest away on Friday", target, on=(9, 9))
    other = of_nobody(told, "armed men took them from Vell", target, on=(9, 11))
    assert are_one(first, other) is is_one


def test_people_of_one_kind_in_news_of_another_year_are_not(told):
    first = of_nobody(told, "led a priest away", "priest", on=(9, 9))
    other = of_nobody(told, "led a priest off", "priest", reported=300, on=(0, 299))
    assert not are_one(first, other)
