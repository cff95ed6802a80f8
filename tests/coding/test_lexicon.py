"""The codebook as look-up tables."""

import pytest

from truceline.codebook import Codebook
from truceline.coding.lexicon import Lexicon, Use


def test_a_term_with_a_hyphen_is_kept_as_the_words_a_sentence_has(
    lexicon: Lexicon,
) -> None:
    assert ("cease", "-", "fire") in [words for words, _ in lexicon.issues["cease"]]


def test_of_terms_that_begin_alike_the_longest_comes_first(lexicon: Lexicon) -> None:
    for table in (lexicon.issues, lexicon.cue_verbs, lexicon.contents):
        for rows in table.values():
            lengths = [len(words) for words, _ in rows]
            assert lengths == sorted(lengths, reverse=True)


def test_every_trigger_stands_under_the_first_word_of_its_verbs(
    codebook: Codebook, lexicon: Lexicon
) -> None:
    for rule in codebook.events:
        for trigger in rule.triggers:
            for verb in trigger.verbs:
                assert (rule, trigger) in lexicon.verbs[verb.split()[0]]


def test_an_office_stands_under_the_last_word_before_of(lexicon: Lexicon) -> None:
    titles = {
        (title.words, title.tail)
        for title in lexicon.offices["secretary"]
        if title.office.title == "secretary of state"
    }
    assert titles == {(("secretary",), ("of", "state"))}


@pytest.mark.parametrize(
    ("actor", "side"),
    [
        ("taliban", "taliban"),
        ("taliban-negotiating-team", "taliban"),
        ("afghan-national-army", "afghan-government"),
        ("mike-pompeo", "united-states"),
    ],
)
def test_a_side_is_found_however_many_steps_above_the_actor(
    lexicon: Lexicon, actor: str, side: str
) -> None:
    assert lexicon.party_of(lexicon.actors[actor]).id == side


def test_a_country_acts_through_its_government(lexicon: Lexicon) -> None:
    assert (
        lexicon.government_of(lexicon.actors["afghanistan"]).id == "afghan-government"
    )
    assert lexicon.government_of(lexicon.actors["taliban"]).id == "taliban"


def test_the_strongest_use_of_a_name_comes_first(lexicon: Lexicon) -> None:
    for number, _, _ in lexicon.automaton.find_matches_as_indexes("Kabul Afghan Ghani"):
        uses = [entry.use for entry in lexicon.entries(number)]
        assert uses == sorted(uses)


def test_a_capital_names_its_country_as_a_capital(lexicon: Lexicon) -> None:
    ((number, _, _),) = lexicon.automaton.find_matches_as_indexes("Islamabad")
    assert [(one.actor.id, one.use) for one in lexicon.entries(number)] == [
        ("pakistan", Use.CAPITAL)
    ]
