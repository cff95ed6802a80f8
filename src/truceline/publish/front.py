"""The front page: what the record holds, what it says now, and what it does not know."""

from collections import Counter

from truceline.model import Factuality, Issue
from truceline.publish.contexts import FrontPage, SidePositions, TableRow
from truceline.publish.dates import day_words
from truceline.publish.gaps import find_gaps
from truceline.publish.gathered import Gathered
from truceline.publish.position_rows import side_positions
from truceline.publish.rows import Act
from truceline.publish.words import counted, listed

# So many acts of each sort are read at one sitting; the timeline has the rest.
LATEST = 8

# More columns than this do not fit a printed page.
COLUMNS = 5

WANTED = frozenset({Factuality.DEMANDED, Factuality.OFFERED, Factuality.PLANNED})
UNSURE = frozenset({Factuality.POSSIBLE, Factuality.DENIED})


def front_page(gathered: Gathered) -> FrontPage:
    """index.html."""
    sides = side_positions(gathered)
    columns = columns_of(sides)
    return FrontPage(
        frame=gathered.frame("Overview", "overview"),
        holds=tuple(_holds(gathered)),
        happened=_latest(gathered, frozenset({Factuality.ACTUAL})),
        wanted=_latest(gathered, WANTED),
        unsure=_latest(gathered, UNSURE),
        sides=columns,
        table=positions_table(columns),
        more_sides=len(sides) - len(columns),
        gaps=find_gaps(gathered),
    )


def _holds(gathered: Gathered) -> list[str]:
    rows = gathered.rows
    if not rows:
        return ["The record holds no articles yet."]
    first, last = rows[0].source.day, rows[-1].source.day
    when = (
        f"published on {day_words(first)}"
        if first == last
        else f"published between {day_words(first)} and {day_words(last)}"
    )
    copies = sum(one.source.is_copy for one in rows)
    among = (
        f", {counted(copies, 'copy', 'copies')} of others among them" if copies else ""
    )
    acts = counted(len(gathered.acts), "act", "acts")
    found = [
        f"{acts} that took place or were asked, offered, planned, feared or denied",
        counted(len(gathered.said), "statement", "statements"),
        counted(len(gathered.requirements), "condition", "conditions"),
    ]
    return [
        f"The record holds {counted(len(rows), 'article', 'articles')} {when}{among}.",
        *_outlets(gathered),
        f"From their words it has {listed(found)}.",
        _actors(gathered),
    ]


def _outlets(gathered: Gathered) -> list[str]:
    outlets = Counter(
        rows.source.outlet for rows in gathered.rows if rows.source.outlet
    )
    most = [name for name, _ in sorted(outlets.items(), key=_often_first)[:5]]
    rest = len(outlets) - len(most)
    if rest:
        most.append(counted(rest, "other outlet", "other outlets"))
    return [f"They come from {listed(most)}."] if most else []


def _actors(gathered: Gathered) -> str:
    parties = gathered.parties.values()
    known = [party for party in parties if party.page is not None]
    sides = {party.side for party in known}
    return (
        f"It names {counted(len(known), 'actor', 'actors')} on "
        f"{counted(len(sides), 'side', 'sides')}; an actor is a person, a group, a "
        "government or another body."
    )


def _often_first(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


def _latest(gathered: Gathered, factualities: frozenset[Factuality]) -> tuple[Act, ...]:
    """The acts reported last; on one day of publication the latest event date first."""
    found = [
        act
        for act in gathered.acts
        if act.factuality in factualities and act.anchor not in gathered.repeated
    ]
    found.sort(
        key=lambda act: (
            act.source.day,
            act.when.last.toordinal() if act.when else 0,
            act.anchor,
        ),
        reverse=True,
    )
    return tuple(found[:LATEST])


def columns_of(sides: tuple[SidePositions, ...]) -> tuple[SidePositions, ...]:
    """The sides with positions on most issues, by name."""
    most = sorted(sides, key=lambda side: (-len(side.positions), side.name))[:COLUMNS]
    return tuple(sorted(most, key=lambda side: (side.name.casefold(), side.side)))


def positions_table(columns: tuple[SidePositions, ...]) -> tuple[TableRow, ...]:
    """The positions as rows of issues and columns of sides."""
    by_side = [
        {position.issue: position for position in side.positions} for side in columns
    ]
    return tuple(
        TableRow(issue=issue, cells=tuple(known.get(issue) for known in by_side))
        for issue in Issue
        if any(issue in known for known in by_side)
    )
