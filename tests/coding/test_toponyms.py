"""Names of places, told from names of people, and the place that each one means."""

from collections.abc import Callable
from pathlib import Path

import pytest

from truceline.codebook import Gazetteer, PlaceKind, folded, shipped_codebook
from truceline.codebook.gazetteer import read_gazetteer
from truceline.coding.names.toponyms import Toponym, find_toponyms
from truceline.coding.scene import Scene
from truceline.errors import CodebookError

BuildScene = Callable[..., Scene]


def scene(scene_of: BuildScene, tagged: str) -> Scene:
    """A sentence such as "Rebels/NOUN shelled/VERB Idlib/PROPN"; the tree is flat."""
    rows = []
    for one in tagged.split():
        word, pos = one.rsplit("/", 1)
        dep = "nsubj" if one == tagged.split()[0] else "dep"
        rows.append((word, word.lower(), pos, "", dep, 1))
    return scene_of(rows)


def found(scene_of: BuildScene, tagged: str) -> dict[str, Toponym]:
    one = scene(scene_of, tagged)
    return {
        toponym.span.of(one.article.text): toponym for toponym in find_toponyms(one)
    }


def test_a_city_comes_with_its_country_and_where_it_lies(scene_of: BuildScene) -> None:
    toponym = found(scene_of, "Rebels/NOUN shelled/VERB Kandahar/PROPN")["Kandahar"]
    assert toponym.country == "AFG"


def test_the_largest_of_a_name_is_meant_where_nothing_else_is_said(
    scene_of: BuildScene,
) -> None:
    toponym = found(scene_of, "Envoys/NOUN met/VERB in/ADP Paris/PROPN")["Paris"]
    assert toponym.country == "FRA"
    assert toponym.place is not None
    assert toponym.place.latitude == pytest.approx(48.85, abs=0.01)


def test_the_region_behind_a_comma_says_which_one_is_meant(
    scene_of: BuildScene,
) -> None:
    named = found(scene_of, "He/PRON spoke/VERB in/ADP Paris/PROPN ,/PUNCT Texas/PROPN")
    # The comma stands apart from its word here, as in clumsy copies.
    assert named["Texas"].country == "USA"
    assert named["Paris"].country == "USA"


def test_the_country_an_article_is_about_counts_for_a_shared_name(
    scene_of: BuildScene,
) -> None:
    words = "Syrian/ADJ and/CCONJ Syrian/ADJ troops/NOUN left/VERB Tripoli/PROPN"
    libyan = words.replace("Syrian", "Libyan")
    lebanese = words.replace("Syrian", "Lebanese")
    assert found(scene_of, libyan)["Tripoli"].country == "LBY"
    assert found(scene_of, lebanese)["Tripoli"].country == "LBN"


@pytest.mark.parametrize(
    "tagged",
    [
        "Senator/PROPN Lincoln/PROPN left/VERB",
        "Jack/PROPN London/PROPN left/VERB",
        "Sidney/PROPN Johnson/PROPN left/VERB",
        "They/PRON left/VERB in/ADP march/NOUN",
    ],
)
def test_a_person_s_name_and_a_common_word_are_no_places(
    scene_of: BuildScene, tagged: str
) -> None:
    assert not found(scene_of, tagged)


@pytest.mark.parametrize(
    "tagged",
    [
        "Hamas/PROPN left/VERB",
        "Elia/PROPN Moreno/PROPN wept/VERB as/SCONJ Moreno/PROPN left/VERB",
    ],
    ids=["a body's name", "a surname"],
)
def test_a_town_that_is_a_body_s_name_or_a_surname_is_no_place(
    scene_of: BuildScene, tagged: str
) -> None:
    assert not found(scene_of, tagged)


def test_a_word_behind_an_article_is_no_town(scene_of: BuildScene) -> None:
    rows = [
        ("The", "the", "DET", "DT", "det", 1),
        ("Alliance", "alliance", "PROPN", "NNP", "nsubj", 2),
        ("left", "leave", "VERB", "VBD", "ROOT", 2),
    ]
    assert not find_toponyms(scene_of(rows))
    assert found(scene_of, "Alliance/PROPN left/VERB")["Alliance"].country == "USA"


@pytest.mark.parametrize(
    "tagged",
    [
        "Elia/PROPN Moreno/PROPN lives/VERB in/ADP Moreno/PROPN",
        "Elia/PROPN Kandahar/PROPN wept/VERB as/SCONJ Kandahar/PROPN fell/VERB",
    ],
    ids=["somebody is there", "known to all"],
)
def test_a_town_of_a_person_s_name_is_a_place_where_it_is_told_as_one(
    scene_of: BuildScene, tagged: str
) -> None:
    assert found(scene_of, tagged)


def test_a_county_of_no_table_lies_in_the_country_the_article_is_about(
    scene_of: BuildScene,
) -> None:
    words = "Colombian/ADJ police/NOUN closed/VERB Velmora/PROPN Road/PROPN"
    toponym = found(scene_of, words)["Velmora Road"]
    assert toponym.place is None
    assert toponym.country == "COL"


def test_accents_capitals_and_apostrophes_do_not_matter() -> None:
    places = read_gazetteer(shipped_codebook())
    for name in ("BOGOTA", "Bogotá", "bogota"):
        assert "COL" in {place.country for place in places.named(name)}
    assert folded("Ma’rib") == "ma'rib"


def test_a_province_is_a_region_and_has_no_invented_coordinates() -> None:
    (region,) = [
        place
        for place in read_gazetteer(shipped_codebook()).named("Oruzgan")
        if place.kind is PlaceKind.REGION
    ]
    assert (region.name, region.country, region.latitude) == ("Uruzgan", "AFG", None)


def test_a_codebook_without_places_knows_none(tmp_path: Path) -> None:
    assert read_gazetteer(tmp_path).named("Kabul") == ()
    assert Gazetteer().named("Kabul") == ()


def test_a_broken_table_is_refused_with_its_line(tmp_path: Path) -> None:
    folder = tmp_path / "places"
    folder.mkdir()
    for file in (shipped_codebook() / "places").iterdir():
        folder.joinpath(file.name).write_bytes(file.read_bytes())
    countries = folder / "countries.tsv"
    countries.write_text("1\tAFG\n" + countries.read_text("utf-8"), "utf-8")
    with pytest.raises(
        CodebookError, match=r"countries\.tsv:1: 2 cells where 5 belong"
    ):
        read_gazetteer(tmp_path)
    folder.joinpath("cities.tsv.gz").write_bytes(b"no archive")
    with pytest.raises(CodebookError, match="the places cannot be read"):
        read_gazetteer(tmp_path)
