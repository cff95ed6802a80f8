import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.documents.printed import Document, Origin, Printed
from truceline.documents.single import single_article


def printed(raw: str) -> Printed:
    result = single_article(Document(text=raw))
    assert isinstance(result, Printed), result
    return result


@pytest.mark.parametrize(
    "raw",
    [
        "date 2020-01-16\n\nThe talks resumed.",
        "Date: 2020-01-16\nThe talks resumed.",
        "DATE 2020-01-16\r\n\r\nThe talks resumed.\r\n",
        "\n\n   date 2020-01-16 The talks resumed.",
        "\ufeffdate 2020-01-16 The talks resumed.",
        "date  :  2020-01-16\rThe talks resumed.",
        "date 2020-01-16\ndate 2020-01-16\nThe talks resumed.",
    ],
    ids=["own line", "colon", "crlf", "same line", "mark", "cr", "same date twice"],
)
def test_the_date_header_is_taken_off_the_text(raw: str) -> None:
    article = printed(raw)
    assert {dated.printed for dated in article.dates} == {"2020-01-16"}
    assert article.text == "The talks resumed."


def test_a_quotation_behind_the_date_opens_the_text() -> None:
    article = printed(' date 2020-01-16 "We want quiet nights," Rahimi said.')
    assert article.text == '"We want quiet nights," Rahimi said.'
    assert article.title is None


def test_a_line_that_stands_alone_below_the_date_is_the_title() -> None:
    article = printed("date 2020-01-16\n\nEnvoys meet again\n\nThe envoys met.")
    assert (article.title, article.text) == ("Envoys meet again", "The envoys met.")


@pytest.mark.parametrize(
    "line",
    [
        "The envoys met.",
        '"We will meet"',
        "Will they meet?",
        "By Nasrin Walizada",
        "DOHA (Gulf Wire) — Envoys met",
        "Envoys " * 20 + "meet",
    ],
    ids=["sentence", "quotation", "question", "by-line", "dateline", "too long"],
)
def test_a_line_that_cannot_be_a_title_stays_text(line: str) -> None:
    article = printed(f"date 2020-01-16\n\n{line}\n\nThen they parted.")
    assert article.title is None
    assert article.text.startswith(line)


def test_a_line_with_text_right_below_it_is_no_title() -> None:
    assert printed("date 2020-01-16\nEnvoys meet\nin Doha.").title is None


def test_a_title_without_a_text_is_the_text() -> None:
    article = printed("date 2020-01-16\n\nEnvoys meet again")
    assert (article.title, article.text) == (None, "Envoys meet again")


def test_a_line_behind_the_date_is_no_title() -> None:
    assert printed("date 2020-01-16 Envoys meet\n\nThey met.").title is None


def test_a_second_date_line_is_kept_beside_the_first() -> None:
    article = printed("date 2020-01-16\ndate 2020-01-17\nText.")
    assert [dated.printed for dated in article.dates] == ["2020-01-16", "2020-01-17"]
    assert article.text == "Text."


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("date 16 January 2020", "16 January 2020"),
        ("date 2020-1-6", "2020-1-6"),
        ("date: yesterday", "yesterday"),
        ("date 20200116", "20200116"),
    ],
)
def test_a_date_line_in_another_form_is_the_date_as_printed(
    line: str, date: str
) -> None:
    article = printed(f"{line}\nText.")
    assert [dated.printed for dated in article.dates] == [date]
    assert article.text == "Text."


def test_a_text_that_begins_with_the_word_date_is_only_undated() -> None:
    assert printed("Date palms are in bloom.").dates == ()


@pytest.mark.parametrize(
    "raw",
    [
        "Envoys meet again\n\n16 January 2020\n\nThe envoys met.",
        "Envoys meet again\nPublished: January 16, 2020 8:30 AM\nThe envoys met.",
        "16 January 2020\n\nThe envoys met.",
        "By Lena Hoff\nThursday, 16 January 2020\n\nThe envoys met.",
    ],
    ids=["below the title", "with a label", "first line", "below the by-line"],
)
def test_a_line_that_is_a_date_and_nothing_else_dates_the_text(raw: str) -> None:
    article = printed(raw)
    (dated,) = article.dates
    assert dated.origin is Origin.FIELD
    assert "16" in dated.printed
    assert "2020" not in article.text
    assert article.text.endswith("The envoys met.")


@pytest.mark.parametrize(
    "raw",
    [
        "The envoys met.\n\n16 January 2020\n\nThey will meet again.",
        "Envoys meet\n\nThey met on\n16 January 2020 in Doha.",
        "One\nTwo\nThree\nFour\nFive\nSix\n16 January 2020\nSeven.",
    ],
    ids=["below a sentence", "within a sentence", "far down"],
)
def test_a_date_further_down_is_no_date_of_publication(raw: str) -> None:
    assert printed(raw).dates == ()


@given(
    st.text(
        st.characters(
            exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp"),
            exclude_characters="\u00ad\u200b\u2060\ufeffﬀﬁﬂﬃﬄﬅﬆ",
        )
        | st.sampled_from(" \n"),
        min_size=1,
    )
)
def test_every_printable_body_comes_through_unchanged(body: str) -> None:
    body = body.strip()
    if body and not body.lower().startswith("date"):
        assert printed(f"date 2020-01-16 | {body}").text == f"| {body}"
