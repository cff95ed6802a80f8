"""What a guess costs: less where it is better, and nothing where nothing is asked."""

from itertools import accumulate

import pytest
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from truceline.coding.learned.labels import PARTS
from truceline.training.batches import Batch, make_batch
from truceline.training.examples import WordLabels
from truceline.training.fit import loss_of
from truceline.training.network import WIDTH
from truceline.training.windows import Window

RIGHT = {
    "is_event": 1,
    "type": 2,
    "factuality": 1,
    "event_issue": 3,
    "is_cue": 1,
    "kind": 4,
    "said_issue": 5,
}
LONG = Window(
    words=("nobody", "slept", ".", "the", "army", "freed", "men", "."),
    starts=(0, 3),
    labels={
        5: WordLabels(
            is_event=True,
            type=RIGHT["type"],
            factuality=RIGHT["factuality"],
            event_issue=RIGHT["event_issue"],
            is_cue=True,
            kind=RIGHT["kind"],
            said_issue=RIGHT["said_issue"],
            source=(3, 4),
            target=(6,),
        )
    },
)
# In the long window; the first word of all stands in another sentence than the act.
ELSEWHERE, ARMY, ACT, MEN, BARE = 0, 4, 5, 6, 7
SHORT = Window(
    words=("Oslo", "left"), starts=(0,), labels={1: WordLabels(is_event=True, type=0)}
)
# In the short window behind its words.
PADDED = 2
FIRST = dict(
    zip(
        (name for name, _ in PARTS),
        accumulate((width for _, width in PARTS), initial=0),
        strict=False,
    )
)
NAMES = tuple(FIRST)
SOURCE, TARGET = 0, 1


class Says(nn.Module):
    """A network that gives the same guesses whatever it reads: at first none is likelier."""

    def __init__(self, batch: Batch) -> None:
        super().__init__()
        rows, words = batch.firsts.shape
        self.words = torch.zeros(rows, words, WIDTH)
        self.roles = torch.zeros(rows, 2, words, words)

    def forward(
        self, pieces: Tensor, mask: Tensor, firsts: Tensor
    ) -> tuple[Tensor, Tensor]:
        return self.words, self.roles


@pytest.fixture
def batch(tokenizer: Tokenizer) -> Batch:
    """The long window, and the short one with its padding."""
    return make_batch([LONG, SHORT], tokenizer)


@pytest.fixture
def says(batch: Batch) -> Says:
    return Says(batch)


def _cost(says: Says, batch: Batch) -> float:
    return float(loss_of(says, batch))


@pytest.mark.parametrize("name", NAMES)
def test_the_loss_falls_with_the_chance_of_what_is_marked(
    says: Says, batch: Batch, name: str
) -> None:
    costs = [_cost(says, batch)]
    for _ in range(3):
        says.words[0, ACT, FIRST[name] + RIGHT[name]] += 1.0
        costs.append(_cost(says, batch))
    assert costs == sorted(costs, reverse=True)
    assert costs[0] > costs[-1] + 0.01


@pytest.mark.parametrize("name", NAMES)
def test_the_loss_rises_with_the_chance_of_what_is_not_marked(
    says: Says, batch: Batch, name: str
) -> None:
    before = _cost(says, batch)
    says.words[0, ACT, FIRST[name]] += 1.0
    assert _cost(says, batch) > before + 0.01


@pytest.mark.parametrize("name", NAMES)
def test_a_guess_at_padding_costs_nothing(says: Says, batch: Batch, name: str) -> None:
    before = _cost(says, batch)
    says.words[1, PADDED:, FIRST[name]] += 9.0
    assert _cost(says, batch) == before


@pytest.mark.parametrize("name", NAMES)
def test_of_a_word_without_a_mark_only_a_guess_that_it_has_one_costs(
    says: Says, batch: Batch, name: str
) -> None:
    before = _cost(says, batch)
    says.words[0, BARE, FIRST[name] + RIGHT[name]] += 1.0
    if name in ("is_event", "is_cue"):
        assert _cost(says, batch) > before + 0.01
    else:
        assert _cost(says, batch) == before


def test_what_no_word_of_a_batch_is_asked_costs_nothing(tokenizer: Tokenizer) -> None:
    bare = Window(words=("nobody", "slept"), starts=(0,), labels={})
    batch = make_batch([bare], tokenizer)
    says = Says(batch)
    before = _cost(says, batch)
    says.words[..., FIRST["type"] : FIRST["is_cue"]] = torch.randn(1, 2, 1)
    says.words[..., FIRST["kind"]] = 9.0
    says.roles += torch.randn(1, 2, 2, 2)
    assert _cost(says, batch) == before
    assert before > 0


@pytest.mark.parametrize(("side", "named"), [(SOURCE, ARMY), (TARGET, MEN)])
def test_the_loss_falls_with_the_chance_of_the_words_that_name_a_side(
    says: Says, batch: Batch, side: int, named: int
) -> None:
    before = _cost(says, batch)
    says.roles[0, side, ACT, named] += 1.0
    assert _cost(says, batch) < before - 0.01


@pytest.mark.parametrize(("side", "other"), [(SOURCE, MEN), (TARGET, ARMY)])
def test_the_loss_rises_with_the_chance_of_who_is_on_the_other_side(
    says: Says, batch: Batch, side: int, other: int
) -> None:
    before = _cost(says, batch)
    says.roles[0, side, ACT, other] += 1.0
    assert _cost(says, batch) > before + 0.01


def test_any_of_the_words_that_name_a_side_will_do(says: Says, batch: Batch) -> None:
    costs = []
    for one, other in ((3, ARMY), (ARMY, 3)):
        says.roles.zero_()
        says.roles[0, SOURCE, ACT, one], says.roles[0, SOURCE, ACT, other] = 5.0, -5.0
        costs.append(_cost(says, batch))
    says.roles.zero_()
    assert costs[0] == pytest.approx(costs[1])
    assert costs[0] < _cost(says, batch) - 0.01


def test_an_act_without_a_side_is_to_name_itself(says: Says, batch: Batch) -> None:
    before = _cost(says, batch)
    says.roles[1, :, 1, 1] += 1.0
    assert _cost(says, batch) < before - 0.01


@pytest.mark.parametrize(
    ("row", "first", "second"),
    [
        pytest.param(0, ACT, ELSEWHERE, id="a word of another sentence"),
        pytest.param(1, 1, PADDED, id="padding"),
        pytest.param(0, BARE, ARMY, id="of a word that is no act"),
    ],
)
def test_who_cannot_be_a_side_of_an_act_costs_nothing(
    says: Says, batch: Batch, row: int, first: int, second: int
) -> None:
    before = _cost(says, batch)
    says.roles[row, :, first, second] += 9.0
    assert _cost(says, batch) == before
