"""A date phrase as it was met in a text, before anyone asks which days it means."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from truceline.language.calendar import Interval
from truceline.language.date_outlook import (
    LEFT,
    RIGHT,
    Outlook,
    find_outlook,
    find_outlook_behind,
    words_of_last_sentence,
)
from truceline.language.date_patterns import LAST_WORDS, LED, REACH
from truceline.model import Precision, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """What a phrase means; both ends None where the phrase cannot be dated."""

    earliest: date | None
    latest: date | None
    precision: Precision


_NO_DIGIT = re.compile(r"\D")

_OF_BEHIND = re.compile(r"\s+of\b")

_AROUND = frozenset({"before", "after", "around", "about"})

# Leads that "on" never follows.
_PARTICLES = frozenset(
    {"in", "over", "through", "about", "around", "during", "between"}
)

# Which of several days or stretches is meant, in steps from the present one.
STEPS = {"last": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}

_STRETCHES = frozenset({"week", "days", "half"})

# "Invited both for 24 April", "called a strike for Friday": that day was to come as they spoke.
_CALLED = re.compile(
    r"\b(?<!had been )(?:invit|summon|schedul|plann|propos|conven|call)\w*\b[^.;]{0,90}\bfor\s*$"
)

UNDATED = Days(earliest=None, latest=None, precision=Precision.ABOUT)


def days(interval: Interval, precision: Precision) -> Days:
    """An interval that is known at both ends."""
    return Days(earliest=interval[0], latest=interval[1], precision=precision)


class Sighting:
    """The core of a phrase, what leads it, and the day its article was published.

    Nothing outside its paragraph says anything about it. ``start`` is where the phrase
    begins, its leading words included.
    """

    def __init__(
        self, match: re.Match[str], *, paragraph: Span, published: date
    ) -> None:
        self.match = match
        self.published = published
        self.begins = begins = paragraph.start
        self.ends = paragraph.end
        ahead = match.string[max(begins, match.start() - 12) : match.start()].split()
        self._led = None
        if ahead and ahead[-1].strip("-").lower() in LAST_WORDS:
            self._led = LED.search(
                match.string, max(begins, match.start() - REACH), match.start()
            )
        self.lead = self._word("lead")
        if self.lead in _AROUND and self._word("hour"):
            # "Before dawn on Monday" is that Monday.
            self.lead = None
        if self.lead in _PARTICLES and self._word("on"):
            # "Sworn in on 29 June": that word belongs to the verb.
            self.lead = None
        self.part = _part(self._word("part"))
        self.which = self._word("which")
        is_led = self.lead is not None or self._word("hour") is not None
        self.start = self._start_of(*(("lead",) if is_led else ()), "part", "which")

    @cached_property
    def outlook(self) -> Outlook:
        """Whether the clause looks ahead or back."""
        if self.is_possessive:
            # "They will discuss Friday's attack": the verb in front dates something else.
            return find_outlook_behind(self._words_behind)
        words = self.match.string[max(self.begins, self.start - LEFT) : self.start]
        return find_outlook(words, self._words_behind)

    @property
    def _words_behind(self) -> str:
        end = self.match.end()
        return self.match.string[end : min(self.ends, end + RIGHT)]

    @property
    def before(self) -> str:
        """A little of what stands in front of the phrase."""
        return self.match.string[max(self.begins, self.start - REACH) : self.start]

    @property
    def sentence_before(self) -> str:
        """The same, as far as it belongs to the sentence of the phrase."""
        return words_of_last_sentence(self.before)

    @property
    def is_called(self) -> bool:
        """Whether somebody was called or invited for the day."""
        words = self.match.string[max(self.begins, self.start - LEFT) : self.start]
        is_for = words_of_last_sentence(words)
        return not self.is_possessive and bool(_CALLED.search(is_for))

    @property
    def behind(self) -> str:
        """A little of what follows the phrase."""
        end = self.match.end()
        return self.match.string[end : min(self.ends, end + REACH)]

    @property
    def is_of_something(self) -> bool:
        """Whether "of" follows, so that it is told of what: "the last week of the war"."""
        return bool(_OF_BEHIND.match(self.behind))

    @property
    def has_article(self) -> bool:
        """Whether "the" stands directly in front of the core."""
        at = self.match.start()
        ahead = self.match.string[max(self.begins, at - 5) : at]
        return ahead.lower().split()[-1:] == ["the"]

    @property
    def is_possessive(self) -> bool:
        """Whether the phrase belongs to a noun behind it: "Friday's attack"."""
        return self.behind[:2] in ("'s", "’s")

    def find(self, name: str) -> str | None:
        """A named part of the core in lower case; None where there is none."""
        found = self.match.groupdict().get(name)
        return " ".join(found.lower().split()) if found else None

    def number(self, name: str) -> int:
        """The digits of a named part of the core; refuses a part without any."""
        return int(_NO_DIGIT.sub("", self.match[name]))

    def drop_lead(self) -> None:
        """Leave the word in front out of the phrase: it says nothing of its days."""
        self.lead = None
        self.start = self._start_of("part", "which")

    def _word(self, name: str) -> str | None:
        found = self._led[name] if self._led is not None else None
        return " ".join(found.lower().split()) if found else None

    def _start_of(self, *names: str) -> int:
        starts = [self._led.start(name) for name in names] if self._led else []
        return min([at for at in starts if at >= 0], default=self.match.start())


def _part(word: str | None) -> str | None:
    if word is None or word in ("early", "mid", "late", "earlier", "later"):
        return word
    words = word.split()
    if words[1] in _STRETCHES:
        return f"{words[0]} {words[1]}"
    parts = {"beginning": "early", "start": "early", "middle": "mid", "end": "late"}
    return parts[words[0]]
