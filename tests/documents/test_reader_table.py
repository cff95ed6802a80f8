from pathlib import Path

from truceline.documents.readers import READERS, reader_for


def test_the_table_holds_these_formats_and_no_others() -> None:
    assert [(reader.name, reader.endings) for reader in READERS] == [
        ("plain text", (".txt", ".text")),
        ("JSON Lines", (".jsonl", ".ndjson")),
        ("CSV", (".csv", ".tsv")),
        ("HTML", (".html", ".htm", ".xhtml")),
        ("PDF", (".pdf",)),
        ("Word", (".docx",)),
        ("RTF", (".rtf",)),
        ("RSS or Atom", (".rss", ".atom", ".xml")),
    ]


def test_an_ending_in_capitals_is_the_same_ending() -> None:
    assert reader_for(Path("TALKS.TXT")) is READERS[0]


def test_an_unknown_ending_has_no_reader() -> None:
    assert reader_for(Path("talks.odt")) is None
