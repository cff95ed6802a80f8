"""Acts of whoever may do them, whom a threat or a promise is about."""

from tests.language.told import claims_of
from truceline.model import EventType


def test_an_attack_that_a_threat_is_about_is_nobodys_plan() -> None:
    threat = "The Taliban said they would punish those who attack their men."
    assert not claims_of(threat, EventType.ASSAULT)


def test_an_attack_that_was_made_is_told() -> None:
    told = "The Taliban said they would punish those who attacked their men."
    assert claims_of(told, EventType.ASSAULT)
