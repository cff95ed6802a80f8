"""Whether a short report is coded as done by somebody to somebody."""

from tests.language.sentences import code_sentences
from tests.loaded import loaded_codebook
from truceline.model import ActorRef, Claim, EventType


def claims_of(report: str, kind: EventType) -> list[Claim]:
    (coded,) = code_sentences(loaded_codebook(), [report])
    return [one for one in coded.claims if one.type is kind]


def called(refs: tuple[ActorRef, ...]) -> str:
    return " ".join(
        f"{one.name} {one.party_name or ''} {one.party or ''}" for one in refs
    )


def check_told(report: str, kind: EventType, doer: str, other: str) -> None:
    sides = [
        (called(one.source), called(one.target)) for one in claims_of(report, kind)
    ]
    assert any(doer in source and other in target for source, target in sides), sides
