"""What is agreed for later, waited for, supposed, only written of or done unarmed is not told as done.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.sentences import code_sentences
from tests.loaded import loaded_codebook
from truceline.model import EventType, Factuality

AGREE, CONSULT, RETREAT = EventType.AGREE, EventType.CONSULT, EventType.RETREAT
SUPPORT = EventType.SUPPORT
# A sentence whose act did not take place, and one like it in which it did.
PAIRS = [
    (
        "Jose Sison, from Utrecht, offered a new round in Norway on condition that eleven prisoners be released first.",
        "Jose Sison, from Utrecht, thanked Norway and said that eleven prisoners had been released first.",
        RETREAT,
    ),
    (
        "A plan for an interim government, to be agreed upon by Kabul and the Taliban within two weeks, was overtaken.",
        "A plan for an interim government was agreed upon by Kabul and the Taliban within two weeks.",
        AGREE,
    ),
    (
        "Until the agreement is signed by Kabul and the Taliban, the fighters should be ready.",
        "Until the agreement was signed by Kabul and the Taliban, the fighters had been ready.",
        SUPPORT,
    ),
    (
        "The palace said that peace was possible only if the Taliban stopped killing and sat down with the government.",
        "The palace said that the Taliban stopped killing and sat down with the government.",
        CONSULT,
    ),
    (
        "An exchange of three Taliban prisoners for two soldiers was put off by Kabul.",
        "An exchange of three Taliban prisoners for two soldiers was carried out by Kabul.",
        RETREAT,
    ),
    (
        "The Taliban fighters are told to stop all operations on the feast.",
        "The Taliban fighters have stopped all operations on the feast.",
        RETREAT,
    ),
    (
        "The round closed on Tuesday with two drafts of the Taliban: one on the withdrawal of foreign forces, the other on guarantees.",
        "The round closed on Tuesday after the withdrawal of foreign forces by the Taliban.",
        RETREAT,
    ),
    (
        "The statement of the Taliban mentioned the release of prisoners.",
        "The statement of the Taliban followed the release of prisoners.",
        RETREAT,
    ),
    (
        "Fighters of the Taliban entered Kabul and several provincial capitals unarmed.",
        "Fighters of the Taliban entered Kabul and several provincial capitals.",
        EventType.ASSAULT,
    ),
    (
        "Kabul spoke to the Taliban of the feasibility of freeing prisoners.",
        "Kabul spoke to the Taliban after freeing prisoners.",
        RETREAT,
    ),
]


def _told(sentence: str, kind: EventType) -> set[Factuality]:
    (coded,) = code_sentences(loaded_codebook(), [sentence])
    return {one.factuality for one in coded.claims if one.type is kind}


@pytest.mark.parametrize(("sentence", "kind"), [(one, kind) for one, _, kind in PAIRS])
def test_what_is_not_done_yet_is_not_told_as_done(
    sentence: str, kind: EventType
) -> None:
    assert Factuality.ACTUAL not in _told(sentence, kind)


@pytest.mark.parametrize(("sentence", "kind"), [(one, kind) for _, one, kind in PAIRS])
def test_what_looks_like_it_and_was_done_is_told_as_done(
    sentence: str, kind: EventType
) -> None:
    assert Factuality.ACTUAL in _told(sentence, kind)
