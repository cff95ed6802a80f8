"""What the language stage saw in an article: our own, storable, free of any parser."""

from dataclasses import dataclass

from truceline.model.facts import EventDate
from truceline.model.span import Span


@dataclass(frozen=True, slots=True)
class Token:
    """One word; ``head`` is the index of its head in the sentence, itself at the root.

    ``pos`` and ``dep`` are Universal POS tags and ClearNLP dependency labels, ``tag`` is
    the Penn Treebank tag. ``lemma`` is in lower case except for names, and so is ``text``
    where the article prints whole paragraphs in capitals.
    """

    text: str
    start: int
    end: int
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one sentence and the number of the paragraph it stands in."""

    paragraph: int
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A span that the model takes for a name, with the model's label (PERSON, GPE …)."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Sentences with their trees, names, quotations and date phrases of one article.

    ``quotations`` are the words between quotation marks, without the marks. ``model``
    names the language model and its version.
    """

    article_id: str
    model: str
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...]
    quotations: tuple[Span, ...]
    dates: tuple[EventDate, ...]
