"""Who used force and who let go, where the words beside an act tell it.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

# A report, the type of the act, and words of whoever does it and of whom it is done to.
LAID = [
    (
        "A bridge near Cali was blown up on Tuesday. The attack was the work of the ELN, the minister said.",
        EventType.ASSAULT,
        "ELN",
        "bridge",
    ),
    (
        "Two teachers were killed at Kunduz on Sunday; Taliban fighters did it, the elders believe.",
        EventType.ASSAULT,
        "Taliban",
        "teachers",
    ),
    (
        "Police held two men over Friday's rocket attack on the Interior Ministry in Kabul, which was claimed by the Taliban.",
        EventType.ASSAULT,
        "Taliban",
        "Ministry",
    ),
    (
        "A judge perished in an ambush near Cali in May; his party holds the FARC responsible.",
        EventType.ASSAULT,
        "FARC",
        "judge",
    ),
    (
        "Three lorries were burned near Cali, and Bogotá pinned it on the ELN.",
        EventType.ASSAULT,
        "ELN",
        "lorries",
    ),
    (
        "Two nurses were shot near Cali on Monday. Their union blames the ELN.",
        EventType.ASSAULT,
        "ELN",
        "nurses",
    ),
    (
        "A helicopter was shot down near Cali. The air force suspects the ELN.",
        EventType.ASSAULT,
        "ELN",
        "helicopter",
    ),
    (
        "One attributes to the Taliban the attack on the hospital of Kunduz.",
        EventType.ASSAULT,
        "Taliban",
        "",
    ),
]
HELD = [
    (
        "The FARC seized two engineers near Cali in May. The two engineers were released on Sunday.",
        EventType.RETREAT,
        "FARC",
        "",
    ),
    (
        "Gunmen of the Abu Sayyaf abducted a priest on Jolo in March. The priest was freed on Monday.",
        EventType.RETREAT,
        "abu-sayyaf",
        "priest",
    ),
    (
        "The Colombian police arrested a mayor near Cali on Monday. Amnesty demanded that the mayor be released.",
        EventType.RETREAT,
        "Colombia",
        "mayor",
    ),
    (
        "The FARC had captured two policemen in May. Bogotá broke off the talks until they were released.",
        EventType.RETREAT,
        "FARC",
        "",
    ),
    (
        "Two Swiss engineers, held by the ELN since May, were let out on Sunday.",
        EventType.RETREAT,
        "ELN",
        "engineers",
    ),
    (
        "The ELN wants all its jailed commanders set free.",
        EventType.RETREAT,
        "Colombia",
        "ELN",
    ),
    (
        "The ELN wants Bogotá to set free its jailed commanders.",
        EventType.RETREAT,
        "Colombia",
        "",
    ),
    (
        "The journalist, whom the Taliban had kidnapped in May, was set free on Sunday.",
        EventType.RETREAT,
        "Taliban",
        "journalist",
    ),
    (
        "The ELN kidnapped two oil workers in May. In a letter Bogotá appealed for the release of the workers.",
        EventType.RETREAT,
        "ELN",
        "workers",
    ),
]
OF_THE_SUFFERER = [
    (
        "The FARC holds four policemen. Bogotá demanded their release.",
        EventType.RETREAT,
        "FARC",
        "",
    ),
    (
        "The Taliban said on Monday that Ilvan Moss's murder by Afghan soldiers would be avenged.",
        EventType.ASSAULT,
        "Afghan",
        "Moss",
    ),
    (
        "Ilvan Moss's abduction on Monday shocked Cali.",
        EventType.ASSAULT,
        "",
        "Moss",
    ),
    (
        "Moss's arrest by Colombian police was condemned.",
        EventType.COERCE,
        "Colombia",
        "Moss",
    ),
    (
        "The Taliban's release of forty policemen was hailed in Kabul.",
        EventType.RETREAT,
        "Taliban",
        "",
    ),
    (
        "The FARC's kidnapping of two nurses was condemned in Bogotá.",
        EventType.ASSAULT,
        "FARC",
        "nurses",
    ),
]
LAID_NOT = [
    (
        "Two teachers were killed at Kunduz on Sunday; nobody holds the Taliban responsible.",
        EventType.ASSAULT,
        "taliban",
    ),
    (
        "Two teachers were killed at Kunduz on Sunday. The governor blamed the Taliban for the delay of the talks.",
        EventType.ASSAULT,
        "taliban",
    ),
    (
        "A bridge near Cali was blown up on Tuesday; nobody has claimed it.",
        EventType.ASSAULT,
        "eln",
    ),
    (
        "Two nurses were shot near Cali on Monday. The ELN blames the army.",
        EventType.ASSAULT,
        "eln",
    ),
    (
        "Two teachers were killed at Kunduz on Sunday. The elders said the work of the Taliban goes on.",
        EventType.ASSAULT,
        "taliban",
    ),
]
HELD_NOT = [
    (
        "The FARC seized two engineers near Cali in May. Two Taliban prisoners were released on Sunday.",
        EventType.RETREAT,
        "farc",
    ),
    (
        "The FARC seized two engineers near Cali in May. Five nurses were released on Sunday.",
        EventType.RETREAT,
        "farc",
    ),
    (
        "The FARC seized two engineers near Cali in May. Kabul released the two engineers.",
        EventType.RETREAT,
        "farc",
    ),
]


@pytest.mark.parametrize(("report", "kind", "doer", "other"), LAID)
def test_a_blow_is_of_whoever_it_is_laid_to(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(report, kind, doer, other)


@pytest.mark.parametrize(("report", "kind", "doer", "other"), HELD)
def test_who_took_people_lets_them_go(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(report, kind, doer, other)


@pytest.mark.parametrize(("report", "kind", "doer", "other"), OF_THE_SUFFERER)
def test_whose_release_or_arrest_it_is_suffers_it(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(report, kind, doer, other)


@pytest.mark.parametrize(
    ("report", "kind", "nobody"),
    [*LAID_NOT, *HELD_NOT],
)
def test_who_is_only_named_beside_it_does_not_do_it(
    report: str, kind: EventType, nobody: str
) -> None:
    claims = claims_of(report, kind)
    assert claims
    assert not any(nobody in called(one.source) for one in claims)
