"""What the network reads of a word, and how its outputs are laid out."""

from types import SimpleNamespace

import torch
from torch import Tensor, nn

from truceline.training.network import WIDTH, Tagger

HIDDEN = 8


class _Bare(nn.Module):
    """An encoder that sees each piece by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = nn.Embedding(20, HIDDEN)

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> SimpleNamespace:
        return SimpleNamespace(last_hidden_state=self.seen(input_ids))


def _network() -> Tagger:
    torch.manual_seed(0)
    return Tagger(_Bare(), HIDDEN).eval()


def _read(
    network: Tagger, pieces: list[int], firsts: list[int]
) -> tuple[Tensor, Tensor]:
    given = torch.tensor([pieces])
    return network(given, torch.ones_like(given), torch.tensor([firsts]))


def test_each_word_has_all_outputs_and_each_two_words_both_roles() -> None:
    words, roles = _read(_network(), [2, 5, 6, 7, 3], [1, 3])
    assert words.shape == (1, 2, WIDTH)
    assert roles.shape == (1, 2, 2, 2)


def test_a_word_is_read_where_its_first_piece_stands() -> None:
    network = _network()
    words, roles = _read(network, [2, 5, 6, 7, 3], [1, 3])
    rest, rest_roles = _read(network, [2, 5, 9, 7, 3], [1, 3])
    assert torch.equal(words, rest)
    assert torch.equal(roles, rest_roles)
    first, _ = _read(network, [2, 9, 6, 7, 3], [1, 3])
    assert not torch.equal(words[0, 0], first[0, 0])
    assert torch.equal(words[0, 1], first[0, 1])


def test_source_and_target_are_told_apart_and_so_are_act_and_actor() -> None:
    _, roles = _read(_network(), [2, 5, 6, 3], [1, 2])
    assert not torch.allclose(roles[0, 0], roles[0, 1])
    assert not torch.allclose(roles[0, 0, 0, 1], roles[0, 0, 1, 0])
