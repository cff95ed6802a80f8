"""What was done before it is planned, demanded or made possible what its sentence tells."""

import pytest

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook
from truceline.model import EventType, Factuality


def _of(codebook: Codebook, text: str, root: EventType) -> set[Factuality]:
    [coded] = code_sentences(codebook, [text])
    return {claim.factuality for claim in coded.claims if claim.type is root}


@pytest.mark.parametrize(
    ("text", "root"),
    [
        (
            "Norway urged Caracas to look for two engineers kidnapped by the ELN in Arauca in 1993.",
            EventType.ASSAULT,
        ),
        (
            "Norway will send doctors to Cali at the request by Colombia to the Security Council.",
            EventType.REQUEST,
        ),
        (
            "Only after the ceasefire had been signed could the UN observers enter Kandahar.",
            EventType.MOBILIZE,
        ),
        ("Norway persuaded the FARC to free ten soldiers.", EventType.RETREAT),
        ("Norway had coaxed the FARC into freeing ten soldiers.", EventType.RETREAT),
    ],
)
def test_it_is_told_as_done(codebook: Codebook, text: str, root: EventType) -> None:
    assert _of(codebook, text, root) == {Factuality.ACTUAL}


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("Bogota wants the FARC commanders arrested.", EventType.COERCE),
        (
            "UN observers could enter Kandahar only if the Taliban signed.",
            EventType.MOBILIZE,
        ),
        ("Norway tried to persuade the FARC to free ten soldiers.", EventType.RETREAT),
    ],
)
def test_what_is_wished_for_or_hangs_on_something_is_not(
    codebook: Codebook, text: str, root: EventType
) -> None:
    assert Factuality.ACTUAL not in _of(codebook, text, root)
