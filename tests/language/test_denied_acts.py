"""Acts of force that are denied right behind the words that tell them, and those that are not."""

import pytest

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook
from truceline.model import EventType, Factuality

_FORCE = frozenset({EventType.ASSAULT, EventType.COERCE})


def _first_of_force(codebook: Codebook, text: str) -> Factuality | None:
    [coded] = code_sentences(codebook, [text])
    return next((one.factuality for one in coded.claims if one.type in _FORCE), None)


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen shot dead a priest in Juba on Monday, the bishop said. The army, which he blamed, said that none of its men had been there.",
        "According to the village council, Indian soldiers shot two farmers near Kupwara on Friday. The army dismissed this as propaganda.",
        "RENAMO said police had seized three of its members in Tete. The police commander denied it.",
        "The Tigers accused the navy of shelling a trawler off Mullaitivu. The navy called the report a lie.",
        "Residents of Kibumba said M23 fighters had burned forty houses. The group's spokesman, Willy Ngoma, rejected the accusation.",
        "Ukraine said Russian troops shelled a school in Avdiivka on Tuesday. Moscow denied any strike.",
        "Rebels attacked a convoy near Gao on Wednesday, the army said; the CMA contested this version.",
        "Turkish jets bombed two hamlets near Amedi, the PKK said. Ankara repudiated the claim.",
        "The army said that Tigers had killed a farmer at Omanthai. The bishops denied it.",
        "The Tigers said that they had killed 24 soldiers near Mannar last week. The minister of information denied it.",
    ],
)
def test_what_its_doers_deny_is_denied(codebook: Codebook, text: str) -> None:
    assert _first_of_force(codebook, text) is Factuality.DENIED


@pytest.mark.parametrize(
    "text",
    [
        "A car bomb killed ten people in Bogota on Friday. The ELN denied involvement.",
        "Gunmen killed four policemen near Kidal on Monday. The minister denied that the government had lost control of the north.",
        "The army shelled Knin on Friday, UN observers reported. The president denied that he planned to resign.",
        "Rebels attacked the airport at Goma on Sunday, killing two. They denied taking money from Kigali.",
        "Houthi fighters shelled Taiz, the UN said. The Saudi envoy denied reports of a rift with the Emirates.",
        "Police arrested two rebels in Davao on Thursday. The rebels' lawyer denied the charges of murder.",
        "Russian troops took the village of Ivanivske on Friday. Kyiv denied that the road was cut.",
        "Boko Haram abducted thirty girls at Dapchi, their parents said. The governor denied that he had been warned.",
        "Kurdish fighters killed three soldiers at Cukurca. Ankara denied that talks were under way.",
        "Insurgents ambushed a patrol in Pattani on Monday, killing a ranger. The army chief denied that morale was low.",
        "Soldiers fired on marchers in Conakry, killing nine, Amnesty said. The government denied visas to its monitors.",
        "The army killed nine Tigers near Mannar, a priest said. Gunmen killed two drivers at Omanthai on Friday. The Tigers denied the killings.",
    ],
)
def test_a_denial_of_something_else_leaves_the_act(
    codebook: Codebook, text: str
) -> None:
    assert _first_of_force(codebook, text) is Factuality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "Three bombs killed 85 pupils in Kabul. Ghani blamed the Taliban, who denied it.",
        "Eleven people were killed by a car bomb in Tskhinvali. Russia blamed Georgia. Georgia "
        "rejected the accusation.",
    ],
)
def test_where_only_the_doer_is_disputed_the_act_stays(
    codebook: Codebook, text: str
) -> None:
    assert _first_of_force(codebook, text) is Factuality.ACTUAL


def test_what_is_only_feared_cannot_be_denied(codebook: Codebook) -> None:
    text = (
        "Officials fear that the Taliban may attack Kunduz. Zabihullah Mujahid denied that "
        "the Taliban had shelled the town last week."
    )
    assert _first_of_force(codebook, text) is Factuality.POSSIBLE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kabul accused the Taliban of holding two mayors; the movement denied that they were seized.",
            Factuality.ACTUAL,
        ),
        (
            "The ministry accused the Tigers of shooting two guards in May; they denied it.",
            Factuality.ACTUAL,
        ),
        ("Kabul denied that it had accused the Taliban of theft.", Factuality.DENIED),
    ],
)
def test_an_accusation_was_made_whoever_denies_what_it_says(
    codebook: Codebook, text: str, told: Factuality
) -> None:
    [coded] = code_sentences(codebook, [text])
    found = [one.factuality for one in coded.claims if one.type is EventType.ACCUSE]
    assert found[:1] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Houthi gunmen ransacked the house of General Saleh on Monday. A spokesman denied that a mosque had been burned.",
        "Soldiers attacked a Karen post at Pasaung on Friday. An officer denied that poison had been used.",
        "Police detained the writer Ilhan Acar in Izmir in May. The ministry denied that the town had been fined.",
        "Gunmen abducted a trader near Goma on Sunday. Kinshasa charged that Rwandan jets bombed Sake, a claim that Kigali denies.",
    ],
)
def test_a_denial_of_what_is_told_behind_leaves_the_narrators_act(
    codebook: Codebook, text: str
) -> None:
    assert _first_of_force(codebook, text) is Factuality.ACTUAL


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        (
            "Kinshasa accused Rwanda of arming the rebels, a charge that Kigali denied.",
            EventType.AID,
        ),
        (
            "The opposition accused Ashraf Ghani of having struck a deal with the Taliban, something his spokesman flatly denied.",
            EventType.AGREE,
        ),
        (
            "Bogota charged that Venezuela gives shelter to the FARC. Caracas dismissed this as an invention.",
            EventType.AID,
        ),
    ],
)
def test_what_is_laid_to_a_side_that_denies_it_is_denied(
    codebook: Codebook, text: str, type_: EventType
) -> None:
    [coded] = code_sentences(codebook, [text])
    assert [claim.factuality for claim in coded.claims if claim.type is type_] == [
        Factuality.DENIED
    ]


def test_an_accusation_was_made_though_the_accused_deny_it(codebook: Codebook) -> None:
    [coded] = code_sentences(
        codebook,
        [
            "The colonel denied that his troops had burned huts in Juba, as the villagers complain."
        ],
    )
    assert all(
        claim.factuality is Factuality.ACTUAL
        for claim in coded.claims
        if claim.type is EventType.ACCUSE
    )
