"""A small invented study: talks, a threat, a Dari report, a hostile text, a year."""

from collections.abc import Iterator
from datetime import date

from tests.publish.factory import Written
from truceline.codebook.gazetteer import Gazetteer
from truceline.codebook.rules import (
    Codebook,
    CommitmentBook,
    EventRule,
    IssueRule,
    Mode,
    Track,
)
from truceline.model import (
    Actor,
    ActorKind,
    Amount,
    CodedArticle,
    EventType,
    Factuality,
    Fault,
    Issue,
    Place,
    Precision,
    Span,
    StatementKind,
)


def talks() -> CodedArticle:
    text = (
        "LAKE TOWN - Rahimi met Sela in Lake Town on Tuesday, the first talks since the "
        "break.\n\n"
        '"No talks before the guns are silent," Rahimi said, "and that is for all of us."'
        "\n\nthe Front could free up to 300 prisoners next month, a diplomat told the "
        "Valley Post. Sela asked the Council to open the northern road.\n\n"
        "In November the two sides broke off an earlier round, and around the new year "
        "Brandt tried to bring them back.\n\n"
        "Reporting by A. Keller in Lake Town"
    )
    one = Written(
        text,
        title="Rivals meet for the first time since the break",
        url="https://valley-post.example/talks?a=1&b=2",
        dateline="LAKE TOWN",
        front=Span(0, len("LAKE TOWN - ")),
        credits=(Span(text.index("Reporting"), len(text)),),
        authors=("A. Keller",),
    )
    tuesday = one.when("Tuesday", "2020-01-14")
    return (
        one.claim(
            "Rahimi met Sela in Lake Town on Tuesday",
            EventType.CONSULT,
            source=("Rahimi",),
            target=("Sela",),
            when=tuesday,
            issue=Issue.TALKS,
            place=Place(
                name="Lake Town",
                geonames_id=None,
                latitude=None,
                longitude=None,
                phrase=one.span("Lake Town"),
            ),
        )
        .claim(
            "the Front could free up to 300 prisoners next month",
            EventType.RETREAT,
            Factuality.POSSIBLE,
            source=("the Front",),
            when=one.when("next month", "2020-02-01", "2020-02-29", Precision.MONTH),
            mode="release",
            issue=Issue.PRISONERS,
            amount=Amount(
                least=None, most=300, unit="prisoners", phrase=one.span("up to 300")
            ),
        )
        .claim(
            "Sela asked the Council to open the northern road",
            EventType.REQUEST,
            source=("Sela",),
            target=("the Council",),
            issue=Issue.HUMANITARIAN,
        )
        .claim(
            "the Council to open the northern road",
            EventType.CONCEDE,
            Factuality.DEMANDED,
            source=("the Council",),
            issue=Issue.HUMANITARIAN,
        )
        .claim(
            "In November the two sides broke off an earlier round",
            EventType.REJECT,
            when=one.when("In November", "2019-11-01", "2019-11-30", Precision.MONTH),
            mode="meet",
            issue=Issue.TALKS,
        )
        .claim(
            "around the new year Brandt tried to bring them back",
            EventType.CONSULT,
            source=("Brandt",),
            when=one.when(
                "around the new year", "2019-12-25", "2020-01-07", Precision.ABOUT
            ),
        )
        .said(
            "Rahimi",
            StatementKind.CONDITION,
            "No talks before the guns are silent",
            "and that is for all of us",
            issue=Issue.CEASEFIRE,
        )
        .said("a diplomat", StatementKind.REPORT, "the Front could free", cue="told")
        .requires(
            "Rahimi",
            Issue.CEASEFIRE,
            Issue.TALKS,
            "No talks before the guns are silent",
        )
        .coded()
    )


def threat() -> CodedArticle:
    one = Written(
        "Sela threatened to end the truce after 3 March unless the prisoners were freed. "
        "the Council denied that it had attacked a post before the holiday.\n"
        "We will not wait, Sela said. Brandt welcomed the truce of 2019.",
        path="../bundles/threat.txt#2",
        date=date(2020, 2, 27),
        title="Truce <b>in doubt</b> & nobody knows </script>",
        outlet="Harbour News",
        url="javascript:alert(1)",
    )
    one.faults.append(
        Fault(stage="coding", reason="no actor for", value="a <i>post</i>")
    )
    return (
        one.claim(
            "Sela threatened to end the truce after 3 March",
            EventType.THREATEN,
            source=("Sela",),
            target=("the Council",),
            issue=Issue.CEASEFIRE,
            when=one.when("after 3 March", "2020-03-04", None, Precision.AFTER),
        )
        .claim(
            "it had attacked a post before the holiday",
            EventType.ASSAULT,
            Factuality.DENIED,
            source=("the Council",),
            when=one.when("before the holiday", None, None, Precision.BEFORE),
        )
        .claim(
            "the prisoners were freed",
            EventType.RETREAT,
            Factuality.DEMANDED,
            mode="release",
            issue=Issue.PRISONERS,
        )
        .claim(
            "Brandt welcomed the truce of 2019",
            EventType.SUPPORT,
            source=("Brandt",),
            when=one.when("of 2019", "2019-01-01", "2019-12-31", Precision.YEAR),
        )
        .said("Sela", StatementKind.THREAT, "We will not wait", issue=Issue.CEASEFIRE)
        .coded()
    )


def dari() -> CodedArticle:
    one = Written(
        "رحیمی روز دوشنبه گفت که آتش‌بس باید پیش از مذاکرات آغاز شود.\n"
        "شورا صد زندانی را آزاد خواهد کرد.",
        date=date(2020, 4, 2),
        title="آتش‌بس پیش از مذاکرات",
        outlet="رادیو دره",
        language="prs",
    )
    return (
        one.claim(
            "شورا صد زندانی را آزاد خواهد کرد",
            EventType.RETREAT,
            Factuality.PLANNED,
            source=("شورا",),
            issue=Issue.PRISONERS,
            mode="release",
        )
        .claim(
            # The evidence starts inside a word on purpose.
            "تش‌بس باید",
            EventType.REQUEST,
            source=("رحیمی",),
            issue=Issue.CEASEFIRE,
            when=one.when("روز دوشنبه", "2020-03-30"),
        )
        .said(
            "رحیمی",
            StatementKind.DEMAND,
            "آتش‌بس باید پیش از مذاکرات آغاز شود",
            issue=Issue.CEASEFIRE,
            cue="گفت",
        )
        .coded()
    )


def hostile() -> CodedArticle:
    text = (
        "<script>document.title='ran'</script> the Front said <img src=x "
        "onerror=\"document.title='ran'\"> nothing.\r\nNUL \x00 half \ud800 turned \u202e "
        "end. </mark></p> &amp; {{ 7 * 7 }}"
    )
    one = Written(
        text,
        id="../../etc/passwd\n\u0627\u0644" + "x" * 300,
        path="a\nb/../" + "y" * 300,
        date=date(2020, 4, 3),
        title=None,
        outlet='"><script>1</script>',
        language='en" onload="x',
    )
    return one.claim(
        "<script>document.title='ran'</script> the Front said <img",
        EventType.ACCUSE,
        source=("the Front",),
    ).coded()


def quiet_months() -> Iterator[CodedArticle]:
    """Short monthly reports, so that the timeline has something to show."""
    kinds = (EventType.ASSAULT, EventType.AGREE, EventType.MOBILIZE, EventType.AID)
    for number in range(12):
        month = number + 6
        day = date(2020 + month // 12, month % 12 + 1, 4 + number)
        words = f"the Front moved towards the {number + 1}. village on Friday"
        one = Written(
            f"{words}. Rahimi said the Council wants peace by year {number}.",
            path=f"monthly/{number}.txt",
            date=day,
            title=f"Monthly report {number + 1}",
            outlet="Harbour News" if number % 2 else "Valley Post",
        )
        one.claim(
            words,
            kinds[number % 4],
            Factuality.ACTUAL if number % 3 else Factuality.OFFERED,
            source=("the Front",),
            when=one.when("Friday", day.replace(day=3 + number).isoformat()),
        )
        one.claim("the Council wants peace", EventType.AGREE, source=("the Council",))
        one.said(
            "Rahimi",
            StatementKind.ASSESSMENT if number % 2 else StatementKind.OFFER,
            f"the Council wants peace by year {number}",
            issue=Issue.AGREEMENT,
        )
        yield one.coded()


CODEBOOK = Codebook(
    version="1.0",
    events=(
        EventRule(
            type=EventType.CONSULT,
            definition="A meeting, visit, call or round of talks.",
            quad=1,
            score=2.5,
            symmetric=True,
            modes=(Mode(code="visit", definition="One travels.", score=4.0),),
            triggers=(),
        ),
    ),
    cues=(),
    contents=(),
    conditions=(),
    hedges=(),
    places=Gazetteer(),
    pairs=(),
    issues=(
        IssueRule(
            issue=Issue.CEASEFIRE,
            name="Ceasefire",
            definition="An end of fighting for a time or for good.",
            hints=(),
            terms=(),
        ),
    ),
    roles=(),
    commitments=CommitmentBook(),
    phases=(),
    terms=(),
    carriers=(),
    tracks=(Track(id="lake", name="Lake talks", sides=("north", "south"), names=()),),
    actors=(
        Actor(
            id="south",
            name="Southern Front",
            kind=ActorKind.GROUP,
            party=None,
            code=None,
            names=("Southern Front", "Southerners"),
            surnames=(),
            adjectives=(),
            people=(),
            capital=None,
            metonyms=(),
            government=None,
            pronoun=None,
            alone=True,
            offices=(),
            seen="invented",
        ),
    ),
)
