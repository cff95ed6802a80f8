"""The name of a file -> the date in it, as printed.

Known forms: "2020-01-16-envoys-meet.pdf", "20200116_envoys.txt", "envoys 16 Jan 2020.docx",
"16-01-2020.html". A number that is no day of the calendar is no date but a number.
"""

import re
from pathlib import PurePosixPath

from truceline.documents.day_forms import printed_day

_FORMS = (
    r"[0-9]{4}([-._ ])[0-9]{2}\1[0-9]{2}",
    r"(?:19|20)[0-9]{6}",
    r"[0-9]{1,2}[-._ ]?[A-Za-z]{3,9}[-._ ]?[0-9]{4}",
    r"[A-Za-z]{3,9}[-._ ][0-9]{1,2},?[-._ ][0-9]{4}",
    r"[0-9]{1,2}([-._ ])[0-9]{1,2}\1[0-9]{4}",
)
_DATES = tuple(re.compile(rf"(?<![0-9]){form}(?![0-9])") for form in _FORMS)
_PARTS = re.compile(r"[0-9]+|[A-Za-z]+")


def date_in_name(path: str) -> str | None:
    """The first date in a file's own name, folders and ending left aside."""
    name = PurePosixPath(path)
    words = name.name.removesuffix(name.suffix)
    for form in _DATES:
        for found in form.finditer(words):
            parts = _PARTS.findall(found.group())
            mark = " " if any(part.isalpha() for part in parts) else "-"
            printed = mark.join(parts)
            meant = printed_day(printed)
            if meant is not None and (meant.day_first or meant.month_first):
                return printed
    return None
