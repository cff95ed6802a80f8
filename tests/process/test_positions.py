from collections.abc import Callable
from dataclasses import replace
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from tests.process.conftest import actor
from truceline.model import CodedArticle, Issue, StatementKind
from truceline.process import fold_positions

Make = Callable[..., CodedArticle]

DEMAND = StatementKind.DEMAND
OFFER = StatementKind.OFFER
REFUSAL = StatementKind.REFUSAL
REPORT = StatementKind.REPORT
TALKS = Issue.TALKS


def test_the_latest_stand_is_the_position_and_the_rest_is_history(
    said_on: Make,
) -> None:
    old = said_on(1, ("ann@north", REFUSAL, TALKS))
    new = said_on(60, ("ann@north", OFFER, TALKS))
    (position,) = fold_positions([old, new])
    assert (position.side, position.side_name, position.issue) == (
        "north",
        "North",
        TALKS,
    )
    assert [stand.kind for stand in position.latest] == [OFFER]
    assert [stand.kind for stand in position.history] == [OFFER, REFUSAL]


def test_a_plain_report_does_not_replace_an_older_demand(said_on: Make) -> None:
    (position,) = fold_positions(
        [
            said_on(1, ("ann@north", DEMAND, TALKS)),
            said_on(90, ("ann@north", REPORT, TALKS)),
        ]
    )
    assert [stand.kind for stand in position.latest] == [DEMAND]
    assert [stand.kind for stand in position.history] == [REPORT, DEMAND]


def test_a_plain_report_stands_where_nothing_else_is_known(said_on: Make) -> None:
    (position,) = fold_positions([said_on(1, ("ann@north", REPORT, TALKS))])
    assert [stand.kind for stand in position.latest] == [REPORT]


def test_two_speakers_of_one_side_who_differ_are_both_shown(said_on: Make) -> None:
    (position,) = fold_positions(
        [
            said_on(1, ("ann@north", REFUSAL, TALKS)),
            said_on(9, ("bob@north", OFFER, TALKS)),
        ]
    )
    assert [stand.speaker.id for stand in position.latest] == ["bob", "ann"]


def test_a_speaker_who_differed_long_ago_is_history(said_on: Make) -> None:
    (position,) = fold_positions(
        [
            said_on(1, ("ann@north", REFUSAL, TALKS)),
            said_on(90, ("bob@north", OFFER, TALKS)),
        ]
    )
    assert [stand.speaker.id for stand in position.latest] == ["bob"]


def test_two_speakers_who_agree_are_shown_once(said_on: Make) -> None:
    (position,) = fold_positions(
        [
            said_on(1, ("ann@north", OFFER, TALKS)),
            said_on(2, ("bob@north", OFFER, TALKS)),
        ]
    )
    assert [stand.speaker.id for stand in position.latest] == ["bob"]


def test_one_speaker_who_changes_her_mind_is_not_two_speakers(said_on: Make) -> None:
    (position,) = fold_positions(
        [
            said_on(1, ("ann@north", REFUSAL, TALKS)),
            said_on(2, ("ann@north", OFFER, TALKS)),
        ]
    )
    assert [stand.kind for stand in position.latest] == [OFFER]


def test_a_known_actor_without_a_side_is_a_side_itself(said_on: Make) -> None:
    (position,) = fold_positions([said_on(1, ("north", OFFER, TALKS))])
    assert position.side == "north"


def test_words_without_issue_speaker_or_side_make_no_position(said_on: Make) -> None:
    nothing = said_on(
        1, (None, OFFER, TALKS), ("ann@north", OFFER, None), ("?x", OFFER, TALKS)
    )
    assert fold_positions([nothing]) == ()


def test_a_reprint_counts_only_where_its_original_is_missing(said_on: Make) -> None:
    original = said_on(1, ("ann@north", OFFER, TALKS))
    reprint = said_on(3, ("ann@north", OFFER, TALKS), name="b", reprint_of="a1")
    (both,) = fold_positions([reprint, original])
    assert [stand.article_id for stand in both.history] == ["a1"]
    (alone,) = fold_positions([reprint])
    assert [stand.article_id for stand in alone.history] == ["b3"]


def test_what_an_update_adds_to_its_original_counts(said_on: Make) -> None:
    original = said_on(1, ("ann@north", OFFER, TALKS))
    update = said_on(
        3,
        ("ann@north", OFFER, TALKS),
        ("ann@north", OFFER, TALKS),
        name="b",
        reprint_of="a1",
    )
    (position,) = fold_positions([update, original])
    assert [stand.article_id for stand in position.history] == ["b3", "a1"]


def test_a_stand_leads_back_to_its_words(said_on: Make) -> None:
    one = said_on(1, ("ann@north", OFFER, TALKS))
    (position,) = fold_positions([one])
    (stand,) = position.latest
    assert stand.quotation == stand.content[0].of(one.article.text) == "Words"
    assert (stand.article_id, stand.statement_id) == ("a1", "s0")


said = st.tuples(
    st.sampled_from([None, "ann@north", "bob@north", "cy@south", "south", "?x"]),
    st.sampled_from(list(StatementKind)),
    st.sampled_from([None, TALKS, Issue.PRISONERS]),
)


@given(
    days=st.lists(
        st.tuples(st.integers(0, 70), st.lists(said, max_size=4)),
        max_size=8,
        unique_by=lambda one: one[0],
    ),
    chance=st.randoms(use_true_random=False),
)
def test_the_order_of_articles_makes_no_difference(
    said_on: Make, days: list[tuple[int, list[object]]], chance: object
) -> None:
    articles = [said_on(day, *found) for day, found in days]
    shuffled = list(articles)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert fold_positions(articles) == fold_positions(iter(shuffled))


def test_a_side_that_goes_by_two_names_has_one_whatever_the_order(
    said_on: Make,
) -> None:
    articles = [
        said_on(1, ("north", OFFER, TALKS)),
        said_on(2, ("ann@north", OFFER, TALKS)),
        said_on(3, ("NORTH@north", OFFER, TALKS)),
    ]
    articles[0] = renamed(articles[0], "A Northerner")
    names = {fold_positions(order)[0].side_name for order in permutations(articles)}
    assert names == {"North"}


def renamed(coded: CodedArticle, name: str) -> CodedArticle:
    (statement,) = coded.statements
    assert statement.speaker is not None
    speaker = replace(statement.speaker, name=name)
    return replace(coded, statements=(replace(statement, speaker=speaker),))


def test_what_a_side_orders_its_own_people_is_no_demand_on_the_other(
    said_on: Make,
) -> None:
    one = said_on(1, ("ann@north", DEMAND, TALKS))
    (asked,) = one.statements

    def told(to: str) -> CodedArticle:
        return replace(one, statements=(replace(asked, addressee=actor(to)),))

    assert fold_positions([told("bob@north")]) == ()
    (position,) = fold_positions([told("cy@south")])
    assert [stand.kind for stand in position.latest] == [DEMAND]
