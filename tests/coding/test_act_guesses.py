"""Which of the model's guesses tells of an act, and for what it is asked."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.coding.guesses import guess
from truceline.codebook import Codebook
from truceline.coding.learned.act_guesses import guesses_of_act
from truceline.coding.learned.guess import WHERE, Guess
from truceline.coding.learned.roles import add_guessed, fill_guessed
from truceline.coding.learned.weigh import weigh_factuality
from truceline.coding.scene import Scene
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType, Factuality

ROWS = [
    ("Norland", "Norland", "PROPN", "NNP", "nsubj", 1),
    ("held", "hold", "VERB", "VBD", "ROOT", 1),
    ("talks", "talk", "NOUN", "NNS", "dobj", 1),
    ("Sudland", "Sudland", "PROPN", "NNP", "dep", 1),
    ("Westland", "Westland", "PROPN", "NNP", "dep", 1),
]
NORLAND, HELD, TALKS, SUDLAND, WESTLAND = range(5)
MEETING = EventType.CONSULT


@pytest.fixture
def seen(scene_of: Callable[..., Scene]) -> Callable[[dict[int, Guess]], Scene]:
    """The scene of the sentence with what the model sees at some of its words."""

    def build(guesses: dict[int, Guess]) -> Scene:
        scene = scene_of(ROWS)
        scene.guesses = [guesses]
        return scene

    return build


def _match(scene: Scene, codebook: Codebook, *, where: str | None = None) -> Match:
    """ "Held talks" as a meeting, by a rule or where else it is told."""
    rule = next(one for one in codebook.events if one.type is MEETING)
    trigger = rule.triggers[0]
    if where is not None:
        trigger = replace(trigger, where=where)
    return Match(
        rule=rule, trigger=trigger, tree=scene.trees[0], place=HELD, objects=(TALKS,)
    )


def _names(refs: tuple[ActorRef, ...]) -> list[str]:
    return [ref.name for ref in refs]


Seen = Callable[[dict[int, Guess]], Scene]


def test_an_act_of_the_rules_is_seen_at_each_of_its_words_that_the_model_takes_for_one(
    seen: Seen, codebook: Codebook
) -> None:
    held, talks = guess(EventType.COERCE, 0.6), guess(MEETING, 0.9)
    scene = seen({HELD: held, TALKS: talks, SUDLAND: guess(MEETING, 0.9)})
    assert list(guesses_of_act(scene, _match(scene, codebook))) == [held, talks]


def test_a_word_that_the_model_takes_for_no_act_tells_nothing_of_one(
    seen: Seen, codebook: Codebook
) -> None:
    talks = guess(MEETING, 0.5)
    scene = seen({HELD: guess(MEETING, 0.49), TALKS: talks})
    assert list(guesses_of_act(scene, _match(scene, codebook))) == [talks]


def test_an_act_that_the_model_found_is_seen_at_its_own_word_however_sure_it_is(
    seen: Seen, codebook: Codebook
) -> None:
    held = guess(MEETING, 0.4)
    scene = seen({HELD: held, TALKS: guess(MEETING, 0.9)})
    match = _match(scene, codebook, where=WHERE)
    assert list(guesses_of_act(scene, match)) == [held]


def test_without_a_model_nothing_is_seen(
    scene_of: Callable[..., Scene], codebook: Codebook
) -> None:
    scene = scene_of(ROWS)
    assert not list(guesses_of_act(scene, _match(scene, codebook)))


def test_how_real_an_act_is_may_be_told_by_what_the_model_takes_for_another_type(
    seen: Seen, codebook: Codebook
) -> None:
    planned = guess(EventType.COERCE, 0.9, factuality=Factuality.PLANNED)
    scene = seen({HELD: planned})
    match = _match(scene, codebook)
    assert weigh_factuality(scene, match, Factuality.ACTUAL) is Factuality.PLANNED


def test_a_side_is_not_told_by_what_the_model_takes_for_another_type(
    seen: Seen, codebook: Codebook
) -> None:
    of_coercion = guess(EventType.COERCE, 0.9, targets=((SUDLAND, 0.9),))
    scene = seen({HELD: of_coercion})
    assert fill_guessed(scene, _match(scene, codebook), (), ()) == ((), ())
    of_meeting = guess(MEETING, 0.9, targets=((WESTLAND, 0.9),))
    scene = seen({HELD: of_coercion, TALKS: of_meeting})
    _, target = fill_guessed(scene, _match(scene, codebook), (), ())
    assert _names(target) == ["Westland"]


def _ref(scene: Scene, place: int) -> tuple[ActorRef, ...]:
    tree = scene.trees[0]
    name = tree.token(place).text
    return (
        ActorRef(
            id=None, name=name, party=None, party_name=None, code=None, span=tree.span
        ),
    )


@pytest.mark.parametrize(
    ("chance", "told"),
    [
        pytest.param(0.8, "Sudland", id="sure: before what rules find"),
        pytest.param(0.79, "Westland", id="less: after it"),
    ],
)
def test_a_side_that_the_model_is_sure_of_stands_before_what_rules_find(
    seen: Seen, codebook: Codebook, chance: float, told: str
) -> None:
    scene = seen({HELD: guess(MEETING, 0.9, targets=((SUDLAND, chance),))})
    match = _match(scene, codebook, where=WHERE)
    _, target = add_guessed(scene, match, (), _ref(scene, WESTLAND))
    assert _names(target) == [told]


@pytest.mark.parametrize(
    ("chance", "told"),
    [
        pytest.param(0.6, ["Sudland"], id="enough where rules find nobody"),
        pytest.param(0.59, [], id="too little"),
    ],
)
def test_a_side_that_rules_do_not_find_takes_less(
    seen: Seen, codebook: Codebook, chance: float, told: list[str]
) -> None:
    scene = seen({HELD: guess(MEETING, 0.9, targets=((SUDLAND, chance),))})
    match = _match(scene, codebook, where=WHERE)
    _, target = add_guessed(scene, match, (), ())
    assert _names(target) == told


@pytest.mark.parametrize(
    ("source", "target", "told"),
    [
        pytest.param(0.7, 0.9, ([], ["Sudland"]), id="surer whom it is done to"),
        pytest.param(0.9, 0.7, (["Sudland"], []), id="surer who does it"),
    ],
)
def test_who_is_less_sure_at_one_end_is_not_the_one_that_is_sure_at_the_other(
    seen: Seen,
    codebook: Codebook,
    source: float,
    target: float,
    told: tuple[list[str], list[str]],
) -> None:
    both = guess(
        MEETING, 0.9, sources=((SUDLAND, source),), targets=((SUDLAND, target),)
    )
    scene = seen({HELD: both})
    match = _match(scene, codebook, where=WHERE)
    sides = add_guessed(scene, match, (), ())
    assert tuple(map(_names, sides)) == told
