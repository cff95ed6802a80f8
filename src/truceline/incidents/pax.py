"""PA-X: peace agreements with their stage, status and parties."""

from datetime import date

from truceline.incidents.days import read_day
from truceline.incidents.imported import Imported
from truceline.incidents.tables import Row, Table
from truceline.model import Dataset, ListedAgreement

NEEDED = ("agtid", "agt", "dat")
STAGES = {
    "pre": "before negotiation, or on how to negotiate",
    "subpar": "framework, on parts of the matter",
    "subcomp": "comprehensive",
    "imp": "implementation",
    "ren": "renewal",
    "cea": "ceasefire",
    "oth": "other",
}


def read_pax(table: Table) -> Imported:
    """The agreements of a PA-X file; refuses one that lacks a column it needs."""
    table.need(NEEDED)
    found: dict[str, ListedAgreement] = {}
    for row in table:
        agreement = _read(table, row)
        if agreement is None:
            continue
        if agreement.id in found:
            line = found[agreement.id].line
            table.leave_out(
                row,
                f"the agreement {agreement.id} stands in line {line} already",
                "keep one of the two rows; the first is kept",
                None,
            )
        found.setdefault(agreement.id, agreement)
    return Imported(
        dataset=Dataset.PAX,
        file=table.name,
        rows=table.rows_read,
        agreements=tuple(found.values()),
        left_out=tuple(table.left_out),
        remarks=tuple(table.remarks),
    )


def _read(table: Table, row: Row) -> ListedAgreement | None:
    identity, name = row.text("agtid"), row.text("agt")
    if identity is None or name is None:
        remedy = "correct the row, or get the file again"
        table.leave_out(row, "the row has no AgtId or no Agt", remedy, identity)
        return None
    stage = row.text("stage")
    if stage is not None and stage.casefold() not in STAGES:
        table.remarks.append(
            f"line {row.line}: the stage {stage!r} is not one of PA-X that are known; "
            "it is kept as printed"
        )
    return ListedAgreement(
        id=identity,
        line=row.line,
        name=name,
        day=_day(table, row),
        country=row.text("con"),
        track=row.text("ppname"),
        status=row.text("status"),
        stage=stage,
        substage=row.text("stagesub"),
        parties=row.text("part"),
        third_parties=row.text("thrdpart"),
    )


def _day(table: Table, row: Row) -> date | None:
    text = row.text("dat")
    try:
        found = None if text is None else read_day(text)
    except ValueError as error:
        table.remarks.append(f"line {row.line}: {error}; the agreement has no day")
        return None
    return None if found is None else found.day
