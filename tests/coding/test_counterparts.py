"""A side that is filled in keeps the sign of how sure the act itself is."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.pipeline.fake_stages import claim_on
from truceline.coding.draft import Draft, ToldAt
from truceline.coding.events.events import CODER as EVENTS
from truceline.coding.events.events import LEARNED
from truceline.coding.parties.counterparts import CODER, code_counterparts
from truceline.coding.scene import Scene
from truceline.model import ActorRef, Claim, Span

WORDS = "Norland met Sudland and Norland sat down".split()
ROWS = [(word, word, "PROPN", "NNP", "dep", 0) for word in WORDS]


def _ref(name: str, at: int) -> tuple[ActorRef, ...]:
    span = Span(at, at + len(name))
    return (
        ActorRef(id=None, name=name, party=None, party_name=None, code=None, span=span),
    )


def _meeting(number: int, target: tuple[ActorRef, ...], coder: str) -> Claim:
    return replace(
        claim_on(Span(24, 40)),
        id=f"c{number}",
        source=_ref("Norland", 0),
        target=target,
        coder=coder,
    )


def _draft(*claims: Claim) -> Draft:
    """Claims that are told by the first word of all."""
    at = ToldAt(sentence=0, word=0, is_source_told=True, is_target_told=True)
    return Draft(claims=claims, told=(at,) * len(claims))


@pytest.mark.parametrize(("coder", "signed"), [(EVENTS, CODER), (LEARNED, LEARNED)])
def test_an_act_that_only_the_model_found_stays_signed_by_it(
    scene_of: Callable[..., Scene], coder: str, signed: str
) -> None:
    told = _meeting(1, _ref("Sudland", 12), EVENTS)
    half = _meeting(2, (), coder)
    _, filled = code_counterparts(scene_of(ROWS), _draft(told, half)).claims
    assert [one.name for one in filled.target] == ["Sudland"]
    assert filled.coder == signed


def test_a_word_that_stands_for_somebody_is_no_side_of_its_own(
    scene_of: Callable[..., Scene],
) -> None:
    told = _meeting(1, _ref("They", 12), EVENTS)
    half = _meeting(2, (), EVENTS)
    _, filled = code_counterparts(scene_of(ROWS), _draft(told, half)).claims
    assert filled.target == ()
