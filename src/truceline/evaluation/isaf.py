"""When and in which province a raid took place, in press releases of one command.

Given: ``releases.jsonl`` with a text and a record of start_date and province. The day of
a release is printed in it, in a dateline or in its number; the event's day is that of
the first act told, "yesterday" or "Tuesday" beside it. Source: Strick van Linschoten and
Kuehn 2020 (CC BY-SA 4.0).
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from truceline.codebook import PlaceKind, folded
from truceline.coding import Coding
from truceline.coding.names.toponyms import Toponym, find_toponyms
from truceline.coding.scene import set_scene
from truceline.evaluation.scores import Confusion, Measure
from truceline.evaluation.texts import Text, read_texts
from truceline.model import CodedArticle, EventDate, Reading
from truceline.pipeline.tools import Tools

COUNTRY = "AFG"
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = r"(?P<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?"
_WHOLE = re.compile(rf"{_MONTH}\s{{1,3}}(?P<day>\d{{1,2}})\s?[,.]\s?(?P<year>20\d\d)")
_DAY = re.compile(
    rf"\({_MONTH}\s{{1,3}}(?P<day>\d{{1,2}})\)|^{_MONTH.replace('month', 'm2')}\s(?P<d2>\d{{1,2}}):"
    rf"|Update,? {_MONTH.replace('month', 'm3')}\s(?P<d3>\d{{1,2}})\b"
)
_NUMBER = re.compile(r"(?P<year>20\d\d)-(?P<month>\d\d)-[A-Z]{1,3}-\d+")
# The names of the record that differ from the usual ones, and what it has for unknown.
_SPELLINGS = {"paktya": "paktia", "oruzgan": "uruzgan"}
# What stands above the body: the number, the words of release, the place and day.
_HEAD = re.compile(
    r"For Immediate Release|Download PDF|Afghanistan\s{0,2}\([^)]{5,20}\)|\d{4}-\d\d-[A-Z]{1,3}[-–]\d+"
)
# A release that prints no day cannot be dated; this is a day that is none of the set's.
NO_DAY = date(2000, 1, 1)
_UNKNOWN = frozenset({"", "??", "southern afghanistan"})


@dataclass(frozen=True, slots=True)
class _Release:
    text: Text
    day: date | None
    province: str | None


def score_isaf(
    folder: Path, tools: Tools
) -> tuple[int, list[Measure], list[Confusion]]:
    """The share of releases dated to the day, within a day, and placed in a province."""
    if not isinstance(tools.coding, Coding):
        raise TypeError("places are found by the coders of this program only")
    releases = list(_read(folder / "releases.jsonl"))
    articles = read_texts([one.text for one in releases])
    readings = {one.article_id: one for one in tools.reader.read_all(articles.values())}
    exact = near = dated = placed = provinces = 0
    confusions: list[Confusion] = []
    for one in releases:
        found_day: EventDate | None = None
        found_province: str | None = None
        if one.text.id in articles:
            article, reading = articles[one.text.id], readings[one.text.id]
            coded = tools.coding.code(article, reading, tools.coded_by)
            body = _body_of(article.text)
            found_day = _event_day(coded, reading, body)
            scene = set_scene(article, reading, tools.coding.lexicon)
            found_province = _province(find_toponyms(scene), body)
        if one.day is not None:
            dated += 1
            off = _days_off(found_day, one)
            exact += off == 0
            near += off is not None and off <= 1
            if off != 0:
                confusions.append(
                    _wrong(one, "wrong day", f"{one.day}", _days(found_day))
                )
        if one.province is not None:
            provinces += 1
            placed += found_province == one.province
            if found_province != one.province:
                confusions.append(
                    _wrong(one, "wrong province", one.province, found_province)
                )
    measures = [
        Measure(name="event date exact", value=exact / max(1, dated), goal=0.88),
        Measure(name="event date within a day", value=near / max(1, dated), goal=0.94),
        # The first province told is taken, so precision and recall are one figure
        # where each release has one.
        Measure(name="province F1", value=placed / max(1, provinces), goal=0.97),
    ]
    return len(releases), measures, confusions


def _read(file: Path) -> Iterator[_Release]:
    for number, line in enumerate(file.read_text("utf-8").strip().split("\n")):
        row = json.loads(line)
        gold = row["gold"]
        province = (gold["province"] or [""])[0].lower()
        text = row["text"].replace("\u2028", "\n")
        day = date.fromisoformat(gold["start_date"]) if gold["start_date"] else None
        yield _Release(
            text=Text(
                id=f"release-{number}",
                date=printed_day(text, filed=day) or NO_DAY,
                text=text,
            ),
            day=day,
            province=None
            if province in _UNKNOWN
            else _SPELLINGS.get(province, province),
        )


def printed_day(text: str, *, filed: date | None) -> date | None:
    """The day that a release prints; the year is that it is filed under if it has none."""
    whole = _WHOLE.search(text)
    if whole is not None:
        return _date(whole["year"], whole["month"], whole["day"])
    number, day = _NUMBER.search(text), _DAY.search(text)
    if day is None or (number is None and filed is None):
        return None
    year = number["year"] if number is not None else f"{filed:%Y}"
    month = day["month"] or day["m2"] or day["m3"]
    return _date(year, month, day["day"] or day["d2"] or day["d3"])


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), _MONTHS.index(month[:3].lower()) + 1, int(day))
    except ValueError:
        return None


def _body_of(text: str) -> int:
    """Where the body begins, behind the head's lines."""
    return max((match.end() for match in _HEAD.finditer(text[:600])), default=0)


def _event_day(coded: CodedArticle, reading: Reading, body: int) -> EventDate | None:
    """The day of the first dated act; else the first date phrase of the body.

    An act that goes on from another is dated from that one's day to the release: the
    record has the day that the phrase of both names.
    """
    named = {one.phrase: one for one in reading.dates if one.earliest}
    acts = (claim.date for claim in coded.claims)
    for one in (*(act and named.get(act.phrase, act) for act in acts), *reading.dates):
        if one is not None and one.earliest and one.phrase.start >= body:
            return one
    return None


def _province(toponyms: tuple[Toponym, ...], body: int) -> str | None:
    """The first province named, else the first city: some share their province's name."""
    places = [
        one.place
        for one in toponyms
        if one.span.start >= body and one.country == COUNTRY and one.place is not None
    ]
    regions = [place for place in places if place.kind is PlaceKind.REGION]
    cities = [place for place in places if place.kind is PlaceKind.CITY]
    return next((folded(place.name) for place in (*regions, *cities)), None)


def _days_off(found: EventDate | None, one: _Release) -> int | None:
    """How far the found day is from the record's; None where the release has no day.

    The record gives every raid a day: that of release where the text tells none, and the
    last of a night. The comparison takes both over; what truceline finds stays undated.
    """
    day = one.text.date if found is None else found.latest or found.earliest
    if day is None or one.day is None or one.text.date == NO_DAY:
        return None
    return abs((day - one.day).days)


def _days(found: EventDate | None) -> str | None:
    return None if found is None else f"{found.earliest} to {found.latest}"


def _wrong(one: _Release, kind: str, wanted: str, found: str | None) -> Confusion:
    return Confusion(
        where=f"{one.text.id}, {one.text.date}", kind=kind, wanted=wanted, found=found,
        text=" ".join(one.text.text[:600].split()),
    )  # fmt: skip
