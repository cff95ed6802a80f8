"""What a reference to a country is called, by the words that stand for it."""

from tests.coding.conftest import BuildScene, Row
from truceline.model import Span

HADI: list[Row] = [
    ("Yemen", "Yemen", "PROPN", "NNP", "compound", 1),
    ("delegation", "delegation", "NOUN", "NN", "nsubj", 2),
    ("agreed", "agree", "VERB", "VBD", "ROOT", 2),
    (".", ".", "PUNCT", ".", "punct", 2),
]


def test_a_country_is_called_by_its_own_name_where_that_is_printed(
    scene_of: BuildScene,
) -> None:
    scene = scene_of(HADI)
    yemen = scene.lexicon.actors["yemen"]
    assert scene.ref(yemen, Span(0, 5)).name == "Yemen"


def test_a_country_that_other_words_stand_for_is_called_its_government(
    scene_of: BuildScene,
) -> None:
    scene = scene_of(HADI)
    yemen = scene.lexicon.actors["yemen"]
    ref = scene.ref(yemen, Span(6, 16))
    assert (ref.id, ref.name, ref.span) == ("yemen", "Yemeni government", Span(6, 16))


def test_a_group_keeps_its_name_whatever_words_stand_for_it(
    scene_of: BuildScene,
) -> None:
    scene = scene_of(HADI)
    assert scene.ref(scene.lexicon.actors["houthis"], Span(6, 16)).name == "Houthis"
