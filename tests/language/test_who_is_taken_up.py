"""Whom "he", "they", "it", "the latter" and a bare noun for people take up."""

import pytest

from tests.language.told import called, check_told, claims_of
from truceline.model import EventType

TOLD = [
    pytest.param(
        "Ilva Moss spoke in Bogota. She thanked Juan Castro for what she called courage. "
        "She had accused the army of murder.",
        EventType.ACCUSE,
        "Moss",
        id="she of she",
    ),
    pytest.param(
        "Minister Juan Castro spoke of war in Bogota. The President has not spoken since. On Friday he "
        "accused the FARC of murder.",
        EventType.ACCUSE,
        "Duque",
        id="a post written like a name",
    ),
    pytest.param(
        "A commander from Herat, Ilva Moss, threatened to attack the Taliban.",
        EventType.THREATEN,
        "Moss",
        id="a name behind a town",
    ),
    pytest.param(
        "Amani was killed by Juan Castro, a former priest who accused the FARC of murder.",
        EventType.ACCUSE,
        "Castro",
        id="who tells of a name",
    ),
    pytest.param(
        "Ilva Moss begged Juan Castro to leave; the latter accused the FARC of murder.",
        EventType.ACCUSE,
        "Castro",
        id="the latter",
    ),
    pytest.param(
        "In September the fighters of the ELN overran a town, and on Friday, while the elders "
        "were drinking tea, they attacked the FARC.",
        EventType.ASSAULT,
        "ELN",
        id="no elders beside",
    ),
    pytest.param(
        "Ilva Moss's wing demanded that the leadership resign, and it has accused the "
        "FARC of murder.",
        EventType.ACCUSE,
        "Moss",
        id="who asks and not who is asked",
    ),
    pytest.param(
        "The KCK has announced that the truce is over, and its men attacked the FARC.",
        EventType.ASSAULT,
        "KCK",
        id="no truce has men",
    ),
    pytest.param(
        "From Bogota, the leader of the ELN accused the FARC of murder.",
        EventType.ACCUSE,
        "ELN",
        id="a phrase of place before",
    ),
]


@pytest.mark.parametrize(("report", "kind", "doer"), TOLD)
def test_a_word_that_points_back_means_who_it_goes_on_from(
    report: str, kind: EventType, doer: str
) -> None:
    check_told(report, kind, doer, "")


NOT_MEANT = [
    pytest.param(
        "Ilva Moss, whose RPCR had refused to talk, stayed away. Weeks ago she accused the "
        "FARC of murder.",
        EventType.ACCUSE,
        "RPCR",
        id="no party is she",
    ),
    pytest.param(
        "The ELN has left Arauca. Local fighters attacked the army in Arauca.",
        EventType.ASSAULT,
        "ELN",
        id="others than those named",
    ),
    pytest.param(
        "Colombia is calm. The shadow government accused the FARC of murder.",
        EventType.ACCUSE,
        "olombia",
        id="no government of a state",
    ),
    pytest.param(
        "The heads of Colombia's street gangs accused the FARC of murder.",
        EventType.ACCUSE,
        "olombian government",
        id="no state's own gangs",
    ),
]


@pytest.mark.parametrize(("report", "kind", "other"), NOT_MEANT)
def test_a_word_does_not_mean_who_it_cannot_mean(
    report: str, kind: EventType, other: str
) -> None:
    found = claims_of(report, kind)
    assert found
    assert all(other not in called(one.source) for one in found)


def test_it_is_to_whom_the_same_speaker_did_something_before() -> None:
    check_told(
        "Peru blamed Ecuador for the raid and urged it to withdraw.",
        EventType.RETREAT,
        "Ecuador",
        "Peru",
    )


def test_it_is_a_body_that_nobody_knows_and_that_acted_in_the_sentence_before() -> None:
    check_told(
        "Norway has left. The multiparty front called for a vote. It accused the FARC of murder.",
        EventType.ACCUSE,
        "multiparty front",
        "FARC",
    )


def test_rebels_who_are_told_to_be_killed_fell_to_their_state() -> None:
    check_told(
        "Colombia fights the FARC. Three guerrillas were killed in Arauca. The FARC said "
        "nothing, and Colombia neither.",
        EventType.ASSAULT,
        "colombia",
        "FARC",
    )


def test_a_rebel_who_is_murdered_may_be_anybodys_victim() -> None:
    found = claims_of(
        "Colombia talks with the FARC. A rebel was murdered in Arauca. The FARC said "
        "nothing, and Colombia neither.",
        EventType.ASSAULT,
    )
    assert found
    assert not any(one.source for one in found)
