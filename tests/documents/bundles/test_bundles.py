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
