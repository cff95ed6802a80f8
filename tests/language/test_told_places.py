"""Where it was, and whose town it was in, by the words of short reports."""

from tests.language.told import claims_of
from truceline.model import EventType


def test_the_same_town_is_the_one_named_before() -> None:
    report = (
        "Two rockets killed ten people in Kunduz on Wednesday. A week ago a school was "
        "bombed in the same city."
    )
    first, second = claims_of(report, EventType.ASSAULT)
    assert first.place is not None
    assert second.place == first.place
    assert second.place.phrase.of(report) == "Kunduz"


def test_the_same_town_of_a_report_that_names_none_is_nowhere() -> None:
    report = "A week ago a school was bombed in the same city by the Taliban."
    (claim,) = claims_of(report, EventType.ASSAULT)
    assert claim.place is None


def test_a_deal_signed_in_a_capital_is_none_with_its_state() -> None:
    report = "The two sides signed a ceasefire in the Ethiopian capital on Friday."
    for claim in claims_of(report, EventType.SUPPORT):
        sides = {ref.party for ref in (*claim.source, *claim.target)}
        assert "ethiopia" not in sides


def test_a_deal_signed_with_a_state_is_one_with_it() -> None:
    report = "The rebels signed a ceasefire with the Ethiopian government on Friday."
    (claim,) = claims_of(report, EventType.SUPPORT)
    assert "ethiopia" in {ref.party for ref in claim.target}


def test_a_town_is_nobody_who_is_met_there() -> None:
    report = (
        "The Taliban and the Afghan government have met since May. American officials "
        "visited Kunduz on Monday."
    )
    claims = claims_of(report, EventType.CONSULT)
    assert claims
    for claim in claims:
        assert "Kunduz" not in {ref.name for ref in claim.target}


def test_a_clause_is_where_the_act_is_that_it_hangs_on() -> None:
    report = (
        "They mourned the dead of the bombing in Lahore on 27 March that killed 72 "
        "people."
    )
    (claim,) = claims_of(report, EventType.ASSAULT)
    assert claim.place is not None
    assert claim.place.phrase.of(report) == "Lahore"
    assert claim.date is not None
    assert claim.date.phrase.of(report) == "27 March"


def test_a_clause_of_where_is_in_the_town_it_hangs_on() -> None:
    report = "Kunduz, where two men were killed on Monday, was quiet."
    (claim,) = claims_of(report, EventType.ASSAULT)
    assert claim.place is not None
    assert claim.place.phrase.of(report) == "Kunduz"


def test_who_does_it_comes_from_a_town_and_need_not_do_it_there() -> None:
    report = "The commander of the base in Kunduz who killed two men was dismissed."
    (claim,) = claims_of(report, EventType.ASSAULT)
    assert claim.place is None


def test_the_state_of_the_town_where_they_meet_is_no_side() -> None:
    report = (
        "The fifth round between the government and the ELN began in the Mexican "
        "capital. In Caracas, where the two sides met in May, they had promised aid."
    )
    claims = claims_of(report, EventType.CONSULT)
    met = {ref.party for ref in (*claims[-1].source, *claims[-1].target)}
    assert met == {"colombia", "eln"}
