"""Who is hit by a second verb that shares the voice of the first: "were stopped and shot"."""

import pytest

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook
from truceline.model import EventType


@pytest.mark.parametrize(
    "text",
    [
        "Six Rwandan soldiers were stopped at a roadblock and shot by the M23.",
        "Six Rwandan soldiers were pulled from a bus, robbed and shot by the M23.",
        "Six Rwandan soldiers were led away and executed by the M23.",
    ],
)
def test_whoever_is_taken_and_shot_is_no_killer(codebook: Codebook, text: str) -> None:
    (coded,) = code_sentences(codebook, [text])
    sides = {
        (
            frozenset(ref.party for ref in one.source),
            frozenset(ref.party for ref in one.target),
        )
        for one in coded.claims
        if one.type is EventType.ASSAULT
    }
    assert (frozenset({"m23"}), frozenset({"rwanda"})) in sides
    assert all("rwanda" not in source for source, _ in sides)


@pytest.mark.parametrize(
    "text",
    [
        "The M23 fighters were surrounded and shot at the Rwandan army.",
        "The M23 fighters were ambushed and killed six Rwandan soldiers.",
    ],
)
def test_whoever_shoots_back_is_a_killer_still(codebook: Codebook, text: str) -> None:
    (coded,) = code_sentences(codebook, [text])
    assert any(
        one.type is EventType.ASSAULT and {ref.party for ref in one.source} == {"m23"}
        for one in coded.claims
    )


@pytest.mark.parametrize("way", ["helicopter", "road", "decree"])
def test_a_way_of_doing_is_no_doer(codebook: Codebook, way: str) -> None:
    (coded,) = code_sentences(
        codebook, [f"Ten hostages were freed by {way} on Monday."]
    )
    (claim,) = (one for one in coded.claims if one.type is EventType.RETREAT)
    assert claim.source == ()


def test_a_crew_with_its_helicopter_is_a_doer_still(codebook: Codebook) -> None:
    (coded,) = code_sentences(codebook, ["Ten men were seized by a helicopter crew."])
    (claim,) = coded.claims
    assert [ref.name for ref in claim.source] == ["helicopter crew"]
