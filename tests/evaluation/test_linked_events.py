"""Events are compared with marked mentions, and what was confused is told."""

from datetime import date

import pytest

from truceline.evaluation.linked_events import score_events
from truceline.evaluation.told_events import ToldEvent
from truceline.model import (
    Event,
    EventLink,
    EventType,
    Factuality,
    Mention,
    Span,
)

TEXTS = {
    "a": "Kabul freed 100 men on Wednesday. Envoys met in Doha.",
    "b": "A hundred men were let go. Another 200 were freed a week later.",
}
FREED, AGAIN, MET, LET_GO = (
    "Kabul freed 100 men on Wednesday",
    "200 were freed a week later",
    "Envoys met in Doha",
    "A hundred men were let go",
)


def told(
    event: str, article: str, words: str, kind: EventType = EventType.RETREAT
) -> ToldEvent:
    start = TEXTS[article].index(words)
    return ToldEvent(
        event=event,
        types=frozenset({kind}),
        article=article,
        start=start,
        end=start + len(words),
        words=words,
    )


MARKED = [
    told("first", "a", FREED),
    told("first", "b", LET_GO),
    told("second", "b", AGAIN),
    told("meeting", "a", MET, EventType.CONSULT),
]


def mention(article: str, words: str, kind: EventType = EventType.RETREAT) -> Mention:
    start = TEXTS[article].index(words)
    return Mention(
        claim=f"{article}/{start}/{kind}",
        article_id=article,
        group=article,
        outlet=None,
        reported=date(2020, 4, 8),
        evidence=Span(start, start + len(words)),
        quotation=words,
        speaker=None,
        type=kind,
        mode=None,
        factuality=Factuality.ACTUAL,
        issue=None,
        source=(),
        target=(),
        third_parties=(),
        when=None,
        where=None,
        amount=None,
    )


def event(*mentions: Mention) -> Event:
    first = mentions[0]
    return Event(
        id=first.claim,
        type=first.type,
        mode=None,
        factuality=first.factuality,
        issue=None,
        source=(),
        target=(),
        third_parties=(),
        when=None,
        where=None,
        amount=None,
        mentions=mentions,
        independent=1,
        differences=(),
        links=tuple(
            EventLink(
                claim=each.claim,
                to=first.claim,
                likeness=0.75,
                reasons=("much the same words",),
                decided_by=None,
            )
            for each in mentions[1:]
        ),
    )


def figures(*events: Event) -> dict[str, float]:
    measures, _ = score_events(MARKED, events, TEXTS)
    return {each.name: each.value for each in measures}


def kinds(*events: Event) -> list[str]:
    _, confusions = score_events(MARKED, events, TEXTS)
    return [each.kind for each in confusions]


RIGHT = (
    event(mention("a", FREED), mention("b", LET_GO)),
    event(mention("b", AGAIN)),
    event(mention("a", MET, EventType.CONSULT)),
)


def test_events_as_they_were_marked_score_one_in_all() -> None:
    assert set(figures(*RIGHT).values()) == {1.0}
    assert kinds(*RIGHT) == []


def test_the_order_of_events_changes_nothing() -> None:
    assert figures(*reversed(RIGHT)) == figures(*RIGHT)


def test_two_events_made_one_are_shown_with_both_texts_and_the_reasons() -> None:
    merged = (event(mention("a", FREED), mention("b", LET_GO), mention("b", AGAIN)),)
    _, confusions = score_events(MARKED[:3], merged, TEXTS)
    assert figures(*merged)["pair precision"] == pytest.approx(1 / 3)
    assert {each.kind for each in confusions} == {"two events made one"}
    assert confusions[0].wanted == "first and second"
    assert confusions[0].text == f"{FREED} | {AGAIN}"
    assert confusions[0].found == "0.75: much the same words"


def test_an_event_left_in_pieces_costs_recall_only() -> None:
    apart = [event(each) for one in RIGHT for each in one.mentions]
    assert figures(*apart)["pair precision"] == 1.0
    assert figures(*apart)["pair recall"] == 0.0
    assert figures(*apart)["B-cubed recall"] == pytest.approx(3 / 4)
    assert kinds(*apart) == ["one event left in pieces"]


def test_what_is_newly_met_and_not_joined_costs_nothing_over_all_mentions() -> None:
    met = (event(mention("a", FREED)), event(mention("a", MET, EventType.CONSULT)))
    more = (*met, event(mention("b", LET_GO)))
    assert figures(*more)["B-cubed F1"] < figures(*met)["B-cubed F1"] == 1.0
    every = "B-cubed F1 of all mentions"
    assert figures(*more)[every] == figures(*met)[every] < 1.0


def test_what_is_newly_met_and_joined_counts_over_all_mentions() -> None:
    apart = (event(mention("a", FREED)), event(mention("b", LET_GO)))
    joined = (event(mention("a", FREED), mention("b", LET_GO)),)
    assert figures(*apart)["B-cubed recall of all mentions"] == pytest.approx(3 / 4)
    assert figures(*joined)["B-cubed recall of all mentions"] == 1.0


def test_a_claim_of_another_type_meets_no_mention() -> None:
    other = (event(mention("a", FREED, EventType.REQUEST)), *RIGHT[1:])
    assert figures(*other)["mentions met by a claim"] == pytest.approx(2 / 4)
    assert kinds(*other) == ["no claim meets the mention"] * 2


def test_a_claim_meets_one_mention_only_and_the_nearest() -> None:
    long = event(mention("b", f"{LET_GO}. Another {AGAIN}"))
    assert figures(long)["mentions met by a claim"] == pytest.approx(1 / 4)
    both = figures(long, event(mention("b", AGAIN)))
    assert both["mentions met by a claim"] == pytest.approx(2 / 4)


def test_copied_words_count_once_where_copies_are_left_out() -> None:
    texts = {"a": TEXTS["a"], "c": TEXTS["a"], "b": TEXTS["b"]}
    copy = ToldEvent(
        event="first", types=frozenset({EventType.RETREAT}), article="c", start=0,
        end=len(FREED), words=FREED,
    )  # fmt: skip
    one = mention("a", FREED)
    twin = Mention(
        **{
            name: getattr(one, name)
            for name in one.__slots__
            if name not in ("claim", "article_id")
        },
        claim="c/0",
        article_id="c",
    )
    measures, _ = score_events(
        [*MARKED[:2], copy], [event(one, twin), event(mention("b", LET_GO))], texts
    )
    value = {each.name: each.value for each in measures}
    assert value["B-cubed recall"] == pytest.approx(5 / 9)
    assert value["B-cubed F1 without copied words"] == pytest.approx(2 / 3)
    assert value["pair recall"] == pytest.approx(1 / 3)
