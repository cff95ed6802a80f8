"""What people decided about a row, as columns of its table."""

from collections.abc import Callable
from typing import TypeVar

from truceline.model import Reviewed
from truceline.publish.table_lines import Column

Row = TypeVar("Row")


def decided_columns(
    find: Callable[[Row], Reviewed | None],
) -> tuple[Column[Row], Column[Row], Column[Row]]:
    """Whether people accepted or corrected the row, in which fields, and who."""

    def decision(row: Row) -> str | None:
        reviewed = find(row)
        if reviewed is None:
            return None
        if reviewed.corrected:
            return "corrected"
        return None if reviewed.accepted_by is None else "accepted"

    def fields(row: Row) -> tuple[str, ...]:
        reviewed = find(row)
        if reviewed is None:
            return ()
        return tuple(each.field.value for each in reviewed.corrected)

    def people(row: Row) -> tuple[str, ...]:
        reviewed = find(row)
        return () if reviewed is None else reviewed.people

    return (
        Column("decision", "accepted or corrected, if a person decided", decision),
        Column(
            "corrected", "fields with a person's value in place of the coder's", fields
        ),
        Column("decided_by", "who accepted or corrected the row", people),
    )
