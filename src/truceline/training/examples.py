"""Passages as the model sees them: the words of a sentence and what each announces."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from truceline.coding.learned.labels import FACTUALITY, ISSUES, KINDS, TYPES
from truceline.errors import CorpusError
from truceline.model import Article, Reading, Sentence, Span
from truceline.model.bare_article import bare_article
from truceline.training.marks import Mark, Mentions
from truceline.training.passages import Passage

# No passage is dated; a reading wants a day, and no label depends on it.
_DAY = date(2020, 6, 1)


class Reads(Protocol):
    """The language stage: articles in, readings out, in order."""

    def read_all(self, articles: Iterable[Article]) -> Iterator[Reading]:
        """The readings of the articles, in order."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class WordLabels:
    """What a word announces, as places in the lists of ``labels``; None is not asked."""

    is_event: bool = False
    type: int | None = None
    factuality: int | None = None
    event_issue: int | None = None
    is_cue: bool = False
    kind: int | None = None
    said_issue: int | None = None
    source: tuple[int, ...] = ()
    target: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """One sentence of a passage, its words and their labels."""

    where: str
    words: tuple[str, ...]
    labels: tuple[WordLabels, ...]


def make_examples(passages: Sequence[Passage], reader: Reads) -> list[Example]:
    """The sentences of the passages, cut into words as articles are.

    Refuses a passage whose mark is no word of its sentences.
    """
    articles = [
        bare_article(passage.where, passage.text, day=_DAY) for passage in passages
    ]
    examples = []
    faults = []
    for passage, reading in zip(passages, reader.read_all(articles), strict=True):
        left = list(passage.marks)
        for sentence in reading.sentences:
            example, left = _example(passage, sentence, left)
            examples.append(example)
        faults += [
            f"{passage.where}: {mark.span.of(passage.text)!r} is not one word of its "
            "sentence; mark the word as it is cut from the words beside it"
            for mark in left
        ]
    if faults:
        raise CorpusError("marks that fall on no word:\n" + "\n".join(faults))
    return examples


def _example(
    passage: Passage, sentence: Sentence, marks: list[Mark]
) -> tuple[Example, list[Mark]]:
    labels, left = {}, []
    places = {token.start: place for place, token in enumerate(sentence.tokens)}
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for mark in marks:
        place = places.get(mark.span.start)
        if place is None and first <= mark.span.start < last:
            # "Walk-out" is cut in three: the mark stands at the word it begins in.
            place = next(
                at
                for at, token in enumerate(sentence.tokens)
                if token.end > mark.span.start
            )
        if place is None:
            left.append(mark)
        else:
            labels[place] = _labels(passage, sentence, mark)
    count = len(sentence.tokens)
    return Example(
        where=passage.where,
        words=tuple(token.text for token in sentence.tokens),
        labels=tuple(labels.get(place, WordLabels()) for place in range(count)),
    ), left


def _labels(passage: Passage, sentence: Sentence, mark: Mark) -> WordLabels:
    event, said = mark.event, mark.statement
    return WordLabels(
        is_event=event is not None,
        type=TYPES.index(event.type) if event else None,
        factuality=FACTUALITY.index(event.factuality) if event else None,
        event_issue=ISSUES.index(event.issue) if event else None,
        is_cue=said is not None,
        kind=KINDS.index(said.kind) if said else None,
        said_issue=ISSUES.index(said.issue) if said else None,
        source=_heads(passage, sentence, mark, event.source if event else ()),
        target=_heads(passage, sentence, mark, event.target if event else ()),
    )


def _heads(
    passage: Passage, sentence: Sentence, mark: Mark, sides: tuple[Mentions, ...]
) -> tuple[int, ...]:
    """The head words of the sides, each where it is named nearest in this sentence."""
    found = []
    for mentions in sides:
        spans = [
            Span(at, at + len(name))
            for name in mentions
            for at in _places_of(name, passage.text)
            if sentence.tokens[0].start <= at
            and at + len(name) <= sentence.tokens[-1].end
        ]
        if not spans:
            continue
        nearest = min(spans, key=lambda one: abs(one.start - mark.span.start))
        inside = [
            place
            for place, token in enumerate(sentence.tokens)
            if nearest.start <= token.start and token.end <= nearest.end
        ]
        tops = [
            place
            for place in inside
            if (head := sentence.tokens[place].head) == place or head not in inside
        ]
        found += [place for place in tops if sentence.tokens[place].pos != "PUNCT"][:1]
    return tuple(found)


def _places_of(name: str, text: str) -> list[int]:
    found, at = [], text.find(name)
    while at != -1:
        found.append(at)
        at = text.find(name, at + 1)
    return found
