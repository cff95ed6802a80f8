from collections.abc import Callable
from pathlib import Path
from typing import Any

from truceline.documents import Origin, ReadArticle, Unread

Bundle = Callable[[str, int], str]
ReadAll = Callable[[Path], list[Any]]


def test_every_article_of_every_layout_is_read_whole(
    layout: str, bundle: Bundle, stories: Any, read_all: ReadAll, tmp_path: Path
) -> None:
    file = tmp_path / "export.txt"
    file.write_text(bundle(layout, 3))
    items = read_all(file)
    articles = [item for item in items if isinstance(item, ReadArticle)]
    for number, (read, story) in enumerate(
        zip(articles, stories(3), strict=True), start=1
    ):
        article = read.article
        assert article.path == f"export.txt#{number}"
        assert (article.title, article.outlet) == (story.title, "Gulf Wire")
        assert (article.date, article.authors) == (story.day, ("Lena Hoff",))
        assert article.text == "\n\n".join(story.paragraphs)
        assert read.origins.date is read.origins.title is Origin.FIELD
    assert str(items[-1]) == "export.txt: holds 3, read 3"
    assert not [item for item in items if isinstance(item, Unread)]


def test_a_bundle_of_one_article_is_read(
    layout: str, bundle: Bundle, read_all: ReadAll, tmp_path: Path
) -> None:
    file = tmp_path / "export.txt"
    file.write_text(bundle(layout, 1))
    assert str(read_all(file)[-1]) == "export.txt: holds 1, read 1"


ONE_OF_MANY = """Envoys meet for day {number}

Harbour Times

April {number}, 2012 Monday

Copyright 2012 Harbour Times All Rights Reserved

Section: NEWS; Pg. 4

Length: 9 words

Body

Envoy{number} met the other side by the river.

Load-Date: April {number}, 2012

End of Document


"""


def test_nobody_tells_how_many_a_bundle_without_a_count_held_that_was_cut(
    read_all: ReadAll, tmp_path: Path
) -> None:
    whole = "".join(ONE_OF_MANY.format(number=number) for number in (1, 2, 3))
    file = tmp_path / "export.txt"
    file.write_text(whole[: whole.rindex("Length:")])
    assert str(read_all(file)[-1]) == (
        "export.txt: holds at least 3, read 2, quarantined 1"
    )
    file.write_text(whole)
    assert str(read_all(file)[-1]) == "export.txt: holds 3, read 3"


def test_a_bundle_with_a_count_that_was_cut_holds_what_it_says(
    bundle: Bundle, read_all: ReadAll, tmp_path: Path
) -> None:
    text = bundle("nexis-classic", 9)
    file = tmp_path / "export.txt"
    file.write_text(text[: text.index("7 of 9 DOCUMENTS") - 40])
    assert "at least" not in str(read_all(file)[-1])


def test_the_articles_that_are_missing_are_named_by_number(
    bundle: Bundle, read_all: ReadAll, tmp_path: Path
) -> None:
    text = bundle("nexis-classic", 9)
    begin, end = text.index("4 of 9 DOCUMENTS"), text.index("7 of 9 DOCUMENTS")
    file = tmp_path / "export.txt"
    file.write_text(text[:begin] + text[end:])
    *_, report, count = read_all(file)
    assert str(report) == (
        "export.txt: the file says that it holds 9 articles, and 6 are in it: 3 are "
        "missing ('number 4 to 6'); export it again, or find them elsewhere"
    )
    assert str(count) == "export.txt: holds 9, read 6, missing 3"


def test_the_articles_that_are_missing_are_named_by_title(
    bundle: Bundle, read_all: ReadAll, tmp_path: Path
) -> None:
    text = bundle("nexis", 4)
    begin = text.index("Envoys meet for round 3 in Doha\n\nGulf Wire")
    end = text.index("Envoys meet for round 4 in Doha\n\nGulf Wire")
    file = tmp_path / "export.txt"
    file.write_text(text[:begin] + text[end:])
    *_, report, _ = read_all(file)
    assert "1 is missing ('Envoys meet for round 3 in Doha')" in str(report)


def test_articles_that_ran_into_each_other_are_both_quarantined(
    bundle: Bundle, read_all: ReadAll, tmp_path: Path
) -> None:
    file = tmp_path / "export.txt"
    file.write_text(bundle("nexis", 3).replace("End of Document", "", 1))
    report, _, count = read_all(file)
    assert str(report).startswith(
        "export.txt#1:27: 2 articles have run into each other: the line that parts them "
        "('End of Document') is missing; export it again"
    )
    assert str(count) == "export.txt: holds 3, read 1, quarantined 2"


def test_an_article_much_shorter_than_it_says_is_noted(
    bundle: Bundle, read_all: ReadAll, tmp_path: Path
) -> None:
    file = tmp_path / "export.txt"
    text = bundle("factiva", 2)
    file.write_text(text.replace("WC  3", "WC  53", 1))
    notes = [str(item) for item in read_all(file)]
    assert any("article 1 says that it has 53" in note for note in notes)
    assert any("does not say how many articles it holds; 2 were" in n for n in notes)
