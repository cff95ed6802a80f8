"""The example's articles in batches, in any order: the events are those of one run."""

from datetime import date
from random import Random

import pytest

from tests.linking.kept import Study
from tests.loaded import loaded_tools
from truceline.documents import read_documents
from truceline.evaluation.texts import code_whole
from truceline.linking import mentions_of
from truceline.model import Article, Mention
from truceline.pipeline.demo import shipped_example


@pytest.fixture(scope="module")
def articles() -> list[tuple[Mention, ...]]:
    items = read_documents([shipped_example() / "articles"], today=date(2026, 1, 1))
    read = [one for one in items if isinstance(one, Article)]
    return [mentions_of(one) for one in code_whole(read, loaded_tools())]


@pytest.mark.parametrize("seed", range(5))
def test_any_batches_of_the_example_in_any_order_give_the_events_of_one_run(
    articles: list[tuple[Mention, ...]], seed: int
) -> None:
    chance = Random(seed)
    waiting = list(articles)
    chance.shuffle(waiting)
    study = Study()
    while waiting:
        size = chance.randrange(1, 30)
        batch, waiting = waiting[:size], waiting[size:]
        study.change([each for article in batch for each in article])
    assert len(study.events) > 300
    assert study.events == study.linked_anew
