"""The timeline: a dated list, a strip over it, and what has no date in lists of its own."""

from collections.abc import Sequence
from itertools import groupby

from truceline.model import EventType, Factuality
from truceline.publish.contexts import (
    Choice,
    Filter,
    Link,
    MonthOfActs,
    TimelinePage,
)
from truceline.publish.dates import month_of, month_words
from truceline.publish.gathered import Gathered
from truceline.publish.rows import Act
from truceline.publish.strip import Strip, draw_strip
from truceline.publish.words import FACTUALITY_WORDS, PHRASES, counted

# A page of so many rows opens in about a second on a small laptop; beyond it each year
# has a page of its own.
MOST_ROWS = 1500


def timeline_pages(gathered: Gathered) -> dict[str, TimelinePage]:
    """The page of the timeline by file name; one for each year where the list is long."""
    acts = gathered.acts
    months = _months([act for act in acts if act.when is not None])
    undatable = tuple(act for act in acts if act.when is None and act.date_phrase)
    undated = _months_of_report(
        [act for act in acts if act.when is None and not act.date_phrase]
    )
    is_split = len(acts) > MOST_ROWS
    years = _by_year(months, "timeline") if is_split else {}
    undated_years = _by_year(undated, "undated") if is_split else {}
    places = {
        month.anchor[2:]: f"{name}#{month.anchor}"
        for name, group in (years or {"timeline.html": months}).items()
        for month in group
    }
    parts = tuple(_link(name, group) for name, group in years.items())
    undated_parts = tuple(_link(name, group) for name, group in undated_years.items())

    def page(
        title: str,
        months: tuple[MonthOfActs, ...] = (),
        undatable: tuple[Act, ...] = (),
        undated: tuple[MonthOfActs, ...] = (),
        *,
        strip: Strip | None = None,
    ) -> TimelinePage:
        shown = [act for month in (*months, *undated) for act in month.acts]
        shown += undatable
        return TimelinePage(
            frame=gathered.frame(title, "timeline"),
            strip=strip,
            months=months,
            undatable=undatable,
            undated=undated,
            parts=parts,
            undated_parts=undated_parts,
            has_list=bool(shown) or not is_split,
            total=len(shown),
            filters=_filters(gathered, shown),
        )

    strip = draw_strip(acts, places)
    if not is_split:
        return {
            "timeline.html": page("Timeline", months, undatable, undated, strip=strip)
        }
    pages = {"timeline.html": page("Timeline", undatable=undatable, strip=strip)}
    for name, group in years.items():
        pages[name] = page(f"Timeline {_year_of(group)}", group)
    for name, group in undated_years.items():
        title = f"Timeline: no date, reported in {_year_of(group)}"
        pages[name] = page(title, undated=group)
    return pages


def _by_year(
    months: Sequence[MonthOfActs], name: str
) -> dict[str, tuple[MonthOfActs, ...]]:
    return {
        f"{name}-{year}.html": tuple(group)
        for year, group in groupby(months, key=lambda month: _year_of([month]))
    }


def _year_of(months: Sequence[MonthOfActs]) -> str:
    return months[0].anchor[2:6]


def _link(name: str, months: Sequence[MonthOfActs]) -> Link:
    number = counted(sum(len(month.acts) for month in months), "act", "acts")
    return Link(words=f"{_year_of(months)} ({number})", href=name)


def _months(dated: list[Act]) -> tuple[MonthOfActs, ...]:
    """The headings in order; a whole year or a season of it stands before its months."""

    def month_of_act(act: Act) -> str:
        return act.when.month if act.when is not None else ""

    ordered = sorted(dated, key=lambda act: (month_of_act(act), act.order))
    return tuple(
        MonthOfActs(anchor=f"m-{month}", heading=month_words(month), acts=tuple(group))
        for month, group in groupby(ordered, key=month_of_act)
    )


def _months_of_report(undated: list[Act]) -> tuple[MonthOfActs, ...]:
    """Acts without a date are ordered by publication already, for want of a date."""
    return tuple(
        MonthOfActs(
            anchor=f"u-{month}",
            heading=f"Reported in {month_words(month)}",
            acts=tuple(group),
        )
        for month, group in groupby(undated, key=lambda act: month_of(act.source.day))
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
