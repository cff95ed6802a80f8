from datetime import date
from pathlib import Path

import pytest

from truceline.documents import HowToRead, ReadArticle, read_files
from truceline.documents.bundles.read_layouts import read_layouts
from truceline.errors import StudyError

LAYOUT = """
name: courier-archive
known_by: ["Printed from the Courier archive"]
ends: ["* * *"]
holds: ["{count} articles found"]
head:
  - gives: title
  - gives: date
  - {gives: byline, lines: ["By {}"], optional: true}
labels:
  - {label: "Text:", gives: body}
  - {label: "Source:", gives: outlet, ends_body: true}
once: ["Text: {}"]
"""
BUNDLE = """Printed from the Courier archive

2 articles found

Envoys meet
16 January 2020
By Lena Hoff

Text: The envoys met.

Source: Kabul Courier

* * *

Envoys part
17 January 2020

Text: The envoys parted.

Source: Kabul Courier

* * *
"""


def test_a_layout_of_a_study_is_as_good_as_one_that_ships(tmp_path: Path) -> None:
    (tmp_path / "layouts").mkdir()
    (tmp_path / "layouts" / "courier.yaml").write_text(LAYOUT)
    (tmp_path / "a.txt").write_text(BUNDLE)
    how = HowToRead(layouts=(tmp_path / "layouts",))
    items = list(read_files([tmp_path / "a.txt"], today=date(2022, 1, 1), how=how))
    first, second, count = items
    assert isinstance(first, ReadArticle)
    assert isinstance(second, ReadArticle)
    assert (first.article.title, first.article.outlet) == (
        "Envoys meet",
        "Kabul Courier",
    )
    assert (first.article.authors, second.article.authors) == (("Lena Hoff",), ())
    assert second.article.text == "The envoys parted."
    assert str(count) == "a.txt: holds 2, read 2"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("known_by:", "knownby:"), "known"),
        (("gives: outlet", "gives: paper"), "Invalid enum value 'paper'"),
        (("{count}", "{many}"), "{many} is not known; known are {}, {number}"),
        (('ends: ["* * *"]', ""), "give 'begins' or 'ends'"),
        (("gives: body", "gives: nothing"), "no label gives the body"),
        (("  - gives: date\n", ""), "nothing gives the date"),
        (("name: courier-archive", "name: ["), "this is not YAML"),
    ],
)
def test_a_fault_in_a_layout_stops_the_run_and_is_named(
    change: tuple[str, str], words: str, tmp_path: Path
) -> None:
    (tmp_path / "courier.yaml").write_text(LAYOUT.replace(*change))
    with pytest.raises(StudyError, match=r"courier\.yaml") as raised:
        read_layouts([tmp_path])
    assert words in str(raised.value)
