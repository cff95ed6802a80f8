"""Which two sides an article is about where several stand at a table of the codebook."""

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_STRAIT = (
    "Iran and Oman have fought over a strait since May. Iranian boats shelled Muscat, and "
    "Omani boats shelled Bandar Abbas. The United States sent a ship. "
)
_REFUSED = "Iran refused a truce on Monday."
_MILITIAS = (
    "The Malaita Eagle Force holds the airport, and the Isatabu Freedom Movement the hills. "
    "Both lost men in May. "
)


def test_a_state_named_in_passing_is_not_the_enemy_of_one_at_war_with_a_third() -> None:
    check_told(_STRAIT + _REFUSED, EventType.REJECT, "iran", "oman")


def test_a_third_state_named_in_passing_leaves_two_states_at_their_table() -> None:
    report = "Iran and the United States met in May. Oman sent a ship. " + _REFUSED
    check_told(report, EventType.REJECT, "iran", "united-states")


def test_two_groups_at_one_table_are_at_war_though_each_is_named_once() -> None:
    report = _MILITIAS + "Norway called for calm on Monday."
    check_told(report, EventType.REQUEST, "norway", "malaita-eagle-force")
    check_told(report, EventType.REQUEST, "norway", "isatabu-freedom-movement")


def test_one_group_alone_is_at_war_with_nobody_whom_it_does_not_name() -> None:
    report = (
        "The Malaita Eagle Force holds the airport. Norway called for calm on Monday."
    )
    assert not any(
        "isatabu" in called(one.target) for one in claims_of(report, EventType.REQUEST)
    )


def test_a_party_named_once_faces_the_state_at_home_at_its_table() -> None:
    report = (
        "The Mizo National Front holds two villages. New Delhi closed a road. "
        "The Front rejected a plan on Monday."
    )
    check_told(report, EventType.REJECT, "mizo", "india")


_NEIGHBOURS = "Pakistan closed a border post that India had asked for. "


def test_rebels_named_as_much_as_a_neighbour_are_the_enemy_of_the_state_at_home() -> (
    None
):
    report = (
        "The Baloch Liberation Army holds two villages near Quetta. "
        + _NEIGHBOURS
        + "Pakistan ruled out a truce on Monday."
    )
    check_told(report, EventType.REJECT, "pakistan", "baloch")


def test_rebels_of_another_state_leave_two_neighbours_at_their_table() -> None:
    report = (
        "Shops stayed shut in Quetta and Karachi, and the Lord's Resistance Army lost two "
        "villages. " + _NEIGHBOURS + "Pakistan ruled out a truce on Monday."
    )
    check_told(report, EventType.REJECT, "pakistan", "india")


_VISIT = (
    "Barack Obama landed in Madrid on Saturday, and Spain opened its gardens to him. "
    "The United States buys oil from Spain. Spain sells the United States wine. "
    "A museum showed its maps. The queen wore blue. The talk was of trains. "
)


def test_two_states_of_a_report_that_speaks_of_no_arms_are_not_at_war() -> None:
    for one in claims_of(_VISIT + "Obama rejected a plan.", EventType.REJECT):
        assert "spain" not in called(one.target), one


def test_two_states_whose_soldiers_a_report_speaks_of_are() -> None:
    report = _VISIT.replace("A museum showed its maps.", "Spanish soldiers dug in.")
    check_told(
        report + "Obama rejected a plan.", EventType.REJECT, "united-states", "spain"
    )


_HOSTAGE = (
    "Moldova holds an election in May, its government said. Police in Moldova found a "
    "rifle and a soldier's coat. A dealer sold them. It rained. "
)


def test_a_network_named_aside_is_no_enemy_of_the_state_at_home() -> None:
    report = (
        _HOSTAGE
        + "He had heard of Islamic State. Islamic State is far. The mayor rejected a plan."
    )
    for one in claims_of(report, EventType.REJECT):
        assert "islamic-state" not in called(one.target), one


def test_a_network_that_fights_the_state_at_home_is_its_enemy() -> None:
    report = _HOSTAGE + (
        "Islamic State fought the Moldovan army for a week. Moldova shelled Islamic State. "
        "The mayor rejected a plan."
    )
    check_told(report, EventType.REJECT, "mayor", "islamic-state")


def test_a_brief_is_too_short_to_tell_that_it_is_of_no_war() -> None:
    report = "Kenya and Uganda quarrel over an island. Uganda praised a singer. "
    check_told(report + "Kenya rejected the map.", EventType.REJECT, "kenya", "uganda")
