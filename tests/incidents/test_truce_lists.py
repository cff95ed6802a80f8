"""Ceasefires are put together from the rows of their actors; agreements keep their stage."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.incidents.invented_rows import (
    AGREEMENT,
    CEASEFIRE,
    CEASEFIRES,
    PAX,
    table,
)
from truceline.errors import IncidentError
from truceline.incidents import read_dataset
from truceline.model import Dataset, PartialDate

Write = Callable[..., Path]

OTHER = {
    **CEASEFIRE,
    "actor_name": "Government  of Utopia",
    "ucdp_actor_id": "-1",
    "cf_dec_day": "7",
}


def test_the_rows_of_the_actors_make_one_truce(write: Write) -> None:
    found = read_dataset(write(table(CEASEFIRES, [CEASEFIRE, OTHER])))
    assert found.dataset is Dataset.CEASEFIRES
    (truce,) = found.truces
    assert truce.id == "700012"
    assert truce.lines == (2, 3)
    assert [(party.name, party.ucdp_id) for party in truce.parties] == [
        ("Hill Front", "303"),
        ("Government of Utopia", None),
    ]


def test_each_party_keeps_the_day_it_declared(write: Write) -> None:
    (truce,) = read_dataset(write(table(CEASEFIRES, [CEASEFIRE, OTHER]))).truces
    assert [str(party.declared) for party in truce.parties] == [
        "2018-06-09",
        "2018-06-07",
    ]


def test_unknown_and_not_applicable_are_none(write: Write) -> None:
    rows = [{**CEASEFIRE, "cf_effect_day": "0"}]
    (truce,) = read_dataset(write(table(CEASEFIRES, rows))).truces
    assert truce.ended is None
    assert truce.effective == PartialDate(year=2018, month=6, day=None)
    assert dict(truce.codes) == {"p_holiday": "1", "ended": "2"}


def test_a_list_without_uniq_id_is_grouped_by_country_and_number(write: Write) -> None:
    columns = [name for name in CEASEFIRES if name != "uniq_id"]
    rows = [CEASEFIRE, OTHER, {**CEASEFIRE, "cf_id": "13"}]
    found = read_dataset(write(table(columns, rows)))
    assert [truce.id for truce in found.truces] == ["700012", "700013"]


def test_a_uniq_id_that_does_not_agree_is_told(write: Write) -> None:
    found = read_dataset(write(table(CEASEFIRES, [{**CEASEFIRE, "uniq_id": "7"}])))
    assert found.truces[0].id == "700012"
    assert "uniq_id is 7 where cc and cf_id give 700012" in found.remarks[0]


def test_dates_of_effect_that_differ_are_told(write: Write) -> None:
    rows = [CEASEFIRE, {**OTHER, "cf_effect_day": "12"}]
    found = read_dataset(write(table(CEASEFIRES, rows)))
    assert str(found.truces[0].effective) == "2018-06-15"
    assert "2018-06-15, 2018-06-12; the first is used" in found.remarks[0]


def test_capital_letters_in_the_header_mean_nothing(write: Write) -> None:
    columns = {name: name.upper() for name in CEASEFIRES}
    row = {columns[name]: value for name, value in CEASEFIRE.items()}
    assert read_dataset(write(table(columns.values(), [row]))).kept == 1


def test_a_row_that_names_no_ceasefire_is_left_out(write: Write) -> None:
    found = read_dataset(
        write(table(CEASEFIRES, [{**CEASEFIRE, "cf_id": "-1"}, OTHER]))
    )
    assert found.kept == 1
    assert "do not name a ceasefire" in found.left_out[0].reason


def test_an_agreement_keeps_its_stage_and_parties(write: Write) -> None:
    found = read_dataset(write(table(PAX, [AGREEMENT])))
    assert found.dataset is Dataset.PAX
    (agreement,) = found.agreements
    assert agreement.day == date(2020, 2, 29)
    assert (agreement.stage, agreement.substage) == ("SubPar", "FrAg")
    assert agreement.parties == "Government of Utopia; Hill Front"


def test_an_agreement_of_an_unknown_stage_or_day_is_kept_and_told(write: Write) -> None:
    row = {**AGREEMENT, "Stage": "Peace", "Dat": "29/02/2020"}
    found = read_dataset(write(table(PAX, [row])))
    assert found.agreements[0].day is None
    assert len(found.remarks) == 2


def test_a_list_of_agreements_without_ids_is_refused(write: Write) -> None:
    columns = [name for name in PAX if name != "AgtId"]
    with pytest.raises(IncidentError, match="that of no data set known here"):
        read_dataset(write(table(columns, [AGREEMENT])))
