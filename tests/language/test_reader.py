"""What the language model saw, in our own records, with offsets that hold."""

import subprocess
import sys
from collections.abc import Callable

import pytest

from truceline.errors import ModelError
from truceline.language.reader import DEFAULT_MODEL, Reader
from truceline.model import Article, Reading

MakeArticle = Callable[..., Article]

TALKS = (
    "KALIN, Jan 16 - Envoy Mira Toll said on Friday that the front had freed\n"
    "ten  prisoners. “We’re waiting,” she added.\n\n"
    "The 😀 talks, which began in November, don't go on; the front rejected them.\n\n"
    "A. Writer reported from Kalin."
)


@pytest.fixture(scope="module")
def talks(make_article: MakeArticle) -> Article:
    return make_article(
        TALKS, front="KALIN, Jan 16 -", foot="A. Writer reported from Kalin."
    )


@pytest.fixture(scope="module")
def reading(reader: Reader, talks: Article) -> Reading:
    return reader.read(talks)


def test_every_token_stands_where_it_says(reading: Reading) -> None:
    for sentence in reading.sentences:
        for token in sentence.tokens:
            assert TALKS[token.start : token.end] == token.text


def test_all_words_but_the_head_and_the_credits_are_read(reading: Reading) -> None:
    read = "".join(
        token.text for sentence in reading.sentences for token in sentence.tokens
    )
    body = TALKS.removeprefix("KALIN, Jan 16 -").rpartition("\n\n")[0]
    assert read == "".join(body.replace("😀", "").split())


def test_every_head_is_a_word_of_its_sentence(reading: Reading) -> None:
    for sentence in reading.sentences:
        for token in sentence.tokens:
            assert 0 <= token.head < len(sentence.tokens)


def test_every_sentence_hangs_on_one_root(reading: Reading) -> None:
    for sentence in reading.sentences:
        roots = [
            place for place, token in enumerate(sentence.tokens) if token.head == place
        ]
        assert len(roots) == 1


def test_a_sentence_knows_its_paragraph(reading: Reading) -> None:
    paragraphs = [sentence.paragraph for sentence in reading.sentences]
    assert paragraphs == sorted(paragraphs)
    assert set(paragraphs) == {0, 1}


def test_a_line_end_does_not_end_a_sentence(reading: Reading) -> None:
    words = [token.text for token in reading.sentences[0].tokens]
    assert words[words.index("freed") + 1] == "ten"


def test_a_full_stop_behind_a_name_that_ends_in_a_letter_ends_the_sentence(
    reader: Reader, make_article: MakeArticle
) -> None:
    read = reader.read(make_article("They met the SPLM-N. J. R. Toll left Kalin."))
    first, second = read.sentences
    assert [token.text for token in first.tokens[-2:]] == ["N", "."]
    assert [token.text for token in second.tokens[:2]] == ["J.", "R."]


def test_words_are_given_in_their_base_form(reading: Reading) -> None:
    lemmas = {
        token.text: token.lemma
        for sentence in reading.sentences
        for token in sentence.tokens
    }
    chosen = ["said", "freed", "prisoners", "began", "talks", "Toll"]
    assert [lemmas[word] for word in chosen] == [
        "say",
        "free",
        "prisoner",
        "begin",
        "talk",
        "Toll",
    ]


def test_a_run_of_proper_nouns_is_a_name(reading: Reading) -> None:
    assert any("Mira Toll" in name.span.of(TALKS) for name in reading.names)


def test_quotations_and_dates_are_read_in_the_same_paragraphs(
    reading: Reading,
) -> None:
    assert [span.of(TALKS) for span in reading.quotations] == ["We’re waiting,"]
    assert [one.phrase.of(TALKS) for one in reading.dates] == ["Friday", "in November"]


def test_a_reading_names_its_article_and_its_model(reading: Reading) -> None:
    assert reading.article_id == "a1"
    name, _, version = reading.model.partition(" ")
    assert name == DEFAULT_MODEL
    assert version[:1].isdigit()


def test_an_empty_article_has_an_empty_reading(
    reader: Reader, make_article: MakeArticle
) -> None:
    reading = reader.read(make_article(""))
    assert (reading.sentences, reading.names, reading.quotations, reading.dates) == (
        (),
        (),
        (),
        (),
    )


def test_no_articles_have_no_readings(reader: Reader) -> None:
    assert list(reader.read_all([])) == []


def test_articles_of_credits_only_keep_their_places(
    reader: Reader, talks: Article, make_article: MakeArticle
) -> None:
    def bare(name: str) -> Article:
        return make_article("By A. Writer", name=name, foot="By A. Writer")

    other = make_article("The front said no.", name="a2")
    articles = [bare("b1"), talks, bare("b2"), bare("b3"), other, bare("b4")]
    readings = list(reader.read_all(articles))
    assert [reading.article_id for reading in readings] == [
        article.id for article in articles
    ]
    assert [bool(reading.sentences) for reading in readings] == [
        False,
        True,
        False,
        False,
        True,
        False,
    ]


def test_articles_read_together_are_read_as_alone(
    reader: Reader, talks: Article, make_article: MakeArticle
) -> None:
    articles = [
        talks,
        make_article("They met.\n\nThey left on Monday.", name="a2"),
        make_article("“No,” he said. Nobody had asked him to come.", name="a3"),
    ]
    together = list(reader.read_all(articles))
    assert together == [reader.read(article) for article in articles]


def test_a_model_that_is_not_installed_is_named_with_a_remedy() -> None:
    message = (
        "language model 'en_no_such_model' is not installed; install it with pip "
        rf"\(the default is '{DEFAULT_MODEL}'\) or choose another with 'model' in "
        r"project\.toml"
    )
    with pytest.raises(ModelError, match=message):
        Reader("en_no_such_model")


def test_the_package_can_be_imported_without_the_parser() -> None:
    code = "import sys, truceline.language; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
