"""Each folder in cases/ is an article of ours with what it must yield, and why.

Coding runs on the stored reading, so that no language model is needed here; that the
model still reads it so is tested in tests/language.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.loaded import loaded_reader, loaded_rules
from truceline.documents import read_documents
from truceline.model import Article, CodedArticle, CodedBy
from truceline.model.reading_lines import parse_reading, write_reading

CASES = sorted(
    path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir()
)
TODAY = date(2022, 1, 1)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_golden_article_yields_what_its_folder_says(
    case: Path,
    render: Callable[[CodedArticle], str],
    request: pytest.FixtureRequest,
) -> None:
    (article,) = read_documents([case / "article.txt"], today=TODAY)
    assert isinstance(article, Article)
    reading_file, expected_file = case / "reading.jsonl", case / "expected.txt"
    if request.config.getoption("--regold"):
        reading = loaded_reader().read(article)
        reading_file.write_text(write_reading(reading), encoding="utf-8")
    reading = parse_reading(reading_file.read_text(encoding="utf-8"))
    by = CodedBy(truceline="golden", codebook="golden", model="golden")
    rendered = render(loaded_rules().code(article, reading, by))
    if request.config.getoption("--regold"):
        expected_file.write_text(rendered, encoding="utf-8")
    assert rendered == expected_file.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_golden_case_says_why_it_exists(case: Path) -> None:
    assert (case / "why.txt").read_text(encoding="utf-8").strip()
