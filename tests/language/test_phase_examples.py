"""Every rule of phases is met by its example and not by its look-alike.

The sentences go through the language model, the coders and the linking, as a report's do.
"""

from datetime import date

import pytest

from truceline.codebook import Codebook, PhaseRule, load_codebook
from truceline.coding import Coding
from truceline.language.reader import Reader
from truceline.linking import link_mentions, mentions_of
from truceline.model import Article, CodedBy
from truceline.model.ids import sha256_of
from truceline.process.phases.moves import MoveFinder

BY = CodedBy(truceline="test", codebook="test", model="test")


def _article(number: int, text: str) -> Article:
    return Article(
        id=str(number),
        path=f"{number}.txt",
        date=date(2020, 6, 1),
        title=None,
        outlet=None,
        url=None,
        dateline=None,
        front=None,
        authors=(),
        credits=(),
        language=None,
        text=text,
        sha256=sha256_of(text),
        duplicate_of=None,
    )


@pytest.fixture(scope="module")
def codebook() -> Codebook:
    return load_codebook()


def _rules_met(codebook: Codebook, sentences: list[str]) -> list[set[PhaseRule]]:
    coding = Coding(codebook)
    finder = MoveFinder(codebook.tracks, codebook.phases)
    articles = [_article(number, text) for number, text in enumerate(sentences)]
    readings = Reader().read_all(articles)
    coded = (
        coding.code(article, reading, BY)
        for article, reading in zip(articles, readings, strict=True)
    )
    return [
        {
            rule
            for event in link_mentions(mentions_of(one))
            for move in finder.find(event)
            for rule in move.rules
        }
        for one in coded
    ]


def test_every_rule_of_phases_is_met_by_its_example(codebook: Codebook) -> None:
    rules = codebook.phases
    met = _rules_met(codebook, [rule.example for rule in rules])
    silent = [
        f"{rule.where}: {rule.example}"
        for rule, found in zip(rules, met, strict=True)
        if rule not in found
    ]
    assert not silent, "\n".join(silent)


def test_no_rule_of_phases_is_met_by_its_look_alike(codebook: Codebook) -> None:
    rules = codebook.phases
    met = _rules_met(codebook, [rule.look_alike for rule in rules])
    loud = [
        f"{rule.where}: {rule.look_alike}"
        for rule, found in zip(rules, met, strict=True)
        if rule in found
    ]
    assert not loud, "\n".join(loud)
