"""Reads what others counted: lists of incidents, truces and agreements, and daily series.

Comes in: a file of UCDP GED, ACLED, the ETH/PRIO ceasefires or PA-X, or a table of days and
counts. Goes out: frozen incidents, truces, agreements and daily series, with every row
that was left out. It spreads no vague date over days, takes nobody for the attacker
because he is listed first, and takes a day without a row for quiet only where the data
set lists all incidents it knows of.
"""

from truceline.incidents.actors import IncidentActors, Sides, read_actors_of
from truceline.incidents.changes import Revised, SnapshotChanges, compare_incidents
from truceline.incidents.counting import (
    Counted,
    Listing,
    Unit,
    Wanted,
    count_by_day,
)
from truceline.incidents.imported import Imported
from truceline.incidents.pledges import find_pledge, read_pledges
from truceline.incidents.readers import READERS, DatasetReader, read_dataset
from truceline.incidents.scope import judge_scope
from truceline.incidents.series_files import (
    LabelledSeries,
    SeriesFile,
    read_series,
    series_of_table,
    told,
)
from truceline.incidents.series_lines import series_json, series_lines
from truceline.incidents.snapshots import (
    KeptImport,
    find_snapshot,
    keep_snapshot,
    read_snapshot,
    snapshots_in,
)
from truceline.incidents.tables import Row, Table, open_table, table_of

__all__ = [
    "READERS",
    "Counted",
    "DatasetReader",
    "Imported",
    "IncidentActors",
    "KeptImport",
    "LabelledSeries",
    "Listing",
    "Revised",
    "Row",
    "SeriesFile",
    "Sides",
    "SnapshotChanges",
    "Table",
    "Unit",
    "Wanted",
    "compare_incidents",
    "count_by_day",
    "find_pledge",
    "find_snapshot",
    "judge_scope",
    "keep_snapshot",
    "open_table",
    "read_actors_of",
    "read_dataset",
    "read_pledges",
    "read_series",
    "read_snapshot",
    "series_json",
    "series_lines",
    "series_of_table",
    "snapshots_in",
    "table_of",
    "told",
]
