"""Factions, alliances and negotiators: what is read, what is refused, what counts when."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from truceline.codebook import Cast, load_codebook
from truceline.model import Tie, TieKind

Faults = Callable[..., list[str]]
Write = Callable[..., Path]

MORE = "codebook/actors/zz.yaml"


def more(*entries: str) -> dict[str, str]:
    """A second file of actors, read after that of the whole codebook."""
    return {"actors/zz.yaml": "seen: invented\nactors:\n" + "".join(entries)}


def group(actor_id: str, rest: str = "") -> str:
    return f"- {{id: {actor_id}, name: {actor_id.title()}, kind: group{rest}}}\n"


def test_a_tie_is_read_with_its_days_and_where_it_was_seen(
    write_codebook: Write,
) -> None:
    row = "{side: tarn, tracks: [valley], from: '2019', until: '2020-03', seen: a list}"
    base = write_codebook(more(group("team", f", negotiates_for: [{row}]")))
    assert load_codebook(base=base).actors[-1].ties == (
        Tie(
            kind=TieKind.NEGOTIATES_FOR,
            to="tarn",
            tracks=("valley",),
            since=date(2019, 1, 1),
            surely_since=date(2019, 12, 31),
            surely_until=date(2020, 3, 1),
            until=date(2020, 3, 31),
            seen="a list",
        ),
    )


@pytest.mark.parametrize(
    ("tie", "fault"),
    [
        (
            "allied_with: [{actor: tarm}]",
            "actor: no actor has the id 'tarm'; did you mean 'tarn'?",
        ),
        (
            "faction_of: [{side: tarm}]",
            "side: no actor has the id 'tarm'; did you mean 'tarn'?",
        ),
        (
            "negotiates_for: [{side: tarn, tracks: [vally]}]",
            "tracks: no track has the id 'vally'; did you mean 'valley'?",
        ),
        (
            "negotiates_for: [{side: arland, tracks: [valley]}]",
            "tracks: 'arland' is no side of 'valley'; "
            "its sides are arland-government, tarn; correct one of the two",
        ),
        (
            "allied_with: [{actor: a}]",
            "actor: 'a' is this actor itself; name another, or remove the row",
        ),
        (
            "negotiates_for: [{side: a}]",
            "negotiates_for: they negotiate for one another in a circle: a -> a; "
            "remove the negotiates_for of the one that is spoken for",
        ),
        (
            "faction_of: [{side: tarn, from: '2020', until: '2019'}]",
            "until: it ends on 2019-12-31 before it begins on 2020-01-01; "
            "correct one of the two dates",
        ),
        (
            "negotiates_for: [{party: tarn}]",
            "party: unknown key of a side it negotiates for; ",
        ),
    ],
)
def test_a_fault_in_a_tie_is_told_with_its_line(
    faults_of: Faults, tie: str, fault: str
) -> None:
    found = faults_of(more(group("a", f", {tie}")))
    assert found[-1 if "party:" not in fault else 0].startswith(f"{MORE}:3 {fault}")


def test_all_faults_of_ties_are_told_at_once(faults_of: Faults) -> None:
    entries = more(
        group("a", ", allied_with: [{actor: x}]"),
        group("b", ", faction_of: [{side: y}], negotiates_for: [{side: z}]"),
    )
    assert [fault.split(":")[1] for fault in faults_of(entries)] == [
        "3 actor",
        "4 side",
        "4 side",
    ]


def test_a_faction_of_its_own_faction_is_a_circle(faults_of: Faults) -> None:
    entries = more(group("a", ", party: b"), group("b", ", faction_of: [{side: a}]"))
    assert faults_of(entries) == [
        f"{MORE}:3 party: the parties and factions run in a circle: a -> b -> a; "
        "remove the party of the one that is a side itself"
    ]


def test_two_that_negotiate_for_each_other_are_a_circle(faults_of: Faults) -> None:
    entries = more(
        group("a", ", negotiates_for: [{side: b}]"),
        group("b", ", negotiates_for: [{side: a}]"),
    )
    assert faults_of(entries) == [
        f"{MORE}:3 negotiates_for: they negotiate for one another in a circle: "
        "a -> b -> a; remove the negotiates_for of the one that is spoken for"
    ]


def test_sides_that_changed_places_over_the_years_are_no_circle(
    faults_of: Faults,
) -> None:
    entries = more(
        group("a", ", faction_of: [{side: b, until: '2009'}]"),
        group("b", ", faction_of: [{side: a, from: '2010'}]"),
    )
    assert faults_of(entries) == []


@pytest.mark.parametrize(
    ("day", "side"),
    [
        (date(2014, 12, 31), "tarn"),
        (date(2015, 11, 3), "splinter"),
    ],
)
def test_a_faction_counts_for_its_side_while_it_belongs_to_it(
    write_codebook: Write, day: date, side: str
) -> None:
    base = write_codebook(
        more(group("splinter", ", faction_of: [{side: tarn, until: '2015-11-02'}]"))
    )
    cast = Cast(load_codebook(base=base).actors)
    splinter = cast.find("splinter")
    assert splinter is not None
    assert cast.side_on(splinter, day).id == side


@pytest.mark.parametrize(
    ("day", "side"),
    [(date(2013, 5, 1), "arland-government"), (date(2016, 5, 1), "tarn")],
)
def test_an_office_held_beside_another_gives_the_side_only_when_it_is_alone(
    write_codebook: Write, day: date, side: str
) -> None:
    offices = (
        "{title: leader, of: tarn, from: '2010', beside: true}, "
        "{title: minister, of: arland-government, from: '2012', until: '2014'}"
    )
    entry = f"- {{id: both, name: Both, kind: person, offices: [{offices}]}}\n"
    cast = Cast(load_codebook(base=write_codebook(more(entry))).actors)
    both = cast.find("both")
    assert both is not None
    assert cast.side_on(both, day).id == side


def test_a_track_knows_who_negotiates_on_it_and_the_people_of_that_body(
    write_codebook: Write,
) -> None:
    team = group(
        "team", ", negotiates_for: [{side: tarn, from: '2020', until: '2021'}]"
    )
    member = (
        "- {id: reed, name: Reed, kind: person, offices: "
        "[{title: member, of: team, from: '2021-02'}]}\n"
    )
    [track] = load_codebook(base=write_codebook(more(team, member))).tracks
    begin, end = date(2020, 1, 1), date(2021, 12, 31)
    assert [(one.actor, one.side, one.since, one.until) for one in track.delegates] == [
        ("team", "tarn", begin, end),
        ("reed", "tarn", date(2021, 2, 1), end),
    ]


def test_a_faction_counts_on_the_tracks_of_its_side_with_its_people(
    write_codebook: Write,
) -> None:
    faction = group("hill", ", faction_of: [{side: tarn, until: '2015-11-02'}]")
    person = "- {id: reed, name: Reed, kind: person, party: hill}\n"
    [track] = load_codebook(base=write_codebook(more(faction, person))).tracks
    assert [(one.actor, one.is_faction) for one in track.delegates] == [
        ("hill", True),
        ("reed", True),
    ]
    for who in ("hill", "reed"):
        assert track.sent_by(who, date(2015, 11, 2)) == "tarn"
        assert track.sent_by(who, date(2015, 11, 3)) is None


def test_who_negotiates_on_one_track_is_no_delegate_on_another(
    write_codebook: Write,
) -> None:
    tracks = (
        "tracks:\n- {id: valley, name: V, sides: [arland-government, tarn]}\n"
        "- {id: coast, name: C, sides: [ilva-moss, tarn]}\n"
    )
    team = group("team", ", negotiates_for: [{side: tarn, tracks: [coast]}]")
    files = more(team) | {"tracks.yaml": tracks}
    valley, coast = load_codebook(base=write_codebook(files)).tracks
    assert valley.delegates == ()
    assert [one.actor for one in coast.delegates] == ["team"]


def test_one_sent_by_two_sides_of_a_track_counts_for_neither(
    write_codebook: Write,
) -> None:
    rows = "[{side: tarn}, {side: arland-government}]"
    base = write_codebook(more(group("team", f", negotiates_for: {rows}")))
    [track] = load_codebook(base=base).tracks
    assert track.sent_by("team", date(2020, 1, 1)) is None


@pytest.mark.parametrize(
    "own",
    [
        {"tracks.yaml": "tracks:\n- {id: valley, drop: true}\n"},
        {
            "tracks.yaml": "tracks:\n- {id: valley, name: V, sides: [arland, ilva-moss]}\n"
        },
        {"actors/own.yaml": "seen: x\nactors:\n- {id: ally, drop: true}\n"},
    ],
    ids=["track dropped", "track given anew", "ally dropped"],
)
def test_a_study_may_leave_out_what_a_shipped_row_is_tied_to(
    write_codebook: Write, write_overlay: Write, own: dict[str, str]
) -> None:
    row = ", negotiates_for: [{side: tarn, tracks: [valley]}], allied_with: [{actor: ally}]"
    base = write_codebook(more(group("ally"), group("team", row)))
    codebook = load_codebook(base=base, overlay=write_overlay(own))
    assert "team" in {actor.id for actor in codebook.actors}
