"""The phases day by day are those of a fold of the whole record for each day."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.loaded import loaded_codebook
from truceline.codebook import Track
from truceline.linking import link_mentions
from truceline.model import (
    Event,
    EventType,
    Factuality,
    Issue,
    Mention,
    Participant,
    Precision,
    Span,
    When,
)
from truceline.process import PhasesOnDay, fold_phases, fold_phases_by_day

TRACKS = (
    Track(id="lake", name="Lake talks", sides=("north", "south"), names=()),
    Track(id="hill", name="Hill talks", sides=("north", "east"), names=()),
)
RULES = loaded_codebook().phases
FIRST = date(2020, 1, 1)
WORDS = {
    EventType.CONSULT: "met for talks",
    EventType.REJECT: "broke off the talks",
    EventType.SUPPORT: "signed the agreement",
    EventType.RETREAT: "freed the prisoners",
}


def side(name: str) -> Participant:
    return Participant(id=name, name=name, party=name, party_name=name, code=None)


@st.composite
def mentions(draw: st.DrawFn) -> list[Mention]:
    found = []
    for number in range(draw(st.integers(1, 8))):
        kind = draw(st.sampled_from(sorted(WORDS)))
        reported = FIRST + timedelta(days=draw(st.integers(0, 12)))
        took_place = reported - timedelta(days=draw(st.integers(-1, 5)))
        found.append(
            Mention(
                claim=f"claim {number}",
                article_id=f"a{number}",
                group=f"a{number}",
                outlet=None,
                reported=reported,
                evidence=Span(0, 10),
                quotation=WORDS[kind],
                speaker=None,
                type=kind,
                mode=None,
                factuality=draw(
                    st.sampled_from([Factuality.ACTUAL, Factuality.PLANNED])
                ),
                issue=Issue.AGREEMENT if kind is EventType.SUPPORT else Issue.TALKS,
                source=(side("north"),),
                target=(side(draw(st.sampled_from(["south", "east"]))),),
                third_parties=(),
                when=draw(
                    st.sampled_from(
                        [
                            None,
                            When(
                                earliest=took_place,
                                latest=took_place,
                                precision=Precision.DAY,
                            ),
                        ]
                    )
                ),
                where=None,
                amount=None,
            )
        )
    return found


def outline(day: PhasesOnDay) -> list[tuple[object, ...]]:
    return [(phase.track, phase.status, phase.since) for phase in day.phases]


@settings(max_examples=40, deadline=None)
@given(mentions())
def test_each_day_has_the_phases_that_a_fold_of_all_reports_up_to_it_gives(
    given_mentions: list[Mention],
) -> None:
    events: tuple[Event, ...] = tuple(link_mentions(given_mentions))
    by_day = {each.day: each for each in fold_phases_by_day(events, TRACKS, RULES)}
    last: list[tuple[object, ...]] | None = None
    for day in (FIRST + timedelta(days=number) for number in range(13)):
        whole = PhasesOnDay(
            day=day, phases=fold_phases(events, TRACKS, RULES, as_of=day)
        )
        has_begun = last is not None
        if day in by_day:
            assert by_day[day] == whole
            assert outline(whole) != last
        elif has_begun:
            assert outline(whole) == last
        else:
            assert not any(phase.evidence for phase in whole.phases)
        if day in by_day:
            last = outline(whole)


def test_a_record_without_events_has_no_day() -> None:
    assert list(fold_phases_by_day((), TRACKS, RULES)) == []
