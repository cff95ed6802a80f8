"""Actors and tracks: entries, names, sides, offices."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from truceline.codebook import Track, load_codebook
from truceline.model import Actor, ActorKind, Office

Faults = Callable[..., list[str]]
Write = Callable[..., Path]

MORE = "codebook/actors/more.yaml"


def more(*entries: str) -> dict[str, str]:
    """A second file of actors beside that of the whole codebook."""
    return {"actors/more.yaml": "seen: invented\nactors:\n" + "".join(entries)}


def actor(id: str, rest: str = "") -> str:  # noqa: A002 - as the key is called
    return f"- {{id: {id}, name: {id.title()}, kind: group{rest}}}\n"


def test_an_actor_is_read_with_all_its_keys(write_codebook: Write) -> None:
    moss = load_codebook(base=write_codebook()).actors[2]
    assert moss == Actor(
        id="ilva-moss",
        name="Ilva Moss",
        kind=ActorKind.PERSON,
        party="arland-government",
        code=None,
        names=("I. Moss",),
        surnames=("Moss",),
        adjectives=(),
        people=(),
        capital=None,
        metonyms=(),
        government=None,
        pronoun="she",
        alone=False,
        offices=(
            Office(
                title="envoy",
                side="arland-government",
                since=date(2018, 8, 1),
                until=date(2020, 12, 31),
                surely_since=date(2018, 8, 31),
                surely_until=date(2020, 1, 1),
            ),
        ),
        seen="invented",
    )


def test_an_actor_stands_alone_unless_told(write_codebook: Write) -> None:
    arland = load_codebook(base=write_codebook()).actors[0]
    assert (arland.alone, arland.government) == (True, "arland-government")


def test_an_entry_says_better_than_its_file_where_it_was_seen(
    write_codebook: Write,
) -> None:
    base = write_codebook(more(actor("a", ", seen: a list"), actor("b")))
    seen = [actor.seen for actor in load_codebook(base=base).actors[:2]]
    assert seen == ["a list", "invented"]


def test_an_actor_that_was_seen_nowhere_is_a_fault(faults_of: Faults) -> None:
    text = f"actors:\n{actor('a')}{actor('b', ', seen: a list')}"
    assert faults_of({"actors/more.yaml": text}) == [
        f"{MORE}:2 seen: missing key; an actor needs it; add it"
    ]


def test_a_track_is_read(write_codebook: Write) -> None:
    [track] = load_codebook(base=write_codebook()).tracks
    assert track == Track(
        id="valley",
        name="Valley talks",
        sides=("arland-government", "tarn"),
        names=("the valley track",),
    )


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        (actor("New_Front"), "id: 'New_Front' is not an id; use small letters and"),
        (
            actor("a", ", party: arland-goverment"),
            "party: no actor has the id 'arland-goverment'; "
            "did you mean 'arland-government'?",
        ),
        (
            actor("a", ", government: arlund"),
            "government: no actor has the id 'arlund'; did you mean 'arland'?",
        ),
        (
            actor("a", ", offices: [{title: envoy, of: arlund}]"),
            "offices: no actor has the id 'arlund'; did you mean 'arland'?",
        ),
        (
            actor("a", ", pronoun: her"),
            "pronoun: unknown pronoun 'her'; did you mean 'he'? Known: he, she",
        ),
        (
            actor("a", ", titles: []"),
            "titles: unknown key of an actor; ",
        ),
        (
            actor("a").replace("group", "gruop"),
            "kind: unknown kind 'gruop'; did you mean 'group'? "
            "Known: body, country, government, group, person",
        ),
        (
            actor("a", ", alone: never"),
            "alone: expected true or false, found a text; write true or false, unquoted",
        ),
        (
            actor("arland").replace("Arland", "Other"),
            "id: 'arland' is given twice, first at codebook/actors/people.yaml:3; "
            "keep one of the two",
        ),
        (
            actor("a", ", names: [New Arland, Ilva Moss]"),
            "names: 'Ilva Moss' is also a name of 'ilva-moss' at "
            "codebook/actors/people.yaml:5; keep it with one of the two",
        ),
    ],
)
def test_a_fault_in_an_actor_is_told(faults_of: Faults, entry: str, fault: str) -> None:
    # The file is read last, so that the first of two is in the other.
    [found] = faults_of({"actors/zz.yaml": more(entry)["actors/more.yaml"]})
    assert found.startswith(f"codebook/actors/zz.yaml:3 {fault}")


def test_a_name_differs_by_its_capitals(faults_of: Faults) -> None:
    assert faults_of(more(actor("a", ", names: [ilva moss]"))) == []


def test_an_actor_may_list_its_own_name_again(faults_of: Faults) -> None:
    assert faults_of(more(actor("a", ", names: [A, A]"))) == []


def test_the_line_of_a_shared_name_is_its_own(faults_of: Faults) -> None:
    entry = "- id: a\n  name: A\n  kind: group\n  names:\n  - X\n  - I. Moss\n"
    [found] = faults_of({"actors/zz.yaml": more(entry)["actors/more.yaml"]})
    assert found.startswith("codebook/actors/zz.yaml:8 names: 'I. Moss' is also")


def test_a_circle_above_two_who_hold_offices_ends_the_check(faults_of: Faults) -> None:
    offices = "offices: [{title: chief, of: a}, {title: clerk, of: b}]"
    files = more(
        actor("a", ", party: b"),
        actor("b", ", party: a"),
        actor("c", f", {offices}"),
    )
    (found,) = faults_of(files)
    assert "the parties run in a circle" in found


def test_parties_that_run_in_a_circle_are_one_fault(faults_of: Faults) -> None:
    entries = more(
        actor("a", ", party: b"), actor("b", ", party: c"), actor("c", ", party: b")
    )
    assert faults_of(entries) == [
        f"{MORE}:4 party: the parties run in a circle: b -> c -> b; "
        "remove the party of the one that is a side itself"
    ]


def test_an_actor_that_is_its_own_party_is_a_fault(faults_of: Faults) -> None:
    assert faults_of(more(actor("a", ", party: a"))) == [
        f"{MORE}:3 party: the parties run in a circle: a -> a; "
        "remove the party of the one that is a side itself"
    ]


def test_a_track_with_an_unknown_side_is_a_fault(faults_of: Faults) -> None:
    text = "tracks:\n- id: t\n  name: T\n  sides:\n  - tarn\n  - arlund\n"
    assert faults_of({"tracks.yaml": text}) == [
        "codebook/tracks.yaml:6 sides: no actor has the id 'arlund'; "
        "did you mean 'arland'? Known: arland, arland-government, ilva-moss, tarn"
    ]


@pytest.mark.parametrize(
    ("dates", "fault"),
    [
        (
            "from: '2018-13'",
            "from: '2018-13' has no such month; "
            "write 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', or leave it out if unknown",
        ),
        (
            "until: today",
            "until: 'today' is not a date; "
            "write 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', or leave it out if unknown",
        ),
        (
            "until: [2018]",
            "until: expected a single value, found a list; write one value",
        ),
        (
            "from: '2019', until: '2018-06'",
            "until: the office ends on 2018-06-30 before it begins on 2019-01-01; "
            "correct one of the two dates",
        ),
        (
            "form: '2019'",
            "form: unknown key of an office; did you mean 'from'? "
            "Known: beside, from, of, shared, title, until",
        ),
    ],
)
def test_a_fault_in_an_office_is_told(
    faults_of: Faults, dates: str, fault: str
) -> None:
    office = f"\n    - {{title: envoy, of: arland, {dates}}}\n"
    entry = f"- id: a\n  name: A\n  kind: group\n  offices:{office}"
    assert faults_of(more(entry)) == [f"{MORE}:7 {fault}"]


@pytest.mark.parametrize(
    ("dates", "since", "until"),
    [
        ("from: 2018, until: 2019-02-03", date(2018, 1, 1), date(2019, 2, 3)),
        ("from: 2018-02, until: null", date(2018, 2, 1), None),
        ("until: '2020-02'", None, date(2020, 2, 29)),
        ("from: '2018', until: '2018'", date(2018, 1, 1), date(2018, 12, 31)),
        (
            "from: '2018-03-01', until: '2018-03-01'",
            date(2018, 3, 1),
            date(2018, 3, 1),
        ),
    ],
)
def test_an_office_runs_from_its_earliest_to_its_latest_day(
    write_codebook: Write, dates: str, since: date | None, until: date | None
) -> None:
    entry = actor("a", f", offices: [{{title: envoy, of: arland, {dates}}}]")
    [office] = load_codebook(base=write_codebook(more(entry))).actors[0].offices
    assert (office.since, office.until) == (since, until)
