"""Where the forms of terms stand in a sentence, with the words of their slots."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.coding.terms.term_forms import Form, Forms
from truceline.coding.terms.term_slots import DAY, RANGE
from truceline.model import EventDate, Precision, Span

# The words in front of a date that say how it bounds something; a form asks for them.
_LEAD = re.compile(
    r"(?:(?:before|until|till|by|ahead\s+of|no\s+later\s+than|prior\s+to|after|since|"
    r"starting|beginning|effective|from|as\s+of|around|about|through|between|in|during|"
    r"throughout|over)\s+)?(?:on\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
_FROM_TO = re.compile(r"\s(?:to|until|till|through|and)\s|[-–—]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sighting:
    """A form at its place; ``dates`` are the date phrases whose marks it holds."""

    form: Form
    span: Span
    match: re.Match[str]
    dates: tuple[EventDate, ...]

    def find(self, slot: str) -> str | None:
        """The words of the first slot of this name, first of those in the term's own
        words; None where the form has none."""
        found = [
            (not self._is_own(name), words)
            for name, words in self.match.groupdict().items()
            if words is not None and name.rstrip("0123456789") == slot
        ]
        return min(found, key=lambda one: one[0])[1] if found else None

    def span_of(self, slot: str) -> Span | None:
        """Where the words that ``find`` gives stand."""
        offset = self.span.start - self.match.start("term")
        spans = [
            (not self._is_own(name), self.match.span(name))
            for name, words in self.match.groupdict().items()
            if words is not None and name.rstrip("0123456789") == slot
        ]
        if not spans:
            return None
        start, end = min(spans, key=lambda one: one[0])[1]
        return Span(start + offset, end + offset)

    def _is_own(self, name: str) -> bool:
        start, end = self.match.span("term")
        return start <= self.match.start(name) < end


def find_sightings(scene: Scene, tree: Tree, forms: Forms) -> Iterator[Sighting]:
    """Every place of every form in one sentence, form by form."""
    span = tree.span
    dates = [
        date
        for date in scene.reading.dates
        if date.phrase.start < span.end
        and date.phrase.end > span.start
        and (date.earliest or date.latest)
    ]
    words = _marked(scene.text(span), span.start, dates)
    for form in forms.worth_trying(words.lower()):
        for match in form.pattern.finditer(words):
            start, end = match.span("term")
            held = Span(span.start + match.start(), span.start + match.end())
            yield Sighting(
                form,
                Span(span.start + start, span.start + end),
                match,
                tuple(date for date in dates if held.touches(_core(scene, date))),
            )


def _core(scene: Scene, date: EventDate) -> Span:
    """A date phrase without the words that lead it."""
    phrase = scene.text(date.phrase)
    lead = _LEAD.match(phrase)
    at = lead.end() if lead else 0
    return Span(date.phrase.start + (at if at < len(phrase) else 0), date.phrase.end)


def _marked(words: str, offset: int, dates: list[EventDate]) -> str:
    """The sentence with a mark over every letter of a date that days can be given for."""
    for date in dates:
        at, end = max(0, date.phrase.start - offset), date.phrase.end - offset
        phrase = words[at:end]
        lead = _LEAD.match(phrase)
        skipped = lead.end() if lead and lead.end() < len(phrase) else 0
        is_stretch = date.precision is Precision.RANGE and _FROM_TO.search(
            phrase[skipped:]
        )
        mark = RANGE if is_stretch else DAY
        words = words[: at + skipped] + mark * (end - at - skipped) + words[end:]
    return words
