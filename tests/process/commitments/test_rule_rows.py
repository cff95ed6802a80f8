"""Every row of commitments.yaml fits its example as coded, and not its look-alike."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from truceline.codebook import CommitmentRule, load_codebook
from truceline.linking import link_mentions, mentions_of
from truceline.model import Article, CodedArticle, Event
from truceline.pipeline.tools import Tools, ToolsWanted
from truceline.process.commitments.steps import StepFinder

BOOK = load_codebook().commitments
# What stands before an example, so that "the president" and "the government" are someone.
SCENE = (
    "The Afghan government of President Ashraf Ghani and the Taliban have been at war "
    "with each other. The United States is their third party.\n\n"
)


@pytest.fixture(scope="module")
def tools() -> Tools:
    return ToolsWanted()()


@pytest.fixture(scope="module")
def events_of(tools: Tools) -> Callable[[Sequence[str]], list[list[Event]]]:
    """The events in the last paragraph of articles, one of each sentence."""

    def make(sentences: Sequence[str]) -> list[list[Event]]:
        articles = [_article(sentence) for sentence in sentences]
        found = []
        for article, reading in zip(
            articles, tools.reader.read_all(articles), strict=True
        ):
            coded: CodedArticle = tools.coding.code(article, reading, tools.coded_by)
            own = [
                mention
                for mention in mentions_of(coded)
                if mention.evidence.start >= len(SCENE)
            ]
            found.append([event for one in own for event in link_mentions([one])])
        return found

    return make


def test_every_example_founds_or_changes_what_its_row_says(
    events_of: Callable[[Sequence[str]], list[list[Event]]],
) -> None:
    finder = StepFinder(BOOK)
    missed = [
        f"{rule.where}: {rule.example}"
        for rule, events in zip(
            BOOK.rules, events_of([each.example for each in BOOK.rules]), strict=True
        )
        if rule not in _rules(finder, events)
    ]
    assert missed == []


def test_no_look_alike_fits_its_row(
    events_of: Callable[[Sequence[str]], list[list[Event]]],
) -> None:
    finder = StepFinder(BOOK)
    taken = [
        f"{rule.where}: {rule.look_alike}"
        for rule, events in zip(
            BOOK.rules, events_of([each.look_alike for each in BOOK.rules]), strict=True
        )
        if rule in _rules(finder, events)
    ]
    assert taken == []


def _rules(finder: StepFinder, events: Sequence[Event]) -> list[CommitmentRule | None]:
    return [finder.rule_of(event) for event in events]


def _article(sentence: str) -> Article:
    return Article(
        id="a",
        path="a.txt",
        date=date(2020, 3, 1),
        title=None,
        outlet=None,
        url=None,
        dateline=None,
        front=None,
        authors=(),
        credits=(),
        language="en",
        text=SCENE + sentence,
        sha256="0" * 64,
        duplicate_of=None,
    )
