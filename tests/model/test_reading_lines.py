"""A stored reading comes back as it was, and a broken one is refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.model import EventDate, Name, Precision, Reading, Sentence, Span, Token
from truceline.model.reading_lines import parse_reading, write_reading

# Any text that can be stored; line breaks of every kind and quotation marks are in it.
words = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=8)
places = st.integers(min_value=0, max_value=10_000)
spans = st.builds(
    lambda start, length: Span(start, start + length),
    places,
    st.integers(min_value=1, max_value=500),
)
tokens = st.builds(Token, words, places, places, words, words, words, words, places)
sentences = st.builds(Sentence, places, st.lists(tokens, max_size=4).map(tuple))


@st.composite
def event_dates(draw: st.DrawFn) -> EventDate:
    ends = sorted([draw(st.dates()), draw(st.dates())])
    return EventDate(
        earliest=draw(st.sampled_from([ends[0], None])),
        latest=draw(st.sampled_from([ends[1], None])),
        precision=draw(st.sampled_from(Precision)),
        phrase=draw(spans),
    )


readings = st.builds(
    Reading,
    article_id=words,
    model=words,
    sentences=st.lists(sentences, max_size=3).map(tuple),
    names=st.lists(st.builds(Name, spans, words), max_size=3).map(tuple),
    quotations=st.lists(spans, max_size=3).map(tuple),
    dates=st.lists(event_dates(), max_size=3).map(tuple),
)


@given(readings)
def test_a_reading_comes_back_equal(reading: Reading) -> None:
    assert parse_reading(write_reading(reading)) == reading


@given(readings)
def test_every_row_has_a_line_of_its_own(reading: Reading) -> None:
    rows = (
        1
        + len(reading.sentences)
        + sum(len(sentence.tokens) for sentence in reading.sentences)
        + len(reading.names)
        + len(reading.quotations)
        + len(reading.dates)
    )
    assert write_reading(reading).count("\n") == rows


def test_the_written_form_is_the_one_that_was_agreed() -> None:
    reading = Reading(
        article_id="a1",
        model="en_tiny 1.0",
        sentences=(
            Sentence(0, (Token("Über", 0, 4, "über", "ADP", "IN", "ROOT", 0),)),
        ),
        names=(Name(Span(0, 4), "NAME"),),
        quotations=(Span(1, 3),),
        dates=(
            EventDate(
                earliest=None,
                latest=date(2020, 3, 10),
                precision=Precision.BEFORE,
                phrase=Span(5, 9),
            ),
        ),
    )
    assert write_reading(reading) == (
        '["reading", "a1", "en_tiny 1.0"]\n'
        '["sentence", 0]\n'
        '["Über", 0, 4, "über", "ADP", "IN", "ROOT", 0]\n'
        '["name", 0, 4, "NAME"]\n'
        '["quotation", 1, 3]\n'
        '["date", null, "2020-03-10", "before", 5, 9]\n'
    )


HEAD = '["reading", "a1", "en_tiny 1.0"]\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("", "is cut off", id="nothing at all"),
        pytest.param(HEAD.rstrip(), "is cut off", id="no line end at the end"),
        pytest.param('["sentence", 0]\n', "line 1 of a stored", id="no head"),
        pytest.param(HEAD + HEAD, "line 2 of a stored", id="a second head"),
        pytest.param(
            HEAD + '["a", 0, 1, "a", "DET", "DT", "det", 0]\n',
            "line 2 of a stored",
            id="a token in no sentence",
        ),
        pytest.param(HEAD + '["mood", 1, 2]\n', "no known form", id="an unknown row"),
        pytest.param(
            HEAD + '["date", 20200310, null, "day", 0, 4]\n',
            "no known form",
            id="a day that is no text",
        ),
        pytest.param(
            HEAD + '["date", "", null, "day", 0, 4]\n',
            "Invalid isoformat",
            id="an empty day",
        ),
        pytest.param(
            HEAD + '["date", null, null, "hour", 0, 4]\n',
            "not a valid Precision",
            id="an unknown precision",
        ),
        pytest.param(HEAD + '["name", 4, 4, "GPE"]\n', "a span needs", id="no words"),
        pytest.param(HEAD + "[\n", "Expecting value", id="no JSON"),
    ],
)
def test_a_broken_reading_is_refused(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_reading(text)
