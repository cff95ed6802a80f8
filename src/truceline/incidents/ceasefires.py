"""The ETH/PRIO list of ceasefires: one row an actor, put together to one truce each."""

from collections.abc import Iterable

from truceline.incidents.imported import Imported
from truceline.incidents.tables import Row, Table
from truceline.model import Dataset, LeftOut, ListedTruce, PartialDate, TruceParty

NEEDED = ("cc", "cf_id", ("actor_name", "actor"))
# -1 stands for unknown, and in dates 0 for not applicable.
UNKNOWN, NOT_APPLICABLE = "-1", "0"
# Flags of a list that has 87 columns; the others are links, sources and comments.
CODES = (
    "side written partial fixed_time ceasefire_class ceasefire_type class purpose_1 "
    "purpose_2 p_humanitarian p_peace p_pp p_holiday p_election p_other mediator_nego "
    "mediator_send mediated implement mechanism enforcement ended"
).split()
PER_COUNTRY = 1000


def read_ceasefires(table: Table) -> Imported:
    """The truces of the list; refuses one that lacks a column it needs."""
    table.need(NEEDED)
    grouped: dict[str, list[Row]] = {}
    for row in table:
        identity = _identity(table, row)
        if identity is not None:
            grouped.setdefault(identity, []).append(row)
    truces = tuple(_truce(table, identity, rows) for identity, rows in grouped.items())
    return Imported(
        dataset=Dataset.CEASEFIRES,
        file=table.name,
        rows=table.rows_read,
        truces=truces,
        left_out=tuple(table.left_out),
        remarks=tuple(table.remarks),
    )


def _identity(table: Table, row: Row) -> str | None:
    try:
        country, number = row.whole("cc"), row.whole("cf_id")
        if country is None or number is None or number < 1:
            raise ValueError("cc and cf_id do not name a ceasefire")
    except ValueError as error:
        table.leave_out(
            row, f"{error}", "correct the row, or get the list again", row.text("cf_id")
        )
        return None
    identity = str(country * PER_COUNTRY + number)
    given = row.text("uniq_id")
    if given is not None and given.removesuffix(".0") != identity:
        table.remarks.append(
            f"line {row.line}: uniq_id is {given} where cc and cf_id give {identity}; "
            "the row goes by cc and cf_id"
        )
    return identity


def _truce(table: Table, identity: str, rows: list[Row]) -> ListedTruce:
    parties: dict[str, TruceParty] = {}
    for row in rows:
        name = row.text("actor_name", "actor")
        if name is None:
            table.left_out.append(
                LeftOut(
                    line=row.line,
                    reason=f"the row of ceasefire {identity} names no actor",
                    remedy="correct the row, or get the list again",
                )
            )
        else:
            party = TruceParty(
                name=" ".join(name.split()),
                ucdp_id=_known(row.text("ucdp_actor_id")),
                declared=_date(table, row, "cf_dec"),
            )
            parties.setdefault(party.name, party)
    return ListedTruce(
        id=identity,
        lines=tuple(row.line for row in rows),
        location=rows[0].text("location"),
        parties=tuple(parties.values()),
        effective=_agreed(table, identity, "cf_effect", rows),
        ended=_agreed(table, identity, "end", rows),
        codes=tuple(_codes(rows)),
    )


def _agreed(
    table: Table, identity: str, name: str, rows: list[Row]
) -> PartialDate | None:
    """The date that the rows of one truce share; the first, and a remark, if unequal."""
    dates = [_date(table, row, name) for row in rows]
    found = list(dict.fromkeys(each for each in dates if each is not None))
    if len(found) > 1:
        listed = ", ".join(map(str, found))
        table.remarks.append(
            f"ceasefire {identity}: its rows give {name} as {listed}; the first is used"
        )
    return found[0] if found else None


def _date(table: Table, row: Row, name: str) -> PartialDate | None:
    year, month, day = (
        _number(table, row, (f"{name}_{part}", *also))
        for part, also in (("yr", (f"{name}_year",)), ("month", ()), ("day", ()))
    )
    if year is None:
        return None
    return PartialDate(year=year, month=month, day=None if month is None else day)


def _number(table: Table, row: Row, names: tuple[str, ...]) -> int | None:
    try:
        number = row.whole(*names)
    except ValueError as error:
        table.remarks.append(
            f"line {row.line}: {names[0]}: {error}; it counts as unknown"
        )
        return None
    return None if number is None or number < 1 else number


def _codes(rows: list[Row]) -> Iterable[tuple[str, str]]:
    for name in CODES:
        values = (_known(row.text(name)) for row in rows)
        value = next((value for value in values if value is not None), None)
        if value is not None:
            yield name, value


def _known(text: str | None) -> str | None:
    return None if text is None or text.removesuffix(".0") == UNKNOWN else text
