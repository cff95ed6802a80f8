"""What stands in front of the body: a headline run into the text, and a dateline.

Comes in: the text and where its first line begins. Goes out: where the body begins, the
headline and the dateline as printed. Only known forms are taken, and only at the very
beginning; a text that begins otherwise has no front. The look is bounded, so a text of
one long line costs no more than a short one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from truceline.documents.people import is_capitalised

LOOK = 400
LONGEST_HEADLINE = 200
LONGEST_DATELINE = 80
SHORTEST_HEADLINE_WORDS = 4
# An indefinite subject can run long before its verb: the verb shows within so many words.
BODY_WORDS = 14

_DASH = re.compile(r"\s*(?:[—–]|--+)\s*(?:-\s*)?|\s+-\s+|\s+-(?=\w)|(?<=\))\s*-\s*")
_GLUE = re.compile(r"[ \t]?-[ \t]?(?=[^\W_]|[\"'“‘])")
_AGENCY = re.compile(r"\s*\(([^()\n]{2,40})\)$")
_DAY = re.compile(
    r",?\s+(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}"
    r"|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?)"
    r"(?:,? \d{4})?$"
)
_PLACE_WORD = re.compile(r"[^\W\d_](?:[\w.'’-]*[\w.])?")
# Words in capitals that open articles and name no place.
_NOT_A_PLACE = frozenset({
    "alert", "analysis", "analyst", "au", "breaking", "brics", "commentary",
    "corrected", "correction", "eu", "exclusive", "explainer", "factbox", "icrc", "imf",
    "interview", "iran-contra", "isaf", "isil", "isis", "live", "nato", "news", "note",
    "oic", "opec", "opinion", "osce", "photo", "photos", "read", "repeat", "saarc",
    "timeline", "un", "unama", "undp", "unhcr", "unicef", "update", "updated", "urgent",
    "us", "usa", "video", "watch", "wfp", "who", "world",
})  # fmt: skip
# "Kabul: …" is a dateline where "Mohib: …" is a speaker; without capitals, an agency or a
# day beside it, only a city that news is often sent from is taken for one.
_CITIES = frozenset({
    "Abuja", "Addis Ababa", "Amman", "Ankara", "Baghdad", "Bamako", "Beijing", "Beirut",
    "Berlin", "Bogota", "Bogotá", "Brussels", "Cairo", "Colombo", "Damascus", "Dhaka",
    "Doha", "Dubai", "Dushanbe", "Geneva", "Ghazni", "Havana", "Herat", "Islamabad",
    "Istanbul", "Jalalabad", "Jerusalem", "Juba", "Kabul", "Kandahar", "Kathmandu",
    "Khartoum", "Kiev", "Kunduz", "Kyiv", "Lashkar Gah", "London", "Manila",
    "Mazar-e-Sharif", "Mogadishu", "Moscow", "Nairobi", "New Delhi", "New York", "Oslo",
    "Paris", "Peshawar", "Quetta", "Riyadh", "Rome", "Sanaa", "Stockholm", "Tashkent",
    "Tehran", "Tripoli", "Tunis", "United Nations", "Vienna", "Washington", "Yangon",
})  # fmt: skip
# Words that open a report and are never the second half of a name.
_OPENERS = frozenset({
    "authorities", "fighters", "federal", "government", "gunmen", "lawmakers", "local",
    "militants", "police", "protesters", "rebels", "residents", "soldiers", "troops",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    "about", "after", "all", "although", "amid", "among", "another", "both", "dozens",
    "during", "each", "eight", "every", "few", "five", "four", "he", "his", "hundreds",
    "many", "more", "most", "new", "nine", "no", "one", "officials", "our", "several",
    "she", "seven", "six", "some", "ten", "there", "these", "they", "this", "thousands",
    "three", "two", "under", "we", "what", "when", "where", "while", "who", "why",
})  # fmt: skip
# Headlines keep these words small.
_SMALL = frozenset({
    "a", "al", "an", "and", "are", "as", "at", "be", "but", "by", "de", "del", "down",
    "el", "en", "for", "from", "if", "in", "into", "is", "it", "its", "nor", "of",
    "off", "on", "onto", "or", "out", "over", "per", "than", "that", "the", "their",
    "to", "up", "v", "via", "vs", "with", "without", "yet", "vs.", "v.",
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """``body`` is where the body begins; headline and dateline are as printed."""

    body: int
    headline: str | None
    dateline: str | None


def head_of(text: str, start: int) -> Head | None:
    """The front of the line that begins at ``start``; None if there is none."""
    line = text[start : start + LOOK].split("\n", 1)[0]
    found = _with_dash(line) or _with_colon(line) or _run_in_headline(line)
    if found is None or not line[found.body :].strip(" .-"):
        return None
    return Head(
        body=start + found.body, headline=found.headline, dateline=found.dateline
    )


def head_below_headline(text: str, start: int) -> Head | None:
    """The front where a headline has the first line and a dateline opens the second."""
    headline = text[:start].strip()
    line = text[start : start + LOOK].split("\n", 1)[0]
    found = _with_dash(line)
    if found is None or found.headline is not None or not line[found.body :].strip():
        return None
    if len(headline) > LONGEST_HEADLINE or not _is_headline(headline):
        return None
    return Head(body=start + found.body, headline=headline, dateline=found.dateline)


def opens_with_dateline(line: str) -> bool:
    """Whether a line begins with a dateline rather than being a title."""
    found = _with_dash(line) or _with_colon(line)
    return found is not None and found.headline is None


def _with_dash(line: str) -> Head | None:
    for dash in _DASH.finditer(line[: LONGEST_HEADLINE + LONGEST_DATELINE]):
        if not _begins_body(line[dash.end() :]):
            continue
        before = line[: dash.start()]
        dateline = _dateline(before)
        if dateline is not None:
            return Head(body=dash.end(), headline=None, dateline=dateline)
        # Only a long dash tells a place in capitals from the end of a headline.
        if "-" in before and any(mark in dash.group() for mark in ("—", "–", "--")):
            for headline, place in _glued(before):
                dateline = _dateline(place)
                if dateline is not None and dateline.split(",")[0].isupper():
                    return Head(body=dash.end(), headline=headline, dateline=dateline)
    return None


def _with_colon(line: str) -> Head | None:
    place, colon, body = line.partition(":")
    if not colon or place not in _CITIES or not body.startswith(" "):
        return None
    after = len(line) - len(body.lstrip())
    return (
        Head(body=after, headline=None, dateline=place)
        if _begins_body(line[after:])
        else None
    )


def _run_in_headline(line: str) -> Head | None:
    """A headline in title case and, behind a hyphen, a sentence: the last such place."""
    found = None
    for hyphen in _GLUE.finditer(line[:LONGEST_HEADLINE]):
        headline = line[: hyphen.start()].strip()
        if not _is_headline(headline):
            break
        after = line[hyphen.end() :]
        if hyphen.group().endswith(" ") or not _begins_body(after):
            continue
        shown = hyphen.group().startswith(" ") or _opens_anew(headline, after)
        if shown and _is_long_enough(headline, after) and _is_sentence(after):
            found = Head(body=hyphen.end(), headline=headline, dateline=None)
    return found


def _glued(before: str) -> Iterator[tuple[str, str]]:
    for hyphen in _GLUE.finditer(before):
        headline = before[: hyphen.start()].strip()
        if len(headline.split()) >= 2:
            yield headline, before[hyphen.end() :]


def _dateline(words: str) -> str | None:
    """The place of "KABUL, Afghanistan", "MOSCOW, Sept. 13 (Xinhua)" and the like."""
    if len(words) > LONGEST_DATELINE:
        return None
    agency = _AGENCY.search(words)
    rest = words[: agency.start()] if agency else words
    day = _DAY.search(rest)
    rest = (rest[: day.start()] if day else rest).strip()
    city, *regions = (piece.strip() for piece in rest.split(","))
    if not _is_place(city) or not all(_is_place(region) for region in regions):
        return None
    if city.lower() in _NOT_A_PLACE or len(regions) > 2:
        return None
    marked = agency is not None or day is not None
    if city.isupper() and (len(city) > 3 or marked or regions):
        return rest
    return rest if city in _CITIES or (marked and city[0].isupper()) else None


def _is_place(words: str) -> bool:
    parts = words.replace("/", " ").split()
    return 0 < len(parts) <= 5 and all(
        _PLACE_WORD.fullmatch(part) is not None
        and (is_capitalised(part) or part in ("and", "of", "the", "de", "al"))
        for part in parts
    )


def _begins_body(body: str) -> bool:
    opening = body.lstrip("\"'“‘«([…. ")
    return (
        opening[:1].isupper()
        or opening[:1].isdigit()
        or (opening[:1].isalpha() and not opening[:1].islower())
    )


def _is_headline(words: str) -> bool:
    parts = words.split()
    return all(
        part in _SMALL or not part.strip("\"'“”‘’([$")[:1].islower() for part in parts
    )


def _is_long_enough(headline: str, after: str) -> bool:
    """Four words, or three of which the sentence takes one up: "Raid in Herat-Herat …"."""
    words = headline.split()
    return len(words) >= SHORTEST_HEADLINE_WORDS or (
        len(words) == SHORTEST_HEADLINE_WORDS - 1 and after.split()[0] in words
    )


def _opens_anew(headline: str, after: str) -> bool:
    """Whether a sentence begins behind the hyphen, not the second half of a name.

    It begins with a small word, a number or a quotation, or takes up a word of the
    headline: "Former Envoy Lena Hoff-Berg said" does none of these.
    """
    words = after.split()[:BODY_WORDS]
    first = words[0].lower().rstrip(",").partition("-")[0]
    if not first[:1].isalpha() or first in _SMALL or first in _OPENERS:
        return True
    told = {_stem(word) for word in headline.split()}
    return any(stem in told for stem in map(_stem, words) if len(stem) >= 4)


def _stem(word: str) -> str:
    return word.strip(".,:;'’‘“”\"").lower()[:4]


def _is_sentence(body: str) -> bool:
    # Lower-case words that no headline keeps small show a sentence.
    return any(
        word[:1].islower() and word.strip(",.;:”\"'") not in _SMALL
        for word in body.split()[:BODY_WORDS]
    )
