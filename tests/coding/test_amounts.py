"""How many of what: number words, scales, commas, bounds, and what counts nothing."""

from collections.abc import Callable

import pytest

from truceline.coding.scene import Scene
from truceline.coding.sentences.amounts import find_amount

BuildScene = Callable[..., Scene]
Row = tuple[str, str, str, str, str, int]


def _counting(numbers: str, unit: str = "men/man", lead: str = "") -> list[Row]:
    """ "freed <lead> <numbers> <unit>": each number hangs on the next, the last on the
    noun."""
    words = ["freed", *lead.split(), *numbers.split(), unit]
    last = len(words) - 1
    first = last - len(numbers.split())
    rows = []
    for place, word in enumerate(words):
        text, _, lemma = word.partition("/")
        lemma = lemma or text
        if place == 0:
            rows.append((text, "free", "VERB", "VBD", "ROOT", 0))
        elif place == last:
            rows.append((text, lemma, "NOUN", "NNS", "dobj", 0))
        elif place < first:
            rows.append((text, lemma, "ADV", "RB", "advmod", last))
        else:
            label = "nummod" if place == last - 1 else "compound"
            rows.append((text, lemma, "NUM", "CD", label, place + 1))
    return rows


@pytest.mark.parametrize(
    ("numbers", "value"),
    [
        ("300", 300),
        ("1,500", 1500),
        ("2.5", 2.5),
        ("twelve", 12),
        ("three hundred", 300),
        ("2.5 million", 2_500_000),
        ("nine thousand", 9000),
    ],
)
def test_numbers_are_read_as_figures_words_and_scales(
    scene_of: BuildScene, numbers: str, value: float
) -> None:
    scene = scene_of(_counting(numbers))
    amount = find_amount(scene, scene.trees[0], list(range(len(scene.trees[0].tokens))))
    assert amount is not None
    assert (amount.least, amount.most, amount.unit) == (value, value, "men")


@pytest.mark.parametrize(
    ("lead", "bounds"),
    [
        ("up to", (None, 300)),
        ("fewer than", (None, 300)),
        ("nearly", (None, 300)),
        ("at least", (300, None)),
        ("more than", (300, None)),
    ],
)
def test_a_bound_is_open_on_its_other_side_and_kept_in_the_phrase(
    scene_of: BuildScene, lead: str, bounds: tuple[float | None, float | None]
) -> None:
    scene = scene_of(_counting("300", lead=lead))
    amount = find_amount(scene, scene.trees[0], list(range(len(scene.trees[0].tokens))))
    assert amount is not None
    assert (amount.least, amount.most) == bounds
    assert scene.text(amount.phrase) == f"{lead} 300 men"


@pytest.mark.parametrize("unit", ["days/day", "years/year", "percent"])
def test_times_and_shares_are_no_amounts(scene_of: BuildScene, unit: str) -> None:
    scene = scene_of(_counting("300", unit))
    tokens = scene.trees[0].tokens
    assert find_amount(scene, scene.trees[0], list(range(len(tokens)))) is None


def test_a_number_inside_a_date_is_no_amount(scene_of: BuildScene) -> None:
    scene = scene_of(_counting("300"), dated="300 men")
    tokens = scene.trees[0].tokens
    assert find_amount(scene, scene.trees[0], list(range(len(tokens)))) is None


def test_a_number_elsewhere_in_the_sentence_is_left_alone(scene_of: BuildScene) -> None:
    scene = scene_of(_counting("300"))
    assert find_amount(scene, scene.trees[0], [0]) is None
