"""The closed vocabularies are those of the coding conventions, no word more or less."""

from enum import StrEnum

import pytest

from truceline.model import EventType, Factuality, Issue, Precision, StatementKind


@pytest.mark.parametrize(
    ("vocabulary", "words"),
    [
        pytest.param(
            Factuality,
            "actual planned offered demanded possible denied",
            id="factuality",
        ),
        pytest.param(
            StatementKind,
            "demand condition offer promise threat accusation denial refusal support "
            "report assessment",
            id="statement kind",
        ),
        pytest.param(
            Issue,
            "ceasefire violence_reduction prisoners talks agreement withdrawal "
            "disarmament power_sharing justice humanitarian territory sanctions "
            "monitoring",
            id="issue",
        ),
        pytest.param(
            Precision,
            "day week month season year range before after about",
            id="precision",
        ),
        pytest.param(
            EventType,
            "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT "
            "THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT",
            id="event type",
        ),
    ],
)
def test_a_vocabulary_is_what_was_agreed(vocabulary: type[StrEnum], words: str) -> None:
    assert [word.value for word in vocabulary] == words.split()
