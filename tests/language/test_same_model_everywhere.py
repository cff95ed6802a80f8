"""The trained model as it ships reads the same whatever the machine."""

from datetime import date

import pytest

from truceline.coding.learned.card import shipped_model
from truceline.coding.learned.tagger import WordTagger
from truceline.language.reader import Reader
from truceline.model.bare_article import bare_article

# Read on processors with and without VNNI. Those without it made .29 and .44 of these before,
# and took other words of the own dispatches for acts.
READ = [
    (
        "Youths padlocked the doors of two newspapers to punish them for slander.",
        "punish",
        0.516,
    ),
    ("The garrison melted back into the hills before dawn.", "melted", 0.591),
]


@pytest.mark.parametrize(("text", "word", "chance"), READ)
def test_a_word_has_the_same_chance_of_an_act_on_every_processor(
    text: str, word: str, chance: float
) -> None:
    article = bare_article("1", text, day=date(2020, 6, 1))
    (sentence,) = Reader().read(article).sentences
    (guesses,) = WordTagger(shipped_model()).guess([sentence])
    (place,) = (n for n, one in enumerate(sentence.tokens) if one.text == word)
    assert guesses[place].is_event == pytest.approx(chance, abs=0.05)


def test_a_sentence_reads_the_same_alone_and_among_others() -> None:
    article = bare_article(
        "1", " ".join(text for text, _, _ in READ), day=date(2020, 6, 1)
    )
    sentences = Reader().read(article).sentences
    tagger = WordTagger(shipped_model())
    assert tagger.guess(sentences) == [tagger.guess([one])[0] for one in sentences]


def test_a_sentence_without_any_piece_of_a_word_announces_nothing() -> None:
    article = bare_article("1", "\u200b", day=date(2020, 6, 1))
    tagger = WordTagger(shipped_model())
    assert not any(tagger.guess(Reader().read(article).sentences))
