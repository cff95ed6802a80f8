"""A ranking is read from its folder, and a folder that holds none is refused by name."""

import json
from pathlib import Path

import pytest

from truceline.coding.ends.ranking import EndsRanking, as_table
from truceline.coding.learned.card import read_card_of, shipped_model
from truceline.coding.learned.ranks import End, EndsCard, Seen
from truceline.errors import ModelError

SHIPPED = shipped_model("ends")


def test_a_folder_without_a_card_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"card\.json cannot be read"):
        read_card_of(EndsCard, tmp_path)


def test_a_card_with_a_field_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    card = json.loads((SHIPPED / "card.json").read_text("utf-8"))
    (tmp_path / "card.json").write_text(json.dumps(card | {"colour": "red"}), "utf-8")
    with pytest.raises(ModelError, match="colour"):
        read_card_of(EndsCard, tmp_path)


def test_a_folder_without_the_forest_of_an_end_is_refused(tmp_path: Path) -> None:
    (tmp_path / "card.json").write_bytes((SHIPPED / "card.json").read_bytes())
    with pytest.raises(ModelError, match=r"source\.onnx is missing"):
        EndsRanking(tmp_path)


def test_a_table_has_the_columns_of_the_card_and_nothing_else() -> None:
    first = Seen({"noun": 1}, ({"share": 0.5, "unknown": 3}, {"way": 2}))
    then = Seen({"other": 1}, ({"way": 4},))
    table = as_table({"way": 0, "share": 1, "noun": 2}, [first, then])
    assert table.tolist() == [[0.0, 0.5, 1.0], [2.0, 0.0, 1.0], [4.0, 0.0, 0.0]]


def test_the_ranking_that_ships_tells_a_chance_for_each_candidate() -> None:
    ranking = EndsRanking(SHIPPED)
    near = {"way": 1, "subject": 1, "left": 1, "is its rule's": 1, "mentions": 4}
    for end in End:
        assert ranking.chances(end, []) == []
        far = {"way": 30, "distance": 20}
        (first, second), nobody = ranking.chances(
            end, [Seen({}, (near, far)), Seen({"noun": 1}, ())]
        )
        assert 0 <= second < first <= 1
        assert nobody == []
