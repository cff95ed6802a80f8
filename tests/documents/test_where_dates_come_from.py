from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.documents import (
    DayOrder,
    FileCount,
    HowToRead,
    Note,
    Origin,
    ReadArticle,
    read_files,
)
from truceline.documents.date_in_name import date_in_name
from truceline.documents.dates import proved_order
from truceline.documents.day_forms import printed_day

Write = Callable[[str, str | bytes], Path]
TODAY = date(2022, 1, 1)
DAY = date(2020, 1, 16)

FORMS = (
    "%Y-%m-%d",
    "%Y/%m/%d",
    "%Y%m%d",
    "%d %B %Y",
    "%d %b %Y",
    "%d-%b-%Y",
    "%B %d, %Y",
    "%b. %d, %Y",
    "%A, %B %d, %Y",
    "%B %d, %Y %A",
    "%a, %d %b %Y %H:%M:%S GMT",
    "%a, %d %b %Y %H:%M:%S +0430",
    "%Y-%m-%dT%H:%M:%SZ",
    "%B %d, %Y %A %I:%M %p GMT",
)


def read_of(*paths: Path, how: HowToRead = HowToRead()) -> list[object]:  # noqa: B008 - frozen
    items = read_files(paths, today=TODAY, how=how)
    return [item for item in items if not isinstance(item, FileCount)]


@given(st.dates(date(1900, 1, 1), date(2021, 12, 31)), st.sampled_from(FORMS))
def test_a_day_is_read_from_every_form_without_a_doubt(day: date, form: str) -> None:
    meant = printed_day(day.strftime(form))
    assert meant is not None
    assert (meant.read(None), meant.is_ambiguous, meant.order) == (day, False, None)


@given(st.dates(date(1900, 1, 1), date(2021, 12, 31)), st.sampled_from("-/."))
def test_digits_with_the_year_last_are_never_guessed(day: date, mark: str) -> None:
    meant = printed_day(day.strftime(f"%d{mark}%m{mark}%Y"))
    assert meant is not None
    assert meant.read(DayOrder.DAY_FIRST) == day
    if day.day > 12:
        assert (meant.read(None), meant.order) == (day, DayOrder.DAY_FIRST)
    else:
        assert meant.order is None
        assert meant.read(None) == (day if day.day == day.month else None)
        swapped = meant.read(DayOrder.MONTH_FIRST)
        assert swapped == date(day.year, day.day, day.month)


def test_a_weekday_tells_the_day_from_the_month() -> None:
    meant = printed_day("Friday 03/04/2020")
    assert meant is not None
    assert meant.read(None) == date(2020, 4, 3)


@pytest.mark.parametrize(
    "words",
    [
        "16 January",
        "January 2020",
        "2020",
        "12:30",
        "16 January 2020 and more",
        "3/4/20",
    ],
)
def test_what_is_no_whole_date_is_none(words: str) -> None:
    assert printed_day(words) is None


@pytest.mark.parametrize(
    ("dates", "order"),
    [
        (("03/04/2020", "25/04/2020"), DayOrder.DAY_FIRST),
        (("03/04/2020", "04/25/2020"), DayOrder.MONTH_FIRST),
        (("03/04/2020", "25 April 2020"), None),
        (("25/04/2020", "04/25/2020"), None),
    ],
    ids=["day", "month", "no proof", "two proofs"],
)
def test_other_dates_of_a_file_prove_the_order(
    dates: tuple[str, ...], order: DayOrder | None
) -> None:
    assert proved_order(dates) is order


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("2020-01-16-envoys-meet.pdf", "2020-01-16"),
        ("deep/2019-01-01/wire_20200116.txt", "2020-01-16"),
        ("envoys 16 Jan 2020.docx", "16 Jan 2020"),
        ("Gulf Wire, January 16, 2020.rtf", "January 16 2020"),
        ("16-01-2020.html", "16-01-2020"),
        ("20209916.txt", None),
        ("talks-2020.txt", None),
        ("job 12345678901.docx", None),
        ("2019-12-08/doha.txt", None),
    ],
)
def test_a_file_name_gives_its_date(name: str, found: str | None) -> None:
    assert date_in_name(name) == (
        "20200116" if name.endswith("wire_20200116.txt") else found
    )


@pytest.mark.parametrize(
    ("name", "text", "listed", "origin"),
    [
        ("2020-01-16.txt", "date 2020-01-16\nText.", "2020-01-16", Origin.HEADER),
        ("2020-01-16.txt", "16 January 2020\n\nText.", "2020-01-16", Origin.FIELD),
        ("2020-01-16.txt", "DOHA, Jan. 16, 2020 (Gulf Wire) — The envoys met.", "2020-01-16", Origin.FIELD),
        ("2020-01-16.txt", "Text.", "2020-01-16", Origin.FILE_NAME),
        ("a.txt", "Text.", "2020-01-16", Origin.SIDECAR),
        ("a.txt", "Text.", "", Origin.OPTION),
    ],
    ids=["header", "line", "dateline", "name", "list", "option"],
)  # fmt: skip
def test_the_most_trusted_origin_gives_the_date(
    name: str, text: str, listed: str, origin: Origin, written: Write
) -> None:
    file = written(name, text)
    written("sources.csv", f"path,outlet,date\n{name},Gulf Wire,{listed}\n")
    (read,) = read_of(file, how=HowToRead(otherwise=DAY))
    assert isinstance(read, ReadArticle)
    assert (read.article.date, read.origins.date) == (DAY, origin)


def test_dates_that_disagree_are_each_noted_and_the_first_counts(
    written: Write,
) -> None:
    file = written("2020-01-15.txt", "date 2020-01-16\ndate 2020-01-17\nText.")
    written("sources.csv", "path,outlet,date\n2020-01-15.txt,Wire,16 Jan 2020\n")
    *notes, read = read_of(file)
    assert isinstance(read, ReadArticle)
    assert read.article.date == DAY
    assert [str(note) for note in notes] == [
        "2020-01-15.txt: the header line gives another date, 2020-01-17; 2020-01-16 from "
        "the header line was taken",
        "2020-01-15.txt: the file name gives another date, 2020-01-15; 2020-01-16 from "
        "the header line was taken",
    ]


def test_an_impossible_date_gives_way_to_the_next_and_is_noted(written: Write) -> None:
    note, read = read_of(written("2020-02-29.txt", "date 2020-02-31\nText."))
    assert isinstance(read, ReadArticle)
    assert read.article.date == date(2020, 2, 29)
    assert str(note) == (
        "2020-02-29.txt: in the header line the date is not a day of the calendar "
        "('2020-02-31'); 2020-02-29 from the file name was taken"
    )


def test_the_date_of_the_command_line_is_named_when_it_is_taken(written: Write) -> None:
    file = written("a.txt", "date 2020-02-31\nText.")
    note, read = read_of(file, how=HowToRead(otherwise=DAY))
    assert isinstance(read, ReadArticle)
    assert str(note).endswith(f"; {DAY} from --date was taken")


def test_a_date_of_two_readings_is_settled_by_the_next_origin(written: Write) -> None:
    (read,) = read_of(written("2020-04-03.txt", "date 03/04/2020\nText."))
    assert isinstance(read, ReadArticle)
    assert read.origins.date is Origin.FILE_NAME


@pytest.mark.parametrize(
    ("order", "day"),
    [
        (DayOrder.DAY_FIRST, date(2020, 4, 3)),
        (DayOrder.MONTH_FIRST, date(2020, 3, 4)),
    ],
)
def test_a_stated_order_decides(order: DayOrder, day: date, written: Write) -> None:
    (read,) = read_of(
        written("a.txt", "date 03/04/2020\nText."), how=HowToRead(order=order)
    )
    assert isinstance(read, ReadArticle)
    assert read.article.date == day


def test_a_later_row_proves_the_order_of_an_earlier_one(written: Write) -> None:
    rows = "date,text\n03/04/2020,One.\n04/05/2020,Two.\n25/04/2020,Three.\n"
    note, *read = read_of(written("a.csv", rows))
    assert isinstance(note, Note)
    assert note.remark == (
        "dates such as 03/04/2020 are read day-first, as other dates in the same file "
        "show"
    )
    days = [item.article.date for item in read if isinstance(item, ReadArticle)]
    assert days == [date(2020, 4, 3), date(2020, 5, 4), date(2020, 4, 25)]


def test_rows_without_a_proof_are_quarantined(written: Write) -> None:
    rows = "date,text\n03/04/2020,One.\n2020-04-25,Two.\n"
    report, read = read_of(written("a.csv", rows))
    assert str(report).startswith("a.csv:2: the date can be 2020-04-03 or 2020-03-04")
    assert isinstance(read, ReadArticle)
