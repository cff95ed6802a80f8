"""Articles that are no plain news: very long, lists, tables, capitals, questions and answers.

They must be coded without a fault, and nothing may come of them that nobody said.
"""

from collections.abc import Callable

import pytest

from truceline.codebook import load_codebook
from truceline.coding import Coding
from truceline.language.reader import Reader
from truceline.model import Article, CodedArticle, CodedBy

MakeArticle = Callable[..., Article]
Code = Callable[[str], CodedArticle]
BY = CodedBy(truceline="test", codebook="test", model="test")


@pytest.fixture(scope="module")
def coding() -> Coding:
    return Coding(load_codebook())


@pytest.fixture
def code(reader: Reader, coding: Coding, make_article: MakeArticle) -> Code:
    def coded(text: str) -> CodedArticle:
        article = make_article(text)
        return coding.code(article, reader.read(article), BY)

    return coded


def test_an_article_of_ten_thousand_words_is_coded_to_its_end(code: Code) -> None:
    paragraph = (
        "Ashraf Ghani said the list was ready. The lorries stood in the yard and "
        'nobody came for them. "We wait," said Suhail Shaheen. "We have time."\n\n'
    )
    text = paragraph * 400
    coded = code(text)
    assert len(text.split()) > 10_000
    # Two speakers in each paragraph.
    assert len(coded.statements) == 800
    assert coded.statements[-1].content[-1].of(text) == "We have time"


def test_a_list_of_names_says_nothing(code: Code) -> None:
    names = [f"Karim Noorzai {number}, Herat" for number in range(300)]
    coded = code("\n".join(names))
    assert coded.statements == ()
    assert coded.conditions == ()


def test_questions_and_answers_have_no_speaker_by_a_letter(code: Code) -> None:
    coded = code(
        "Q. Will the talks go on?\n\nA. They will, unless the guns start again.\n\n"
        "Q. When?\n\nA. In May."
    )
    assert coded.statements == ()


def test_capitals_bring_no_words_of_nobody(code: Code) -> None:
    text = "TALIBAN SAY TALKS ARE OVER\n\nGHANI: NO TRUCE. MORE ON PAGE 3."
    coded = code(text)
    assert all(piece.of(text) for one in coded.statements for piece in one.content)
    assert len(coded.statements) <= 1


def test_bullets_and_tables_say_nothing(code: Code) -> None:
    coded = code(
        "Agenda\n\n- Ceasefire\n- Prisoners: 5,000\n- Next round of talks\n\n"
        "Province | Freed | Held\nHerat | 12 | 40\nKunduz | 7 | 55\n\n"
        "1) Opening  2) Lunch  3) Closing"
    )
    assert coded.statements == ()
    assert coded.conditions == ()
