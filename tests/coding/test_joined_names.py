"""Sightings put together: spellings, surnames alone, and what has to stay open."""

from datetime import date

from truceline.coding.proposals.joined_names import JoinedName, Seen, join_names
from truceline.coding.proposals.new_names import Sighting
from truceline.model import Article, Span


def seen(name: str, article: str, *, is_group: bool = False) -> Seen:
    span = Span(0, len(name))
    return Seen(
        article=Article(
            id=article,
            path=f"{article}.txt",
            date=date(2016, 10, 2),
            title=None,
            outlet=None,
            url=None,
            dateline=None,
            authors=(),
            credits=(),
            language=None,
            text=name,
            sha256="",
            duplicate_of=None,
            front=None,
        ),
        sighting=Sighting(
            name=name,
            span=span,
            sentence=span,
            is_person=not is_group,
            is_group=is_group,
            is_place=False,
            acts=True,
            opens=False,
            description=None,
        ),
    )


def joined(*found: Seen) -> dict[str, JoinedName]:
    return {one.name: one for one in join_names(found)}


def test_spellings_are_one_name_called_as_most_often_printed() -> None:
    names = joined(
        seen("Mohammed Noor", "a"),
        seen("Muhammad Noor", "b"),
        seen("Muhammad Noor", "c"),
    )
    assert list(names) == ["Muhammad Noor"]
    assert names["Muhammad Noor"].others == ("Mohammed Noor",)
    assert len(names["Muhammad Noor"].seen) == 3


def test_a_surname_alone_goes_to_the_full_name_in_its_article() -> None:
    names = joined(
        seen("Juan Santos", "a"),
        seen("Santos", "a"),
        seen("Pedro Santos", "b"),
        seen("Santos", "b"),
    )
    assert {name: len(one.seen) for name, one in names.items()} == {
        "Juan Santos": 2,
        "Pedro Santos": 2,
    }
    assert names["Juan Santos"].surnames == ("Santos",)


def test_a_surname_of_two_people_stays_open_where_neither_or_both_are_named() -> None:
    names = joined(
        seen("Juan Santos", "a"),
        seen("Pedro Santos", "b"),
        seen("Santos", "c"),
        seen("Juan Santos", "d"),
        seen("Pedro Santos", "d"),
        seen("Santos", "d"),
    )
    assert len(names["Santos"].seen) == 2
    assert len(names["Juan Santos"].seen) == len(names["Pedro Santos"].seen) == 2


def test_a_surname_of_one_person_in_all_articles_is_that_person_s() -> None:
    names = joined(seen("Juan Santos", "a"), seen("Santos", "b"))
    assert list(names) == ["Juan Santos"]


def test_a_last_name_counts_before_a_middle_one() -> None:
    names = joined(
        seen("Ashraf Ghani", "a"), seen("Abdul Ghani Baradar", "a"), seen("Ghani", "a")
    )
    assert len(names["Ashraf Ghani"].seen) == 2


def test_a_short_full_name_that_two_longer_ones_hold_stays_a_name_of_its_own() -> None:
    names = joined(
        seen("Juan Carlos Santos", "a"),
        seen("Juan Manuel Santos", "b"),
        seen("Juan Santos", "c"),
    )
    assert sorted(names) == ["Juan Carlos Santos", "Juan Manuel Santos", "Juan Santos"]


def test_the_last_word_of_a_group_is_no_surname() -> None:
    names = joined(
        seen("Northern Front", "a", is_group=True), seen("Front", "a", is_group=False)
    )
    assert sorted(names) == ["Front", "Northern Front"]


def test_the_order_of_the_articles_changes_no_group() -> None:
    found = [
        seen(name, article)
        for article in ("a", "b")
        for name in ("Iván Márquez", "Ivan Marquez", "Márquez", "Pablo Ruiz")
    ]
    forth, back = joined(*found), joined(*reversed(found))
    assert {name: len(one.seen) for name, one in forth.items()} == {
        name: len(one.seen) for name, one in back.items()
    }
