"""What the coders make of a word that the trained model knows and no rule does."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook
from truceline.coding.learned.card import Card
from truceline.coding.learned.guess import Guess
from truceline.coding.learned.trust import Share, Trust
from truceline.model import (
    Claim,
    EventType,
    Factuality,
    Issue,
    Sentence,
    StatementKind,
)

TRUST = Trust(
    event=0.5,
    types=(
        Share(type=EventType.RETREAT, told=0.5, ahead=0.3),
        Share(type=EventType.ACCUSE, told=0.3, ahead=0.3),
    ),
    no_event=0.05,
    cue=0.5,
    side=0.5,
)


class Knows:
    """A model that knows one word, and sees nothing in any other."""

    def __init__(self, word: str, **known: object) -> None:
        self.card = Card(name="t", version="1", made_from="a test", trust=TRUST)
        self.word = word
        self.known = known

    def guess(self, sentences: Sequence[Sentence]) -> list[dict[int, Guess]]:
        return [
            {
                place: self._guess()
                for place, token in enumerate(sentence.tokens)
                if token.text == self.word
            }
            for sentence in sentences
        ]

    def _guess(self) -> Guess:
        kind = self.known.get("type", EventType.RETREAT)
        chance = self.known.get("chance", 0.0)
        assert isinstance(kind, EventType)
        assert isinstance(chance, float)
        told: dict[str, object] = {
            "is_event": chance,
            "type": kind,
            "chances": {one: chance if one is kind else 0.0 for one in EventType},
            "factuality": Factuality.ACTUAL,
            "factuality_chance": 1.0,
            "event_issue": None,
            "event_issue_chance": 1.0,
            "is_cue": 0.0,
            "kind": StatementKind.REPORT,
            "said_issue": None,
            "said_issue_chance": 1.0,
            "sources": (),
            "targets": (),
        }
        told.update({k: v for k, v in self.known.items() if k in told})
        return Guess(**told)  # type: ignore[arg-type]  # one value a field, as above


def claims_of(codebook: Codebook, sentence: str, model: Knows) -> list[Claim]:
    (coded,) = code_sentences(codebook, [sentence], tagger=model)
    return list(coded.claims)


SPRUNG = "Kabul unshackled forty Taliban prisoners at dawn."


def test_a_word_that_no_rule_knows_is_the_event_that_the_model_sees(
    codebook: Codebook,
) -> None:
    model = Knows("unshackled", chance=0.9, event_issue=Issue.PRISONERS)
    (claim,) = claims_of(codebook, SPRUNG, model)
    assert claim.type is EventType.RETREAT
    assert claim.issue is Issue.PRISONERS
    assert claim.coder == "events-learned.v11"
    assert [ref.party for ref in claim.source] == ["afghan-government"]


def test_the_same_word_is_nothing_where_the_model_is_in_doubt(
    codebook: Codebook,
) -> None:
    assert not claims_of(codebook, SPRUNG, Knows("unshackled", chance=0.4))


def test_an_act_that_is_not_told_as_done_is_told_with_less(codebook: Codebook) -> None:
    planned = Knows("unshackled", chance=0.4, factuality=Factuality.PLANNED)
    (claim,) = claims_of(codebook, SPRUNG, planned)
    assert claim.factuality is Factuality.PLANNED


def test_an_act_of_a_type_with_a_share_of_its_own_is_told_with_that(
    codebook: Codebook,
) -> None:
    reproach = Knows("unshackled", chance=0.4, type=EventType.ACCUSE)
    assert [one.type for one in claims_of(codebook, SPRUNG, reproach)] == [
        EventType.ACCUSE
    ]


def test_an_act_of_speaking_is_not_told_with_less(codebook: Codebook) -> None:
    threat = Knows(
        "unshackled",
        chance=0.4,
        type=EventType.THREATEN,
        factuality=Factuality.PLANNED,
    )
    assert not claims_of(codebook, SPRUNG, threat)


def test_what_the_model_sees_negated_is_no_event(codebook: Codebook) -> None:
    negated = "Kabul has not unshackled any Taliban prisoners."
    assert not claims_of(codebook, negated, Knows("unshackled", chance=0.9))


def test_what_a_rule_codes_falls_away_where_the_model_sees_no_event(
    codebook: Codebook,
) -> None:
    freed = "Kabul freed forty Taliban prisoners at dawn."
    (coded,) = code_sentences(codebook, [freed])
    assert coded.claims
    assert not claims_of(codebook, freed, Knows("dawn"))


@pytest.mark.parametrize("word", ["guns", "mute"])
def test_what_a_light_verb_says_is_asked_of_the_words_beside_it(
    codebook: Codebook, word: str
) -> None:
    told = "The guns of the Taliban have been mute since Monday."
    (claim,) = claims_of(codebook, told, Knows(word, chance=0.2))
    assert claim.type is EventType.RETREAT
    assert not claims_of(codebook, told, Knows("Monday", chance=0.2))


def test_a_side_that_no_rule_finds_is_whom_the_model_names(codebook: Codebook) -> None:
    told = "For the Taliban, with Kabul gone quiet, unshackling began."
    model = Knows("unshackling", chance=0.9, sources=((2, 0.9),))
    (claim,) = claims_of(codebook, told, model)
    assert [ref.party for ref in claim.source] == ["taliban"]


def test_a_word_of_speaking_that_no_row_knows_reports_a_statement(
    codebook: Codebook,
) -> None:
    told = "Zalmay Khalilzad burbled that the truce would hold."
    model = Knows("burbled", is_cue=0.9)
    (coded,) = code_sentences(codebook, [told], tagger=model)
    (statement,) = coded.statements
    assert statement.cue is not None
    assert statement.cue.of(told) == "burbled"
    assert not code_sentences(codebook, [told])[0].statements


def test_the_model_that_ships_reads_the_card_it_came_with() -> None:
    from truceline.coding.learned.card import read_card, shipped_model

    card = read_card(shipped_model())
    assert card.name == "words"
    assert Path(shipped_model() / "model.onnx").is_file()


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Kabul denied that it had released forty Taliban prisoners.",
            Factuality.DENIED,
        ),
        ("Kabul agreed to release forty Taliban prisoners.", Factuality.PLANNED),
        ("Kabul released forty Taliban prisoners.", Factuality.ACTUAL),
    ],
)
def test_what_the_words_deny_or_leave_ahead_the_model_does_not_make_happen(
    codebook: Codebook, sentence: str, told: Factuality
) -> None:
    word = "released" if "released" in sentence else "release"
    claims = claims_of(codebook, sentence, Knows(word, chance=0.9))
    found = [one.factuality for one in claims if one.type is EventType.RETREAT]
    assert found == [told]


MET = (
    "Kabul and the Taliban have been at war for years. "
    "On Monday a meeting took place in the old customs house."
)


def test_an_act_of_nobody_that_a_rule_knows_counts_where_the_model_sees_it_too(
    codebook: Codebook,
) -> None:
    model = Knows("meeting", chance=0.85, type=EventType.CONSULT)
    (claim,) = claims_of(codebook, MET, model)
    assert claim.type is EventType.CONSULT
    assert claim.coder == "events-learned.v11"


def test_it_is_nothing_where_the_model_is_in_doubt(codebook: Codebook) -> None:
    model = Knows("meeting", chance=0.55, type=EventType.CONSULT)
    assert not claims_of(codebook, MET, model)


def test_a_misfortune_is_nobodys_doing_though_the_model_sees_an_act(
    codebook: Codebook,
) -> None:
    died = "Twelve men were killed by methane in the cave."
    model = Knows("killed", chance=0.7, type=EventType.ASSAULT)
    assert not claims_of(codebook, died, model)


@pytest.mark.parametrize(
    ("sentence", "is_kept"),
    [
        ("Gunmen killed the guard.", False),
        ("Gunmen killed ten guards.", True),
        ("Gunmen killed the guard on Monday.", True),
    ],
)
def test_force_told_with_a_number_or_a_day_is_kept_where_the_model_sees_nothing(
    codebook: Codebook, sentence: str, *, is_kept: bool
) -> None:
    (coded,) = code_sentences(codebook, [sentence], tagger=Knows("nothing"))
    assert any(one.type is EventType.ASSAULT for one in coded.claims) is is_kept


BOMBED = "Near the Taliban checkpoint a bomb killed forty people."


def test_an_act_of_the_rules_gets_the_side_that_the_model_is_sure_of(
    codebook: Codebook,
) -> None:
    sure = Knows("killed", chance=0.9, type=EventType.ASSAULT, sources=((2, 0.9),))
    (claim,) = claims_of(codebook, BOMBED, sure)
    assert [ref.party for ref in claim.source] == ["taliban"]


@pytest.mark.parametrize(
    "doubt",
    [
        {"type": EventType.ASSAULT, "sources": ((2, 0.7),)},
        {"type": EventType.ASSAULT, "sources": ((2, 0.9),), "chance": 0.4},
    ],
    ids=["in doubt", "of no act"],
)
def test_an_act_of_the_rules_gets_no_side_that_the_model_only_guesses(
    codebook: Codebook, doubt: dict[str, object]
) -> None:
    (claim,) = claims_of(codebook, BOMBED, Knows("killed", **{"chance": 0.9, **doubt}))
    assert not claim.source


def test_of_two_joined_by_and_each_stands_where_the_model_names_it(
    codebook: Codebook,
) -> None:
    told = "A pact of Kabul and the Taliban unshackles forty prisoners."
    model = Knows(
        "unshackles", chance=0.9, sources=((3, 0.9),), targets=((6, 0.9), (8, 0.1))
    )
    (claim,) = claims_of(codebook, told, model)
    assert [ref.party for ref in claim.source] == ["afghan-government"]
    assert [ref.party for ref in claim.target] == ["taliban"]


@pytest.mark.parametrize(
    ("seen", "issue"),
    [
        (Issue.CEASEFIRE, Issue.VIOLENCE_REDUCTION),
        (Issue.PRISONERS, Issue.PRISONERS),
    ],
)
def test_the_model_makes_no_truce_of_less_violence(
    codebook: Codebook, seen: Issue, issue: Issue
) -> None:
    told = "The Taliban unshackled their men after a reduction in violence."
    (claim,) = claims_of(
        codebook, told, Knows("unshackled", chance=0.9, event_issue=seen)
    )
    assert claim.issue is issue


@pytest.mark.parametrize(
    ("told", "kept"),
    [("The truce is to start on Friday.", 1), ("The truce started on Friday.", 0)],
)
def test_what_is_to_begin_is_kept_where_the_model_sees_nothing(
    codebook: Codebook, told: str, kept: int
) -> None:
    told = f"Kabul and the Taliban spoke. {told}"
    (coded,) = code_sentences(codebook, [told], tagger=Knows("nothing"))
    about = [one for one in coded.claims if one.issue is Issue.CEASEFIRE]
    assert len(about) == kept


def test_what_a_noun_tells_already_its_verb_does_not_tell_again(
    codebook: Codebook,
) -> None:
    told = "Joe Biden said that the withdrawal of the soldiers would unroll in May."
    model = Knows("unroll", chance=0.9, sources=((1, 0.9),))
    claims = claims_of(codebook, told, model)
    assert [one.coder for one in claims if one.type is EventType.RETREAT] == [
        "events.v18"
    ]


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("Washington burbled a draft that would ban the Taliban unless they left.", 0),
        ("Washington burbled the Taliban responsible.", 0),
        ("Washington burbled that a draft would ban the Taliban.", 1),
    ],
)
def test_a_word_with_a_mere_thing_for_its_object_reports_nothing(
    codebook: Codebook, told: str, count: int
) -> None:
    (coded,) = code_sentences(codebook, [told], tagger=Knows("burbled", is_cue=0.9))
    assert len(coded.statements) == count


def _split(first: EventType, second: EventType) -> dict[EventType, float]:
    return {one: {first: 0.5, second: 0.4}.get(one, 0.0) for one in EventType}


@pytest.mark.parametrize(
    ("sure", "first", "second", "told"),
    [
        (0.98, EventType.RETREAT, EventType.COERCE, [EventType.RETREAT]),
        # What is half a sanction is hardly ever one.
        (0.98, EventType.SANCTION, EventType.REJECT, [EventType.REJECT]),
        # Most news is full of arrests that are none.
        (0.98, EventType.COERCE, EventType.REJECT, []),
        (0.90, EventType.THREATEN, EventType.REJECT, []),
    ],
)
def test_a_word_that_surely_tells_an_act_tells_its_likeliest_type(
    codebook: Codebook,
    sure: float,
    first: EventType,
    second: EventType,
    told: list[EventType],
) -> None:
    model = Knows(
        "unshackled",
        is_event=sure,
        type=first,
        chances=_split(first, second),
    )
    model.card = Card(name="t", version="1", made_from="a test", trust=Trust())
    assert [one.type for one in claims_of(codebook, SPRUNG, model)] == told


@pytest.mark.parametrize(("chance", "is_told"), [(0.95, True), (0.4, False)])
def test_an_act_of_people_without_a_name_counts_where_the_model_is_sure_of_it(
    codebook: Codebook, *, chance: float, is_told: bool
) -> None:
    model = Knows("unshackled", chance=chance)
    told = claims_of(codebook, "At dawn the six unshackled another.", model)
    assert bool(told) is is_told


@pytest.mark.parametrize(
    ("sentence", "word", "real", "told"),
    [
        (
            "The Taliban prisoners must be free within ten days.",
            "free",
            Factuality.DEMANDED,
            ["the Taliban prisoners must be free within ten days"],
        ),
        # What is, nobody does.
        ("The Taliban prisoners are free again.", "free", Factuality.ACTUAL, []),
        # Beside a deed it only tells more of that.
        ("Kabul painted the Taliban out.", "out", Factuality.PLANNED, []),
    ],
)
def test_what_somebody_is_yet_to_be_may_be_an_act(
    codebook: Codebook, sentence: str, word: str, real: Factuality, told: list[str]
) -> None:
    claims = claims_of(codebook, sentence, Knows(word, chance=0.9, factuality=real))
    assert [one.evidence.of(sentence).lower() for one in claims] == [
        one.lower() for one in told
    ]
