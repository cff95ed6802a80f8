"""People, things and places as printed on whom something is done, and whose they are.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

_WAR = "The Sudanese government and the JEM rebels met in Juba on Monday. "
TOLD = [
    (
        "Norway urged both sides to let food convoys through.",
        EventType.RETREAT,
        "jem",
        "food convoys",
    ),
    (
        "JEM has agreed to let the convoys pass.",
        EventType.RETREAT,
        "jem",
        "convoys",
    ),
    (
        "Khartoum freed 40 prisoners on Friday.",
        EventType.RETREAT,
        "sudan",
        "40 prisoners Justice and Equality Movement",
    ),
    (
        "Norway urged Khartoum to free those detained without charge.",
        EventType.RETREAT,
        "sudan",
        "those detained without charge",
    ),
    (
        "The army shelled the hamlet of Ormel.",
        EventType.ASSAULT,
        "sudan",
        "hamlet of Ormel",
    ),
    (
        "JEM attacked the post at Ormel on Friday.",
        EventType.ASSAULT,
        "jem",
        "post at Ormel Sudan",
    ),
    (
        "Jets shelled rebel positions near Ormel.",
        EventType.ASSAULT,
        "Jets",
        "rebel positions near Ormel Justice and Equality Movement",
    ),
    (
        "A national aid worker, shot by gunmen at Duk Panyel on Saturday, died.",
        EventType.ASSAULT,
        "gunmen",
        "aid worker",
    ),
    (
        "Monitors recorded the arrest by the police of more than 200 sympathisers.",
        EventType.COERCE,
        "sudan",
        "200 sympathisers",
    ),
    (
        "Khartoum promised to arrest those responsible.",
        EventType.COERCE,
        "sudan",
        "those responsible",
    ),
    (
        "Monks deplored the killing of two students.",
        EventType.ASSAULT,
        "",
        "two students",
    ),
    (
        "The killing on Monday of teachers went unpunished.",
        EventType.ASSAULT,
        "",
        "teachers",
    ),
    (
        "JEM shelled El Fasher on Monday. The army entered the town.",
        EventType.ASSAULT,
        "sudan",
        "El Fasher",
    ),
    (
        "JEM shelled El Fasher on Monday. The army besieged the town.",
        EventType.COERCE,
        "sudan",
        "El Fasher",
    ),
    (
        "JEM killed five soldiers on Friday and the army bombed them.",
        EventType.ASSAULT,
        "sudan",
        "jem",
    ),
    (
        "In December were expelled from Juba some 40 priests.",
        EventType.COERCE,
        "",
        "priests",
    ),
    (
        "Gunmen struck a mosque. Hours later the Islamic State claimed responsibility.",
        EventType.ASSAULT,
        "islamic-state",
        "mosque",
    ),
    (
        "Khartoum undertakes to free political prisoners, and Norway will be asked for guards.",
        EventType.RETREAT,
        "sudan",
        "political prisoners",
    ),
    (
        "Gunmen ambushed a column sent to relieve the camp.",
        EventType.ASSAULT,
        "Gunmen",
        "column",
    ),
]


@pytest.mark.parametrize(
    ("report", "kind", "doer", "other"), TOLD, ids=[one[0][:50] for one in TOLD]
)
def test_it_is_done_to_those_who_are_printed(report, kind, doer, other):
    check_told(_WAR + report, kind, doer, other)


def test_two_sides_that_are_to_stop_do_so_towards_each_other():
    check_told(
        _WAR + "Norway urged both sides to cease fire.",
        EventType.RETREAT,
        "jem",
        "sudan",
    )


def test_where_a_thing_of_nobody_stands_is_not_told_by_a_day():
    (blow,) = claims_of(_WAR + "JEM attacked a school in May.", EventType.ASSAULT)
    assert called(blow.target).strip() == "school"


def test_positions_that_nobody_calls_the_rebels_are_not_theirs():
    (blow,) = claims_of(_WAR + "Jets shelled a hospital near Ormel.", EventType.ASSAULT)
    assert "jem" not in called(blow.target)


def test_observers_enter_a_place_for_the_sides_sake():
    report = _WAR + "Australian observers entered Little Ormel."
    for one in claims_of(report, EventType.MOBILIZE):
        assert "Ormel" not in called(one.target)
