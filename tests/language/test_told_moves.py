"""Who moves, who falls and whom a march is meant for, where the words beside an act tell it.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

# A report, the type of the act, and words of whoever does it and of whom it is done to.
LEAVE = [
    (
        "The Taliban demand the departure of American troops from Kunduz.",
        EventType.RETREAT,
        "united-states",
        "Taliban",
    ),
    (
        "Taliban fighters are to be disarmed by June. Kabul and the Taliban signed an accord.",
        EventType.RETREAT,
        "Taliban",
        "Afghan",
    ),
    (
        "Kabul makes its signature dependent on the departure of Taliban fighters from Kunduz.",
        EventType.RETREAT,
        "Taliban",
        "Afghan",
    ),
    (
        "The rebels want the withdrawal of government troops from two provinces. The FARC and Colombia met in May.",
        EventType.RETREAT,
        "Colombia",
        "FARC",
    ),
    (
        "Bogotá will pay only when the last FARC guerrilla has left the valley.",
        EventType.RETREAT,
        "FARC",
        "Colombia",
    ),
    (
        "Some 4,000 FARC fighters who are to be demobilised by June met Colombian envoys.",
        EventType.RETREAT,
        "FARC",
        "",
    ),
    (
        "The weapons of the FARC are to be handed over by June. Bogotá and the FARC signed it.",
        EventType.RETREAT,
        "FARC",
        "Colombia",
    ),
    (
        "The accord says that Ugandan troops will be pulled out of South Sudan by May.",
        EventType.RETREAT,
        "Uganda",
        "south-sudan",
    ),
    (
        "The pullback of Taliban units from Kunduz began on Monday. Kabul and the Taliban met.",
        EventType.RETREAT,
        "Taliban",
        "Afghan",
    ),
    (
        "Two battalions of the Colombian army were sent to Cali on Monday. The FARC and Bogotá met.",
        EventType.MOBILIZE,
        "Colombia",
        "FARC",
    ),
    (
        "A team of monitors will be stationed in Kunduz. Kabul and the Taliban met.",
        EventType.MOBILIZE,
        "",
        "",
    ),
]
MARCH = [
    (
        "Thousands of students marched through Bogotá on Monday. The FARC and the Colombian government meet in Havana.",
        EventType.PROTEST,
        "students",
        "Colombia",
    ),
    (
        "Some 2,000 miners went on strike in Cali, Colombia.",
        EventType.PROTEST,
        "miners",
        "Colombia",
    ),
    (
        "Students marched through Kabul on Friday and shouted for peace.",
        EventType.PROTEST,
        "tudents",
        "Afghan",
    ),
    (
        "Hundreds of traders held a rally in Juba on Monday. The rebels and South Sudan signed a truce.",
        EventType.PROTEST,
        "traders",
        "south-sudan",
    ),
]
AHEAD = [
    (
        "On Monday the rebels handed over their guns at Cali. The FARC, as the paper says, keeps its name.",
        EventType.RETREAT,
        "FARC",
        "",
    ),
    (
        "On Sunday the rebels shelled a village. Ilvan Moss of the Taliban was silent.",
        EventType.ASSAULT,
        "Taliban",
        "village",
    ),
    (
        "On Sunday the rebels left the town of Kunduz. Ilvan Moss of the Taliban spoke to Kabul.",
        EventType.RETREAT,
        "Taliban",
        "Afghan",
    ),
]
LEAVE_NOT = [
    (
        "The Colombian government offered to send its soldiers to guard the fighters of the FARC.",
        EventType.MOBILIZE,
        "farc",
    ),
    (
        "Forty Taliban prisoners were released on Monday.",
        EventType.RETREAT,
        "taliban",
    ),
]
AHEAD_NOT = [
    (
        "On Sunday the rebels shelled a village. The ELN and the FARC were silent.",
        EventType.ASSAULT,
        "farc",
    ),
    (
        "On Sunday the rebels shelled a village. The ELN and the FARC were silent.",
        EventType.ASSAULT,
        "eln",
    ),
    (
        "The army shelled a village on Sunday. The FARC was silent.",
        EventType.ASSAULT,
        "farc",
    ),
]
THEM = [
    (
        "On Monday crowds in Kabul marched to the palace, and police opened fire on them. The Taliban and Kabul met.",
        EventType.ASSAULT,
        "Afghan",
        "crowds",
    ),
    (
        "On Friday teachers blocked the road at Cali. Police dispersed them with tear gas. The ELN and Bogotá met.",
        EventType.ASSAULT,
        "Colombia",
        "eachers",
    ),
    (
        "Farmers gathered at Kunduz on Monday. Soldiers shot at them. The Taliban and Kabul met.",
        EventType.ASSAULT,
        "Afghan",
        "armers",
    ),
    (
        "Some villagers fled on Monday, and the Taliban attacked them near Kunduz. The Taliban and Kabul met.",
        EventType.ASSAULT,
        "Taliban",
        "illagers",
    ),
]
ENEMY = [
    (
        "Twenty Colombian policemen who had been captured near Cali in May wrote a letter. Bogotá and the FARC met.",
        EventType.ASSAULT,
        "FARC",
        "olombia",
    ),
    (
        "Two Colombian soldiers were killed by a drone near Cali on Monday. Bogotá and the FARC met.",
        EventType.ASSAULT,
        "FARC",
        "olombia",
    ),
    (
        "Nine Afghan soldiers were captured on Monday. The Taliban and Kabul met.",
        EventType.ASSAULT,
        "Taliban",
        "Afghan",
    ),
    (
        "Four Taliban fighters were killed by a helicopter near Kunduz. Kabul and the Taliban met.",
        EventType.ASSAULT,
        "Afghan",
        "Taliban",
    ),
]
COUNTED = [
    (
        "The FARC split in May. On Monday Colombian soldiers overran one of the camps of the FARC, killing at least 17.",
        EventType.ASSAULT,
        "Colombia",
        "FARC",
    ),
    (
        "Colombian soldiers overran two of the FARC's camps near Cali.",
        EventType.ASSAULT,
        "Colombia",
        "FARC",
    ),
    (
        "The Taliban stormed a post of the Afghan army and killed at least nine.",
        EventType.ASSAULT,
        "Taliban",
        "Afghan",
    ),
]
DROPPED = [
    (
        "Kabul has pulled its bombers out of Kunduz. Kabul and the Taliban met.",
        EventType.RETREAT,
        "Afghan",
        "Taliban",
    ),
    (
        "Bogotá withdrew 2,000 Colombian policemen from the valley. Bogotá and the FARC met.",
        EventType.RETREAT,
        "Colombia",
        "FARC",
    ),
    (
        "Kabul has sent two battalions of the Afghan army to Kunduz. Kabul and the Taliban met.",
        EventType.MOBILIZE,
        "Afghan",
        "Taliban",
    ),
]
ENEMY_NOT = [
    (
        "Two Colombian farmers were killed by a drone near Cali on Monday. Bogotá and the FARC met.",
        EventType.ASSAULT,
        "farc",
    ),
    (
        "Two Colombian colonels were shot dead in Cali on Monday. Bogotá and the FARC met.",
        EventType.ASSAULT,
        "farc",
    ),
]


@pytest.mark.parametrize(("report", "kind", "doer", "other"), LEAVE)
def test_forces_that_are_moved_move_themselves(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(report, kind, doer, other)


@pytest.mark.parametrize(("report", "kind", "doer", "other"), MARCH)
def test_a_march_is_meant_for_the_government_of_the_place(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(report, kind, doer, other)


@pytest.mark.parametrize(("report", "kind", "doer", "other"), AHEAD)
def test_the_rebels_are_the_only_ones_that_are_named_further_on(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(report, kind, doer, other)


@pytest.mark.parametrize(("report", "kind", "doer", "other"), THEM)
def test_who_does_it_to_them_is_not_them(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(report, kind, doer, other)


@pytest.mark.parametrize(("report", "kind", "doer", "other"), [*ENEMY, *COUNTED])
def test_soldiers_fall_to_their_enemy(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(report, kind, doer, other)


@pytest.mark.parametrize(("report", "kind", "doer", "other"), DROPPED)
def test_what_is_moved_is_not_whom_it_is_meant_for(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(report, kind, doer, other)


@pytest.mark.parametrize(
    ("report", "kind", "nobody"),
    [*ENEMY_NOT, *LEAVE_NOT, *AHEAD_NOT],
)
def test_who_is_only_named_beside_it_does_not_do_it(
    report: str, kind: EventType, nobody: str
) -> None:
    claims = claims_of(report, kind)
    assert claims
    assert not any(nobody in called(one.source) for one in claims)
