"""Texts are kept in plain letters, whatever page or program they were copied from."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.conftest import Read
from truceline.documents.plain_letters import with_plain_letters
from truceline.model import Article


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("They met.\r\nThey left.\rThey met.", "They met.\nThey left.\nThey met."),
        ("a cease\u00adfire in Do\u200bha\u2060", "a ceasefire in Doha"),
        ("\ufeffThey met.\n\ufeffThey left.", "They met.\nThey left."),
        (
            "ﬁghters ﬂed, oﬃcials eﬀaced a baﬄing ﬆep",
            "fighters fled, officials effaced a baffling step",
        ),
        ("می\u200cخواهد 👨\u200d👩", "می\u200cخواهد 👨\u200d👩"),
    ],
    ids=["line breaks", "unseen marks", "byte order marks", "run together", "joiners"],
)
def test_a_text_is_kept_in_plain_letters(raw: str, plain: str) -> None:
    assert with_plain_letters(raw) == plain


@given(st.text())
def test_plain_letters_stay_as_they_are(raw: str) -> None:
    plain = with_plain_letters(raw)
    assert with_plain_letters(plain) == plain


def test_a_file_and_a_line_of_a_bundle_give_the_same_text(
    read: Read, written: Callable[[str, str | bytes], Path]
) -> None:
    text = "The ﬁghters oﬀered a cease\u00adﬁre."
    file = written("one.txt", f"date 2020-01-16\n\n{text}")
    row = {"id": "two", "date": "2020-01-16", "text": text}
    bundle = written("many.jsonl", json.dumps(row))
    for path in (file, bundle):
        (article,) = read(path)
        assert isinstance(article, Article)
        assert article.text == "The fighters offered a ceasefire."
