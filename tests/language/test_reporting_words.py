"""Who says what, by the verbs, nouns and adjectives that report it, and their look-alikes.

The sentences go through the language model, so the test stands here.
"""

from datetime import date

import pytest

from truceline.coding import Coding
from truceline.language.reader import Reader
from truceline.model import Article, CodedBy, Statement
from truceline.model.ids import sha256_of

BY = CodedBy(truceline="test", codebook="test", model="test")

TOLD = [
    (
        "Zalmay Khalilzad is confident that the deal will hold.",
        "Zalmay Khalilzad",
        "confident",
        "the deal will hold",
    ),
    (
        "Diplomats are convinced that the truce is over.",
        "Diplomats",
        "convinced",
        "the truce is over",
    ),
    (
        "Ashraf Ghani does not believe that the Taliban want peace.",
        "Ashraf Ghani",
        "believe",
        "the Taliban want peace",
    ),
    (
        "The Taliban refused to meet the ministers.",
        "Taliban",
        "refused",
        "to meet the ministers",
    ),
    (
        "Ashraf Ghani repeated his refusal to free the commanders.",
        "Ashraf Ghani",
        "refusal",
        "to free the commanders",
    ),
    (
        "Ashraf Ghani's view is that the road must open first.",
        "Ashraf Ghani",
        "view",
        "the road must open first",
    ),
    (
        "It was announced that the talks would go on in March.",
        None,
        "announced",
        "the talks would go on in March",
    ),
    (
        "The road was shut, and attacks fell by half, according to the Taliban.",
        "Taliban",
        "according to",
        "attacks fell by half",
    ),
    (
        "The army came, and the fighters fled, Suhail Shaheen claimed.",
        "Suhail Shaheen",
        "claimed",
        "The army came, and the fighters fled",
    ),
    (
        "A statement by the Taliban said that the road was open.",
        "Taliban",
        "said",
        "the road was open",
    ),
    (
        "When he wrote his book, Zalmay Khalilzad said that the war was lost.",
        "Zalmay Khalilzad",
        "said",
        "the war was lost",
    ),
    (
        "As many diplomats have pointed out, the road is shut.",
        "many diplomats",
        "pointed",
        "the road is shut",
    ),
    (
        "The poll shows a close race for the presidency.",
        "poll",
        "shows",
        "a close race for the presidency",
    ),
    (
        "Ashraf Ghani referred to the list of prisoners.",
        "Ashraf Ghani",
        "referred",
        "the list of prisoners",
    ),
    (
        "Diplomats have expressed misgivings about the vote.",
        "Diplomats",
        "misgivings",
        "the vote",
    ),
    (
        "The plan was criticized by two newspapers.",
        "two newspapers",
        "criticized",
        "The plan",
    ),
    (
        'Ashraf Ghani attacked his rivals, saying, "They are weak and very unstable."',
        "Ashraf Ghani",
        "saying",
        "They are weak and very unstable",
    ),
]

NOT_TOLD = [
    "Ashraf Ghani is expected to leave on Monday.",
    "Ashraf Ghani was sure of foot.",
    "The official asked not to be named.",
    "Ashraf Ghani has to decide whether to go.",
    "The Taliban made a promise.",
    "Ashraf Ghani knows the road.",
    "The soldiers showed their papers.",
    "It is worth noting that the road is shut.",
    "Diplomats have misgivings.",
]


@pytest.mark.parametrize(("text", "speaker", "cue", "content"), TOLD)
def test_it_is_told_who_says_what(
    reader: Reader,
    coding: Coding,
    text: str,
    speaker: str | None,
    cue: str,
    content: str,
) -> None:
    [one] = _statements(reader, coding, text)
    assert one.cue is not None
    assert (one.speaker.name if one.speaker else None) == speaker
    assert one.cue.of(text) == cue
    assert [piece.of(text) for piece in one.content] == [content]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_nobody_says_anything(reader: Reader, coding: Coding, text: str) -> None:
    assert not _statements(reader, coding, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Zabihullah Mujahid called the report slander.", "denial"),
        ("Zabihullah Mujahid called the parade a provocation.", "accusation"),
        ("Zabihullah Mujahid called the pact a fine beginning.", "support"),
        ("Zabihullah Mujahid called the round productive.", "assessment"),
        ("Zabihullah Mujahid said the slander was old.", "report"),
        ("The Taliban vowed to avenge the commander.", "threat"),
        ("The Taliban vowed to free the men.", "promise"),
        ("Ashraf Ghani admitted that the road was shut.", "report"),
    ],
)
def test_what_is_called_and_vowed_tells_the_kind(
    reader: Reader, coding: Coding, text: str, kind: str
) -> None:
    [one] = _statements(reader, coding, text)
    assert one.kind == kind


def test_a_quotation_belongs_to_the_nearest_reporting_word(
    reader: Reader, coding: Coding
) -> None:
    text = (
        'Ashraf Ghani asked for patience and said that the accord "in which all find '
        'themselves" would come.'
    )
    cues = [one.cue.of(text) for one in _statements(reader, coding, text) if one.cue]
    assert cues == ["said"]


def _statements(reader: Reader, coding: Coding, text: str) -> tuple[Statement, ...]:
    article = Article(
        id="t", path="t.txt", date=date(2020, 1, 16), title=None, outlet=None, url=None,
        dateline=None, front=None, authors=(), credits=(), language="en", text=text,
        sha256=sha256_of(text), duplicate_of=None,
    )  # fmt: skip
    [reading] = reader.read_all([article])
    return coding.code(article, reading, BY).statements
