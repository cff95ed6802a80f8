"""Flat rows for lists and exports, counts, and what they may be narrowed by."""

from datetime import date, timedelta

import pytest

from truceline.model import EventType, Factuality, Issue, StatementKind
from truceline.record import ClaimsWanted, RecordCounts, StatementsWanted, UnreadRow


@pytest.fixture
def three(record, factory):
    record.keep_articles(factory.article(number) for number in (1, 2, 3))
    record.keep_codings(factory.coded(number) for number in (1, 2, 3))
    return record


def locals_of(record, **wanted):
    return [
        (row.article_id, row.type.value)
        for row in record.claims(ClaimsWanted(**wanted))
    ]


def test_a_claim_row_says_all_a_list_needs(three, factory):
    row = next(iter(three.claims()))
    claim = factory.meeting()
    assert (row.article_id, row.path) == ("dispatch-1", "dispatch-1.txt")
    assert (row.published, row.outlet) == (date(2031, 3, 4), "The Harbour Post")
    assert (row.type, row.factuality, row.issue) == (
        EventType.CONSULT,
        Factuality.ACTUAL,
        Issue.TALKS,
    )
    assert (row.source, row.target) == (claim.source, claim.target)
    assert (row.third_parties, row.contexts) == ((), ("peace", "security"))
    assert (row.date, row.date_phrase) == (claim.date, "Monday")
    assert (row.evidence, row.quotation) == (
        claim.evidence,
        "The Coast Front met the Hill Council",
    )
    assert (row.coder, row.coding) == ("meeting.v1", factory.CODED_BY)


def test_a_claim_row_keeps_printed_place_and_amount(three):
    row = list(three.claims())[1]
    assert (row.place_phrase, row.amount_phrase) == ("Lower Vell", "Up to 40 prisoners")
    assert (row.amount.least, row.amount.most, row.date) == (None, 40, None)


def test_a_statement_row_says_all_a_list_needs(three, factory):
    row = next(iter(three.statements()))
    assert (row.article_id, row.published) == ("dispatch-1", date(2031, 3, 4))
    assert (row.speaker, row.addressee) == (factory.MAREN, None)
    assert (row.kind, row.issue, row.direct) == (
        StatementKind.CONDITION,
        Issue.CEASEFIRE,
        True,
    )
    assert (row.cue_text, row.quotations) == (
        "told",
        ("First a ceasefire", "then talks"),
    )
    assert (row.coder, row.coding) == ("speech.v1", factory.CODED_BY)


def test_claims_come_by_day_then_position(three):
    assert locals_of(three) == [
        (f"dispatch-{number}", kind)
        for number in (1, 2, 3)
        for kind in ("CONSULT", "RETREAT")
    ]


@pytest.mark.parametrize(
    ("wanted", "kept"),
    [
        pytest.param({"type": EventType.RETREAT}, 3, id="type"),
        pytest.param({"factuality": Factuality.POSSIBLE}, 3, id="factuality"),
        pytest.param({"issue": Issue.TALKS}, 3, id="issue"),
        pytest.param({"issue": Issue.JUSTICE}, 0, id="an issue of no claim"),
        pytest.param({"actor": "hill-council"}, 3, id="actor by id"),
        pytest.param({"actor": "coast"}, 3, id="actor by side"),
        pytest.param({"actor": "an envoy"}, 3, id="unknown actor by printed name"),
        pytest.param({"actor": "nobody"}, 0, id="nobody"),
        pytest.param({"since": date(2031, 3, 5)}, 4, id="since includes its day"),
        pytest.param({"until": date(2031, 3, 5)}, 4, id="until includes its day"),
        pytest.param({"limit": 5}, 5, id="limit"),
        pytest.param(
            {"type": EventType.CONSULT, "factuality": Factuality.POSSIBLE},
            0,
            id="all at once",
        ),
    ],
)
def test_claims_are_narrowed_by(three, wanted, kept):
    assert len(locals_of(three, **wanted)) == kept


@pytest.mark.parametrize(
    ("wanted", "kept"),
    [
        pytest.param({"kind": StatementKind.CONDITION}, 3, id="kind"),
        pytest.param({"kind": StatementKind.THREAT}, 0, id="another kind"),
        pytest.param({"issue": Issue.CEASEFIRE}, 3, id="issue"),
        pytest.param({"actor": "ilda-maren"}, 3, id="speaker by id"),
        pytest.param({"actor": "coast"}, 3, id="speaker by side"),
        pytest.param({"actor": "hill-council"}, 0, id="somebody else"),
        pytest.param({"since": date(2031, 3, 6)}, 1, id="since"),
        pytest.param({"until": date(2031, 3, 4)}, 1, id="until"),
        pytest.param({"limit": 2}, 2, id="limit"),
    ],
)
def test_statements_are_narrowed_by(three, wanted, kept):
    assert len(list(three.statements(StatementsWanted(**wanted)))) == kept


def test_an_addressee_counts_as_an_actor(record, factory):
    (said,) = factory.coded().statements
    record.keep_articles([factory.article()])
    told = factory.replace(said, addressee=factory.COUNCIL)
    record.keep_coding(factory.coded(statements=(told,)))
    wanted = StatementsWanted(actor="hill-council")
    assert [row.addressee for row in record.statements(wanted)] == [factory.COUNCIL]


def test_lists_longer_than_a_batch_are_whole(record, factory):
    many = tuple(
        factory.meeting(id=f"c{number}", issue=None) for number in range(1, 251)
    )
    record.keep_articles([factory.article()])
    record.keep_coding(factory.coded(claims=many))
    assert len({row.id for row in record.claims()}) == 250


def test_counts_say_what_the_record_holds(three, factory):
    last = factory.article(4, outlet=None)
    three.keep_articles([last])
    three.keep_unread([UnreadRow(path="x", line=None, reason="empty", remedy="drop")])
    assert three.counts() == RecordCounts(
        articles=4,
        coded=3,
        statements=3,
        claims=6,
        conditions=3,
        actors=1,
        outlets=1,
        faults=3,
        unread=1,
        earliest=last.date - timedelta(days=3),
        latest=last.date,
    )


def test_faults_name_their_article(three):
    first = three.faults()[0]
    assert (first.article_id, first.path) == ("dispatch-1", "dispatch-1.txt")
    assert (first.fault.stage, first.fault.value) == ("dates", "31 June")
    assert len(three.faults()) == 3
