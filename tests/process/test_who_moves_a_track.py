"""Only those who are told of in the words of a report move a track."""

from datetime import date

from truceline.codebook import Track, load_codebook
from truceline.linking import link_mentions
from truceline.model import (
    EventType,
    Factuality,
    Issue,
    Mention,
    Participant,
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
) -> Mention:
    return Mention(
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


def _status(mention: Mention) -> PhaseStatus:
    events = link_mentions([mention])
    return fold_phases(events, (TRACK,), load_codebook().phases, as_of=DAY)[-1].status


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


def test_an_unknown_envoy_speaking_of_both_sides_is_no_meeting_of_them() -> None:
    both = (_side("north"), _side("south"))
    called = "The envoy called it the most productive session"
    assert _status(_mention(called, EventType.CONSULT, (ENVOY,), both)) == "none"
    met = "North and South met in a session"
    assert _status(_mention(met, EventType.CONSULT, (), both)) == "exploratory"
