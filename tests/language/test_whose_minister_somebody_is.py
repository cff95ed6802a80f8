"""Whose minister somebody is of whom no codebook knows more than the office."""

from tests.language.told import check_told
from truceline.model import EventType

_AT_HOME = "Shops stayed shut in Nakuru on Monday, and in Eldoret a bridge was burnt. "
_CHARGE = "said the raiders would be fought, and accused them of lying."


def test_the_minister_is_of_the_state_that_acts_in_the_sentence_before() -> None:
    report = (
        _AT_HOME + "Moscow heard it with distrust. Ilva Moss, the foreign minister, "
    )
    check_told(report + _CHARGE, EventType.ACCUSE, "russia", "raiders")


def test_a_minister_is_of_the_state_at_home_where_no_other_acts_before() -> None:
    report = _AT_HOME + "The news spread quickly. Ilva Moss, the foreign minister, "
    check_told(report + _CHARGE, EventType.ACCUSE, "kenya", "raiders")


def test_the_state_of_another_paragraph_is_not_whose_minister_speaks() -> None:
    report = (
        _AT_HOME + "Moscow heard it with distrust.\n\nIlva Moss, the foreign minister, "
    )
    check_told(report + _CHARGE, EventType.ACCUSE, "kenya", "raiders")


def test_its_minister_is_of_who_acts_ahead_in_the_same_sentence() -> None:
    report = (
        _AT_HOME
        + "Moscow offered to host a round, and Ilva Moss, its foreign minister, "
        "accused the raiders of lying."
    )
    check_told(report, EventType.ACCUSE, "russia", "raiders")


def test_a_chief_minister_is_of_a_province_and_not_of_the_state() -> None:
    report = _AT_HOME + "Kenya sent soldiers. Chief Minister Ilva Moss "
    check_told(
        report + "accused the government of lying.", EventType.ACCUSE, "Moss", "kenya"
    )


def test_a_president_of_the_cold_war_is_not_of_the_state_at_home() -> None:
    report = (
        _AT_HOME + "Washington sent food. President Nixon accused the raiders of lying."
    )
    check_told(report, EventType.ACCUSE, "united-states", "raiders")


def test_a_president_whom_nobody_knows_is_of_the_state_at_home() -> None:
    report = (
        _AT_HOME + "Washington sent food. President Moss accused the raiders of lying."
    )
    check_told(report, EventType.ACCUSE, "kenya", "raiders")
