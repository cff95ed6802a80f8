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
