"""No article of a damaged bundle goes missing unsaid."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from truceline.documents import FileCount, Note, ReadArticle, read_files

Bundle = Callable[[str, int], str]
COUNT = 5
CANNOT_TELL = "the file does not say how many articles it holds"


def read_text(text: str, folder: Path) -> list[Any]:
    file = folder / "export.txt"
    file.write_text(text)
    return list(read_files([file], today=date(2022, 1, 1)))


def numbers_in(items: list[Any]) -> set[int]:
    """The stories of which the first paragraph, whole, is in an article that was read."""
    texts = [item.article.text for item in items if isinstance(item, ReadArticle)]
    return {
        number
        for number in range(1, COUNT + 1)
        if any(f"met for round {number} on Monday" in text for text in texts)
    }


def is_accounted_for(items: list[Any], held: int) -> bool:
    """Whether what was read and what was reported add up to what the file held."""
    (count,) = [item for item in items if isinstance(item, FileCount)]
    notes = [str(item) for item in items if isinstance(item, Note)]
    return (
        count.holds >= held
        or not count.is_whole
        or any(CANNOT_TELL in note for note in notes)
    )


def damaged(text: str, draw: Callable[[st.SearchStrategy[Any]], Any]) -> str:
    """The text damaged below its cover: what it promises there must stand to be held to."""
    above, cover, below = text.rpartition(
        f"{COUNT}. Envoys meet for round {COUNT} in Doha"
    )
    return above + cover + _damaged(below, draw)


def _damaged(text: str, draw: Callable[[st.SearchStrategy[Any]], Any]) -> str:
    lines = text.split("\n")
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(lines) - 1))
        kind = draw(st.sampled_from(("drop", "drop many", "double", "swap", "blot")))
        if kind == "drop":
            del lines[at]
        elif kind == "drop many":
            del lines[at : at + draw(st.integers(2, 30))]
        elif kind == "double":
            lines[at:at] = lines[at : at + draw(st.integers(1, 30))]
        elif kind == "swap":
            other = draw(st.integers(0, len(lines) - 1))
            lines[at], lines[other] = lines[other], lines[at]
        else:
            lines[at] = lines[at][: len(lines[at]) // 2] + "\ufffd#"
        if not lines:
            break
    return "\n".join(lines)


@settings(max_examples=25, deadline=None)
@given(data=st.data())
@pytest.mark.parametrize("name", ["nexis", "nexis-classic", "proquest"])
def test_after_any_damage_every_article_is_read_or_reported(
    name: str, bundle: Bundle, tmp_path_factory: pytest.TempPathFactory, data: Any
) -> None:
    text = damaged(bundle(name, COUNT), data.draw)
    assert is_accounted_for(read_text(text, tmp_path_factory.getbasetemp()), COUNT)


@settings(max_examples=25, deadline=None)
@given(share=st.floats(0.05, 0.99))
@pytest.mark.parametrize("name", ["nexis", "nexis-classic", "proquest", "factiva"])
def test_a_bundle_cut_anywhere_says_so(
    name: str, bundle: Bundle, tmp_path_factory: pytest.TempPathFactory, share: float
) -> None:
    text = bundle(name, COUNT)
    items = read_text(text[: int(share * len(text))], tmp_path_factory.getbasetemp())
    assert is_accounted_for(items, COUNT)
    read = [item for item in items if isinstance(item, ReadArticle)]
    assert len(read) == len(numbers_in(items))


@settings(max_examples=25, deadline=None)
@given(share=st.floats(0.25, 0.99))
def test_a_bundle_without_labels_says_where_it_was_cut(
    bundle: Bundle, tmp_path_factory: pytest.TempPathFactory, share: float
) -> None:
    text = bundle("factiva-plain", COUNT)
    items = read_text(text[: int(share * len(text))], tmp_path_factory.getbasetemp())
    assert is_accounted_for(items, COUNT)
    read = [item for item in items if isinstance(item, ReadArticle)]
    assert len(read) == len(numbers_in(items))
