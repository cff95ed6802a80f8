"""Whom words mean that name nobody: "he", "the two men", "the other side", an answer.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.sentences import code_sentences
from tests.loaded import loaded_codebook
from truceline.model import ActorRef, Claim, EventType

# A report, the type of an act in it, and words of who does it and of whom it is meant for.
MEANT = [
    (
        "Kofi Mensah, the rebels' negotiator, came to Accra with a letter which Prime Minister Yaw Boateng read on Monday. He accused the army of shelling two villages.",
        EventType.ACCUSE,
        "Mensah",
        "army",
    ),
    (
        "The mediator, Lena Holm, spoke to Minister Tomas Ruiz for an hour. She urged both armies to stop.",
        EventType.REQUEST,
        "Holm",
        "",
    ),
    (
        "Holm may leave her post; she thanked the two leaders for their patience.",
        EventType.SUPPORT,
        "Holm",
        "leaders",
    ),
    (
        "President Ada Obi, a critic of the premier, Sani Bello, accused him on Friday of hiding the accord.",
        EventType.ACCUSE,
        "Obi",
        "Bello",
    ),
    (
        "Without new roads there will be no vote, warned Governor Pedro Salas on local radio. He praised the step of the rebels nonetheless.",
        EventType.SUPPORT,
        "Salas",
        "",
    ),
    (
        "A teacher in the village said nothing had changed. Unless the displaced go home, there can be no elections, warned the governor Pedro Salas. He welcomed the truce of the rebels.",
        EventType.SUPPORT,
        "Salas",
        "",
    ),
    (
        "Two thousand people cheered. Iko, the old chief of the hills, was not among them: he rejected the accord.",
        EventType.REJECT,
        "Iko",
        "",
    ),
    (
        "Prime Minister Dara Sok laughed at the offer. Foreign diplomats, by telephone, urged him to return to the talks.",
        EventType.REQUEST,
        "diplomats",
        "Sok",
    ),
    (
        "Lucas Moro, the leader of the north, stayed at home. According to an official, Diaz had called him on Monday and urged him to wait.",
        EventType.REQUEST,
        "Diaz",
        "Moro",
    ),
    (
        "The speaker, Amal Haddad, called the pact a robbery. The generals had sold the port, she alleged.",
        EventType.ACCUSE,
        "Haddad",
        "",
    ),
    (
        "Mensah had better wait, said Castro of the opposition, who accused the army of having sold the river.",
        EventType.ACCUSE,
        "Castro",
        "army",
    ),
    (
        "President Nunez met General Paz. He demanded the release of ten officers.",
        EventType.REQUEST,
        "Nunez",
        "",
    ),
    (
        "The rebel chief Tano lives in exile. In a message read by his brother, he thanked President Castro for the decree.",
        EventType.SUPPORT,
        "Tano",
        "Castro",
    ),
    (
        "Yusuf's answer, read over the phone to a radio station, contained a refusal to talk. He condemned the bombing of his camp.",
        EventType.ACCUSE,
        "Yusuf",
        "",
    ),
    (
        "Eva Lund will ask the Security Council for more monitors. The government of Yemen and the Houthis fight on.",
        EventType.REQUEST,
        "Lund",
        "Council",
    ),
    (
        "President Santos asked the congress on Monday for an amnesty. The FARC fought Colombia for years.",
        EventType.REQUEST,
        "Santos",
        "congress",
    ),
    (
        "Ahmed Tahir led the rebels of the south for years. Germany welcomed the appeal of Tahir.",
        EventType.SUPPORT,
        "German",
        "Tahir",
    ),
    (
        "Jonas Wade was praised. Pedro Salas hailed the gesture of Wade.",
        EventType.SUPPORT,
        "Salas",
        "Wade",
    ),
    ("Kenya welcomed Ethiopia's offer.", EventType.SUPPORT, "Kenya", "Ethiopia"),
    (
        "The Kurdish side has rejected the plan of the mediator, Karl Brandt.",
        EventType.REJECT,
        "Kurd",
        "Brandt",
    ),
    (
        "Amara Sesay and Jonas Taylor met in Accra on Monday. Ghana thanked the two men for their courage.",
        EventType.SUPPORT,
        "Ghana",
        "Taylor",
    ),
    (
        "President Amara Sesay and Jonas Taylor, chief of the rebels, came to Accra. Ghana urged both leaders to sign.",
        EventType.REQUEST,
        "Ghana",
        "Sesay",
    ),
    (
        "Amara Sesay was in Accra, and so was Jonas Taylor. The two presidents met on Monday.",
        EventType.CONSULT,
        "Sesay",
        "Taylor",
    ),
    (
        "The Taliban attacked a post of Kabul. Kabul complained that patrols of the other side had crossed the line.",
        EventType.ACCUSE,
        "Afghan",
        "Taliban",
    ),
    (
        "The Taliban and Kabul exchanged prisoners. Kabul accused the other side of delays.",
        EventType.ACCUSE,
        "Afghan",
        "Taliban",
    ),
    (
        "Kabul and the Taliban spoke. The Taliban will not accept a council with more seats for Kabul.",
        EventType.REJECT,
        "Taliban",
        "Afghan",
    ),
    (
        "The Taliban rejected a conference in Turkey. Kabul fights the Taliban.",
        EventType.REJECT,
        "Taliban",
        "",
    ),
    ("Kabul thanked two men of the Red Cross.", EventType.SUPPORT, "Afghan", ""),
    (
        "Two men of the village of Boke accused the army of theft. Amara Sesay met Jonas Taylor before.",
        EventType.ACCUSE,
        "men",
        "army",
    ),
    (
        "Both leaders of the strike accused the army of theft.",
        EventType.ACCUSE,
        "",
        "army",
    ),
    (
        "Baku, Friday. The Tarn opposition wants seats. The opposition sent a letter. Azerbaijan rejected the draft.",
        EventType.REJECT,
        "Azerb",
        "opposition",
    ),
    (
        "Kabul fights the Taliban. The Taliban said that the siege of Kunduz could be lifted.",
        EventType.CONCEDE,
        "Taliban",
        "Afghan",
    ),
    (
        "Kabul fights the Taliban. Kabul said that a road to Kunduz would be opened.",
        EventType.CONCEDE,
        "Afghan",
        "Taliban",
    ),
    (
        "Kabul fights the Taliban. Kabul said its team would not return unless the road to Kunduz was opened.",
        EventType.CONCEDE,
        "Taliban",
        "Afghan",
    ),
    (
        "Kabul fights the Taliban. The Taliban demanded that the blockade be lifted.",
        EventType.CONCEDE,
        "Afghan",
        "Taliban",
    ),
    (
        "Kenya and Uganda quarrel over an island. Uganda praised a singer. Kenya rejected the map.",
        EventType.REJECT,
        "Kenya",
        "Uganda",
    ),
    (
        "Kabul fights the Taliban. Kabul asked Uganda to take its men home. Uganda has so far refused.",
        EventType.REJECT,
        "Uganda",
        "Afghan",
    ),
    (
        "Abdullah Ocalan appealed to the PKK to disarm. A lawmaker accused Turkey of weakness and vowed to hold rallies. France welcomed the appeal.",
        EventType.SUPPORT,
        "France",
        "calan",
    ),
    (
        "The Taliban fight Kabul. Suhail Shaheen warned of consequences if American soldiers were still in his country in May.",
        EventType.THREATEN,
        "Shaheen",
        "United States",
    ),
    (
        "The Houthis fight Yemen. A Houthi spokesman warned that they would shell Saudi Arabia.",
        EventType.THREATEN,
        "Houthi",
        "Saudi",
    ),
    (
        "Kabul fights the Taliban. Kabul threatened consequences unless Pakistan closed the border.",
        EventType.THREATEN,
        "Afghan",
        "Pakistan",
    ),
    (
        "The Taliban fight Kabul. The group accused Kabul of murder.",
        EventType.ACCUSE,
        "Taliban",
        "Afghan",
    ),
    (
        "The Taliban fight Kabul. Another group accused Kabul of murder.",
        EventType.ACCUSE,
        "group",
        "Afghan",
    ),
    (
        "The Taliban fight Kabul. The Taliban asked Kabul to free Baradar. Kabul refused.",
        EventType.REJECT,
        "Afghan",
        "Taliban",
    ),
    (
        "The SPLM-IO signed. IGAD regrets that two groups have not signed. IGAD appeals to them to join the accord.",
        EventType.REQUEST,
        "",
        "groups",
    ),
    (
        "Deputies were angry. One of them, Nadia Fatlawi, likened the pact to a theft. The Tamils have sold the port, she alleged.",
        EventType.ACCUSE,
        "Fatlawi",
        "Tamils",
    ),
    (
        "The FARC fight in Colombia. The State promised the FARC a road.",
        EventType.AGREE,
        "Colombia",
        "FARC",
    ),
    (
        "The Maoists fought Nepal. The head of state thanked the Maoists.",
        EventType.SUPPORT,
        "Nepal",
        "Maoists",
    ),
]


@pytest.fixture(scope="module")
def claims() -> list[list[Claim]]:
    """The claims of every report, of all in one run."""
    coded = code_sentences(loaded_codebook(), [row[0] for row in MEANT])
    return [list(one.claims) for one in coded]


@pytest.mark.parametrize("number", range(len(MEANT)), ids=[row[0] for row in MEANT])
def test_words_mean_whom_a_reader_takes_them_for(
    claims: list[list[Claim]], number: int
) -> None:
    _, type_, source, target = MEANT[number]
    made = [one for one in claims[number] if one.type is type_]
    sides = [(_words(one.source), _words(one.target)) for one in made]
    assert any(source in one and target in other for one, other in sides), sides


def _words(refs: tuple[ActorRef, ...]) -> str:
    return " ".join(f"{ref.name} {ref.party_name or ''}" for ref in refs)


def test_a_mediator_does_not_do_what_it_says_will_be_done() -> None:
    (coded,) = code_sentences(
        loaded_codebook(),
        ["Kabul fights the Taliban. Qatar said that a road to Kunduz would be opened."],
    )
    made = [one for one in coded.claims if one.type is EventType.CONCEDE]
    assert made
    assert not any("Qatar" in _words(one.source) for one in made)


def test_an_ambassador_from_abroad_makes_no_home_of_his_state() -> None:
    (coded,) = code_sentences(
        loaded_codebook(),
        ["The rebels left the town. The Danish ambassador was glad."],
    )
    (claim,) = coded.claims
    assert "Danish" not in _words(claim.target)


@pytest.mark.parametrize(
    ("report", "meant"),
    [
        (
            "The FARC freed two soldiers on Friday. Its envoys sat down with those of the "
            "government in Havana.",
            "Colombian government",
        ),
        (
            "Colombian ministers rested. Colombian envoys sat down with those of the "
            "government in Havana.",
            "Cuban government",
        ),
        (
            "The FARC rested. Its guerrillas denounced the government in Havana.",
            "Cuban government",
        ),
    ],
)
def test_a_foreign_town_behind_a_body_tells_where_those_at_home_meet(
    report: str, meant: str
) -> None:
    (coded,) = code_sentences(loaded_codebook(), [report])
    claim = next(
        one for one in coded.claims if one.type in (EventType.CONSULT, EventType.ACCUSE)
    )
    assert meant in _words(claim.target)


@pytest.mark.parametrize("span", ["hours", "two days"])
def test_whoever_does_what_a_span_of_time_is_counted_from_is_somebody(
    span: str,
) -> None:
    (coded,) = code_sentences(
        loaded_codebook(),
        [
            "The FARC declared a truce, "
            f"{span} before their negotiators sat down with the Colombian government."
        ],
    )
    (claim,) = (one for one in coded.claims if one.type is EventType.CONSULT)
    assert "FARC" in _words(claim.source)
