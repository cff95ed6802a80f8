"""The line of each track that goes back and forth, and the promised truces below it.

A track is a line that runs higher the nearer the sides are to an agreement. Where the
reports leave open when a phase began, the line slopes over the days in question in
dashes; where a phase lasts, it runs on to the day of the last report. The table beside
the drawing says the same in words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from truceline.model import Issue
from truceline.model.commitments import Commitment
from truceline.model.events import When
from truceline.model.phases import Phase
from truceline.model.vocabulary import PhaseStatus
from truceline.publish.dates import MONTHS
from truceline.publish.process_words import PHASE_WORDS

WIDTH = 960.0
LABELS = 176.0
STEP = 17.0
HEAD = 24.0
TITLE = 20.0
BAR = 13.0

# From the bottom of the line to its top. Resumed talks stand as high as talks.
LEVELS: tuple[tuple[PhaseStatus, ...], ...] = (
    (PhaseStatus.NONE,),
    (PhaseStatus.COLLAPSED,),
    (PhaseStatus.SUSPENDED,),
    (PhaseStatus.EXPLORATORY,),
    (PhaseStatus.TALKS, PhaseStatus.RESUMED),
    (PhaseStatus.AGREED,),
    (PhaseStatus.IMPLEMENTATION,),
)

# Background paragraphs reach back decades and would squeeze what the articles are about.
BEFORE = timedelta(days=3 * 366)

# A truce without a told end is drawn for a week, trailing off.
NO_END = timedelta(days=7)

OF_VIOLENCE = frozenset({Issue.CEASEFIRE, Issue.VIOLENCE_REDUCTION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A phase while it surely lasted: level, with an arrow where it still lasts."""

    x1: float
    x2: float
    y: float
    lasts: bool
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """From one phase to the next: upright for a day, a slope in dashes for a vague time."""

    x1: float
    y1: float
    x2: float
    y2: float
    is_vague: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A height of the line with its name."""

    y: float
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackLine:
    """The line of one track."""

    name: str
    top: float
    height: float
    levels: tuple[Level, ...]
    stretches: tuple[Stretch, ...]
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TruceBar:
    """The days of a promised truce; an end that is not told trails off."""

    x: float
    y: float
    width: float
    tail_left: bool
    tail_right: bool
    words: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A year or a month of the scale; only the first of a year has a line."""

    x: float
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseDrawing:
    """All of it, ready to be written as SVG."""

    width: float
    height: float
    labels: float
    ticks: tuple[Tick, ...]
    tracks: tuple[TrackLine, ...]
    bars: tuple[TruceBar, ...]
    bars_top: float
    is_cut: bool
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scale:
    start: date
    end: date

    def x(self, day: date, *, after: int = 0) -> float:
        days = (self.end - self.start).days + 1
        gone = min(max((day - self.start).days + after, 0), days)
        return round(LABELS + gone * (WIDTH - LABELS - 12) / days, 1)


def draw_phases(
    tracks: Mapping[str, str],
    phases: Sequence[Phase],
    promised: Sequence[tuple[Commitment, str]],
    *,
    as_of: date,
) -> PhaseDrawing | None:
    """The lines of the tracks that have phases, and bars for truces with any day.

    ``tracks`` names the tracks in order; ``promised`` are commitments with the addresses
    of their pages.
    """
    if not phases:
        return None
    first_told = min(phase.reported for phase in phases)
    begun = [day for phase in phases if (day := _first(phase.since)) is not None]
    earliest = min([*begun, first_told])
    start = max(earliest, first_told - BEFORE)
    end = max(as_of, start + timedelta(days=30))
    # Room before the first day, where a phase that nobody dates can be seen.
    scale = _Scale(start=start - (end - start) / 30, end=end)
    top = HEAD
    lines = []
    for track, name in tracks.items():
        own = [phase for phase in phases if phase.track == track]
        if own:
            line = _line(name, own, scale, top)
            lines.append(line)
            top += line.height
    bars = _bars(promised, scale, top + TITLE)
    height = top + (TITLE + BAR * (1 + len({bar.y for bar in bars})) if bars else 6)
    return PhaseDrawing(
        width=WIDTH,
        height=height,
        labels=LABELS,
        ticks=tuple(_ticks(scale)),
        tracks=tuple(lines),
        bars=bars,
        bars_top=top,
        is_cut=earliest < start,
        words="; ".join(f"{line.name}: {_told(line)}" for line in lines),
    )


def _line(name: str, phases: list[Phase], scale: _Scale, top: float) -> TrackLine:
    used = {phase.status for phase in phases}
    shown = [level for level in LEVELS if used.intersection(level)]
    heights = {
        status: top + TITLE + STEP * (len(shown) - at) + 12
        for at, level in enumerate(shown, start=1)
        for status in level
    }
    stretches, turns = [], []
    before: tuple[float, float] | None = None
    for at, phase in enumerate(phases):
        y = heights[phase.status]
        following = phases[at + 1] if at + 1 < len(phases) else None
        earliest, latest = _range(phase, scale, following)
        until = (
            _range(following, scale)[0] if following else scale.x(scale.end, after=1)
        )
        if before is not None:
            x = max(before[0], latest)
            turns.append(
                Turn(x1=before[0], y1=before[1], x2=x, y2=y, is_vague=x - before[0] > 2)
            )
        elif latest > earliest + 2:
            turns.append(Turn(x1=earliest, y1=y, x2=latest, y2=y, is_vague=True))
        begin = latest if before is None else max(before[0], latest)
        stretch = Stretch(
            x1=begin,
            x2=max(begin, until),
            y=y,
            lasts=following is None,
            words=PHASE_WORDS[phase.status],
        )
        stretches.append(stretch)
        before = (stretch.x2, y)
    return TrackLine(
        name=name,
        top=top,
        height=TITLE + STEP * len(shown) + 10,
        levels=tuple(
            Level(y=heights[level[0]], words=_level_words(level, used))
            for level in shown
        ),
        stretches=tuple(stretches),
        turns=tuple(turns),
    )


def _level_words(level: tuple[PhaseStatus, ...], used: set[PhaseStatus]) -> str:
    return PHASE_WORDS[next(status for status in level if status in used)]


def _range(
    phase: Phase, scale: _Scale, following: Phase | None = None
) -> tuple[float, float]:
    """Between where and where a phase began: no later than it was known or the next began."""
    since = phase.since
    # Nobody says since when: from the edge, in dashes.
    earliest = (since.earliest or since.latest) if since else scale.start
    latest = (since.latest if since else None) or phase.reported
    next_began = _first(following.since) if following else None
    if next_began is not None:
        latest = min(latest, next_began)
    first = earliest or phase.reported
    return scale.x(first), scale.x(max(first, latest))


def _bars(
    promised: Sequence[tuple[Commitment, str]], scale: _Scale, top: float
) -> tuple[TruceBar, ...]:
    dated = []
    for commitment, href in promised:
        start = _first(commitment.start) or _first(commitment.promised)
        end = _last(commitment.end) or _last(commitment.due)
        if commitment.issue not in OF_VIOLENCE or (start is None and end is None):
            continue
        left = start or (end or scale.start) - NO_END
        right = end or left + NO_END
        if right >= scale.start and left <= scale.end:
            dated.append((left, max(left, right), commitment, href))
    bars: list[TruceBar] = []
    ends: list[float] = []
    for left, right, commitment, href in sorted(
        dated, key=lambda one: (one[0], one[1], one[2].id)
    ):
        x, x2 = scale.x(left), scale.x(right, after=1)
        width = max(x2 - x, 4.0)
        lane = next((i for i, last in enumerate(ends) if last < x), len(ends))
        ends[lane : lane + 1] = [x + width + 16]
        bars.append(
            TruceBar(
                x=x,
                y=top + lane * BAR,
                width=round(width, 1),
                tail_left=_is_open(commitment.start),
                tail_right=_is_open(commitment.end or commitment.due),
                words=f"{commitment.name[:1].upper()}{commitment.name[1:]}",
                href=href,
            )
        )
    return tuple(bars)


def _ticks(scale: _Scale) -> list[Tick]:
    """Years, and months between them where there is room for their names."""
    by_month = (scale.end - scale.start).days < 500
    ticks = []
    for year in range(scale.start.year, scale.end.year + 1):
        for month in range(1, 13, 2) if by_month else (1,):
            day = date(year, month, 1)
            if scale.start <= day <= scale.end:
                name = str(year) if month == 1 else MONTHS[month - 1][:3]
                ticks.append(Tick(x=scale.x(day), words=name))
    if not ticks or ticks[0].x > LABELS + 60:
        name = f"{MONTHS[scale.start.month - 1][:3]} {scale.start.year}"
        ticks.insert(0, Tick(x=LABELS, words=name))
    return ticks


def _told(line: TrackLine) -> str:
    return ", then ".join(stretch.words for stretch in line.stretches)


def _is_open(when: When | None) -> bool:
    return when is None or when.earliest is None or when.latest is None


def _first(when: When | None) -> date | None:
    return None if when is None else (when.earliest or when.latest)


def _last(when: When | None) -> date | None:
    return None if when is None else (when.latest or when.earliest)
