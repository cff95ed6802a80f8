"""A line as a layout describes it -> what tells such lines in a file.

A pattern is the line as printed, with names in braces where it differs: ``{number}`` and
``{count}`` are numbers, ``{date}`` a date, ``{code}`` a run of letters and digits as
databases number articles, ``{rule}`` a line drawn with ``_``, ``-``, ``=`` or ``*``, and
``{}`` anything. Blank space counts as one space; capitals count.
"""

import re
from dataclasses import dataclass

from truceline.documents.day_forms import printed_day

_NAMES = {
    "": r".+?",
    "number": r"(?P<number>[0-9][0-9,]*)",
    "count": r"(?P<count>[0-9][0-9,]*)",
    "date": r"(?P<date>.*[0-9].*?)",
    "code": r"[A-Z]{2}[A-Za-z0-9]{10,}",
    "rule": r"(?:_{10,}|-{10,}|={10,}|\*{10,})",
}
_NAME = re.compile(r"\{([a-z]*)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class LinePattern:
    """One pattern; ``words`` is how the layout writes it."""

    words: str
    form: re.Pattern[str]

    def fits(self, line: str) -> bool:
        """Whether the whole line is such a line."""
        return self.match(line) is not None

    def match(self, line: str) -> re.Match[str] | None:
        """The match of a whole line; what stands for a date must be one."""
        found = self.form.fullmatch(" ".join(line.split()))
        if found is None:
            return None
        day = found.groupdict().get("date")
        return None if day is not None and printed_day(day) is None else found

    def number(self, line: str, name: str) -> int | None:
        """The number under a name in a line that fits."""
        found = self.match(line)
        digits = None if found is None else found.groupdict().get(name)
        return None if digits is None else int(digits.replace(",", ""))


def line_pattern(words: str) -> LinePattern:
    """Reads a pattern; refuses (ValueError) a name it does not know."""
    parts = _NAME.split(" ".join(words.split()))
    form = []
    for number, part in enumerate(parts):
        if number % 2 == 0:
            form.append(re.escape(part))
        elif part in _NAMES:
            form.append(_NAMES[part])
        else:
            known = ", ".join(f"{{{name}}}" for name in _NAMES)
            raise ValueError(f"{{{part}}} is not known; known are {known}")
    try:
        return LinePattern(words=words, form=re.compile("".join(form)))
    except re.error as error:
        raise ValueError(f"a name can stand in a line once ({error})") from error
