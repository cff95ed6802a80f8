"""``pledges.yaml`` of a study: truces and promises, their scope, and how each is tested."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from truceline.codebook import CodebookFault
from truceline.codebook.faults import in_reading_order, name_known
from truceline.codebook.fields import Entry, Fields
from truceline.codebook.source import Source
from truceline.codebook.tree import read_tree
from truceline.errors import StudyError
from truceline.model import ControlChoice, Pledge, PublishedFigure, SeriesChoice

FILE_NAME = "pledges.yaml"

FILE = Entry(FILE_NAME, frozenset({"pledges"}))
SERIES_KEYS = frozenset(
    "file source snapshot side dyad excluded area kind count listed_first".split()
)
PLEDGE = Entry(
    "a pledge",
    frozenset(
        """id name words by to declared start end test_until took_effect acts not_acts places
        not_places excepted self_defence target_share baseline_days gap_days series
        controls holidays figures sources note""".split()
    ),
)
SERIES = Entry("a series", SERIES_KEYS)
CONTROL = Entry("a control", SERIES_KEYS | {"name"})
FIGURE = Entry(
    "a figure", frozenset("start end what figure change_pct source url note".split())
)
COUNTS = ("events", "deaths", "civilian_deaths")


def read_pledges(study: Path) -> tuple[Pledge, ...]:
    """The pledges of a study; none where it has no such file.

    Raises StudyError with every fault of the file.
    """
    path = study / FILE_NAME
    if not path.exists():
        return ()
    faults: list[CodebookFault] = []
    source = Source(path, FILE_NAME, "overlay", faults)
    root = read_tree(source)
    pledges: list[Pledge] = []
    if root is not None:
        pledges.extend(
            map(_pledge, Fields(source, root, FILE).items("pledges", PLEDGE))
        )
        _refuse_second(source, pledges)
    if faults:
        lines = "\n".join(map(str, in_reading_order(faults)))
        raise StudyError(f"the pledges cannot be used:\n{lines}")
    return tuple(pledges)


def find_pledge(pledges: Iterable[Pledge], wanted: str, study: Path) -> Pledge:
    """The pledge with an id; refuses one that the study does not have."""
    known = {pledge.id: pledge for pledge in pledges}
    if wanted in known:
        return known[wanted]
    remedy = (
        name_known(wanted, known)
        if known
        else f"the study has none; write them down in {FILE_NAME}"
    )
    raise StudyError(f"{study / FILE_NAME}: there is no pledge {wanted!r}; {remedy}")


def _refuse_second(source: Source, pledges: list[Pledge]) -> None:
    seen: set[str] = set()
    for pledge in pledges:
        if pledge.id in seen:
            problem = f"the pledge {pledge.id!r} is given twice"
            source.fault(None, "id", problem=problem, remedy="rename one of the two")
        seen.add(pledge.id)


def _pledge(entry: Fields) -> Pledge:
    start, end = _day(entry, "start"), _day(entry, "end")
    if start and end and end < start:
        entry.fault("end", problem=f"{end} is before the start", remedy="correct it")
    return Pledge(
        id=entry.needed_text("id"),
        name=entry.needed_text("name"),
        words=entry.text("words"),
        by=entry.needed_texts("by"),
        to=entry.texts("to"),
        declared=_day(entry, "declared"),
        start=start,
        end=end,
        test_until=_day(entry, "test_until"),
        took_effect=entry.flag("took_effect", default=True),
        acts=entry.texts("acts"),
        not_acts=entry.texts("not_acts"),
        places=entry.texts("places"),
        not_places=entry.texts("not_places"),
        excepted=entry.texts("excepted"),
        self_defence=entry.flag("self_defence", default=False),
        target_share=_share(entry),
        baseline_days=_whole(entry, "baseline_days"),
        gap_days=_whole(entry, "gap_days"),
        series=_one_series(entry),
        controls=tuple(
            ControlChoice(name=each.needed_text("name"), series=_series(each))
            for each in entry.items("controls", CONTROL)
        ),
        holidays=entry.text("holidays"),
        figures=tuple(map(_figure, entry.items("figures", FIGURE))),
        sources=entry.needed_texts("sources"),
        note=entry.text("note"),
    )


def _one_series(entry: Fields) -> SeriesChoice | None:
    found = [_series(each) for each in entry.items("series", SERIES)]
    if len(found) > 1:
        remedy = "keep the one that is tested; others belong under controls"
        entry.fault("series", problem=f"{len(found)} series", remedy=remedy)
    return found[0] if found else None


def _series(entry: Fields) -> SeriesChoice:
    dyad, side, count = entry.texts("dyad"), entry.text("side"), entry.text("count")
    if dyad and (side is not None or len(dyad) != 2):
        remedy = "name two sides in square brackets, and no side beside them"
        entry.fault("dyad", problem="this is no pair of sides", remedy=remedy)
    if count is not None and count not in COUNTS:
        entry.refuse_word("count", count, COUNTS)
    if not (entry.has("file") or side or dyad):
        remedy = "name a file, a side or a dyad"
        entry.fault("side", problem="the series is of nobody", remedy=remedy)
    return SeriesChoice(
        file=entry.text("file"),
        source=entry.text("source"),
        snapshot=entry.text("snapshot"),
        side=side,
        dyad=dyad,
        excluded=entry.texts("excluded"),
        area=entry.text("area"),
        kind=entry.text("kind"),
        count=count,
        listed_first=entry.flag("listed_first", default=False),
    )


def _figure(entry: Fields) -> PublishedFigure:
    start = _day(entry, "start", needed=True)
    return PublishedFigure(
        start=start or date.min,
        end=_day(entry, "end") or start or date.min,
        what=entry.needed_text("what"),
        figure=entry.needed_text("figure"),
        change_pct=entry.number("change_pct"),
        source=entry.needed_text("source"),
        url=entry.text("url"),
        note=entry.text("note"),
    )


def _day(entry: Fields, key: str, *, needed: bool = False) -> date | None:
    if needed:
        entry.need(key)
    written = entry.written(key)
    if written is None:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        remedy = "write the day like 2016-02-27, or leave it out if it is not known"
        entry.fault(key, problem=f"{written!r} is no day", remedy=remedy)
        return None


def _whole(entry: Fields, key: str) -> int | None:
    number = entry.number(key)
    if number is None:
        return None
    if number < 0 or not number.is_integer():
        entry.fault(
            key, problem=f"{number:g} is no number of days", remedy="correct it"
        )
        return None
    return int(number)


def _share(entry: Fields) -> float | None:
    share = entry.number("target_share")
    if share is not None and not 0 < share <= 1:
        remedy = "write the share by which violence was to fall, such as 0.8"
        entry.fault("target_share", problem=f"{share:g} is no share", remedy=remedy)
    return share
