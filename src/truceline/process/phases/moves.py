"""Which rules of the codebook an event meets, apart from where the track stands."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from truceline.codebook import CAPITAL, PhaseRule, Track
from truceline.model import (
    Event,
    Factuality,
    PhaseStatus,
    Precision,
    When,
)
from truceline.process.phases.tracks import TrackFinder

# Within one day sides meet before they part: a report of a break names the session that
# it ended as often as not, and seldom the other way about.
WITHIN_A_DAY = (
    PhaseStatus.EXPLORATORY,
    PhaseStatus.TALKS,
    PhaseStatus.RESUMED,
    PhaseStatus.AGREED,
    PhaseStatus.IMPLEMENTATION,
    PhaseStatus.SUSPENDED,
    PhaseStatus.COLLAPSED,
    PhaseStatus.NONE,
)

# What a capital is called beside its name.
THE_CAPITAL = "the capital"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """An event that may move a track, with the rules that it meets, in their order."""

    track: str
    day: date
    event: Event
    rules: tuple[PhaseRule, ...]

    @property
    def place(self) -> tuple[date, int, date, str]:
        """Where it stands among the moves of its track, the same for any order."""
        rank = WITHIN_A_DAY.index(self.rules[0].to)
        return (self.day, rank, self.event.reported, self.event.id)


class MoveFinder:
    """Finds the moves in events; made once for a codebook's tracks and rules."""

    __slots__ = ("_finder", "_rows")

    def __init__(self, tracks: Sequence[Track], rules: Sequence[PhaseRule]) -> None:
        self._finder = TrackFinder(tracks)
        rows = [_Row(rule, tracks) for rule in rules]
        self._rows = {
            each: tuple(row for row in rows if each in row.rule.types)
            for each in {each for rule in rules for each in rule.types}
        }

    def find(self, event: Event) -> tuple[Move, ...]:
        """The moves that an event makes, one a track; none for what did not take place."""
        if event.factuality is not Factuality.ACTUAL:
            return ()
        # Most events meet no rule on any track, and words are looked for faster than
        # tracks are.
        rows = [row for row in self._rows.get(event.type, ()) if row.may_fit(event)]
        day = day_of(event) if rows else None
        if day is None:
            return ()
        moves = []
        for share in self._finder.find(event):
            rules = tuple(
                row.rule
                for row in rows
                if (share.is_between_sides or not row.rule.is_between_sides)
                and row.fits_on(share.track, event)
            )
            if rules:
                moves.append(Move(track=share.track, day=day, event=event, rules=rules))
        return tuple(moves)


class _Row:
    """A rule with its words, which may be others on each track."""

    __slots__ = ("_on_tracks", "_words", "rule")

    def __init__(self, rule: PhaseRule, tracks: Iterable[Track]) -> None:
        self.rule = rule
        self._words = None if _names_capital(rule) else _Words(rule)
        self._on_tracks = (
            {track.id: _Words(rule, track.capitals) for track in tracks}
            if self._words is None
            else {}
        )

    def may_fit(self, event: Event) -> bool:
        """Whether an event of its type meets it, apart from what a track adds."""
        rule = self.rule
        return (
            (not rule.modes or event.mode in rule.modes)
            and (not rule.issues or event.issue in rule.issues)
            and (not rule.needs_name or _names_someone(event))
            and (self._words is None or self._words.fit(event))
        )

    def fits_on(self, track: str, event: Event) -> bool:
        """Whether its words for a track stand in a report."""
        return self._words is not None or self._on_tracks[track].fit(event)


def day_of(event: Event) -> date | None:
    """The day by which it had taken place: its last possible one, not after its report.

    None for an event that its own report dates later: it cannot have taken place yet.
    """
    if event.when is None:
        return event.reported
    earliest, latest = event.when.earliest, event.when.latest
    if earliest is not None and earliest > event.reported:
        return None
    if latest is None:
        return earliest or event.reported
    if earliest is None and latest > event.reported:
        return None
    return min(latest, event.reported)


def since(event: Event) -> When:
    """When it took place, as vague as that is known: if not told, by its first report."""
    if event.when is not None:
        return event.when
    return When(earliest=None, latest=event.reported, precision=Precision.BEFORE)


def _names_someone(event: Event) -> bool:
    """Whether a report's own words say who: "the accord is signed" does not."""
    return any(mention.names_someone for mention in event.mentions)


class _Words:
    """The words of a rule, ready to be looked for."""

    __slots__ = ("_needed", "_refused")

    def __init__(self, rule: PhaseRule, capitals: tuple[str, ...] = ()) -> None:
        self._needed = tuple(
            _pattern(words, capitals) for words in (rule.words, rule.about) if words
        )
        self._refused = _pattern(rule.not_words, capitals) if rule.not_words else None

    def fit(self, event: Event) -> bool:
        """Whether a report has all needed words and none of the refused ones."""
        if not self._needed and self._refused is None:
            return True
        return any(
            all(words.search(mention.quotation) for words in self._needed)
            and not (self._refused and self._refused.search(mention.quotation))
            for mention in event.mentions
        )


def _names_capital(rule: PhaseRule) -> bool:
    """Whether its words are other ones for each track, by the capitals of the sides."""
    return any(CAPITAL in word for word in (*rule.words, *rule.about, *rule.not_words))


def _pattern(words: Iterable[str], capitals: tuple[str, ...]) -> re.Pattern[str]:
    names = "|".join(map(re.escape, (*capitals, THE_CAPITAL)))
    each = (
        re.escape(word)
        .replace(r"\*", r"\w*")
        .replace("\\ ", r"\s+")
        .replace(re.escape(CAPITAL), f"(?:{names})")
        for word in words
    )
    return re.compile(rf"\b(?:{'|'.join(each)})\b", re.IGNORECASE)
