import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.model import Span
from truceline.publish.surroundings import NOTHING, find_surroundings


def around(text: str, evidence: str, most: int = 50) -> str:
    start = text.index(evidence)
    found = find_surroundings(text, Span(start, start + len(evidence)), most)
    return f"{found.before}[{evidence}]{found.after}"


@pytest.mark.parametrize(
    ("text", "evidence", "expected"),
    [
        ("One. Two or three. Four.", "or", "Two [or] three."),
        ("One. Two or three. Four.", "Two", "[Two] or three."),
        ("One. Two or three. Four.", "Two or three.", "[Two or three.]"),
        ("A headline\nTwo or three\n\nFour.", "or", "Two [or] three"),
        ('He said: "No." She left at once. So?', "left", "She [left] at once."),
        (
            "About 3.5 men of the U.N. mission met.",
            "men",
            "About 3.5 [men] of the U.N. mission met.",
        ),
        ("Two", "Two", "[Two]"),
    ],
    ids=["inside", "start", "whole", "line", "quotation", "points", "alone"],
)
def test_the_surroundings_are_the_rest_of_the_sentence(
    text: str, evidence: str, expected: str
) -> None:
    assert around(text, evidence) == expected


def test_a_long_sentence_is_cut_to_the_number_of_words_with_ellipses() -> None:
    text = "a b c d e X f g h i j"
    assert around(text, "X", 5) == "… d e [X] f g …"
    assert around("a b c d e X f", "X", 5) == "… c d e [X] f"


def test_evidence_that_fills_the_quotation_alone_has_no_surroundings() -> None:
    assert find_surroundings("one two three four", Span(4, 13), 2) == NOTHING


@given(st.text(alphabet='aB. \n"؟', min_size=1, max_size=80), st.data())
def test_surroundings_stand_beside_the_evidence_on_its_own_line(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = find_surroundings(text, Span(start, end))
    assert text[:start].endswith(found.before)
    assert text[end:].startswith(found.after)
    assert "\n" not in found.before + found.after
