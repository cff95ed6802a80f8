"""A floor holds, falls, is raised by itself, and is lowered only with a reason."""

import pytest

from evaluation.gate.floors import Floors, compare, lowered, raised
from truceline.errors import StudyError
from truceline.evaluation import Measure, NotGiven, SetScore


def score(value: float, *, traps: float = 0.04, digest: str = "d1") -> SetScore:
    return SetScore(
        name="own-dev",
        items=16,
        digest=digest,
        measures=(
            Measure(name="event type F1", value=value, goal=0.72),
            Measure(name="traps", value=traps, goal=0.05, is_error=True),
            Measure(name="only watched", value=0.1),
        ),
        confusions=(),
    )


def falls(one: SetScore, floors: Floors) -> list[str]:
    return [finding.words for finding in compare([one], floors) if finding.is_fall]


def test_a_score_holds_the_floor_it_was_pinned_at() -> None:
    assert not falls(score(0.66666), raised([score(0.66666)], Floors()))


def test_a_lower_score_breaks_its_floor_and_says_so() -> None:
    assert falls(score(0.65), raised([score(0.66)], Floors())) == [
        "own-dev: event type F1 0.650, floor 0.660, which it broke"
    ]


def test_the_last_digits_of_arithmetic_break_no_floor() -> None:
    assert not falls(score(0.7999999999999999), raised([score(0.8)], Floors()))


def test_more_errors_break_a_ceiling() -> None:
    floors = raised([score(0.66, traps=0.0401)], Floors())
    assert not falls(score(0.66, traps=0.0401), floors)
    assert falls(score(0.66, traps=0.05), floors)


def test_a_floor_stands_as_far_below_the_score_as_its_room() -> None:
    roomy = SetScore(
        name="own-dev",
        items=16,
        digest="d1",
        measures=(
            Measure(name="event type F1", value=0.7009, goal=0.72, room=0.006),
            Measure(name="traps", value=0.02, goal=0.05, is_error=True, room=1 / 30),
        ),
        confusions=(),
    )
    floors = raised([roomy], Floors()).sets["own-dev"].floors
    assert floors == {"event type F1": 0.694, "traps": 0.054}
    kept = lowered(roomy, Floors(), reason="marked anew").sets["own-dev"].floors
    assert kept == floors


def test_room_neither_lowers_a_floor_nor_leaves_the_scale() -> None:
    def floors_at(value: float, room: float) -> float:
        one = SetScore(
            name="s", items=1, digest="d",
            measures=(Measure(name="f", value=value, goal=0.5, room=room),),
            confusions=(),
        )  # fmt: skip
        return raised([one], raised([one], Floors())).sets["s"].floors["f"]

    assert floors_at(0.004, 0.006) == 0.0
    higher = raised([score(0.66)], Floors())
    assert raised([score(0.66)], higher) == higher


def test_raising_never_lowers() -> None:
    floors = raised([score(0.60, traps=0.05)], raised([score(0.66)], Floors()))
    assert floors.sets["own-dev"].floors == {"event type F1": 0.66, "traps": 0.04}


def test_a_figure_without_a_goal_is_not_pinned() -> None:
    assert "only watched" not in raised([score(0.6)], Floors()).sets["own-dev"].floors


def test_lowering_wants_a_reason_and_keeps_it() -> None:
    floors = raised([score(0.66)], Floors())
    with pytest.raises(StudyError, match="only with a reason"):
        lowered(score(0.5), floors, reason=" ")
    after = lowered(score(0.5), floors, reason="the set was marked anew")
    assert after.sets["own-dev"].floors["event type F1"] == 0.5
    assert after.lowered[0].reason == "the set was marked anew"
    assert "0.660" in after.lowered[0].before


def test_another_edition_of_a_set_is_not_compared_and_fails() -> None:
    floors = raised([score(0.66)], Floors())
    (words,) = falls(score(0.9, digest="d2"), floors)
    assert "another edition" in words
    with pytest.raises(StudyError, match="another edition"):
        raised([score(0.9, digest="d2")], floors)


def test_a_pinned_figure_that_is_no_longer_measured_fails() -> None:
    floors = raised([score(0.66)], Floors())
    bare = SetScore(name="own-dev", items=16, digest="d1", measures=(), confusions=())
    assert len(falls(bare, floors)) == 2


def test_a_set_that_is_not_given_is_said_and_does_not_fail() -> None:
    (finding,) = compare([NotGiven(name="uw", where="no folder was given")], Floors())
    assert finding.words == "uw: not given (no folder was given)"
    assert not finding.is_fall
