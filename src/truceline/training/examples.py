"""Passages as the model sees them: words, sentences, and what each word announces."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from truceline.coding.learned.labels import FACTUALITY, ISSUES, KINDS, TYPES
from truceline.errors import CorpusError
from truceline.model import Article, Reading, Token
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
    """What a word announces, as places in the lists of ``labels``; None is not asked.

    ``source`` and ``target`` are the words of its sentence that name the sides.
    """

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
    """The words of a passage, where its sentences begin, and the labels of marked words."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    labels: dict[int, WordLabels]


@dataclass(frozen=True, slots=True)
class _Word:
    """A word, the number of its sentence, and the place in the passage of the word above."""

    token: Token
    sentence: int
    head: int


def make_examples(passages: Sequence[Passage], reader: Reads) -> list[Example]:
    """The passages, cut into sentences and words as articles are.

    Refuses a passage whose mark is no word of its sentences.
    """
    articles = [
        bare_article(passage.where, passage.text, day=_DAY) for passage in passages
    ]
    examples = []
    faults: list[str] = []
    for passage, reading in zip(passages, reader.read_all(articles), strict=True):
        words: list[_Word] = []
        starts = []
        for number, sentence in enumerate(reading.sentences):
            first = len(words)
            starts.append(first)
            words += [_Word(one, number, first + one.head) for one in sentence.tokens]
        labels, lost = _labelled(passage, words)
        faults += lost
        examples.append(
            Example(tuple(one.token.text for one in words), tuple(starts), labels)
        )
    if faults:
        raise CorpusError("marks that fall on no word:\n" + "\n".join(faults))
    return examples


def _labelled(
    passage: Passage, words: list[_Word]
) -> tuple[dict[int, WordLabels], list[str]]:
    """The labels of the marked words by place, and what is wrong with other marks."""
    labels, faults = {}, []
    for mark in passage.marks:
        # "Walk-out" is cut in three: the mark stands at the word it begins in.
        place = next(
            (at for at, one in enumerate(words) if one.token.end > mark.span.start),
            None,
        )
        if place is None or words[place].token.start >= mark.span.end:
            faults.append(
                f"{passage.where}: {mark.span.of(passage.text)!r} is not one word of "
                "its sentence; mark the word as it is cut from the words beside it"
            )
        else:
            labels[place] = _labels(passage, words, place, mark)
    return labels, faults


def _labels(passage: Passage, words: list[_Word], place: int, mark: Mark) -> WordLabels:
    event, said = mark.event, mark.statement
    beside = [
        at for at, one in enumerate(words) if one.sentence == words[place].sentence
    ]
    return WordLabels(
        is_event=event is not None,
        type=TYPES.index(event.type) if event else None,
        factuality=FACTUALITY.index(event.factuality) if event else None,
        event_issue=ISSUES.index(event.issue) if event else None,
        is_cue=said is not None,
        kind=KINDS.index(said.kind) if said else None,
        said_issue=ISSUES.index(said.issue) if said else None,
        source=_heads(passage.text, words, beside, event.source if event else ()),
        target=_heads(passage.text, words, beside, event.target if event else ()),
    )


def _heads(
    text: str, words: list[_Word], beside: list[int], sides: tuple[Mentions, ...]
) -> tuple[int, ...]:
    """The head words of all pieces of a sentence, ``beside`` an act, that name its sides."""
    first, last = words[beside[0]].token.start, words[beside[-1]].token.end
    found = {
        head
        for mentions in sides
        for name in mentions
        for piece in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text[first:last])
        if (head := _head(words, beside, first + piece.start(), first + piece.end()))
        is not None
    }
    return tuple(sorted(found))


def _head(words: list[_Word], beside: list[int], start: int, end: int) -> int | None:
    """The word of a piece of text that hangs on none of its others."""
    inside = [
        at
        for at in beside
        if start <= words[at].token.start and words[at].token.end <= end
    ]
    return next(
        (
            at
            for at in inside
            if words[at].token.pos != "PUNCT"
            and (words[at].head == at or words[at].head not in inside)
        ),
        None,
    )
