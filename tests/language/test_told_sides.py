"""Who did it to whom, in short reports about groups and people that no codebook lists.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

# A report, the type of the act, and words of whoever does it and of whom it is meant for.
TOLD = [
    (
        "Kabul has withdrawn the howitzers from Kunduz. The Taliban fought Kabul for a year.",
        EventType.RETREAT,
        "afghan-government",
        "",
    ),
    (
        "Abdul Ghani Baradar was arrested on Monday. The Taliban fought Kabul for a year.",
        EventType.COERCE,
        "afghan-government",
        "Baradar",
    ),
    (
        "Ten Afghan policemen were captured. The Taliban have fought Kabul for a year.",
        EventType.ASSAULT,
        "taliban",
        "Afghan",
    ),
    (
        "The Secretary-General, in a report to the Council, thanked Mexico.",
        EventType.SUPPORT,
        "Secretary-General",
        "Mexico",
    ),
    (
        "Peru's opposition met in Lima. Two of its deputies were taken into custody.",
        EventType.COERCE,
        "Peru",
        "opposition",
    ),
    (
        "President Fujimori met the bishops in Peru. Five jailed students were released that night.",
        EventType.RETREAT,
        "Peru",
        "students",
    ),
    (
        "Peru fights the Shining Path. A priest said the state freed ten teachers on Monday.",
        EventType.RETREAT,
        "Peru",
        "teachers",
    ),
    (
        "No more than 70 Taliban prisoners were released on Tuesday.",
        EventType.RETREAT,
        "afghan-government",
        "Taliban",
    ),
    (
        "Kunduz fell to the Taliban on Sunday.",
        EventType.ASSAULT,
        "Taliban",
        "Kunduz",
    ),
    (
        "POKHARA, Saturday: Maoist fighters stormed a barracks on Friday night.",
        EventType.ASSAULT,
        "Maoist",
        "barracks",
    ),
    (
        "Georgian special units stormed three Ossetian posts on Monday.",
        EventType.ASSAULT,
        "Georgia",
        "Ossetia",
    ),
    (
        "Security agents of Nepal closed two radio stations on Monday.",
        EventType.COERCE,
        "Nepal",
        "radio stations",
    ),
    (
        "The president, Ilvan Moss, offered to meet insurgents who lay down their arms.",
        EventType.CONSULT,
        "Moss",
        "insurgents",
    ),
    (
        "On Monday Kofi Annan, at a conference in Lisbon, had called on the Taliban to lay down their arms.",
        EventType.REQUEST,
        "Annan",
        "Taliban",
    ),
    (
        "Four rangers were shot dead at a checkpoint by gunmen of the Taliban.",
        EventType.ASSAULT,
        "Taliban",
        "rangers",
    ),
    (
        "Another militia, the Raia Mutonga, attacked a village on Sunday.",
        EventType.ASSAULT,
        "Raia Mutonga",
        "village",
    ),
    (
        "One field commander, Salim Basaran, refused to recognise the accord with Colombia.",
        EventType.REJECT,
        "Basaran",
        "Colombia",
    ),
    (
        "The Tarn Valley Front left the town. Its men killed seven women.",
        EventType.ASSAULT,
        "Tarn Valley Front",
        "women",
    ),
    (
        "The Arab League met in Cairo. Harith Salmani thanked the league.",
        EventType.SUPPORT,
        "Salmani",
        "Arab League",
    ),
    (
        "The envoy for South Sudan, Ismail Waren, arrived in Juba. The envoy commended Uganda.",
        EventType.SUPPORT,
        "Waren",
        "Uganda",
    ),
    (
        "The FNL shelled two suburbs of Bujumbura. The UN mission condemned the shelling.",
        EventType.ACCUSE,
        "United Nations",
        "FNL",
    ),
    (
        "The United States asked Turkey to host the talks, and Ankara accepted.",
        EventType.AGREE,
        "Turkey",
        "United States",
    ),
    (
        "The FARC attacked a post near Cali. Government negotiators accused the FARC of murder.",
        EventType.ACCUSE,
        "Colombia",
        "FARC",
    ),
    (
        "Former rebels complain that the Afghan police go on rounding them up.",
        EventType.ACCUSE,
        "rebels",
        "Afghan",
    ),
    (
        "The Taliban vowed to fight the Americans.",
        EventType.ASSAULT,
        "Taliban",
        "Americans",
    ),
    (
        "The Taliban and Kabul have met for a year. The Taliban overran a camp near Kunduz.",
        EventType.ASSAULT,
        "Taliban",
        "afghan-government",
    ),
    (
        "The Taliban and Kabul have met for a year. Ten Afghan soldiers died in a battle near Kunduz.",
        EventType.ASSAULT,
        "Taliban",
        "afghan-government",
    ),
    (
        "Manila and the Moro Islamic Liberation Front signed a truce. The Moro Islamic Liberation "
        "Front has met Manila since May. Schools have opened. On Jolo the Abu Sayyaf group holds a "
        "priest. Rain has fallen. The Philippine government ruled out a ransom.",
        EventType.REJECT,
        "Philippine",
        "Abu Sayyaf",
    ),
    (
        "Kabul and the Taliban signed an accord in Doha.",
        EventType.SUPPORT,
        "afghan-government",
        "Taliban",
    ),
    # Of whom something is said, and not what is said of them.
    (
        "Santos described the guerrillas of the FARC as smugglers and bandits.",
        EventType.ACCUSE,
        "Santos",
        "farc",
    ),
    # Who is wanted is not asked.
    (
        "The FARC fights Bogota. The FARC demands an international mediator.",
        EventType.REQUEST,
        "farc",
        "colombia",
    ),
    (
        "The FARC fights Bogota. The FARC asked the mediator to come.",
        EventType.REQUEST,
        "farc",
        "mediator",
    ),
    # A road is closed to whoever is to use it, not to the town that it leads to.
    (
        "The FARC fights Bogota. The FARC closed the road to Cali.",
        EventType.COERCE,
        "farc",
        "colombia",
    ),
    (
        "The FARC fights Bogota. The FARC closed the road to the villagers.",
        EventType.COERCE,
        "farc",
        "villagers",
    ),
    # Whose jets strike, though the words do not say of which state.
    (
        "Bogota fights the FARC. Government jets bombed the camps on Monday.",
        EventType.ASSAULT,
        "colombia",
        "",
    ),
    # A place that is taken is taken from the other side.
    (
        "The FARC fights Bogota. The FARC captured Tumaco on Monday.",
        EventType.ASSAULT,
        "farc",
        "colombia",
    ),
    # Whose body somebody heads is told before the body's name.
    (
        "The FARC rested. Ilva Moss met Pablo Reyes, head of the rebels' Supreme Council.",
        EventType.CONSULT,
        "Moss",
        "farc",
    ),
]
# What looks like these and is not: a report, a type that nobody does in it, and a word of
# whoever must not be taken for the doer.
LOOK_ALIKE = [
    (
        "At a March meeting in Lisbon with editors the Taliban called for talks with Kabul.",
        EventType.REQUEST,
        "meeting",
    ),
    (
        "Salva Kiir, who received him at the airport, praised Riek Machar.",
        EventType.SUPPORT,
        "Machar",
    ),
    (
        "The rebel commanders, Ilvan Moss and others, freed two Colombian soldiers.",
        EventType.RETREAT,
        "soldiers",
    ),
    (
        "The Taliban and Kabul have met for a year. Two Afghan colonels were gunned down on Friday.",
        EventType.ASSAULT,
        "Taliban",
    ),
]
IN_A_CAPITAL = "The FARC and Colombia fight. The FARC criticised a meeting in the Ethiopian capital."
NOBODYS = [
    "The Taliban and Kabul have met for a year. The Taliban attacked a market near Kunduz.",
    "Former rebels complain that drones fly over their camps.",
]
NOT_DONE = [
    "The Taliban cannot sign by day and attack Kabul by night.",
    "The FARC will not meet the government or free the hostages.",
]


@pytest.mark.parametrize(("report", "kind", "doer", "other"), TOLD)
def test_an_act_is_told_with_both_its_sides(
    report: str, kind: EventType, doer: str, other: str
) -> None:
    check_told(report, kind, doer, other)


@pytest.mark.parametrize(("report", "kind", "nobody"), LOOK_ALIKE)
def test_what_only_stands_beside_an_act_does_not_do_it(
    report: str, kind: EventType, nobody: str
) -> None:
    claims = claims_of(report, kind)
    assert claims
    assert not any(nobody in called(one.source) for one in claims)


@pytest.mark.parametrize("report", NOBODYS)
def test_a_thing_of_no_soldiers_is_of_no_side(report: str) -> None:
    claims = [
        *claims_of(report, EventType.ASSAULT),
        *claims_of(report, EventType.ACCUSE),
    ]
    assert claims
    assert not any(one.id or one.party for claim in claims for one in claim.target)


@pytest.mark.parametrize("report", NOT_DONE)
def test_a_negation_reaches_the_second_of_two_joined_verbs(report: str) -> None:
    for kind in (EventType.ASSAULT, EventType.RETREAT):
        assert not claims_of(report, kind)


def test_somebody_of_a_side_that_only_the_article_knows_acts_for_it() -> None:
    (claim,) = claims_of(
        "The Tarn Liberation Army freed a prefect. TLA chairman Ilvan Moss accused Mali of murder.",
        EventType.ACCUSE,
    )
    (source,) = claim.source
    assert (source.name, source.party) == ("Ilvan Moss", None)
    assert source.party_name == "Tarn Liberation Army"


def test_a_capital_in_which_they_meet_makes_its_state_no_party() -> None:
    (claim,) = claims_of(IN_A_CAPITAL, EventType.ACCUSE)
    assert "Ethiopia" not in called((*claim.source, *claim.target))


def test_several_rebel_groups_are_not_the_one_that_is_named_later() -> None:
    report = (
        "Sudan's government and five rebel groups signed an agreement on Monday. The "
        "Sudan Liberation Movement stayed away."
    )
    claims = claims_of(report, EventType.SUPPORT)
    assert claims
    for claim in claims:
        names = {ref.name for ref in (*claim.source, *claim.target)}
        assert "Sudan Liberation Movement" not in names


def test_the_day_before_a_name_is_no_part_of_it() -> None:
    (claim,) = claims_of("On Sunday Moss held talks with the FARC.", EventType.CONSULT)
    assert [one.name for one in claim.source] == ["Moss"]


@pytest.mark.parametrize(
    ("report", "body"),
    [
        (
            "The Truth and Reconciliation Commission met the FARC on Monday.",
            "Truth and Reconciliation Commission",
        ),
        (
            "A Joint Verification and Monitoring Mechanism met the FARC on Monday.",
            "Joint Verification and Monitoring Mechanism",
        ),
        ("The Truth Commission and the army met the FARC.", "Truth Commission"),
    ],
)
def test_a_body_with_an_and_in_its_name_is_one_body(report: str, body: str) -> None:
    (claim,) = claims_of(report, EventType.CONSULT)
    assert claim.source[0].name == body


def test_a_side_and_a_body_joined_by_and_are_two() -> None:
    (claim,) = claims_of(
        "The FARC and the Peace Commission met the bishops.", EventType.CONSULT
    )
    names = {one.name for one in (*claim.source, *claim.target)}
    assert {"FARC", "Peace Commission"} <= names
