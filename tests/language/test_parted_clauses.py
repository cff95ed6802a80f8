"""What a semicolon or colon parts is told by itself, though the parser makes one clause the
object of the other; what follows "that" is not."""

import pytest

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook
from truceline.model import EventType, Factuality


def _degrees(codebook: Codebook, text: str, kind: str) -> set[Factuality]:
    (coded,) = code_sentences(codebook, [text])
    return {one.factuality for one in coded.claims if one.type is EventType(kind)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Houthis condemned the raid; Riyadh would not comment.", "ACCUSE"),
        ("The Houthis accused Riyadh; the king has never spoken of it.", "ACCUSE"),
        ("It won him no friends: Renamo accused the mediator of bias.", "ACCUSE"),
        ("The M23 shelled Goma; the governor did not flee.", "ASSAULT"),
    ],
)
def test_a_negation_beyond_a_semicolon_or_colon_undoes_no_act(
    codebook: Codebook, text: str, kind: str
) -> None:
    assert _degrees(codebook, text, kind) >= {Factuality.ACTUAL}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The minister did not say that the M23 shelled Goma.", "ASSAULT"),
        ("The M23 will free twelve soldiers; Kigali said nothing.", "RETREAT"),
    ],
)
def test_what_is_said_of_a_clause_itself_still_counts(
    codebook: Codebook, text: str, kind: str
) -> None:
    assert Factuality.ACTUAL not in _degrees(codebook, text, kind)
