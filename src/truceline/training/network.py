"""The network: a small encoder and one linear layer for all that a word may announce."""

import torch
from torch import Tensor, nn

from truceline.coding.learned.labels import PARTS

WIDTH = sum(width for _, width in PARTS)
_ROLE = 96


class Tagger(nn.Module):  # type: ignore[misc,unused-ignore]  # torch is untyped here
    """Pieces of words in; for each word its outputs, for each two words their roles.

    Given ``pieces`` and ``mask`` (windows by pieces) and ``firsts`` (windows by words:
    the place of a word's first piece), gives logits ``words`` (windows by words by
    WIDTH) and ``roles`` (windows by 2 by words by words: how likely of all words the
    second names the source, or the target, of what the first announces; the first itself
    stands for nobody).
    """

    def __init__(self, encoder: nn.Module, hidden: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.drop = nn.Dropout(0.2)
        self.words = nn.Linear(hidden, WIDTH)
        self.act = nn.Linear(hidden, 2 * _ROLE)
        self.actor = nn.Linear(hidden, 2 * _ROLE)

    def forward(
        self, pieces: Tensor, mask: Tensor, firsts: Tensor
    ) -> tuple[Tensor, Tensor]:
        """The logits ``words`` and ``roles``."""
        seen = self.encoder(input_ids=pieces, attention_mask=mask).last_hidden_state
        at = firsts.unsqueeze(-1).expand(-1, -1, seen.shape[-1])
        seen = self.drop(torch.gather(seen, 1, at))
        acts = torch.stack(self.act(seen).split(_ROLE, dim=-1), dim=1)
        actors = torch.stack(self.actor(seen).split(_ROLE, dim=-1), dim=1)
        roles = torch.matmul(acts, actors.transpose(-1, -2)) / _ROLE**0.5
        return self.words(seen), roles
