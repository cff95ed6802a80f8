"""The trained model as it ships reads the same whatever the machine."""

from datetime import date

import pytest

from truceline.coding.learned.card import shipped_model
from truceline.coding.learned.tagger import WordTagger
from truceline.language.reader import Reader
from truceline.model.bare_article import bare_article

# Read on a processor without VNNI, where no sum of this model can run over (see
# `training/rounded.py`), so that one with it must read the same.
READ = [
    (
        "Youths padlocked the doors of two newspapers to punish them for slander.",
        "punish",
        0.354,
    ),
    ("The garrison melted back into the hills before dawn.", "melted", 0.645),
]


@pytest.fixture(scope="module")
def tagger() -> WordTagger:
    return WordTagger(shipped_model())


@pytest.mark.parametrize(("text", "word", "chance"), READ)
def test_a_word_has_the_same_chance_of_an_act_on_every_processor(
    reader: Reader, tagger: WordTagger, text: str, word: str, chance: float
) -> None:
    article = bare_article("1", text, day=date(2020, 6, 1))
    (sentence,) = reader.read(article).sentences
    (guesses,) = tagger.guess([sentence])
    (place,) = (n for n, one in enumerate(sentence.tokens) if one.text == word)
    assert guesses[place].is_event == pytest.approx(chance, abs=0.05)


def test_every_sentence_of_a_long_article_is_read_once_and_in_its_place(
    reader: Reader, tagger: WordTagger
) -> None:
    told = "The garrison melted back into the hills before dawn."
    calm = "It was a long and quiet summer in all of the villages along the river."
    article = bare_article("1", " ".join([told, calm] * 15), day=date(2020, 6, 1))
    sentences = reader.read(article).sentences
    guesses = tagger.guess(sentences)
    assert len(sentences) == len(guesses) == 30
    for sentence, found in zip(sentences[::2], guesses[::2], strict=True):
        (place,) = (n for n, one in enumerate(sentence.tokens) if one.text == "melted")
        assert found[place].is_event > 0.3
    assert not any(
        one.is_event > 0.3 for found in guesses[1::2] for one in found.values()
    )


def test_the_sides_of_an_act_are_words_of_its_own_sentence(
    reader: Reader, tagger: WordTagger
) -> None:
    article = bare_article(
        "1",
        "The rebels left the town with all of their guns. On Monday the army freed forty men.",
        day=date(2020, 6, 1),
    )
    sentences = reader.read(article).sentences
    _, freed = tagger.guess(sentences)
    words = [one.text for one in sentences[1].tokens]
    guess = freed[words.index("freed")]
    likeliest = max(guess.sources, key=lambda one: one[1])
    assert words[likeliest[0]] == "army"
    assert all(at < len(words) for at, _ in guess.sources)
    assert sum(chance for _, chance in guess.sources) <= 1.001


def test_a_sentence_longer_than_any_window_is_read_as_far_as_one_goes(
    reader: Reader, tagger: WordTagger
) -> None:
    names = ", ".join(f"Ruk Tamat {n}" for n in range(200))
    article = bare_article("1", f"The army freed {names}.", day=date(2020, 6, 1))
    (sentence,) = reader.read(article).sentences
    (guesses,) = tagger.guess([sentence])
    assert 2 in guesses
    assert max(guesses) < len(sentence.tokens) / 2


def test_a_sentence_without_any_piece_of_a_word_announces_nothing(
    reader: Reader, tagger: WordTagger
) -> None:
    article = bare_article("1", "\u200b", day=date(2020, 6, 1))
    assert not any(tagger.guess(reader.read(article).sentences))
