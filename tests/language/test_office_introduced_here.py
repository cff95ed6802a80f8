"""Whom an office means that the article has given somebody by name."""

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType


def test_the_president_is_whom_the_article_called_so() -> None:
    check_told(
        "Emmanuel Macron of France kept silent. Envoys spent an hour with President Moss. "
        "Officials said that the president accused the army of murder.",
        EventType.ACCUSE,
        "Moss",
        "",
    )


def test_the_president_is_he_of_the_table_where_none_is_called_so() -> None:
    made = claims_of(
        "Emmanuel Macron of France kept silent. Envoys spent an hour with Ilva Moss. "
        "Officials said that the president accused the army of murder.",
        EventType.ACCUSE,
    )
    assert made
    assert not any("Moss" in called(one.source) for one in made)
