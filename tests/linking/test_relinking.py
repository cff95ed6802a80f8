"""Linking again only what is touched gives the events of linking everything anew."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.linking.kept import Study
from truceline.linking import Decisions
from truceline.model import DecidedPair, EventType, Factuality

WORDS = (
    "freed prisoners of Vell",
    "Vell prisoners freed",
    "had freed the prisoners of Vell",
    "held fire",
    "met in Orun",
)
ARTICLES = st.lists(
    st.tuples(
        st.integers(0, 40),
        st.lists(
            st.tuples(
                st.sampled_from(WORDS),
                st.none() | st.tuples(st.integers(0, 40), st.sampled_from([0, 3, 60])),
                st.sampled_from(["front", "council", None]),
                st.sampled_from(
                    [EventType.RETREAT, EventType.CONCEDE, EventType.ASSAULT]
                ),
                st.sampled_from([Factuality.ACTUAL, Factuality.POSSIBLE]),
            ),
            min_size=1,
            max_size=3,
        ),
    ),
    min_size=2,
    max_size=12,
)


def made(told, rows):
    """The mentions of each article."""
    return [
        [
            told(
                words,
                reported=reported,
                on=None if on is None else (on[0] - on[1], on[0]),
                by=by,
                kind=kind,
                told=how,
                article=f"a{number}",
                start=100 * place,
            )
            for place, (words, on, by, kind, how) in enumerate(claims)
        ]
        for number, (reported, claims) in enumerate(rows)
    ]


@settings(max_examples=80)
@given(rows=ARTICLES, data=st.data())
def test_any_batches_in_any_order_give_the_events_of_one_run(told, rows, data):
    articles = data.draw(st.permutations(made(told, rows)))
    study = Study()
    while articles:
        size = data.draw(st.integers(1, len(articles)))
        batch, articles = articles[:size], articles[size:]
        study.change([each for article in batch for each in article])
        assert study.events == study.linked_anew


@settings(max_examples=80)
@given(rows=ARTICLES, data=st.data())
def test_articles_that_go_or_come_back_changed_leave_no_trace(told, rows, data):
    articles = made(told, rows)
    half = len(articles) // 2
    study = Study()
    study.change([each for article in articles[:half] for each in article])
    gone = data.draw(st.sets(st.sampled_from([f"a{each}" for each in range(half)])))
    others = made(told, rows[half:] + rows[:half])
    changed = data.draw(st.lists(st.sampled_from(others), unique_by=id, max_size=4))
    study.change([each for article in changed for each in article], gone=gone)
    assert study.events == study.linked_anew


@settings(max_examples=80)
@given(rows=ARTICLES, data=st.data())
def test_decisions_that_are_made_or_taken_back_touch_all_that_hangs_on_them(
    told, rows, data
):
    mentions = [each for article in made(told, rows) for each in article]
    study = Study()
    study.change(mentions)
    claims = st.sampled_from(mentions)
    # Nobody decides on a claim and itself.
    two = st.tuples(claims, claims, st.booleans()).filter(lambda one: one[0] != one[1])
    pairs = st.lists(two, max_size=4)
    before = []
    for _ in range(4):
        stays = data.draw(st.lists(st.booleans(), min_size=9, max_size=9))
        kept = [each for each, stay in zip(before, stays, strict=False) if stay]
        now = kept + data.draw(pairs)
        changed = [each for each in (*before, *now) if (each in before) ^ (each in now)]
        study.change(
            reported_by_articles_of(changed, mentions),
            decisions=Decisions(
                [pair(one, other) for one, other, is_same in now if is_same],
                [pair(one, other) for one, other, is_same in now if not is_same],
            ),
        )
        before = now
        assert study.events == study.linked_anew


def pair(one, other):
    first, second = sorted((one.claim, other.claim))
    return DecidedPair(first=first, second=second, by="Ada")


def reported_by_articles_of(pairs, mentions):
    named = {each.article_id for one, other, _ in pairs for each in (one, other)}
    return [each for each in mentions if each.article_id in named]


def test_a_report_that_comes_late_takes_the_place_of_the_first(told):
    study = Study()
    study.change([told("freed prisoners of Vell", reported=11, on=(9, 9))])
    (before,) = study.events.values()
    study.change([told("freed prisoners of Vell", reported=10, on=(9, 9))])
    (after,) = study.events.values()
    assert before.id != after.id
    assert len(after.mentions) == 2


def test_what_leaves_an_event_lets_others_in_that_it_kept_out(told):
    words = "freed prisoners of Vell"
    study = Study()
    study.change(
        [
            told(words, reported=10, on=(-50, 0), article="vague"),
            told(words, reported=12, article="recent"),
            told(words, reported=80, on=(-45, -45), article="old"),
        ]
    )
    assert len(study.events) == 2
    study.change([], gone=["recent"])
    assert [len(each.mentions) for each in study.events.values()] == [2]


def test_what_was_said_to_be_the_same_by_way_of_a_claim_that_is_gone_moves_along(told):
    early, gone, late = (told(f"deed {each}", reported=each * 30) for each in (1, 2, 3))
    study = Study()
    study.change([early, late], decisions=Decisions([pair(gone, late)]))
    assert len(study.events) == 2
    both = Decisions([pair(gone, late), pair(early, gone)])
    study.change([early], decisions=both)
    (event,) = study.events.values()
    assert event.mentions == (early, late)


def test_what_was_put_with_a_report_that_is_gone_stands_alone_again(told):
    early, late = (told(f"deed {each}", reported=each * 30) for each in (1, 2))
    study = Study()
    study.change([early, late], decisions=Decisions([pair(early, late)]))
    study.change([], gone=[early.article_id])
    (event,) = study.events.values()
    assert (event.mentions, event.links) == ((late,), ())


def test_what_was_put_with_a_report_that_joins_another_event_goes_with_it(told):
    late = told("a deed of long after", reported=90)
    early = told("freed prisoners of Vell", reported=11, on=(9, 9))
    study = Study()
    study.change([early, late], decisions=Decisions([pair(early, late)]))
    study.change([told("freed prisoners of Vell", reported=10, on=(9, 9))])
    assert [len(each.mentions) for each in study.events.values()] == [3]


def test_the_order_in_which_people_decided_changes_no_event(told):
    one, other, third = (told(f"deed {each}", reported=each * 30) for each in (1, 2, 3))
    pairs = [pair(one, third), pair(other, third)]
    study = Study()
    study.change([one, other, third], decisions=Decisions(pairs))
    study.change([], decisions=Decisions(pairs[::-1]))
    assert study.events == study.linked_anew


def test_only_events_near_what_came_are_looked_at(told):
    far = [
        told("held fire", reported=60 * each, article=f"far{each}") for each in range(9)
    ]
    study = Study()
    study.change(far)
    study.kept.read = 0
    relinked = study.change([told("held fire", reported=61, article="new")])
    assert study.kept.read == 1
    assert [len(each.mentions) for each in relinked.events] == [2]


def test_the_same_articles_again_change_no_event(told):
    mentions = [told("held fire", reported=each, article=f"a{each}") for each in (1, 2)]
    study = Study()
    study.change(mentions)
    before = study.events
    study.change(mentions)
    assert study.events == before


def test_what_stays_apart_from_one_of_two_is_chosen_again_when_the_two_are_parted(told):
    rows = [
        (1, [(WORDS[0], None, "front", EventType.RETREAT, Factuality.ACTUAL)]),
        (0, [(WORDS[0], None, "front", EventType.RETREAT, Factuality.ACTUAL)]),
        (0, [(WORDS[0], None, "front", EventType.RETREAT, Factuality.ACTUAL)]),
    ]
    one, other, third = (each for article in made(told, rows) for each in article)
    study = Study()
    study.change([one, other, third])
    apart = [pair(one, third)]
    study.change([one, third], decisions=Decisions([], apart))
    study.change([one, other], decisions=Decisions([pair(one, other)], apart))
    study.change([one, other], decisions=Decisions([], apart))
    assert study.events == study.linked_anew
