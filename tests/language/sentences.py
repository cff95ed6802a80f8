"""Single sentences as articles, coded as a report is, for rows and their examples."""

from collections.abc import Sequence
from datetime import date

from tests.loaded import loaded_codebook, loaded_reader, loaded_rules
from truceline.codebook import Codebook
from truceline.coding import Coding
from truceline.coding.learned.guess import Guesses
from truceline.language.reader import Reader
from truceline.model import CodedArticle, CodedBy
from truceline.model.bare_article import bare_article

BY = CodedBy(truceline="test", codebook="test", model="test")


def code_sentences(
    codebook: Codebook,
    sentences: Sequence[str],
    *,
    day: date = date(2020, 6, 1),
    tagger: Guesses | None = None,
) -> list[CodedArticle]:
    """What the coders find in each sentence, as an article published on ``day``."""
    coding = _coding(codebook, tagger)
    articles = [
        bare_article(str(number), text, day=day)
        for number, text in enumerate(sentences)
    ]
    readings = loaded_reader().read_all(articles)
    return [
        coding.code(article, reading, BY)
        for article, reading in zip(articles, readings, strict=True)
    ]


def code_text(
    coding: Coding, reader: Reader, text: str, *, day: date = date(2020, 6, 1)
) -> CodedArticle:
    """The same for one text, with coders and a reader that are there already."""
    article = bare_article("1", text, day=day)
    return coding.code(article, reader.read(article), BY)


def _coding(codebook: Codebook, tagger: Guesses | None) -> Coding:
    if tagger is None and codebook is loaded_codebook():
        return loaded_rules()
    return Coding(codebook, tagger=tagger)
