import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from truceline.documents import Note, Origin, ReadArticle, Unread, read_files
from truceline.documents.wrapped import unwrapped

Pdf = Callable[..., bytes]
TODAY = date(2022, 1, 1)


def items_of(
    folder: Path, content: bytes, name: str = "2020-01-16.pdf"
) -> list[object]:
    file = folder / name
    file.write_bytes(content)
    return list(read_files([file], today=TODAY))


def text_of(folder: Path, content: bytes) -> str:
    read, *_ = items_of(folder, content)
    assert isinstance(read, ReadArticle), read
    return read.article.text


LEFT = (
    "The envoys met in Doha and spoke of a cease-",
    "fire that would hold for a whole week. They",
    "will meet again when both have consulted",
    "their leaders at home about the prisoners.",
)
RIGHT = (
    "Rahimi said that nobody had agreed to any",
    "thing yet. He would travel to Kabul and",
    "come back on Sunday with an answer to the",
    "question of prisoners.",
)


def test_columns_are_read_one_after_another(pdf: Pdf, tmp_path: Path) -> None:
    page = [(50, 790, 18, "Envoys meet again")]
    for number, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True)):
        page += [(50, 750 - 12 * number, 10, left), (310, 750 - 12 * number, 10, right)]
    assert text_of(tmp_path, pdf([page])).split("\n\n") == [
        "Envoys meet again",
        "The envoys met in Doha and spoke of a ceasefire that would hold for a whole "
        "week. They will meet again when both have consulted their leaders at home about "
        "the prisoners.",
        "Rahimi said that nobody had agreed to any thing yet. He would travel to Kabul "
        "and come back on Sunday with an answer to the question of prisoners.",
    ]


def test_a_line_of_date_set_close_above_the_text_dates_it(
    pdf: Pdf, tmp_path: Path
) -> None:
    page = [
        (50, 750, 10, "January 16, 2020"),
        (50, 738, 10, "The envoys met in Doha on Monday and spoke of a"),
        (50, 726, 10, "truce that would hold for a week."),
    ]
    read, *_ = items_of(tmp_path, pdf([page]), "a.pdf")
    assert isinstance(read, ReadArticle), read
    assert (read.article.date, read.origins.date) == (date(2020, 1, 16), Origin.FIELD)
    assert read.article.text == (
        "The envoys met in Doha on Monday and spoke of a truce that would hold for a week."
    )


def test_a_date_at_the_end_of_a_line_of_text_dates_nothing(
    pdf: Pdf, tmp_path: Path
) -> None:
    page = [
        (50, 750, 10, "The envoys met in Doha on January 16, 2020"),
        (50, 738, 10, "and spoke of a truce that would hold for a week."),
    ]
    unread, *_ = items_of(tmp_path, pdf([page]), "a.pdf")
    assert isinstance(unread, Unread)
    assert unread.reason == "no date of publication was found"


def test_running_heads_and_page_numbers_are_left_out(pdf: Pdf, tmp_path: Path) -> None:
    pages = [
        [
            (50, 810, 8, "Gulf Wire, 16 January 2020"),
            (50, 700, 10, f"The envoys met on day {day} and parted."),
            (290, 20, 8, f"Page {day} of 3"),
        ]
        for day in (1, 2, 3)
    ]
    text = text_of(tmp_path, pdf(pages))
    assert text == "\n\n".join(
        f"The envoys met on day {day} and parted." for day in (1, 2, 3)
    )


def test_a_paragraph_runs_over_the_end_of_a_page(pdf: Pdf, tmp_path: Path) -> None:
    pages = [
        [(50, 712, 10, "They went home as late as nobody had thought"),
         (50, 700, 10, "The envoys of both sides met in Doha and")],
        [(50, 750, 10, "spoke of a ceasefire that would hold for long.")],
    ]  # fmt: skip
    assert "met in Doha and spoke of a ceasefire" in text_of(tmp_path, pdf(pages))


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("a cease-\nfire held", "a ceasefire held"),
        ("a cease-\nfire held. The cease-fire broke", "a cease-fire held. The cease-fire broke"),
        ("the vice-\npresident", "the vice-president"),
        ("the al-\nQaida man", "the al-Qaida man"),
        ("in 2019-\n2020", "in 2019- 2020"),
    ],
    ids=["word", "hyphen elsewhere", "prefix", "capital", "digits"],
)  # fmt: skip
def test_a_word_parted_at_the_end_of_a_line_is_mended(broken: str, whole: str) -> None:
    assert unwrapped(broken) == whole


def test_the_day_a_pdf_was_made_is_no_date_of_publication(
    pdf: Pdf, tmp_path: Path
) -> None:
    content = pdf([[(50, 700, 10, "The envoys met.")]], title="Envoys meet")
    report, _ = items_of(tmp_path, content, name="talks.pdf")
    assert "no date of publication was found" in str(report)
    read, _ = items_of(tmp_path, content)
    assert isinstance(read, ReadArticle)
    assert (read.article.title, read.origins.title) == ("Envoys meet", Origin.METADATA)
    assert read.origins.date is Origin.FILE_NAME


@pytest.mark.parametrize(
    ("password", "expected"), [("secret", Unread), ("", ReadArticle)]
)
def test_only_a_password_that_opens_is_in_the_way(
    password: str,
    expected: type,
    pdf: Pdf,
    tmp_path: Path,
) -> None:
    writer = PdfWriter(
        clone_from=PdfReader(io.BytesIO(pdf([[(50, 700, 10, "The envoys met.")]])))
    )
    writer.encrypt(password, owner_password="owner", algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    first, *_ = items_of(tmp_path, stream.getvalue())
    assert isinstance(first, expected)
    if password:
        assert str(first) == (
            "2020-01-16.pdf: the file is protected with a password; open it and save it "
            "without one"
        )


def test_a_scan_is_named_as_one(pdf: Pdf, tmp_path: Path) -> None:
    report, _ = items_of(tmp_path, pdf([[], []]))
    assert str(report) == (
        "2020-01-16.pdf: its pages hold no text, only pictures of it (a scan); have a "
        "program for text recognition (OCR) put text into it; truceline reads no pictures"
    )


def test_a_scanned_page_among_others_is_noted(pdf: Pdf, tmp_path: Path) -> None:
    read, note, _ = items_of(tmp_path, pdf([[(50, 700, 10, "The envoys met.")], []]))
    assert isinstance(read, ReadArticle)
    assert isinstance(note, Note)
    assert note.remark == (
        "1 of 2 pages hold no text (a scan or a picture) and were not read: 2"
    )


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_pdf_that_was_cut_is_read_or_named(
    share: float, pdf: Pdf, tmp_path: Path
) -> None:
    content = pdf([[(50, 700, 10, "The envoys met.")]])
    first, *_ = items_of(tmp_path, content[: int(share * len(content))])
    assert (
        isinstance(first, ReadArticle)
        or "damaged" in f"{first}"
        or "scan" in f"{first}"
    )


def test_a_bundle_in_pdf_is_taken_apart(pdf: Pdf, tmp_path: Path) -> None:
    def page(n: int) -> list[tuple[float, float, float, str]]:
        lines = [
            (18, f"Envoys meet for round {n}"), (10, "Gulf Wire"),
            (10, f"January {n}, 2020 Thursday"), (10, "Length: 20 words"),
            (10, "Body"),
            (10, f"The envoys met for round {n} and spoke of a cease-"),
            (10, "fire that would hold for a whole week, they said."),
            (10, "End of Document"),
        ]  # fmt: skip
        gaps = (0, 30, 20, 30, 30, 30, 12, 30)
        y = 760.0
        placed = []
        for gap, (size, text) in zip(gaps, lines, strict=True):
            y -= gap
            placed.append((50.0, y, float(size), text))
        return placed

    items = items_of(tmp_path, pdf([page(16), page(17)]))
    read = [one.article for one in items if isinstance(one, ReadArticle)]
    assert [(one.title, one.outlet, one.date.day) for one in read] == [
        ("Envoys meet for round 16", "Gulf Wire", 16),
        ("Envoys meet for round 17", "Gulf Wire", 17),
    ]
    assert read[0].text == (
        "The envoys met for round 16 and spoke of a ceasefire that would hold for a whole "
        "week, they said."
    )
