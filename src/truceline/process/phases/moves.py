"""Which rules of the codebook an event meets, apart from where the track stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from truceline.codebook import CAPITAL, PhaseRule, Track
from truceline.model import Event, Factuality, PhaseStatus
from truceline.process.days import day_of
from truceline.process.phases.tracks import TrackFinder, TrackShare
from truceline.process.wording import Wording

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """An event that may move a track, with the rules that it meets, in their order."""

    track: str
    day: date
    event: Event
    rules: tuple[PhaseRule, ...]

    @property
    def is_sure(self) -> bool:
        """Whether a rule found it or two independent reports tell it; what only the trained
        model found, in one, stands beside such an event and makes no phase by itself."""
        return not self.event.is_learned or self.event.independent > 1

    @property
    def place(self) -> tuple[date, int, bool, date, str]:
        """Where it stands among the moves of its track, the same for any order."""
        rank = WITHIN_A_DAY.index(self.rules[0].to)
        after = (not self.is_sure, self.event.reported, self.event.id)
        return (self.day, rank, *after)


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
                and (
                    not (row.rule.needs_sides or event.is_learned)
                    or _names_whom_it_takes(row.rule, share)
                )
                and row.fits_on(share.track, event)
            )
            if rules:
                moves.append(Move(track=share.track, day=day, event=event, rules=rules))
        return tuple(moves)


def _names_whom_it_takes(rule: PhaseRule, share: TrackShare) -> bool:
    return share.names_sides if rule.is_between_sides else share.names_doer


class _Row:
    """A rule with its words, which may be others on each track."""

    __slots__ = ("_on_tracks", "_words", "rule")

    def __init__(self, rule: PhaseRule, tracks: Iterable[Track]) -> None:
        self.rule = rule
        self._words = None if _names_capital(rule) else _wording(rule)
        self._on_tracks = (
            {track.id: _wording(rule, track.capitals) for track in tracks}
            if self._words is None
            else {}
        )

    def may_fit(self, event: Event) -> bool:
        """Whether an event of its type meets it, apart from what a track adds."""
        rule = self.rule
        return (
            (not rule.modes or event.mode in rule.modes)
            and (not rule.issues or event.issue in rule.issues)
            and (not rule.needs_name or event.names_someone)
            and (self._words is None or self._words.fits(event))
        )

    def fits_on(self, track: str, event: Event) -> bool:
        """Whether its words for a track stand in a report."""
        return self._words is not None or self._on_tracks[track].fits(event)


def _names_capital(rule: PhaseRule) -> bool:
    """Whether its words are other ones for each track, by the capitals of the sides."""
    return any(CAPITAL in word for word in (*rule.words, *rule.about, *rule.not_words))


def _wording(rule: PhaseRule, capitals: tuple[str, ...] = ()) -> Wording:
    return Wording(rule.words, rule.about, refused=rule.not_words, capitals=capitals)
