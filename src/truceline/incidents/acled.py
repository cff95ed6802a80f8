"""ACLED: incidents whose first-listed actor mostly, though not by rule, began them.

Nothing of ACLED may be passed on, so truceline ships none of it; the user brings a file.
Exports differ over the years: dates in two styles, kinds of actor as numbers or words,
ids under other names. Columns go by name, so all of them are read.
"""

from truceline.incidents.imported import Imported
from truceline.incidents.incident_rows import day_in, keep_once, tell_unknown_columns
from truceline.incidents.tables import Row, Table
from truceline.model import Dataset, Incident

IDS = ("event_id_cnty", "data_id", "event_id_no_cnty")
NEEDED = (IDS, "event_date", "event_type", "actor1", "country", "fatalities")
KNOWN = frozenset(
    """data_id event_id_cnty event_id_no_cnty event_date year time_precision
    disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2
    assoc_actor_2 inter2 interaction civilian_targeting iso iso3 region country admin1
    admin2 admin3 location latitude longitude geo_precision source source_scale notes
    fatalities tags timestamp""".split()
)
EXACT = "1"
PRECISIONS = {"1", "2", "3"}
SORTS = {
    "1": "state forces",
    "2": "rebel group",
    "3": "political militia",
    "4": "identity militia",
    "5": "rioters",
    "6": "protesters",
    "7": "civilians",
    "8": "external/other forces",
}
NO_SORT = ("", "0")
CLAIMED = (
    "fatalities follow what parties claim more often than not, so count incidents rather "
    "than deaths"
)


def read_acled(table: Table) -> Imported:
    """The incidents of an ACLED export; refuses one that lacks a column it needs."""
    table.need(NEEDED)
    tell_unknown_columns(table, KNOWN, "ACLED")
    if "time_precision" not in table.header:
        table.remarks.append(
            "there is no column time_precision, so no day is known to be exact and no "
            "series can be made; export the file with it"
        )
    found: dict[str, Incident] = {}
    for row in table:
        incident = _read(table, row)
        if incident is not None:
            keep_once(table, row, incident, found)
    return Imported(
        dataset=Dataset.ACLED,
        file=table.name,
        rows=table.rows_read,
        incidents=tuple(found.values()),
        left_out=tuple(table.left_out),
        remarks=(*table.remarks, CLAIMED),
    )


def _read(table: Table, row: Row) -> Incident | None:
    identity, precision = row.text(*IDS), row.text("time_precision")
    try:
        if identity is None:
            raise ValueError("the row has no id")
        if precision is not None and precision not in PRECISIONS:
            raise ValueError(f"time_precision is {precision}, and not 1, 2 or 3")
        day = day_in(row, "event_date")
        return Incident(
            id=identity,
            line=row.line,
            kind=row.text("event_type"),
            subkind=row.text("sub_event_type"),
            first=day,
            last=day,
            is_exact=precision == EXACT,
            first_listed=row.text("actor1"),
            second_listed=row.text("actor2"),
            first_sort=_sort(table, row, "inter1"),
            second_sort=_sort(table, row, "inter2"),
            country=row.text("country"),
            province=row.text("admin1"),
            district=row.text("admin2"),
            place=row.text("location"),
            deaths=row.whole("fatalities"),
            deaths_low=None,
            deaths_high=None,
            civilian_deaths=None,
        )
    except ValueError as error:
        table.leave_out(
            row, f"{error}", "correct the row, or export it again", identity
        )
        return None


def _sort(table: Table, row: Row, column: str) -> str | None:
    """What sort of actor it is, from a number or from the words that took its place."""
    text = (row.text(column) or "").casefold()
    if text in NO_SORT:
        return None
    by_word = {word.rstrip("s"): word for word in SORTS.values()}
    sort = SORTS.get(text) or by_word.get(text.rstrip("s"))
    if sort is None:
        remark = f"{column} {text!r} is not known and counts as unknown"
        if remark not in table.remarks:
            table.remarks.append(remark)
    return sort
