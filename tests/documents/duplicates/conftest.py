"""Invented articles to be copied and cut."""

from collections.abc import Callable
from datetime import date

import pytest

from truceline.documents.assemble import Calendar, Made, article_from
from truceline.documents.printed import Printed, field_dates
from truceline.model import Article

Make = Callable[..., Article]
CALENDAR = Calendar(today=date(2031, 12, 31))

# Enough different words that no two numbers share a run of five.
_WORDS = (
    "river council elders bridge convoy envoy letter market border harvest school radio "
    "winter valley tent road gate clerk ledger ferry"
).split()


def report(number: int, *, words: int = 200) -> str:
    """A text of its own for each number, in paragraphs of forty words."""
    own = [
        f"{_WORDS[(at * 7 + number) % len(_WORDS)]}{number}x{at}" for at in range(words)
    ]
    return "\n\n".join(" ".join(own[at : at + 40]) for at in range(0, words, 40))


def article(
    text: str,
    *,
    day: int = 1,
    outlet: str | None = "Ridge Herald",
    path: str = "a.txt",
    title: str | None = None,
) -> Article:
    """The article that the documents stage makes of a text."""
    printed = Printed(
        number=None,
        line=None,
        id=None,
        dates=field_dates(f"2031-03-{day:02}"),
        title=title,
        outlet=outlet,
        url=None,
        text=text,
    )
    made = article_from(printed, path=path, source=None, calendar=CALENDAR)
    assert isinstance(made, Made)
    return made.read.article


@pytest.fixture
def make() -> Make:
    return article


@pytest.fixture
def text_of() -> Callable[..., str]:
    return report
