"""An invented process over the invented articles: events, phases and promises by hand."""

from dataclasses import replace
from datetime import date

from truceline.model import ActorRef, CodedArticle, Issue, Precision
from truceline.model.commitments import Commitment, Instalment, Source, StatusChange
from truceline.model.events import (
    Difference,
    Event,
    EventField,
    EventLink,
    Mention,
    Participant,
    Quantity,
    ToldValue,
    When,
)
from truceline.model.ids import claim_id
from truceline.model.phases import Phase
from truceline.model.vocabulary import CommitmentStatus, PhaseStatus, Verification
from truceline.process import Unknown, UnknownKind, fold_positions
from truceline.publish.process_material import DayState, ProcessMaterial

NORTH = Participant(
    id="north", name="Northern Council", party=None, party_name=None, code=None
)
SOUTH = Participant(
    id="south", name="Southern Front", party=None, party_name=None, code=None
)
AS_OF = date(2021, 6, 15)


def day(text: str) -> When:
    one = date.fromisoformat(text)
    return When(earliest=one, latest=one, precision=Precision.DAY)


def span_of_days(first: str | None, last: str | None, precision: Precision) -> When:
    return When(
        earliest=date.fromisoformat(first) if first else None,
        latest=date.fromisoformat(last) if last else None,
        precision=precision,
    )


def participants(actors: tuple[ActorRef, ...]) -> tuple[Participant, ...]:
    return tuple(
        Participant(
            id=one.id,
            name=one.name,
            party=one.party,
            party_name=one.party_name,
            code=None,
        )
        for one in actors
    )


def mention(coded: CodedArticle, number: int, **fields: object) -> Mention:
    claim = coded.claims[number]
    article = coded.article
    told = claim.date
    values: dict[str, object] = {
        "claim": claim_id(article, claim),
        "article_id": article.id,
        "group": article.duplicate_of or article.id,
        "outlet": article.outlet,
        "reported": article.date,
        "evidence": claim.evidence,
        "quotation": claim.evidence.of(article.text),
        "speaker": None,
        "type": claim.type,
        "mode": claim.mode,
        "factuality": claim.factuality,
        "issue": claim.issue,
        "source": participants(claim.source),
        "target": participants(claim.target),
        "third_parties": (),
        "when": None
        if told is None
        else When(earliest=told.earliest, latest=told.latest, precision=told.precision),
        "where": None,
        "amount": None,
    } | fields
    return Mention(**values)  # type: ignore[arg-type]


def event(coded: CodedArticle, number: int, *more: Mention, **fields: object) -> Event:
    claim = coded.claims[number]
    first = mention(coded, number)
    mentions = (first, *more)
    values: dict[str, object] = {
        "id": f"e{first.claim}",
        "type": claim.type,
        "mode": claim.mode,
        "factuality": claim.factuality,
        "issue": claim.issue,
        "source": first.source,
        "target": (),
        "third_parties": (),
        "when": first.when,
        "where": None,
        "amount": None,
        "mentions": mentions,
        "independent": len({one.group for one in mentions}),
        "differences": (),
        "links": (),
    } | fields
    return Event(**values)  # type: ignore[arg-type]


def meeting(articles: tuple[CodedArticle, ...]) -> Event:
    """One meeting that a second report, in Dari, dates a day later; a copy adds nothing."""
    talks, dari = articles[0], articles[2]
    first = mention(talks, 0)
    second = mention(
        dari,
        1,
        when=day("2020-01-15"),
        speaker=NORTH,
        amount=Quantity(least=2, most=2, unit="<b>meetings</b>"),
    )
    return replace(
        event(talks, 0, second),
        when=span_of_days("2020-01-14", "2020-01-15", Precision.RANGE),
        differences=(
            Difference(
                field=EventField.DATE,
                values=(
                    ToldValue(value="14 January 2020", claims=(first.claim,)),
                    ToldValue(value="15 January 2020", claims=(second.claim,)),
                ),
            ),
        ),
        links=(
            EventLink(
                claim=second.claim,
                to=first.claim,
                likeness=0.871,
                reasons=("same sides", "a day apart"),
                decided_by="R. Reader",
            ),
        ),
    )


def told(
    coded: CodedArticle, number: int, of: Event | None = None, **fields: object
) -> Source:
    claim = coded.claims[number]
    values: dict[str, object] = {
        "event": of.id if of else None,
        "article_id": coded.article.id,
        "reported": coded.article.date,
        "evidence": claim.evidence,
        "quotation": claim.evidence.of(coded.article.text),
        "speaker": None,
    } | fields
    return Source(**values)  # type: ignore[arg-type]


def release(
    articles: tuple[CodedArticle, ...], events: tuple[Event, ...]
) -> Commitment:
    """Prisoners promised, some freed, by the party's own word alone."""
    promised = told(articles[0], 1, events[1])
    done = told(articles[1], 2, speaker=SOUTH)
    return Commitment(
        id="c-release",
        issue=Issue.PRISONERS,
        name="Release of 300 prisoners",
        by=(SOUTH,),
        to=(NORTH,),
        track="lake",
        offered=False,
        promised=span_of_days(None, "2020-01-16", Precision.BEFORE),
        reported=date(2020, 1, 16),
        places=(),
        acts=(),
        excepted=("officers",),
        reserved=(),
        start=None,
        end=None,
        due=span_of_days("2020-02-01", "2020-02-29", Precision.MONTH),
        amount=Quantity(least=None, most=300, unit="prisoners"),
        rate=None,
        target_share=None,
        condition="once the road is open",
        instalments=(
            Instalment(
                when=None,
                amount=Quantity(least=100, most=100, unit="prisoners"),
                in_all=True,
                verification=Verification.ALLEGED,
                sources=(done,),
            ),
        ),
        done=Quantity(least=100, most=100, unit="prisoners"),
        status=CommitmentStatus.PART_DONE,
        verification=Verification.ALLEGED,
        history=(
            StatusChange(
                status=CommitmentStatus.PROMISED,
                since=None,
                reported=date(2020, 1, 16),
                because="the Front could free up to 300",
                sources=(promised,),
            ),
            StatusChange(
                status=CommitmentStatus.PART_DONE,
                since=None,
                reported=date(2020, 2, 27),
                because="the Front says that it freed 100",
                sources=(done,),
            ),
        ),
        sources=(promised,),
    )


def pause(articles: tuple[CodedArticle, ...]) -> Commitment:
    """A truce whose end is not told, said to be broken by a fold that names no report."""
    promised = told(articles[1], 0)
    return replace(
        release(articles, (meeting(articles), event(articles[0], 1))),
        id="c-pause",
        issue=Issue.CEASEFIRE,
        name="A pause on the lake",
        by=(
            replace(NORTH, id="hills", name="Hill Council"),
            NORTH,
        ),
        promised=day("2016-01-30"),
        start=day("2016-02-01"),
        due=None,
        amount=None,
        instalments=(),
        done=None,
        status=CommitmentStatus.BROKEN,
        verification=Verification.REPORTED,
        history=(
            StatusChange(
                status=CommitmentStatus.PROMISED,
                since=None,
                reported=date(2020, 2, 27),
                because="Sela speaks of the truce",
                sources=(promised,),
            ),
            StatusChange(
                status=CommitmentStatus.BROKEN,
                since=None,
                reported=date(2020, 2, 28),
                because="nothing",
                sources=(),
            ),
        ),
        sources=(promised,),
    )


def phases(events: tuple[Event, ...]) -> tuple[Phase, ...]:
    """Broken off at a vague time, taken up on a day, and lasting."""
    november = span_of_days("2019-11-01", "2019-11-30", Precision.MONTH)
    return (
        Phase(
            track="lake",
            status=PhaseStatus.TALKS,
            since=None,
            until=november,
            reported=date(2020, 1, 16),
            evidence=(events[2].id,),
            because="an earlier round is told of",
        ),
        Phase(
            track="lake",
            status=PhaseStatus.COLLAPSED,
            since=november,
            until=events[0].when,
            reported=date(2020, 1, 16),
            evidence=(events[2].id,),
            because="the two sides broke off an earlier round",
        ),
        Phase(
            track="lake",
            status=PhaseStatus.RESUMED,
            since=events[0].when,
            until=None,
            reported=date(2020, 1, 16),
            evidence=(events[0].id, "an event that nobody has"),
            because="Rahimi met Sela",
        ),
    )


def process_of(*articles: CodedArticle) -> ProcessMaterial:
    """The process over ``invented``: it wants the talks, the threat and the Dari report."""
    talks, threat, dari, hostile = articles[:4]
    events = (
        meeting(articles),
        event(talks, 1),
        event(talks, 4),
        event(threat, 0),
        event(dari, 0),
        event(hostile, 0, id="../<hostile> id"),
    )
    first = phases(events)
    released = release(articles, events)
    promised = replace(
        released,
        status=CommitmentStatus.PROMISED,
        verification=Verification.REPORTED,
        instalments=(),
        done=None,
        history=released.history[:1],
    )
    return ProcessMaterial(
        as_of=AS_OF,
        events=events,
        phases=first,
        commitments=(released, pause(articles)),
        positions=fold_positions(articles),
        unknowns=(
            Unknown(
                kind=UnknownKind.DIFFERING,
                about="date",
                says="Reports differ on the date",
                since=None,
                events=(events[0].id,),
                articles=(),
            ),
        ),
        days=(
            DayState(
                day=date(2020, 1, 16),
                phases=first,
                commitments=(promised,),
                events=(event(talks, 0), events[1], events[2]),
            ),
            DayState(
                day=date(2020, 2, 27),
                phases=first,
                commitments=(released, pause(articles)),
                events=(events[3],),
            ),
            DayState(
                day=date(2020, 2, 28),
                phases=first,
                commitments=(released, pause(articles)),
            ),
        ),
        days_left_out=2,
    )
