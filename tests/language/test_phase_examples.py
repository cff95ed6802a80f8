"""Every rule of phases is met by its example and not by its look-alike.

The sentences go through the language model, the coders and the linking, as a report's do.
"""

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook, PhaseRule
from truceline.linking import link_mentions, mentions_of
from truceline.process.phases.moves import MoveFinder


def _rules_met(codebook: Codebook, sentences: list[str]) -> list[set[PhaseRule]]:
    finder = MoveFinder(codebook.tracks, codebook.phases)
    coded = code_sentences(codebook, sentences)
    return [
        {
            rule
            for event in link_mentions(mentions_of(one))
            for move in finder.find(event)
            for rule in move.rules
        }
        for one in coded
    ]


def test_every_rule_of_phases_is_met_by_its_example(codebook: Codebook) -> None:
    rules = codebook.phases
    met = _rules_met(codebook, [rule.example for rule in rules])
    silent = [
        f"{rule.where}: {rule.example}"
        for rule, found in zip(rules, met, strict=True)
        if rule not in found
    ]
    assert not silent, "\n".join(silent)


def test_no_rule_of_phases_is_met_by_its_look_alike(codebook: Codebook) -> None:
    rules = codebook.phases
    met = _rules_met(codebook, [rule.look_alike for rule in rules])
    loud = [
        f"{rule.where}: {rule.look_alike}"
        for rule, found in zip(rules, met, strict=True)
        if rule in found
    ]
    assert not loud, "\n".join(loud)
