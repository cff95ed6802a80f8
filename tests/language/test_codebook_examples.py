"""Every trigger and condition of the codebook fires on its example, not on its look-alike.

These sentences go through the language model, so the test stands here; a rule whose
example is not coded, or whose look-alike is, does not do what its row says.
"""

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook, Trigger
from truceline.model import CodedArticle, EventType, Factuality


def _is_hedged(trigger: Trigger) -> bool:
    """Whether a row makes no actual act: it wants a hedge and gives no degree itself."""
    return trigger.hedged_only and trigger.given is None


def _types(coded: CodedArticle, *, hedged_only: bool) -> set[EventType]:
    return {
        claim.type
        for claim in coded.claims
        if not (hedged_only and claim.factuality is Factuality.ACTUAL)
    }


def test_every_trigger_fires_on_its_example(codebook: Codebook) -> None:
    rows = [(rule, trigger) for rule in codebook.events for trigger in rule.triggers]
    coded = code_sentences(codebook, [trigger.example for _, trigger in rows])
    missed = [
        f"{trigger.where}: {trigger.example}"
        for (rule, trigger), one in zip(rows, coded, strict=True)
        if rule.type not in _types(one, hedged_only=_is_hedged(trigger))
    ]
    assert not missed


def test_no_trigger_fires_on_its_look_alike(codebook: Codebook) -> None:
    rows = [
        (rule, trigger, trigger.look_alike)
        for rule in codebook.events
        for trigger in rule.triggers
        if trigger.look_alike
    ]
    coded = code_sentences(codebook, [look_alike for _, _, look_alike in rows])
    fired = [
        f"{trigger.where}: {look_alike}"
        for (rule, trigger, look_alike), one in zip(rows, coded, strict=True)
        if rule.type in _types(one, hedged_only=_is_hedged(trigger))
    ]
    assert not fired


def test_every_condition_is_told_by_its_example(codebook: Codebook) -> None:
    coded = code_sentences(codebook, [rule.example for rule in codebook.conditions])
    missed = [
        f"{rule.where}: {rule.example}"
        for rule, one in zip(codebook.conditions, coded, strict=True)
        if not one.conditions
    ]
    assert not missed


def test_no_condition_is_told_by_its_look_alike(codebook: Codebook) -> None:
    rows = [rule for rule in codebook.conditions if rule.look_alike]
    coded = code_sentences(codebook, [rule.look_alike or "" for rule in rows])
    told = [
        f"{rule.where}: {rule.look_alike}"
        for rule, one in zip(rows, coded, strict=True)
        if one.conditions
    ]
    assert not told
