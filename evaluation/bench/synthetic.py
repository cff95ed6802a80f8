"""Any number of made-up articles, each from its number alone, so that none is kept.

Words follow the frequencies of a language, every tenth article is an edited copy of one
shortly before it, every fifth carries one of forty paragraphs of background.
"""

from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from random import Random

from truceline.model import Article
from truceline.model.ids import sha256_of

_WORDS = 20_000
_BACKGROUNDS = 40
_FIRST_DAY = date(2001, 1, 1)
# So many articles appear on one day.
_A_DAY = 30
_COPY_EVERY = 10
_BACKGROUND_EVERY = 5
_PARAGRAPHS = 6
_PARAGRAPH_WORDS = 40


def synthetic_article(number: int) -> Article:
    """The article with this number, the same each time."""
    chance = Random(number)
    paragraphs = _paragraphs_of(number, chance)
    text = "\n\n".join(paragraphs)
    day = _FIRST_DAY + timedelta(days=number // _A_DAY)
    return numbered_article(number, day, f"Outlet {chance.randrange(60)}", text)


def numbered_article(number: int, day: date, outlet: str, text: str) -> Article:
    """A made-up article with nothing but its number, day, outlet and text."""
    return Article(
        id=f"{number:08}",
        path=f"{number:08}.txt",
        date=day,
        title=None,
        outlet=outlet,
        url=None,
        dateline=None,
        front=None,
        authors=(),
        credits=(),
        language="en",
        text=text,
        sha256=sha256_of(text),
        duplicate_of=None,
    )


def is_copy(number: int) -> bool:
    """Whether the article with this number was made from an earlier one."""
    return number % _COPY_EVERY == _COPY_EVERY - 1


def _paragraphs_of(number: int, chance: Random) -> list[str]:
    if is_copy(number):
        # Never a copy of a copy: the tens before it end in another digit.
        back = 1 + _COPY_EVERY * chance.randrange(30)
        original = max(number - back, 0)
        kept = _paragraphs_of(original, Random(original))
        del kept[chance.randrange(len(kept))]
        return [*kept, _paragraph(chance)]
    paragraphs = [_paragraph(chance) for _ in range(_PARAGRAPHS)]
    if number % _BACKGROUND_EVERY == 0:
        paragraphs.append(_backgrounds()[chance.randrange(_BACKGROUNDS)])
    return paragraphs


def _paragraph(chance: Random) -> str:
    places = chance.choices(
        range(_WORDS), cum_weights=_frequencies(), k=_PARAGRAPH_WORDS
    )
    return " ".join(f"w{place}" for place in places)


@cache
def _frequencies() -> tuple[float, ...]:
    """The word of rank n as often as 1/n, as in any language."""
    return tuple(accumulate(1 / rank for rank in range(1, _WORDS + 1)))


@cache
def _backgrounds() -> tuple[str, ...]:
    return tuple(_paragraph(Random(-1 - each)) for each in range(_BACKGROUNDS))
