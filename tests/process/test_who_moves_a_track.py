"""Only those who are told of in the words of a report move a track."""

from dataclasses import replace
from datetime import date, timedelta

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
    Phase,
    PhaseStatus,
    Span,
)
from truceline.process import fold_phases

TRACK = Track(id="lake", name="Lake talks", sides=("north", "south"), names=())
DAY = date(2020, 1, 1)


def _side(name: str) -> Participant:
    return Participant(id=name, name=name, party=name, party_name=name, code=None)


ENVOY = Participant(id=None, name="envoy", party=None, party_name=None, code=None)


def _mention(
    quotation: str,
    type: EventType,  # noqa: A002 - the field's name
    source: tuple[Participant, ...],
    target: tuple[Participant, ...],
    *,
    names_someone: bool = True,
    **fields: object,
) -> Mention:
    mention = Mention(
        claim=quotation,
        article_id="a",
        group="a",
        outlet=None,
        reported=DAY,
        evidence=Span(0, len(quotation)),
        quotation=quotation,
        speaker=None,
        type=type,
        mode=None,
        factuality=Factuality.ACTUAL,
        issue=Issue.AGREEMENT if type is EventType.SUPPORT else Issue.TALKS,
        source=source,
        target=target,
        third_parties=(),
        when=None,
        where=None,
        amount=None,
        names_someone=names_someone,
    )
    return replace(mention, **fields)  # type: ignore[arg-type]


def _status(*mentions: Mention) -> PhaseStatus:
    events = [event for one in mentions for event in link_mentions([one])]
    return fold_phases(events, (TRACK,), loaded_codebook().phases, as_of=DAY)[-1].status


def test_an_agreement_is_signed_by_those_whom_the_words_name() -> None:
    north, south = (_side("north"),), (_side("south"),)
    signed = "The North and the South signed an accord"
    assert _status(_mention(signed, EventType.SUPPORT, north, south)) == "agreed"


def test_a_signing_without_anybody_in_its_words_moves_nothing() -> None:
    north, south = (_side("north"),), (_side("south"),)
    signed = _mention(
        "what had been signed", EventType.SUPPORT, north, south, names_someone=False
    )
    assert _status(signed) == "none"


def _freed(*named: str) -> tuple[Mention, Mention]:
    """An accord, and prisoners freed by whom the sentence may not name."""
    north, south = (_side("north"),), (_side("south"),)
    signed = "The North and the South signed an accord"
    freed = _mention(
        "ten men were freed",
        EventType.RETREAT,
        north,
        south,
        mode="release",
        reported=DAY,
        when=None,
        named=named,
    )
    before = DAY - timedelta(days=1)
    return (
        _mention(signed, EventType.SUPPORT, north, south, reported=before),
        freed,
    )


def test_a_side_that_a_sentence_names_carries_out_what_was_agreed() -> None:
    assert _status(*_freed("north")) == "implementation"


def test_a_side_that_no_sentence_names_carries_out_nothing() -> None:
    assert _status(*_freed("south")) == "agreed"


def _met_again(*named: str) -> PhaseStatus:
    north, south = (_side("north"),), (_side("south"),)
    days = [DAY - timedelta(days=each) for each in (3, 2, 1)]
    return _status(
        _mention(
            "Negotiations opened in Orun",
            EventType.CONSULT,
            north,
            south,
            reported=days[0],
        ),
        _mention(
            "The talks were suspended",
            EventType.REJECT,
            north,
            south,
            mode="meet",
            reported=days[1],
        ),
        _mention(
            "He met them", EventType.CONSULT, north, south, reported=DAY, named=named
        ),
    )


def test_sides_that_a_sentence_names_have_met_again() -> None:
    assert _met_again("north", "south") == "resumed"


def test_a_side_that_was_filled_in_has_not_met_again() -> None:
    assert _met_again("north") == "suspended"


def test_an_unknown_envoy_speaking_of_both_sides_is_no_meeting_of_them() -> None:
    both = (_side("north"), _side("south"))
    called = "The envoy called it the most productive session"
    assert _status(_mention(called, EventType.CONSULT, (ENVOY,), both)) == "none"
    met = "North and South met in a session"
    assert _status(_mention(met, EventType.CONSULT, (), both)) == "exploratory"


def _phases(*events: Event) -> tuple[Phase, ...]:
    return fold_phases(events, (TRACK,), loaded_codebook().phases, as_of=DAY)


def _guess(words: str, *named: str, group: str = "b") -> Mention:
    """A meeting of the two sides that only the trained model found."""
    return _mention(
        words,
        EventType.CONSULT,
        (_side("north"),),
        (_side("south"),),
        named=named,
        group=group,
        article_id=group,
        is_learned=True,
    )


def test_a_meeting_that_only_the_model_found_makes_no_phase() -> None:
    found = _guess("North sat opposite South", "north", "south")
    assert _status(found) == "none"
    assert _status(replace(found, is_learned=False)) == "exploratory"


def test_a_meeting_that_the_model_found_in_two_reports_makes_a_phase() -> None:
    words = "North sat opposite South"
    both = [_guess(words, "north", "south", group=each) for each in ("b", "c")]
    twice = [replace(each, claim=each.group) for each in both]
    (event,) = link_mentions(twice)
    assert _phases(event)[-1].status == "exploratory"
    filled_in = [replace(each, named=("north",)) for each in twice]
    assert _phases(*link_mentions(filled_in))[-1].status == "none"


def test_what_the_model_found_stands_beside_what_a_rule_found() -> None:
    guess = _guess("North sat opposite South", "north", "south")
    told = _mention(
        "An envoy spoke in Orun",
        EventType.CONSULT,
        (_side("north"),),
        (_side("south"),),
    )
    events = [event for one in (guess, told) for event in link_mentions([one])]
    ids = {event.mentions[0].claim: event.id for event in events}
    present = _phases(*events)[-1]
    assert present.status == "exploratory"
    assert present.evidence == (ids[told.claim], ids[guess.claim])


def test_a_side_that_the_model_gave_a_meeting_without_a_word_has_not_met() -> None:
    guess = _guess("North sat down at the desk", "north")
    (event,) = link_mentions([guess])
    assert [one.side for one in event.target] == []
    (told,) = link_mentions([replace(guess, is_learned=False)])
    assert [one.side for one in told.target] == ["south"]
