"""The timeline: a dated list, a strip over it, and what has no date in lists of its own."""

from collections.abc import Sequence
from itertools import groupby

from truceline.model import EventType, Factuality
from truceline.publish.contexts import (
    Choice,
    Filter,
    Frame,
    Link,
    MonthOfActs,
    TimelinePage,
)
from truceline.publish.dates import month_words
from truceline.publish.gathered import Gathered
from truceline.publish.rows import Act
from truceline.publish.strip import draw_strip
from truceline.publish.words import FACTUALITY_WORDS, PHRASES, counted

# A page of so many rows opens in about a second on a small laptop; beyond it each year
# has a page of its own.
MOST_ROWS = 1500


def timeline_pages(gathered: Gathered) -> dict[str, TimelinePage]:
    """The page of the timeline by file name; one for each year where the list is long."""
    acts = gathered.acts
    dated = [act for act in acts if act.when is not None]
    undatable = tuple(act for act in acts if act.when is None and act.date_phrase)
    undated = tuple(act for act in acts if act.when is None and not act.date_phrase)
    is_split = len(acts) > MOST_ROWS
    months = _months(dated)
    names = {month.anchor: _page_name(month, is_split=is_split) for month in months}
    pages = {anchor[2:]: f"{name}#{anchor}" for anchor, name in names.items()}
    whole = TimelinePage(
        frame=_frame(gathered, None),
        strip=draw_strip(acts, pages),
        months=() if is_split else months,
        undatable=undatable,
        undated=undated,
        parts=(),
        has_list=not is_split,
        total=len(undatable) + len(undated) if is_split else len(acts),
        filters=_filters(gathered, (*undatable, *undated) if is_split else acts),
    )
    if not is_split:
        return {"timeline.html": whole}
    by_name = {
        name: tuple(group)
        for name, group in groupby(months, key=lambda month: names[month.anchor])
    }
    parts = tuple(
        Link(words=f"{name[9:13]} ({_count(group)})", href=name)
        for name, group in by_name.items()
    )
    years = {
        name: TimelinePage(
            frame=_frame(gathered, name[9:13]),
            strip=None,
            months=group,
            undatable=(),
            undated=(),
            parts=parts,
            has_list=True,
            total=sum(len(month.acts) for month in group),
            filters=_filters(gathered, [act for month in group for act in month.acts]),
        )
        for name, group in by_name.items()
    }
    return {"timeline.html": _with_parts(whole, parts), **years}


def _with_parts(whole: TimelinePage, parts: tuple[Link, ...]) -> TimelinePage:
    return TimelinePage(
        frame=whole.frame,
        strip=whole.strip,
        months=whole.months,
        undatable=whole.undatable,
        undated=whole.undated,
        parts=parts,
        has_list=whole.has_list,
        total=whole.total,
        filters=whole.filters,
    )


def _frame(gathered: Gathered, year: str | None) -> Frame:
    return gathered.frame(f"Timeline {year}" if year else "Timeline", "timeline")


def _count(months: Sequence[MonthOfActs]) -> str:
    return counted(sum(len(month.acts) for month in months), "act", "acts")


def _page_name(month: MonthOfActs, *, is_split: bool) -> str:
    year = month.anchor[2:].partition("-")[0]
    return f"timeline-{year}.html" if is_split else "timeline.html"


def _months(dated: list[Act]) -> tuple[MonthOfActs, ...]:
    """The headings in order; a whole year or a season of it stands before its months."""

    def month_of_act(act: Act) -> str:
        return act.when.month if act.when is not None else ""

    ordered = sorted(dated, key=lambda act: (month_of_act(act), act.order))
    return tuple(
        MonthOfActs(anchor=f"m-{month}", heading=month_words(month), acts=tuple(group))
        for month, group in groupby(ordered, key=month_of_act)
    )


def sides_of(act: Act) -> tuple[str, ...]:
    """The sides an act has to do with; "none" if none of its actors has one."""
    parties = (*act.actors, *act.targets, *act.third_parties)
    sides = dict.fromkeys(party.side for party in parties if party.side is not None)
    return tuple(sides) or ("none",)


def _filters(gathered: Gathered, acts: Sequence[Act]) -> tuple[Filter, ...]:
    types = {act.type for act in acts}
    factualities = {act.factuality for act in acts}
    issues = {act.issue for act in acts if act.issue is not None}
    side_names = {
        party.side: party.side_name or party.side
        for act in acts
        for party in (*act.actors, *act.targets, *act.third_parties)
        if party.side is not None
    }
    sides = sorted(side_names.items(), key=lambda item: (item[1].casefold(), item[0]))
    return (
        Filter(
            key="type",
            label="Kind of act",
            choices=tuple(
                Choice(value=one.value, words=PHRASES[one].name)
                for one in EventType
                if one in types
            ),
        ),
        Filter(
            key="side",
            label="Side",
            choices=(
                *(Choice(value=side, words=name) for side, name in sides),
                Choice(value="none", words="No side known"),
            ),
        ),
        Filter(
            key="factuality",
            label="Happened or not",
            choices=tuple(
                Choice(value=one.value, words=FACTUALITY_WORDS[one])
                for one in Factuality
                if one in factualities
            ),
        ),
        Filter(
            key="issue",
            label="Issue",
            choices=tuple(
                Choice(value=one.value, words=gathered.issue_names[one])
                for one in gathered.issue_names
                if one in issues
            ),
        ),
    )
