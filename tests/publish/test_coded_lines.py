"""Interface 1: the exact line of an invented article, and its quotations."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.model import (
    ActorRef,
    ActorSeen,
    Amount,
    Article,
    Claim,
    CodedArticle,
    CodedBy,
    Condition,
    EventDate,
    EventType,
    Factuality,
    Fault,
    Issue,
    Place,
    Precision,
    Quantity,
    Span,
    Statement,
    StatementKind,
    Term,
    TermKind,
    When,
)
from truceline.model.ids import sha256_of
from truceline.publish.coded_lines import coded_line

TEXT = "Sela—told Rahimi in Lake Town on Friday to free 300 men."


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


SELA = ActorRef(
    id="sela",
    name="Ana Sela",
    party="front",
    party_name="Front",
    code="LKT",
    span=at("Sela"),
)
RAHIMI = ActorRef(
    id=None, name="Rahimi", party=None, party_name=None, code=None, span=at("Rahimi")
)
CODED = CodedArticle(
    article=Article(
        id="a1",
        path="talks.txt#2",
        date=date(2020, 1, 16),
        title=None,
        outlet="Valley Post",
        url=None,
        dateline="LAKE TOWN",
        front=None,
        authors=("A. Keller",),
        credits=(at("men."),),
        language="en",
        text=TEXT,
        sha256=sha256_of(TEXT),
        duplicate_of=None,
    ),
    coding=CodedBy(truceline="0.1.0", codebook="1.0", model="m 1"),
    actors=(
        ActorSeen(
            id="sela",
            name="Ana Sela",
            party="front",
            party_name="Front",
            code="LKT",
            office="envoy",
            mentions=(at("Sela"),),
        ),
    ),
    statements=(
        Statement(
            id="s1",
            speaker=SELA,
            cue=at("told"),
            content=(at("in Lake Town"), at("to free 300 men")),
            direct=False,
            kind=StatementKind.DEMAND,
            issue=Issue.PRISONERS,
            addressee=RAHIMI,
            coder="statements.v1",
        ),
    ),
    claims=(
        Claim(
            id="c1",
            type=EventType.REQUEST,
            mode=None,
            contexts=("diplomatic",),
            source=(SELA,),
            target=(RAHIMI,),
            third_parties=(),
            date=EventDate(
                earliest=date(2020, 1, 10),
                latest=None,
                precision=Precision.AFTER,
                phrase=at("on Friday"),
            ),
            place=Place(
                name="Lake Town",
                geonames_id=None,
                latitude=-1.5,
                longitude=None,
                phrase=at("Lake Town"),
            ),
            factuality=Factuality.ACTUAL,
            issue=Issue.PRISONERS,
            amount=Amount(least=None, most=300.0, unit="men", phrase=at("300 men")),
            evidence=at("told Rahimi"),
            statement="s1",
            coder="events.v1",
            confidence=0.9,
        ),
    ),
    conditions=(
        Condition(
            party=None,
            requires=Issue.PRISONERS,
            before=Issue.TALKS,
            evidence=at("free 300 men"),
            statement=None,
            coder="conditions.v1",
        ),
    ),
    terms=(
        Term(
            kind=TermKind.DUE,
            claim="c1",
            statement=None,
            evidence=at("on Friday"),
            length_days=10,
            when=When(
                earliest=None, latest=date(2020, 1, 26), precision=Precision.BEFORE
            ),
            share=0.5,
            quantity=Quantity(least=None, most=300.0, unit="day"),
            coder="terms.v1",
        ),
    ),
    faults=(Fault(stage="coding", reason="r", value="v"),),
)
SELA_OUT = (
    '{"id":"sela","name":"Ana Sela","party":"front","party_name":"Front","code":"LKT",'
    '"text":"Sela","start":0,"end":4}'
)
RAHIMI_OUT = (
    '{"id":null,"name":"Rahimi","party":null,"party_name":null,"code":null,'
    '"text":"Rahimi","start":10,"end":16}'
)
LINE = (
    '{"article":{"id":"a1","path":"talks.txt#2","date":"2020-01-16","title":null,'
    '"outlet":"Valley Post","url":null,"dateline":"LAKE TOWN","authors":["A. Keller"],'
    '"credits":[{"text":"men.","start":52,"end":56}],"language":"en",'
    f'"duplicate_of":null,"sha256":"{sha256_of(TEXT)}","text":"{TEXT}"}},'
    '"coding":{"truceline":"0.1.0","codebook":"1.0","model":"m 1"},'
    '"actors":[{"id":"sela","name":"Ana Sela","party":"front","party_name":"Front",'
    '"code":"LKT","office":"envoy","mentions":[[0,4]]}],'
    f'"statements":[{{"id":"s1","speaker":{SELA_OUT},'
    '"cue":{"text":"told","start":5,"end":9},'
    '"content":[{"text":"in Lake Town","start":17,"end":29},'
    '{"text":"to free 300 men","start":40,"end":55}],"direct":false,"kind":"demand",'
    f'"issue":"prisoners","addressee":{RAHIMI_OUT},"coder":"statements.v1"}}],'
    '"claims":[{"id":"c1","type":"REQUEST","mode":null,"contexts":["diplomatic"],'
    f'"source":[{SELA_OUT}],"target":[{RAHIMI_OUT}],"third_parties":[],'
    '"date":{"earliest":"2020-01-10","latest":null,"precision":"after",'
    '"phrase":{"text":"on Friday","start":30,"end":39}},'
    '"place":{"name":"Lake Town","geonames_id":null,"latitude":-1.5,"longitude":null,'
    '"phrase":{"text":"Lake Town","start":20,"end":29}},"factuality":"actual",'
    '"issue":"prisoners","amount":{"least":null,"most":300,"unit":"men",'
    '"phrase":{"text":"300 men","start":48,"end":55}},'
    '"evidence":{"text":"told Rahimi","start":5,"end":16},"statement":"s1",'
    '"coder":"events.v1","confidence":0.9}],'
    '"conditions":[{"party":null,"requires":"prisoners","before":"talks",'
    '"evidence":{"text":"free 300 men","start":43,"end":55},"statement":null,'
    '"coder":"conditions.v1"}],'
    '"terms":[{"kind":"due","claim":"c1","statement":null,'
    '"evidence":{"text":"on Friday","start":30,"end":39},"length_days":10,'
    '"when":{"earliest":null,"latest":"2020-01-26","precision":"before"},"share":0.5,'
    '"quantity":{"least":null,"most":300,"unit":"day"},"coder":"terms.v1"}],'
    '"faults":[{"stage":"coding","reason":"r","value":"v"}]}'
)


def test_the_line_of_a_coded_article_is_exactly_this() -> None:
    assert coded_line(CODED) == LINE


def test_content_of_one_piece_is_no_list() -> None:
    (statement,) = CODED.statements
    one = replace(CODED, statements=(replace(statement, content=(at("Lake"),)),))
    content = json.loads(coded_line(one))["statements"][0]["content"]
    assert content == {"text": "Lake", "start": 20, "end": 24}


def test_an_amount_may_be_a_whole_number_or_not() -> None:
    (claim,) = CODED.claims
    amount = Amount(least=2, most=2.5, unit=None, phrase=at("300"))
    one = replace(CODED, claims=(replace(claim, amount=amount),))
    assert '"least":2,"most":2.5,' in coded_line(one)


def test_evidence_behind_the_text_is_refused() -> None:
    (claim,) = CODED.claims
    torn = replace(CODED, claims=(replace(claim, evidence=Span(50, 90)),))
    with pytest.raises(ValueError, match="ends behind a text of 56 characters"):
        coded_line(torn)


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.data())
def test_every_quotation_is_what_stands_at_its_offsets(
    text: str, data: st.DataObject
) -> None:
    def span() -> Span:
        start = data.draw(st.integers(0, len(text) - 1))
        return Span(start, data.draw(st.integers(start + 1, len(text))))

    (claim,) = CODED.claims
    (statement,) = CODED.statements
    coded = replace(
        CODED,
        article=replace(CODED.article, text=text, credits=(span(),)),
        statements=(
            replace(
                statement,
                speaker=replace(SELA, span=span()),
                cue=span(),
                content=(span(), span()),
                addressee=None,
            ),
        ),
        claims=(
            replace(
                claim,
                source=(replace(SELA, span=span()),),
                target=(),
                date=None,
                place=None,
                amount=None,
                evidence=span(),
            ),
        ),
        conditions=(),
        terms=(),
    )
    line = coded_line(coded)
    assert len(line.splitlines()) == 1
    read = json.loads(line)
    found = list(quotations_in(read))
    assert len(found) == 7
    for quoted, start, end in found:
        assert read["article"]["text"][start:end] == quoted


def quotations_in(value: object) -> Iterator[tuple[str, int, int]]:
    if isinstance(value, list):
        for each in value:
            yield from quotations_in(each)
    elif isinstance(value, dict):
        if {"text", "start", "end"} <= value.keys():
            yield value["text"], value["start"], value["end"]
        for each in value.values():
            yield from quotations_in(each)
