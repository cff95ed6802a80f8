"""Every rule of a term finds one in its example and none in its look-alike.

These sentences go through the language model, so the test stands here.
"""

from collections.abc import Callable
from datetime import date

import pytest

from truceline.codebook import Codebook
from truceline.coding import Coding
from truceline.language.reader import Reader
from truceline.model import Article, CodedArticle, CodedBy, Term, TermKind, When

BY = CodedBy(truceline="test", codebook="test", model="test")
# A Thursday.
PUBLISHED = date(2020, 1, 16)

Code = Callable[[str], CodedArticle]


@pytest.fixture(scope="session")
def code(
    coding: Coding, reader: Reader, make_article: Callable[[str], Article]
) -> Code:
    def one(text: str) -> CodedArticle:
        article = make_article(text)
        return coding.code(article, reader.read(article), BY)

    return one


def test_every_rule_finds_its_term_and_not_that_of_its_look_alike(
    codebook: Codebook, code: Code
) -> None:
    wrong = []
    for rule in codebook.terms:
        if rule.kind not in _kinds(code(rule.example)):
            wrong.append(f"{rule.where}: nothing in: {rule.example}")
        if rule.kind in _kinds(code(rule.look_alike)):
            wrong.append(f"{rule.where}: something in: {rule.look_alike}")
    assert codebook.terms
    assert not wrong


def _kinds(coded: CodedArticle) -> set[TermKind]:
    return {term.kind for term in coded.terms}


def _told(coded: CodedArticle) -> list[tuple[str, str, object]]:
    return [
        (term.kind.value, term.evidence.of(coded.article.text), _value(term))
        for term in coded.terms
    ]


def _value(term: Term) -> object:
    if term.when is not None and term.length_days is None:
        return _days(term.when)
    for value in (term.length_days, term.share):
        if value is not None:
            return value
    quantity = term.quantity
    return quantity and (quantity.least, quantity.most, quantity.unit)


def _days(when: When) -> str:
    if when.earliest == when.latest:
        return f"{when.earliest}"
    return f"{when.earliest or ''}..{when.latest or ''}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The rebels announced a three-day truce from Friday.",
            [("length", "a three-day", 3), ("start", "from Friday", "2020-01-17")],
        ),
        (
            "The government will observe a ceasefire from 12 to 19 February.",
            [
                ("end", "12 to 19 February", "2020-02-19"),
                ("start", "12 to 19 February", "2020-02-12"),
            ],
        ),
        (
            "The government will free 400 prisoners by 10 March.",
            [("due", "by 10 March", "..2020-03-10")],
        ),
        (
            "The government declared a truce on Monday. It runs until 20 January.",
            [("end", "until 20 January", "2020-01-20")],
        ),
        (
            "The rebels' own truce is not due to start before Friday.",
            [("start", "before Friday", "2020-01-17")],
        ),
        (
            "The government will free 400 prisoners before Friday.",
            [("due", "before Friday", "..2020-01-16")],
        ),
        (
            "The government will free 400 prisoners within ten days.",
            [("due", "within ten days", 10)],
        ),
        (
            "The rebels promised to cut their attacks by 80 percent for a week.",
            [("share", "by 80 percent", 0.8), ("length", "for a week", 7)],
        ),
        (
            "The government announced on Monday a truce with the rebels, to begin the next day.",
            [("start", "begin the next day", "2020-01-14")],
        ),
        (
            "Kabul will free 1,500 Taliban prisoners, one hundred a day, from 20 January.",
            [
                ("rate", "one hundred a day", (100, 100, "day")),
                ("start", "from 20 January", "2020-01-20"),
            ],
        ),
        (
            "The Taliban said that they had released 600 of the 1,000 soldiers.",
            [("out_of", "of the 1,000", (1000, 1000, "soldiers"))],
        ),
        (
            "The release brings to 3,000 the number of Taliban prisoners freed by Kabul.",
            [("in_all", "to 3,000", (3000, 3000, None))],
        ),
        (
            "Washington will cut its force in Afghanistan to 8,600 soldiers.",
            [("level", "to 8,600", (8600, 8600, "soldiers"))],
        ),
        (
            "The rebels declared a truce on Monday. It does not cover foreign forces. Fighters "
            "may defend themselves.",
            [
                ("excepted", "foreign forces", None),
                ("reserved", "defend themselves", None),
            ],
        ),
        (
            "The rebels declared a truce in five provinces until Friday.",
            [
                ("place", "in five provinces", None),
                ("end", "until Friday", "2020-01-17"),
            ],
        ),
    ],
)
def test_the_terms_of_a_text_are_these(
    code: Code, text: str, expected: list[tuple[str, str, object]]
) -> None:
    assert _told(code(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        # A condition, and no day.
        "The government will free 400 prisoners before the talks begin.",
        # What was done by then is not due.
        "The government released 400 prisoners by Friday.",
        # What was, and is no more.
        "The president said that the truce with the rebels was to end on Friday.",
        # Before it, nothing is done at all.
        "The rebels will not release 20 soldiers before Friday.",
        # Nothing that was promised.
        "Gunmen attacked the market from Friday until Sunday.",
    ],
)
def test_words_that_set_no_term_make_none(code: Code, text: str) -> None:
    assert code(text).terms == ()


def test_what_is_due_within_a_length_counts_from_the_day_of_the_act_if_it_is_told(
    code: Code,
) -> None:
    told = code("The rebels agreed on Monday to release 20 soldiers within ten days.")
    untold = code("The rebels agreed to release 20 soldiers within ten days.")
    assert [
        (term.length_days, term.when and term.when.latest) for term in told.terms
    ] == [(10, date(2020, 1, 23))]
    assert [
        (term.length_days, term.when and term.when.latest) for term in untold.terms
    ] == [(10, date(2020, 1, 26))]


def test_a_term_belongs_to_a_claim_that_is_there_and_its_words_are_its_own(
    codebook: Codebook, code: Code
) -> None:
    for rule in codebook.terms:
        coded = code(rule.example)
        claims = {claim.id for claim in coded.claims}
        statements = {statement.id for statement in coded.statements}
        for term in coded.terms:
            assert term.claim in claims or term.statement in statements
            assert term.claim is None or term.claim in claims
            assert term.evidence.of(coded.article.text).strip()


def test_a_bare_number_of_people_freed_is_an_amount_without_a_unit(code: Code) -> None:
    (claim,) = code("Kabul freed another 300 on Monday.").claims
    assert claim.amount is not None
    assert (claim.amount.least, claim.amount.unit) == (300, None)
    (dated,) = code("Kabul freed the prisoners on 10 January.").claims
    assert dated.amount is None
