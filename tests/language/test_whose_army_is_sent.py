"""Which state is meant by "the army" in a report that tells of several states."""

from tests.language.told import check_told
from truceline.model import EventType

_TOWNS = "Shops stayed shut in Nakuru on Monday, and in Eldoret a bridge was burnt. "
_SENT = "The army was sent in against the raiders on Tuesday."


def test_a_capital_that_speaks_for_a_state_abroad_is_no_place_of_the_report() -> None:
    report = _TOWNS + "Washington called for calm. " + _SENT
    check_told(report, EventType.MOBILIZE, "kenya", "raiders")


def test_a_capital_where_shops_are_shut_is_a_place_of_the_report() -> None:
    report = (
        "Shops stayed shut in Nairobi on Monday. Washington called for calm. "
        "In Nairobi a bridge was burnt. " + _SENT
    )
    check_told(report, EventType.MOBILIZE, "kenya", "raiders")


def test_a_town_that_people_went_home_to_is_not_where_talks_are_held() -> None:
    report = (
        "In Naivasha 120 families went home, and in Nakuru a hundred stayed. "
        "Ethiopia sent flour. " + _SENT
    )
    check_told(report, EventType.MOBILIZE, "kenya", "raiders")


def test_towns_where_talks_are_held_do_not_make_their_country_the_one_at_home() -> None:
    report = (
        "Envoys held talks in Naivasha, and met in Nakuru on Monday. "
        "Ethiopia's ministers came. " + _SENT
    )
    check_told(report, EventType.MOBILIZE, "ethiopia", "raiders")


def test_a_party_is_at_home_in_the_state_whose_votes_it_seeks() -> None:
    report = (
        "ODM called its people onto the streets. Tanzania sent two envoys, and "
        "Tanzania paid for the hall. " + _SENT
    )
    check_told(report, EventType.MOBILIZE, "kenya", "raiders")


def test_a_body_of_many_states_is_at_home_in_none() -> None:
    report = (
        "The African Union called its people home. Tanzania sent two envoys, and "
        "Tanzania paid for the hall. " + _SENT
    )
    check_told(report, EventType.MOBILIZE, "tanzania", "raiders")


def test_a_town_that_names_an_accord_is_no_place_of_the_report() -> None:
    report = (
        "Rebels signed the Arusha Accord in Rome, and the Dodoma Protocol after it. "
        "Burundi welcomed it. " + _SENT
    )
    check_told(report, EventType.MOBILIZE, "burundi", "raiders")


def test_soldiers_whose_leaving_a_government_tells_are_its_own() -> None:
    told = "FARC fighters shelled Cali. The American president said that {} the soldiers {}."
    leaving = told.format("the withdrawal of", "would begin in May")
    check_told(leaving, EventType.RETREAT, "united-states", "farc")
    killed = told.format("the FARC had killed two of", "in Cali")
    check_told(killed, EventType.ASSAULT, "farc", "colombia")
