"""The data sets, how each is told by its header, and which function reads it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from truceline.errors import IncidentError
from truceline.incidents.acled import read_acled
from truceline.incidents.ceasefires import read_ceasefires
from truceline.incidents.ged import read_ged
from truceline.incidents.imported import Imported
from truceline.incidents.pax import read_pax
from truceline.incidents.series_files import COUNT, DATE, series_of_table
from truceline.incidents.tables import Table, open_table
from truceline.model import Dataset

# Counts by month, passed on by HDX: columns that no list of incidents has together.
MONTHLY = frozenset({"reference_period_start", "events", "fatalities"})


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetReader:
    """A data set: its name in words, the columns that tell it, and its reader."""

    dataset: Dataset
    name: str
    told_by: frozenset[str]
    read: Callable[[Table], Imported]


def read_dataset(file: Path, dataset: Dataset | None = None) -> Imported:
    """What a file holds; the data set is told from its header where it is not given.

    Raises IncidentError for a file that cannot be read or is of no data set.
    """
    with open_table(file) as table:
        return reader_for(table, dataset).read(table)


def reader_for(table: Table, dataset: Dataset | None) -> DatasetReader:
    """The reader of the data set that is given, or that the header tells."""
    header = frozenset(table.header)
    for reader in READERS:
        if reader.dataset is dataset or (dataset is None and reader.told_by <= header):
            return reader
    if header >= MONTHLY:
        raise IncidentError(
            f"{table.name}: this file counts incidents by month, too coarse for a truce "
            "of days or weeks; get the list of incidents with their days"
        )
    if header & set(DATE) and header & set(COUNT):
        return READERS[-1]
    raise IncidentError(
        f"{table.name}:1: the header is that of no data set known here "
        f"({_known()}); say what it is with --dataset, or write a table with the columns "
        f"date and count. It has: {', '.join(table.header[:60])}"
    )


def _read_counts(table: Table) -> Imported:
    found = series_of_table(table)
    days = {
        each.series.start + timedelta(days=number)
        for each in found.series
        for number, count in enumerate(each.series.counts)
        if count is not None
    }
    return Imported(
        dataset=Dataset.CSV,
        file=found.file,
        rows=found.rows,
        days=tuple(sorted(days)),
        left_out=found.left_out,
        remarks=found.remarks,
    )


READERS = (
    DatasetReader(
        dataset=Dataset.GED,
        name="UCDP GED",
        told_by=frozenset({"type_of_violence", "side_a", "side_b", "date_prec"}),
        read=read_ged,
    ),
    DatasetReader(
        dataset=Dataset.ACLED,
        name="ACLED",
        told_by=frozenset({"event_date", "event_type", "actor1"}),
        read=read_acled,
    ),
    DatasetReader(
        dataset=Dataset.CEASEFIRES,
        name="ETH/PRIO ceasefires",
        told_by=frozenset({"cc", "cf_id"}),
        read=read_ceasefires,
    ),
    DatasetReader(
        dataset=Dataset.PAX,
        name="PA-X",
        told_by=frozenset({"agtid", "agt", "dat"}),
        read=read_pax,
    ),
    DatasetReader(
        dataset=Dataset.CSV,
        name="daily counts",
        told_by=frozenset({"date", "count"}),
        read=_read_counts,
    ),
)


def _known() -> str:
    return ", ".join(reader.name for reader in READERS)
