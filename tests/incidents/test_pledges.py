"""A pledge is data, and an incident falls under it only as far as the data say."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.incidents.test_counting import incident
from truceline.errors import StudyError
from truceline.incidents import (
    IncidentActors,
    find_pledge,
    judge_scope,
    read_pledges,
)
from truceline.model import ActedBy, Dataset, Incident, Pledge, Scope, ScopeVerdict

START = date(2016, 2, 1)
ACTORS = IncidentActors(
    ids=frozenset({"syria", "is", "front"}),
    names={"is": "is", "front": "front"},
    countries={"syria": "syria"},
    parents={},
)
PLEDGE = """pledges:
  - id: february
    name: Cessation of hostilities
    words: cessation of hostilities
    by: [syria, Syrian insurgents]
    declared: 2016-02-22
    start: 2016-02-01
    end: 2016-02-14
    acts: [state-based]
    not_places: [Damascus]
    excepted: [is, front]
    self_defence: true
    target_share: 0.8
    baseline_days: 56
    series:
      - dyad: [syria, Syrian insurgents]
    controls:
      - name: Islamic State
        side: is
    figures:
      - start: 2016-02-27
        end: 2016-03-05
        what: killed in areas of the truce
        figure: "135"
        source: an observatory
    sources: [an agreement of two powers, 22 February 2016]
"""


@pytest.fixture
def pledge(tmp_path: Path) -> Pledge:
    (tmp_path / "pledges.yaml").write_text(PLEDGE)
    (found,) = read_pledges(tmp_path)
    return found


def changed(pledge: Pledge, **change: object) -> Pledge:
    return replace(pledge, **change)  # type: ignore[arg-type]  # named fields


def judge(
    found: Incident, pledge: Pledge, dataset: Dataset = Dataset.GED
) -> ScopeVerdict:
    return judge_scope(found, pledge, dataset=dataset, actors=ACTORS)


def test_a_pledge_is_read_with_its_scope_and_its_test(pledge: Pledge) -> None:
    assert pledge.by == ("syria", "Syrian insurgents")
    assert (pledge.start, pledge.end) == (START, date(2016, 2, 14))
    assert pledge.series is not None
    assert pledge.series.dyad == ("syria", "Syrian insurgents")
    assert [each.name for each in pledge.controls] == ["Islamic State"]
    assert pledge.figures[0].figure == "135"


def test_fighting_between_two_that_pledged_is_inside_whoever_began(
    pledge: Pledge,
) -> None:
    verdict = judge(incident(1), pledge)
    assert (verdict.scope, verdict.by) == (Scope.INSIDE, ActedBy.UNKNOWN)
    assert "the list does not say who began" in verdict.reasons


def test_a_party_left_out_puts_the_incident_outside(pledge: Pledge) -> None:
    verdict = judge(incident(1, second_listed="IS"), pledge)
    assert verdict.scope is Scope.OUTSIDE
    assert "IS is left out of the pledge" in verdict.reasons


def test_a_day_before_or_after_is_outside(pledge: Pledge) -> None:
    for day in (START - timedelta(days=1), date(2016, 2, 15)):
        verdict = judge(incident(1, first=day, last=day), pledge)
        assert verdict.scope is Scope.OUTSIDE


def test_a_vague_date_across_the_beginning_is_unclear(pledge: Pledge) -> None:
    vague = incident(1, first=START - timedelta(days=3), is_exact=False)
    assert judge(vague, pledge).scope is Scope.UNCLEAR


def test_another_kind_of_act_is_outside_and_an_unknown_kind_unclear(
    pledge: Pledge,
) -> None:
    assert judge(incident(1, kind="one-sided"), pledge).scope is Scope.OUTSIDE
    assert judge(incident(1, kind=None), pledge).scope is Scope.UNCLEAR


def test_a_place_left_out_is_outside(pledge: Pledge) -> None:
    assert judge(incident(1, province="Damascus"), pledge).scope is Scope.OUTSIDE


def test_a_place_that_is_not_said_closely_is_unclear(pledge: Pledge) -> None:
    bounded = changed(pledge, places=("Aleppo Governorate",))
    assert judge(incident(1, province=None), bounded).scope is Scope.UNCLEAR
    whole = incident(1, district="Homs", place="Homs city")
    assert judge(whole, bounded).scope is Scope.OUTSIDE


def test_an_unknown_actor_may_have_pledged_or_be_left_out(pledge: Pledge) -> None:
    unknown = incident(1, first_listed="Hill Front", second_listed="Lake Front")
    assert judge(unknown, pledge).scope is Scope.UNCLEAR
    mixed = incident(1, second_listed="Hill Front")
    assert judge(mixed, pledge).scope is Scope.UNCLEAR


def test_nobody_who_pledged_is_outside(pledge: Pledge) -> None:
    without = changed(pledge, excepted=())
    verdict = judge(incident(1, first_listed="Front", second_listed="IS"), without)
    assert verdict.scope is Scope.OUTSIDE
    assert "nobody who pledged took part" in verdict.reasons


def test_reserved_self_defence_leaves_open_who_answered(pledge: Pledge) -> None:
    one_sided = changed(pledge, by=("Syrian insurgents",), to=("syria",))
    verdict = judge(incident(1), one_sided)
    assert verdict.scope is Scope.UNCLEAR
    assert verdict.reasons[0].startswith("self-defence is reserved")


def test_acled_listing_the_pledging_side_first_is_inside_and_by_it(
    pledge: Pledge,
) -> None:
    one_sided = changed(pledge, by=("Syrian insurgents",), to=("syria",))
    began = incident(
        1, first_listed="Syrian insurgents", second_listed="Government of Syria"
    )
    verdict = judge(began, one_sided, Dataset.ACLED)
    assert (verdict.scope, verdict.by) == (Scope.INSIDE, ActedBy.PLEDGING_SIDE)
    assert "mostly means that it began" in verdict.reasons[-1]
    verdict = judge(incident(1), one_sided, Dataset.ACLED)
    assert (verdict.scope, verdict.by) == (Scope.UNCLEAR, ActedBy.OTHER_SIDE)


def test_of_violence_against_civilians_ged_says_who_acted(pledge: Pledge) -> None:
    wide = changed(pledge, acts=(), by=("syria",), to=("Syrian insurgents",))
    verdict = judge(incident(1, kind="one-sided", second_listed="Civilians"), wide)
    assert (verdict.scope, verdict.by) == (Scope.INSIDE, ActedBy.PLEDGING_SIDE)


def test_a_pledge_without_a_first_day_covers_nothing_for_sure(pledge: Pledge) -> None:
    verdict = judge(incident(1), changed(pledge, start=None, end=None))
    assert verdict.scope is Scope.UNCLEAR
    assert verdict.reasons[0] == "no day was set for the pledge to begin"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("end: 2016-02-14", "end: 2016-01-14", "2016-01-14 is before the start"),
        ("end: 2016-02-14", "end: mid-March", "'mid-March' is no day"),
        ("target_share: 0.8", "target_share: 80", "80 is no share"),
        ("baseline_days: 56", "baseline_days: -1", "-1 is no number of days"),
        ("dyad: [syria, Syrian insurgents]", "dyad: [syria]", "no pair of sides"),
        ("dyad: [syria, Syrian insurgents]", "area: Homs", "the series is of nobody"),
        ("side: is", "side: is\n        count: bombs", "unknown count 'bombs'"),
        ("self_defence: true", "self_defense: true", "did you mean 'self_defence'"),
        (
            "    sources: [an agreement of two powers, 22 February 2016]\n",
            "",
            "sources: missing key",
        ),
    ],
)
def test_a_fault_of_the_file_is_told(
    tmp_path: Path, old: str, new: str, words: str
) -> None:
    assert old in PLEDGE
    (tmp_path / "pledges.yaml").write_text(PLEDGE.replace(old, new))
    with pytest.raises(StudyError, match=words):
        read_pledges(tmp_path)


def test_an_unknown_pledge_is_refused_with_those_there_are(
    tmp_path: Path, pledge: Pledge
) -> None:
    with pytest.raises(StudyError, match="did you mean 'february'"):
        find_pledge([pledge], "februar", tmp_path)
    with pytest.raises(StudyError, match="the study has none"):
        find_pledge([], "february", tmp_path)
