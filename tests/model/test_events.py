"""What an event made of several reports says of itself."""

from tests.process.acts import act, event
from truceline.model import SidesFrom


def test_the_report_that_names_most_sides_is_quoted() -> None:
    vague = act(5, quotation="A third brought them together.", named=("north",))
    plain = act(6, claim="d", named=("north", "south"))
    again = act(7, claim="e", named=("north", "south"))
    assert event(vague, plain, again).plainest == plain


def test_of_reports_that_name_alike_the_first_is_quoted() -> None:
    first, second = act(5), act(6, claim="d")
    assert event(first, second).plainest == first


def test_a_side_that_only_a_report_with_weighed_sides_brings_is_told_as_such() -> None:
    plain = act(5, target=(), named=("north",))
    weighed = act(6, claim="d", sides_from=SidesFrom.RANKING)
    assert event(plain, weighed).plainest == plain
    assert event(plain, weighed).sides_from_another is SidesFrom.RANKING
    assert event(plain, act(6, claim="d")).sides_from_another is None


def test_a_side_that_any_report_brings_in_its_own_clause_is_not() -> None:
    plain = act(5, named=("north", "south"))
    weighed = act(6, claim="d", sides_from=SidesFrom.RANKING)
    turned = act(7, sides=("south", "north"), claim="e", sides_from=SidesFrom.RANKING)
    assert event(plain, weighed, turned).sides_from_another is None


def test_a_quoted_report_that_says_so_itself_leaves_it_unsaid() -> None:
    weighed = act(5, sides_from=SidesFrom.RANKING)
    assert event(weighed).sides_from_another is None
