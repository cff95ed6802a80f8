"""Every kind of what is not known is told where it is so, and only there."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from tests.loaded import loaded_codebook
from tests.process.acts import FIRST, TRACKS, act, event, on
from truceline.linking.differences import differences_of
from truceline.model import (
    CodedArticle,
    Event,
    EventType,
    Factuality,
    Issue,
    Quantity,
    StatementKind,
)
from truceline.process import Unknown, UnknownKind, find_unknowns, fold_phases

Make = Callable[..., CodedArticle]
RULES = loaded_codebook().phases
WORD = ("ann@north", StatementKind.DEMAND, Issue.TALKS)


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def unknown(
    kind: UnknownKind,
    number: int,
    *events: Event,
    coded: tuple[CodedArticle, ...] = (),
) -> list[Unknown]:
    """What is not known of the kind, so many days after the first."""
    as_of = day(number)
    phases = fold_phases(events, TRACKS, RULES, as_of=as_of)
    found = find_unknowns(events, coded, phases, TRACKS, as_of=as_of)
    return [one for one in found if one.kind is kind]


def test_a_phase_that_rests_on_one_source_is_told_however_old_it_is() -> None:
    one = event(act(1))
    (told,) = unknown(UnknownKind.SINGLE_SOURCE, 300, one)
    assert (told.about, told.events) == ("lake", (one.id,))


def test_every_track_that_rests_on_an_event_of_one_source_is_told() -> None:
    one = event(act(1))
    both = (TRACKS[0], replace(TRACKS[0], id="shore"))
    phases = fold_phases([one], both, RULES, as_of=day(2))
    found = find_unknowns([one], [], phases, both, as_of=day(2))
    single = [each for each in found if each.kind is UnknownKind.SINGLE_SOURCE]
    assert [each.about for each in single] == ["lake", "shore"]


def test_of_other_events_with_one_source_only_new_ones_are_told() -> None:
    threat = event(act(1, EventType.REJECT, quotation="said no"))
    assert [one.about for one in unknown(UnknownKind.SINGLE_SOURCE, 20, threat)] == [
        "REJECT"
    ]
    assert unknown(UnknownKind.SINGLE_SOURCE, 40, threat) == []


def test_two_independent_sources_are_no_single_source() -> None:
    one = event(act(1), act(2, claim="d"))
    assert unknown(UnknownKind.SINGLE_SOURCE, 3, one) == []
    copied = event(act(1, group="same"), act(2, claim="d", group="same"))
    assert len(unknown(UnknownKind.SINGLE_SOURCE, 3, copied)) == 1


def test_what_did_not_happen_needs_no_second_source() -> None:
    planned = event(act(1, factuality=Factuality.PLANNED))
    assert unknown(UnknownKind.SINGLE_SOURCE, 2, planned) == []


def test_reports_that_differ_are_told_with_both_values() -> None:
    five, nine = (
        Quantity(least=many, most=many, unit="prisoners") for many in (500, 900)
    )
    one = event(act(1, EventType.RETREAT, amount=five, mode="release"))
    other = act(1, EventType.RETREAT, amount=nine, mode="release", claim="d")
    from_both = replace(
        one,
        mentions=(*one.mentions, other),
        differences=differences_of((*one.mentions, other)),
    )
    (told,) = unknown(UnknownKind.DIFFERING, 2, from_both)
    assert told.about == "amount"
    assert "500 prisoners or 900 prisoners" in told.says
    assert unknown(UnknownKind.DIFFERING, 2, one) == []


def test_a_side_that_never_spoke_or_fell_silent_is_told(said_on: Make) -> None:
    coded = (said_on(0, WORD),)
    told = unknown(UnknownKind.SILENT_SIDE, 10, coded=coded)
    assert {one.about: one.since for one in told} == {"south": None, "east": None}
    later = unknown(UnknownKind.SILENT_SIDE, 60, coded=coded)
    assert {one.about: one.since for one in later}["north"] == day(0)


def test_a_track_without_any_report_differs_from_one_that_fell_silent() -> None:
    met = event(act(1))
    assert [one.about for one in unknown(UnknownKind.NO_REPORT, 30, met)] == ["hill"]
    assert unknown(UnknownKind.SILENT_TRACK, 60, met) == []
    (silent,) = unknown(UnknownKind.SILENT_TRACK, 61, met)
    assert (silent.about, silent.since) == ("lake", day(1))


def test_a_later_report_of_the_same_event_breaks_the_silence_of_its_track() -> None:
    again = event(act(1), act(4, claim="d"))
    assert unknown(UnknownKind.SILENT_TRACK, 61, event(act(1)))
    assert unknown(UnknownKind.SILENT_TRACK, 61, again) == []


def test_months_without_an_article_are_told_as_one_gap_up_to_the_day(
    said_on: Make,
) -> None:
    coded = (said_on(0), said_on(100))
    (gap,) = unknown(UnknownKind.GAP, 100, coded=coded)
    assert gap.about == "2020-02 to 2020-03"
    (first, last) = unknown(UnknownKind.GAP, 130, coded=coded)
    assert (first.about, last.about) == ("2020-02 to 2020-03", "2020-05")
    assert unknown(UnknownKind.GAP, 100) == []


def test_an_outlet_with_several_articles_that_stopped_is_told(said_on: Make) -> None:
    def of(outlet: str, *numbers: int) -> list[CodedArticle]:
        found = [said_on(number, name=outlet) for number in numbers]
        return [
            replace(one, article=replace(one.article, outlet=outlet)) for one in found
        ]

    coded = (*of("Daily", 0, 5), *of("Weekly", 0, 70), *of("Once", 0))
    (told,) = unknown(UnknownKind.SILENT_OUTLET, 80, coded=coded)
    assert (told.about, told.since) == ("Daily", day(5))


def test_an_act_told_as_done_before_its_day_is_told() -> None:
    early = event(act(1, when=on(9)))
    (told,) = unknown(UnknownKind.DATE_AFTER_REPORT, 2, early)
    assert told.events == (early.id,)
    planned = event(act(1, when=on(9), factuality=Factuality.PLANNED))
    assert unknown(UnknownKind.DATE_AFTER_REPORT, 2, planned) == []


def test_an_act_before_the_first_article_is_told(said_on: Make) -> None:
    coded = (said_on(0),)
    before = event(act(1, when=on(-5)))
    assert len(unknown(UnknownKind.BEFORE_STUDY, 2, before, coded=coded)) == 1
    within = event(act(1, when=on(0)))
    assert unknown(UnknownKind.BEFORE_STUDY, 2, within, coded=coded) == []


def test_kinds_stand_in_their_order_whatever_the_order_of_events(
    said_on: Make,
) -> None:
    events = [event(act(1, claim="a")), event(act(2, when=on(9), claim="b"))]
    coded = (said_on(0, WORD), said_on(70))
    found = [
        find_unknowns(some, coded, (), TRACKS, as_of=day(75))
        for some in (events, events[::-1])
    ]
    assert found[0] == found[1]
    order = [list(UnknownKind).index(one.kind) for one in found[0]]
    assert order == sorted(order)
