"""Reads what others counted: lists of incidents, truces and agreements, and daily series.

Comes in: a file of UCDP GED, ACLED, the ETH/PRIO ceasefires or PA-X, or a table of days and
counts. Goes out: frozen incidents, truces, agreements and daily series, with every row
that was left out. It spreads no vague date over days, takes nobody for the attacker
because he is listed first, and takes a day without a row for quiet only where the data
set lists all incidents it knows of.
"""

from truceline.incidents.series_files import (
    LabelledSeries,
    SeriesFile,
    read_series,
    series_of_table,
    told,
)
from truceline.incidents.tables import Row, Table, open_table, table_of

__all__ = [
    "LabelledSeries",
    "Row",
    "SeriesFile",
    "Table",
    "open_table",
    "read_series",
    "series_of_table",
    "table_of",
    "told",
]
