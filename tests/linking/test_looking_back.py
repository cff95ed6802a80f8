"""News that looks back to an act without telling its day, and news that tells it twice."""

from dataclasses import replace

import pytest

from truceline.linking import link_mentions
from truceline.model import EventType, Participant


def are_one(*mentions):
    return len(link_mentions(mentions)) == 1


@pytest.mark.parametrize(
    ("later", "is_one"),
    [
        ("had freed 300 prisoners of Vell", True),
        ("300 whom it freed from the prison of Vell", True),
        ("freed 300 prisoners of Vell", False),
        ("had freed 1,200 prisoners of Vell, the last 300 in spring", False),
        ("had freed 300 prisoners of Vell that day", False),
    ],
    ids=["had-done", "hangs-on-a-word", "news-of-its-own", "a-sum", "points-elsewhere"],
)
def test_words_that_look_back_find_the_act_of_weeks_ago(told, later, is_one):
    act = told("freed 300 prisoners of Vell", on=(9, 9))
    assert are_one(act, told(later, reported=45)) is is_one


def test_words_that_look_back_do_not_find_what_came_later_or_too_long_ago(told):
    words = "had freed 300 prisoners of Vell"
    assert not are_one(told(words), told("freed 300 prisoners of Vell", reported=45))
    assert not are_one(
        told("freed 300 prisoners of Vell"), told(words, reported=10 + 61)
    )


def attacked(told, words, **more):
    given = {"kind": EventType.ASSAULT, "by": None, "to": None, "article": "a"}
    return told(words, **(given | more))


def test_whom_an_attack_hit_is_told_right_after_it(told):
    attack = attacked(told, "a bomb went off in the market", place="Vell")
    count = attacked(told, "twelve people were killed", number=12, start=40)
    assert are_one(attack, count)


def test_whom_an_attack_hit_is_told_after_it_though_the_doer_is_known_from_elsewhere(
    told,
):
    attack = attacked(told, "a bomb went off in the market", place="Vell")
    count = attacked(
        told, "twelve people were killed", number=12, start=40, by="taliban"
    )
    assert are_one(attack, count)


@pytest.mark.parametrize(
    "change",
    [
        {"start": 400},
        {"place": "Orun"},
        {"number": None},
        {"article": "b"},
        {"words": "twelve people drove there"},
        {"words": "shelling killed twelve people"},
    ],
    ids=["far-on", "elsewhere", "uncounted", "another-text", "no-harm", "its-own-act"],
)
def test_another_count_is_of_another_attack(told, change):
    attack = attacked(told, "a bomb went off in the market", place="Vell")
    given = {"words": "twelve people were killed", "number": 12, "start": 40}
    assert not are_one(attack, attacked(told, **(given | change)))


def test_a_second_attack_that_tells_its_own_harm_is_not_the_first(told):
    first = attacked(told, "a bomb killed five in the market", place="Vell", number=5)
    second = attacked(told, "twelve people were killed", number=12, start=40)
    assert not are_one(first, second)


def test_a_text_tells_an_act_again_in_much_the_same_words(told):
    act = told("freed prisoners from the jail of Vell", article="a")
    again = told("freed the prisoners of Vell", article="a", start=300)
    other = told("freed a captain", article="a", start=300)
    assert are_one(act, again)
    assert not are_one(act, other)


def test_news_from_before_the_day_of_an_act_is_hardly_of_it(told):
    act = told("freed prisoners from Orun", on=(10, 10))
    assert are_one(act, told("let captives of Orun go", reported=10))
    assert not are_one(act, told("let captives of Orun go", reported=9))


@pytest.mark.parametrize(
    ("whom", "is_one"), [("Mayor Anna Lund", False), ("men", True)]
)
def test_one_who_met_two_others_on_a_day_met_twice(told, whom, is_one):
    meeting = {"kind": EventType.CONSULT, "on": (9, 9)}
    unlisted = Participant(id=None, name=whom, party=None, party_name=None, code=None)
    first = replace(told("met in Vell", **meeting), target=(unlisted,))
    assert are_one(first, told("met in Orun", reported=11, **meeting)) is is_one
