"""Events as lines of a list."""

from truceline.publish.event_rows import others_across
from truceline.publish.rows import Party


def party(key: str, side: str | None = None) -> Party:
    return Party(key=key, name=key, side=side or key, side_name=key, page=None)


def test_who_stands_on_both_ends_of_a_meeting_is_named_once() -> None:
    actors = (party("lavrov", "russia"), party("taliban"))
    targets = (party("kabul"), party("taliban"), party("russia"))
    assert [one.key for one in others_across(targets, actors)] == ["kabul"]


def test_a_meeting_within_one_side_keeps_its_other_end() -> None:
    actors = (party("baradar", "taliban"),)
    (other,) = others_across((party("taliban"),), actors)
    assert other.key == "taliban"
