"""Every row of commitments.yaml fits its example as coded, and not its look-alike."""

from collections.abc import Sequence
from datetime import date

from tests.language.sentences import code_sentences
from tests.loaded import loaded_codebook
from truceline.codebook import CommitmentRule
from truceline.linking import link_mentions, mentions_of
from truceline.process.commitments.steps import StepFinder

CODEBOOK = loaded_codebook()
RULES = CODEBOOK.commitments.rules
# What stands before an example, so that "the president" and "the government" are someone.
SCENE = (
    "The Afghan government of President Ashraf Ghani and the Taliban have been at war "
    "with each other. The United States is their third party.\n\n"
)


def test_every_example_founds_or_changes_what_its_row_says() -> None:
    found = _rules_met([rule.example for rule in RULES])
    missed = [
        f"{rule.where}: {rule.example}"
        for rule, met in zip(RULES, found, strict=True)
        if rule not in met
    ]
    assert missed == []


def test_no_look_alike_fits_its_row() -> None:
    found = _rules_met([rule.look_alike for rule in RULES])
    taken = [
        f"{rule.where}: {rule.look_alike}"
        for rule, met in zip(RULES, found, strict=True)
        if rule in met
    ]
    assert taken == []


def _rules_met(sentences: Sequence[str]) -> list[list[CommitmentRule | None]]:
    """The rule that each act of a sentence meets, without those of the scene."""
    finder = StepFinder(CODEBOOK.commitments)
    texts = [SCENE + sentence for sentence in sentences]
    return [
        [
            finder.rule_of(event)
            for mention in mentions_of(coded)
            if mention.evidence.start >= len(SCENE)
            for event in link_mentions([mention])
        ]
        for coded in code_sentences(CODEBOOK, texts, day=date(2020, 3, 1))
    ]
