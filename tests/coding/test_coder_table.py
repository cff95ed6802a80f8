"""The table of coders is complete, in order, and its names are what rows carry."""

from truceline.coding import CODERS
from truceline.coding.coders import Rows
from truceline.coding.conditions import conditions
from truceline.coding.ends import ends
from truceline.coding.events import events, exchanges
from truceline.coding.parties import counterparts
from truceline.coding.statements import statements
from truceline.coding.terms import terms


def test_the_table_names_every_coder_and_no_other() -> None:
    assert [coder.name for coder in CODERS] == [
        "statements.v18",
        "events.v18",
        "counterparts.v7",
        "ends-learned.v2",
        "exchanges.v2",
        "conditions.v17",
        "terms.v1",
    ]


def test_the_rows_of_a_coder_carry_its_name_in_the_table() -> None:
    assert [coder.name for coder in CODERS] == [
        statements.CODER,
        events.CODER,
        counterparts.CODER,
        ends.CODER,
        exchanges.CODER,
        conditions.CODER,
        terms.CODER,
    ]


def test_each_coder_finds_what_it_needs_done_by_those_before_it() -> None:
    given = Rows.NONE
    for coder in CODERS:
        assert coder.needs & given == coder.needs, coder.name
        given |= coder.gives
