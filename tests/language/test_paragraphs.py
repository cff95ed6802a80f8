"""Paragraphs hold all words of an article but its head and its credits."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from truceline.language import split_paragraphs
from truceline.model import Article

MakeArticle = Callable[..., Article]
texts = st.text(alphabet="aZ. \t\r\n", max_size=40)


def pieces(article: Article) -> list[str]:
    return [span.of(article.text) for span in split_paragraphs(article)]


def test_a_blank_line_ends_a_paragraph(make_article: MakeArticle) -> None:
    assert pieces(make_article("One.\nStill one.\n\nTwo.")) == [
        "One.\nStill one.",
        "Two.",
    ]


def test_a_line_of_blanks_is_a_blank_line(make_article: MakeArticle) -> None:
    assert pieces(make_article("One.\n \t\nTwo.\r\n\r\nThree.")) == [
        "One.",
        "Two.",
        "Three.",
    ]


def test_without_blank_lines_every_line_is_a_paragraph(
    make_article: MakeArticle,
) -> None:
    assert pieces(make_article("One.\nTwo.\nThree.")) == ["One.", "Two.", "Three."]


def test_text_broken_to_a_width_is_one_paragraph(make_article: MakeArticle) -> None:
    text = "The two sides met\nin a small town and\nagreed to meet again in\nMay. Then\nthey left."
    assert pieces(make_article(text)) == [text]


def test_a_heading_over_one_paragraph_stays_apart(make_article: MakeArticle) -> None:
    assert pieces(make_article("Front rejects talks\nThe front said no.")) == [
        "Front rejects talks",
        "The front said no.",
    ]


def test_the_dateline_is_left_out(make_article: MakeArticle) -> None:
    article = make_article(
        "KALIN, Jan 16 - The front said no.", front="KALIN, Jan 16 -"
    )
    assert pieces(article) == ["The front said no."]


def test_credits_are_left_out(make_article: MakeArticle) -> None:
    article = make_article(
        "The front said no.\n\nA. Writer reported from Kalin.\n\nThe end.",
        foot="A. Writer reported from Kalin.",
    )
    assert pieces(article) == ["The front said no.", "The end."]


def test_credits_inside_a_paragraph_part_it(make_article: MakeArticle) -> None:
    article = make_article("It began. (By A. Writer) It ended.", foot="(By A. Writer)")
    assert pieces(article) == ["It began.", "It ended."]


def test_an_article_of_credits_only_has_no_paragraphs(
    make_article: MakeArticle,
) -> None:
    assert pieces(make_article("By A. Writer", foot="By A. Writer")) == []


def test_an_empty_article_has_no_paragraphs(make_article: MakeArticle) -> None:
    assert pieces(make_article("")) == []


def test_the_items_of_a_list_are_read_one_by_one(make_article: MakeArticle) -> None:
    text = "Agenda:\n- Ceasefire\n- Prisoners to be\nfreed by May\n\n1. Talks.\n\n(2) Lunch."
    assert pieces(make_article(text)) == [
        "Agenda:",
        "Ceasefire",
        "Prisoners to be\nfreed by May",
        "Talks.",
        "Lunch.",
    ]


def test_a_dash_before_one_line_of_a_paragraph_makes_no_list(
    make_article: MakeArticle,
) -> None:
    text = "They met\n- the first time since May -\nand left.\n\nThe end."
    assert pieces(make_article(text)) == [text[:-10], "The end."]


def test_the_cells_of_a_table_are_read_one_by_one(make_article: MakeArticle) -> None:
    article = make_article(
        "Freed so far:\n| Place | Freed |\n|---|---|\n| Kalin | 12 |\n\nSide\tKilled\t\tHeld\nA\t1\t2"
    )
    read = [piece for piece in pieces(article) if piece.strip("-")]
    assert read == "Freed so far:;Place;Freed;Kalin;12;Side;Killed;Held;A;1;2".split(
        ";"
    )


def test_one_tab_in_a_line_is_no_table(make_article: MakeArticle) -> None:
    assert pieces(make_article("Q.\tWhen?\nA.\tIn May.")) == [
        "Q.\tWhen?",
        "A.\tIn May.",
    ]


@given(texts)
def test_paragraphs_hold_every_word_once_and_in_order(
    make_article: MakeArticle, text: str
) -> None:
    spans = split_paragraphs(make_article(text))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(
        text.split()
    )
    assert list(spans) == sorted(spans)


@given(texts)
def test_no_paragraph_begins_or_ends_with_a_blank(
    make_article: MakeArticle, text: str
) -> None:
    for span in split_paragraphs(make_article(text)):
        assert span.of(text) == span.of(text).strip()


@given(texts, texts, texts)
def test_only_the_credits_are_missing(
    make_article: MakeArticle, before: str, credit: str, after: str
) -> None:
    marked = f"[{credit}]"
    article = make_article(before + marked + after, foot=marked)
    kept = "".join("".join(piece.split()) for piece in pieces(article))
    assert kept == "".join((before + " " + after).split())
