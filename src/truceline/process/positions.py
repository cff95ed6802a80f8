"""Where each side stands on each issue, by its own attributed words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise

from truceline.model import (
    ActorRef,
    CodedArticle,
    Issue,
    Span,
    Statement,
    StatementKind,
)
from truceline.process.speaking import side_name_of, side_of
from truceline.process.stances import Shift, hardness_of, shift_between

# A plain report or an assessment tells what somebody thinks of an issue, not what the
# side wants or refuses; it stands as the position only where nothing else is known.
PLAIN = frozenset({StatementKind.REPORT, StatementKind.ASSESSMENT})

# Speakers of one side who differ within this many days are shown together. Not tuned:
# a month is the usual rhythm of a correction or a counter-statement in the dispatches.
DIFFER_DAYS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """One statement as a stand on an issue, and where it was reported.

    ``reported`` is the day of publication, which is not the day of speaking.
    ``article_id`` and ``statement_id`` lead back to the words.
    """

    speaker: ActorRef
    kind: StatementKind
    reported: date
    article_id: str
    statement_id: str
    content: tuple[Span, ...]
    quotation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shifted:
    """A side's move from one stand to the next that is softer or harder."""

    shift: Shift
    earlier: Stand
    later: Stand


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A side's latest stand on an issue, with the whole history behind it.

    ``latest`` holds one stand per speaker where speakers of the side differ in kind
    within a month. ``history`` holds every stand, newest first, the latest included.
    ``shifts`` are the softenings and hardenings in it, newest first.
    """

    side: str
    side_name: str
    issue: Issue
    latest: tuple[Stand, ...]
    history: tuple[Stand, ...]
    shifts: tuple[Shifted, ...]

    @property
    def is_disputed(self) -> bool:
        """Whether speakers of the side differ at present."""
        return len(self.latest) > 1


def fold_positions(
    coded: Iterable[CodedArticle], *, as_of: date | None = None
) -> tuple[Position, ...]:
    """The position of every side on every issue it spoke of, by side and issue.

    With ``as_of``, by what was published up to that day. Leaves out statements without
    an issue, without a speaker or with one whose side is not known, and words that a copy of an article repeats from another of its group.
    """
    histories: dict[tuple[str, Issue], dict[tuple[str, str], Stand]] = defaultdict(dict)
    names: dict[str, Counter[str]] = defaultdict(Counter)
    groups: dict[str, str] = {}
    for one in coded:
        if as_of is not None and one.article.date > as_of:
            continue
        groups[one.article.id] = one.article.duplicate_of or one.article.id
        for issue, stand in _stands(one):
            side = side_of(stand.speaker)
            if side is None:
                continue
            names[side][side_name_of(stand.speaker)] += 1
            key = (stand.article_id, stand.statement_id)
            histories[side, issue][key] = stand
    positions = (
        _position(
            side, _usual(names[side]), issue, _newest_first(stands.values(), groups)
        )
        for (side, issue), stands in sorted(histories.items())
    )
    return tuple(position for position in positions if position.history)


def _stands(one: CodedArticle) -> Iterator[tuple[Issue, Stand]]:
    for statement in one.statements:
        if statement.issue is None or statement.speaker is None:
            continue
        if _is_an_order(statement):
            continue
        words = " … ".join(span.of(one.article.text) for span in statement.content)
        yield (
            statement.issue,
            Stand(
                speaker=statement.speaker,
                kind=statement.kind,
                reported=one.article.date,
                article_id=one.article.id,
                statement_id=statement.id,
                content=statement.content,
                quotation=words,
            ),
        )


def _is_an_order(statement: Statement) -> bool:
    """Whether a side tells its own people what to do: that asks nothing of the other."""
    if statement.kind is not StatementKind.DEMAND or statement.addressee is None:
        return False
    own = None if statement.speaker is None else side_of(statement.speaker)
    return own is not None and side_of(statement.addressee) == own


def _usual(names: Counter[str]) -> str:
    """What a side is called most often; on a draw the first by letters."""
    return min(names, key=lambda name: (-names[name], name))


def _newest_first(stands: Iterable[Stand], groups: dict[str, str]) -> tuple[Stand, ...]:
    kept = _first_told(stands, groups)
    # Within one day the order of articles says nothing; ids make it the same each time.
    kept.sort(
        key=lambda stand: (
            -stand.reported.toordinal(),
            stand.article_id,
            stand.content,
            stand.statement_id,
        )
    )
    return tuple(kept)


def _first_told(stands: Iterable[Stand], groups: dict[str, str]) -> list[Stand]:
    """The stands without those whose words an article told before in its group.

    What an update adds is new; what it repeats is not a second source.
    """
    told: set[tuple[str, ...]] = set()
    kept = []
    for stand in sorted(
        stands,
        key=lambda stand: (
            groups[stand.article_id] != stand.article_id,
            stand.reported,
            stand.article_id,
        ),
    ):
        group = groups[stand.article_id]
        words = (group, _voice(stand), " ".join(stand.quotation.split()))
        if words in told and stand.article_id != group:
            continue
        told.add(words)
        kept.append(stand)
    return kept


def _position(
    side: str, side_name: str, issue: Issue, history: tuple[Stand, ...]
) -> Position:
    telling = [stand for stand in history if stand.kind not in PLAIN]
    return Position(
        side=side,
        side_name=side_name,
        issue=issue,
        latest=_latest(telling or list(history)),
        history=history,
        shifts=_shifts(history),
    )


def _shifts(newest_first: tuple[Stand, ...]) -> tuple[Shifted, ...]:
    """Where one day's stand is softer or harder than that of the day before it.

    Of a day's stands the hardest counts: an offer beside a demand leaves the demand.
    """
    days = [
        max(stands, key=lambda stand: hardness_of(stand.kind) or 0)
        for _, stands in groupby(newest_first, key=lambda stand: stand.reported)
    ]
    placed = [stand for stand in days if hardness_of(stand.kind) is not None]
    found = (
        (shift_between(earlier.kind, later.kind), earlier, later)
        for later, earlier in pairwise(placed)
    )
    return tuple(
        Shifted(shift=shift, earlier=earlier, later=later)
        for shift, earlier, later in found
        if shift is not None
    )


def _latest(newest_first: list[Stand]) -> tuple[Stand, ...]:
    if not newest_first:
        return ()
    latest = [newest_first[0]]
    since = newest_first[0].reported - timedelta(days=DIFFER_DAYS)
    heard = {_voice(newest_first[0])}
    for stand in newest_first[1:]:
        if stand.reported < since:
            break
        if _voice(stand) in heard:
            continue
        heard.add(_voice(stand))
        if stand.kind not in {shown.kind for shown in latest}:
            latest.append(stand)
    return tuple(latest)


def _voice(stand: Stand) -> str:
    return stand.speaker.id or stand.speaker.name
