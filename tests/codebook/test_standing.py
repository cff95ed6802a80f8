"""Where an actor stands on a day, by the codebook alone."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from truceline.codebook import Bond, Standing, find_standing, load_codebook

Write = Callable[..., Path]
Stand = Callable[[str, date | None], Standing]

ACTORS = """\
seen: invented
actors:
  - id: hill
    name: Hill League
    kind: group
    faction_of: [{side: tarn, until: '2015-11-01', seen: a paper}]
    allied_with: [{actor: arland-government, from: '2016'}]
  - id: elders
    name: Elders
    kind: body
    negotiates_for: [{side: tarn, tracks: [valley], from: '2018-05', until: '2019-05'}]
  - id: reed
    name: Reed
    kind: person
    party: hill
    offices:
      - {title: spokesman, of: hill, from: '2014', until: '2016'}
      - {title: envoy, of: elders, from: '2018'}
"""


@pytest.fixture
def standing(write_codebook: Write) -> Stand:
    codebook = load_codebook(base=write_codebook({"actors/zz.yaml": ACTORS}))
    by_id = {actor.id: actor for actor in codebook.actors}

    def find(actor_id: str, day: date | None) -> Standing:
        return find_standing(by_id[actor_id], codebook.actors, codebook.tracks, day=day)

    return find


def _ids(bonds: tuple[Bond, ...]) -> list[str]:
    return [bond.actor.id for bond in bonds]


def test_offices_and_the_side_are_those_of_the_day(standing: Stand) -> None:
    early, late = date(2015, 6, 1), date(2018, 6, 1)
    assert [one.title for one in standing("reed", early).offices] == ["spokesman"]
    assert [one.title for one in standing("reed", late).offices] == ["envoy"]
    sides = [standing("reed", day).side for day in (early, late)]
    assert [side and side.id for side in sides] == ["tarn", "elders"]


def test_the_line_leads_from_a_faction_to_its_side(standing: Stand) -> None:
    found = standing("reed", date(2015, 6, 1))
    assert [actor.id for actor in found.line] == ["hill", "tarn"]


def test_a_side_knows_its_factions_and_negotiators_of_the_day(standing: Stand) -> None:
    before, after = (
        standing("tarn", date(2015, 1, 1)),
        standing("tarn", date(2018, 6, 1)),
    )
    assert (_ids(before.factions), _ids(before.negotiators)) == (["hill"], [])
    assert (_ids(after.factions), _ids(after.negotiators)) == ([], ["elders"])
    assert [track.id for track in after.tracks] == ["valley"]


def test_an_alliance_is_told_from_both_ends(standing: Stand) -> None:
    day = date(2017, 1, 1)
    assert _ids(standing("hill", day).allies) == ["arland-government"]
    assert _ids(standing("arland-government", day).allies) == ["hill"]
    assert _ids(standing("hill", date(2015, 12, 31)).allies) == []


def test_a_tie_says_where_it_was_seen_and_else_where_its_row_was(
    standing: Stand,
) -> None:
    hill = standing("hill", None)
    assert [bond.seen for bond in (*hill.part_of, *hill.allies)] == [
        "a paper",
        "invented",
    ]


def test_without_a_day_all_days_are_told_and_no_side(standing: Stand) -> None:
    reed = standing("reed", None)
    assert (len(reed.offices), reed.side, reed.line) == (2, None, ())
