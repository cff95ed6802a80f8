"""What an event made of several reports says of itself."""

from tests.process.acts import act, event


def test_the_report_that_names_most_sides_is_quoted() -> None:
    vague = act(5, quotation="A third brought them together.", named=("north",))
    plain = act(6, claim="d", named=("north", "south"))
    again = act(7, claim="e", named=("north", "south"))
    assert event(vague, plain, again).plainest == plain


def test_of_reports_that_name_alike_the_first_is_quoted() -> None:
    first, second = act(5), act(6, claim="d")
    assert event(first, second).plainest == first
