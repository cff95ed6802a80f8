"""What the rows of every list of incidents have in common: a day, and an id."""

from datetime import date

from truceline.incidents.days import read_day
from truceline.incidents.tables import Row, Table
from truceline.model import Incident


def day_in(row: Row, column: str) -> date:
    """The day in a column; raises ValueError where it has none that can be read."""
    text = row.text(column)
    found = None if text is None else read_day(text)
    if found is None:
        raise ValueError(f"{column} is missing")
    return found.day


def keep_once(
    table: Table, row: Row, incident: Incident, found: dict[str, Incident]
) -> None:
    """Keeps an incident unless its id is there already, which leaves out the row."""
    first = found.setdefault(incident.id, incident)
    if first is not incident:
        table.leave_out(
            row,
            f"the id {incident.id} stands in line {first.line} already",
            "keep one of the two rows; the first is kept",
            None,
        )


def tell_unknown_columns(table: Table, known: frozenset[str], name: str) -> None:
    """A remark on the columns that the data set is not known to have."""
    unknown = [column for column in table.header if column and column not in known]
    if unknown:
        table.remarks.append(
            f"columns that {name} is not known to have are left aside: "
            f"{', '.join(unknown)}"
        )
