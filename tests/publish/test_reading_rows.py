import pytest

from truceline.model import Amount, EventType, Span, StatementKind
from truceline.publish.reading_rows import rows_of


def test_a_statement_is_quoted_in_reading_order(write: type) -> None:
    one = write('"Never", Sela said, "not with them."')
    one.said("Sela", StatementKind.REFUSAL, "not with them", "Never")
    (said,) = rows_of(one.coded()).said
    assert said.quotation == "Never … not with them"


@pytest.mark.parametrize(
    ("least", "most", "words"),
    [
        (None, 300, "at most 300 guests"),
        (40, None, "at least 40 guests"),
        (5000, 5000, "5,000 guests"),
        (1234567, 2000000.5, "1,234,567 to 2,000,000.5 guests"),
        (None, None, None),
    ],
)
def test_an_amount_is_said_no_closer_than_it_is(
    write: type, least: float | None, most: float | None, words: str | None
) -> None:
    one = write("Rahimi met many guests.")
    amount = Amount(least=least, most=most, unit="guests", phrase=Span(11, 22))
    one.claim("Rahimi met many guests", EventType.CONSULT, amount=amount)
    (act,) = rows_of(one.coded()).acts
    assert act.amount == words


def test_an_actor_named_twice_in_a_row_is_shown_once(write: type) -> None:
    one = write("Rahimi met Sela, and Rahimi left.")
    one.claim("Rahimi met Sela", EventType.CONSULT, source=("Rahimi", "Rahimi"))
    (act,) = rows_of(one.coded()).acts
    assert [party.name for party in act.actors] == ["Omar Rahimi"]


def test_an_unknown_name_has_no_page_and_no_side(write: type) -> None:
    one = write("A trader met Sela.")
    one.claim("A trader met Sela", EventType.CONSULT, source=("A trader",))
    (act,) = rows_of(one.coded()).acts
    (party,) = act.actors
    assert (party.page, party.side, party.side_name) == (None, None, None)
