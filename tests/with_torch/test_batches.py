"""Windows as tensors: what is a word, what is padding, and what is asked of each."""

import pytest
import torch
from tokenizers import Tokenizer

from truceline.coding.learned.labels import FACTUALITY, ISSUES, KINDS, PARTS, TYPES
from truceline.model import EventType, Factuality, Issue, StatementKind
from truceline.training.batches import UNASKED, Batch, make_batch
from truceline.training.examples import WordLabels
from truceline.training.windows import Window

FREED = WordLabels(
    is_event=True,
    type=TYPES.index(EventType.RETREAT),
    factuality=FACTUALITY.index(Factuality.PLANNED),
    event_issue=ISSUES.index(Issue.PRISONERS),
    source=(3, 4),
    target=(6,),
)
URGED = WordLabels(
    is_cue=True,
    kind=KINDS.index(StatementKind.DEMAND),
    said_issue=ISSUES.index(Issue.TALKS),
)
# Two sentences: in the second the army freed men.
LONG = Window(
    words=("nobody", "slept", ".", "the", "army", "freed", "men", "."),
    starts=(0, 3),
    labels={5: FREED},
)
SHORT = Window(
    words=("Oslo", "urged", "walkout"),
    starts=(0,),
    labels={1: URGED, 2: WordLabels(is_event=True, type=0)},
)


@pytest.fixture
def batch(tokenizer: Tokenizer) -> Batch:
    return make_batch([SHORT, LONG], tokenizer)


def test_words_are_cut_into_pieces_and_the_rest_of_a_row_is_masked(
    batch: Batch, tokenizer: Tokenizer
) -> None:
    told = [tokenizer.id_to_token(one) for one in batch.pieces[0].tolist()]
    assert told == "[CLS] Oslo urged walk ##out [SEP] [PAD] [PAD] [PAD] [PAD]".split()
    assert batch.mask[0].tolist() == [1] * 6 + [0] * 4
    assert batch.mask[1].tolist() == [1] * 10


def test_the_first_piece_of_each_word_is_told(batch: Batch) -> None:
    assert batch.firsts[0, :3].tolist() == [1, 2, 3]
    assert batch.firsts[1].tolist() == [1, 2, 3, 4, 5, 6, 7, 8]


def test_a_word_behind_one_in_two_pieces_begins_with_its_own(
    tokenizer: Tokenizer,
) -> None:
    window = Window(words=("walkout", "leftists", "urged"), starts=(0,), labels={})
    assert make_batch([window], tokenizer).firsts.tolist() == [[1, 3, 5]]


@pytest.mark.parametrize("name", [name for name, _ in PARTS])
def test_nothing_is_asked_of_padding(batch: Batch, name: str) -> None:
    assert batch.parts[name][0, 3:].tolist() == [UNASKED] * 5


def test_of_a_word_without_a_mark_only_whether_it_has_one_is_asked(
    batch: Batch,
) -> None:
    asked = {name: int(labels[1, 0]) for name, labels in batch.parts.items()}
    assert asked == {name: UNASKED for name, _ in PARTS} | {"is_event": 0, "is_cue": 0}


def test_of_an_act_all_is_asked_but_what_only_a_statement_has(batch: Batch) -> None:
    assert {name: int(labels[1, 5]) for name, labels in batch.parts.items()} == {
        "is_event": 1,
        "type": FREED.type,
        "factuality": FREED.factuality,
        "event_issue": FREED.event_issue,
        "is_cue": 0,
        "kind": UNASKED,
        "said_issue": UNASKED,
    }


def test_of_a_word_of_speaking_its_kind_and_issue_are_asked(batch: Batch) -> None:
    asked = {name: int(labels[0, 1]) for name, labels in batch.parts.items()}
    assert asked == {name: UNASKED for name, _ in PARTS} | {
        "is_event": 0,
        "is_cue": 1,
        "kind": URGED.kind,
        "said_issue": URGED.said_issue,
    }


def test_every_label_has_a_place_among_the_outputs_of_its_part(batch: Batch) -> None:
    for name, width in PARTS:
        labels = batch.parts[name]
        assert bool(((labels == UNASKED) | ((labels >= 0) & (labels < width))).all())


def test_each_act_is_listed_with_its_window_and_place(batch: Batch) -> None:
    assert batch.events.tolist() == [[0, 2], [1, 5]]


def test_beside_an_act_stand_the_words_of_its_own_sentence(batch: Batch) -> None:
    assert batch.beside[0].nonzero().flatten().tolist() == [0, 1, 2]
    assert batch.beside[1].nonzero().flatten().tolist() == [3, 4, 5, 6, 7]


def test_the_words_that_name_a_side_are_marked_on_its_end(batch: Batch) -> None:
    source, target = batch.sides[1]
    assert source.nonzero().flatten().tolist() == [3, 4]
    assert target.nonzero().flatten().tolist() == [6]


def test_an_act_without_a_side_names_itself(batch: Batch) -> None:
    assert [side.nonzero().flatten().tolist() for side in batch.sides[0]] == [[2], [2]]


def test_a_batch_without_an_act_has_no_events(tokenizer: Tokenizer) -> None:
    window = Window(words=("nobody", "slept"), starts=(0,), labels={})
    batch = make_batch([window], tokenizer)
    assert batch.events.shape == (0, 2)
    assert batch.sides.shape == (0, 2, 2)
    assert batch.beside.dtype == torch.bool
