"""Articles that are no plain news: very long, lists, tables, capitals, questions and answers.

They must be coded without a fault, and nothing may come of them that nobody said.
"""

from collections.abc import Callable

import pytest

from truceline.coding import Coding
from truceline.language.reader import Reader
from truceline.model import Article, CodedArticle, CodedBy, Factuality

MakeArticle = Callable[..., Article]
Code = Callable[[str], CodedArticle]
BY = CodedBy(truceline="test", codebook="test", model="test")


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


def test_capitals_are_coded_with_their_day_and_nobody_else(code: Code) -> None:
    text = (
        "THE TALIBAN RELEASED TEN SOLDIERS ON TUESDAY. THE ARMY SAID THAT IT WAS NOT TOLD "
        "WHY. THE GOVERNMENT DEMANDED THAT THE REBELS STOP THEIR ATTACKS."
    )
    freed, *asked = code(text).claims
    assert freed.date is not None
    assert freed.date.phrase.of(text) == "TUESDAY"
    assert [claim.evidence.of(text) for claim in asked] == [
        "THE GOVERNMENT DEMANDED THAT THE REBELS STOP THEIR ATTACKS",
        "THE REBELS STOP THEIR ATTACKS",
    ]
    assert [actor.name for actor in asked[0].source + asked[0].target] == [
        "GOVERNMENT",
        "REBELS",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Place | Attack | Killed\n--- | --- | ---\nKabul | bomb | 12\nDoha | talks | 0",
        "Place\tKilled\tSide\nKabul\t12\tTaliban\nHerat\t3\tGovernment",
        "Agenda of Kabul and the Taliban:\n- withdrawal of troops\n- Attacks on Kabul\n"
        "1) Release of 5,000 prisoners\n2) Meeting in Doha",
        "Taliban\n\nAttack on Kabul by the Taliban\n\nMeeting of Ghani with the Taliban",
        "1. Karim Noori, Minister of Defence\n2. Jan Barak, Rebel Army\n3. Taliban",
        "1. Amina Lopez, released 3 March\n2. Noor Torres, released 4 March\n3. Taliban",
    ],
    ids=["bars", "tabs", "bullets", "headings", "names", "names with their fates"],
)
def test_what_is_only_named_is_no_event(code: Code, text: str) -> None:
    assert code(text).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "In Doha, a meeting of the Taliban with Khalilzad.",
        "- 14 May 2021: release of 100 soldiers by the Taliban\n- 15 May 2021: lunch",
        "- The Taliban released 100 soldiers\n- Lunch was late",
        "Place | What\nKunduz | The Taliban released 100 soldiers | Kabul",
    ],
    ids=["sentence", "chronology", "item", "cell"],
)
def test_what_a_list_or_a_table_tells_is_an_event(code: Code, text: str) -> None:
    (claim,) = code(text).claims
    assert [actor.name for actor in claim.source] == ["Taliban"]


@pytest.mark.parametrize(
    "text",
    [
        "🕊️ The Taliban freed 20 soldiers 👨\u200d👩\u200d👧 on Tuesday.",
        "The Taliban freed 20 soldiers.\u200f",
        "\u202bThe Taliban\u202c freed 20\u2028soldiers.",
        "The Taliban\x07 freed 20 soldiers\x0c.",
    ],
    ids=["emoji", "mark of direction", "embedding", "controls"],
)
def test_what_is_no_writing_is_nobody(code: Code, text: str) -> None:
    (claim,) = code(text).claims
    assert [actor.name for actor in claim.source] == ["Taliban"]
    assert [actor.name.split()[:2] for actor in claim.target] == [["20", "soldiers"]]


@pytest.mark.parametrize(
    "question",
    ["Will Ghani release the prisoners?", "Q. When will the Taliban meet Ghani?"],
)
def test_what_is_only_asked_is_not_planned(code: Code, question: str) -> None:
    (claim,) = code(question).claims
    assert claim.factuality is Factuality.POSSIBLE


def test_bullets_and_tables_say_nothing(code: Code) -> None:
    coded = code(
        "Agenda\n\n- Ceasefire\n- Prisoners: 5,000\n- Next round of talks\n\n"
        "Province | Freed | Held\nHerat | 12 | 40\nKunduz | 7 | 55\n\n"
        "1) Opening  2) Lunch  3) Closing"
    )
    assert coded.statements == ()
    assert coded.conditions == ()
