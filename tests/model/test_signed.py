"""What told the sides of a claim is known by its coder, until a person vouches for them."""

from dataclasses import replace
from datetime import date

import pytest

from tests.publish.invented import talks
from truceline.coding.ends.ends import CODER as WEIGHED
from truceline.coding.parties.counterparts import CODER as FILLED_IN
from truceline.model import Claim, Correction, Reviewed, RowField, SidesFrom


def weighed(reviewed: Reviewed | None = None) -> Claim:
    return replace(talks().claims[0], coder=WEIGHED, reviewed=reviewed)


def corrected(field: RowField) -> Reviewed:
    one = Correction(field=field, value="none", by="Ana Ruiz", on=date(2026, 3, 1))
    return Reviewed(id="a", corrected=(one,))


def test_it_goes_by_the_names_that_the_coders_sign_with() -> None:
    assert weighed().sides_from is SidesFrom.RANKING
    assert replace(weighed(), coder=FILLED_IN).sides_from is SidesFrom.ARTICLE


def test_of_other_coders_the_clause_told_them() -> None:
    for coder in ("events.v18", "events-learned.v11", "exchanges.v2"):
        assert replace(weighed(), coder=coder).sides_from is None


def test_weighed_sides_do_not_make_an_act_one_that_the_model_found() -> None:
    assert not weighed().is_learned


@pytest.mark.parametrize(
    "reviewed",
    [
        Reviewed(id="a", accepted_by="Ana Ruiz"),
        corrected(RowField.SOURCE),
        corrected(RowField.TARGET),
    ],
    ids=["accepted", "source corrected", "target corrected"],
)
def test_a_person_who_accepts_a_row_or_corrects_a_side_vouches_for_both(
    reviewed: Reviewed,
) -> None:
    assert weighed(reviewed).sides_from is None


@pytest.mark.parametrize(
    "reviewed",
    [Reviewed(id="a"), corrected(RowField.DATE)],
    ids=["only its id kept", "date corrected"],
)
def test_other_decisions_leave_the_sides_to_be_checked(reviewed: Reviewed) -> None:
    assert weighed(reviewed).sides_from is SidesFrom.RANKING
