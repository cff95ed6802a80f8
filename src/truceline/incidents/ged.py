"""UCDP GED: deadly incidents with two sides, of which none is said to have attacked.

The files of 41, 42 and 49 columns, the candidate events and the copy on HDX, with its
second row of tags, have one thing in common: the names of their columns.
"""

from truceline.incidents.imported import Imported
from truceline.incidents.incident_rows import day_in, keep_once, tell_unknown_columns
from truceline.incidents.tables import Row, Table
from truceline.model import Dataset, Incident

NEEDED = (
    "id",
    "type_of_violence",
    "side_a",
    "side_b",
    "country",
    "date_start",
    "date_end",
    "date_prec",
    "best",
)
KNOWN = frozenset(
    """id relid year active_year code_status type_of_violence conflict_dset_id
    conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id
    side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources
    source_article source_office source_date source_headline source_original where_prec
    where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt
    priogrid_gid country country_id iso3 region event_clarity date_prec date_start
    date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa
    gwnob""".split()
)
KINDS = {"1": "state-based", "2": "non-state", "3": "one-sided"}
# One row for a day; wider are 2 to 6 days, a week, a month, more.
PRECISIONS = {"1", "2", "3", "4", "5"}
EXACT = "1"


def read_ged(table: Table) -> Imported:
    """The incidents of a GED file; refuses one that lacks a column it needs."""
    table.need(NEEDED)
    tell_unknown_columns(table, KNOWN, "GED")
    found: dict[str, Incident] = {}
    tags = 0
    for row in table:
        if (row.text("id") or "").startswith("#"):
            tags += 1
            continue
        incident = _read(table, row)
        if incident is not None:
            keep_once(table, row, incident, found)
    return Imported(
        dataset=Dataset.GED,
        file=table.name,
        rows=table.rows_read - tags,
        incidents=tuple(found.values()),
        left_out=tuple(table.left_out),
        remarks=tuple(table.remarks),
    )


def _read(table: Table, row: Row) -> Incident | None:
    kind, precision = row.text("type_of_violence"), row.text("date_prec")
    identity = row.text("id")
    try:
        if identity is None:
            raise ValueError("the row has no id")
        if kind not in KINDS:
            raise ValueError(f"type_of_violence is {kind}, and not 1, 2 or 3")
        if precision not in PRECISIONS:
            raise ValueError(f"date_prec is {precision}, and not 1 to 5")
        first, last = (day_in(row, name) for name in ("date_start", "date_end"))
        return Incident(
            id=identity,
            line=row.line,
            kind=KINDS[kind],
            subkind=None,
            first=first,
            last=last,
            is_exact=precision == EXACT,
            first_listed=row.text("side_a"),
            second_listed=row.text("side_b"),
            first_sort=None,
            second_sort=None,
            country=row.text("country"),
            province=row.text("adm_1"),
            district=row.text("adm_2"),
            place=row.text("where_coordinates"),
            deaths=row.whole("best"),
            deaths_low=row.whole("low"),
            deaths_high=row.whole("high"),
            civilian_deaths=row.whole("deaths_civilians"),
        )
    except ValueError as error:
        table.leave_out(
            row, f"{error}", "correct the row, or get the file again", identity
        )
        return None
