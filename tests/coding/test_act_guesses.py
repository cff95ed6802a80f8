"""Which of the model's guesses tells of an act, and for what it is asked."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.coding.guesses import guess
from truceline.codebook import Codebook
from truceline.coding.learned.act_guesses import guesses_of_act
from truceline.coding.learned.guess import WHERE, Guess
from truceline.coding.learned.matches import is_another
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


RELATIVE = [
    ("Norland", "Norland", "PROPN", "NNP", "ROOT", 0),
    ("who", "who", "PRON", "WP", "nsubj", 2),
    ("held", "hold", "VERB", "VBD", "relcl", 0),
    ("Sudland", "Sudland", "PROPN", "NNP", "dobj", 2),
]


@pytest.mark.parametrize(
    ("word", "told"),
    [
        pytest.param("who", (["Norland"], []), id="a relative pronoun does it"),
        pytest.param(
            "others", (["Sudland"], ["Norland"]), id="another subject does it"
        ),
    ],
)
def test_whose_relative_clause_it_is_does_the_act_whatever_the_model_points_at(
    scene_of: Callable[..., Scene],
    codebook: Codebook,
    word: str,
    told: tuple[list[str], list[str]],
) -> None:
    rows = [
        ("others", *row[1:]) if row[0] == "who" and word != "who" else row
        for row in RELATIVE
    ]
    scene = scene_of(rows)
    turned = guess(MEETING, 0.9, sources=((3, 0.9),), targets=((0, 0.9),))
    scene.guesses = [{2: turned}]
    match = replace(_match(scene, codebook, where=WHERE), place=2, objects=())
    source = (
        ActorRef(
            id=None,
            name="Norland",
            party=None,
            party_name=None,
            code=None,
            span=scene.trees[0].cover([0]),
        ),
    )
    sides = add_guessed(scene, match, source, ())
    assert tuple(map(_names, sides)) == told


@pytest.mark.parametrize(
    ("guesses", "told"),
    [
        pytest.param(
            {HELD: (EventType.COERCE, 0.95)}, "another", id="surest of another type"
        ),
        pytest.param(
            {HELD: (EventType.COERCE, 0.94), TALKS: (MEETING, 0.1)},
            "its own",
            id="not sure enough",
        ),
        pytest.param({HELD: (MEETING, 0.99)}, "its own", id="of the same type"),
        pytest.param({TALKS: (EventType.COERCE, 0.99)}, "its own", id="another word"),
        pytest.param(
            {HELD: (EventType.COERCE, 0.99), TALKS: (MEETING, 0.25)},
            "its own",
            id="its type seen at its object",
        ),
    ],
)
def test_an_act_is_another_where_the_model_is_surest_of_another_type_alone(
    seen: Seen,
    codebook: Codebook,
    guesses: dict[int, tuple[EventType, float]],
    told: str,
) -> None:
    scene = seen({place: guess(*one) for place, one in guesses.items()})
    is_other = is_another(scene, _match(scene, codebook))
    assert is_other is (told == "another")


REFUSAL = EventType.REJECT


@pytest.mark.parametrize(
    ("kind", "targets", "told"),
    [
        pytest.param(REFUSAL, ((SUDLAND, 0.95),), "Sudland", id="surest"),
        pytest.param(REFUSAL, ((SUDLAND, 0.94),), "Westland", id="not sure enough"),
        pytest.param(
            REFUSAL, ((SUDLAND, 0.5), (NORLAND, 0.5)), "Westland", id="not as many"
        ),
        pytest.param(REFUSAL, ((NORLAND, 0.95),), "Westland", id="at the other end"),
        pytest.param(MEETING, ((SUDLAND, 0.95),), "Westland", id="a meeting of both"),
    ],
)
def test_whom_the_model_is_surest_of_stands_before_whom_a_rule_found(
    seen: Seen,
    codebook: Codebook,
    kind: EventType,
    targets: tuple[tuple[int, float], ...],
    told: str,
) -> None:
    scene = seen({HELD: guess(kind, 0.9, targets=targets)})
    rule = next(one for one in codebook.events if one.type is kind)
    match = replace(_match(scene, codebook), rule=rule)
    source, target = fill_guessed(
        scene, match, _ref(scene, NORLAND), _ref(scene, WESTLAND)
    )
    assert (_names(source), _names(target)) == (["Norland"], [told])


@pytest.mark.parametrize(
    ("kind", "told"), [(EventType.ACCUSE, "Westland"), (REFUSAL, "Sudland")]
)
def test_who_is_accused_by_name_stays_whoever_the_model_is_surest_of(
    scene_of: Callable[..., Scene], codebook: Codebook, kind: EventType, told: str
) -> None:
    rows = [("Westland", "Westland", "PROPN", "NNP", "dobj", 1) if row[0] == "Westland" else row for row in ROWS]  # fmt: skip
    scene = scene_of(rows)
    scene.guesses = [{HELD: guess(kind, 0.9, targets=((SUDLAND, 0.95),))}]
    rule = next(one for one in codebook.events if one.type is kind)
    match = replace(_match(scene, codebook), rule=rule)
    own_words = scene.trees[0].cover([WESTLAND])
    found = tuple(replace(one, span=own_words) for one in _ref(scene, WESTLAND))
    source, target = fill_guessed(scene, match, _ref(scene, NORLAND), found)
    assert (_names(source), _names(target)) == (["Norland"], [told])


SAID = [
    ("Norland", "Norland", "PROPN", "NNP", "nsubj", 1),
    ("met", "meet", "VERB", "VBD", "ROOT", 1),
    ("and", "and", "CCONJ", "CC", "cc", 1),
    ("said", "say", "VERB", "VBD", "conj", 1),
    ("Sudland", "Sudland", "PROPN", "NNP", "nsubj", 5),
    ("slept", "sleep", "VERB", "VBD", "ccomp", 3),
]


def test_whom_one_meets_is_not_read_out_of_what_one_said(
    scene_of: Callable[..., Scene], codebook: Codebook
) -> None:
    scene = scene_of(SAID)
    scene.guesses = [{1: guess(MEETING, 0.9, targets=((4, 0.9),))}]
    match = replace(_match(scene, codebook), place=1, objects=())
    assert fill_guessed(scene, match, (), ()) == ((), ())


@pytest.mark.parametrize(
    ("verb", "told"), [(4, "Westland"), (1, "Sudland")], ids=["another's", "its own"]
)
def test_whom_the_verb_itself_takes_stays_where_the_model_points_out_of_its_clause(
    scene_of: Callable[..., Scene], codebook: Codebook, verb: int, told: str
) -> None:
    """ "Norland thanked Sudland and rebuffed Westland"."""
    scene = scene_of(
        [
            ("Norland", "Norland", "PROPN", "NNP", "nsubj", 1),
            ("thanked", "thank", "VERB", "VBD", "ROOT", 1),
            ("Sudland", "Sudland", "PROPN", "NNP", "dobj", 1),
            ("and", "and", "CCONJ", "CC", "cc", 1),
            ("rebuffed", "rebuff", "VERB", "VBD", "conj", 1),
            ("Westland", "Westland", "PROPN", "NNP", "dobj", 4),
        ]
    )
    scene.guesses = [{verb: guess(REFUSAL, 0.9, targets=((2, 0.95),))}]
    rule = next(one for one in codebook.events if one.type is REFUSAL)
    match = replace(_match(scene, codebook), rule=rule, place=verb, objects=())
    own = scene.trees[0].cover([5])
    found = tuple(replace(one, span=own) for one in _ref(scene, 5))
    source, target = fill_guessed(scene, match, _ref(scene, 0), found)
    assert (_names(source), _names(target)) == (["Norland"], [told])


def _attack(scene: Scene, codebook: Codebook, objects: tuple[str, ...]) -> Match:
    """ "Held" as an act of force, by a rule of a bare word or by one with an object."""
    rule = next(one for one in codebook.events if one.type is EventType.ASSAULT)
    trigger = replace(rule.triggers[0], verbs=("hold",), objects=objects)
    return Match(
        rule=rule,
        trigger=trigger,
        tree=scene.trees[0],
        place=HELD,
        objects=(TALKS,) if objects else (),
    )


@pytest.mark.parametrize(
    ("seen_as", "objects", "told"),
    [
        pytest.param(MEETING, (), "another", id="another type"),
        pytest.param(MEETING, ("talk",), "its own", id="a rule of two words"),
        pytest.param(EventType.ASSAULT, (), "its own", id="its own type"),
    ],
)
def test_what_a_rule_makes_of_a_bare_word_is_left_to_a_model_that_gives_it_no_chance(
    seen: Seen,
    codebook: Codebook,
    seen_as: EventType,
    objects: tuple[str, ...],
    told: str,
) -> None:
    scene = seen({HELD: guess(seen_as, 0.6)})
    is_other = is_another(scene, _attack(scene, codebook, objects))
    assert is_other is (told == "another")
