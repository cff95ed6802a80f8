import io
import zipfile
from datetime import date
from pathlib import Path

import docx
import pytest

from truceline.documents import Origin, ReadArticle, Unread, read_files

TODAY = date(2022, 1, 1)
BODY = "The envoys met in Doha on Monday."
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def items_of(file: Path) -> list[object]:
    return list(read_files([file], today=TODAY))


def made(folder: Path, *paragraphs: str, name: str = "a.docx") -> Path:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(str(folder / name))
    return folder / name


def with_text(folder: Path, xml: str, name: str = "a.docx") -> Path:
    """A Word file whose text is this XML."""
    made(folder, BODY, name=name)
    with zipfile.ZipFile(folder / name) as old:
        parts = {part: old.read(part) for part in old.namelist()}
    parts["word/document.xml"] = xml.encode()
    with zipfile.ZipFile(folder / name, "w") as new:
        for part, content in parts.items():
            new.writestr(part, content)
    return folder / name


def test_title_date_and_paragraphs_are_told_apart(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Envoys meet again", level=1)
    document.add_paragraph("16 January 2020")
    document.add_paragraph("By Lena Hoff")
    document.add_paragraph(BODY)
    document.save(str(tmp_path / "a.docx"))
    read, count = items_of(tmp_path / "a.docx")
    assert isinstance(read, ReadArticle)
    assert read.article.title == "Envoys meet again"
    assert (read.article.date, read.origins.date) == (date(2020, 1, 16), Origin.FIELD)
    assert read.article.authors == ("Lena Hoff",)
    assert read.article.text == f"By Lena Hoff\n\n{BODY}"
    assert str(count) == "a.docx: holds 1, read 1"


def test_inserted_text_is_in_and_deleted_text_is_out(tmp_path: Path) -> None:
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
    gone = "<w:del w:id='1'><w:r><w:delText>angrily </w:delText></w:r></w:del>"
    new = f"<w:ins w:id='2'>{run.format('in Doha ')}</w:ins>"
    xml = (
        f"<w:document xmlns:w='{W}'><w:body><w:p>{run.format('date 2020-01-16')}</w:p>"
        f"<w:p>{run.format('The envoys met ')}{gone}{new}{run.format('on Monday.')}</w:p>"
        "</w:body></w:document>"
    )
    read, note, _ = items_of(with_text(tmp_path, xml))
    assert isinstance(read, ReadArticle)
    assert read.article.text == BODY
    assert str(note) == (
        "a.docx: the file has tracked changes: what was inserted was read (1 places), what "
        "was deleted was left out (1 places)"
    )


def test_entities_are_refused(tmp_path: Path) -> None:
    xml = (
        "<!DOCTYPE d [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
        f"<w:document xmlns:w='{W}'><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body>"
        "</w:document>"
    )
    report, _ = items_of(with_text(tmp_path, xml))
    assert str(report).startswith(
        "a.docx: word/document.xml declares entities or a document type, which no such "
        "file needs"
    )


def test_what_would_unpack_to_more_than_the_limit_is_refused(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("word/document.xml", b" " * 70_000_000)
    file = tmp_path / "a.docx"
    file.write_bytes(stream.getvalue())
    assert file.stat().st_size < 100_000
    report, _ = items_of(file)
    assert str(report) == (
        "a.docx: its part word/document.xml unpacks to 70,000,000 bytes, more than the "
        "67,108,864 that one may have; split the document, or save it as plain text"
    )


def test_depth_without_end_is_refused(tmp_path: Path) -> None:
    deep = "<w:sdt>" * 500 + "</w:sdt>" * 500
    xml = f"<w:document xmlns:w='{W}'><w:body>{deep}</w:body></w:document>"
    report, _ = items_of(with_text(tmp_path, xml))
    assert "lie more than 200 deep within each other" in str(report)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            + "EncryptedPackage".encode("utf-16-le"),
            "a.docx: the file is protected with a password; open it and save it without",
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(200),
            "a.docx: this is no DOCX but a file of an older program; open it and save it",
        ),
        (
            b"date 2020-01-16",
            "a.docx: the file is damaged or is not what its ending says",
        ),
        (b"", "a.docx: the file is damaged or is not what its ending says"),
    ],
    ids=["password", "old word", "text", "empty"],
)
def test_what_is_no_readable_word_file_is_named(
    content: bytes, message: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(content)
    report, count = items_of(file)
    assert isinstance(report, Unread)
    assert str(report).startswith(message)
    assert str(count) == "a.docx: holds at least 0, read 0"


def test_a_file_cut_in_the_middle_is_named(tmp_path: Path) -> None:
    file = made(tmp_path, BODY)
    file.write_bytes(file.read_bytes()[:5000])
    report, _ = items_of(file)
    assert "damaged" in str(report)


def test_a_bundle_in_word_is_taken_apart(tmp_path: Path) -> None:
    story = (
        "Envoys meet {0}", "Gulf Wire", "January {0}, 2020 Thursday", "Length: 9 words",
        "Body", "The envoys met for round {0}, officials told us.", "End of Document",
    )  # fmt: skip
    lines = [line.format(n) for n in (16, 17) for line in story]
    file = made(tmp_path, "Documents (3)", *lines)
    *read, report, count = items_of(file)
    assert [one.article.path for one in read if isinstance(one, ReadArticle)] == [
        "a.docx#1",
        "a.docx#2",
    ]
    assert str(report) == (
        "a.docx: the file says that it holds 3 articles, and 2 are in it: 1 is missing; "
        "export it again, or find them elsewhere"
    )
    assert str(count) == "a.docx: holds 3, read 2, missing 1"
