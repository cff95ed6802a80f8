"""Whom "he", "she" and "who" mean, in reports about people that no codebook lists.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.sentences import code_sentences
from truceline.codebook import load_codebook
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
]


@pytest.fixture(scope="module")
def claims() -> list[list[Claim]]:
    """The claims of every report, of all in one run."""
    coded = code_sentences(load_codebook(), [row[0] for row in MEANT])
    return [list(one.claims) for one in coded]


@pytest.mark.parametrize("number", range(len(MEANT)), ids=[row[0] for row in MEANT])
def test_a_pronoun_means_the_person_a_reader_takes_it_for(
    claims: list[list[Claim]], number: int
) -> None:
    _, type_, source, target = MEANT[number]
    made = next(one for one in claims[number] if one.type is type_)
    assert source in _words(made.source)
    assert target in _words(made.target)


def _words(refs: tuple[ActorRef, ...]) -> str:
    return " ".join(f"{ref.name} {ref.party_name or ''}" for ref in refs)
