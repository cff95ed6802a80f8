"""Ids are stable: a value that changes here is a breaking release."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.model import (
    ActorRef,
    Article,
    Claim,
    Condition,
    EventType,
    Factuality,
    Issue,
    Span,
    Statement,
    StatementKind,
)
from truceline.model.ids import (
    article_id,
    claim_id,
    condition_id,
    sha256_of,
    statement_id,
)

texts = st.text(max_size=10)
ARTICLE = Article(
    id="dispatch-7",
    path="dispatch-7.txt",
    date=date(2020, 1, 16),
    title=None,
    outlet=None,
    url=None,
    dateline=None,
    front=None,
    authors=(),
    credits=(),
    language="en",
    text="The envoy said the front had freed ten men.",
    sha256="",
    duplicate_of=None,
)


def actor(name: str, *, known_as: str | None = None) -> ActorRef:
    return ActorRef(
        id=known_as,
        name=name,
        party=None,
        party_name=None,
        code=None,
        span=Span(15, 24),
    )


STATEMENT = Statement(
    id="s1",
    speaker=None,
    cue=Span(10, 14),
    content=(Span(15, 42),),
    direct=False,
    kind=StatementKind.REPORT,
    issue=Issue.PRISONERS,
    addressee=None,
    coder="reports.v1",
)
CLAIM = Claim(
    id="c1",
    type=EventType.RETREAT,
    mode="release",
    contexts=(),
    source=(actor("the front", known_as="northern-front"), actor("its guards")),
    target=(),
    third_parties=(),
    date=None,
    place=None,
    factuality=Factuality.ACTUAL,
    issue=Issue.PRISONERS,
    amount=None,
    evidence=Span(15, 42),
    statement="s1",
    coder="events.v1",
    confidence=0.5,
)
CONDITION = Condition(
    party=None,
    requires=Issue.PRISONERS,
    before=Issue.TALKS,
    evidence=Span(15, 42),
    statement=None,
    coder="conditions.v1",
)


def test_an_article_keeps_its_id() -> None:
    found = article_id(
        day=date(2020, 1, 16), title="A truce", outlet=None, text="It holds."
    )
    assert found == "fec83ed2cebbc016"


def test_a_statement_keeps_its_id() -> None:
    assert statement_id(ARTICLE, STATEMENT) == "c5ca9c866279c652"


def test_a_claim_keeps_its_id() -> None:
    assert claim_id(ARTICLE, CLAIM) == "3bef34dbc9737149"


def test_a_condition_keeps_its_id() -> None:
    assert condition_id(ARTICLE, CONDITION) == "5e513777ca90e3c1"


def test_no_title_is_not_an_empty_title() -> None:
    day = date(2020, 1, 16)
    without = article_id(day=day, title=None, outlet=None, text="It holds.")
    assert without != article_id(day=day, title="", outlet=None, text="It holds.")


@given(texts, texts, texts)
def test_words_that_move_from_title_to_outlet_make_another_article(
    first: str, second: str, third: str
) -> None:
    day = date(2020, 1, 16)
    if second and "\x1f" not in first + second + third:
        one = article_id(day=day, title=first + second, outlet=third, text="")
        other = article_id(day=day, title=first, outlet=second + third, text="")
        assert one != other


@given(texts)
def test_an_id_is_sixteen_hexadecimal_digits(text: str) -> None:
    found = article_id(day=date(2020, 1, 16), title=None, outlet=None, text=text)
    assert len(found) == 16
    assert set(found) <= set("0123456789abcdef")


def test_a_lone_surrogate_can_be_hashed() -> None:
    assert sha256_of("a\ud800b") == sha256_of("a?b")


def test_what_a_later_coder_may_add_leaves_a_claim_its_id() -> None:
    other = replace(CLAIM, id="c9", mode=None, issue=None, coder="events.v2")
    assert claim_id(ARTICLE, other) == claim_id(ARTICLE, CLAIM)


def test_the_order_of_a_claims_actors_leaves_it_its_id() -> None:
    other = replace(CLAIM, source=CLAIM.source[::-1])
    assert claim_id(ARTICLE, other) == claim_id(ARTICLE, CLAIM)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(replace(CLAIM, type=EventType.CONCEDE), id="type"),
        pytest.param(replace(CLAIM, factuality=Factuality.DENIED), id="factuality"),
        pytest.param(replace(CLAIM, evidence=Span(15, 41)), id="evidence"),
        pytest.param(
            replace(CLAIM, source=(), target=CLAIM.source), id="source and target"
        ),
    ],
)
def test_another_claim_has_another_id(other: Claim) -> None:
    assert claim_id(ARTICLE, other) != claim_id(ARTICLE, CLAIM)


def test_the_same_claim_in_another_article_has_another_id() -> None:
    other = replace(ARTICLE, id="dispatch-8")
    assert claim_id(other, CLAIM) != claim_id(ARTICLE, CLAIM)


def test_the_kind_of_a_statement_leaves_it_its_id() -> None:
    other = replace(STATEMENT, kind=StatementKind.PROMISE, coder="reports.v2")
    assert statement_id(ARTICLE, other) == statement_id(ARTICLE, STATEMENT)


def test_a_statement_without_a_cue_has_another_id() -> None:
    other = replace(STATEMENT, cue=None)
    assert statement_id(ARTICLE, other) != statement_id(ARTICLE, STATEMENT)


def test_a_condition_turned_round_has_another_id() -> None:
    other = replace(CONDITION, requires=Issue.TALKS, before=Issue.PRISONERS)
    assert condition_id(ARTICLE, other) != condition_id(ARTICLE, CONDITION)
