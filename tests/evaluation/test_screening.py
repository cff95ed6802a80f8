"""Synthetic articles and what their screening costs: what is read off, not how fast."""

from evaluation.bench.measure import Cost
from evaluation.bench.screening import Screening, screen, screening_table
from evaluation.bench.synthetic import is_copy, synthetic_article


def screening(articles: int, seconds: float) -> Screening:
    making = Cost(wall=1.0, cpu=1.0, peak=40_000_000)
    whole = Cost(wall=9.0, cpu=1.0 + seconds, peak=60_000_000)
    return Screening(articles=articles, making=making, whole=whole)


def test_an_article_is_made_from_its_number_alone() -> None:
    assert synthetic_article(1234) == synthetic_article(1234)
    assert synthetic_article(1234).text != synthetic_article(1235).text


def test_every_tenth_article_is_a_copy_and_all_are_found() -> None:
    assert sum(map(is_copy, range(600))) == 60
    assert screen(600) == 60


def test_the_table_says_how_the_time_grew() -> None:
    table = screening_table([screening(1000, 2.0), screening(2000, 4.5)])
    assert "| 1,000 | 2.0 | 500 | 60 |  |" in table
    assert "| 2,000 | 4.5 | 444 | 60 | 2.25 for 2 times as many |" in table
