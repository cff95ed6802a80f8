"""Which reports tell of the same event: linking beside what people marked.

Given: the example study with a table of marked mentions, or files of short dispatches
with their mentions. All texts of a set are coded and linked at once, so that an event
can be taken for one of any other dispatch. What is counted, `linked_events` says.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from truceline.documents import read_documents
from truceline.evaluation.linked_events import score_events
from truceline.evaluation.scores import Confusion, Measure
from truceline.evaluation.texts import LAST_DAY, code_texts, code_whole
from truceline.evaluation.told_events import ToldEvent, read_group, read_table
from truceline.linking import link_mentions, mentions_of
from truceline.model import Article, CodedArticle
from truceline.pipeline.demo import shipped_example
from truceline.pipeline.tools import Tools

Scored = tuple[int, list[Measure], list[Confusion]]


def score_example(folder: Path, tools: Tools) -> Scored:
    """The figures for the example study that comes with truceline."""
    items = read_documents([shipped_example() / "articles"], today=LAST_DAY)
    articles = {_name(item): item for item in items if isinstance(item, Article)}
    told = [
        replace(each, article=articles[each.article].id)
        for each in read_table(
            folder / "mentions.tsv",
            {name: article.text for name, article in articles.items()},
        )
    ]
    return _score(told, list(code_whole(list(articles.values()), tools)))


def score_groups(folder: Path, tools: Tools) -> Scored:
    """The figures for short dispatches about other peace processes."""
    groups = [read_group(file) for file in sorted(folder.glob("*.txt"))]
    texts = [text for group in groups for text in group.texts]
    coded = {
        one.text.id: (one.coded, one.shift)
        for one in code_texts(texts, tools)
        if one.coded is not None
    }
    told = []
    for each in (each for group in groups for each in group.told):
        shift = coded[each.article][1] if each.article in coded else 0
        told.append(replace(each, start=each.start - shift, end=each.end - shift))
    return _score(told, [one for one, _ in coded.values()])


def _name(article: Article) -> str:
    """The article's name in the table: its path, or its id where the source gave one."""
    if article.path.endswith(".txt"):
        return article.path.removesuffix(".txt")
    return article.id


def _score(told: Sequence[ToldEvent], coded: Sequence[CodedArticle]) -> Scored:
    events = link_mentions(each for one in coded for each in mentions_of(one))
    texts = {one.article.id: one.article.text for one in coded}
    measures, confusions = score_events(told, events, texts)
    return len(told), measures, confusions
