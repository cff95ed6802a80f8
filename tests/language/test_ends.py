"""Who is put at the ends of an act where a ranking takes somebody else for likelier."""

from collections.abc import Sequence

from tests.language.sentences import code_text
from tests.loaded import loaded_codebook, loaded_reader, loaded_rules
from truceline.coding import Coding
from truceline.coding.ends.ends import CODER
from truceline.coding.learned.ranks import End, EndsCard, Seen
from truceline.model import ActorRef, Claim, EventType

BLAME = "The Taliban attacked Pakistan on Monday. India condemned the attack."
DEATHS = "The Taliban and the Afghan government met in Doha. Ten soldiers were killed."
DEATHS_HERE = "Ten soldiers were killed on Monday before the Taliban left the town."


class Prefers:
    """A ranking that gives a chance to each candidate of whom it sees one thing."""

    def __init__(self, end: End, what: str, chance: float = 0.9) -> None:
        self.card = EndsCard(
            name="t",
            version="1",
            made_from="a test",
            columns=(what,),
            lead=0.1,
            enough=0.5,
        )
        self.end, self.what, self.chance = end, what, chance

    def chances(self, end: End, seen: Sequence[Seen]) -> list[list[float]]:
        return [
            [
                self.chance if end is self.end and own.get(self.what) else 0.0
                for own in one.own
            ]
            for one in seen
        ]


def _claim(text: str, kind: EventType, ranking: Prefers | None) -> Claim:
    coding = (
        loaded_rules()
        if ranking is None
        else Coding(loaded_codebook(), ranking=ranking)
    )
    claims = code_text(coding, loaded_reader(), text).claims
    return next(one for one in claims if one.type is kind)


def _sides(refs: tuple[ActorRef, ...]) -> list[str | None]:
    return [one.party or one.id for one in refs]


def test_who_is_likelier_takes_the_place_of_whom_rules_found() -> None:
    ranking = Prefers(End.TARGET, "kind country")
    claim = _claim(BLAME, EventType.ACCUSE, ranking)
    assert _sides(_claim(BLAME, EventType.ACCUSE, None).target) == ["taliban"]
    assert _sides(claim.target) == ["pakistan"]
    assert [one.span.of(BLAME) for one in claim.target] == ["Pakistan"]
    assert claim.coder == CODER


def test_who_is_likelier_by_less_than_the_lead_takes_nobodys_place() -> None:
    ranking = Prefers(End.TARGET, "kind country", chance=0.05)
    claim = _claim(BLAME, EventType.ACCUSE, ranking)
    assert claim == _claim(BLAME, EventType.ACCUSE, None)


def test_nobody_stands_at_both_ends() -> None:
    ranking = Prefers(End.TARGET, "is across")
    claim = _claim(BLAME, EventType.ACCUSE, ranking)
    assert claim == _claim(BLAME, EventType.ACCUSE, None)


def test_a_doer_is_not_taken_from_the_other_end_if_nobody_stays_there() -> None:
    ranking = Prefers(End.SOURCE, "is across")
    claim = _claim(BLAME, EventType.ASSAULT, ranking)
    assert claim == _claim(BLAME, EventType.ASSAULT, None)


def test_who_used_force_is_not_guessed_from_another_sentence() -> None:
    ranking = Prefers(End.SOURCE, "kind group")
    assert _claim(DEATHS, EventType.ASSAULT, None).source == ()
    assert _claim(DEATHS, EventType.ASSAULT, ranking).source == ()


def test_an_open_end_is_filled_with_who_is_likely_enough_in_its_sentence() -> None:
    assert _claim(DEATHS_HERE, EventType.ASSAULT, None).source == ()
    sure = Prefers(End.SOURCE, "kind group")
    assert _sides(_claim(DEATHS_HERE, EventType.ASSAULT, sure).source) == ["taliban"]
    unsure = Prefers(End.SOURCE, "kind group", chance=0.4)
    assert _claim(DEATHS_HERE, EventType.ASSAULT, unsure).source == ()


def test_what_is_seen_of_a_candidate_has_names_and_numbers() -> None:
    seen: list[dict[str, float]] = []

    class Notes(Prefers):
        def chances(self, end: End, acts: Sequence[Seen]) -> list[list[float]]:
            if end is End.TARGET:
                seen.extend(one.shared | own for one in acts for own in one.own)
            return [[0.0 for _ in one.own] for one in acts]

    _claim(BLAME, EventType.ACCUSE, Notes(End.TARGET, "-"))
    attacked = [one for one in seen if one.get("type ASSAULT")]
    blamed = [one for one in seen if one.get("type ACCUSE")]
    assert len(attacked) == len(blamed) == 3
    # The Taliban, Pakistan and India, in the order in which they are named.
    assert [one["way"] for one in attacked] == [1, 1, 30]
    assert [bool(one.get("left")) for one in attacked] == [True, False, False]
    assert [bool(one["is its rule's"]) for one in attacked] == [False, True, False]
    assert [bool(one["is across"]) for one in attacked] == [True, False, False]
    assert [one["distance"] for one in blamed] == [1, 1, 0]
    assert [bool(one["target before"]) for one in blamed] == [False, True, False]
    assert [one["mentions"] for one in blamed] == [1, 1, 1]


def test_of_a_roll_of_names_the_least_named_are_not_weighed() -> None:
    roll = (
        "India, Pakistan, Iran, China, Russia, Turkey, Qatar, Norway, Germany, France, "
        "Italy, Spain, Poland, Sweden, Denmark, Japan, Brazil, Canada, Kenya, Ghana, "
        "Chile, Peru, Nepal and Mexico sent envoys. "
    )
    weighed: list[int] = []

    class Counts(Prefers):
        def chances(self, end: End, acts: Sequence[Seen]) -> list[list[float]]:
            weighed.extend(len(one.own) for one in acts)
            return super().chances(end, acts)

    claim = _claim(BLAME + " " + roll, EventType.ACCUSE, Counts(End.TARGET, "-"))
    assert set(weighed) == {20}
    assert _sides(claim.target) == ["taliban"]
