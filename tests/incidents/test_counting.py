"""What is counted by day, and what is left out and said."""

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.loaded import loaded_codebook
from truceline.errors import CodebookError, IncidentError
from truceline.incidents import (
    Counted,
    IncidentActors,
    Listing,
    Unit,
    Wanted,
    count_by_day,
    read_actors_of,
    read_series,
    series_lines,
)
from truceline.model import Dataset, Incident

FIRST = date(2016, 2, 1)


def incident(number: int, **change: object) -> Incident:
    fields = {
        "id": str(number),
        "line": number + 2,
        "kind": "state-based",
        "subkind": None,
        "first": FIRST,
        "last": FIRST,
        "is_exact": True,
        "first_listed": "Government of Syria",
        "second_listed": "Syrian insurgents",
        "first_sort": None,
        "second_sort": None,
        "country": "Syria",
        "province": "Homs Governorate",
        "district": None,
        "place": None,
        "deaths": 2,
        "deaths_low": 2,
        "deaths_high": 2,
        "civilian_deaths": None,
        **change,
    }
    return Incident(**fields)  # type: ignore[arg-type]  # named fields of one record


@pytest.fixture(scope="module")
def actors() -> IncidentActors:
    return IncidentActors(
        ids=frozenset({"syria", "syrian-army", "is"}),
        names={"is": "is", "syrian army": "syrian-army"},
        countries={"syria": "syria"},
        parents={"syrian-army": "syria"},
    )


def count(
    incidents: Iterable[Incident],
    wanted: Wanted,
    actors: IncidentActors,
    dataset: Dataset = Dataset.GED,
) -> Counted:
    return count_by_day(list(incidents), wanted, dataset=dataset, actors=actors)


def test_a_dyad_counts_both_orders_and_no_third(actors: IncidentActors) -> None:
    found = count(
        [
            incident(1),
            incident(2, first_listed="Syrian insurgents", second_listed="Syrian army"),
            incident(3, second_listed="IS"),
        ],
        Wanted(sides=("syria", "Syrian insurgents")),
        actors,
    )
    assert [each.id for each in found.incidents] == ["1", "2"]


def test_a_side_counts_whoever_acts_for_it(actors: IncidentActors) -> None:
    found = count(
        [incident(1, first_listed="Syrian army")], Wanted(sides=("syria",)), actors
    )
    assert found.series.counts == (1,)


def test_a_coalition_is_all_of_its_members(actors: IncidentActors) -> None:
    found = count(
        [incident(1, second_listed="Hill Front, IS")], Wanted(sides=("is",)), actors
    )
    assert found.series.counts == (1,)


def test_an_excluded_side_takes_its_incidents_out(actors: IncidentActors) -> None:
    found = count(
        [incident(1), incident(2, second_listed="IS")],
        Wanted(sides=("syria",), excluded=("is",)),
        actors,
    )
    assert [each.id for each in found.incidents] == ["1"]


def test_a_vague_date_is_counted_apart_and_never_spread(actors: IncidentActors) -> None:
    found = count(
        [
            incident(1),
            incident(2, is_exact=False, last=FIRST + timedelta(days=4)),
            incident(3, last=FIRST + timedelta(days=1)),
        ],
        Wanted(),
        actors,
    )
    assert found.series.counts == (1,)
    assert found.vague == 2


def test_an_actor_on_no_known_side_is_counted_apart_and_named(
    actors: IncidentActors,
) -> None:
    found = count(
        [incident(1), incident(2, first_listed="Hill Front, Lake Front")],
        Wanted(sides=("syria",)),
        actors,
    )
    assert found.unknown_sides == 1
    assert ("Hill Front", 1) in found.unknown_names


def test_an_unidentified_group_may_be_any_side(actors: IncidentActors) -> None:
    nameless = incident(2, first_listed="Unidentified Armed Group (Syria)")
    found = count(
        [incident(1), nameless], Wanted(sides=("Government of Syria",)), actors
    )
    assert [each.id for each in found.incidents] == ["1"]
    assert found.unknown_sides == 1


def test_a_quiet_day_between_is_zero_and_nobody_is_said_to_have_watched(
    actors: IncidentActors,
) -> None:
    later = FIRST + timedelta(days=2)
    found = count([incident(1), incident(2, first=later, last=later)], Wanted(), actors)
    assert found.series.counts == (1, 0, 1)
    assert found.series.watched == (None, None, None)


def test_days_beyond_the_list_are_unknown(actors: IncidentActors) -> None:
    wanted = Wanted(first=FIRST - timedelta(days=1), last=FIRST + timedelta(days=1))
    found = count([incident(1)], wanted, actors)
    assert found.series.counts == (None, 1, None)
    assert found.outside == 2


def test_a_side_without_incidents_is_quiet_as_long_as_the_list_runs(
    actors: IncidentActors,
) -> None:
    found = count([incident(1)], Wanted(sides=("is",)), actors)
    assert found.series.counts == (0,)


def test_deaths_are_summed_and_missing_numbers_are_told(
    actors: IncidentActors,
) -> None:
    found = count(
        [incident(1), incident(2, deaths=None), incident(3, deaths=5)],
        Wanted(unit=Unit.DEATHS),
        actors,
    )
    assert found.series.counts == (7,)
    assert found.without_number == 1


def test_ged_is_not_asked_who_began(actors: IncidentActors) -> None:
    wanted = Wanted(sides=("syria",), listing=Listing.FIRST)
    with pytest.raises(IncidentError, match="GED does not say who began"):
        count([incident(1)], wanted, actors)


def test_acled_counts_whoever_is_listed_first_and_says_so(
    actors: IncidentActors,
) -> None:
    wanted = Wanted(sides=("Syrian insurgents",), listing=Listing.FIRST)
    swapped = incident(
        2, first_listed="Syrian insurgents", second_listed="Government of Syria"
    )
    found = count([incident(1), swapped], wanted, actors, Dataset.ACLED)
    assert [each.id for each in found.incidents] == ["2"]
    assert "list Syrian insurgents first, taken as begun by it" in found.meaning


def test_ged_says_that_it_knows_no_attacker(actors: IncidentActors) -> None:
    found = count([incident(1)], Wanted(sides=("syria",)), actors)
    assert "who began them is not known" in found.meaning


def test_an_area_or_kind_that_is_not_there_is_refused(actors: IncidentActors) -> None:
    with pytest.raises(IncidentError, match="did you mean 'Homs Governorate'"):
        count([incident(1)], Wanted(area="Homs Governorat"), actors)
    with pytest.raises(IncidentError, match="no incident has the kind 'shelling'"):
        count([incident(1)], Wanted(kind="shelling"), actors)


def test_without_an_exact_day_there_is_nothing_to_count(
    actors: IncidentActors,
) -> None:
    with pytest.raises(IncidentError, match="no incident of the list has an exact day"):
        count([incident(1, is_exact=False)], Wanted(), actors)


@given(
    st.lists(
        st.tuples(st.integers(0, 40), st.booleans(), st.sampled_from(["IS", "Hill"])),
        min_size=1,
        max_size=40,
    ).filter(lambda rows: any(exact for _, exact, _ in rows))
)
def test_every_incident_is_counted_left_out_or_of_another_side(
    rows: list[tuple[int, bool, str]],
) -> None:
    days = [FIRST + timedelta(days=day) for day, _, _ in rows]
    incidents = [
        incident(n, first=day, last=day, is_exact=exact, second_listed=side)
        for n, (day, (_, exact, side)) in enumerate(zip(days, rows, strict=True))
    ]
    names = IncidentActors(
        ids=frozenset({"is"}), names={"is": "is"}, countries={"syria": "sy"}, parents={}
    )
    found = count(incidents, Wanted(sides=("IS",)), names)
    of_is = [each for each in incidents if each.second_listed == "IS"]
    counted = sum(number or 0 for number in found.series.counts)
    exact = {each.day for each in incidents if each.day is not None}
    inside = [each for each in of_is if min(exact) <= each.first <= max(exact)]
    assert counted + found.vague == len(inside)


def test_the_lines_of_a_series_are_read_back_as_they_were(
    actors: IncidentActors, tmp_path: Path
) -> None:
    wanted = Wanted(
        sides=("syria", "Syrian insurgents"), last=FIRST + timedelta(days=2)
    )
    found = count([incident(1)], wanted, actors)
    file = tmp_path / "series.csv"
    file.write_text("".join(series_lines(found, "GED 19.1")), "utf-8")
    (again,) = read_series(file).series
    assert again.series.counts == found.series.counts == (1, None, None)
    assert (again.side, again.source) == ("syria – Syrian insurgents", "GED 19.1")


def test_names_of_the_codebook_and_its_tables_find_their_sides() -> None:
    folder = Path(__file__).parents[2] / "codebook"
    found = read_actors_of(
        loaded_codebook(), [folder, folder / "processes" / "afghanistan"]
    )
    sides = {
        "IS": {"islamic-state"},
        "FARC": {"farc"},
        "Taleban": {"taliban"},
        "Government of Afghanistan": {"afghan-government"},
        "Military Forces of Afghanistan (2004-2021)": {"afghan-government"},
        "Ahrar al-Sham, HTS": {"ahrar-al-sham", "hts"},
        "Civilians (Syria)": set(),
    }
    assert {name: set(found.sides_of(name).ids) for name in sides} == sides
    assert found.sides_of("Tahrir al- Sham Army").unknown == ("Tahrir al- Sham Army",)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("{side: nobody, names: [X], seen: here}", "no actor has the id 'nobody'"),
        (
            "{side: farc, names: [X, Y], look_alike: Y, seen: here}",
            "'Y' must not stand for 'farc', but does",
        ),
        (
            "{side: farc, names: [X], seen: here}\n  - {side: eln, names: [X], seen: h}",
            "'X' stands for 'farc' already",
        ),
        ("{side: farc, names: [X]}", "missing key"),
    ],
)
def test_a_fault_of_a_table_of_names_is_told(
    tmp_path: Path, row: str, words: str
) -> None:
    (tmp_path / "lookups").mkdir()
    table = tmp_path / "lookups" / "incident_actors.yaml"
    table.write_text(f"actors:\n  - {row}\n")
    with pytest.raises(CodebookError, match=words):
        read_actors_of(loaded_codebook(), [tmp_path])
