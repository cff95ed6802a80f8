"""What people decided about a row, as its line on a page says it."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from truceline.model import Reviewed, RowField
from truceline.publish.words import listed

FIELD_NAMES: dict[RowField, str] = {
    RowField.TYPE: "kind of act",
    RowField.FACTUALITY: "whether it happened",
    RowField.ISSUE: "issue",
    RowField.DATE: "date",
    RowField.AMOUNT: "number",
    RowField.PLACE: "place",
    RowField.SOURCE: "who",
    RowField.TARGET: "to whom",
    RowField.KIND: "kind of statement",
    RowField.SPEAKER: "speaker",
    RowField.ADDRESSEE: "to whom",
    RowField.PARTY: "who requires",
    RowField.REQUIRES: "what is required",
    RowField.BEFORE: "before what",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedMark:
    """One person's decision on a row: "accepted", or which fields they corrected.

    ``on`` is None where the day is not kept with the row.
    """

    what: str
    by: str
    on: date | None


def decided_marks(reviewed: Reviewed | None) -> tuple[DecidedMark, ...]:
    """The decisions that stand on a row; none for one as it was coded."""
    if reviewed is None:
        return ()
    marks = []
    if reviewed.accepted_by is not None:
        marks.append(DecidedMark(what="accepted", by=reviewed.accepted_by, on=None))
    corrected: dict[tuple[str, date], list[str]] = defaultdict(list)
    for each in reviewed.corrected:
        corrected[each.by, each.on].append(FIELD_NAMES[each.field])
    marks += [
        DecidedMark(what=f"{listed(names)} corrected", by=by, on=on)
        for (by, on), names in corrected.items()
    ]
    return tuple(marks)
