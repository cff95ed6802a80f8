import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.documents.decoding import Decoded, decoded
from truceline.documents.printed import Refused

TEXT = "Ein Gespräch über „Ruhe“ — and then nothing more was heard of it all day."


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
    ],
    ids=["utf-8", "utf-8 mark", "utf-16", "utf-16 big", "utf-32"],
)
def test_an_encoding_that_says_its_name_is_read_without_a_remark(
    content: bytes,
) -> None:
    assert decoded(content) == Decoded(text=TEXT, remark=None)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_known_by_its_nul_bytes(encoding: str) -> None:
    result = decoded(TEXT.encode(encoding))
    assert isinstance(result, Decoded)
    assert result.text == TEXT
    assert result.remark is not None
    assert "UTF-16" in result.remark


def test_windows_1252_is_read_and_remarked_on() -> None:
    result = decoded(TEXT.encode("cp1252"))
    assert result == Decoded(text=TEXT, remark="not UTF-8; read as Windows-1252")


def test_stray_bytes_in_utf_8_are_counted() -> None:
    result = decoded("Zoë wrote to ".encode() + "José, André".encode("cp1252"))
    assert result == Decoded(
        text="Zoë wrote to José, André",
        remark="UTF-8 with 2 stray bytes, read as Windows-1252",
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (
            "мирные переговоры продолжаются".encode("cp1251"),
            "the encoding is neither UTF-8 nor plausible Windows-1252",
        ),
        (b"plain enough text \x81", "a byte is neither UTF-8 nor Windows-1252"),
        (bytes(range(256)) * 8, "this is not text but binary content"),
        (b"\x7fELF" + b"\x02\x01\x07" * 40, "this is not text but binary content"),
        (
            b"A text of some length " * 20 + b"\x00",
            "NUL bytes stand in the text, 1 of them",
        ),
        (b"\xff\xfeA\x00\x00", "byte 2 cannot be read as UTF-16 as its mark says"),
    ],
    ids=["cyrillic", "undefined byte", "all bytes", "no nul", "one nul", "cut short"],
)
def test_what_is_not_text_is_refused_with_its_reason(
    content: bytes, reason: str
) -> None:
    result = decoded(content)
    assert isinstance(result, Refused)
    assert result.reason == reason
    assert "UTF-8" in result.remedy


@given(st.binary())
def test_any_bytes_are_decoded_or_refused(content: bytes) -> None:
    result = decoded(content)
    assert isinstance(result, Refused) or "\x00" not in result.text


@given(st.text(st.characters(exclude_categories=("Cc", "Cs"))))
def test_any_utf_8_text_comes_back_as_it_was(text: str) -> None:
    text = text.lstrip("\ufeff")
    assert decoded(text.encode()) == Decoded(text=text, remark=None)
